"""By how many minutes somebody says that they will be late."""

import re

from bot.language.normalise import folded
from bot.language.phrases import word_set

_WORDS = {
    "five": 5, "cinco": 5, "seven": 7, "siete": 7, "eight": 8, "ocho": 8, "ten": 10, "diez": 10,
    "twelve": 12, "doce": 12, "fifteen": 15, "quince": 15, "twenty": 20, "veinte": 20,
    "twenty five": 25, "veinticinco": 25, "thirty": 30, "treinta": 30, "forty": 40, "cuarenta": 40,
    "forty five": 45, "cuarenta y cinco": 45, "fifty": 50, "cincuenta": 50, "sixty": 60,
    "sesenta": 60,
}  # fmt: skip
_NUMBER = rf"(\d{{1,3}}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
_MINUTES = re.compile(
    rf"\b{_NUMBER}(?: (?:to|or|a|o|y) {_NUMBER}| {_NUMBER})? ?(?:m|min|mins|minute|minutes|minutos"
    rf"|minuto|mnts|mints)\b"
)
_HOURS = re.compile(rf"\b(?:{_NUMBER}|an|one|a|una|1) ?(?:h|hr|hrs|hour|hours|hora|horas)\b")
_HALVES = re.compile(r"\b(?:half an? hour|half hour|media hora|1 2 hour)\b")
_QUARTERS = re.compile(r"\b(?:quarter (?:of an )?hour|(?:un )?cuarto de hora)\b")
_AND_A_HALF = re.compile(r"\b(?:hour and a half|hora y media)\b")
_A_FEW = re.compile(
    r"\b(?:few|couple(?: of)?|unos|algunos|pocos|un par de) (?:more )?(?:min\w*|minut\w*)\b"
)
# "be there in 10", "running about 20 late"
_BARE = re.compile(
    rf"\b(?:in|about|like|around|another|by|en|como|unos) {_NUMBER}(?: (?:or|to|a|o) {_NUMBER})?"
    r"(?! ?(?:am|pm|a m|p m|th|st|nd|de|oclock|:|\d))\b"
)
_LATE_BY = re.compile(rf"\b{_NUMBER} (?:late|tarde)\b")
_FEW = 10  # what "a few minutes" grows to


def minutes_late(text: str) -> int | None:
    """The longest that is said; None where no length is."""
    said = folded(text)
    if _AND_A_HALF.search(said):
        return 90
    found = [
        *(_value(word) for match in _MINUTES.finditer(said) for word in match.groups() if word),
        *(60 * _value(match[1] or "1") for match in _HOURS.finditer(said)),
    ]
    if _HALVES.search(said):
        found = [minutes for minutes in found if minutes != 60] + [30]
    elif _QUARTERS.search(said):
        found = [minutes for minutes in found if minutes != 60] + [15]
    if _A_FEW.search(said):
        found.append(_FEW)
    if not found:
        bare = [match[1] for match in _LATE_BY.finditer(said)]
        bare += [word for match in _BARE.finditer(said) for word in match.groups() if word]
        found = [_value(word) for word in bare]
    return max(found, default=None)


def _value(word: str) -> int:
    return int(word) if word.isdigit() else _WORDS.get(word, 1)


_NUMBER_WORD = re.compile(_NUMBER)
_ALONE = re.compile(rf"\b{_NUMBER}\b")
_LEAST = 5  # fewer minutes are nothing to tell, and a bare digit answers a question
_BESIDE = word_set(
    """
    sorry make it that actually more like about around maybe an a hour hours hr hrs min mins minute
    minutes minutos minuto m no wait now gonna going to be is its will ill another by late closer
    half and really probably almost looks oops ok
    perdon mejor que sean son seran van va ser a como unos una hora horas media y medio cuarto de
    mas bien digo en realidad tarde casi otros otra me voy tardar un poco pongale
    """
)
_MOST_WORDS = 9


def corrects_lateness(text: str) -> bool:
    """Whether it is nothing but a length, as after a lateness: "sorry make that 30"."""
    said = folded(text).split()
    if not 0 < len(said) <= _MOST_WORDS:
        return False
    others = [word for word in said if word not in _BESIDE and not _NUMBER_WORD.fullmatch(word)]
    return not others and (corrected_minutes(text) or minutes_late(text) or 0) >= _LEAST


def corrected_minutes(text: str) -> int | None:
    """The only number of such a message; None where it holds none, or more is said."""
    found = {_value(hit) for hit in _ALONE.findall(folded(text))}
    few = len(folded(text).split()) <= _MOST_WORDS
    return found.pop() if few and len(found) == 1 and min(found) >= _LEAST else None

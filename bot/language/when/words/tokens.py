"""From a message to tokens: each word or number becomes one letter of the grammar and a value.

W weekday (7 more when plural)  M month  O ordinal  N number  Z 2.5  C clock  A am, pm
D day  P part of the day  U unit  K weekends, weekdays  H half, quarter  S same time  V the visit
n this, next  Y after next  p past, ago  z last  i in  w within  F from  f de  d for  t to
u until  b before  a after  > or later  < or earlier  R from now  B between  & and  | or
m menos  q para  o of  h the, el  l la, las  j on  @ at, about  X not  Q can't  E early, late
L later in  k o'clock  s -ish  g week of  e any  y the day  v tarde  0 have a good  1 put off
2 bring forward  = the one after  x another word  . end of a sentence, and - , / as they are
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from bot.language.when.model import Part
from bot.language.when.nodes import Clock, Day, Daypart, Half, Length, Period, Shift, Unit
from bot.language.when.words.by_ear import heard_as
from bot.language.when.words.double_words import DAY_AND_HOUR, IN_SHORT, days_in_short
from bot.language.when.words.folding import folded_with_places
from bot.language.when.words.lexicon import Lexicon, Meaning
from bot.language.when.words.lexicon_english import ENGLISH
from bot.language.when.words.lexicon_spanish import SPANISH
from bot.language.when.words.literals import PIECE, Number, literal
from bot.language.when.words.meanings import meaning_at, phrase_at
from bot.language.when.words.uncertain import BUT, ONE, RATHER, letter_beside

LEXICONS: dict[str, Lexicon] = {"en": ENGLISH, "es": SPANISH}
MOST_READ = 2_000  # characters; who writes more says the time early or not at all


class Token(NamedTuple):
    letter: str
    value: Any
    start: int
    end: int
    guessed: bool = False


# What words of the other language may mean: "el jueves after lunch", "manana antes de las 3".
_LENT = {"en": frozenset("WMDPabUBC"), "es": frozenset("WMDPabUBCEn")}
_LENT_PHRASES = frozenset("DPGKEabn")
TARDE = Daypart(Part.AFTERNOON, spanish=True)


_MARCH = re.compile(r"[NO][/-]M|(?<=.)M[/-][NO]")
_THE_NEXT = frozenset(["the next", "next", "nxt", "the following", "following"])
# Letters and words that may mean something else beside certain others.
_OFTEN_OTHER = frozenset("anYXAPcDC><=")
_OTHER_WORDS = frozenset(
    ["otro", "otra", "los", "this one", "that one", "the one", *DAY_AND_HOUR, *IN_SHORT]
)
_AFTER_OR = re.compile(r"h?n?[WDO]|hN")
_DESPUES_O = re.compile(r"f+[hlj]*[WDON]")  # "antes o después el martes" is of the hours before it
_OR_BEYOND = {
    **dict.fromkeys(["or after", "or before"], _AFTER_OR),
    **dict.fromkeys(["o despues", "o antes"], _DESPUES_O),
}
_ALONE = re.compile(r"(?:^|[.,])h?n?[WO]$")  # no "is the 20th on", "keep Monday on"
_OF_THE = frozenset(["de l", "dela", "d la"])
_TIMED = frozenset("NCAkODWMGTP")
_NAMES = frozenset("WUMGDKPN")
_PREFERRED = re.compile(r"_[^f]*W$")
_REFUSED = re.compile(r"[QX][^.,|]*$")


Parts = list[tuple[str, Any]]


def tokens(text: str, lang: str) -> list[Token]:
    folded, places = folded_with_places(text[:MOST_READ])
    words, others = LEXICONS[lang], LEXICONS["en" if lang == "es" else "es"]
    found = list(PIECE.finditer(folded))
    line = [t for t in _lexed(found, words, others, lang) if t.letter]
    line = _settled(_composed(line), lang, folded)
    if places is None:
        return line
    return [t._replace(start=places[t.start], end=places[t.end - 1] + 1) for t in line]


def _lexed(
    found: list[re.Match[str]], words: Lexicon, others: Lexicon, lang: str
) -> Iterator[Token]:
    place, before = 0, ""
    while place < len(found):
        match = found[place]
        kind = match.lastgroup or ""
        read: tuple[Meaning, int, bool] | None = None
        if kind in ("word", "num", "ord"):
            read = _own(found, place, words) or _lent(found, place, others, lang, before)
        meaning, used, guessed = read or (literal(match, kind, lang), 1, False)
        yield Token(*meaning, match.start(), found[place + used - 1].end(), guessed)
        place, before = place + used, meaning[0]


def _own(
    found: list[re.Match[str]], place: int, words: Lexicon
) -> tuple[Meaning, int, bool] | None:
    meaning, used, guessed = meaning_at(found, place, words)
    return (meaning, used, guessed) if meaning else None


def _lent(
    found: list[re.Match[str]], place: int, others: Lexicon, lang: str, before: str
) -> tuple[Meaning, int, bool] | None:
    """What the other language lends: "el jueves after lunch", "a las nine"."""
    of_phrase, used = phrase_at(found, place, others)
    if of_phrase and of_phrase[0] in _LENT_PHRASES:
        return of_phrase, used, False
    word = found[place].group()
    letter, value = others.words.get(word, ("", None))
    if letter == "N" and lang == "es" and before in ("@", "l", "N"):
        return (letter, Number(value, 0)), 1, False
    lent = letter and letter in _LENT[lang] and len(word) > len("the")
    return ((letter, value), 1, False) if lent else None


def _composed(line: list[Token]) -> list[Token]:
    """Spoken numbers put together: twenty-two, twenty second, cuarenta y cinco, five-thirty."""
    out: list[Token] = []
    for token in line:
        if _is_tens(token) and len(out) > 1 and out[-1].letter == "-" and _is_unit(out[-2]):
            out.pop()
        tens = out[-1] if out else None
        if tens and tens.letter in "-&" and len(out) > 1 and _is_tens(out[-2]):
            tens = out[-2]
        if tens and _is_tens(tens) and _is_unit(token):
            while out.pop() is not tens:
                pass
            value = Number(tens.value.n + token.value.n, 0)
            out.append(Token(token.letter, value, tens.start, token.end))
        else:
            out.append(token)
    return out


def _is_tens(token: Token) -> bool:
    is_word = token.letter == "N" and token.value.digits == 0
    return is_word and token.value.n in (20, 30, 40, 50)


def _is_unit(token: Token) -> bool:
    return token.letter in "NO" and token.value.digits == 0 and 1 <= token.value.n <= 9


def _settled(line: list[Token], lang: str, text: str) -> list[Token]:
    """Words that are about time only beside certain others."""
    letters = "".join(t.letter for t in line)
    out: list[Token] = []
    for place, token in enumerate(line):
        before = letters[place - 1] if place else "."
        after = letters[place + 1] if place + 1 < len(line) else "."
        word = text[token.start : token.end]
        letter = letter_beside(token.letter, word, before, after, lang)
        if word in ONE[lang] and after == "U" and line[place + 1].value is Unit.WEEKEND:
            letter = ""
        if letter == "_" or word in ("mar", "al"):
            letter = _by_all(letter, word, letters, place)
            rather = word in RATHER and any(t.value in BUT for t in line[max(0, place - 3) : place])
            letter = "x" if rather and not letter else letter
        if letter == "M" and word == "mar":
            token = token._replace(value=3)
        if letter == "P" and token.letter == "v":
            token = token._replace(value=TARDE)
        if letter == "U" and token.letter == "g":
            token = token._replace(value=Unit.WEEK)
        parts = _parts(token._replace(letter=letter), word, letters, place, lang)
        if parts:
            out += [token._replace(letter=part, value=value) for part, value in parts]
            continue
        if letter:
            out.append(token if letter == token.letter else token._replace(letter=letter))
    return out


def _parts(token: Token, word: str, letters: str, place: int, lang: str) -> Parts:
    """The tokens that an uncertain word stands for; none where it is what it is by itself."""
    before = letters[place - 1] if place else "."
    after = letters[place + 1] if place + 1 < len(letters) else "."
    letter = token.letter
    if parts := heard_as(word, before, after, lang):
        return parts
    if letter == "P" and letters[:place].endswith("WN") and word[:4] in _OF_THE:
        return [("k", None), ("P", token.value)]  # "viernes 3 de la tarde" is no date
    if (day := _OR_BEYOND.get(word)) and day.match(
        letters, place + 1
    ):  # "before Monday or after Tuesday"
        return [("|", None), ("a" if letter == ">" else "b", None)]
    if word == "on" and after in ".," and _ALONE.search(letters[:place]):  # "Thursday on"
        return [(">", None)]
    if letter in _OFTEN_OTHER or (letter == "x" and word in _OTHER_WORDS):
        neighbours = token, letter, word, before, after
        return _pointing(*neighbours) or _taken_apart(*neighbours)
    return []


def _by_all(letter: str, word: str, letters: str, place: int) -> str:
    """The letter of a word whose meaning hangs on more than the words beside it."""
    before, after = letters[:place], letters[place + 1 :]
    if word == "mar":  # 25/mar
        return "M" if _MARCH.search(f"{before}M{after}", place - 2) else letter
    if word == "al":  # "prefiero el jueves al viernes"
        return "X" if after[:1] == "W" and _PREFERRED.search(before) else letter
    # "martes no puedo mejor miércoles": what was refused ends here
    return "," if _REFUSED.search(before) else ""


def _taken_apart(token: Token, letter: str, word: str, before: str, after: str) -> Parts:
    """What a token means here, when that is not what it means by itself."""
    if letter == "Y" and after in "WMU":  # "two months after next Friday"
        return [("a", None), ("n", Shift.NEXT)]
    if letter in "><":
        return _bound_of_next(token, letter, word, before, after)
    if (
        letter == "X"
        and after in "NO"
        and (token.value == "no the" or word.endswith((" del", " el")))
    ):
        return [("X", "no" if token.value == "no the" else None), ("h", "el")]  # "no el 20, el 21"
    if letter == "A" and _stands_alone(word, before):
        return [("P", Daypart(Part.MORNING if token.value is Half.AM else Part.AFTERNOON))]
    if letter == "P" and before == "&" and word == "media manana":  # "a las 5 y media mañana"
        return [("H", 30), ("D", Day(offset=1))]
    if letter == "x" and (parts := days_in_short(word)):
        return parts
    if letter == "x" and word in DAY_AND_HOUR:
        return [("D", Day(of_visit=True)), ("S", Clock(0, of_visit=True))]
    if letter == "x" and word == "the one" and after == "N":  # "the one thirty"
        return [("N", Number(1, 0))]
    return _of_length(token, letter, word, before, after)


def _bound_of_next(token: Token, letter: str, word: str, before: str, after: str) -> Parts:
    """ "Or after 3", "Tuesday and after 1 Wednesday", "at the earliest 10"."""
    bound = "a" if letter == ">" else "b"
    timed = after in "NC@l"
    if (token.value == "of" or timed or after == "P") and word[:2] in ("or", "o "):
        return [("|", None), (bound, None)]
    if timed and word == "and after":
        return [("&", None), (bound, None)]
    if word.startswith("at ") and after in "NC@" and before not in _TIMED:
        return [(bound, "including")]
    return []


def _stands_alone(word: str, before: str) -> bool:
    """ "Friday a.m.", "any am", "pm only": a part of the day, of no hour."""
    return before in "WDe" or (word == "pm" and before not in "NCTA")


def _of_length(token: Token, letter: str, word: str, before: str, after: str) -> Parts:
    """What belongs to a length: "en quince horas", "1/2 hour", "in 1h30"."""
    if letter == "c" and token.value in (7, 14) and after == "U":  # "en quince horas"
        return [("i", None), ("N", Number(token.value + 1, 0))]
    if letter == "D" and word == "1/2" and after == "U":
        return [("H", 30)]
    if letter == "C" and before == "i" and re.fullmatch(r"\d+h\d+", word):  # "in 1h30"
        clock: Clock = token.value
        return [("J", (Length(clock.hour * 60 + clock.minute, Unit.MINUTE),))]
    return []


def _pointing(token: Token, letter: str, word: str, before: str, after: str) -> Parts:
    """Words that point at another time, unless they belong to the one beside them."""
    if letter == "a" and word == "pasado el" and (before in "WUMD" or after not in "NO"):
        return [("p", None), ("h", "el")]
    if letter == "x" and word == "los" and after == "W":  # "los juebes"
        return [("e", None)]
    if letter == ">" and word == "so anytime after" and after not in ".,x":  # 3
        return [("x", "so"), ("a", None)]
    if letter == "n" and word.startswith("de la ") and before != "W" and after not in _NAMES:
        return [("f", None), ("G", Period(Unit.WEEK, Shift.NEXT))]  # "un día de la próxima"
    if letter == "=" and before in "WUM" and word.endswith("sigue"):  # "el lunes que sigue"
        return [("n", Shift.FOLLOWING)]
    if letter == "=" and after in _NAMES:  # "el otro lunes"
        following = word.split()[-1] in ("siguiente", "following")
        other = Shift.OTHER if word == "el otro" and after == "W" else Shift.NEXT
        shift = Shift.FOLLOWING if following else other
        # No "las 2 próximas semanas" in "antes de las 2 la próxima semana".
        article: Parts = [("l", None)] if word.startswith("la ") else []
        return [*article, ("n", shift)] if token.value == 1 else [("p", None)]
    return _one_of_those(token, letter, word, before, after)


def _one_of_those(token: Token, letter: str, word: str, before: str, after: str) -> Parts:
    """ "Este", "el otro", "the next": of what was said before."""
    other = letter == "x" and word in ("otro", "otra")
    if other and after == "W":
        return [("n", Shift.OTHER)]
    if other and before == "X" and after in ".,x":
        return [("=", 1)]  # "el lunes que viene no, el otro"
    if letter == "n" and token.value is Shift.THIS and before in "Xm" and after in ".,":
        return [("=", 0)]  # "el jueves pero no este"
    if letter == "x" and word in ("this one", "that one") and before == "X":
        return [("=", 0)]
    if letter == "n" and word in _THE_NEXT and after in ".,x":  # "not this week, the next"
        return [("=", 1)]
    return []

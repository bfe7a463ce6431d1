"""Names that writers give for themselves or for those they write for."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from bot.language.entities.model import Bearer, BirthDate, Name
from bot.language.entities.name_words import (
    DENIED,
    GIVEN,
    LAUGHTER,
    MAYBE,
    MOST_WORDS,
    NO_NAME,
    NO_NAME_ENDS,
    OF_SOMEONE,
    ONLY_GIVEN,
    OPEN,
    OTHERS,
    OTHERS_SURE,
    SURE,
    TITLES,
    WITHIN,
)
from bot.language.entities.pieces import Message, Taken
from bot.language.entities.spoken import is_number_word
from bot.language.phrases import word_set

_APART = re.compile(r"[^\s'-]")  # a mark ends a name
_INITIAL = re.compile(r"\. ?\Z")


class Trust(Enum):
    """What a name must look like after certain words."""

    ANY = auto()
    LIKELY = auto()  # known or with a capital, or else the end of the sentence
    LARGE = auto()  # known or with a capital
    GIVEN = auto()  # known


class _Stretch(NamedTuple):
    first: int
    after: int


def read_names(message: Message, taken: Taken, births: tuple[BirthDate, ...]) -> tuple[Name, ...]:
    places = {word.start: place for place, word in enumerate(message.words)}
    found = {
        stretch.first: _name(message, stretch, bearer)
        for stretch, bearer in _announced(message, places)
        if not _is_taken(message, stretch, taken)
    }
    if not found and births:
        beside = _beside_birth(message, births[0])
        if beside:
            found[beside.first] = _name(message, beside, Bearer.WRITER)
    if not found and not births and not message.has_digit:
        whole = _stretch(message, 0, Trust.GIVEN) if _is_short(message) else None
        if whole and whole.after == len(message.words) and not _is_taken(message, whole, taken):
            found[0] = _name(message, whole, Bearer.WRITER)
    return tuple(found[first] for first in sorted(found))


def _is_short(message: Message) -> bool:
    """ "Dorothy Hendricks", and no more."""
    return 2 <= len(message.words) <= MOST_WORDS - 1


class _Rule(NamedTuple):
    """What announces a name, and whose."""

    pattern: re.Pattern[str]
    bearer: Bearer
    trust: Trust


_RULES = (  # of two that find a name at one word the later counts
    _Rule(ONLY_GIVEN, Bearer.WRITER, Trust.GIVEN),
    _Rule(MAYBE, Bearer.WRITER, Trust.LIKELY),
    _Rule(OTHERS, Bearer.OTHER, Trust.LARGE),
    _Rule(DENIED, Bearer.DENIED, Trust.LARGE),
    _Rule(SURE, Bearer.WRITER, Trust.ANY),
    _Rule(OTHERS_SURE, Bearer.OTHER, Trust.ANY),
)


def _announced(message: Message, places: dict[int, int]) -> Iterator[tuple[_Stretch, Bearer]]:
    for rule in _RULES:
        for match in rule.pattern.finditer(message.folded):
            place = places.get(match.end())
            if place is None:
                continue
            likely = rule.trust is Trust.LIKELY
            trust = Trust.LARGE if likely and not match.group().startswith(OPEN) else rule.trust
            stretch = _stretch(message, _past_titles(message, place), trust)
            if stretch:
                other = _of_someone(message, stretch)
                yield stretch, Bearer.OTHER if other else rule.bearer


def _past_titles(message: Message, place: int) -> int:
    """ "Mrs. Odessa Freeman", "don Ramiro"."""
    if place + 1 < len(message.words) and message.words[place].text in TITLES:
        return place + 1
    return place


def _of_someone(message: Message, stretch: _Stretch) -> bool:
    """ "this is Ana's mom"."""
    last = message.words[stretch.after - 1]
    start = last.end - 2 if last.text.endswith("'s") else last.end
    return bool(OF_SOMEONE.match(message.folded, start))


def _stretch(message: Message, first: int, trust: Trust) -> _Stretch | None:
    """The words from here on that make a name."""
    after = first
    while after < len(message.words) and after - first < MOST_WORDS:
        if after > first and _parted(message, after):
            break
        if not _belongs(message, first, after, trust):
            break
        after += 1
    while after > first and message.words[after - 1].text in WITHIN:
        after -= 1
    if after == first or (after == first + 1 and len(message.words[first].text) < 2):
        return None
    return _Stretch(first, after) if _is_likely(message, first, after, trust) else None


def _parted(message: Message, place: int) -> bool:
    gap = message.gap(place)
    initial = len(message.words[place - 1].text) == 1 and _INITIAL.match(gap)
    return bool(_APART.search(gap)) and not initial


def _belongs(message: Message, first: int, place: int, trust: Trust) -> bool:
    word = message.words[place].text
    bare = word.removesuffix("'s")
    if "'" in bare and not bare.startswith(("o'", "d'")):  # "I'm", "don't"
        return False
    if not bare.replace("'", "").isalpha() or LAUGHTER.fullmatch(bare):
        return False
    if place > first and message.words[place - 1].text.endswith("'s"):
        return False
    if place > first and word in WITHIN:
        return _particle(message, place)
    if word in NO_NAME or bare in NO_NAME:
        return place > first and message.capital(place) and len(word) > 3
    if message.capital(place):
        abbreviation = message.capitals(place) and 1 < len(word) < 5 and trust is not Trust.ANY
        return not abbreviation
    return not message.capital(first) and not _is_ordinary(message, bare, trust)


def _is_ordinary(message: Message, word: str, trust: Trust) -> bool:
    """A number, or a word with the ending of a verb, in small letters."""
    if word in GIVEN:
        return False
    verb = word.endswith(NO_NAME_ENDS) and trust is not Trust.ANY
    return verb or is_number_word(word, message.lang)


def _particle(message: Message, place: int) -> bool:
    """ "de la Cruz", but not "de parte de": a name goes on behind it."""
    for after in range(place + 1, min(place + 3, len(message.words))):
        word = message.words[after].text
        if word not in WITHIN:
            small = message.words[place].text == "y" and not message.capital(after)
            return word not in NO_NAME and not small
    return False


def _is_likely(message: Message, first: int, after: int, trust: Trust) -> bool:
    """Whether what stands after words that need no name is one all the same."""
    words = [message.words[place].text.removesuffix("'s") for place in range(first, after)]
    if trust is Trust.ANY or words[0] in GIVEN:
        return True
    if trust is Trust.GIVEN or message.capital(first):
        return trust is not Trust.GIVEN
    ends = after == len(message.words) or bool(_APART.search(message.gap(after)))
    alone = ends and 2 <= len(words) <= 3 and all(len(word) > 2 for word in words)
    return trust is Trust.LIKELY and alone


def _beside_birth(message: Message, birth: BirthDate) -> _Stretch | None:
    """ "Ana Ruiz, 4/5/80", "4/5/80 ana ruiz"."""
    before = [p for p in range(len(message.words)) if _ends(message, p) <= birth.span[0]]
    behind = [p for p in range(len(message.words)) if _begins(message, p) >= birth.span[1]]
    for places in (before, behind):
        places = [p for p in places if message.words[p].text not in _GREETING]
        trust = Trust.LIKELY if places and places[0] in before else Trust.LARGE
        stretch = _stretch(message, places[0], trust) if places else None
        if stretch and stretch.after - stretch.first == len(places) <= MOST_WORDS:
            return stretch
    return None


_GREETING = word_set("hi hello hey hola buenas good ok yes si sure dob born bday birthday")


def _ends(message: Message, place: int) -> int:
    word = message.words[place]
    return message.span(word.start, word.end)[1]


def _begins(message: Message, place: int) -> int:
    word = message.words[place]
    return message.span(word.start, word.end)[0]


def _is_taken(message: Message, stretch: _Stretch, taken: Taken) -> bool:
    first, last = message.words[stretch.first], message.words[stretch.after - 1]
    return taken.holds(first.start, last.end)


def _name(message: Message, stretch: _Stretch, bearer: Bearer) -> Name:
    last = message.words[stretch.after - 1]
    end = last.end - 2 if last.text.endswith("'s") else last.end
    words, span = message.said(message.words[stretch.first].start, end)
    value = words if any(c.isupper() for c in words) and not message.shouted else _titled(words)
    return Name(" ".join(value.split()), words, span, bearer)


def _titled(words: str) -> str:
    return " ".join(
        word.lower() if place and word.lower() in WITHIN else word.capitalize()
        for place, word in enumerate(words.split())
    )

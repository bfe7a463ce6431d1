"""What visits may be called by, and which of them words call by a name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.language.normalise import folded
from bot.language.phrases import word_set
from bot.language.visits.words import DIGITS, ORDINALS, act_in

_OWN = re.compile(
    r"\b(?:mine|myself|my own|la mia|el mio|las mias|mi propia|para mi|(?:neither|nor) (?:can|will"
    r"|am|could) i|me neither|i cant either|ni yo|yo (?:si|no|tampoco|tambien|puedo|voy)"
    r"|and (?:me|i)|y yo|[123] for me|for me [123]|(?:yes|yeah|yep|no|nope|not|ok|si) (?:for|to) me"
    r"|(?:yes|yeah|ok|si|no) (?:para|a) mi(?! \w+ (?:cita|hij))|me (?:yes|yeah|no|nope|si))\b"
    r"|^me and\b"
)
# "Yes for me no for Felix": the answer stands beside the one who writes.
_BY_ME = re.compile(
    r"\b(?:yes|yeah|yep|no|nope|not|ok|si) (?:for|to|para|a) (?:me|mi)\b(?! (?:hij|nin|son|kid|da))"
    r"|^me (?:yes|yeah|no|nope|si)\b"
)
_OWN_WHEN_ASKED = re.compile(
    r"\b(?:me|my (?:appointment|appt|visit)|mi (?:cita|visita|consulta))\b"
)
_KIN = (
    r"(?:son|daughter|kid|child|baby|boy|girl|little one|husband|wife|mom|mother|dad|father"
    r"|hij[ao]|nin[ao]|bebe|nene|nena|espos[ao]|marido|mujer|mama|papa|chic[ao]|niet[ao]"
    r"|grandson|granddaughter|grandma|grandpa|abuel[ao])s?"
)
# Who only drives or comes along is nobody's visit: "my mom will drive me".
_HELPS = (
    r"(?! (?:(?:can|will|is|va a|me|puede|would|who) ){0,2}"
    r"(?:driv|bring|tak|pick|llev|tra[ei]|recog))"
)
_OTHERS = re.compile(
    rf"\b(?:my|the|our|his|her|mi|del?|la|el|nuestr[ao]|su) {_KIN}\b{_HELPS}"
    rf"|(?:^|\b(?:and|y|cancel|confirm|move|for) )(?:dad|mom|grandma|grandpa)s?\b{_HELPS}"
)
_PLAIN_WORDS = word_set(
    "clinic clinica center centre centro health salud family medical medico the and for dr dra"
    " np pa md doctor doctora de la el del los las at in on visit visita cita"
)
# First names that are other words as well: heard as names only where we asked for one.
_ALSO_WORDS = word_set(
    "will may hope faith joy grace mark bill art rich june april august dawn summer jack rose"
    " chase miles paz luz sol consuelo dolores soledad mar angel reyes"
)
_ME = frozenset({"me", "mi"})
_SHORTEST = 3  # letters of a word that tells visits apart


@dataclass(frozen=True, slots=True)
class Nameable:
    """A visit and what it may be called by. person: whose it is, the same for all of theirs.

    names: whatever a text may call it by: a first name, who is seen, where. is_own: the writer's.
    """

    at: datetime
    person: str
    names: tuple[str, ...]
    is_own: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """Where the message is read. listed: we asked which one, and the list had numbers.

    moves: it asks for another time after we spoke of a visit: a day is the visit's only where it
    is said to be. spoken_of: the place of the visit that we spoke of last.
    """

    lang: str
    now: datetime
    zone: ZoneInfo
    listed: bool = False
    by_day: bool = True  # whether a day or an hour may name a visit
    moves: bool = False
    spoken_of: int | None = None


def called_by_words(
    said: str, visits: Sequence[Nameable], asked: Asked
) -> tuple[tuple[int, ...], bool]:
    """Those that a name, "mine" or "my son's" tells apart from the rest. True: each one of them
    is meant, because each is called by a first name that no other visit has."""
    everything = set(range(len(visits)))
    words = {word.removesuffix("s") for word in said.split()} | set(said.split())
    people = {place for place, each in enumerate(visits) if words & _first(each, asked)}
    left = set(people or everything)
    for word in sorted(words):
        called = {place for place, each in enumerate(visits) if word in _called(each, asked)}
        if called and called != everything and left & called:
            left &= called
    own = {place for place, each in enumerate(visits) if each.is_own}
    if own and own != everything and (_OWN.search(said) or _asked_own(said, asked)):
        left = left | own if people else own
    elif left == everything and own != everything and _OTHERS.search(said):
        left -= own
    persons = [visits[place].person for place in left]
    exact = bool(people) and len(left) > 1 and len(set(persons)) == len(persons)
    return (tuple(sorted(left)) if left != everything or exact else ()), exact


def _asked_own(said: str, asked: Asked) -> bool:
    return asked.listed and _OWN_WHEN_ASKED.search(said) is not None


def _first(visit: Nameable, asked: Asked) -> set[str]:
    return _words_of(visit.names[:1], asked)


def _called(visit: Nameable, asked: Asked) -> set[str]:
    return _words_of(visit.names[1:], asked)


def _words_of(names: Sequence[str], asked: Asked) -> set[str]:
    words = {word for name in names for word in folded(name).split()}
    unheard = _PLAIN_WORDS if asked.listed else _PLAIN_WORDS | _ALSO_WORDS
    return {word for word in words if len(word) >= _SHORTEST} - unheard


def first_names(visits: Sequence[Nameable], asked: Asked) -> set[str]:
    found = set().union(*(_first(each, asked) for each in visits))
    return found | {"me", "mi", "mine", "mia", "mio", "myself", "yo"}


def spelled(visits: Sequence[Nameable], asked: Asked) -> set[str]:
    names = first_names(visits, asked).union(*(_called(each, asked) for each in visits))
    return names | {f"{name}s" for name in names}


def parted_by_name(clause: str, visits: Sequence[Nameable], asked: Asked) -> Iterator[str]:
    """ "Leo yes mine no": each name with what is said of it, when nothing else parts them."""
    words = clause.split()
    called = set().union(*(_first(each, asked) | _called(each, asked) for each in visits))
    by_digit = not asked.listed and any(word in DIGITS for word in words)
    by_me = by_digit or _BY_ME.search(folded(clause)) is not None
    kinds = [_kind(folded(word), called, by_digit=by_digit, by_me=by_me) for word in words]
    order = [kind for kind in kinds if kind]
    if len(set(order)) < 2 or order.count("name") < 2:
        yield clause
        return
    first, begun, seen = order[0], 0, set[str]()
    for place, kind in enumerate(kinds):
        if kind == first and len(seen) > 1:
            yield " ".join(words[begun:place])
            begun, seen = place, set()
        if kind:
            seen.add(kind)
    yield " ".join(words[begun:])


def _kind(word: str, called: set[str], *, by_digit: bool, by_me: bool) -> str | None:
    """by_digit: "1 for me, 2 for Mia". by_me: a mere "me" is a name."""
    bare = {word, word.removesuffix("s"), *word.split()}
    if bare & called or _OWN.search(word) or word in ORDINALS or (by_me and word in _ME):
        return "name"
    return "act" if act_in(word) or (by_digit and word in DIGITS) else None

"""Which of several visits a message is about, and what it asks for each of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.language.clauses import clauses
from bot.language.normalise import folded
from bot.language.phrases import word_set
from bot.language.when import Chosen, read_choice
from bot.language.when.read import read_said
from bot.language.when.setting import Setting

_BOTH = re.compile(
    r"\b(?:both|all (?:of (?:them|those|em)|three|four)|every ?one|all the (?:visits|appointments)"
    r"|ambas|ambos|(?:l[ao]s) (?:dos|tres|2|3)|todas|todos|una y otra)\b|^all$"
)
_OWN = re.compile(r"\b(?:mine|myself|my own|la mia|el mio|las mias|mi propia|para mi)\b")
_OWN_WHEN_ASKED = re.compile(
    r"\b(?:me|my (?:appointment|appt|visit)|mi (?:cita|visita|consulta))\b"
)
_OTHERS = re.compile(
    r"\b(?:my|the|our|his|her|mi|del?|la|el|nuestr[ao]|su)"
    r" (?:son|daughter|kid|child|baby|boy|girl|little one|husband|wife|mom|mother|dad|father"
    r"|hij[ao]|nin[ao]|bebe|nene|nena|espos[ao]|marido|mujer|mama|papa|chic[ao]|niet[ao]"
    r"|grandson|granddaughter|grandma|grandpa|abuel[ao])s?\b"
)
# Where a visit is to go, and not where it is.
_GOAL = re.compile(
    r"\b(?:to|until|till|al|hasta|para)"
    r" (?:(?:the|next|this|another|some|el|la|un|una|otro|otra|proximo|proxima|dia) )*"
    r"(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|lunes|martes|mierc|jueves|viernes|sabado|domingo"
    r"|tomorrow|manana|week|semana|day|time|hora|month|mes|later|earlier|sooner|jan|feb|mar|apr"
    r"|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)\w*).*$"
)
_ACTS = (
    (
        "reschedule",
        word_set(
            "move moved moving change changed switch reschedule resched push pushed mover moverla"
            " moverlo mueva muevela muevala cambiar cambiarla cambiarlo cambie cambiela reprogramar"
            " reagendar pasar pasarla pasarlo posponer posponerla"
        ),
    ),
    (
        "cancel",
        word_set(
            "cancel cancelled canceled cancle cancell no not nope nah cant cannot wont dont skip"
            " drop cancelar cancele cancela cancelela cancelala cancelo cancelarla quite quitar"
            " tampoco"
        ),
    ),
    (
        "confirm",
        word_set(
            "yes yeah yep yup ok okay fine good great works keep keeps kept stay stays confirm"
            " confirmed confirming coming there sure si claro bien confirmo confirmar confirmada"
            " voy vamos va queda quedese quede dejela deje ahi alla ire iremos asistire adelante"
        ),
    ),
)
_NEGATIONS = _ACTS[1][1] | word_set("unable without miss poder puedo podemos podre")
_PLAIN_WORDS = word_set(
    "clinic clinica center centre centro health salud family medical medico the and for dr dra"
    " np pa md doctor doctora de la el del los las at in on visit visita cita"
)
# First names that are other words as well: heard as names only where we asked for one.
_ALSO_WORDS = word_set(
    "will may hope faith joy grace mark bill art rich june april august dawn summer jack rose"
    " chase miles paz luz sol consuelo dolores soledad mar angel reyes"
)
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
class Meant:
    """visits: positions from 0. act: None when it asks nothing of its own. words: the part."""

    visits: tuple[int, ...]
    act: str | None
    words: str
    by_name: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """Where the message is read. listed: we asked which one, and the list had numbers."""

    lang: str
    now: datetime
    zone: ZoneInfo
    listed: bool = False
    by_day: bool = True  # whether a day or an hour may name a visit


def read_visits(text: str, visits: Sequence[Nameable], asked: Asked) -> tuple[Meant, ...]:
    """What is meant, in the order it is said; empty when no visit is told apart.

    A part that may mean several of them says so by its `visits`, unless it says "both".
    """
    if len(visits) < 2:
        return ()
    parts = [part for clause in clauses(text) for part in _by_name(clause, visits, asked)]
    found = [meant for part in parts if (meant := _meant(part, visits, asked)) is not None]
    if any(meant.by_name for meant in found):  # "mine please, after 3" names no visit at 3
        found = [meant for meant in found if meant.by_name]
    if not found and (whole := _meant(text, visits, asked)) is not None:
        found = [whole]
    return _joined(found)


def says_all(words: str) -> bool:
    return _BOTH.search(folded(words)) is not None


def _joined(found: list[Meant]) -> tuple[Meant, ...]:
    """Each visit once: what is said of it last counts."""
    kept: list[Meant] = []
    for meant in found:
        kept = [one for one in kept if not set(one.visits) & set(meant.visits)]
        kept.append(meant)
    return tuple(kept)


def _meant(part: str, visits: Sequence[Nameable], asked: Asked) -> Meant | None:
    said = folded(part)
    act = _act(said)
    everything = tuple(range(len(visits)))
    by_name = _by_words(said, visits, asked)
    if _BOTH.search(said):
        return Meant(by_name or everything, act, part, bool(by_name))
    by_day = _by_day(part, act, visits, asked) if asked.by_day else ()
    both = tuple(place for place in by_name if place in by_day)
    chosen = both or by_name or by_day
    if not chosen or chosen == everything:
        return None
    return Meant(chosen, act, part, bool(by_name))


def _act(said: str) -> str | None:
    words = set(said.split())
    return next((act for act, known in _ACTS if words & known), None)


def _by_words(said: str, visits: Sequence[Nameable], asked: Asked) -> tuple[int, ...]:
    """Those that a name, "mine" or "my son's" tells apart from the rest."""
    everything = set(range(len(visits)))
    left = set(everything)
    words = {word.removesuffix("s") for word in said.split()} | set(said.split())
    for word in words:
        called = {place for place, each in enumerate(visits) if word in _called(each, asked)}
        if called and called != everything and left & called:
            left &= called
    own = {place for place, each in enumerate(visits) if each.is_own}
    if left == everything and own != everything:
        if _OWN.search(said) or (asked.listed and _OWN_WHEN_ASKED.search(said)):
            left = own or left
        elif _OTHERS.search(said):
            left -= own
    return tuple(sorted(left)) if left != everything else ()


def _called(visit: Nameable, asked: Asked) -> set[str]:
    words = {word for name in visit.names for word in folded(name).split()}
    unheard = _PLAIN_WORDS if asked.listed else _PLAIN_WORDS | _ALSO_WORDS
    return {word for word in words if len(word) >= _SHORTEST} - unheard


def _by_day(
    part: str, act: str | None, visits: Sequence[Nameable], asked: Asked
) -> tuple[int, ...]:
    """Those at the day or hour that is said, or at a place in our list."""
    goalless = _GOAL.sub("", folded(part)) if act == "reschedule" else part
    # "Can't do the 28th" is about the visit of the 28th, whatever is to become of it.
    said = " ".join(word for word in goalless.split() if folded(word) not in _NEGATIONS)
    setting = Setting(asked.now, asked.zone, None, None, None)
    if not said or read_said(said, asked.lang, setting)[1]:
        return ()
    choice = read_choice(
        said,
        [each.at for each in visits],
        lang=asked.lang,
        now=asked.now,
        zone=asked.zone,
        numbered=asked.listed,
    )
    if choice.chosen not in (Chosen.ONE, Chosen.SEVERAL):
        return ()
    return tuple(sorted(option - 1 for option in choice.options))


def _by_name(clause: str, visits: Sequence[Nameable], asked: Asked) -> Iterator[str]:
    """ "Leo yes mine no": each name with what is said of it, when nothing else parts them."""
    words = clause.split()
    called = set().union(*(_called(each, asked) for each in visits))
    kinds = [_kind(folded(word), called) for word in words]
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


def _kind(word: str, called: set[str]) -> str | None:
    bare = {word, word.removesuffix("s"), *word.split()}
    if bare & called or _OWN.search(word):
        return "name"
    return "act" if _act(word) else None

"""Procedures, medicines and insurers named in a message, from our lists and from the clinic's."""

from collections.abc import Sequence
from functools import cache

from bot.language.entities.insurer_words import INSURERS
from bot.language.entities.lists import NOTHING, Entry, Found, Index, listed
from bot.language.entities.medicine_words import MEDICINES
from bot.language.entities.model import Assumption, Mention
from bot.language.entities.pieces import Message, Taken
from bot.language.entities.procedure_words import (
    BESIDE_A_VACCINE,
    PROCEDURES,
    VACCINES,
)
from bot.language.phrases import word_set

PROCEDURE, MEDICINE, INSURER = "procedure", "medicine", "insurer"
_LONG_ENOUGH = {PROCEDURE: 7, MEDICINE: 6, INSURER: 7}  # shorter ones are like too many words
_BETWEEN = word_set("and or y o e u & de la del el los las contra para por n the")
_MOST_BETWEEN = 4


@cache
def known() -> Index:
    lists = ((PROCEDURE, PROCEDURES), (MEDICINE, MEDICINES), (INSURER, INSURERS))
    entries = [(Entry(kind, key), said) for kind, text in lists for key, said in listed(text)]
    return Index(entries, alone=_LONG_ENOUGH)


def canonical(words: str) -> str | None:
    """Our key for a procedure that a clinic calls by a name we know too."""
    message = Message(words, "en")
    found = [one for one in known().found(message) if one.entry.kind == PROCEDURE]
    whole = len(found) == 1 and (found[0].first, found[0].last) == (0, len(message.words) - 1)
    return found[0].entry.key if whole else None


def names_procedure(text: str) -> bool:
    """One of our own lists; what a clinic calls its own is not known here."""
    return any(one.entry.kind == PROCEDURE for one in known().found(Message(text, "en")))


def read_listed(
    message: Message, taken: Taken, clinics: Index | None
) -> dict[str, tuple[Mention, ...]]:
    """Mentions by kind. What the clinic named itself comes before our own lists."""
    found = list(clinics.found(message)) if clinics else []
    ours = {n for one in found for n in range(one.first, one.last + 1)}
    found += [
        one for one in known().found(message) if ours.isdisjoint(range(one.first, one.last + 1))
    ]
    found += _capitals(message, found)
    found += _beside_vaccines(message, found)
    kinds: dict[str, list[Mention]] = {PROCEDURE: [], MEDICINE: [], INSURER: []}
    for one in sorted(found, key=_first):
        if one.entry.key != NOTHING:
            kinds[one.entry.kind].append(_mention(message, one))
            taken.add(message.words[one.first].start, message.words[one.last].end)
    return {kind: tuple(mentions) for kind, mentions in kinds.items()}


# "the FIT", "I have COBRA": in small letters they are other words.
IN_CAPITALS = {
    "fit": (PROCEDURE, "stool_test"),
    "ct": (PROCEDURE, "ct_scan"),
    "pt": (PROCEDURE, "physical_therapy"),
    "cobra": (INSURER, "cobra"),
    "mmm": (INSURER, "triple_s"),
    "chip": (INSURER, "chip"),
    "va": (INSURER, "veterans_affairs"),
}


def _first(found: Found) -> int:
    return found.first


def _mention(message: Message, found: Found) -> Mention:
    start, end = message.words[found.first].start, message.words[found.last].end
    words, span = message.said(start, end)
    if words.endswith(("'s", "’s")):
        words, span = words[:-2], (span[0], span[1] - 2)
    guessed = (Assumption.SPELLING,) if found.guessed else ()
    return Mention(found.entry.key, words, span, assumptions=guessed)


def _capitals(message: Message, found: Sequence[Found]) -> list[Found]:
    """ "the FIT", in a message that is not all capitals."""
    read = {n for one in found for n in range(one.first, one.last + 1)}
    return [
        Found(Entry(*IN_CAPITALS[word.text]), place, place, False)
        for place, word in enumerate(message.words)
        if word.text in IN_CAPITALS and place not in read and message.capitals(place)
    ]


def _beside_vaccines(message: Message, found: Sequence[Found]) -> list[Found]:
    """ "flu" in "flu and covid shots", "covid" in "la vacuna de la gripe y del covid"."""
    if message.vocabulary.isdisjoint(BESIDE_A_VACCINE):
        return []
    ends = {one.first: one for one in found} | {one.last: one for one in found}
    read = {n for one in found for n in range(one.first, one.last + 1)}
    illnesses = [
        place
        for place, word in enumerate(message.words)
        if word.text in BESIDE_A_VACCINE and place not in read
    ]
    vaccines = {place for place, one in ends.items() if one.entry.key in VACCINES}
    named: list[Found] = []
    for order, step in ((reversed(illnesses), 1), (illnesses, -1)):
        for place in order:
            if place not in vaccines and _joined(message, place, step) in vaccines:
                vaccines.add(place)
                key = BESIDE_A_VACCINE[message.words[place].text]
                named.append(Found(Entry(PROCEDURE, key), place, place, False))
    return named


def _joined(message: Message, place: int, step: int) -> int | None:
    """The next place in that direction past "and the" or a comma."""
    at = place + step
    while 0 <= at < len(message.words) and abs(at - place) <= _MOST_BETWEEN:
        if message.words[at].text not in _BETWEEN:
            break
        at += step
    else:
        return None
    near = max(at, place) if abs(at - place) == 1 else None
    return at if near is None or set(message.gap(near).strip()) & set(",/&+") else None

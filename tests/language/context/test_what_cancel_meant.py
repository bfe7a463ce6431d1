"""What is answered to "the visit or the texts?" after a bare CANCEL, and who keeps the visit."""

import pytest

from bot.language.context import Awaiting, read_in_context
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import MeansVisit, Passes, SaysCancel, Stops

KEPT = [
    "no cancele la cita",
    "no cancelen mi cita",
    "no me cancele la cita",
    "no cancel my visit",
    "no quiero cancelar la cita",
    "no quiero que me cancelen la cita",
    "i do not want to cancel the visit",
    "i didnt mean to cancel my visit",
    "i dont want my appointment cancelled",
    "please keep my appointment",
    "no cancel my visit, i will be there",
    "no cancele la del jueves",
    "no cancele los mensajes",
    "dont stop the texts and dont cancel the visit",
    "ni la cita ni los mensajes",
    "keep the visit and the texts",
    "nah i can make it after all",
]
CANCELLED = [
    "quite la cita, deje los mensajes",
    "not the texts but the visit",
    "cancel the visit but keep the texts",
    "no, cancel my visit",
    "la cita, no los mensajes",
    "la cita sí, los mensajes no los cancele",
    "no, la cita",
]
ENDED = [
    "quite los mensajes, deje la cita",
    "not the visit but the texts",
    "no la cita sino los mensajes",
    "i dont want the texts but keep the visit",
    "los mensajes, no la cita",
    "no, the texts",
]
EITHER = [
    "la cita no, los mensajes",
    "la cita no los mensajes",
    "los mensajes no, la cita",
    "the texts no, the visit",
    "la cita no, los mensajes si",
    "los mensajes si, la cita no",
    "texts yes visit no",
    "la cita, los mensajes",
]
SOMETHING_ELSE = [
    "no cancele la cita, la quiero cambiar",
    "dont cancel, move it",
    "did you cancel my visit?",
    "the visit is at 3 and the texts come late",
    "no cancel",
    "cancel",
]
TABLE = [
    pytest.param(text, act, id=text)
    for act, texts in (
        ("start", KEPT),
        ("cancel", CANCELLED),
        ("stop", ENDED),
        ("unclear", EITHER),
        (None, SOMETHING_ELSE),
    )
    for text in texts
]


@pytest.mark.parametrize(("text", "act"), TABLE)
def test_a_word_of_keeping_counts_for_what_it_names(text: str, act: str | None) -> None:
    reading = read_in_context(text, Awaiting.CANCEL_MEANING)

    assert (reading.act if reading else None) == act


@pytest.mark.parametrize("text", EITHER)
def test_what_can_be_read_either_way_ends_nothing_and_cancels_nothing(text: str) -> None:
    asked = Arrival(text, Standing.CLARIFYING, Awaiting.CANCEL_MEANING)

    assert judge(asked) == Passes()


@pytest.mark.parametrize("text", ["cancel everything", "cancele todo", "cancelen todo por favor"])
def test_everything_cancelled_is_asked_about_and_then_both_is_both(text: str) -> None:
    asked = judge(Arrival(text, Standing.OPTED_IN))
    both = judge(Arrival("both", Standing.CLARIFYING, Awaiting.CANCEL_MEANING))

    assert isinstance(asked, SaysCancel)
    assert isinstance(both, Stops)


def test_who_keeps_the_visit_hears_that_it_stays() -> None:
    kept = judge(Arrival("no cancele la cita", Standing.CLARIFYING, Awaiting.CANCEL_MEANING))

    assert isinstance(kept, MeansVisit)
    assert kept.act == "start"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("nah i can make it after all", "confirm"),
        ("no i want to keep it", "confirm"),
        ("no leave it", "confirm"),
        ("scratch that", "confirm"),
        ("stay", "confirm"),
        ("no la cancele", "confirm"),
        ("siempre no, déjela", "confirm"),
        ("me arrepentí, no cancele", "confirm"),
        ("i changed my mind, keep my appointment please", "confirm"),
        ("cancel it", "cancel"),
        ("no", None),
        ("siempre no", None),
        ("no puedo, cancele", None),
        ("i can make it friday", None),
        ("keep it or move it", None),
    ],
)
def test_who_comes_after_all_keeps_the_visit(text: str, act: str | None) -> None:
    reading = read_in_context(text, Awaiting.CANCEL_OR_MOVE)

    assert (reading.act if reading else None) == act

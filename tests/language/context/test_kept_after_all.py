"""Who could not come and can after all keeps the visit; a no that only sounds so keeps nothing."""

import pytest

from bot.language.context import Awaiting, read_in_context

KEPT = [
    "oh wait no i need it",
    "oh wait i can",
    "wait i can now",
    "no dont",
    "oh wait dont",
    "no, don't do it",
]
KEPT_IN_SPANISH = ["ay espere si puedo", "no no lo haga", "siempre si puedo"]
NOT_KEPT = ["i can't", "no puedo", "ya no puedo ir", "mejor no puedo", "can i", "dont know"]
NO_AND_CANCEL = ["no, cancélela", "no cancelela", "no, cancel it"]
NOT_KEPT_EITHER = ["no dont keep it", "dont leave it", "i can come friday", "dont bother"]


@pytest.mark.parametrize("text", KEPT + KEPT_IN_SPANISH)
@pytest.mark.parametrize(
    ("asked", "act"), [(Awaiting.CANCEL_OR_MOVE, "confirm"), (Awaiting.CANCEL_MEANING, "start")]
)
def test_who_can_come_after_all_keeps_the_visit(text: str, asked: Awaiting, act: str) -> None:
    read = read_in_context(text, asked)

    assert read is not None
    assert read.act == act


@pytest.mark.parametrize("text", NOT_KEPT + NOT_KEPT_EITHER + NO_AND_CANCEL)
def test_what_only_sounds_so_keeps_nothing(text: str) -> None:
    read = read_in_context(text, Awaiting.CANCEL_OR_MOVE)

    assert read is None or read.act != "confirm"

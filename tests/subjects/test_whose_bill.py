"""Several patients on one phone: each hears of the one who was meant, and is told who that is."""

from pathlib import Path

import pytest

from tests.asking import Asking
from tests.world import DENISE, PATIENTS, import_rows

OWN = ("Denise 3/22/1979", "Denise: You owe $215.75")


@pytest.fixture
async def mother(denise: Asking, tmp_path: Path) -> Asking:
    """Denise with two children, who owe something of their own."""
    at_hers = {"phone": None, "contacts": [{"phone": DENISE, "relation": "parent"}]}
    children = [
        {**PATIENTS[0], **at_hers, "id": "ben", "first_name": "Ben", "born_on": "2015-05-05"},
        {**PATIENTS[0], **at_hers, "id": "ana", "first_name": "Ana", "born_on": "2017-06-06"},
    ]
    owed = [
        {"id": f"st-{child}", "clinic": "riverside", "patient": child, "amount": amount}
        for child, amount in (("ben", "40.00"), ("ana", "50.50"))
    ]
    await import_rows(denise.db, tmp_path, {"patients": children, "statements": owed})
    return denise


@pytest.mark.parametrize(
    ("act", "said"),
    [
        ("billing_balance", "how much does my son owe"),
        ("billing_balance", "and what does Ben owe"),
        ("screening_info", "what shots are due for Ben"),
        ("screening_info", "is my daughter due for any shots"),
    ],
)
async def test_who_is_known_and_asks_for_a_child_is_not_told_of_herself(
    mother: Asking, act: str, said: str
) -> None:
    await mother.asks("billing_balance", "how much do I owe")
    assert OWN[1] in await mother.asks("provide_identity", OWN[0])

    asked = await mother.asks(act, said)
    told = await mother.asks("provide_identity", "Ben 5/5/2015")

    assert "who it is about" in asked
    assert told.startswith("Ben: ")
    assert "215" not in asked + told


async def test_one_child_is_not_taken_for_the_other(mother: Asking) -> None:
    await mother.asks("billing_balance", "what does Ben owe")
    first = await mother.asks("provide_identity", "Ben 5/5/2015")

    asked = await mother.asks("billing_balance", "what about Ana, how much")
    second = await mother.asks("provide_identity", "Ana 6/6/2017")

    assert "Ben: You owe $40.00" in first
    assert "who it is about" in asked
    assert "Ana: You owe $50.50" in second


async def test_whoever_was_shown_last_is_not_asked_for_in_a_circle(mother: Asking) -> None:
    await mother.asks("billing_balance", "how much does my son owe")

    assert OWN[1] in await mother.asks("provide_identity", OWN[0])


async def test_on_the_web_another_persons_bill_is_not_ones_own(visitor: Asking) -> None:
    await visitor.asks("billing_balance", "how much do I owe")
    await visitor.asks("provide_identity", "Denise Walcott 3/22/1979")
    await visitor.asks("provide_identity", visitor.code())

    answer = await visitor.asks("billing_balance", "and how much does my husband owe")

    assert "215" not in answer
    assert "someone else" in answer
    assert "215.75" in await visitor.asks("billing_balance", "and how much do I owe")


async def test_a_childs_visit_may_be_why_ones_own_is_moved(visitor: Asking) -> None:
    await visitor.asks("billing_balance", "how much do I owe")
    await visitor.asks("provide_identity", "Denise Walcott 3/22/1979")
    await visitor.asks("provide_identity", visitor.code())

    answer = await visitor.asks("reschedule", "can I move it, my daughters appointment is then")

    assert "someone else" not in answer

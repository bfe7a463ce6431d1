"""Bills, payments and insurance: what is told, what is for people, and what is told to nobody."""

from pathlib import Path

import pytest
from sqlalchemy import select

from hearback.billing.model import Asked, BillingRequest
from hearback.billing.wishes import Wish, asks_coverage, wish_in
from hearback.conversations.model import Queue, Reason
from tests.asking import Asking
from tests.world import escalations, import_rows

BORN = ("provide_identity", "3/22/1979")


async def verified(asking: Asking) -> Asking:
    await asking.asks("billing_balance", "how much do I owe?")
    await asking.asks(*BORN)
    return asking


async def test_a_bill_is_explained_by_its_days_and_never_by_its_services(denise: Asking) -> None:
    await verified(denise)

    answer = await denise.asks("billing_balance", "what is this bill for?")

    assert all(told in answer for told in ("Mar 3, $120.00", "Mar 17, $95.75", "$215.75"))
    assert "A1c" not in answer
    assert "foot" not in answer


async def test_who_owes_nothing_hears_so(heriberto: Asking) -> None:
    await heriberto.asks("billing_balance", "cuanto debo")

    assert "no nos debe nada" in await heriberto.asks("provide_identity", "2/7/1988")


async def test_a_paid_statement_is_owed_no_more(denise: Asking, tmp_path: Path) -> None:
    await verified(denise)
    paid = {"id": "st-1", "clinic": "riverside", "patient": "denise"}
    await import_rows(
        denise.db, tmp_path, {"statements": [{**paid, "amount": "215.75", "state": "paid"}]}
    )

    assert "nothing" in await denise.asks("billing_balance", "and now?")


async def test_how_to_pay_is_told_to_anybody(visitor: Asking) -> None:
    answer = await visitor.asks("billing_payment", "how can I pay my bill online")

    assert "https://pay.riverside.example" in answer
    assert "512-555-0101" in answer


@pytest.mark.parametrize(
    ("act", "said", "what", "words"),
    [
        ("billing_payment", "can I pay it in installments", Asked.PLAN, "billing team"),
        ("billing_payment", "I already paid that last week", Asked.PAID_ALREADY, "you paid"),
        ("billing_balance", "I cant afford this, I lost my job", Asked.HARDSHIP, "can be done"),
        ("billing_dispute", "you charged me twice", Asked.DISPUTE, "look into it"),
        ("billing_dispute", "ya lo pague en marzo", Asked.PAID_ALREADY, "you paid"),
    ],
)
async def test_what_people_in_billing_see_to(
    denise: Asking, act: str, said: str, what: Asked, words: str
) -> None:
    answer = await denise.asks(act, said)

    assert words in answer
    async with denise.db.begin() as session:
        case = (await escalations(session))[0]
        kept = (await session.scalars(select(BillingRequest))).one()
    assert (case.reason, case.queue) == (Reason.BILLING, Queue.BILLING)
    assert case.trail[0]["message"] == str(kept.message_id)
    assert kept.what is what


async def test_a_plan_is_asked_for_and_never_promised(denise: Asking) -> None:
    answer = await denise.asks("billing_payment", "can I do 20 a month")

    assert "have to look at it first" in answer


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("do you take Ambetter?", "Ambetter is on our list"),
        ("Do you guys accept medicaid", "Medicaid is on our list"),
        ("is blue cross ppo ok", "Blue Cross PPO is on our list"),
        ("what insurance do you take", "Ambetter, Blue Cross PPO, Medicaid"),
    ],
)
async def test_the_published_list_is_answered(visitor: Asking, said: str, told: str) -> None:
    assert told in await visitor.asks("billing_insurance", said)


@pytest.mark.parametrize(
    "said",
    [
        "will they pay for an MRI of my knee",
        "does ambetter cover physical therapy",
        "whats my copay with medicaid",
        "cubre mi seguro la resonancia",
    ],
)
async def test_what_a_plan_covers_is_never_guessed(visitor: Asking, said: str) -> None:
    answer = await visitor.asks("billing_insurance", said)

    assert "billing team" in answer
    async with visitor.db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.INSURANCE]


@pytest.mark.parametrize("said", ["and does it cover an ultrasound", "eso me lo cubre mi plan?"])
async def test_what_a_plan_covers_is_for_billing_whatever_it_was_taken_for(
    visitor: Asking, said: str
) -> None:
    await visitor.asks("out_of_scope", said)

    async with visitor.db.begin() as session:
        case = (await escalations(session))[0]
    assert (case.reason, case.queue) == (Reason.INSURANCE, Queue.BILLING)


@pytest.mark.parametrize("said", ["do you take Zetacare Gold", "is blue cross hmo accepted"])
async def test_a_plan_that_is_not_on_the_list_is_no_yes(visitor: Asking, said: str) -> None:
    answer = await visitor.asks("billing_insurance", said)

    assert "is on our list" not in answer
    assert "billing team" in answer


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("can i set up payments", Wish.PLAN),
        ("puedo pagar en abonos", Wish.PLAN),
        ("i paid this already", Wish.PAID),
        ("i havent paid yet", Wish.PLAIN),
        ("how was this paid last time", Wish.PLAIN),
        ("no me alcanza para pagar", Wish.HARDSHIP),
        ("this charge is wrong", Wish.DISPUTE),
        ("what is this bill for", Wish.LINES),
        ("de que es este cobro", Wish.LINES),
        ("how much do i owe", Wish.PLAIN),
        ("cuanto debo", Wish.PLAIN),
    ],
)
def test_wishes_are_told_by_their_words(said: str, wish: Wish) -> None:
    assert wish_in(said) is wish


@pytest.mark.parametrize("said", ["do you take aetna", "aceptan medicaid", "is humana accepted"])
def test_to_take_a_plan_is_not_to_cover_something(said: str) -> None:
    assert not asks_coverage(said)

"""Bills, payments and insurance: what is told, what is for people, and what is told to nobody."""

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from hearback.billing.cards import holds_card_number
from hearback.billing.model import Asked, BillingRequest
from hearback.billing.wishes import (
    Wish,
    asks_coverage,
    asks_of_own_plan,
    lacks_insurance,
    wish_in,
)
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
        ("puedo pagar de a poquito", Wish.PLAN),
        ("can i pay a little at a time", Wish.PLAN),
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


@pytest.mark.parametrize("said", ["do you take my insurance", "¿aceptan mi seguro?"])
def test_a_plan_of_ones_own_is_to_be_named(said: str) -> None:
    assert asks_of_own_plan(said)


@pytest.mark.parametrize(
    "said", ["what plans do you take", "do you take aetna", "qué seguros aceptan"]
)
def test_the_list_or_a_named_plan_is_asked_for(said: str) -> None:
    assert not asks_of_own_plan(said)


@pytest.mark.parametrize("said", ["do you take aetna", "aceptan medicaid", "is humana accepted"])
def test_to_take_a_plan_is_not_to_cover_something(said: str) -> None:
    assert not asks_coverage(said)


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("paid the bill", Wish.PAID),
        ("paid at the front desk", Wish.PAID),
        ("ya quedó pagado", Wish.PAID),
        ("i want it paid", Wish.PLAIN),
        ("i havent paid yet", Wish.PLAIN),
        ("that cant be right", Wish.DISPUTE),
        ("no puede ser", Wish.DISPUTE),
        ("my card got declined", Wish.FAILED),
        ("mi tarjeta fue rechazada", Wish.FAILED),
        ("the link doesnt work", Wish.FAILED),
        ("i cant find my bill", Wish.PLAIN),
        ("my insurance should have paid that", Wish.DISPUTE),
        ("el seguro debió pagar eso", Wish.DISPUTE),
        ("i should pay it friday", Wish.PLAIN),
        ("what happens if i dont pay", Wish.UNPAID),
        ("y si no pago qué pasa", Wish.UNPAID),
        ("will this go to collections", Wish.UNPAID),
        ("cant afford it", Wish.HARDSHIP),
    ],
)
def test_what_happened_to_a_payment_is_heard(said: str, wish: Wish) -> None:
    assert wish_in(said) is wish


@pytest.mark.parametrize(
    ("said", "lacks"),
    [
        ("i dont have insurance can i still be seen", True),
        ("no insurance is that ok", True),
        ("uninsured", True),
        ("do you take self pay", True),
        ("perdí el seguro", True),
        ("no tengo seguro me atienden?", True),
        ("i dont have my insurance card", False),
        ("do you take ambetter", False),
        ("no estoy seguro", False),
    ],
)
def test_who_has_no_plan_is_told_from_who_asks_about_one(said: str, lacks: bool) -> None:
    assert lacks_insurance(said) is lacks


@pytest.mark.parametrize(
    ("act", "said"),
    [
        ("billing_insurance", "i dont have insurance can i still be seen"),
        ("billing_insurance", "do u take new patients"),
        ("billing_payment", "do you take self pay"),
    ],
)
async def test_no_plan_is_looked_for_where_there_is_none(
    visitor: Asking, act: str, said: str
) -> None:
    answer = await visitor.asks(act, said)

    assert "list" not in answer
    assert "pay.riverside" not in answer
    async with visitor.db.begin() as session:
        assert len(await escalations(session)) == 1


@pytest.mark.parametrize("said", ["no thats wrong", "that cant be right", "wrong"])
async def test_an_amount_that_is_denied_goes_to_billing(denise: Asking, said: str) -> None:
    await verified(denise)

    (answer,) = await denise.clinic.hears(said)

    assert "look into it" in answer
    async with denise.db.begin() as session:
        assert (await session.scalars(select(BillingRequest.what))).all() == [Asked.DISPUTE]


async def test_when_it_is_due_is_told_again(denise: Asking) -> None:
    await verified(denise)

    (answer,) = await denise.clinic.hears("when is it due again")

    assert "Apr 30" in answer


async def test_a_card_number_is_not_asked_for_by_text(denise: Asking) -> None:
    (answer,) = await denise.clinic.hears("4111 1111 1111 1111 exp 12/27")

    assert "do not send card numbers" in answer
    assert "4111" not in answer


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("my card is 5500-0000-0000-0004", True),
        ("4111111111111112", False),
        ("512-555-0100 512-555-0101", False),
        ("member id 1234567890123", False),
    ],
)
def test_a_card_number_is_told_from_other_figures(said: str, holds: bool) -> None:
    assert holds_card_number(said) is holds


async def test_a_visit_is_told_beside_the_bill(denise: Asking) -> None:
    await verified(denise)

    answer = await denise.asks(
        "billing_balance", "whats my bill and when is my appt", ("appointment_info",)
    )

    assert "$215.75" in answer


async def test_a_cancel_beside_a_bill_is_not_done_again_after_the_check(denise: Asking) -> None:
    asked = await denise.asks(
        "cancel", "can you cancel thursday and whats my balance", ("billing_balance",)
    )

    answer = await denise.asks(*BORN)

    assert "date of birth" in asked
    assert "$215.75" in answer
    assert "cancel" not in answer


async def test_a_move_beside_a_bill_is_looked_at_after_the_check(denise: Asking) -> None:
    await denise.asks(
        "billing_balance", "how much do i owe and i need to move my appt", ("reschedule",)
    )

    answer = await denise.asks(*BORN)

    assert "$215.75" in answer
    assert "call you" in answer  # no visit stands: people look


@pytest.mark.parametrize(
    ("day", "told"),
    [("2026-04-30", "It is due Apr 30"), ("2026-05-01", "It was due Apr 30")],
)
async def test_a_day_that_has_passed_is_told_as_passed(denise: Asking, day: str, told: str) -> None:
    denise.clinic.clock.at = datetime.fromisoformat(f"{day}T23:30-05:00")

    await denise.asks("billing_balance", "how much do I owe?")

    assert told in await denise.asks(*BORN)


async def test_bills_of_several_days_are_told_each_with_its_own(
    denise: Asking, tmp_path: Path
) -> None:
    owed = {"clinic": "riverside", "patient": "denise"}
    early = {**owed, "id": "st-7", "amount": "10.00", "due_on": "2026-03-01"}
    undated = {**owed, "id": "st-8", "amount": "5.00"}
    await import_rows(denise.db, tmp_path, {"statements": [early, undated]})
    await denise.asks("billing_balance", "how much do I owe?")

    answer = await denise.asks(*BORN)

    assert "You owe $230.75 in all." in answer
    assert "Mar 1, $10.00; Apr 30, $215.75; no date, $5.00." in answer


async def test_the_day_passed_is_told_in_spanish(heriberto: Asking, tmp_path: Path) -> None:
    owed = {"id": "st-2", "clinic": "riverside", "patient": "heriberto", "amount": "0.50"}
    await import_rows(heriberto.db, tmp_path, {"statements": [{**owed, "due_on": "2026-03-01"}]})
    await heriberto.asks("billing_balance", "cuanto debo")

    answer = await heriberto.asks("provide_identity", "2/7/1988")

    assert "debe $0.50. La fecha de pago era el 1 de marzo" in answer


async def test_a_visitor_is_not_spoken_to_as_by_text(visitor: Asking) -> None:
    card = await visitor.asks("card_number", "4111 1111 1111 1111")
    papers = await visitor.asks("records", "can you send me my records")

    assert "text" not in card + papers


async def test_days_that_do_not_make_up_the_amount_are_not_told_as_its_reason(
    denise: Asking, tmp_path: Path
) -> None:
    more = {"id": "st-9", "clinic": "riverside", "patient": "denise", "amount": "80.00"}
    await import_rows(denise.db, tmp_path, {"statements": [more]})
    await verified(denise)

    answer = await denise.asks("billing_balance", "what is this bill for?")

    assert "Mar 3" not in answer
    assert "billing team" in answer


async def test_another_kind_of_a_plan_on_the_list_is_no_yes(
    visitor: Asking, tmp_path: Path
) -> None:
    plans = {"clinic": "riverside", "names": ["Medicare", "Medicaid", "Ambetter"]}
    await import_rows(visitor.db, tmp_path, {"plans": [plans]})

    other = await visitor.asks("billing_insurance", "do you take medicare advantage")
    plain = await visitor.asks("billing_insurance", "do you take medicare or medicaid")

    assert "is on our list" not in other
    assert "is on our list" in plain

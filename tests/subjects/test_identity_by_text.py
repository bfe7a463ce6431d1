"""Who is asking, by text: the birth date against the patients of that number."""

from pathlib import Path

import pytest
from sqlalchemy import select

from hearback.conversations.model import Reason
from hearback.conversations.people import verified_in
from hearback.core.audit import AuditEvent
from hearback.identity.model import IdentityStep, What
from tests.asking import Asking
from tests.world import DENISE, PATIENTS, escalations, import_rows, only_thread

WRONG = ("3/23/1979", "March 22 1978", "12/12/1990")


async def test_nothing_is_told_before_the_check(denise: Asking) -> None:
    answer = await denise.asks("billing_balance", "how much do I owe?")

    assert "date of birth" in answer
    assert "215" not in answer


@pytest.mark.parametrize(
    "said", ["3/22/1979", "03-22-79", "march 22 1979", "Mar 22, 1979", "3 22 1979", "dob 3/22/79"]
)
async def test_what_was_asked_before_is_answered_after(denise: Asking, said: str) -> None:
    await denise.asks("billing_balance", "how much do I owe?")

    answer = await denise.asks("provide_identity", said)

    assert "$215.75" in answer
    assert "Apr 30" in answer


async def test_nothing_stays_asked_once_it_is_answered(denise: Asking) -> None:
    await denise.asks("billing_balance", "how much do I owe?")
    await denise.asks("provide_identity", "3/22/1979")

    async with denise.db.begin() as session:
        assert (await only_thread(session)).awaiting is None


async def test_it_is_answered_in_spanish(heriberto: Asking, tmp_path: Path) -> None:
    statement = {"id": "st-2", "clinic": "riverside", "patient": "heriberto", "amount": "40"}
    await import_rows(heriberto.db, tmp_path, {"statements": [statement]})
    asked = await heriberto.asks("billing_balance", "cuanto debo?")

    answer = await heriberto.asks("provide_identity", "2 de julio del 88")

    assert "fecha de nacimiento" in asked
    assert "$40.00" in answer


async def test_a_birth_date_in_the_question_is_enough(denise: Asking) -> None:
    answer = await denise.asks("billing_balance", "whats my bill, dob 3/22/1979")

    assert "$215.75" in answer


async def test_nobody_is_asked_twice_within_half_an_hour(denise: Asking) -> None:
    await denise.asks("billing_balance", "how much do I owe?")
    await denise.asks("provide_identity", "3/22/1979")
    denise.clinic.clock.advance(minutes=29)

    assert "$215.75" in await denise.asks("billing_balance", "sorry how much again")

    denise.clinic.clock.advance(minutes=2)
    assert "date of birth" in await denise.asks("billing_balance", "and now?")


async def test_three_wrong_ones_lock_for_a_day_and_go_to_a_person(denise: Asking) -> None:
    await denise.asks("billing_balance", "how much do I owe?")

    answers = [await denise.asks("provide_identity", said) for said in WRONG]

    assert answers[0] == answers[1]
    assert "a person will help you" in answers[2]
    async with denise.db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.IDENTITY_LOCK]
        events = set(await session.scalars(select(AuditEvent.event)))
    assert {"identity_failed", "identity_locked"} <= events


async def test_the_right_one_does_not_help_while_it_is_locked(denise: Asking) -> None:
    await denise.asks("billing_balance", "how much do I owe?")
    for said in WRONG:
        await denise.asks("provide_identity", said)
    locked = await denise.asks("provide_identity", "5/6/1999")

    assert await denise.asks("provide_identity", "3/22/1979") == locked
    assert await denise.asks("billing_balance", "how much do I owe?") == locked

    denise.clinic.clock.advance(hours=24, minutes=1)
    await denise.asks("billing_balance", "how much do I owe?")
    assert "$215.75" in await denise.asks("provide_identity", "3/22/1979")


async def test_failures_are_forgotten_once_it_is_shown(denise: Asking) -> None:
    await denise.asks("billing_balance", "how much do I owe?")
    await denise.asks("provide_identity", WRONG[0])
    await denise.asks("provide_identity", WRONG[1])
    await denise.asks("provide_identity", "3/22/1979")
    denise.clinic.clock.advance(minutes=31)
    await denise.asks("billing_balance", "how much do I owe?")

    answer = await denise.asks("provide_identity", WRONG[2])

    assert "could not confirm" in answer


async def test_the_birth_date_of_another_number_is_wrong(denise: Asking) -> None:
    await denise.asks("billing_balance", "how much do I owe?")

    another = await denise.asks("provide_identity", "7/2/1988")

    assert another == await denise.asks("provide_identity", "1/1/1955")


async def test_every_step_is_kept(denise: Asking) -> None:
    await denise.asks("billing_balance", "how much do I owe?")
    await denise.asks("provide_identity", WRONG[0])
    await denise.asks("provide_identity", "3/22/1979")

    async with denise.db.begin() as session:
        steps = await session.scalars(select(IdentityStep).order_by(IdentityStep.id))
        assert [step.what for step in steps] == [What.ASKED, What.WRONG, What.RIGHT]
        talk = await only_thread(session)
        assert await verified_in(session, talk, now=denise.clinic.clock.now()) is not None


async def test_twins_on_one_phone_are_told_apart_by_name(denise: Asking, tmp_path: Path) -> None:
    twin = {**PATIENTS[0], "id": "dora", "first_name": "Dora", "phone": DENISE}
    await import_rows(denise.db, tmp_path, {"patients": [twin]})
    asked = await denise.asks("billing_balance", "how much do I owe?")

    assert "first name" in asked
    assert "could not confirm" in await denise.asks("provide_identity", "3/22/1979")
    assert "$215.75" in await denise.asks("provide_identity", "Denise 3/22/1979")


async def test_a_caregiver_hears_nothing_unless_the_clinic_says_so(
    denise: Asking, tmp_path: Path
) -> None:
    son = {**PATIENTS[1], "id": "nils", "born_on": "1950-01-02", "phone": None}
    son["contacts"] = [{"phone": DENISE, "relation": "caregiver"}]
    await import_rows(denise.db, tmp_path, {"patients": [son]})
    await denise.asks("billing_balance", "how much does he owe?")

    assert "could not confirm" in await denise.asks("provide_identity", "1/2/1950")


@pytest.mark.parametrize(
    "said",
    [
        "3/22/1979 does that work?",
        "3/22/79 right?",
        "3-22-79. why do u need it?",
        "its 3/22/79 ok?",
    ],
)
async def test_a_question_about_the_date_leaves_it_a_date(denise: Asking, said: str) -> None:
    await denise.asks("billing_balance", "how much do I owe?")

    assert "$215.75" in await denise.asks("provide_identity", said)


@pytest.mark.parametrize(
    "said",
    [
        "whats my husbands balance, born 5/5/60",
        "whats my moms balance, her bday is 3/4/1941",
        "my dads bill, he was born 3/22/1979",
        "mi papa recibio un cobro, cuanto es? el nacio el 22 de marzo de 1979",
        "how much does my wife owe",
    ],
)
async def test_what_another_owes_goes_to_a_person_and_counts_as_no_try(
    denise: Asking, said: str
) -> None:
    answer = await denise.asks("billing_balance", said)
    again = await denise.asks("provide_identity", "her birthday is 3/22/1979")

    assert "215" not in answer + again
    assert "someone else" in answer
    assert "someone else" in again
    async with denise.db.begin() as session:
        assert [case.reason for case in await escalations(session)] == [Reason.PROXY]
        steps = set(await session.scalars(select(IdentityStep.what)))
    assert What.WRONG not in steps


async def test_who_is_known_is_not_told_their_own_bill_for_anothers(denise: Asking) -> None:
    await denise.asks("billing_balance", "how much do I owe?")
    await denise.asks("provide_identity", "3/22/1979")

    assert "215" not in await denise.asks("billing_balance", "and my husbands balance?")


async def test_one_message_is_one_try(denise: Asking) -> None:
    both = ("billing_balance", "dob 3/23/1979, how much do I owe", ("provide_identity",))

    answer = await denise.asks(*both)

    assert answer.count("could not confirm") == 1
    async with denise.db.begin() as session:
        steps = list(await session.scalars(select(IdentityStep.what)))
    assert steps.count(What.WRONG) == 1


async def test_why_it_is_asked_is_told_and_the_check_stays_open(denise: Asking) -> None:
    await denise.asks("billing_balance", "how much do I owe?")

    (told,) = await denise.clinic.hears("why do you need that")

    assert "sure it is you" in told
    assert "$215.75" in await denise.asks("provide_identity", "3/22/1979")


@pytest.mark.parametrize("said", ["no", "nvm", "no thanks"])
async def test_a_no_to_the_check_closes_it_kindly(denise: Asking, said: str) -> None:
    await denise.asks("billing_balance", "how much do I owe?")

    (told,) = await denise.clinic.hears(said)

    assert "That is fine" in told
    async with denise.db.begin() as session:
        assert (await only_thread(session)).awaiting is None


async def test_the_birth_date_is_asked_twice_and_then_a_person_helps(denise: Asking) -> None:
    first = await denise.asks("billing_balance", "what do i owe")
    second = await denise.asks("provide_identity", "its me denise")
    third = await denise.asks("provide_identity", "i told you its me")

    assert "date of birth, such as" in first
    assert "month, day and year" in second
    assert "a person will help you" in third


async def test_a_price_is_nobodys_balance(denise: Asking) -> None:
    said = await denise.asks("billing_balance", "how much is a no show fee")

    assert "can't say here what that costs" in said


async def test_a_birth_date_may_come_in_two_pieces(denise: Asking) -> None:
    await denise.asks("billing_balance", "what do i owe")
    await denise.asks("provide_identity", "i was born in 1979")

    assert "$215.75" in await denise.asks("provide_identity", "march 22")

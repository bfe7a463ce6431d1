"""CANCEL may mean the visit or the texts: one question, five minutes, and the law's default."""

from collections.abc import Sequence

import pytest

from hearback.appointments.model import AppointmentState
from hearback.consent.model import Standing
from hearback.conversations.model import Reason
from hearback.outbound.model import OutState, Purpose
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import standing, state_of, texts_for
from tests.world import DENISE, escalations, text_from, words


async def test_cancel_said_three_times_gets_one_text(reminded: Clinic) -> None:
    replies = [await reminded.hears(said) for said in ("CANCEL", "cancel", "Cancel.")]

    assert [len(each) for each in replies] == [1, 0, 0]
    assert await state_of(reminded.db) is AppointmentState.SCHEDULED
    assert await standing(reminded.db) is Standing.CLARIFYING


async def test_cancel_after_a_stop_is_not_asked_back(reminded: Clinic) -> None:
    await reminded.hears("STOP")

    assert await reminded.hears("CANCEL") == []
    assert await standing(reminded.db) is Standing.OPTED_OUT


async def cancels_again_after(clinic: Clinic, between: Sequence[str]) -> None:
    """CANCEL, then other words a minute apart, then CANCEL four and a half minutes after it."""
    await clinic.hears("CANCEL")
    for word in between:
        clinic.clock.advance(minutes=1)
        await clinic.hears(word)
    clinic.clock.advance(minutes=4.5 - len(between))
    await clinic.hears("CANCEL")


async def test_a_cancel_after_a_start_has_its_own_five_minutes(reminded: Clinic) -> None:
    await cancels_again_after(reminded, ["STOP", "START"])

    reminded.clock.advance(seconds=40)
    await reminded.settle()
    soon = await standing(reminded.db)
    reminded.clock.advance(minutes=4, seconds=30)
    await reminded.settle()

    assert soon is Standing.CLARIFYING
    assert await standing(reminded.db) is Standing.OPTED_OUT


async def test_cancel_said_again_does_not_put_off_the_end(reminded: Clinic) -> None:
    await cancels_again_after(reminded, [])

    reminded.clock.advance(seconds=30)
    await reminded.settle()

    assert await standing(reminded.db) is Standing.OPTED_OUT


async def test_a_late_three_cancels_the_visit_and_the_texts_stay_off(reminded: Clinic) -> None:
    await reminded.hears("CANCEL")
    reminded.clock.advance(minutes=6)
    await reminded.settle()

    replies = await reminded.hears("3")

    assert await state_of(reminded.db) is AppointmentState.CANCELLED
    assert await standing(reminded.db) is Standing.OPTED_OUT
    assert replies == []


@pytest.mark.parametrize(
    ("minutes", "state"),
    [
        pytest.param(4, OutState.SENT, id="within the five minutes"),
        pytest.param(5, OutState.REFUSED, id="afterwards"),
    ],
)
async def test_the_question_what_cancel_meant_is_not_asked_late(
    reminded: Clinic, minutes: int, state: OutState
) -> None:
    """The pump was away; nobody has looked yet whether an answer came."""
    await reminded.pipeline.accept(text_from(DENISE, "CANCEL"))
    reminded.clock.advance(minutes=minutes)

    await reminded.send_all()

    (asked,) = await texts_for(reminded.db, Purpose.CLARIFICATION)
    assert asked.state is state


async def test_an_answer_not_understood_renews_the_question_and_its_time(reminded: Clinic) -> None:
    reminded.rasa.turn = words("unclear", "Sorry, I did not get that.")
    await reminded.hears("CANCEL")
    reminded.clock.advance(minutes=4)

    replies = await reminded.hears("what do u mean blue")
    reminded.clock.advance(minutes=4)
    await reminded.settle()

    assert any("Reply 3 to cancel" in reply for reply in replies)
    assert await standing(reminded.db) is Standing.CLARIFYING

    reminded.clock.advance(minutes=2)
    await reminded.settle()

    assert await standing(reminded.db) is Standing.OPTED_OUT


async def test_after_two_answers_not_understood_people_see_to_it(reminded: Clinic) -> None:
    reminded.rasa.turn = words("unclear", "Sorry, I did not get that.")
    await reminded.hears("CANCEL")

    asked = [" ".join(await reminded.hears(said)) for said in ("blue", "purple", "green")]
    async with reminded.db.begin() as session:
        (case,) = await escalations(session)

    assert ["Reply 3 to cancel" in each for each in asked] == [True, True, False]
    assert case.reason is Reason.CANCEL_OR_STOP_UNANSWERED
    assert await standing(reminded.db) is Standing.CLARIFYING


async def test_cancel_after_a_stop_goes_to_people(reminded: Clinic) -> None:
    await reminded.hears("STOP")

    await reminded.hears("CANCEL")

    async with reminded.db.begin() as session:
        (case,) = await escalations(session)
    assert case.reason is Reason.HUMAN_REQUEST


@pytest.mark.parametrize("said", ["los mensajes no, la cita", "texts yes visit no"])
async def test_what_may_mean_either_is_asked_once_more(reminded: Clinic, said: str) -> None:
    await reminded.hears("CANCEL")

    [asked] = await reminded.hears(said)

    assert "3" in asked
    assert await state_of(reminded.db) is AppointmentState.SCHEDULED
    assert await standing(reminded.db) is Standing.CLARIFYING


@pytest.mark.parametrize(
    ("said", "kept"), [("no cancele la cita", "sigue igual"), ("no cancel my visit", "stays")]
)
async def test_a_visit_not_to_be_cancelled_stays_and_so_do_the_texts(
    reminded: Clinic, said: str, kept: str
) -> None:
    await reminded.hears("CANCEL")

    [told] = await reminded.hears(said)

    assert kept in told
    assert await state_of(reminded.db) is AppointmentState.SCHEDULED
    assert await standing(reminded.db) is Standing.OPTED_IN

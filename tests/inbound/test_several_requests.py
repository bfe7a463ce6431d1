"""Several requests in one message: answered in one text, or handed over and said so."""

import pytest
from sqlalchemy import update

from bot.language.context import Awaiting
from bot.language.understanding import Understanding
from hearback.answers.further import further
from hearback.appointments.model import Appointment, AppointmentState
from hearback.appointments.turns import Answering
from hearback.conversations.model import Conversation, Reason
from hearback.dialogue.client import Reply, Turn
from hearback.policy import DEFAULTS
from hearback.texts.says import Say
from hearback.wiring import schedule_under
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import last_message, state_of
from tests.world import DENISE, MONDAY, escalations, messages, text_from


def understood(act: str, *also: str, words: str = "Hello.") -> Turn:
    """What Rasa says by itself to the first request; the rest is the service's to answer."""
    read = Understanding(act, 0.9, "model", ("asked first",), also=also)
    return Turn(act, 0.9, [Reply(words, None)], read)


async def reasons(clinic: Clinic) -> list[Reason]:
    async with clinic.db.begin() as session:
        return [case.reason for case in await escalations(session)]


async def test_what_else_was_asked_is_answered_after_the_first(reminded: Clinic) -> None:
    reminded.rasa.turn = understood("greeting", "confirm")

    heard = await reminded.hears("hello there and i will be coming on thursday as planned")

    assert heard[0] == "Hello."
    assert "is confirmed" in heard[1]
    assert await state_of(reminded.db) is AppointmentState.CONFIRMED


@pytest.mark.parametrize("first", ["stop", "emergency", "wrong_number", "deceased"])
async def test_what_must_stand_alone_answers_nothing_else(reminded: Clinic, first: str) -> None:
    reminded.rasa.turn = understood(first, "confirm", words="Noted.")

    heard = await reminded.hears("a message that holds two things at once")

    assert not [text for text in heard if "is confirmed" in text]
    assert await state_of(reminded.db) is AppointmentState.SCHEDULED


async def test_two_changes_of_one_visit_are_handed_over_and_that_is_said(reminded: Clinic) -> None:
    reminded.rasa.turn = understood("confirm", "cancel", words="Fine.")

    heard = await reminded.hears("i will come, well no, cancel it")

    assert "rest of your text" in heard[1]
    assert await state_of(reminded.db) is AppointmentState.SCHEDULED
    assert await reasons(reminded) == [Reason.NOT_UNDERSTOOD]


@pytest.mark.parametrize("has_visit", [True, False])
async def test_times_on_offer_answer_a_wish_for_a_time_unless_there_is_a_visit_to_move(
    reminded: Clinic, has_visit: bool
) -> None:
    await reminded.pipeline.accept(text_from(DENISE, "is it due, and do you have a saturday"))
    read, now = Understanding("screening_info", 0.9, "model", also=("reschedule",)), MONDAY
    async with reminded.db.begin() as session:
        if not has_visit:
            await session.execute(update(Appointment), {"state": AppointmentState.CANCELLED})
        message = (await messages(session))[-1]
        talk = await session.get_one(Conversation, message.conversation_id)
        turn = Answering(session, schedule_under(DEFAULTS), talk, message, now, read=read)
        said = await further(turn, Say("slots", asks=Awaiting.SLOT_CHOICE))

    assert [say.key for say in said] == (["rest_handed_over"] if has_visit else [])


async def test_the_message_keeps_what_it_was_understood_as(reminded: Clinic) -> None:
    reminded.rasa.turn = understood("greeting", "running_late")

    await reminded.hears("hello, btw stuck behind a train")

    message = await last_message(reminded.db)
    assert (message.act, message.also, message.rule) == (
        "greeting",
        ["running_late"],
        "asked first",
    )

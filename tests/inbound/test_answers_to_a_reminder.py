"""What a patient's answer to a reminder does, without any model and with one."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from hearback.appointments.model import AppointmentState
from hearback.appointments.service import Schedule
from hearback.conversations.model import Conversation, Holder, Reason
from hearback.conversations.service import Case, escalate, hand_over, locked
from hearback.core.db import Database
from hearback.core.wire import Media
from hearback.dialogue.client import RasaUnavailable, Reply, Turn
from hearback.outreach.reminders import replan
from hearback.policy import DEFAULTS
from hearback.texts.says import Say
from tests.inbound.conftest import Clinic
from tests.world import (
    DENISE,
    HERIBERTO,
    STRANGER,
    escalations,
    messages,
    only_visit,
    queued_texts,
    text_from,
    words,
)


async def state_of(db: Database, visit: str) -> AppointmentState:
    async with db.begin() as session:
        return (await only_visit(session, visit)).state


async def test_a_reminder_tells_what_it_may_and_asks_for_digits(clinic: Clinic) -> None:
    clinic.clock.advance(days=1, minutes=31)

    await clinic.settle()

    told = {text.to_number: text.body for text in clinic.phone.texts}
    assert told[DENISE].startswith("Hi Denise, this is Riverside Family Clinic.")
    assert "Thu Apr 16 at 10:30 AM. Reply 1 to confirm" in told[DENISE]
    assert told[HERIBERTO].startswith("Hola Heriberto, le escribe Riverside")
    for text in told.values():
        assert "diabetes" not in text
        assert "Walcott" not in text


@pytest.mark.parametrize(
    ("number", "answer", "said"),
    [
        (DENISE, "yes", "is confirmed"),
        (DENISE, "1", "is confirmed"),
        (DENISE, "👍", "is confirmed"),
        (HERIBERTO, "si", "queda confirmada"),
        (HERIBERTO, "Sí, claro", "queda confirmada"),
    ],
)
async def test_a_bare_yes_confirms_while_rasa_is_down(
    reminded: Clinic, number: str, answer: str, said: str
) -> None:
    replies = await reminded.hears(answer, number)

    assert len(replies) == 1
    assert said in replies[0]
    assert reminded.rasa.asked == []


async def test_a_confirmation_is_read_back_with_its_time(reminded: Clinic) -> None:
    replies = await reminded.hears("yes")

    assert "10:30" in replies[0]
    assert await state_of(reminded.db, "denise-visit") is AppointmentState.CONFIRMED


async def test_no_asks_which_it_shall_be_and_changes_nothing_yet(reminded: Clinic) -> None:
    replies = await reminded.hears("no")

    assert "2 for another time, 3 to cancel" in replies[0]
    assert await state_of(reminded.db, "denise-visit") is AppointmentState.SCHEDULED


async def test_three_after_that_cancels_and_drops_the_next_reminder(reminded: Clinic) -> None:
    await reminded.hears("no")
    replies = await reminded.hears("3")
    reminded.clock.advance(days=1)
    reminded.phone.texts.clear()
    await reminded.settle()

    assert "is cancelled" in replies[0]
    assert await state_of(reminded.db, "denise-visit") is AppointmentState.CANCELLED
    assert [text.to_number for text in reminded.phone.texts] == [HERIBERTO]


async def test_the_word_cancel_answers_our_question_about_the_visit(reminded: Clinic) -> None:
    await reminded.hears("no", HERIBERTO)
    replies = await reminded.hears("cancelar", HERIBERTO)

    assert "queda cancelada" in replies[0]
    assert await state_of(reminded.db, "heriberto-visit") is AppointmentState.CANCELLED


async def test_the_digits_of_a_reminder_hold_on_after_it_was_answered(reminded: Clinic) -> None:
    await reminded.hears("1")

    replies = await reminded.hears("3")

    assert "3 to cancel the visit" in replies[0]
    assert reminded.rasa.asked == []


async def test_wanting_another_time_goes_to_people_and_keeps_the_visit(reminded: Clinic) -> None:
    replies = await reminded.hears("2")

    async with reminded.db.begin() as session:
        (case,) = await escalations(session)
    assert "Until then you keep Thu Apr 16 at 10:30 AM" in replies[0]
    assert case.reason is Reason.RESCHEDULE
    assert await state_of(reminded.db, "denise-visit") is AppointmentState.SCHEDULED


async def test_thanks_is_rasas_to_answer_and_confirms_nothing(reminded: Clinic) -> None:
    reminded.rasa.turn = words("thanks", "You're welcome.")

    replies = await reminded.hears("thanks")

    assert replies == ["You're welcome."]
    assert await state_of(reminded.db, "denise-visit") is AppointmentState.SCHEDULED


async def test_what_an_action_wants_said_is_worded_from_the_record(reminded: Clinic) -> None:
    async with reminded.db.begin() as session:
        visit = await only_visit(session, "denise-visit")
    say = Say("confirmed", visit.id)
    reminded.rasa.turn = Turn("confirm", 0.98, [Reply(None, say.as_json())])

    replies = await reminded.hears("i will be there for sure")

    assert replies == ["Thank you. Your visit Thu Apr 16 at 10:30 AM is confirmed. See you then."]


async def test_a_stranger_learns_nothing(reminded: Clinic) -> None:
    replies = await reminded.hears("does Denise Walcott have an appointment?", STRANGER)

    assert len(replies) == 1
    assert "Denise" not in replies[0]
    assert "512-555-0100" in replies[0]
    assert reminded.rasa.asked == []


async def test_a_picture_without_words_goes_to_people(reminded: Clinic) -> None:
    replies = await reminded.hears("", media=(Media("https://x.example/1", "image/jpeg"),))

    async with reminded.db.begin() as session:
        (case,) = await escalations(session)
    assert "911" in replies[0]
    assert case.reason is Reason.MEDIA


async def test_a_moved_visit_is_not_confirmed_at_the_old_time(reminded: Clinic) -> None:
    async with reminded.db.begin() as session:
        visit = await only_visit(session, "denise-visit")
        await Schedule(replan).change_time(
            session,
            visit,
            visit.starts_at + timedelta(days=4),
            lasts=timedelta(minutes=20),
            now=reminded.clock.now(),
            actor="clinic",
        )

    replies = await reminded.hears("yes")

    assert "has changed" in replies[0]
    assert "Mon Apr 20" in replies[0]
    assert await state_of(reminded.db, "denise-visit") is AppointmentState.SCHEDULED


async def test_an_answer_after_the_visits_time_is_treated_as_that(reminded: Clinic) -> None:
    reminded.clock.advance(days=2, hours=3)

    replies = await reminded.hears("yes")

    assert "has passed" in replies[0]
    assert await state_of(reminded.db, "denise-visit") is AppointmentState.SCHEDULED


async def test_a_yes_out_of_the_blue_is_no_answer_to_anything_we_asked(clinic: Clinic) -> None:
    clinic.rasa.turn = words("greeting", "Hello.")

    await clinic.hears("yes")

    assert [question.text for question in clinic.rasa.asked] == ["yes"]
    assert await state_of(clinic.db, "denise-visit") is AppointmentState.SCHEDULED


async def test_an_agent_who_holds_the_thread_is_not_talked_over(reminded: Clinic) -> None:
    await reminded.hears("2")
    now = reminded.clock.now()
    async with reminded.db.begin() as session:
        talk = await locked(session, (await messages(session))[-1].conversation_id)
        hand_over(session, talk, Holder.AGENT, now=now, actor="dan", reason="claimed")

    assert await reminded.hears("hello? is there a fee") == []
    assert "911" in (await reminded.hears("my chest hurts and i cant breathe"))[0]


async def test_the_same_text_delivered_twice_is_answered_once(reminded: Clinic) -> None:
    first = await reminded.hears("yes", sid="SMsame")
    again = await reminded.hears("yes", sid="SMsame")

    async with reminded.db.begin() as session:
        stored = [m for m in await messages(session) if m.provider_id == "SMsame"]
    assert len(first) == 1
    assert again == []
    assert len(stored) == 1


async def test_a_turn_taken_twice_answers_once(reminded: Clinic) -> None:
    await reminded.hears("yes")
    async with reminded.db.begin() as session:
        message = (await messages(session))[-1]

    await reminded.turns.take(message.id)
    await reminded.settle()

    async with reminded.db.begin() as session:
        answers = [t for t in await queued_texts(session) if str(message.id) in t.cause]
    assert len(answers) == 1


@pytest.mark.parametrize("said", ["no prob", "np", "thats the plan", "roger that"])
async def test_a_yes_in_other_words_confirms(reminded: Clinic, said: str) -> None:
    (heard,) = await reminded.hears(said)

    assert "confirmed" in heard.lower() or "see you" in heard.lower()


async def test_half_a_yes_is_asked_about_once(reminded: Clinic) -> None:
    (asked,) = await reminded.hears("i think so")
    (again,) = await reminded.hears("i believe so")

    assert "reply 1 if you will come" in asked
    assert "When you know" in again


@pytest.mark.parametrize("said", ["still waiting", "any update?", "hello???"])
async def test_who_waits_for_a_person_hears_that_staff_has_it(clinic: Clinic, said: str) -> None:
    clinic.rasa.turn = words("human", "I asked a person to help you.")
    await clinic.hears("I lost my phone can somebody call")
    async with clinic.db.begin() as session:
        talk = (await session.scalars(select(Conversation))).one()
        case = Case(Reason.HUMAN_REQUEST, message=(await messages(session))[-1])
        await escalate(session, talk, case, now=clinic.clock.now())

    (heard,) = await clinic.hears(said)

    assert "staff has all your texts" in heard


async def test_when_rasa_stays_away_the_patient_hears_it_and_people_take_over(
    reminded: Clinic,
) -> None:
    await reminded.pipeline.accept(text_from(DENISE, "i might be a bit unsure about it"))
    async with reminded.db.begin() as session:
        message = (await messages(session))[-1]
    reminded.phone.texts.clear()

    with pytest.raises(RasaUnavailable):
        await reminded.turns.take(message.id)
    reminded.clock.at += DEFAULTS.rasa_patience
    await reminded.turns.take(message.id)
    await reminded.settle()

    async with reminded.db.begin() as session:
        (case,) = await escalations(session)
    assert "something went wrong on our side" in reminded.phone.texts[0].body
    assert case.reason is Reason.BOT_FAILED


async def test_a_voice_message_is_not_called_a_picture(reminded: Clinic) -> None:
    replies = await reminded.hears("", media=(Media("https://x.example/1", "audio/amr"),))

    assert "can't listen to voice messages" in replies[0]


async def test_the_words_beside_a_picture_are_answered(reminded: Clinic) -> None:
    replies = await reminded.hears("yes", media=(Media("https://x.example/1", "image/jpeg"),))

    assert "is confirmed" in replies[0]


@pytest.mark.parametrize("said", ["i meant no", "sorry that should be no"])
async def test_a_yes_taken_back_is_asked_about(reminded: Clinic, said: str) -> None:
    await reminded.hears("yes")

    (answer,) = await reminded.hears(said)

    assert "3 to cancel" in answer
    assert await state_of(reminded.db, "denise-visit") is AppointmentState.SCHEDULED

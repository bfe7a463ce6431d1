"""A visitor of the website: a thread of its own, nobody's affairs, and one person's once shown."""

from pathlib import Path

import pytest

from hearback.appointments.model import AppointmentState
from hearback.appointments.queries import standing_visits
from hearback.clinics.queries import senders
from hearback.conversations.model import Holder, Reason
from hearback.conversations.people import forget, people_of, stays_verified, verified_in, whose
from hearback.conversations.service import Case, escalate, hand_over
from hearback.core.db import Database
from hearback.outbound.health import By, health
from hearback.outbound.model import OutState
from tests.inbound.conftest import Clinic
from tests.inbound.visitors import Visitor, open_chat, visits_the_site
from tests.world import escalations, only_visit, queued_texts, words


@pytest.fixture
async def visitor(clinic: Clinic, tmp_path: Path) -> Visitor:
    await open_chat(clinic.db, tmp_path)
    return await visits_the_site(clinic)


async def test_an_answer_to_a_visitor_is_on_the_page_and_no_text(visitor: Visitor) -> None:
    visitor.clinic.rasa.turn = words("faq_hours", "We are open from 8 to 5.")

    answers = await visitor.says("when are you open")

    assert answers == ["We are open from 8 to 5."]
    assert visitor.clinic.phone.texts == []
    async with visitor.clinic.db.begin() as session:
        written = (await queued_texts(session))[-1]
    assert written.state is OutState.SENT
    assert written.why == {"decision": "send", "reason": "answer", "channel": "web"}


@pytest.mark.parametrize("by", By)
async def test_an_answer_on_the_page_makes_no_figure_of_texts_look_better(
    visitor: Visitor, by: By
) -> None:
    visitor.clinic.rasa.turn = words("faq_hours", "We are open from 8 to 5.")
    await visitor.says("when are you open")

    async with visitor.clinic.db.begin() as session:
        figures = await health(session, by, now=visitor.clinic.clock.now())

    assert list(figures) == []


async def test_a_page_shows_what_was_said_in_its_order(visitor: Visitor) -> None:
    visitor.clinic.rasa.turn = words("faq_hours", "We are open from 8 to 5.")
    await visitor.says("hours?")
    await visitor.says("and on friday?")

    assert [kind for kind, _ in await visitor.page()] == ["visitor", "bot", "visitor", "bot"]


async def test_the_same_message_is_taken_once(visitor: Visitor) -> None:
    visitor.clinic.rasa.turn = words("faq_hours", "We are open from 8 to 5.")
    await visitor.says("hours?", "b2d5")

    assert await visitor.says("hours?", "b2d5") == []


async def test_a_visitor_speaks_for_nobody(visitor: Visitor) -> None:
    async with visitor.clinic.db.begin() as session:
        talk, now = await visitor.talk(session), visitor.clinic.clock.now()

        assert list(await people_of(session, talk, now=now)) == []
        assert list(await standing_visits(session, whose(talk, now=now), now=now)) == []


async def test_a_verified_visitor_speaks_for_one_patient(visitor: Visitor) -> None:
    await visitor.is_verified_as("denise")

    async with visitor.clinic.db.begin() as session:
        talk, now = await visitor.talk(session), visitor.clinic.clock.now()
        people = await people_of(session, talk, now=now)
        visits = await standing_visits(session, whose(talk, now=now), now=now)
    assert [person.external_id for person in people] == ["denise"]
    assert [visit.external_id for visit in visits] == ["denise-visit"]


async def test_it_ends_after_a_while_without_a_word(visitor: Visitor) -> None:
    await visitor.is_verified_as("denise", minutes=15)
    visitor.clinic.clock.advance(minutes=15)

    async with visitor.clinic.db.begin() as session:
        talk, now = await visitor.talk(session), visitor.clinic.clock.now()
        await stays_verified(session, talk, now=now, until=now.replace(hour=23))

        assert await verified_in(session, talk, now=now) is None


async def test_it_lasts_while_somebody_writes(visitor: Visitor) -> None:
    await visitor.is_verified_as("denise", minutes=15)
    visitor.clinic.clock.advance(minutes=14)
    async with visitor.clinic.db.begin() as session:
        talk, now = await visitor.talk(session), visitor.clinic.clock.now()
        await stays_verified(session, talk, now=now, until=now.replace(hour=23))
    visitor.clinic.clock.advance(minutes=14)

    async with visitor.clinic.db.begin() as session:
        talk = await visitor.talk(session)
        assert await verified_in(session, talk, now=visitor.clinic.clock.now()) is not None


async def test_another_session_of_the_same_person_knows_nothing(visitor: Visitor) -> None:
    await visitor.is_verified_as("denise")

    other = await visits_the_site(visitor.clinic)

    async with visitor.clinic.db.begin() as session:
        talk = await other.talk(session)
        assert await verified_in(session, talk, now=visitor.clinic.clock.now()) is None


async def test_what_is_forgotten_is_gone(visitor: Visitor) -> None:
    await visitor.is_verified_as("denise")

    async with visitor.clinic.db.begin() as session:
        talk = await visitor.talk(session)
        await forget(session, talk)
        assert await verified_in(session, talk, now=visitor.clinic.clock.now()) is None


async def test_a_case_of_a_verified_visitor_names_the_patient(visitor: Visitor) -> None:
    await visitor.is_verified_as("denise")

    async with visitor.clinic.db.begin() as session:
        talk, now = await visitor.talk(session), visitor.clinic.clock.now()
        await escalate(session, talk, Case(Reason.HUMAN_REQUEST), now=now)
        denise = (await only_visit(session, "denise-visit")).patient_id
        assert [case.patient_id for case in await escalations(session)] == [denise]


async def test_a_verified_visitor_confirms_a_visit(visitor: Visitor) -> None:
    await visitor.is_verified_as("denise")

    await visitor.says("1")
    await visitor.says("1")

    async with visitor.clinic.db.begin() as session:
        visit = await only_visit(session, "denise-visit")
    assert visit.state is AppointmentState.CONFIRMED


async def test_danger_is_answered_at_once_to_anybody(visitor: Visitor) -> None:
    answers = await visitor.says("I have chest pain and cant breathe")

    assert "911" in answers[0]


@pytest.mark.parametrize("text", ["help me", "?", "START", "😢"])
async def test_a_cry_for_help_after_danger_is_no_question_of_how_it_works(
    visitor: Visitor, text: str
) -> None:
    await visitor.says("i want to kill myself")

    (answer,) = await visitor.says(text)

    assert "988" in answer


async def test_a_page_shows_that_a_person_has_joined(visitor: Visitor) -> None:
    async with visitor.clinic.db.begin() as session:
        talk, now = await visitor.talk(session), visitor.clinic.clock.now()
        hand_over(session, talk, Holder.QUEUE, now=now, actor="bot", reason="human_request")
        hand_over(session, talk, Holder.AGENT, now=now, actor="rosa", reason="claimed")
        hand_over(session, talk, Holder.BOT, now=now, actor="rosa", reason="resolved")

    assert [kind for kind, _ in await visitor.page()] == ["joined", "left"]


async def test_a_chat_is_no_number_to_text_from(visitor: Visitor, db: Database) -> None:
    async with db.begin() as session:
        assert [sender.number for sender in await senders(session)] == ["+15125550110"]

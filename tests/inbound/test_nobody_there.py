"""Somebody else's number, and a death: what stops, what is kept, what is never said."""

import pytest
from sqlalchemy import func, select, update

from hearback.appointments.model import Appointment, AppointmentState
from hearback.consent.model import Standing
from hearback.conversations.model import Reason
from hearback.core import work
from hearback.core.audit import AuditEvent
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.stopping import TELL_PROVIDER
from hearback.patients.model import (
    BrokenLink,
    ContactLink,
    Patient,
    PatientState,
    Relation,
    WhyBroken,
)
from hearback.policy import Policy
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import standing
from tests.world import escalations
from tests.world import words as read_as

OF_THE_OTHER = 2  # reminders of the clinic's other patient stay


async def reminders_left(clinic: Clinic) -> int:
    queued = select(func.count()).where(
        OutboundMessage.state == OutState.QUEUED, OutboundMessage.purpose == Purpose.REMINDER
    )
    async with clinic.db.begin() as session:
        return await session.scalar(queued) or 0


async def test_a_wrong_number_is_nobodys_and_hears_no_name(clinic: Clinic) -> None:
    replies = await clinic.hears("you have the wrong number")

    async with clinic.db.begin() as session:
        (broken,) = (await session.scalars(select(BrokenLink))).all()
        links = select(ContactLink).where(ContactLink.contact_point_id == broken.contact_point_id)
        assert (await session.scalars(links)).all() == []
        events = set(await session.scalars(select(AuditEvent.event)))
        (case,) = await escalations(session)
    assert broken.why is WhyBroken.WRONG_NUMBER
    assert {"wrong_number", "opt_out"} <= events
    assert case.reason is Reason.WRONG_NUMBER
    assert len(replies) == 1
    assert "Denise" not in replies[0]
    assert await standing(clinic.db) is Standing.OPTED_OUT
    assert await reminders_left(clinic) == OF_THE_OTHER


async def test_said_again_it_is_answered_with_silence(clinic: Clinic) -> None:
    await clinic.hears("you have the wrong number")

    assert await clinic.hears("wrong number!!") == []


async def test_a_death_is_marked_and_answered_kindly(clinic: Clinic) -> None:
    replies = await clinic.hears("she passed away on Sunday")

    async with clinic.db.begin() as session:
        dead = select(Patient).where(Patient.state == PatientState.DECEASED)
        (patient,) = (await session.scalars(dead)).all()
        (case,) = await escalations(session)
    assert patient.external_id == "denise"
    assert case.reason is Reason.DECEASED
    assert "sorry for your loss" in replies[0]
    assert await standing(clinic.db) is Standing.OPTED_OUT
    assert await reminders_left(clinic) == OF_THE_OTHER


async def died(clinic: Clinic) -> list[str]:
    dead = select(Patient.external_id).where(Patient.state == PatientState.DECEASED)
    async with clinic.db.begin() as session:
        return list(await session.scalars(dead))


async def test_a_relatives_death_ends_texts_and_hides_nobody(clinic: Clinic) -> None:
    replies = await clinic.hears("my husband passed away last month")

    async with clinic.db.begin() as session:
        (case,) = await escalations(session)
    assert await died(clinic) == []
    assert case.reason is Reason.DECEASED
    assert "sorry for your loss" in replies[0]
    assert await standing(clinic.db) is Standing.OPTED_OUT


@pytest.mark.parametrize(
    ("relation", "words", "marked"),
    [
        pytest.param(Relation.SELF, "my son died", [], id="at the patient's own number"),
        pytest.param(Relation.PARENT, "my son died", ["denise"], id="at a parent's"),
        pytest.param(Relation.PARENT, "my dad died", [], id="a parent's father"),
        pytest.param(Relation.SPOUSE, "murió mi esposa", ["denise"], id="at a husband's"),
        pytest.param(Relation.CAREGIVER, "my mother died", ["denise"], id="at a daughter's"),
        pytest.param(Relation.SELF, "Denise passed away last night", ["denise"], id="by name"),
        pytest.param(Relation.SELF, "this is Denise, my husband died", [], id="her own name"),
    ],
)
async def test_who_died_is_marked_where_it_is_beyond_doubt(
    clinic: Clinic, relation: Relation, words: str, marked: list[str]
) -> None:
    async with clinic.db.begin() as session:
        denise = select(Patient.id).where(Patient.external_id == "denise")
        of_denise = ContactLink.patient_id.in_(denise)
        await session.execute(update(ContactLink).where(of_denise).values(relation=relation))

    await clinic.hears(words)

    assert await died(clinic) == marked


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("you have the wrong number", id="somebody else's"),
        pytest.param("she passed away on Sunday", id="the patient died"),
        pytest.param("my husband passed away last month", id="in doubt who died"),
    ],
)
async def test_start_promises_nothing_while_nobody_knows_whose_texts_they_are(
    clinic: Clinic, words: str
) -> None:
    await clinic.hears(words)

    (reply,) = await clinic.hears("START")

    async with clinic.db.begin() as session:
        (case,) = await escalations(session)
    assert "again" not in reply
    assert "Our staff will" in reply
    assert "call" in reply
    assert len(case.trail) == len([words, "START"])
    assert await standing(clinic.db) is Standing.OPTED_IN


async def test_start_after_a_stop_brings_the_texts_back(clinic: Clinic) -> None:
    await clinic.hears("STOP")

    (reply,) = await clinic.hears("START")

    assert "again" in reply


async def test_who_is_the_patient_after_all_hears_that_people_look(clinic: Clinic) -> None:
    await clinic.hears("wrong #")

    (reply,) = await clinic.hears("sorry i didnt see it was the doctor its me denise")

    assert "Our staff will" in reply
    assert "Denise" not in reply


async def test_a_stranger_who_says_no_more_than_thanks_is_left_alone(clinic: Clinic) -> None:
    await clinic.hears("wrong #")

    assert await clinic.hears("ok thanks") == []


@pytest.mark.parametrize("words", ["wrong", "that's wrong", "incorrecto"])
async def test_what_says_only_wrong_cancels_no_visit(reminded: Clinic, words: str) -> None:
    reminded.rasa.turn = read_as("unclear", "")

    await reminded.hears(words)

    async with reminded.db.begin() as session:
        visits = (await session.scalars(select(Appointment))).all()
    assert {visit.state for visit in visits} == {AppointmentState.SCHEDULED}


async def test_an_opt_out_in_free_words_is_told_to_the_provider_afterwards(
    clinic: Clinic,
) -> None:
    await clinic.hears("please take me off your texts")

    async with clinic.db.begin() as session:
        told = select(work.WorkItem).where(work.WorkItem.kind == TELL_PROVIDER)
        assert len((await session.scalars(told)).all()) == 1


async def test_danger_and_stop_in_one_text_get_one_answer(clinic: Clinic) -> None:
    replies = await clinic.hears("STOP. I want to die")

    assert len(replies) == 1
    assert "988" in replies[0]
    assert "no more texts" in replies[0]
    assert await standing(clinic.db) is Standing.OPTED_OUT


def test_cancel_may_be_a_stop_where_the_provider_keeps_the_word() -> None:
    assert Policy(cancel_is_stop=True).cancel_is_stop
    assert not Policy().cancel_is_stop

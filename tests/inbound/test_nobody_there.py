"""Somebody else's number, and a death: what stops, what is kept, what is never said."""

from sqlalchemy import func, select

from hearback.consent.model import Standing
from hearback.conversations.model import Reason
from hearback.core import work
from hearback.core.audit import AuditEvent
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.stopping import TELL_PROVIDER
from hearback.patients.model import BrokenLink, ContactLink, Patient, PatientState, WhyBroken
from hearback.policy import Policy
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import standing
from tests.world import escalations

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

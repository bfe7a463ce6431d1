"""Patients by name, and what a programme does for them, for tests of messages that we begin."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from hearback.appointments.model import Appointment, AppointmentState
from hearback.outbound.campaign import Campaign, Topic
from hearback.outbound.model import OutboundMessage
from hearback.outreach import automatic
from hearback.outreach.automatic import Answer
from hearback.outreach.campaigns import control
from hearback.outreach.campaigns.audiences import Audience
from hearback.outreach.campaigns.plan import Draft, plan
from hearback.outreach.campaigns.report import Report, report_of
from hearback.patients.facts import put_facts
from hearback.patients.model import Patient
from hearback.programmes.model import Enrolment, Homework
from tests.inbound.conftest import Clinic
from tests.world import only_visit


async def patient(clinic: Clinic, name: str = "denise") -> UUID:
    async with clinic.db.begin() as session:
        found = await session.scalar(select(Patient.id).where(Patient.external_id == name))
        assert found is not None
        return found


async def survey(clinic: Clinic, name: str = "denise") -> Answer:
    """Their visit is over, and they are asked about it."""
    async with clinic.db.begin() as session:
        visit: Appointment = await only_visit(session, f"{name}-visit")
        visit.state = AppointmentState.COMPLETED
        answer = await automatic.ask_survey(
            session, visit.patient_id, visit, now=clinic.clock.now()
        )
    await clinic.settle()
    return answer


async def check_in(clinic: Clinic, name: str = "denise") -> Answer:
    who, now = await patient(clinic, name), clinic.clock.now()
    async with clinic.db.begin() as session:
        taking_part = select(Enrolment).where(Enrolment.patient_id == who)
        if await session.scalar(taking_part) is None:
            session.add(Enrolment(patient_id=who, homework=Homework.BLOOD_PRESSURE, since=now))
            await session.flush()
        answer = await automatic.check_in(session, who, now=now)
    await clinic.settle()
    return answer


async def follow_up(clinic: Clinic, name: str = "denise") -> Answer:
    who, now = await patient(clinic, name), clinic.clock.now()
    async with clinic.db.begin() as session:
        await put_facts(session, who, born_on=None, discharged_at=now)
        answer = await automatic.follow_up(session, who, now=now)
    await clinic.settle()
    return answer


async def born(
    clinic: Clinic, name: str, on: date, *tags: str, vaccinated: date | None = None
) -> None:
    """On file as such, sealed and by its year."""
    who = await patient(clinic, name)
    async with clinic.db.begin() as session:
        row = await session.get_one(Patient, who)
        row.born_on = on.isoformat()
        await put_facts(session, who, born_on=on, tags=tags, vaccinated_on=vaccinated)


async def planned(
    clinic: Clinic,
    *audiences: Audience,
    name: str = "spring",
    topic: Topic = Topic.NEWS,
    per_minute: float | None = None,
    starts_at: datetime | None = None,
) -> UUID:
    now = clinic.clock.now()
    async with clinic.db.begin() as session:
        row = (await session.scalars(select(Patient))).first()
        assert row is not None
        draft = Draft(name, topic, [row.clinic_id], audiences, starts_at or now, per_minute)
        return (await plan(session, draft, now=now)).id


async def started(clinic: Clinic, campaign_id: UUID) -> None:
    async with clinic.db.begin() as session:
        campaign = await session.get_one(Campaign, campaign_id)
        await control.start(session, campaign, actor="test", now=clinic.clock.now())
    await clinic.settle()


async def reported(clinic: Clinic, campaign_id: UUID) -> Report:
    async with clinic.db.begin() as session:
        return await report_of(session, campaign_id)


async def outbound(clinic: Clinic, cause: str) -> OutboundMessage:
    """The newest message whose cause begins so."""
    async with clinic.db.begin() as session:
        found = await session.scalar(
            select(OutboundMessage)
            .where(OutboundMessage.cause.like(f"{cause}%"))
            .order_by(OutboundMessage.id.desc())
            .limit(1)
        )
        assert found is not None
        return found


async def welcome(clinic: Clinic, name: str = "denise") -> Answer:
    who = await patient(clinic, name)
    async with clinic.db.begin() as session:
        answer = await automatic.welcome(session, who, now=clinic.clock.now())
    await clinic.settle()
    return answer

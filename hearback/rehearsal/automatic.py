"""Automatic messages that a scenario lets fall due: by the same functions that write them live."""

from datetime import datetime
from typing import Protocol, assert_never
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import Appointment
from hearback.clinics.model import Clinic
from hearback.core.errors import HearbackError
from hearback.outbound.campaign import Topic
from hearback.outbound.model import OutboundMessage
from hearback.outreach import automatic
from hearback.outreach.automatic import NotAsked
from hearback.outreach.campaigns import control
from hearback.outreach.campaigns.audiences import NAMED, Audience
from hearback.outreach.campaigns.plan import Draft, plan
from hearback.patients.model import Patient
from hearback.policy import Policy
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.setup import Setup
from hearback.rehearsal.steps import Campaign, SystemStep
from hearback.rehearsal.vocabulary import SystemKind


class Ask(Protocol):
    async def __call__(
        self, session: AsyncSession, patient_id: UUID, *, now: datetime
    ) -> automatic.Answer: ...


AUTOMATIC = frozenset(
    {
        SystemKind.CAMPAIGN,
        SystemKind.SURVEY,
        SystemKind.FOLLOWUP,
        SystemKind.CHECKIN,
        SystemKind.ONBOARDING,
    }
)
# What a campaign is about is told by its name alone; the clinic chooses it by a menu.
TOPICS = {
    Topic.FLU_SHOT: ("flu", "gripe", "influenza", "vacun", "vaccin", "shot"),
    Topic.MAMMOGRAM: ("mamo", "mammo"),
}


class NotWritten(HearbackError):
    def __init__(self, why: NotAsked) -> None:
        super().__init__(f"The automatic message is not written: {why.value}.")


class Automatic:
    def __init__(self, lane: Lane, setup: Setup, policy: Policy) -> None:
        self._lane, self._setup, self._policy = lane, setup, policy

    async def begin(self, step: SystemStep) -> None:
        """Raises NotWritten when a rule that is no rule of sending stands against it."""
        async with self._lane.db.begin() as session:
            for answer in await self._written(session, step):
                if isinstance(answer, NotAsked):
                    raise NotWritten(answer)

    async def _written(self, session: AsyncSession, step: SystemStep) -> list[automatic.Answer]:
        now = self._lane.clock.now()
        match step.kind:
            case SystemKind.SURVEY:
                return await self._surveys(session, step)
            case SystemKind.FOLLOWUP:
                ask: Ask = automatic.follow_up
            case SystemKind.CHECKIN:
                ask = automatic.check_in
            case SystemKind.ONBOARDING:
                ask = automatic.welcome
            case SystemKind.CAMPAIGN:
                assert step.campaign is not None, "the reader of the file asks for it"
                await self._campaign(session, step.campaign)
                return []
            case SystemKind.REMINDER | SystemKind.WAITLIST_OFFER:
                raise AssertionError("they are written elsewhere")
            case _:
                assert_never(step.kind)
        patients = [await self._patient(session, name) for name in step.to or ()]
        return [await ask(session, patient, now=now) for patient in patients]

    async def _surveys(self, session: AsyncSession, step: SystemStep) -> list[automatic.Answer]:
        now, answers = self._lane.clock.now(), []
        for name in step.about or ():
            visit = await session.scalar(
                select(Appointment).where(Appointment.external_id == name).limit(1)
            )
            assert visit is not None, "the reader of the file knows the visit"
            answers.append(await automatic.ask_survey(session, visit.patient_id, visit, now=now))
        for name in step.to or ():
            patient = await self._patient(session, name)
            latest = await automatic.latest_completed(session, patient)
            answers.append(await automatic.ask_survey(session, patient, latest, now=now))
        return answers

    async def _patient(self, session: AsyncSession, name: str) -> UUID:
        found = await session.scalar(
            select(Patient.id).where(Patient.external_id == name).order_by(Patient.id).limit(1)
        )
        assert found is not None, "the reader of the file knows the patient"
        return found

    async def _campaign(self, session: AsyncSession, named: Campaign) -> None:
        now = self._lane.clock.now()
        listed = [await self._patient(session, name) for name in named.to]
        audiences = [NAMED[segment.value] for segment in named.segments]
        if listed:
            audiences = [Audience("listed", patients=listed)]
        draft = Draft(
            name=named.name,
            topic=topic_of(named.name),
            clinics=await self._clinics(session),
            audiences=audiences,
            starts_at=now,
            per_minute=named.per_minute,
            actor="rehearsal",
            promotes=named.promotes,
        )
        campaign = await plan(session, draft, self._policy, now=now)
        await control.start(session, campaign, self._policy, actor="rehearsal", now=now)

    async def _clinics(self, session: AsyncSession) -> list[UUID]:
        clinics = await session.scalars(select(Clinic))
        known = {clinic.external_id: clinic.id for clinic in clinics}
        return [known[name] for name in self._setup.clinics]


def topic_of(name: str) -> Topic:
    said = name.lower()
    for topic, words in TOPICS.items():
        if any(word in said for word in words):
            return topic
    return Topic.NEWS


async def reminder_planned(lane: Lane, step: SystemStep) -> bool:
    """Whether a reminder of these visits has been dealt with by now, sent or not."""
    async with lane.db.begin() as session:
        rows = await session.scalars(
            select(OutboundMessage).where(
                OutboundMessage.cause.like("reminder_%"),
                or_(
                    OutboundMessage.send_after <= lane.clock.now(),
                    OutboundMessage.why["decision"].astext == "hold",
                ),
            )
        )
        ids = {row.appointment_id for row in rows}
        named = await session.scalars(
            select(Appointment.id).where(Appointment.external_id.in_(step.about or ()))
        )
        return bool(ids & set(named))

"""What an agent must know to take over: asked, offered, verified, coming visits, why it came."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import STANDING, Appointment
from hearback.appointments.offers import options_of
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.clinics.model import Location, Provider
from hearback.console.pages import Words
from hearback.conversations.chat import is_web
from hearback.conversations.chat_sessions import has_left
from hearback.conversations.model import Conversation, Escalation, InboundMessage
from hearback.conversations.outside_model import Notice, NoticeState, NoticeStep, Way
from hearback.conversations.people import verified_in, whose
from hearback.patients.model import Patient

MOST_VISITS = 5


@dataclass(frozen=True)
class Because:
    """One entry of a case's trail. asked: what the patient wrote then, None without a message."""

    at: datetime
    reason: str
    decided_by: str | None
    rule: str | None
    act: str | None
    asked: str | None


@dataclass(frozen=True)
class Coming:
    """A visit as staff read it. The kind of visit stays on the patient's card."""

    id: UUID
    version: int
    at: datetime
    zone: str
    provider: str
    state: str
    who: str


@dataclass(frozen=True)
class Told:
    """One step of those on call: told, or when it will be. Whom it reaches is not shown."""

    way: Way
    state: NoticeState
    at: datetime


@dataclass(frozen=True)
class Summary:
    trail: Sequence[Because]
    offered: Sequence[tuple[int, datetime, str]]  # times on offer: their number, and their zone
    offer: UUID | None  # whose times these are
    awaiting: str | None  # what we asked last
    visits: Sequence[Coming]
    settled: str | None  # by an earlier agent
    told: Sequence[Told]  # outside the desk, of an urgent case
    verified: str | None  # who the other side has shown to be: the first name
    has_left: bool = False  # a visitor whose chat is over


async def summary_of(
    session: AsyncSession, talk: Conversation, case: Escalation | None, *, now: datetime
) -> Summary:
    offer = await _offer(session, talk.id)
    return Summary(
        trail=await _trail(session, case),
        offered=await _offered(session, offer, now) if offer is not None else (),
        offer=offer.id if offer is not None and offer.good_until > now else None,
        awaiting=talk.awaiting.value if talk.awaiting else None,
        visits=await _visits(session, talk, now),
        settled=case.settled or None if case is not None else None,
        told=await _told(session, case),
        verified=await _verified(session, talk, now),
        has_left=is_web(talk) and await has_left(session, talk),
    )


async def _told(session: AsyncSession, case: Escalation | None) -> Sequence[Told]:
    if case is None:
        return ()
    rows = await session.execute(
        select(NoticeStep.way, Notice.state, Notice.due_at, Notice.ended_at)
        .join(NoticeStep, NoticeStep.id == Notice.step_id)
        .where(Notice.escalation_id == case.id)
        .order_by(Notice.due_at, Notice.id)
    )
    return [Told(way, state, ended_at or due_at) for way, state, due_at, ended_at in rows]


async def _verified(session: AsyncSession, talk: Conversation, now: datetime) -> str | None:
    patient_id = await verified_in(session, talk, now=now)
    if patient_id is None:
        return None
    return (await session.get_one(Patient, patient_id)).first_name


async def _trail(session: AsyncSession, case: Escalation | None) -> Sequence[Because]:
    if case is None:
        return ()
    wanted = {UUID(entry["message"]) for entry in case.trail if entry.get("message")}
    rows = await session.scalars(select(InboundMessage).where(InboundMessage.id.in_(wanted)))
    said = {str(row.id): row.text for row in rows}
    return [
        Because(
            at=datetime.fromisoformat(entry["at"]),
            reason=entry["reason"],
            decided_by=entry.get("decided_by"),
            rule=entry.get("rule"),
            act=entry.get("act"),
            asked=said.get(entry.get("message") or ""),
        )
        for entry in case.trail
    ]


async def _offer(session: AsyncSession, talk_id: UUID) -> SlotOffer | None:
    return await session.scalar(
        select(SlotOffer)
        .where(SlotOffer.conversation_id == talk_id, SlotOffer.state == OfferState.OPEN)
        .order_by(SlotOffer.id.desc())
        .limit(1)
    )


async def _offered(
    session: AsyncSession, offer: SlotOffer, now: datetime
) -> Sequence[tuple[int, datetime, str]]:
    options = options_of(offer)
    rows = await session.execute(
        select(Location.id, Location.zone).where(
            Location.id.in_({option.location_id for option in options})
        )
    )
    zones = {row[0]: row[1] for row in rows}
    return [
        (number, option.starts_at, zones[option.location_id])
        for number, option in enumerate(options, 1)
        if option.starts_at > now
    ]


async def _visits(session: AsyncSession, talk: Conversation, now: datetime) -> Sequence[Coming]:
    """Of the patients of this number at this clinic, soonest first."""
    rows = await session.execute(
        select(Appointment, Location.zone, Provider.name, Patient)
        .join(Location, Location.id == Appointment.location_id)
        .join(Provider, Provider.id == Appointment.provider_id)
        .join(Patient, Patient.id == Appointment.patient_id)
        .where(
            Appointment.patient_id.in_(whose(talk, now=now)),
            Appointment.clinic_id == talk.clinic_id,
            Appointment.state.in_(STANDING),
            Appointment.starts_at > now,
        )
        .order_by(Appointment.starts_at)
        .limit(MOST_VISITS)
    )
    return [
        Coming(
            visit.id,
            visit.version,
            visit.starts_at,
            zone,
            provider,
            visit.state.value,
            patient.first_name,
        )
        for visit, zone, provider, patient in rows
    ]


def lines_of(summary: Summary, t: Words, zone: str) -> list[str]:
    """The summary as plain lines: what a rehearsal reads, and a webhook's text."""
    lines = [t(f"reason_{because.reason}") for because in summary.trail]
    lines += [because.asked for because in summary.trail if because.asked]
    lines += [because.rule for because in summary.trail if because.rule]
    lines += [t.day_and_time(at, place) for _, at, place in summary.offered]
    lines += [
        f"{visit.who}: {t.day_and_time(visit.at, visit.zone)}, {visit.provider}"
        for visit in summary.visits
    ]
    if summary.verified:
        lines.append(t("verified_as", name=summary.verified))
    return lines

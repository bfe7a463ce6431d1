"""What a claim has to know of a programme's text: caps, campaign, values, thread."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import Appointment, AppointmentState
from hearback.clinics.model import Clinic, Location, Sender
from hearback.consent.written import written_on
from hearback.conversations.model import Conversation
from hearback.conversations.service import ask, nurse_asked
from hearback.core.phone import spoken, states_of
from hearback.outbound.campaign import Campaign, CampaignState
from hearback.outbound.caps import WEEK
from hearback.outbound.model import CAPPED, CARE, PROGRAMMES, OutboundMessage, OutState, Purpose
from hearback.outbound.outbox import first_cause
from hearback.outbound.policy import Circumstances
from hearback.patients.model import ContactLink, ContactPoint, Patient, PatientState
from hearback.policy import Policy
from hearback.programmes.model import Programme, ProgrammeQuestion
from hearback.programmes.queries import case_asked_about
from hearback.texts.telling import day

# What has left, or may have.
LEFT = (OutState.SENDING, OutState.SENT, OutState.UNKNOWN)


async def with_programme(
    session: AsyncSession,
    message: OutboundMessage,
    point: ContactPoint,
    known: Circumstances,
    *,
    now: datetime,
) -> Circumstances:
    """The circumstances with what only programmes have; the standing of the number is locked, so
    that two of our numbers count one after the other."""
    known = await _with_patient(session, message, replace(known, states=states_of(point.number)))
    if message.purpose not in PROGRAMMES:
        return known
    if message.purpose in CAPPED:
        known = replace(known, sent_lately=await sent_lately(session, message, now=now))
    if message.purpose in CARE:
        known = replace(known, nurse_asked=await nurse_asked(session, point.id))
    state, promotes = await _campaign(session, message)
    return replace(
        known,
        campaign_paused=state is CampaignState.PAUSED,
        campaign_cancelled=state is CampaignState.CANCELLED,
        promotes=promotes,
        written=promotes and await written_on(session, point.id) is not None,
    )


async def sent_lately(
    session: AsyncSession, message: OutboundMessage, *, now: datetime
) -> Sequence[datetime]:
    """When texts under the cap left for this number; another try of this one does not count."""
    rows = await session.execute(
        select(OutboundMessage.sent_at, OutboundMessage.cause).where(
            OutboundMessage.contact_point_id == message.contact_point_id,
            OutboundMessage.purpose.in_(CAPPED),
            OutboundMessage.state.in_(LEFT),
            OutboundMessage.id != message.id,
            (OutboundMessage.sent_at > now - WEEK) | OutboundMessage.sent_at.is_(None),
        )
    )
    own = first_cause(message.cause)
    times = {first_cause(cause): at or now for at, cause in rows if first_cause(cause) != own}
    return sorted(times.values())


async def _campaign(
    session: AsyncSession, message: OutboundMessage
) -> tuple[CampaignState | None, bool]:
    """Its state, and whether it advertises."""
    if message.campaign_id is None:
        return None, False
    found = await session.execute(
        select(Campaign.state, Campaign.promotes).where(Campaign.id == message.campaign_id)
    )
    state, promotes = found.one()
    return state, promotes


async def _with_patient(
    session: AsyncSession, message: OutboundMessage, known: Circumstances
) -> Circumstances:
    """Nothing is due any more for a patient who died, nor a programme for one who left the
    practice. What was planned for a number that is not theirs by now is read by a stranger there.
    """
    if message.patient_id is None:
        return known
    links = exists().where(
        ContactLink.patient_id == Patient.id,
        ContactLink.contact_point_id == message.contact_point_id,
        ContactLink.may_schedule,
    )
    found = await session.execute(
        select(Patient.state, links).where(Patient.id == message.patient_id)
    )
    state, linked = found.one()
    about_case = case_asked_about(first_cause(message.cause)) is not None  # whoever wrote is asked
    gone = {PatientState.DECEASED}
    if message.purpose in PROGRAMMES:
        gone.add(PatientState.INACTIVE)
    return replace(known, still_due=state not in gone, answers_there=linked or about_case)


async def zone_of_patient(session: AsyncSession, patient_id: UUID | None) -> str | None:
    if patient_id is None:
        return None
    return await session.scalar(select(Patient.zone).where(Patient.id == patient_id))


async def values_of(
    session: AsyncSession, message: OutboundMessage, sender: Sender, rules: Policy
) -> Mapping[str, str]:
    """What the text of a programme may say; empty for others."""
    if message.purpose not in PROGRAMMES or message.body_sealed is not None:
        return {}
    clinic = await session.get_one(Clinic, sender.clinic_id)
    values = {"clinic": clinic.public_name, "phone": spoken(clinic.phone)}
    if message.purpose is Purpose.ONBOARDING and rules.links_base_url:
        values["contact_link"] = f"{rules.links_base_url}/contact/{clinic.id}.vcf"
    if message.patient_id is not None:
        values["first_name"] = (await session.get_one(Patient, message.patient_id)).first_name
    if message.purpose is Purpose.SURVEY and message.appointment_id is not None:
        visit = await session.get_one(Appointment, message.appointment_id)
        if visit.state is AppointmentState.COMPLETED:
            place = await session.get_one(Location, visit.location_id)
            values["day"] = day(visit.starts_at, place.zone, message.language)
    return values


async def remember_programme(
    session: AsyncSession, message: OutboundMessage, talk: Conversation, *, now: datetime
) -> None:
    """Keep what was asked. What asks for no plain answer leaves an open question open."""
    if message.asks is not None:
        ask(talk, message.asks, [], now=now)
    if await session.get(ProgrammeQuestion, message.id) is None:
        session.add(
            ProgrammeQuestion(
                id=message.id,
                conversation_id=talk.id,
                programme=Programme(message.purpose.value),
                patient_id=message.patient_id,
                appointment_id=message.appointment_id,
                campaign_id=message.campaign_id,
                case_id=case_asked_about(first_cause(message.cause)),
                asked_at=now,
            )
        )

"""Writing down a conversation that was had with a running demo, as a scenario to play again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import Appointment, AppointmentMove
from hearback.clinics.model import (
    Clinic,
    Location,
    OpeningHours,
    Provider,
    Sender,
    SenderKind,
    VisitType,
)
from hearback.consent.service import standing_of
from hearback.conversations.model import Conversation, InboundMessage
from hearback.core.errors import HearbackError
from hearback.core.phone import NotAPhoneNumber, e164
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.patients.model import ContactLink, ContactPoint, Patient, Relation
from hearback.patients.queries import contact_point_by_number

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class NothingRecorded(HearbackError):
    def __init__(self, reason: str) -> None:
        super().__init__(f"There is no conversation to record: {reason}")


@dataclass(frozen=True)
class Event:
    """One step to be: what came in or was announced, when, and what was answered."""

    at: datetime
    step: dict[str, Any]
    answers: Sequence[str]


async def record(session: AsyncSession, number: str) -> dict[str, Any]:
    """A scenario file's content, for a person to edit. Raises NothingRecorded."""
    point = await _point(session, number)
    patients = await _patients(session, point.id)
    visits = await _visits(session, [patient.id for patient in patients])
    events = await _events(session, point, visits)
    if not events:
        raise NothingRecorded("nothing was said with this number yet")
    clinic = await session.get_one(Clinic, patients[0].clinic_id)
    zone = ZoneInfo(clinic.zone)
    begins = events[0].at.replace(second=0, microsecond=0)
    scenario = {
        "id": f"recorded-{patients[0].external_id}",
        "title": "Recorded; say here what it shows",
        "lang": patients[0].language,
        "channel": "sms",
        "setup": {
            "clinics": [clinic.external_id],
            "now": _wall(begins, zone),
            "patients": [await _patient(session, patient, point) for patient in patients],
            "appointments": [
                await _appointment(session, visit, clinic, patients) for visit in visits
            ],
        },
        "steps": list(_steps(events, begins)),
        "finally": await _outcome(session, point, visits, zone, events),
    }
    clinics = {clinic.external_id: await _clinic(session, clinic)}
    return {"version": 1, "fixtures": {"clinics": clinics}, "scenarios": [scenario]}


async def _point(session: AsyncSession, number: str) -> ContactPoint:
    try:
        point = await contact_point_by_number(session, e164(number))
    except NotAPhoneNumber as error:
        raise NothingRecorded("that is not a phone number") from error
    if point is None:
        raise NothingRecorded("no patient has this number")
    return point


async def _patients(session: AsyncSession, point_id: UUID) -> Sequence[Patient]:
    found = await session.scalars(
        select(Patient)
        .join(ContactLink, ContactLink.patient_id == Patient.id)
        .where(ContactLink.contact_point_id == point_id)
        .order_by(Patient.external_id)
    )
    patients = found.all()
    if not patients:
        raise NothingRecorded("no patient has this number")
    return patients


async def _visits(session: AsyncSession, patients: Sequence[UUID]) -> Sequence[Appointment]:
    found = await session.scalars(
        select(Appointment)
        .where(Appointment.patient_id.in_(patients))
        .order_by(Appointment.starts_at)
    )
    return found.all()


async def _events(
    session: AsyncSession, point: ContactPoint, visits: Sequence[Appointment]
) -> list[Event]:
    sent = await session.scalars(
        select(OutboundMessage)
        .where(
            OutboundMessage.contact_point_id == point.id,
            OutboundMessage.state == OutState.SENT,
        )
        .order_by(OutboundMessage.sent_at, OutboundMessage.id)
    )
    texts = sent.all()
    heard = await session.scalars(
        select(InboundMessage)
        .join(Conversation, Conversation.id == InboundMessage.conversation_id)
        .where(Conversation.contact_point_id == point.id)
        .order_by(InboundMessage.id)
    )
    names = {visit.id: visit.external_id for visit in visits}
    announced = [
        Event(text.sent_at, _reminder(text, names), [text.body])
        for text in texts
        if text.purpose is Purpose.REMINDER and text.sent_at and text.appointment_id
    ]
    said = [
        Event(message.received_at, _said(message), _answers(message, texts)) for message in heard
    ]
    return sorted([*announced, *said], key=lambda event: event.at)


def _reminder(text: OutboundMessage, names: dict[UUID, str]) -> dict[str, Any]:
    assert text.appointment_id is not None, "asked before"
    return {"system": "reminder", "about": names[text.appointment_id]}


def _said(message: InboundMessage) -> dict[str, Any]:
    step: dict[str, Any] = {"patient": message.text}
    if message.media:
        step["media"] = [{"type": item["content_type"]} for item in message.media]
    return step


def _answers(message: InboundMessage, texts: Sequence[OutboundMessage]) -> list[str]:
    return [text.body for text in texts if text.cause.startswith(f"answer:{message.id}:")]


def _steps(events: Sequence[Event], begins: datetime) -> Iterator[dict[str, Any]]:
    """Each event, with the clock moved to it where time went by."""
    now = begins
    for event in events:
        went_by = event.at - now
        if went_by >= timedelta(seconds=1):
            yield {"clock": f"+{int(went_by.total_seconds())}s"}
            now += timedelta(seconds=int(went_by.total_seconds()))
        expect: dict[str, Any] = {"replies": len(event.answers)}
        if event.answers:
            expect["reply"] = {"all": list(event.answers)}
        yield {**event.step, "expect": expect}


async def _outcome(
    session: AsyncSession,
    point: ContactPoint,
    visits: Sequence[Appointment],
    zone: ZoneInfo,
    events: Sequence[Event],
) -> dict[str, Any]:
    return {
        "appointments": {
            visit.external_id: {
                "status": visit.state.value,
                "start": _wall(visit.starts_at, zone),
            }
            for visit in visits
        },
        "consent": {point.number: (await standing_of(session, point.id)).value},
        "outbound_total": sum(len(event.answers) for event in events),
    }


async def _patient(session: AsyncSession, patient: Patient, point: ContactPoint) -> dict[str, Any]:
    link = await session.scalar(
        select(ContactLink).where(
            ContactLink.patient_id == patient.id, ContactLink.contact_point_id == point.id
        )
    )
    row = {
        "id": patient.external_id,
        "name": f"{patient.first_name} {patient.last_name}",
        "phone": point.number,
        "lang": patient.language,
        "dob": patient.born_on or None,
        "tz": patient.zone,
    }
    if link is not None and link.relation is not Relation.SELF:
        row["guardian"] = patient.external_id
    return {key: value for key, value in row.items() if value is not None}


async def _appointment(
    session: AsyncSession, visit: Appointment, clinic: Clinic, patients: Sequence[Patient]
) -> dict[str, Any]:
    """As it was before anything was said."""
    made = await session.scalar(
        select(AppointmentMove).where(
            AppointmentMove.appointment_id == visit.id, AppointmentMove.from_state.is_(None)
        )
    )
    assert made is not None, "every visit begins with a move"
    provider = await session.get_one(Provider, visit.provider_id)
    visit_type = await session.get_one(VisitType, visit.visit_type_id)
    return {
        "id": visit.external_id,
        "patient": next(p.external_id for p in patients if p.id == visit.patient_id),
        "clinic": clinic.external_id,
        "provider": provider.name,
        "start": _wall(made.to_starts_at, ZoneInfo(clinic.zone)),
        "type": visit_type.name,
        "status": made.to_state.value,
    }


async def _clinic(session: AsyncSession, clinic: Clinic) -> dict[str, Any]:
    own = (Sender.clinic_id == clinic.id, Sender.kind == SenderKind.SMS)
    sender = await session.scalar(select(Sender).where(*own).limit(1))
    location = await session.scalar(
        select(Location).where(Location.clinic_id == clinic.id).limit(1)
    )
    assert sender is not None, "a clinic is imported with its number"
    assert location is not None, "a clinic is imported with a place"
    hours = await session.scalars(
        select(OpeningHours)
        .where(OpeningHours.location_id == location.id)
        .order_by(OpeningHours.weekday)
    )
    return {
        "name": clinic.public_name,
        "tz": clinic.zone,
        "address": location.address,
        "phone": clinic.phone,
        "sms_from": sender.number,
        "hours": ", ".join(
            f"{DAYS[span.weekday]} {span.opens:%H:%M}-{span.closes:%H:%M}" for span in hours
        ),
    }


def _wall(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}"

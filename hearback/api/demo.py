"""The demo's window into the service: invented patients, their visits, and the movable clock.

Mounted only where no real patient can be reached (settings.Mode).
"""

import hmac
from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, HTTPException
from pydantic import AwareDatetime, BaseModel, Field
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import Appointment
from hearback.clinics.model import Clinic, Location, Provider, Sender, SenderKind
from hearback.consent.service import standing_of
from hearback.conversations.model import Conversation, Escalation, EscalationState, InboundMessage
from hearback.core import work
from hearback.core.clock import MovableClock
from hearback.core.db import Database
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.patients.model import ContactLink, ContactPoint, Patient

DECISIONS_SHOWN = 5
MOST_AT_ONCE = timedelta(days=3650).total_seconds()
EXPLAINED = {"hold", "refuse"}


class MoveClock(BaseModel):
    advance_seconds: float | None = Field(None, le=MOST_AT_ONCE, allow_inf_nan=False)
    to: AwareDatetime | None = None


def router(db: Database, clock: MovableClock, token: str) -> APIRouter:
    def allowed(authorization: Annotated[str, Header()] = "") -> None:
        if not token or not hmac.compare_digest(authorization.encode(), f"Bearer {token}".encode()):
            raise HTTPException(403)

    routes = APIRouter(prefix="/demo", tags=["demo"], dependencies=[Depends(allowed)])

    @routes.get("/state")
    async def state() -> dict[str, Any]:
        async with db.begin() as session:
            return {
                "now": clock.now().isoformat(),
                "clinics": await _clinics(session),
                "patients": await _patients(session),
            }

    @routes.get("/clock")
    async def show_clock() -> dict[str, str]:
        return {"now": clock.now().isoformat()}

    @routes.post("/clock")
    async def move(wish: MoveClock) -> dict[str, str]:
        """Move forward, and wake the worker for what falls due by it."""
        try:
            now = _move(clock, wish)
        except ValueError as error:
            raise HTTPException(422, str(error)) from error
        async with db.begin() as session:
            await work.wake(session)
        return {"now": now.isoformat()}

    return routes


def _move(clock: MovableClock, wish: MoveClock) -> datetime:
    if wish.to is not None:
        return clock.move_to(wish.to)
    if wish.advance_seconds is None or wish.advance_seconds < 0:
        raise ValueError("say `advance_seconds` (0 or more) or `to` (an instant with its offset)")
    return clock.advance(timedelta(seconds=wish.advance_seconds))


async def _clinics(session: AsyncSession) -> list[dict[str, Any]]:
    rows = await session.execute(
        select(Clinic, Sender)
        .join(Sender, Sender.clinic_id == Clinic.id)
        .where(Sender.kind == SenderKind.SMS)
        .order_by(Sender.number)
    )
    return [
        {
            "id": str(clinic.id),
            "name": clinic.public_name,
            "zone": clinic.zone,
            "sms_from": sender.number,
        }
        for clinic, sender in rows
    ]


async def _patients(session: AsyncSession) -> list[dict[str, Any]]:
    rows = await session.execute(
        select(Patient, ContactPoint, Sender)
        .join(ContactLink, ContactLink.patient_id == Patient.id)
        .join(ContactPoint, ContactPoint.id == ContactLink.contact_point_id)
        .join(Sender, Sender.clinic_id == Patient.clinic_id)
        .where(Sender.kind == SenderKind.SMS)
        .order_by(Patient.external_id)
    )
    return [await _patient(session, patient, point, sender) for patient, point, sender in rows]


async def _patient(
    session: AsyncSession, patient: Patient, point: ContactPoint, sender: Sender
) -> dict[str, Any]:
    talk = await session.scalar(
        select(Conversation).where(
            Conversation.contact_point_id == point.id, Conversation.sender_id == sender.id
        )
    )
    return {
        "id": str(patient.id),
        "name": f"{patient.first_name} {patient.last_name}",
        "language": patient.language,
        "phone": point.number,
        "clinic_id": str(patient.clinic_id),
        "sms_from": sender.number,
        "consent": await standing_of(session, point.id),
        "awaiting": talk.awaiting if talk else None,
        "holder": talk.holder if talk else "bot",
        "appointments": await _appointments(session, patient),
        "escalations": await _escalations(session, talk) if talk else [],
        "last_decisions": await _decisions(session, talk) if talk else [],
    }


async def _appointments(session: AsyncSession, patient: Patient) -> list[dict[str, Any]]:
    rows = await session.execute(
        select(Appointment, Provider, Location)
        .join(Provider, Provider.id == Appointment.provider_id)
        .join(Location, Location.id == Appointment.location_id)
        .where(Appointment.patient_id == patient.id)
        .order_by(Appointment.starts_at)
    )
    return [
        {
            "id": str(visit.id),
            "starts_at": visit.starts_at.isoformat(),
            "provider": provider.name,
            "location": location.name,
            "state": visit.state,
            "version": visit.version,
            "reminders": await _reminders(session, visit),
        }
        for visit, provider, location in rows
    ]


async def _reminders(session: AsyncSession, visit: Appointment) -> list[dict[str, Any]]:
    rows = await session.scalars(
        select(OutboundMessage)
        .where(
            OutboundMessage.appointment_id == visit.id,
            OutboundMessage.purpose == Purpose.REMINDER,
        )
        .order_by(OutboundMessage.created_at, OutboundMessage.send_after)
    )
    return [
        {
            "kind": row.cause.split(":")[0],
            "due_at": row.send_after.isoformat(),
            "state": "held" if row.why["decision"] == "hold" else _shown(row.state),
            "reason": row.why.get("reason") if row.why["decision"] in EXPLAINED else None,
        }
        for row in rows
    ]


def _shown(state: OutState) -> str:
    return "planned" if state is OutState.QUEUED else state.value


async def _escalations(session: AsyncSession, talk: Conversation) -> list[dict[str, Any]]:
    rows = await session.scalars(
        select(Escalation)
        .where(Escalation.conversation_id == talk.id, Escalation.state != EscalationState.RESOLVED)
        .order_by(Escalation.opened_at)
    )
    return [
        {
            "reason": row.reason,
            "priority": row.priority,
            "state": row.state,
            "opened_at": row.opened_at.isoformat(),
        }
        for row in rows
    ]


async def _decisions(session: AsyncSession, talk: Conversation) -> list[dict[str, Any]]:
    """The latest messages with what was made of them, newest first."""
    rows = await session.scalars(
        select(InboundMessage)
        .where(InboundMessage.conversation_id == talk.id, InboundMessage.act.is_not(None))
        .order_by(InboundMessage.id.desc())
        .limit(DECISIONS_SHOWN)
    )
    return [
        {
            "act": row.act,
            "decided_by": row.decided_by,
            "rule": row.rule,
            "confidence": row.confidence,
            "at": row.received_at.isoformat(),
        }
        for row in rows
    ]

"""Finding a thread among those that a person may see: by name, or by the whole number."""

import asyncio
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Subquery, func, select, tuple_
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.rules import Access, Permission
from hearback.clinics.model import Clinic
from hearback.console.people import short_name
from hearback.conversations.model import Conversation, Escalation, Holder, InboundMessage, Queue
from hearback.core.errors import HearbackError
from hearback.core.phone import e164
from hearback.patients.model import ContactLink, ContactPoint, Patient
from hearback.patients.queries import number_index

# Names are sealed: to find one, those of the latest threads are opened and compared.
MOST_OPENED = 5000
# Of so many messages it is asked whose they are; a thread without one of them is as old as it is.
LATEST_MESSAGES = 50_000
MOST_FOUND = 30


@dataclass(frozen=True)
class Hit:
    thread_id: UUID
    who: str
    clinic: str
    holder: Holder
    last_at: datetime | None


@dataclass(frozen=True)
class Found:
    """more: others fit as well. unread: older threads were not looked at, nor ever are by name."""

    hits: Sequence[Hit]
    more: bool = False
    unread: bool = False


async def search(session: AsyncSession, access: Access, asked: str) -> Found:
    rows = await _threads(session, access, _index(asked))
    wanted = _plain(asked)
    by_number = _index(asked) is not None
    hits = await asyncio.to_thread(
        lambda: [
            (talk, clinic, patient, last)
            for talk, clinic, patient, last in rows
            if by_number or (patient is not None and wanted in _plain(_name(patient)))
        ]
    )
    shown = [
        Hit(
            talk.id,
            short_name(patient) if patient is not None else "··",
            clinic.public_name,
            talk.holder,
            last,
        )
        for talk, clinic, patient, last in hits[:MOST_FOUND]
    ]
    return Found(shown, len(hits) > MOST_FOUND, not by_number and len(rows) == MOST_OPENED)


async def _threads(
    session: AsyncSession, access: Access, index: bytes | None
) -> Sequence[tuple[Conversation, Clinic, Patient | None, datetime | None]]:
    queue = (
        select(Escalation.queue)
        .where(Escalation.conversation_id == Conversation.id)
        .order_by(Escalation.opened_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    last = (
        select(InboundMessage.received_at)
        .where(InboundMessage.conversation_id == Conversation.id)
        .order_by(InboundMessage.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    spoke = _last_messages()
    places = sorted(access.places(Permission.SEE_THREADS))
    no_case = [clinic for clinic, name in places if name == Queue.FRONT_DESK]
    query = (
        select(Conversation, Clinic, Patient, last)
        .join(Clinic, Clinic.id == Conversation.clinic_id)
        .join(ContactPoint, ContactPoint.id == Conversation.contact_point_id)
        .outerjoin(ContactLink, ContactLink.contact_point_id == ContactPoint.id)
        .outerjoin(
            Patient,
            (Patient.id == ContactLink.patient_id) & (Patient.clinic_id == Conversation.clinic_id),
        )
        .where(
            tuple_(Conversation.clinic_id, queue).in_(places)
            | (queue.is_(None) & Conversation.clinic_id.in_(no_case))
        )
        .outerjoin(spoke, spoke.c.conversation_id == Conversation.id)
        .order_by(func.greatest(Conversation.id, spoke.c.id).desc())  # both tell the time
        .limit(MOST_OPENED)
    )
    if index is not None:
        query = query.where(ContactPoint.number_index == index)
    return [(row[0], row[1], row[2], row[3]) for row in await session.execute(query)]


def _last_messages() -> Subquery:
    """The last message of each thread that somebody wrote in lately."""
    lately = (
        select(InboundMessage.conversation_id, InboundMessage.id)
        .order_by(InboundMessage.id.desc())
        .limit(LATEST_MESSAGES)
        .subquery()
    )
    return (
        select(lately)
        .ext(distinct_on(lately.c.conversation_id))
        .order_by(lately.c.conversation_id, lately.c.id.desc())
        .subquery()
    )


def _index(asked: str) -> bytes | None:
    """Of what was typed, when it is a whole phone number."""
    if sum(char.isdigit() for char in asked) < 10:
        return None
    try:
        return number_index(e164(asked))
    except HearbackError:
        return None


def _name(patient: Patient) -> str:
    return f"{patient.first_name} {patient.last_name}"


def _plain(text: str) -> str:
    """Lower case, without accents: Peña is found by pena."""
    parts = unicodedata.normalize("NFKD", text.lower())
    return " ".join("".join(c for c in parts if not unicodedata.combining(c)).split())

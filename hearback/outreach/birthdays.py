"""At eighteen a parent's rights end by themselves (rule S11): the bond goes, staff ask anew.

What is planned about the grown-up child leaves no more for the parent's phone, and nothing is said
there. The parent's own consent stands: it is about their own visits, and their other children.
"""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Clinic
from hearback.conversations.model import Conversation, Reason
from hearback.conversations.service import Case, escalate, locked
from hearback.core import audit
from hearback.outbound.model import OUTREACH, OutboundMessage, OutState
from hearback.outbound.outbox import withdraw
from hearback.outbound.policy import Refusal
from hearback.patients.model import BrokenLink, ContactLink, Patient, Relation, WhyBroken
from hearback.patients.rights import is_of_age

RULE = "of_age"
AT_ONCE = 500  # bonds in one transaction


async def end_guardians(
    session: AsyncSession, after: UUID | None = None, *, now: datetime
) -> UUID | None:
    """Take the bond to each grown-up patient from their guardians, some at a time.

    after: the last bond looked at; the answer is the next one, None when all were.
    """
    found = await _guarded(session, after)
    for link, patient, clinic in found:
        today = now.astimezone(ZoneInfo(clinic.zone)).date()
        if is_of_age(date.fromisoformat(patient.born_on or ""), today):
            await _end(session, link, now=now)
    return found[-1][0].id if len(found) == AT_ONCE else None


async def _guarded(
    session: AsyncSession, after: UUID | None
) -> Sequence[tuple[ContactLink, Patient, Clinic]]:
    query = (
        select(ContactLink, Patient, Clinic)
        .join(Patient, Patient.id == ContactLink.patient_id)
        .join(Clinic, Clinic.id == Patient.clinic_id)
        .where(
            or_(  # one index for each
                ContactLink.relation == Relation.GUARDIAN, ContactLink.relation == Relation.PARENT
            ),
            Patient.born_on_sealed.is_not(None),
        )
        .order_by(ContactLink.id)
        .limit(AT_ONCE)
    )
    rows = await session.execute(query if after is None else query.where(ContactLink.id > after))
    return [(row[0], row[1], row[2]) for row in rows]


async def _end(session: AsyncSession, link: ContactLink, *, now: datetime) -> None:
    point_id, patient_id = link.contact_point_id, link.patient_id
    threads = select(Conversation.id).where(Conversation.contact_point_id == point_id)
    for thread_id in await session.scalars(threads.order_by(Conversation.id)):
        talk = await locked(session, thread_id)
        await escalate(session, talk, Case(Reason.PROXY, patient_id), now=now)
    planned = await session.scalars(
        select(OutboundMessage)
        .where(
            OutboundMessage.contact_point_id == point_id,
            OutboundMessage.patient_id == patient_id,
            OutboundMessage.state == OutState.QUEUED,
            OutboundMessage.purpose.in_(OUTREACH),
        )
        .with_for_update(skip_locked=True)
    )
    await withdraw(session, planned.all(), Refusal.NO_NUMBER)
    session.add(
        BrokenLink(
            patient_id=patient_id,
            contact_point_id=point_id,
            relation=link.relation,
            at=now,
            why=WhyBroken.OF_AGE,
            message_id=None,
        )
    )
    await session.execute(delete(ContactLink).where(ContactLink.id == link.id))
    await audit.record(session, "came_of_age", at=now, actor="rule", subject=patient_id, rule=RULE)

"""Reads of the check: whom a number answers for, whom a name and birth date fit, codes."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import ARRAY, LargeBinary, bindparam, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import Conversation
from hearback.identity.model import IdentityCheck, IdentityCode, IdentityStep, What
from hearback.identity.rules import may_hear
from hearback.patients.matching import keys_said, name_parts
from hearback.patients.model import ContactLink, Patient, PatientState, Relation

ONE_DAY = timedelta(days=1)


async def check_of(session: AsyncSession, talk: Conversation) -> IdentityCheck | None:
    """The thread's lock is its lock."""
    return await session.get(IdentityCheck, talk.id)


async def born_at_number(
    session: AsyncSession, talk: Conversation, births: Sequence[date], name: str
) -> UUID | None:
    """Who of those that this number answers for was born then. Two of the same day are told
    apart by a name. All of them are compared, whatever the first ones say."""
    heard = await heard_at(session, talk.contact_point_id, talk.clinic_id)
    told = [each.patient for each in heard]
    born = [patient for patient in told if _born_on(patient, births)]
    if len(born) > 1:
        said = set(name_parts(name))
        born = [patient for patient in born if said & set(name_parts(patient.first_name))]
    return born[0].id if len(born) == 1 else None


@dataclass(frozen=True)
class Heard:
    """A patient whose affairs a number may hear of, and what whoever answers there is to them."""

    patient: Patient
    relation: Relation


async def heard_at(session: AsyncSession, contact_point_id: UUID, clinic_id: UUID) -> list[Heard]:
    """Active patients of a clinic whose affairs this number may hear of, oldest record first."""
    rows = await session.execute(
        select(Patient, ContactLink)
        .join(ContactLink, ContactLink.patient_id == Patient.id)
        .where(
            ContactLink.contact_point_id == contact_point_id,
            Patient.clinic_id == clinic_id,
            Patient.state == PatientState.ACTIVE,
        )
        .order_by(Patient.id)
    )
    return [
        Heard(patient, link.relation)
        for patient, link in rows
        if may_hear(link.relation, may_see_clinical=link.may_see_clinical)
    ]


async def hears_of_others(session: AsyncSession, contact_point_id: UUID) -> bool:
    """Whether a number answers for more than its one holder: a child, somebody cared for."""
    links = await session.scalars(
        select(ContactLink).where(ContactLink.contact_point_id == contact_point_id)
    )
    told = [
        link for link in links if may_hear(link.relation, may_see_clinical=link.may_see_clinical)
    ]
    return len(told) > 1 or any(link.relation is not Relation.SELF for link in told)


async def was_tried(session: AsyncSession, message_id: UUID) -> bool:
    """Whether a message was compared already, and did not fit."""
    tried = select(IdentityStep.id).where(
        IdentityStep.message_id == message_id, IdentityStep.what == What.WRONG
    )
    return await session.scalar(tried.limit(1)) is not None


async def shown_in(session: AsyncSession, talk: Conversation) -> UUID | None:
    """The message that showed who it is, the last time it was shown."""
    steps = select(IdentityStep.message_id).where(
        IdentityStep.conversation_id == talk.id, IdentityStep.what == What.RIGHT
    )
    return await session.scalar(steps.order_by(IdentityStep.id.desc()).limit(1))


def _born_on(patient: Patient, births: Sequence[date]) -> bool:
    """In the same time whether and where they differ."""
    known = patient.born_on.encode()
    same = [hmac.compare_digest(known, birth.isoformat().encode()) for birth in births]
    return bool(known) and any(same)


NAMED = (
    select(Patient.id)
    .where(
        Patient.clinic_id == bindparam("clinic"),
        Patient.state == PatientState.ACTIVE,
        Patient.match_keys.op("&&")(cast(bindparam("keys"), ARRAY(LargeBinary))),
    )
    .limit(2)
)


async def named_at_clinic(
    session: AsyncSession, clinic_id: UUID, name: str, births: Sequence[date]
) -> UUID | None:
    """The one patient of that name and birth date. The same work whoever is asked for."""
    keys = keys_said([name], births)
    found = (await session.scalars(NAMED, {"clinic": clinic_id, "keys": keys})).all()
    return found[0] if len(found) == 1 else None


async def latest_code(session: AsyncSession, talk: Conversation) -> IdentityCode | None:
    return (
        await session.scalars(
            select(IdentityCode)
            .where(IdentityCode.conversation_id == talk.id)
            .order_by(IdentityCode.id.desc())
            .limit(1)
        )
    ).one_or_none()


async def codes_today(session: AsyncSession, patient_id: UUID, *, now: datetime) -> int:
    """How many codes were sent for a patient in the last day, from whatever session."""
    made = select(func.count()).where(
        IdentityCode.patient_id == patient_id,
        IdentityCode.asked_at > now - ONE_DAY,
        IdentityCode.digest.is_not(None),
    )
    return await session.scalar(made) or 0


async def wrong_today(session: AsyncSession, patient_id: UUID, *, now: datetime) -> int:
    """How often a code of this patient was missed in the last day, from whatever session."""
    tried = select(func.coalesce(func.sum(IdentityCode.tries), 0)).where(
        IdentityCode.patient_id == patient_id,
        IdentityCode.asked_at > now - ONE_DAY,
        IdentityCode.used_at.is_(None),
    )
    return int(await session.scalar(tried) or 0)

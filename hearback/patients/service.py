"""Changes to patients and contact points."""

from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core.crypto import Keyring
from hearback.core.db import keyring, place
from hearback.core.ids import new_id
from hearback.patients.matching import keys_on_file
from hearback.patients.model import ContactKind, ContactPoint, Patient, Reach
from hearback.patients.queries import contact_point_by_number, number_index


async def contact_point_for(
    session: AsyncSession, number: str, kind: ContactKind = ContactKind.PHONE
) -> ContactPoint:
    """The contact point of an E.164 number, made when it is new. Two callers get the same row."""
    await session.execute(
        insert(ContactPoint)
        .values({**_new_point(keyring(), number), "kind": kind})
        .on_conflict_do_nothing(index_elements=[ContactPoint.number_index])
    )
    point = await contact_point_by_number(session, number)
    assert point is not None, "inserted or there before"
    return point


def _new_point(ring: Keyring, number: str) -> dict[str, object]:
    point_id = new_id()
    sealed = ring.seal(number, place("contact_point", "number_sealed", point_id))
    return {"id": point_id, "number_sealed": sealed, "number_index": number_index(number)}


def heard_from(point: ContactPoint, *, now: datetime) -> None:
    """A text came from this number: it takes texts, and someone answers there (rule C36)."""
    point.last_heard_at = point.last_confirmed_at = now
    if point.kind is ContactKind.PHONE:
        point.reach = Reach.TEXTS


async def work_out_keys(session: AsyncSession, most: int = 500) -> int:
    """Make those patients findable by name who came in before there were keys; how many were."""
    rows = await session.scalars(
        select(Patient)
        .where(Patient.match_keys.is_(None))
        .order_by(Patient.id)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    patients = rows.all()
    for patient in patients:
        born_on = date.fromisoformat(patient.born_on) if patient.born_on else None
        patient.match_keys = keys_on_file(patient.first_name, patient.last_name, born_on)
    return len(patients)

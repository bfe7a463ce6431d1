"""Changes to patients and contact points."""

from datetime import datetime

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core.crypto import Keyring
from hearback.core.db import keyring, place
from hearback.core.ids import new_id
from hearback.patients.model import ContactKind, ContactPoint, Reach
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
    point.last_heard_at = now
    if point.kind is ContactKind.PHONE:
        point.reach = Reach.TEXTS

"""Reads of staff accounts and of what they may do."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.model import Staff, StaffEmail, StaffGrant, StaffSession, StaffState
from hearback.agents.rules import Access, Grant


async def staff_by_name(session: AsyncSession, name: str, *, lock: bool = False) -> Staff | None:
    query = select(Staff).where(Staff.name == name.strip().lower())
    return (await session.scalars(query.with_for_update() if lock else query)).one_or_none()


async def staff_by_email(session: AsyncSession, email: str, *, lock: bool = False) -> Staff | None:
    query = (
        select(Staff)
        .join(StaffEmail, StaffEmail.staff_id == Staff.id)
        .where(StaffEmail.email == email.strip().lower())
    )
    query = query.with_for_update(of=Staff) if lock else query
    return (await session.scalars(query)).one_or_none()


async def all_staff(session: AsyncSession) -> Sequence[Staff]:
    return (await session.scalars(select(Staff).order_by(Staff.name))).all()


async def access_of(session: AsyncSession, staff_id: UUID) -> Access:
    """What an account may do; nothing without grants."""
    rows = await session.scalars(
        select(StaffGrant).where(StaffGrant.staff_id == staff_id).order_by(StaffGrant.id)
    )
    return access_by(staff_id, rows)


def access_by(staff_id: UUID, rows: Iterable[StaffGrant]) -> Access:
    grants = (Grant(row.role, row.clinic_id, tuple(row.queues)) for row in rows)
    return Access(staff_id, tuple(grants))


async def accesses(session: AsyncSession, clinic_id: UUID) -> Mapping[Staff, Access]:
    """Every active account with a role at a clinic, by name."""
    rows = await session.execute(
        select(Staff, StaffGrant)
        .join(StaffGrant, StaffGrant.staff_id == Staff.id)
        .where(StaffGrant.clinic_id == clinic_id, Staff.state == StaffState.ACTIVE)
        .order_by(Staff.name)
    )
    found: dict[Staff, Access] = {}
    for staff, row in rows:
        before = found.get(staff, Access(staff.id)).grants
        grant = Grant(row.role, row.clinic_id, tuple(row.queues))
        found[staff] = Access(staff.id, (*before, grant))
    return found


async def names_of(session: AsyncSession, staff_ids: Iterable[UUID]) -> Mapping[UUID, str]:
    """Display names by id."""
    rows = await session.execute(
        select(Staff.id, Staff.display_name).where(Staff.id.in_(set(staff_ids)))
    )
    return {row[0]: row[1] for row in rows}


async def is_at_work(session: AsyncSession, staff_id: UUID) -> bool:
    """Whether somebody is there to answer: signed in, or another desk, which never signs in."""
    staff = await session.get_one(Staff, staff_id)
    if staff.state is StaffState.DISABLED or staff.password_hash is None:
        return staff.state is not StaffState.DISABLED
    live = select(StaffSession.id).where(
        StaffSession.staff_id == staff_id, StaffSession.ended_at.is_(None)
    )
    return await session.scalar(live.limit(1)) is not None

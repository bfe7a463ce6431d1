"""Changes of staff accounts: made, granted a role, given another password, disabled."""

import re
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.model import Role, Staff, StaffEmail, StaffGrant, StaffSession, StaffState
from hearback.agents.queries import staff_by_email, staff_by_name
from hearback.clinics.queries import is_practice
from hearback.core import audit
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id

NAME = re.compile(r"[a-z][a-z0-9._-]{1,39}")
EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}")


class PracticeApart(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__(
            "An account is for practice or for patients. Make another one for the other."
        )


class BadStaffName(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__("A sign-in name has 2 to 40 of a-z, 0-9, dot, dash; such as rosa.diaz.")


class StaffExists(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__("An account of that name exists. Disable it first, or choose another.")


class NoSuchStaff(HearbackError):
    status = 404

    def __init__(self) -> None:
        super().__init__("No account has that name. `hearback staff list` shows them.")


class BadStaffEmail(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__("That is no e-mail address. Write it as rosa@clinic.example.")


class StaffEmailTaken(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__("Another account has that address. One address belongs to one person.")


class NobodySignsIn(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__("That is the account of another desk. Nobody signs in with it.")


async def add(
    session: AsyncSession,
    name: str,
    display_name: str,
    password_hash: str | None,
    *,
    language: str = "en",
    actor: str,
    now: datetime,
) -> Staff:
    """A new account, which may do nothing yet. Raises BadStaffName, StaffExists."""
    if NAME.fullmatch(name) is None:
        raise BadStaffName
    if await staff_by_name(session, name) is not None:
        raise StaffExists
    staff = Staff(
        name=name,
        display_name=display_name,
        language=language,
        state=StaffState.ACTIVE,
        password_hash=password_hash,
        failures=0,
        created_at=now,
    )
    session.add(staff)
    await session.flush()
    await audit.record(session, "staff_added", at=now, actor=actor, subject=staff.id)
    return staff


async def grant(
    session: AsyncSession,
    staff: Staff,
    clinic_id: UUID,
    role: Role,
    queues: Sequence[str],
    *,
    actor: str,
    now: datetime,
) -> None:
    """Let an account do a role's work at a clinic; a second grant replaces its queues.

    Raises PracticeApart.
    """
    if staff.in_practice != await is_practice(session, clinic_id):
        raise PracticeApart
    values = {
        "id": new_id(),
        "staff_id": staff.id,
        "clinic_id": clinic_id,
        "role": role,
        "queues": list(queues),
    }
    made = insert(StaffGrant).values(values)
    await session.execute(
        made.on_conflict_do_update(
            index_elements=["staff_id", "clinic_id", "role"], set_={"queues": list(queues)}
        )
    )
    told = {"clinic": str(clinic_id), "role": role.value, "queues": list(queues)}
    await audit.record(session, "staff_granted", at=now, actor=actor, subject=staff.id, **told)


async def know_by(
    session: AsyncSession, name: str, email: str, *, actor: str, now: datetime
) -> None:
    """Let the identity provider sign an account in by this address; without one, no more.

    Raises NoSuchStaff, NobodySignsIn, BadStaffEmail, StaffEmailTaken.
    """
    address = email.strip().lower()
    if address and EMAIL.fullmatch(address) is None:
        raise BadStaffEmail
    staff = await staff_by_name(session, name, lock=True)
    if staff is None:
        raise NoSuchStaff
    if staff.password_hash is None:
        raise NobodySignsIn
    other = await staff_by_email(session, address)
    if other is not None and other.id != staff.id:
        raise StaffEmailTaken
    await session.execute(delete(StaffEmail).where(StaffEmail.staff_id == staff.id))
    if address:
        session.add(StaffEmail(staff_id=staff.id, email=address))
    event = "staff_email_set" if address else "staff_email_removed"
    await audit.record(session, event, at=now, actor=actor, subject=staff.id)


async def disable(session: AsyncSession, name: str, *, actor: str, now: datetime) -> Staff:
    """Shut an account and end its sessions at once. Raises NoSuchStaff."""
    staff = await staff_by_name(session, name, lock=True)
    if staff is None:
        raise NoSuchStaff
    staff.state = StaffState.DISABLED
    await _end_sessions(session, staff, "disabled", now)
    await audit.record(session, "staff_disabled", at=now, actor=actor, subject=staff.id)
    return staff


async def reset(
    session: AsyncSession, name: str, password_hash: str, *, actor: str, now: datetime
) -> Staff:
    """A new password, no second factor until it is set up again, no lock. Its sessions end:
    whoever had the old password would else set up a factor of their own. Raises NoSuchStaff,
    NobodySignsIn."""
    staff = await staff_by_name(session, name, lock=True)
    if staff is None:
        raise NoSuchStaff
    if staff.password_hash is None:
        raise NobodySignsIn
    staff.password_hash, staff.totp, staff.totp_step = password_hash, None, None
    staff.failures, staff.locked_until, staff.state = 0, None, StaffState.ACTIVE
    await _end_sessions(session, staff, "reset", now)
    await audit.record(session, "staff_reset", at=now, actor=actor, subject=staff.id)
    return staff


async def _end_sessions(session: AsyncSession, staff: Staff, why: str, now: datetime) -> None:
    await session.execute(
        update(StaffSession)
        .where(StaffSession.staff_id == staff.id, StaffSession.ended_at.is_(None))
        .values(ended_at=now, ended_why=why)
    )

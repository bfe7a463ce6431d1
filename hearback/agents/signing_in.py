"""Signing in: password, second factor, lock-out, and the session that comes of it.

What takes long (argon2) happens between transactions: `known` before, `entered` after.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.model import (
    CameIn,
    ProviderTrip,
    Staff,
    StaffGrant,
    StaffSession,
    StaffState,
)
from hearback.agents.provider_rules import LASTS, Refusal, Trip
from hearback.agents.queries import access_by, staff_by_email, staff_by_name
from hearback.agents.rules import Access, is_over, locked_after
from hearback.agents.second_factor import step_of
from hearback.core import audit


class NotIn(StrEnum):
    """Why nobody was let in. A page says WRONG for all that would tell who has an account."""

    WRONG = "wrong"
    LOCKED = "locked"
    CODE_NEEDED = "code_needed"  # the password was right
    CODE_WRONG = "code_wrong"


@dataclass(frozen=True)
class SignedIn:
    """token: what the browser keeps; we keep its hash."""

    staff: Staff
    token: str


@dataclass(frozen=True)
class Present:
    """Whose request it is, and what they may do."""

    staff: Staff
    access: Access
    session_id: UUID
    came_by: CameIn = CameIn.PASSWORD


async def known_hash(session: AsyncSession, name: str) -> str | None:
    staff = await staff_by_name(session, name)
    return None if staff is None else staff.password_hash


async def entered(
    session: AsyncSession, name: str, *, is_right: bool, code: str | None, now: datetime
) -> SignedIn | NotIn:
    """Let an account in whose password was compared, or count the failure."""
    staff = await staff_by_name(session, name, lock=True)
    if staff is None or staff.state is StaffState.DISABLED:
        await audit.record(session, "sign_in_failed", at=now, actor="nobody", reason="unknown")
        return NotIn.WRONG
    if staff.locked_until is not None and staff.locked_until > now:
        await _failed(session, staff, "locked", now)
        return NotIn.LOCKED
    if not is_right:
        return await _count(session, staff, NotIn.WRONG, now)
    if staff.totp_sealed is not None:
        if not code:
            return NotIn.CODE_NEEDED
        step = step_of(staff.totp, code, staff.totp_step, now=now)
        if step is None:
            return await _count(session, staff, NotIn.CODE_WRONG, now)
        staff.totp_step = step
    staff.failures, staff.locked_until = 0, None
    return SignedIn(staff, await open_session(session, staff, now=now))


async def begins_return(session: AsyncSession, trip: Trip, *, now: datetime) -> bool:
    """Whether this is the first way back of a trip to the provider. Commit before the next step."""
    spent = hashlib.sha256(trip.state.encode()).hexdigest()
    await session.execute(delete(ProviderTrip).where(ProviderTrip.spent_at < now - 2 * LASTS))
    made = insert(ProviderTrip).values(state_hash=spent, spent_at=now)
    first = made.on_conflict_do_nothing().returning(ProviderTrip.state_hash)
    return await session.scalar(first) is not None


async def entered_by_provider(
    session: AsyncSession, email: str | Refusal, *, now: datetime
) -> SignedIn | Refusal:
    """Let the account in that has the address which the provider vouches for. Makes none."""
    staff = None if isinstance(email, Refusal) else await staff_by_email(session, email, lock=True)
    refusal = email if isinstance(email, Refusal) else _shut(staff, now)
    if refusal is not None:
        subject = None if staff is None else staff.id
        told = {"reason": refusal.value, "by": CameIn.PROVIDER.value}
        await audit.record(
            session, "sign_in_failed", at=now, actor="nobody", subject=subject, **told
        )
        return refusal
    assert staff is not None, "an account that is not there is refused"
    return SignedIn(staff, await open_session(session, staff, CameIn.PROVIDER, now=now))


def _shut(staff: Staff | None, now: datetime) -> Refusal | None:
    if staff is None:
        return Refusal.UNKNOWN
    if staff.state is StaffState.DISABLED:
        return Refusal.DISABLED
    is_locked = staff.locked_until is not None and staff.locked_until > now
    return Refusal.LOCKED if is_locked else None


async def open_session(
    session: AsyncSession, staff: Staff, came_by: CameIn = CameIn.PASSWORD, *, now: datetime
) -> str:
    """A new session with a token of its own: whatever the browser brought is not taken over."""
    token = secrets.token_urlsafe(32)
    row = StaffSession(
        staff_id=staff.id, token_hash=_hash(token), started_at=now, seen_at=now, came_by=came_by
    )
    session.add(row)
    who, by = staff.id, came_by.value
    await audit.record(session, "signed_in", at=now, actor=str(who), subject=who, by=by)
    return token


async def replace(session: AsyncSession, token: str, *, now: datetime) -> None:
    """End the session that a browser still had when somebody signed in anew."""
    live = (StaffSession.token_hash == _hash(token), StaffSession.ended_at.is_(None))
    before = (await session.scalars(select(StaffSession).where(*live))).one_or_none()
    if before is not None:
        await end(session, before, "replaced", now=now)


async def present(
    session: AsyncSession, token: str, *, now: datetime, by_itself: bool = False
) -> Present | None:
    """Who shows this token. by_itself: a page's own request, which keeps nobody signed in."""
    found = await _shown(session, token)
    if found is None:
        return None
    shown, who = found
    over = is_over(shown.started_at, shown.seen_at, now=now)
    if over is not None:
        await end(session, shown, over, now=now)
        return None
    if not by_itself:
        shown.seen_at = now
    return who


async def still_present(session: AsyncSession, token: str, *, now: datetime) -> Present | None:
    """The same by one read that changes nothing; None also for what is over and was not ended."""
    found = await _shown(session, token)
    if found is None or is_over(found[0].started_at, found[0].seen_at, now=now) is not None:
        return None
    return found[1]


async def _shown(session: AsyncSession, token: str) -> tuple[StaffSession, Present] | None:
    rows = (
        await session.execute(
            select(StaffSession, Staff, StaffGrant)
            .join(Staff, Staff.id == StaffSession.staff_id)
            .outerjoin(StaffGrant, StaffGrant.staff_id == Staff.id)
            .where(StaffSession.token_hash == _hash(token), StaffSession.ended_at.is_(None))
            .order_by(StaffGrant.id)
        )
    ).all()
    if not rows or rows[0][1].state is StaffState.DISABLED:
        return None
    shown, staff, _ = rows[0]
    grants: list[StaffGrant | None] = [row[2] for row in rows]
    access = access_by(staff.id, [grant for grant in grants if grant is not None])
    return shown, Present(staff, access, shown.id, shown.came_by)


async def sign_out(session: AsyncSession, who: Present, *, now: datetime) -> None:
    await end(session, await session.get_one(StaffSession, who.session_id), "signed_out", now=now)


async def end(session: AsyncSession, shown: StaffSession, why: str, *, now: datetime) -> None:
    shown.ended_at, shown.ended_why = now, why
    staff = shown.staff_id
    await audit.record(session, "signed_out", at=now, actor=str(staff), subject=staff, reason=why)


def proof_of(token: str) -> str:
    """What a form must bring along (CSRF): only who can read the page can know it."""
    return hmac.new(token.encode(), b"form", hashlib.sha256).hexdigest()


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


async def _count(session: AsyncSession, staff: Staff, outcome: NotIn, now: datetime) -> NotIn:
    staff.failures += 1
    staff.locked_until = locked_after(staff.failures, now=now)
    if staff.locked_until is not None:
        staff.failures = 0  # the next round begins when the lock ends
    await _failed(session, staff, outcome.value, now)
    return outcome


async def _failed(session: AsyncSession, staff: Staff, reason: str, now: datetime) -> None:
    event = "sign_in_failed"
    await audit.record(session, event, at=now, actor="nobody", subject=staff.id, reason=reason)

"""Setting up what is outside the desk: steps of notices, and other desks. All on the trail."""

import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents import service as accounts
from hearback.agents.model import Role, Staff, StaffState
from hearback.agents.queries import access_of, staff_by_name
from hearback.agents.rules import Access
from hearback.conversations.holding import Doing, put_all_back
from hearback.conversations.model import Queue
from hearback.conversations.outside_model import (
    DeliveryState,
    Integration,
    IntegrationDelivery,
    NoticeStep,
    Way,
)
from hearback.core import audit, work
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id
from hearback.core.phone import NotAPhoneNumber, e164

INTEGRATION = "integration"  # the work of telling another desk
LONGEST_WAIT = 24 * 60  # minutes
ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}")
LOCAL = {"127.0.0.1", "localhost", "::1"}


class BadTarget(HearbackError):
    status = 422

    def __init__(self, way: str) -> None:
        forms = {
            Way.EMAIL: "on-call@clinic.example",
            Way.TEXT: "+15125550151",
            Way.WEBHOOK: "https://pager.example/hook",
        }
        super().__init__(f"That is no target for {way}. Write it as {forms[Way(way)]}.")


class BadWait(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__(f"A step comes 0 to {LONGEST_WAIT} minutes after the case opened.")


class NoSuchPart(HearbackError):
    status = 404

    def __init__(self) -> None:
        super().__init__("There is no such step or integration. `list` shows them.")


@dataclass(frozen=True)
class Keys:
    """Shown once. token: shows who calls; secret: signs what we send."""

    token: str
    secret: str


async def add_step(
    session: AsyncSession,
    clinic_id: UUID,
    way: Way,
    target: str,
    *,
    after: int,
    queue: Queue | None,
    actor: str,
    now: datetime,
) -> tuple[NoticeStep, str]:
    """A step, and for a webhook its secret. Raises BadTarget, BadWait."""
    if not 0 <= after <= LONGEST_WAIT:
        raise BadWait
    secret = secrets.token_urlsafe(32) if way is Way.WEBHOOK else ""
    step = NoticeStep(
        id=new_id(),
        clinic_id=clinic_id,
        queue=queue,
        after_minutes=after,
        way=way,
        target=_checked(way, target),
        secret=secret or None,
    )
    session.add(step)
    told = {"clinic": str(clinic_id), "way": way.value, "after": after, "queue": queue}
    await audit.record(session, "notice_step_added", at=now, actor=actor, subject=step.id, **told)
    return step, secret


async def end_step(session: AsyncSession, step_id: UUID, *, actor: str, now: datetime) -> None:
    """Raises NoSuchPart."""
    step = await session.get(NoticeStep, step_id, with_for_update=True)
    if step is None or step.ended_at is not None:
        raise NoSuchPart
    step.ended_at = now
    await audit.record(session, "notice_step_ended", at=now, actor=actor, subject=step_id)


async def steps(session: AsyncSession) -> Sequence[NoticeStep]:
    """Those in use, in the order in which a case climbs them."""
    rows = await session.scalars(
        select(NoticeStep)
        .where(NoticeStep.ended_at.is_(None))
        .order_by(NoticeStep.clinic_id, NoticeStep.after_minutes, NoticeStep.id)
    )
    return rows.all()


async def add_integration(
    session: AsyncSession,
    name: str,
    clinics: Sequence[UUID],
    queues: Sequence[Queue],
    *,
    url: str | None,
    actor: str,
    now: datetime,
) -> Keys:
    """Another desk: an account that nobody signs in with. Raises BadTarget, BadStaffName."""
    checked = None if url is None else _checked(Way.WEBHOOK, url)
    staff = await accounts.add(session, name, name, None, actor=actor, now=now)
    for clinic_id in clinics:
        await accounts.grant(session, staff, clinic_id, Role.AGENT, queues, actor=actor, now=now)
    keys = Keys(secrets.token_urlsafe(32), secrets.token_urlsafe(32))
    made = Integration(
        id=new_id(),
        staff_id=staff.id,
        token_hash=_hash(keys.token),
        url=checked,
        secret=keys.secret,
        created_at=now,
    )
    session.add(made)
    await audit.record(session, "integration_added", at=now, actor=actor, subject=made.id)
    return keys


async def end_integration(session: AsyncSession, name: str, *, actor: str, now: datetime) -> None:
    """Its token is worth nothing from now on, it is told nothing, and what it held goes back to the
    queue. Raises NoSuchPart."""
    found = await _in_use(session, name)
    found.ended_at = now
    staff = await accounts.disable(session, name, actor=actor, now=now)
    await put_all_back(Doing(session, staff.id, now))
    await audit.record(session, "integration_ended", at=now, actor=actor, subject=found.id)


async def retry(session: AsyncSession, name: str, *, actor: str, now: datetime) -> int:
    """Tell another desk again what was given up; how many changes. Raises NoSuchPart."""
    found = await _in_use(session, name)
    parked = await session.scalars(
        select(IntegrationDelivery)
        .where(
            IntegrationDelivery.integration_id == found.id,
            IntegrationDelivery.state == DeliveryState.PARKED,
        )
        .order_by(IntegrationDelivery.at, IntegrationDelivery.id)
        .with_for_update()
    )
    again = parked.all()
    for delivery in again:
        delivery.state, delivery.ended_at = DeliveryState.DUE, None
        await work.enqueue(session, INTEGRATION, delivery.id, due_at=now)
    told = {"deliveries": len(again)}
    await audit.record(
        session, "integration_retried", at=now, actor=actor, subject=found.id, **told
    )
    return len(again)


async def _in_use(session: AsyncSession, name: str) -> Integration:
    """Raises NoSuchPart."""
    staff = await staff_by_name(session, name)
    found = None
    if staff is not None:
        found = await session.scalar(select(Integration).where(Integration.staff_id == staff.id))
    if found is None or found.ended_at is not None:
        raise NoSuchPart
    return found


async def access_by_token(session: AsyncSession, token: str) -> Access | None:
    """What whoever shows this token may do; None for one that is not in use."""
    staff = await session.scalar(
        select(Staff)
        .join(Integration, Integration.staff_id == Staff.id)
        .where(
            Integration.token_hash == _hash(token),
            Integration.ended_at.is_(None),
            Staff.state == StaffState.ACTIVE,
        )
    )
    return None if staff is None else await access_of(session, staff.id)


def _checked(way: Way, target: str) -> str:
    """Raises BadTarget."""
    target = target.strip()
    match way:
        case Way.EMAIL if ADDRESS.fullmatch(target):
            return target
        case Way.TEXT:
            try:
                return e164(target)
            except NotAPhoneNumber:
                raise BadTarget(way) from None
        case Way.WEBHOOK if _is_safe(target):
            return target
        case _:
            raise BadTarget(way)


def _is_safe(url: str) -> bool:
    """Encrypted, or on this machine; without a password, which logs of theirs would keep."""
    parts = urlsplit(url)
    is_here = parts.scheme == "http" and parts.hostname in LOCAL
    return (parts.scheme == "https" or is_here) and bool(parts.hostname) and not parts.username


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()

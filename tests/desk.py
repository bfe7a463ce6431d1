"""Staff and held conversations, for tests of the desk."""

from datetime import datetime
from functools import cache
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents import service as accounts
from hearback.agents.model import Role, Staff
from hearback.agents.passwords import HASHER
from hearback.clinics.model import Clinic
from hearback.conversations.holding import Doing
from hearback.policy import DEFAULTS, Policy
from tests.world import MONDAY

PASSWORD = "a long enough password"
EVERY_QUEUE = ("front_desk", "billing", "clinical")


@cache
def password_hash() -> str:
    """Hashing is slow on purpose: once for all."""
    return HASHER.hash(PASSWORD)


async def hire(
    session: AsyncSession,
    name: str,
    role: Role = Role.AGENT,
    queues: tuple[str, ...] = EVERY_QUEUE,
    *,
    clinic: str | None = "riverside",
) -> Staff:
    """An account with one role at one clinic; without a clinic it may do nothing."""
    staff = await accounts.add(
        session, name, name.title(), password_hash(), actor="test", now=MONDAY
    )
    if clinic is not None:
        clinic_id = (
            await session.scalars(select(Clinic.id).where(Clinic.external_id == clinic))
        ).one()
        await accounts.grant(session, staff, clinic_id, role, queues, actor="test", now=MONDAY)
    return staff


def doing(
    session: AsyncSession, staff_id: UUID, now: datetime = MONDAY, rules: Policy = DEFAULTS
) -> Doing:
    return Doing(session, staff_id, now, rules)

"""Accounts for practice, for tests of the desk."""

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents import service as accounts
from hearback.agents.model import Role
from hearback.console.practice import practice_clinic, start_over
from tests.desk import EVERY_QUEUE, hire
from tests.world import MONDAY


async def learner(session: AsyncSession, name: str, role: Role = Role.AGENT) -> None:
    """With the invented cases laid out."""
    line = await practice_clinic(session)
    staff = await hire(session, name, clinic=None)
    staff.in_practice = True
    await session.flush()
    await accounts.grant(
        session, staff, line.clinic.id, role, EVERY_QUEUE, actor="test", now=MONDAY
    )
    await start_over(session, now=MONDAY)

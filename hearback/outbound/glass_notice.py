"""Telling those who supervise a queue that somebody opened one of its threads in an emergency.

By e-mail to each who has an address; the desk shows it in any case. No name, no reason, no patient.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import any_, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.model import Role, Staff, StaffEmail, StaffGrant, StaffState
from hearback.clinics.model import Clinic
from hearback.conversations.break_glass import BrokenGlass
from hearback.core import work
from hearback.core.db import Database
from hearback.outbound.outside import Mail

SUBJECT = "Emergency access to look into"


@dataclass(frozen=True)
class GlassNotice:
    """mail: None without a mail server; then only the desk tells."""

    db: Database
    desk_url: str
    mail: Mail | None = None

    async def tell(self, opening_id: UUID, close: work.Close) -> None:
        """Between two transactions, for the mail server may be slow. Raises NoticeNotSent."""
        async with self.db.begin() as session:
            opened = await session.get_one(BrokenGlass, opening_id)
            clinic = await session.get_one(Clinic, opened.clinic_id)
            told = await supervisors(session, opened)
        body = (
            f"{clinic.public_name}: a conversation was opened in an emergency without a role for "
            f"it. See by whom and why: {self.desk_url}/console/glass"
        )
        if self.mail is not None:
            for staff_id, address in told:
                message_id = f"{opening_id}.{staff_id}"  # the same at a second try
                await asyncio.to_thread(self.mail.send, address, SUBJECT, body, message_id)
        async with self.db.begin() as session:
            await close(session)


async def supervisors(session: AsyncSession, opened: BrokenGlass) -> Sequence[tuple[UUID, str]]:
    """Who supervises the thread's queue and has an address; not the one who opened it."""
    rows = await session.execute(
        select(Staff.id, StaffEmail.email)
        .join(StaffGrant, StaffGrant.staff_id == Staff.id)
        .join(StaffEmail, StaffEmail.staff_id == Staff.id)
        .where(
            StaffGrant.clinic_id == opened.clinic_id,
            StaffGrant.role == Role.SUPERVISOR,
            literal(opened.queue.value) == any_(StaffGrant.queues),
            Staff.state == StaffState.ACTIVE,
            Staff.id != opened.staff_id,
        )
        .order_by(StaffEmail.email)
    )
    return [(row[0], row[1]) for row in rows]

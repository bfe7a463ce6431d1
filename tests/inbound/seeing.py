"""What a test looks at afterwards, and a second clinic for those that need two of our numbers."""

import asyncio
import copy
from pathlib import Path
from typing import Any

from sqlalchemy import select, text

from hearback.appointments.model import AppointmentState
from hearback.clinics.model import Sender
from hearback.consent.model import Standing
from hearback.consent.service import standing_of
from hearback.conversations.model import Conversation, Holder, InboundMessage, Reason
from hearback.conversations.service import hand_over
from hearback.core.db import Database
from hearback.outbound.model import OutboundMessage, Purpose
from hearback.patients.queries import contact_point_by_number
from tests.inbound.conftest import Clinic
from tests.world import (
    CLINIC,
    CLINIC_LINE,
    DENISE,
    escalations,
    import_rows,
    messages,
    only_visit,
    queued_texts,
)

LAKE_LINE = "+15125550121"
BLOCKED = text(
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0"
)


async def state_of(db: Database, visit_id: str = "denise-visit") -> AppointmentState:
    async with db.begin() as session:
        return (await only_visit(session, visit_id)).state


async def standing(db: Database, number: str = DENISE) -> Standing:
    async with db.begin() as session:
        point = await contact_point_by_number(session, number)
        assert point is not None
        return await standing_of(session, point.id)


async def last_message(db: Database) -> InboundMessage:
    async with db.begin() as session:
        return (await messages(session))[-1]


async def thread_of(db: Database, number: str = DENISE) -> Conversation:
    """The thread of a number with the clinic's own line."""
    async with db.begin() as session:
        point = await contact_point_by_number(session, number)
        assert point is not None
        found = await session.scalars(
            select(Conversation)
            .join(Sender, Sender.id == Conversation.sender_id)
            .where(Conversation.contact_point_id == point.id, Sender.number == CLINIC_LINE)
        )
        return found.one()


async def only_sender(db: Database) -> Sender:
    async with db.begin() as session:
        return (await session.scalars(select(Sender))).one()


async def texts_for(db: Database, purpose: Purpose) -> list[OutboundMessage]:
    async with db.begin() as session:
        return [row for row in await queued_texts(session) if row.purpose is purpose]


async def reasons(db: Database) -> list[Reason]:
    """Why people have been called, oldest first."""
    async with db.begin() as session:
        return [case.reason for case in await escalations(session)]


async def waits_for_a_lock(db: Database, task: asyncio.Task[Any]) -> bool:
    """Whether somebody's transaction stands before a lock; False when the task ended first."""
    async with asyncio.timeout(20):
        while not task.done():
            async with db.begin() as session:
                if await session.scalar(BLOCKED):
                    return True
    return False


async def agent_takes(clinic: Clinic, number: str = DENISE) -> None:
    """An agent claims the thread."""
    talk_id = (await thread_of(clinic.db, number)).id
    async with clinic.db.begin() as session:
        talk = await session.get_one(Conversation, talk_id)
        for to in (Holder.QUEUE, Holder.AGENT):
            if talk.holder is not to:
                hand_over(session, talk, to, now=clinic.clock.now(), actor="dan", reason="claimed")


async def open_lake(db: Database, folder: Path) -> None:
    """A second clinic with a number of its own."""
    lake = copy.deepcopy(CLINIC)
    lake |= {"id": "lake", "public_name": "Lakeview Clinic", "sms_from": LAKE_LINE}
    await import_rows(db, folder, {"clinics": [lake]})

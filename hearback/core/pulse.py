"""The sign of life of each process, with its figures: one row, written anew every few seconds.

Web and workers are several processes, on several machines perhaps, and whoever asks for metrics
reaches one of them. What a process keeps in memory therefore goes through the database: one small
row each, in a table that is not logged and loses nothing of worth with a crash. Every process
stays a series of its own, so that a restart is seen for what it is.
"""

import os
import secrets
import socket
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, Json
from hearback.core.figures import Figures

BEAT_EVERY = 5.0  # seconds
# A process that has been silent for so long is gone; its row says so for a while.
ALIVE_WITHIN = timedelta(seconds=20)
FORGOTTEN_AFTER = timedelta(hours=1)


class ProcessPulse(Base):
    __tablename__ = "process_pulse"
    __table_args__ = ({"prefixes": ["UNLOGGED"]},)

    name: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str]  # web, all, turns, sends
    started_at: Mapped[datetime]  # by the database's clock, like `beat_at`
    beat_at: Mapped[datetime]
    figures: Mapped[Json]


def process_name() -> str:
    """Told apart from every other process, also one with the same id in another container."""
    return f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(3)}"


async def beat(session: AsyncSession, name: str, role: str, figures: Figures) -> None:
    """Say that this process lives, and forget those that have long been gone."""
    now = func.clock_timestamp()
    row = insert(ProcessPulse).values(
        name=name, role=role, started_at=now, beat_at=now, figures=figures.as_json()
    )
    await session.execute(
        row.on_conflict_do_update(
            index_elements=["name"], set_={"beat_at": now, "figures": row.excluded.figures}
        )
    )
    await session.execute(delete(ProcessPulse).where(ProcessPulse.beat_at < now - FORGOTTEN_AFTER))


async def fall_silent(session: AsyncSession, name: str) -> None:
    """A process that stops in order is not missed."""
    await session.execute(delete(ProcessPulse).where(ProcessPulse.name == name))


async def heartbeats(session: AsyncSession) -> Sequence[tuple[ProcessPulse, timedelta]]:
    """Every process that was heard of lately, with the time since then."""
    since = (func.clock_timestamp() - ProcessPulse.beat_at).label("since")
    rows = await session.execute(
        select(ProcessPulse, since).order_by(ProcessPulse.role, ProcessPulse.name)
    )
    return [(pulse, since) for pulse, since in rows]


async def database_time(session: AsyncSession) -> datetime:
    now: datetime = (await session.execute(text("SELECT clock_timestamp()"))).scalar_one()
    return now

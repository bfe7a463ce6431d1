"""The audit trail: append-only rows, each holding the hash of the one before (rule H5)."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, LargeBinary, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import LAST, Base, Json

GENESIS = bytes(32)
# Serialises writers until their commit: a chain has one end.
LOCK = 0x48454152


class AuditEvent(Base):
    __tablename__ = "audit_event"

    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    event: Mapped[str]
    actor: Mapped[str]  # `system`, `patient`, `cli`, or a staff account's id
    subject: Mapped[UUID | None]
    detail: Mapped[Json]  # ids, states, counts and rule names only
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))


@dataclass(frozen=True)
class Entry:
    event: str
    at: datetime
    actor: str
    subject: UUID | None
    detail: Json


async def record(
    session: AsyncSession,
    event: str,
    *,
    at: datetime,
    actor: str = "system",
    subject: UUID | None = None,
    **detail: Any,
) -> None:
    """Add one event to the caller's transaction. detail: JSON values without message text.

    It is chained when the transaction ends: the chain has one end, and whoever holds it makes all
    other writers wait.
    """
    pending(session).append(Entry(event, at, actor, subject, detail))
    finishers = session.info.setdefault(LAST, [])
    if chain not in finishers:
        finishers.append(chain)


def pending(session: AsyncSession) -> list[Entry]:
    """What is to be chained at the end. A savepoint that is rolled back shortens it again."""
    entries: list[Entry] = session.info.setdefault("audit", [])
    return entries


async def chain(session: AsyncSession) -> None:
    """Write the pending events; the last step before a commit."""
    entries = pending(session)
    if not entries:
        return
    await session.flush()
    await session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    last = (
        await session.execute(
            select(AuditEvent.seq, AuditEvent.hash).order_by(AuditEvent.seq.desc()).limit(1)
        )
    ).one_or_none()
    seq, previous = (0, GENESIS) if last is None else (last.seq, last.hash)
    for entry in entries:
        seq += 1
        row = AuditEvent(seq=seq, **asdict(entry), hash=b"")
        row.hash = previous = link(previous, row)
        session.add(row)
    entries.clear()
    await session.flush()


def link(previous: bytes, row: AuditEvent) -> bytes:
    """The hash of a row over its content and the row before."""
    content = json.dumps(
        [
            row.seq,
            row.at.astimezone(UTC).isoformat(),
            row.event,
            row.actor,
            str(row.subject),
            row.detail,
        ],
        sort_keys=True,
        ensure_ascii=False,
    )
    return hashlib.sha256(previous + content.encode()).digest()


async def first_broken(session: AsyncSession) -> int | None:
    """The sequence number of the first row that was altered, removed or added; None if whole."""
    previous, expected = GENESIS, 1
    rows = await session.stream_scalars(select(AuditEvent).order_by(AuditEvent.seq))
    async for row in rows:
        if row.seq != expected or link(previous, row) != row.hash:
            return expected
        previous, expected = row.hash, expected + 1
    return None

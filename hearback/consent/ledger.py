"""The ledger of one number as a paper for a court: readable, complete, and hard to forge.

Each entry holds the hash of the one before; the last line is a keyed hash over the chain's end,
which only the holder of the service's keys can make.
"""

import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.model import ConsentEvent
from hearback.core.db import keyring

PURPOSE = "consent_export"
GENESIS = "0" * 64
SEALED = re.compile(r"^seal: (?P<seal>[0-9a-f]{64})$", re.MULTILINE)
HASHED = re.compile(r"^  hash: (?P<hash>[0-9a-f]{64})$")


@dataclass(frozen=True)
class Entry:
    """One statement, opened. words: as they were said; "" when nobody said any."""

    at: datetime
    standing: str
    source: str
    channel: str
    rule: str
    scope: str
    category: str
    actor: str
    disclosure: str
    message: str
    words: str
    basis: str = "express"

    def lines(self) -> list[str]:
        what = self.scope if not self.category else f"{self.scope} ({self.category})"
        return [
            f"{self.at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC: {self.standing}",
            f"  said by: {self.source}, by {self.channel}, written down by {self.actor or '-'}",
            f"  covers: {what}{'; in writing' if self.basis == 'express_written' else ''}",
            f"  rule: {self.rule}; disclosure: {self.disclosure}; message: {self.message or '-'}",
            # JSON-like, so that a line break in the words cannot pass for a line of ours.
            f"  words: {self.words!r}" if self.words else "  words: none",
        ]


async def entries_of(session: AsyncSession, contact_point_id: UUID) -> list[Entry]:
    """Everything said about a number, oldest first."""
    rows = await session.scalars(
        select(ConsentEvent)
        .where(ConsentEvent.contact_point_id == contact_point_id)
        .order_by(ConsentEvent.id)
    )
    return [_entry(row) for row in rows]


def _entry(row: ConsentEvent) -> Entry:
    return Entry(
        at=row.at,
        standing=row.standing,
        source=row.source,
        channel=row.channel,
        rule=row.rule,
        scope=row.scope,
        category=row.category,
        actor=row.actor,
        disclosure=row.disclosure,
        basis=row.basis,
        message=str(row.message_id) if row.message_id else "",
        words=row.words,
    )


def export(number: str, entries: Sequence[Entry], *, now: datetime) -> str:
    """The paper. Made twice from the same ledger, only its date differs."""
    lines = [
        f"Consent of {number} to be texted",
        f"Exported {now.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC by Hearback; {len(entries)} entries",
        "",
    ]
    chain = GENESIS
    for entry in entries:
        told = entry.lines()
        chain = _next(chain, told)
        lines += [*told, f"  hash: {chain}", ""]
    return "\n".join([*lines, f"seal: {_seal(lines[:2], chain)}", ""])


def is_whole(paper: str) -> bool:
    """Whether nothing in the paper was changed, added or left out since it was made."""
    found = SEALED.search(paper)
    if found is None:
        return False
    head, _, body = paper[: found.start()].partition("\n\n")
    chain = GENESIS
    for block in filter(None, (part.strip("\n") for part in body.split("\n\n"))):
        *told, last = block.split("\n")
        hashed = HASHED.match(last)
        chain = _next(chain, told)
        if hashed is None or hashed["hash"] != chain:
            return False
    return hmac.compare_digest(_seal(head.split("\n"), chain), found["seal"])


def _next(chain: str, told: Sequence[str]) -> str:
    return hashlib.sha256("\n".join([chain, *told]).encode()).hexdigest()


def _seal(head: Sequence[str], chain: str) -> str:
    return keyring().index("\n".join([*head, chain]), PURPOSE).hex()

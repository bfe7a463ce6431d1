"""Taking patients' words away at the provider once they are stored here (rule H14)."""

import asyncio
from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import InboundMessage
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.log import log
from hearback.core.wire import Redacts
from hearback.outbound.model import FINAL, OutboundMessage

AT_ONCE = 50
REDACT_EVERY = 15.0  # seconds
AGAIN_AFTER = timedelta(minutes=15)
# Later than this nobody asks the provider any more what became of a text; it may be redacted
# whatever its status, and is looked for no longer than Twilio keeps it by default.
LONGEST = timedelta(days=400)
SETTLED = timedelta(days=2)
Kind = type[OutboundMessage] | type[InboundMessage]


async def redact_all(db: Database, provider: Redacts, clock: Clock) -> None:
    """Go on for ever, a few at a time; what cannot be redacted yet holds up no other."""
    not_yet: set[str] = set()
    since = clock.now()
    while True:
        if clock.now() - since >= AGAIN_AFTER:
            not_yet, since = set(), clock.now()
        await redact_some(db, provider, not_yet, now=clock.now())
        await asyncio.sleep(REDACT_EVERY)


async def redact_some(db: Database, provider: Redacts, not_yet: set[str], *, now: datetime) -> int:
    """Redact the next texts, out and in; how many were. not_yet: those that the provider did not
    take, which are left out; it grows by what it does not take now."""
    done = 0
    for kind in (OutboundMessage, InboundMessage):
        async with db.begin() as session:
            due = await _due(session, kind, not_yet, now)
        gone = [sid for sid in due if await provider.redact(sid)]
        not_yet.update(set(due).difference(gone))
        async with db.begin() as session:
            await session.execute(
                update(kind).where(kind.provider_id.in_(gone)).values(redacted_at=now)
            )
        done += len(gone)
        if len(gone) < len(due):
            log.warning("not_redacted", count=len(due) - len(gone))
    return done


async def _due(
    session: AsyncSession, kind: Kind, not_yet: Collection[str], now: datetime
) -> list[str]:
    query = select(kind.provider_id).where(
        kind.redacted_at.is_(None),
        kind.provider_id.is_not(None),
        kind.provider_id.not_in(not_yet),
    )
    if kind is OutboundMessage:
        finished = OutboundMessage.delivery.in_(FINAL) | (OutboundMessage.sent_at < now - SETTLED)
        query = query.where(OutboundMessage.sent_at > now - LONGEST, finished).order_by(
            OutboundMessage.sent_at
        )
    else:
        # Twilio's ids alone: a web visitor's messages are nowhere else.
        query = query.where(
            InboundMessage.received_at > now - LONGEST,
            InboundMessage.provider_id.regexp_match("^[SM]M"),
        ).order_by(InboundMessage.received_at)
    return [sid for sid in await session.scalars(query.limit(AT_ONCE)) if sid]

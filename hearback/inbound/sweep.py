"""Asking the provider for texts whose webhook never reached us, after an outage and now and then.

Taking a text in twice changes nothing, so a sweep may overlap the last one and the webhooks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Sender
from hearback.clinics.queries import senders
from hearback.conversations.model import Conversation, InboundMessage
from hearback.core.db import Database
from hearback.core.log import log
from hearback.core.wire import Inbox, ReceivedText
from hearback.inbound.pipeline import NotOurNumber, Pipeline

# A webhook may still be under way, with its tries (rule T5).
STILL_COMING = timedelta(minutes=2)
# Without an outage, one lost webhook among many is found within this.
LOOK_BACK = timedelta(hours=1)
# The doors open before the first sweep after an outage, and what they took in then says nothing of
# when it began.
DOORS_OPEN_FIRST = timedelta(minutes=10)
# Older texts are history: answering them would surprise their senders.
LONGEST_OUTAGE = timedelta(days=4)


# A webhook that never came is found within this.
EVERY = 300.0  # seconds
# A provider that does not tell what it received is not waited for longer than so many looks.
TRIES = 3


@dataclass
class Listening:
    """When to sweep; after an outage, nothing of ours leaves before it was done."""

    after_outage: bool = True
    _tries: int = 0
    _next: float = 0.0

    def due(self, *, now: float) -> timedelta | None:
        """How long a webhook is still waited for, when a sweep is due; now: a steady clock's."""
        if self.after_outage:
            return timedelta()
        return STILL_COMING if now >= self._next else None

    def heard(self, told: bool, *, now: float) -> None:
        self._tries += 1
        if told or self._tries >= TRIES:
            self.after_outage, self._tries = False, 0
            self._next = now + EVERY

    def outage(self) -> None:
        self.after_outage = True


class Sweep:
    def __init__(self, db: Database, inbox: Inbox, pipeline: Pipeline) -> None:
        self._db, self._inbox, self._pipeline = db, inbox, pipeline
        self._began_at: datetime | None = None
        self._told_until: datetime | None = None

    async def run(self, *, now: datetime, still_coming: timedelta = STILL_COMING) -> bool:
        """Take in what is missing; whether the provider told for every number."""
        told = True
        self._began_at = self._began_at or now
        async with self._db.begin() as session:
            asked = [
                (sender, await self._since(session, sender, now))
                for sender in await senders(session)
            ]
        for sender, since in asked:
            listed = await self._inbox.heard_since(sender.number, since)
            if listed is None:
                told = False
                continue
            await self._take(sender, [it for it in listed if _is_over(it, now - still_coming)])
        if told:
            self._told_until = now - still_coming
        return told

    async def _since(self, session: AsyncSession, sender: Sender, now: datetime) -> datetime:
        """From where the last sweep ended; in the first one from the last text heard on this line
        before it, and never less than an hour back."""
        assert self._began_at is not None, "a sweep is under way"
        last = self._told_until or await _last_heard(
            session, sender, before=self._began_at - DOORS_OPEN_FIRST
        )
        back = now - LOOK_BACK
        return max(now - LONGEST_OUTAGE, min(last, back) if last is not None else back)

    async def _take(self, sender: Sender, listed: Sequence[ReceivedText]) -> None:
        async with self._db.begin() as session:
            missing = await _missing(session, listed)
        for text in missing:
            try:
                await self._pipeline.accept(text)
            except NotOurNumber:
                continue  # the number was taken away in between
        if missing:
            log.warning("inbound_recovered", sender=str(sender.id), texts=len(missing))


def _is_over(text: ReceivedText, before: datetime) -> bool:
    assert text.sent_at is not None, "an inbox says when"
    return text.sent_at <= before


async def _last_heard(
    session: AsyncSession, sender: Sender, *, before: datetime
) -> datetime | None:
    heard_at: datetime | None = await session.scalar(
        select(func.max(InboundMessage.received_at))
        .join(Conversation, Conversation.id == InboundMessage.conversation_id)
        .where(Conversation.sender_id == sender.id, InboundMessage.received_at < before)
    )
    return heard_at


async def _missing(session: AsyncSession, listed: Sequence[ReceivedText]) -> list[ReceivedText]:
    known = set(
        await session.scalars(
            select(InboundMessage.provider_id).where(
                InboundMessage.provider_id.in_([text.provider_id for text in listed])
            )
        )
    )
    return [text for text in listed if text.provider_id not in known]

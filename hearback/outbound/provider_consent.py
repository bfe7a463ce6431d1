"""The provider's own list of who stopped, kept in step with ours as durable work.

Its failure never undoes the suppression: that was committed before.
"""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Sender
from hearback.consent.model import ConsentEvent, ConsentStanding, Source, Standing
from hearback.consent.service import standing_of
from hearback.conversations.model import Channel, Conversation
from hearback.core import work
from hearback.core.db import Database
from hearback.core.wire import ConsentToTell
from hearback.patients.model import ContactPoint

TOLD = {Standing.OPTED_IN, Standing.OPTED_OUT}


class ConsentList(Protocol):
    async def tell(self, consent: ConsentToTell) -> None: ...


class KeepingStep:
    def __init__(self, db: Database, provider: ConsentList) -> None:
        self._db = db
        self._provider = provider

    async def tell(self, contact_point_id: UUID, close: work.Close) -> None:
        """What stands now, for each of our numbers that the person was in touch with.

        What was said while the provider was being told has no work of its own: it is told as well.
        """
        told: Sequence[ConsentToTell] = []
        while True:
            async with self._db.begin() as session:
                stands = await _standing_now(session, contact_point_id)
                if stands == told:
                    await close(session)
                    return
            for consent in stands:
                await self._provider.tell(consent)
            told = stands


async def _standing_now(session: AsyncSession, contact_point_id: UUID) -> Sequence[ConsentToTell]:
    """Locked, so that whoever changes it does so before this work is closed, or adds to it after.

    In a question of its own: one that had waited for the lock would join the event of before.
    """
    await standing_of(session, contact_point_id, lock=True)
    row = (
        await session.execute(
            select(ConsentEvent, ContactPoint)
            .join(ConsentStanding, ConsentStanding.event_id == ConsentEvent.id)
            .join(ContactPoint, ContactPoint.id == ConsentEvent.contact_point_id)
            .where(ConsentEvent.contact_point_id == contact_point_id)
        )
    ).one_or_none()
    if row is None or row[0].standing not in TOLD:
        return []
    event, point = row
    ours = await session.scalars(
        select(Sender.number)
        .join(Conversation, Conversation.sender_id == Sender.id)
        .where(
            Conversation.contact_point_id == contact_point_id, Conversation.channel == Channel.SMS
        )
        .order_by(Sender.number)
    )
    return [
        ConsentToTell(
            id=event.id,
            number=point.number,
            our_number=number,
            opted_in=event.standing is Standing.OPTED_IN,
            by_message=event.source is Source.PATIENT,
            at=event.at,
        )
        for number in ours
    ]

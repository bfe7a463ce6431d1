"""Threads to look at, for tests of the desk."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.queries import line_by_number
from hearback.conversations.model import Conversation, InboundMessage, MessageState, Reason
from hearback.conversations.service import Case, conversation_for, escalate
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.patients.service import contact_point_for
from tests.world import CLINIC_LINE, DENISE, MONDAY


async def thread(
    db: Database,
    words: str = "I want a person",
    *,
    number: str = DENISE,
    reason: Reason | None = Reason.HUMAN_REQUEST,
    at: datetime = MONDAY,
    line: str = CLINIC_LINE,
) -> UUID:
    """A message and, with a reason, the open case that came of it."""
    async with db.begin() as session:
        found = await line_by_number(session, line)
        assert found is not None
        point = await contact_point_for(session, number)
        talk = await conversation_for(session, found, point.id, language="en")
        message = await _message(session, talk, words, at)
        if reason is not None:
            await escalate(session, talk, Case(reason, message=message), now=at)
        return talk.id


async def wrote(db: Database, thread_id: UUID, words: str, at: datetime = MONDAY) -> None:
    async with db.begin() as session:
        talk = await session.get_one(Conversation, thread_id)
        await _message(session, talk, words, at)


async def _message(
    session: AsyncSession, talk: Conversation, words: str, at: datetime
) -> InboundMessage:
    message = InboundMessage(
        provider_id=f"SM{new_id().hex}",
        conversation_id=talk.id,
        received_at=at,
        text=words,
        media=[],
        state=MessageState.FOR_AGENT,
        act="human_request",
        decided_by="model",
        rule="intent",
        confidence=0.93,
    )
    session.add(message)
    await session.flush()
    return message

"""The desk's side of a chat: somebody takes it, writes in it, and says something."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.console.signs import has_written, is_here
from hearback.conversations.chat import ChatSession
from hearback.conversations.holding import claim
from hearback.conversations.model import Conversation, Reason
from hearback.conversations.service import Case, escalate
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.outbound.from_agents import say
from tests.desk import doing, hire
from tests.world import MONDAY


@dataclass
class Agent:
    """Somebody at the desk, with a chat in view."""

    db: Database
    talk_id: UUID
    staff_id: UUID

    async def types(self, typing: bool = True) -> None:
        async with self.db.begin() as session:
            await is_here(session, self.talk_id, self.staff_id, typing=typing)

    async def says(self, words: str) -> None:
        async with self.db.begin() as session:
            talk = await claim(doing(session, self.staff_id), self.talk_id)
            await say(doing(session, self.staff_id), talk, words, new_id())
            await has_written(session, self.talk_id, self.staff_id)


async def takes(db: Database, name: str = "rosa") -> Agent:
    """An agent who has taken the first chat that was begun."""
    async with db.begin() as session:
        talk = await _first_chat(session)
        staff = await hire(session, name)
        await escalate(session, talk, Case(Reason.HUMAN_REQUEST), now=MONDAY)
        await claim(doing(session, staff.id), talk.id)
        return Agent(db, talk.id, staff.id)


async def looks_on(db: Database, name: str = "dan") -> Agent:
    """A colleague who has it open and has not taken it."""
    async with db.begin() as session:
        talk = await _first_chat(session)
        return Agent(db, talk.id, (await hire(session, name)).id)


async def _first_chat(session: AsyncSession) -> Conversation:
    query = (
        select(Conversation)
        .join(ChatSession, ChatSession.conversation_id == Conversation.id)
        .order_by(ChatSession.opened_at, ChatSession.id)
        .limit(1)
    )
    return (await session.scalars(query)).one()

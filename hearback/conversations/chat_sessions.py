"""Sessions of web chat: opened, kept alive, ended. Each has a conversation of its own."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.queries import Line
from hearback.conversations.chat import ChatSession, Happening, happened
from hearback.conversations.model import Conversation, Holder
from hearback.conversations.people import forget
from hearback.conversations.service import conversation_for, hand_over, locked, open_case
from hearback.core.ids import new_id
from hearback.patients.model import ContactKind
from hearback.patients.service import contact_point_for


@dataclass(frozen=True)
class Visit:
    """A session with its conversation, locked."""

    session: ChatSession
    talk: Conversation


def address_of(session_id: UUID) -> str:
    """What stands where a text has the patient's number."""
    return f"web:{session_id}"


async def open_session(
    session: AsyncSession, line: Line, *, origin: str, language: str, now: datetime
) -> Visit:
    session_id = new_id()
    point = await contact_point_for(session, address_of(session_id), ContactKind.WEB)
    talk = await conversation_for(session, line, point.id, language=language)
    opened = ChatSession(
        id=session_id, conversation_id=talk.id, origin=origin, opened_at=now, seen_at=now
    )
    session.add(opened)
    await session.flush()
    return Visit(opened, talk)


async def session_by_id(session: AsyncSession, session_id: UUID) -> Visit | None:
    """Session and conversation, the conversation locked; None when there is no such session."""
    found = await session.get(ChatSession, session_id)
    if found is None:
        return None
    talk = await locked(session, found.conversation_id)
    await session.refresh(found)
    return Visit(found, talk)


async def has_left(session: AsyncSession, talk: Conversation) -> bool:
    """Whether the visitor's session is over: no page shows what is written from now on."""
    query = select(ChatSession.ended_at).where(ChatSession.conversation_id == talk.id)
    return await session.scalar(query) is not None


async def end_session(session: AsyncSession, visit: Visit, *, now: datetime) -> None:
    """The browser is nobody's any more. What people still have to do stays with them."""
    if visit.session.ended_at is not None:
        return
    visit.session.ended_at = now
    await forget(session, visit.talk)
    happened(session, visit.talk, Happening.ENDED, now=now)
    if visit.talk.holder is Holder.BOT and await open_case(session, visit.talk.id) is None:
        hand_over(session, visit.talk, Holder.NOBODY, now=now, actor="visitor", reason="ended")

"""What is on file about people's work: who holds a conversation, and what its case tells them."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.model import Staff
from hearback.clinics.model import Clinic
from hearback.console.pages import words_in
from hearback.console.summary import lines_of, summary_of
from hearback.conversations.model import Conversation
from hearback.conversations.service import open_case


async def holder_of(session: AsyncSession, talk: Conversation) -> str | None:
    """The agent's id in the fixtures, which is their name to sign in with."""
    if talk.held_by is None:
        return None
    return (await session.get_one(Staff, talk.held_by)).name


async def desk_record(
    session: AsyncSession, talk: Conversation | None, *, now: datetime
) -> dict[str, Any]:
    """Parts of a record: nothing where there is no thread to look at."""
    if talk is None:
        return {}
    return {
        "holders": 0 if talk.held_by is None else 1,
        "case_summary": await _summary(session, talk, now),
    }


async def _summary(session: AsyncSession, talk: Conversation, now: datetime) -> str | None:
    case = await open_case(session, talk.id)
    if case is None:
        return None
    clinic = await session.get_one(Clinic, talk.clinic_id)
    summary = await summary_of(session, talk, case, now=now)
    return "\n".join(lines_of(summary, words_in("en"), clinic.zone))

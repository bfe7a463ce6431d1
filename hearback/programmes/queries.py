"""Reads of programmes: what a thread was asked last, and what was taken down."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import Conversation
from hearback.programmes.model import (
    HomeReading,
    Programme,
    ProgrammeQuestion,
    ReadingFlag,
    SurveyAnswer,
)
from hearback.texts.says import Say

ABOUT_CASE = "satisfaction:"  # begins the cause of the question that follows a case


def cause_after(case_id: UUID) -> str:
    """The cause of the one question that a case is followed by."""
    return f"{ABOUT_CASE}{case_id}"


def case_asked_about(cause: str) -> UUID | None:
    """The case after which a text asks; None for every other text."""
    return UUID(cause.removeprefix(ABOUT_CASE)) if cause.startswith(ABOUT_CASE) else None


async def latest_question(
    session: AsyncSession, talk: Conversation, *, now: datetime, lasts: timedelta
) -> ProgrammeQuestion | None:
    """What a programme asked in this thread last, locked, while an answer may still be about it."""
    return await session.scalar(
        select(ProgrammeQuestion)
        .where(
            ProgrammeQuestion.conversation_id == talk.id,
            ProgrammeQuestion.asked_at > now - lasts,
        )
        .order_by(ProgrammeQuestion.asked_at.desc(), ProgrammeQuestion.id.desc())
        .limit(1)
        .with_for_update()
    )


async def reading_awaited(
    session: AsyncSession, talk: Conversation, *, now: datetime, lasts: timedelta
) -> bool:
    question = await latest_question(session, talk, now=now, lasts=lasts)
    return question is not None and question.programme is Programme.CHECKIN


async def latest_score(session: AsyncSession, appointment_id: UUID) -> int | None:
    """The score that counts for a visit."""
    return await session.scalar(
        select(SurveyAnswer.score)
        .where(SurveyAnswer.appointment_id == appointment_id)
        .order_by(SurveyAnswer.id.desc())
        .limit(1)
    )


async def latest_reading(session: AsyncSession, patient_id: UUID) -> HomeReading | None:
    return await session.scalar(
        select(HomeReading)
        .where(HomeReading.patient_id == patient_id)
        .order_by(HomeReading.id.desc())
        .limit(1)
    )


async def taken_down(session: AsyncSession, say: Say) -> Mapping[str, str]:
    """What is read back of a score or a reading."""
    values = {} if say.score is None else {"score": str(say.score)}
    if say.reading is not None:
        values["reading"] = (await session.get_one(HomeReading, say.reading)).value
    return values


async def taken_of(session: AsyncSession, message_id: UUID) -> Say | None:
    """What was taken down of a message, read back; None: nothing was."""
    score = await session.scalar(
        select(SurveyAnswer.score).where(SurveyAnswer.message_id == message_id)
    )
    if score is not None:
        return Say("score_noted", score=score)
    readings = await session.scalars(
        select(HomeReading).where(HomeReading.message_id == message_id).order_by(HomeReading.place)
    )
    told = readings.all()
    if not told:
        return None
    high = [each for each in told if each.flag is ReadingFlag.OUT_OF_RANGE]
    key = "reading_out_of_range" if high else "reading_noted"
    return Say(key, reading=(high or told)[-1].id)

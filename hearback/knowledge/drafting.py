"""Approved answers as they are edited: what is wrong with a draft, and how it becomes a version.

Who wrote it does not approve it: that is a second person's, and the database holds to it too.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core.errors import HearbackError
from hearback.knowledge.model import DraftState, KnowledgeDraft, KnowledgeEntry
from hearback.texts.linter import ASKS, MAX_GRADE, SHORTENERS, grade

LONGEST = 320  # characters of an answer
DUE_SOON = timedelta(days=30)
KEY = re.compile(r"[a-z0-9_]{2,60}")
LINK = re.compile(r"https?://\S+|www\.\S+", re.IGNORECASE)


class DraftGone(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__("This draft was decided on meanwhile. Reload the page.")


class OwnDraft(HearbackError):
    status = 403

    def __init__(self) -> None:
        super().__init__("Somebody else has to approve what you wrote.")


class Standing(StrEnum):
    CURRENT = "current"
    DUE = "due"  # its review is near
    EXPIRED = "expired"  # a nurse answers instead
    DRAFT = "draft"  # never approved yet


@dataclass(frozen=True)
class Written:
    """A draft as it was typed. questions: one a line."""

    key: str
    subject: str
    part: str
    source: str
    review_by: date | None
    answers: tuple[str, str]  # English, Spanish
    questions: tuple[tuple[str, ...], tuple[str, ...]]


def standing(review_by: date | None, *, today: date) -> Standing:
    """review_by: of the version in force; None: there is none."""
    if review_by is None:
        return Standing.DRAFT
    if today >= review_by:
        return Standing.EXPIRED
    return Standing.DUE if review_by - today <= DUE_SOON else Standing.CURRENT


def faults(written: Written, *, today: date) -> Iterator[str]:
    """The names of the rules that it breaks, as the desk's words have them."""
    if not KEY.fullmatch(written.key):
        yield "key"
    if not (written.subject and written.part and written.source):
        yield "missing"
    if written.review_by is None or written.review_by <= today:
        yield "review"
    if not all(written.questions):
        yield "questions"
    for language, answer in zip(("en", "es"), written.answers, strict=True):
        for fault in _faults_of(answer, language):
            yield f"{fault}_{language}"


def _faults_of(answer: str, language: str) -> Iterator[str]:
    if not 0 < len(answer) <= LONGEST:
        yield "length"
    if "!" in answer or "¡" in answer or ASKS.search(answer):
        yield "wording"
    links = LINK.findall(answer)
    if SHORTENERS.search(answer) or any(not link.startswith("https://") for link in links):
        yield "link"
    if grade(LINK.sub("", answer), language) > MAX_GRADE:
        yield "grade"


async def write(
    session: AsyncSession, clinic_id: UUID, written: Written, *, by: UUID, now: datetime
) -> KnowledgeDraft:
    """Keep a draft that has no faults, in the place of an open one of the same answer."""
    await session.execute(
        update(KnowledgeDraft)
        .where(
            KnowledgeDraft.clinic_id == clinic_id,
            KnowledgeDraft.key == written.key,
            KnowledgeDraft.state == DraftState.OPEN,
        )
        .values(state=DraftState.DROPPED, decided_by=by, decided_at=now)
    )
    assert written.review_by is not None, "a draft without faults has one"
    draft = KnowledgeDraft(
        clinic_id=clinic_id,
        key=written.key,
        subject=written.subject,
        part=written.part,
        source=written.source,
        review_by=written.review_by,
        answer_en=written.answers[0],
        answer_es=written.answers[1],
        questions_en=list(written.questions[0]),
        questions_es=list(written.questions[1]),
        written_by=by,
        written_at=now,
        state=DraftState.OPEN,
    )
    session.add(draft)
    await session.flush()
    return draft


async def approve(
    session: AsyncSession, draft: KnowledgeDraft, *, by: UUID, name: str, now: datetime, today: date
) -> int:
    """Make it the version in force, in both languages. Raises OwnDraft, DraftGone."""
    if draft.written_by == by:
        raise OwnDraft
    await decide(session, draft, DraftState.APPROVED, by=by, now=now)
    same = (KnowledgeEntry.clinic_id == draft.clinic_id, KnowledgeEntry.key == draft.key)
    latest = await session.scalar(select(func.max(KnowledgeEntry.version)).where(*same))
    version = (latest or 0) + 1
    for language, answer, questions in (
        ("en", draft.answer_en, draft.questions_en),
        ("es", draft.answer_es, draft.questions_es),
    ):
        session.add(
            KnowledgeEntry(
                clinic_id=draft.clinic_id,
                key=draft.key,
                language=language,
                version=version,
                subject=draft.subject,
                part=draft.part,
                answer=answer,
                questions=list(questions),
                approved_by=name,
                approved_on=today,
                review_by=draft.review_by,
                source=draft.source,
            )
        )
    await session.flush()
    return version


async def decide(
    session: AsyncSession, draft: KnowledgeDraft, to: DraftState, *, by: UUID, now: datetime
) -> None:
    """Raises DraftGone when somebody else did first."""
    changed = await session.scalar(
        update(KnowledgeDraft)
        .where(KnowledgeDraft.id == draft.id, KnowledgeDraft.state == DraftState.OPEN)
        .values(state=to, decided_by=by, decided_at=now)
        .returning(KnowledgeDraft.id)
    )
    if changed is None:
        raise DraftGone


async def versions_of(session: AsyncSession, clinic_id: UUID, key: str) -> Sequence[KnowledgeEntry]:
    """All of an answer, the latest first, English before Spanish."""
    query = select(KnowledgeEntry).where(
        KnowledgeEntry.clinic_id == clinic_id, KnowledgeEntry.key == key
    )
    order = (KnowledgeEntry.version.desc(), KnowledgeEntry.language)
    return (await session.scalars(query.order_by(*order))).all()


async def open_drafts(session: AsyncSession, clinic_id: UUID) -> Sequence[KnowledgeDraft]:
    query = select(KnowledgeDraft).where(
        KnowledgeDraft.clinic_id == clinic_id, KnowledgeDraft.state == DraftState.OPEN
    )
    return (await session.scalars(query.order_by(KnowledgeDraft.key))).all()

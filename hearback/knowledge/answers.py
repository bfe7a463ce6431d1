"""Questions that an approved answer settles; what none settles is for people, and that is said."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.turns import Answering
from hearback.clinics.model import Clinic
from hearback.knowledge.model import KnowledgeEntry
from hearback.knowledge.queries import in_force
from hearback.knowledge.retrieval import Kept, best
from hearback.texts.catalogue import Catalogue
from hearback.texts.says import Say


@dataclass(frozen=True)
class Approved:
    """What may be said. subject: what it is about."""

    entry_id: UUID
    subject: str
    part: str

    def say(self) -> Say:
        return Say("knowledge", refs=(("answer", str(self.entry_id)),))


@dataclass(frozen=True)
class Expired:
    """There was an answer, and its review is overdue: a person answers."""

    subject: str


async def approved_answer(
    turn: Answering, *, about: frozenset[str] = frozenset()
) -> Approved | Expired | None:
    """The answer to this message, as the clinic approved it. None: there is none."""
    talk = turn.conversation
    today = await _today(turn.session, talk.clinic_id, turn)
    return await answer_to(
        turn.session, talk.clinic_id, talk.language, turn.message.text, today=today, about=about
    )


async def answer_to(
    session: AsyncSession,
    clinic_id: UUID,
    language: str,
    words: str,
    *,
    today: date,
    about: frozenset[str] = frozenset(),
) -> Approved | Expired | None:
    known = await in_force(session, clinic_id, language, today=today)
    entries = tuple(_kept(each.entry) for each in known)
    found = best(words, entries, lang=language, about=about)
    if found is None:
        return None
    which = next(each for each in known if each.entry.key == found.key)
    if not which.is_current:
        return Expired(which.entry.subject)
    return Approved(which.entry.id, which.entry.subject, which.entry.part)


async def _today(session: AsyncSession, clinic_id: UUID, turn: Answering) -> date:
    clinic = await session.get_one(Clinic, clinic_id)
    return turn.now.astimezone(ZoneInfo(clinic.zone)).date()


def _kept(entry: KnowledgeEntry) -> Kept:
    return Kept(entry.key, entry.subject, entry.part, tuple(entry.questions))


async def answer_values(
    session: AsyncSession, entry_id: str, language: str, texts: Catalogue
) -> Mapping[str, str]:
    return {"answer": (await session.get_one(KnowledgeEntry, UUID(entry_id))).answer}

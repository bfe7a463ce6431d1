"""One thread as its page shows it: everything that was said and done, in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.model import Staff
from hearback.agents.queries import accesses, names_of
from hearback.agents.rules import Permission
from hearback.clinics.model import Clinic, VisitType
from hearback.clinics.queries import visit_types
from hearback.consent.model import Standing
from hearback.consent.service import standing_of
from hearback.console.delivery import Truth, truth
from hearback.console.guard import AtWork, latest_case
from hearback.console.people import caller_name
from hearback.console.signs import Sign, others
from hearback.console.summary import Summary, summary_of
from hearback.conversations.crossing import other_sides
from hearback.conversations.desk_model import AgentMessage, DeskNote
from hearback.conversations.model import (
    Conversation,
    Escalation,
    EscalationState,
    Holder,
    HolderMove,
    InboundMessage,
    Queue,
)
from hearback.conversations.people import people_of
from hearback.core.db import Json
from hearback.outbound.model import OutboundMessage
from hearback.patients.model import ContactPoint, Patient, Reach

MOST_ENTRIES = 200  # of each kind
SYSTEM_ACTORS = frozenset({"bot", "system", "patient"})


class Kind(StrEnum):
    PATIENT = "patient"
    BOT = "bot"
    AGENT = "agent"
    NOTE = "note"
    MOVE = "move"
    CUT = "cut"  # what is older is not shown


@dataclass(frozen=True)
class Entry:
    """Something in the thread. by: a colleague's name; words: None for what only happened."""

    kind: Kind
    at: datetime
    words: str | None = None
    by: str | None = None
    truth: Truth | None = None
    understood: InboundMessage | None = None
    media: Sequence[Json] = ()
    what: str | None = None


@dataclass(frozen=True)
class LiveView:
    """What changes by itself while the page is open. case: None when none is open."""

    id: UUID
    who: str
    clinic: Clinic
    channel: str
    language: str
    holder: Holder
    held_by: str | None
    is_mine: bool
    case: Escalation | None
    entries: Sequence[Entry]
    others: Sequence[Sign]  # colleagues who have it open too
    may_review: bool  # how its messages were understood


@dataclass(frozen=True)
class ThreadView(LiveView):
    queue: Queue
    summary: Summary
    patients: Sequence[Patient]
    standing: Standing
    reach: Reach
    confirmed_at: datetime | None  # when a text, or staff, last showed whose the phone is
    may_answer: bool
    may_take_over: bool
    colleagues: Sequence[Staff]
    kinds: Sequence[VisitType]  # what can be booked, where this agent holds the thread
    other_sides: Sequence[Conversation]
    emergency_until: datetime | None  # not this agent's queue: read in an emergency, so long

    @property
    def may_claim(self) -> bool:
        return self.may_answer and self.holder is not Holder.AGENT

    @property
    def takes_texts(self) -> bool:
        return self.standing is not Standing.OPTED_OUT and self.reach is not Reach.LANDLINE


async def live_view(it: AtWork, talk: Conversation) -> LiveView:
    """What a page asks for at every message: as little as it can show them with."""
    frame = await _frame(it, talk)
    patients = await _patients(it.session, talk, it.now)
    case = await latest_case(it.session, talk.id)
    return LiveView(**await _live(it, talk, frame, patients, case))


async def thread_view(it: AtWork, talk: Conversation) -> ThreadView:
    """A fixed number of queries, however long the thread is."""
    session, access = it.session, it.who.access
    frame = await _frame(it, talk)
    patients = await _patients(session, talk, it.now)
    case = await latest_case(session, talk.id)
    queue = case.queue if case is not None else Queue.FRONT_DESK
    colleagues = await accesses(session, talk.clinic_id)
    is_mine = talk.held_by == it.who.staff.id
    sees = is_mine or access.may(Permission.SEE_THREADS, talk.clinic_id, queue)
    return ThreadView(
        **await _live(it, talk, frame, patients, case),
        queue=queue,
        summary=await summary_of(session, talk, case, now=it.now),
        patients=patients,
        standing=await standing_of(session, frame.point.id),
        confirmed_at=frame.point.last_confirmed_at,
        reach=frame.point.reach,
        may_answer=is_mine or access.may(Permission.ANSWER, talk.clinic_id, queue),
        may_take_over=access.may(Permission.TAKE_OVER, talk.clinic_id, queue),
        kinds=await visit_types(session, talk.clinic_id) if is_mine else (),
        colleagues=[
            staff
            for staff, theirs in colleagues.items()
            if staff.id != it.who.staff.id and theirs.may(Permission.ANSWER, talk.clinic_id, queue)
        ],
        other_sides=await other_sides(session, talk.id),
        emergency_until=None if sees else await it.emergency_until(talk),
    )


@dataclass(frozen=True)
class Frame:
    """What stands around a thread's words. holder: a colleague's name."""

    clinic: Clinic
    point: ContactPoint
    holder: str | None


async def _frame(it: AtWork, talk: Conversation) -> Frame:
    rows = await it.session.execute(
        select(Clinic, ContactPoint, Staff.display_name)
        .select_from(Conversation)
        .join(Clinic, Clinic.id == Conversation.clinic_id)
        .join(ContactPoint, ContactPoint.id == Conversation.contact_point_id)
        .outerjoin(Staff, Staff.id == Conversation.held_by)
        .where(Conversation.id == talk.id)
    )
    return Frame(*rows.one())


async def _live(
    it: AtWork,
    talk: Conversation,
    frame: Frame,
    patients: Sequence[Patient],
    case: Escalation | None,
) -> dict[str, Any]:
    """The fields of a LiveView."""
    is_open = case is not None and case.state is not EscalationState.RESOLVED
    return {
        "id": talk.id,
        "who": caller_name(patients, frame.point, it.words("web_visitor")),
        "clinic": frame.clinic,
        "channel": talk.channel,
        "language": talk.language,
        "holder": talk.holder,
        "held_by": frame.holder,
        "is_mine": talk.held_by == it.who.staff.id,
        "case": case if is_open else None,
        "entries": await _entries(it.session, talk),
        "others": await others(it.session, talk.id, it.who.staff.id),
        "may_review": it.who.access.may(
            Permission.REVIEW, talk.clinic_id, case.queue if case else Queue.FRONT_DESK
        ),
    }


async def _patients(session: AsyncSession, talk: Conversation, now: datetime) -> Sequence[Patient]:
    """Those whom it may speak for and who are this clinic's: another's are not its to know."""
    people = await people_of(session, talk, now=now)
    return [patient for patient in people if patient.clinic_id == talk.clinic_id]


async def _entries(session: AsyncSession, talk: Conversation) -> Sequence[Entry]:
    kinds = [
        await _from_patient(session, talk.id),
        await _to_patient(session, talk.id),
        await _notes(session, talk.id),
        await _moves(session, talk.id),
    ]
    return without_holes(kinds, MOST_ENTRIES)


def without_holes(kinds: Sequence[Sequence[Entry]], most: int) -> Sequence[Entry]:
    """All in order, from where no kind was cut off: an answer never stands without its question.

    kinds: each from its end, at most `most` of it; what has one and the same time keeps its order.
    """
    whole = [entry for kind in kinds for entry in reversed(kind)]
    cut = [kind[-1].at for kind in kinds if len(kind) >= most]
    if not cut:
        return sorted(whole, key=lambda entry: entry.at)
    shown = [entry for entry in whole if entry.at >= max(cut)]
    return [Entry(Kind.CUT, max(cut)), *sorted(shown, key=lambda entry: entry.at)]


async def _from_patient(session: AsyncSession, talk_id: UUID) -> list[Entry]:
    rows = await session.scalars(
        select(InboundMessage)
        .where(InboundMessage.conversation_id == talk_id)
        .order_by(InboundMessage.id.desc())
        .limit(MOST_ENTRIES)
    )
    return [
        Entry(Kind.PATIENT, row.received_at, row.text, understood=row, media=row.media)
        for row in rows
    ]


async def _to_patient(session: AsyncSession, talk_id: UUID) -> list[Entry]:
    """What waits to be worded has no words yet, and is not shown."""
    rows = await session.execute(
        select(OutboundMessage, Staff.display_name)
        .outerjoin(AgentMessage, AgentMessage.cause == OutboundMessage.cause)
        .outerjoin(Staff, Staff.id == AgentMessage.staff_id)
        .where(OutboundMessage.conversation_id == talk_id, OutboundMessage.body_sealed.is_not(None))
        .order_by(OutboundMessage.id.desc())
        .limit(MOST_ENTRIES)
    )
    return [
        Entry(
            Kind.AGENT if by else Kind.BOT,
            row.sent_at or row.created_at,
            row.body,
            by=by,
            truth=truth(row),
        )
        for row, by in rows
    ]


async def _notes(session: AsyncSession, talk_id: UUID) -> list[Entry]:
    rows = await session.execute(
        select(DeskNote, Staff.display_name)
        .join(Staff, Staff.id == DeskNote.staff_id)
        .where(DeskNote.conversation_id == talk_id)
        .order_by(DeskNote.id.desc())
        .limit(MOST_ENTRIES)
    )
    return [Entry(Kind.NOTE, row.at, row.words, by=by) for row, by in rows]


async def _moves(session: AsyncSession, talk_id: UUID) -> list[Entry]:
    rows = (
        await session.scalars(
            select(HolderMove)
            .where(HolderMove.conversation_id == talk_id)
            .order_by(HolderMove.id.desc())
            .limit(MOST_ENTRIES)
        )
    ).all()
    staff = {row.actor: UUID(row.actor) for row in rows if row.actor not in SYSTEM_ACTORS}
    names = await names_of(session, staff.values()) if staff else {}
    # Two steps of one deed are told once: the one that ends where it went.
    shown = [row for row in rows if not _passes_through(row)]
    return [
        Entry(
            Kind.MOVE,
            row.at,
            by=names.get(staff[row.actor]) if row.actor in staff else None,
            what=row.reason,
        )
        for row in shown
    ]


def _passes_through(move: HolderMove) -> bool:
    return (move.to_holder is not Holder.AGENT and move.reason in {"took_over", "reopened"}) or (
        move.reason == "transferred" and move.from_holder is Holder.QUEUE
    )

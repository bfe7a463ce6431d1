"""The inbox: open cases of the queues that a person may see, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, bindparam, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import load_only

from hearback.agents.model import Staff
from hearback.agents.rules import Access, Permission
from hearback.clinics.hours import Staffed
from hearback.clinics.model import Clinic
from hearback.clinics.queries import staffed_of
from hearback.console.people import caller_name
from hearback.console.waiting import Wait, waits
from hearback.conversations.model import (
    Channel,
    Conversation,
    Escalation,
    InboundMessage,
    MessageState,
    Priority,
    Queue,
    Reason,
)
from hearback.patients.model import ContactLink, ContactPoint, Patient
from hearback.policy import Policy

MOST_SHOWN = 50  # at first; each further step shows as many more
MOST_EVER = 500


class Show(StrEnum):
    WAITING = "waiting"  # nobody has it
    MINE = "mine"
    ALL = "all"


@dataclass(frozen=True)
class Row:
    """One open case. wait: None while the patient has had the last answer."""

    thread_id: UUID
    who: str
    clinic: str
    reason: Reason
    priority: Priority
    queue: Queue
    language: str
    channel: str
    opened_at: datetime
    holder: str | None
    is_mine: bool
    wait: Wait | None


@dataclass(frozen=True)
class Found:
    """A case as it was read. unanswered: since when a message waits for its agent."""

    case: Escalation
    talk: Conversation
    clinic: Clinic
    point: ContactPoint
    holder: str | None
    unanswered: datetime | None


@dataclass(frozen=True)
class Inbox:
    """counts: open cases by queue, whatever is shown; more: how many a longer list has, if any."""

    rows: Sequence[Row]
    counts: Mapping[str, int]
    urgent: int
    queue: str | None
    show: Show
    more: int | None
    mine: int
    most: int


async def inbox(
    session: AsyncSession,
    access: Access,
    rules: Policy,
    *,
    queue: str | None,
    show: Show,
    visitor: str,
    now: datetime,
    most: int = MOST_SHOWN,
) -> Inbox:
    """Seven queries at most, whatever is open. visitor: what a stranger on the web is called."""
    overview = await _overview(session, access, queue, show, most)
    counts, found = overview.counts, await _found(session, overview.first[:most])
    people = await _people(session, found)
    clinics = {case.clinic.id: case.clinic for case in found}
    hours = await staffed_of(session, [*clinics.values()], now=now)
    beside = (access, visitor, rules, now)
    rows = [
        _row(each, people[each.talk.id], hours[each.clinic.id, each.case.queue], *beside)
        for each in found
    ]
    by_queue = {name: total for name, (total, _, _) in counts.items()}
    return Inbox(
        rows=rows,
        counts=by_queue,
        urgent=sum(urgent for _, urgent, _ in counts.values()),
        queue=queue,
        show=show,
        more=most + MOST_SHOWN if most < min(len(overview.first), MOST_EVER) else None,
        mine=sum(own for _, _, own in counts.values()),
        most=most,
    )


@dataclass(frozen=True)
class Overview:
    """counts: (open, urgent, mine) by queue; first: the cases to show, the most pressing first,
    and one more where there are more."""

    counts: Mapping[str, tuple[int, int, int]]
    first: Sequence[UUID]


# Every open case that a person sees is looked at once, by what little sorts and counts it; all
# else is read of those alone that are shown. Danger comes first, then what has waited longest.
OVERVIEW = text(
    """
    WITH seen AS MATERIALIZED (
        SELECT e.id, e.queue, e.priority, e.state, e.opened_at,
               coalesce(v.held_by = :me, false) AS mine
          FROM escalation e JOIN conversation v ON v.id = e.conversation_id
         WHERE e.state <> 'resolved'
           AND (v.held_by = :me OR (v.clinic_id, e.queue) IN (
                   SELECT * FROM unnest(CAST(:clinics AS uuid[]), CAST(:queues AS text[])))))
    SELECT queue, count(*), count(*) FILTER (WHERE priority = 'urgent'),
           count(*) FILTER (WHERE mine), CAST(NULL AS uuid[])
      FROM seen GROUP BY queue
    UNION ALL
    SELECT NULL, 0, 0, 0, ARRAY(
        SELECT id FROM seen
         WHERE (CAST(:queue AS text) IS NULL OR queue = :queue)
           AND (CAST(:show AS text) <> 'waiting' OR state = 'open')
           AND (CAST(:show AS text) <> 'mine' OR mine)
         ORDER BY array_position(CAST(:ranks AS text[]), CAST(priority AS text)), opened_at, id
         LIMIT :most)
    """
).bindparams(bindparam("me", type_=Uuid()))


async def _overview(
    session: AsyncSession, access: Access, queue: str | None, show: Show, most: int
) -> Overview:
    places = sorted(access.places(Permission.SEE_THREADS))
    rows = await session.execute(
        OVERVIEW,
        {
            "me": access.staff_id,
            "clinics": [clinic for clinic, _ in places],
            "queues": [name for _, name in places],
            "queue": queue,
            "show": show.value,
            "ranks": [priority.value for priority in Priority],
            "most": most + 1,
        },
    )
    counts: dict[str, tuple[int, int, int]] = {}
    first: Sequence[UUID] = ()
    for name, total, urgent, own, ids in rows:
        if ids is None:
            counts[name] = (total, urgent, own)
        else:
            first = ids
    return Overview(counts, first)


# The first message that no answer of an agent came after.
UNANSWERED = (
    select(func.min(InboundMessage.received_at))
    .where(
        InboundMessage.conversation_id == Conversation.id,
        InboundMessage.state == MessageState.FOR_AGENT,
        InboundMessage.received_at > func.coalesce(Conversation.agent_at, Escalation.opened_at),
    )
    .scalar_subquery()
)


CASES = (
    select(Escalation, Conversation, Clinic, ContactPoint, Staff.display_name, UNANSWERED)
    .join(Conversation, Conversation.id == Escalation.conversation_id)
    .join(Clinic, Clinic.id == Conversation.clinic_id)
    .join(ContactPoint, ContactPoint.id == Conversation.contact_point_id)
    .outerjoin(Staff, Staff.id == Conversation.held_by)
    .where(Escalation.id == any_(bindparam("ids", type_=ARRAY(Uuid()))))
    .options(
        load_only(
            Escalation.opened_at,
            Escalation.reason,
            Escalation.priority,
            Escalation.queue,
            Escalation.patient_id,
        ),
        load_only(
            Conversation.clinic_id,
            Conversation.language,
            Conversation.channel,
            Conversation.held_by,
            Conversation.agent_spoke,
        ),
        load_only(Clinic.public_name, Clinic.zone),
    )
)


async def _found(session: AsyncSession, ids: Sequence[UUID]) -> Sequence[Found]:
    """Those cases, in that order."""
    rows = await session.execute(CASES, {"ids": list(ids)})
    found = {row[0].id: Found(*row) for row in rows}
    return [found[each] for each in ids if each in found]


async def _people(
    session: AsyncSession, found: Sequence[Found]
) -> Mapping[UUID, Sequence[Patient]]:
    """By thread: the patients of its number; of a web chat whom its case is about."""
    texts = {case.point.id: case.talk.id for case in found if case.talk.channel != Channel.WEB}
    shown = {
        case.case.patient_id: case.talk.id for case in found if case.talk.channel == Channel.WEB
    }
    linked = await session.execute(
        select(ContactLink.contact_point_id, Patient)
        .join(Patient, Patient.id == ContactLink.patient_id)
        .where(ContactLink.contact_point_id.in_(texts))
        .order_by(Patient.id)
    )
    wanted = [patient for patient in shown if patient]
    known: Iterable[Patient] = ()
    if wanted:
        known = await session.scalars(select(Patient).where(Patient.id.in_(wanted)))
    people: dict[UUID, list[Patient]] = defaultdict(list)
    for point, patient in linked:
        people[texts[point]].append(patient)
    for patient in known:
        people[shown[patient.id]].append(patient)
    return people


def _row(
    found: Found,
    patients: Sequence[Patient],
    hours: Staffed,
    access: Access,
    visitor: str,
    rules: Policy,
    now: datetime,
) -> Row:
    opened, talk, clinic = found.case, found.talk, found.clinic
    here = [patient for patient in patients if patient.clinic_id == clinic.id]
    since = found.unanswered if talk.agent_spoke else opened.opened_at
    return Row(
        thread_id=talk.id,
        who=caller_name(here, found.point, visitor),
        clinic=clinic.public_name,
        reason=opened.reason,
        priority=opened.priority,
        queue=opened.queue,
        language=talk.language,
        channel=talk.channel,
        opened_at=opened.opened_at,
        holder=found.holder,
        is_mine=talk.held_by == access.staff_id,
        wait=None if since is None else _wait(opened, since, hours, rules, now),
    )


def _wait(
    opened: Escalation,
    since: datetime,
    hours: Staffed,
    rules: Policy,
    now: datetime,
) -> Wait:
    """Danger does not wait for the desk to open; the rest counts from then on."""
    counted = since
    if opened.priority is not Priority.URGENT:
        counted = hours.opening(now=since) or since
    return waits(since, counted, opened.priority, rules, now=now)

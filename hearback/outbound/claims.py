"""Taking the next message of a sender: decided, worded and marked as leaving, in one transaction.

Locks are taken in one order everywhere: the message (never waited for), the thread, the standing,
the visits, and the audit trail last. A STOP that commits first is therefore always seen here.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from hearback.appointments.model import STANDING, Appointment
from hearback.appointments.queries import Visit, visit_by_id
from hearback.clinics.model import Clinic, Sender
from hearback.clinics.queries import Line
from hearback.consent.service import standing_of
from hearback.conversations.model import Conversation
from hearback.conversations.service import (
    ask,
    conversation_for,
    emergency_open,
    locked,
    open_question,
)
from hearback.core.crypto import CannotOpen
from hearback.core.db import Json
from hearback.core.log import log
from hearback.core.phone import zones_of
from hearback.core.wire import TextToSend
from hearback.outbound.model import OUTREACH, OutboundMessage, OutState, Purpose, moved
from hearback.outbound.policy import (
    Circumstances,
    Decision,
    Hold,
    Refusal,
    Refuse,
    Send,
    decide,
)
from hearback.outbound.telling import tell_people
from hearback.outbound.troubles import being_tried, paused_texts, stopped, tried
from hearback.outbound.wording import validity, worded
from hearback.patients.model import ContactPoint, Reach
from hearback.policy import DEFAULTS, Policy
from hearback.texts.catalogue import Catalogue, Rendered, TextMissing, ValueMissing
from hearback.texts.segments import segments

# The longest that a call to the provider may take, with room: afterwards its outcome is unclear.
CLAIM_LASTS = timedelta(seconds=60)
# What waits for no other message to the same person.
AT_ONCE = (Purpose.SAFETY, Purpose.OPT_OUT_NOTICE)
NO_TEXTS = {Reach.LANDLINE: Refusal.LANDLINE, Reach.UNREACHABLE: Refusal.UNREACHABLE}


@dataclass(frozen=True)
class Leaving:
    """A message that is ours to send now."""

    text: TextToSend
    segments: int


@dataclass(frozen=True)
class Decided:
    """The next message was held or refused: ask again."""


@dataclass(frozen=True)
class NothingDue:
    pass


Next = Leaving | Decided | NothingDue


async def claim_next(
    session: AsyncSession,
    sender: Sender,
    texts: Catalogue,
    rules: Policy = DEFAULTS,
    *,
    now: datetime,
) -> Next:
    """Decide on the most pressing due message of a sender, and take it if it may leave.

    One that cannot be read is put aside, so that it holds up nobody else.
    """
    due = await _next_due(session, sender, now)
    if due is None:
        return NothingDue()
    message, tries_sender = due
    try:
        async with session.begin_nested():
            step = await _decide(session, message, sender, texts, rules, now)
            if tries_sender and isinstance(step, Leaving):
                await tried(session, sender.id, now=now)
            return step
    except (CannotOpen, TextMissing, ValueMissing) as error:
        await session.refresh(message)  # as it was before the savepoint
        message.state = moved(message.state, OutState.REFUSED)
        message.why = {"decision": "refuse", "reason": Refusal.UNREADABLE}
        log.error("message_unreadable", message=str(message.id), error=type(error).__name__)
        return Decided()


async def _decide(
    session: AsyncSession,
    message: OutboundMessage,
    sender: Sender,
    texts: Catalogue,
    rules: Policy,
    now: datetime,
) -> Next:
    talk = await _thread(session, message, sender)
    visit = await _visit(session, message)
    facts = await _circumstances(session, message, visit)
    if message.purpose in OUTREACH and (paused := await paused_texts(session, sender.id)):
        facts = replace(facts, text_paused=worded(message, visit, texts).version in paused)
    decision = decide(message.purpose, facts, rules, now=now)
    message.why = _why(decision, facts)
    match decision:
        case Send():
            _remember_question(message, talk, rules, now)
            lasts = validity(message, facts.zones, rules, now=now)
            return await _take(session, message, worded(message, visit, texts), sender, lasts)
        case Hold(until):
            message.send_after = until
        case Refuse(reason):
            message.state = moved(message.state, OutState.REFUSED)
            if reason is Refusal.USELESS and message.attempt:
                await tell_people(session, message, now)  # tried, but never in time
        case _:
            assert_never(decision)
    return Decided()


async def _next_due(
    session: AsyncSession, sender: Sender, now: datetime
) -> tuple[OutboundMessage, bool] | None:
    """One message at a time to one person, so that answers arrive in the order they were given;
    911 and the end of texts wait for nothing. The second value: it tries a stopped number."""
    due = (
        select(OutboundMessage, being_tried(sender.id))
        .where(
            OutboundMessage.sender_id == sender.id,
            OutboundMessage.state == OutState.QUEUED,
            OutboundMessage.send_after <= now,
            or_(OutboundMessage.purpose.in_(AT_ONCE), ~_another_is_leaving()),
            or_(OutboundMessage.purpose == Purpose.SAFETY, ~stopped(sender.id, now=now)),
        )
        .order_by(OutboundMessage.priority, OutboundMessage.send_after, OutboundMessage.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=OutboundMessage)
    )
    row = (await session.execute(due)).one_or_none()
    return None if row is None else (row[0], row[1])


def _another_is_leaving() -> ColumnElement[bool]:
    other = aliased(OutboundMessage)
    return exists().where(
        other.contact_point_id == OutboundMessage.contact_point_id,
        other.state == OutState.SENDING,
        other.claimed_until > func.clock_timestamp(),
    )


async def _thread(session: AsyncSession, message: OutboundMessage, sender: Sender) -> Conversation:
    """The thread of a message, locked before the standing and the visit."""
    if message.conversation_id is not None:
        return await locked(session, message.conversation_id)
    clinic = await session.get_one(Clinic, sender.clinic_id)
    return await conversation_for(
        session, Line(sender, clinic), message.contact_point_id, language=message.language
    )


async def _visit(session: AsyncSession, message: OutboundMessage) -> Visit | None:
    """The visit as it is now, held until this is decided: whoever changes it comes after."""
    if message.appointment_id is None:
        return None
    # after the standing: thread, standing, visit is the order of everybody
    await standing_of(session, message.contact_point_id, lock=True)
    await session.execute(
        select(Appointment.id)
        .where(Appointment.id == message.appointment_id)
        .with_for_update(read=True)
    )
    return await visit_by_id(session, message.appointment_id)


async def _circumstances(
    session: AsyncSession, message: OutboundMessage, visit: Visit | None
) -> Circumstances:
    point = await session.get_one(ContactPoint, message.contact_point_id)
    return Circumstances(
        consent=await standing_of(session, point.id, lock=True),
        zones=await _zones(session, message, point, visit),
        useless_after=message.useless_after,
        emergency_open=await emergency_open(session, point.id),
        visit_stands=visit is None or _still_stands(message.about, visit),
        no_texts=NO_TEXTS.get(point.reach),
    )


def _still_stands(about: Sequence[Json], visit: Visit) -> bool:
    """Whether the visit is still the one that was announced: standing, and at that time."""
    told = {entry["appointment"]: entry["version"] for entry in about}
    appointment = visit.appointment
    return appointment.state in STANDING and told.get(str(appointment.id)) == appointment.version


async def _zones(
    session: AsyncSession, message: OutboundMessage, point: ContactPoint, visit: Visit | None
) -> list[str]:
    """Where the reader may be: the zone on file, else all that the number and clinic allow
    (rule C34)."""
    if visit is not None and visit.patient.zone is not None:
        return [visit.patient.zone]
    if visit is not None:
        clinic_zone = visit.clinic.zone
    else:
        sender = await session.get_one(Sender, message.sender_id)
        clinic_zone = (await session.get_one(Clinic, sender.clinic_id)).zone
    return sorted({clinic_zone, *zones_of(point.number)})


async def _take(
    session: AsyncSession,
    message: OutboundMessage,
    words: Rendered,
    sender: Sender,
    lasts: timedelta | None,
) -> Leaving:
    if message.body_sealed is None:
        message.body, message.text_version = words.body, words.version
    message.state = moved(message.state, OutState.SENDING)
    message.attempt += 1
    message.segments = segments(message.body)
    message.claimed_until = await session.scalar(select(func.clock_timestamp() + CLAIM_LASTS))
    point = await session.get_one(ContactPoint, message.contact_point_id)
    text = TextToSend(message.id, sender.number, point.number, message.body, lasts)
    return Leaving(text, message.segments)


def _remember_question(
    message: OutboundMessage, talk: Conversation, rules: Policy, now: datetime
) -> None:
    """An answer may come the moment this leaves: the thread knows what was asked before it does.

    An earlier question that is still open stays open beside it: "1" may be about either visit.
    """
    if message.purpose not in OUTREACH:
        return
    message.conversation_id = talk.id
    open_still = talk.about if open_question(talk, rules, now=now) is message.asks else []
    named = {entry["appointment"] for entry in message.about}
    earlier = [entry for entry in open_still if entry["appointment"] not in named]
    ask(talk, message.asks, [*earlier, *message.about], now=now)


def _why(decision: Decision, facts: Circumstances) -> Json:
    """The answer to "why was this sent" and "why not", kept with the message."""
    told = asdict(decision)
    if isinstance(decision, Hold):
        told["until"] = decision.until.isoformat()
    return {
        "decision": type(decision).__name__.lower(),
        **told,
        "consent": facts.consent,
        "zones": list(facts.zones),
    }

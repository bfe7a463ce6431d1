"""Taking the next message of a sender: decided, worded and marked as leaving, in one transaction.

Locks are taken in one order everywhere: the message (never waited for), the thread, the standing,
the visits, and the audit trail last. A STOP that commits first is therefore always seen here.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from sqlalchemy import ColumnElement, func, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import STANDING, Appointment
from hearback.appointments.queries import Visit, visit_by_id
from hearback.clinics.model import Clinic, Sender
from hearback.consent.limits import is_limited
from hearback.consent.model import Standing
from hearback.conversations.model import Conversation
from hearback.conversations.service import ask, emergency_open, open_question
from hearback.core.crypto import CannotOpen
from hearback.core.db import Json
from hearback.core.log import log
from hearback.core.phone import zones_of
from hearback.core.wire import TextToSend
from hearback.outbound.brakes import outreach_rests
from hearback.outbound.due import Due, Reader, next_due, reader_of
from hearback.outbound.model import (
    CAPPED,
    OUTREACH,
    PROGRAMMES,
    OutboundMessage,
    OutState,
    Purpose,
    moved,
)
from hearback.outbound.policy import (
    Circumstances,
    Decision,
    Hold,
    Refusal,
    Refuse,
    Send,
    decide,
)
from hearback.outbound.programme_claims import (
    remember_programme,
    values_of,
    with_programme,
    zone_of_patient,
)
from hearback.outbound.retries import last_use
from hearback.outbound.telling import tell_people
from hearback.outbound.troubles import paused_texts, tried
from hearback.outbound.wording import validity, worded
from hearback.patients.model import ContactPoint, Reach
from hearback.policy import DEFAULTS, Policy
from hearback.texts.catalogue import Catalogue, Rendered, TextMissing, ValueMissing
from hearback.texts.segments import segments

# The longest that a call to the provider may take, with room: afterwards its outcome is unclear.
CLAIM_LASTS = timedelta(seconds=60)
CLAIMED_UNTIL: ColumnElement[datetime] = func.clock_timestamp() + literal(CLAIM_LASTS)
NO_TEXTS = {Reach.LANDLINE: Refusal.LANDLINE, Reach.UNREACHABLE: Refusal.UNREACHABLE}


@dataclass(frozen=True)
class Leaving:
    """A message that is ours to send now. more: another one was due beside it."""

    text: TextToSend
    segments: int
    more: bool


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
    due = await next_due(session, sender, now)
    if due is None:
        return NothingDue()
    try:
        return await _decide(session, due, sender, texts, rules, now)
    except (CannotOpen, TextMissing, ValueMissing) as error:
        # All that may fail so is read before anything is changed.
        message = due.message
        message.state = moved(message.state, OutState.REFUSED)
        message.why = {"decision": "refuse", "reason": Refusal.UNREADABLE}
        log.error("message_unreadable", message=str(message.id), error=type(error).__name__)
        return Decided()


async def _decide(
    session: AsyncSession,
    due: Due,
    sender: Sender,
    texts: Catalogue,
    rules: Policy,
    now: datetime,
) -> Next:
    message = due.message
    rules = rules.with_own(due.own_rules)
    reader = await reader_of(session, message, sender)
    visit = await _visit(session, message)
    facts = await _circumstances(session, message, reader, visit, now)
    values = await values_of(session, message, sender, rules)
    if message.purpose in OUTREACH and (paused := await paused_texts(session, sender.id)):
        facts = replace(facts, text_paused=worded(message, visit, texts, values).version in paused)
    if message.purpose in CAPPED and await outreach_rests(session, sender.id):
        facts = replace(facts, text_paused=True)
    decision = decide(message.purpose, facts, rules, now=now)
    match decision:
        case Send():
            words, number = worded(message, visit, texts, values), reader.point.number
            lasts = validity(message, facts.place(message.purpose), rules, now=now)
            message.why = _why(decision, facts)
            await _remember_question(session, message, reader.talk, rules, now)
            if due.tries_sender:
                await tried(session, sender.id, now=now)
            await _take(session, message, words)
            text = TextToSend(message.id, sender.number, number, words.body, lasts)
            return Leaving(text, segments(words.body), due.more)
        case Hold(until):
            message.send_after = until
        case Refuse(reason):
            message.state = moved(message.state, OutState.REFUSED)
            if reason is Refusal.USELESS and (message.attempt or message.purpose not in OUTREACH):
                await tell_people(session, message, now)  # waited for, or tried, but never in time
        case _:
            assert_never(decision)
    message.why = _why(decision, facts)
    return Decided()


async def _visit(session: AsyncSession, message: OutboundMessage) -> Visit | None:
    """The visit that is announced, as it is now, held until this is decided: whoever changes it
    comes after. An answer was worded when it was given, and tells of none."""
    if message.appointment_id is None or message.purpose not in OUTREACH:
        return None
    await session.execute(
        select(Appointment.id)
        .where(Appointment.id == message.appointment_id)
        .with_for_update(read=True)
    )
    return await visit_by_id(session, message.appointment_id)


async def _circumstances(
    session: AsyncSession,
    message: OutboundMessage,
    reader: Reader,
    visit: Visit | None,
    now: datetime,
) -> Circumstances:
    known = Circumstances(
        consent=reader.standing,
        zones=(),
        useless_after=message.useless_after if message.purpose in OUTREACH else last_use(message),
        no_texts=NO_TEXTS.get(reader.point.reach),
        asked_before_stop=reader.standing is Standing.OPTED_OUT
        and reader.since is not None
        and message.created_at < reader.since,
    )
    if message.purpose not in OUTREACH:
        return known  # an answer asks for no more: at any hour, whatever stands
    known = replace(
        known,
        zones=await _zones(session, message, reader.point, visit),
        emergency_open=await emergency_open(session, reader.point.id),
        limited=await is_limited(
            session, reader.point.id, message.purpose.value, message.appointment_id
        ),
        visit_stands=message.purpose is not Purpose.REMINDER
        or visit is None
        or _still_stands(message.about, visit),
    )
    return await with_programme(session, message, reader.point, known, now=now)


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
    zone = await zone_of_patient(session, message.patient_id) if visit is None else None
    zone = visit.patient.zone if visit is not None else zone
    if zone is not None:
        return [zone]
    if visit is not None:
        clinic_zone = visit.clinic.zone
    else:
        sender = await session.get_one(Sender, message.sender_id)
        clinic_zone = (await session.get_one(Clinic, sender.clinic_id)).zone
    return sorted({clinic_zone, *zones_of(point.number)})


async def _take(session: AsyncSession, message: OutboundMessage, words: Rendered) -> None:
    if message.body_sealed is None:
        message.body, message.text_version = words.body, words.version
    message.state = moved(message.state, OutState.SENDING)
    message.attempt += 1
    message.segments = segments(words.body)
    message.claimed_until = CLAIMED_UNTIL
    await session.flush()


async def _remember_question(
    session: AsyncSession,
    message: OutboundMessage,
    talk: Conversation,
    rules: Policy,
    now: datetime,
) -> None:
    """An answer may come the moment this leaves: the thread knows what was asked before it does.

    An earlier question that is still open stays open beside it: "1" may be about either visit.
    """
    if message.purpose not in OUTREACH:
        return
    message.conversation_id = talk.id
    if message.purpose in PROGRAMMES:
        await remember_programme(session, message, talk, now=now)
        return
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
        **({"basis": facts.basis.value} if facts.zones else {}),  # of what we begin
        "zones": list(facts.zones),
        **({"sent_lately": len(facts.sent_lately)} if facts.sent_lately else {}),
    }

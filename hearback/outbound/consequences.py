"""Acting on an error of the provider's: the text, the people, the number, our sender, in that
order of locks."""

from datetime import datetime, timedelta
from typing import assert_never

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.queries import standing_visits
from hearback.core.log import log
from hearback.outbound.model import OUTREACH, OutboundMessage, OutState, Phase, moved
from hearback.outbound.numbers import learn, verdict
from hearback.outbound.outbox import Draft, next_try, write
from hearback.outbound.parking import park
from hearback.outbound.provider_errors import BY_CODE, NumberAct, ProviderError, Staff, error_of
from hearback.outbound.retries import (
    TRIES_ON_THE_WAY,
    Chance,
    GiveUp,
    LookUp,
    Park,
    Step,
    TryAt,
    Trying,
    after_failure,
    after_refusal,
    last_use,
)
from hearback.outbound.telling import tell_people
from hearback.outbound.troubles import act_on_sender
from hearback.patients.queries import reached_at
from hearback.policy import Policy

HANDSET_AWAY = 30003
SOON = timedelta(days=7)


async def refused(
    session: AsyncSession,
    message: OutboundMessage,
    code: int,
    rules: Policy,
    chance: Chance,
    *,
    now: datetime,
) -> None:
    """A send was refused, so that the provider certainly does not have the text."""
    error = _known(message, code)
    message.error_code = code
    trying = Trying(message.attempt, last_use(message), _pause(rules), _most(code, rules))
    step = after_refusal(error.text, trying, chance, now=now)
    _move(message, step, now)
    await _rest(session, message, error, code, Phase.ANSWER, step, now=now)


async def undelivered(
    session: AsyncSession, message: OutboundMessage, code: int, rules: Policy, *, now: datetime
) -> None:
    """The provider had taken the text, and now says that it did not arrive.

    Only outreach goes once more: an answer half an hour late would stand below the wrong question.
    """
    error = _known(message, code)
    message.error_code = code
    cause, number = next_try(message.cause)
    step: Step = GiveUp()
    if message.purpose in OUTREACH:
        trying = Trying(number - 1, last_use(message), _pause(rules), _most(code, rules))
        step = after_failure(error.text, trying, now=now)
    if isinstance(step, TryAt):
        await write(session, _next_message(message, cause, step.at), now=now)
    await _rest(session, message, error, code, Phase.STATUS, step, now=now)


def _known(message: OutboundMessage, code: int) -> ProviderError:
    if code not in BY_CODE:
        log.error("provider_code_unknown", code=code, message=str(message.id))
    return error_of(code)


def _pause(rules: Policy) -> timedelta:
    return timedelta(minutes=rules.unreachable_pause_minutes)


def _most(code: int, rules: Policy) -> int:
    return rules.unreachable_attempts if code == HANDSET_AWAY else TRIES_ON_THE_WAY


def _move(message: OutboundMessage, step: Step, now: datetime) -> None:
    match step:
        case TryAt(at):
            message.state = moved(message.state, OutState.QUEUED)
            message.send_after = at
        case Park(until):
            park(message, until, now=now)
        case LookUp() if message.state is OutState.UNKNOWN:
            pass
        case LookUp():
            message.state = moved(message.state, OutState.UNKNOWN)
            message.unknown_since = now
        case GiveUp():
            message.state = moved(message.state, OutState.FAILED)
        case _:
            assert_never(step)


async def _rest(
    session: AsyncSession,
    message: OutboundMessage,
    error: ProviderError,
    code: int,
    phase: Phase,
    step: Step,
    *,
    now: datetime,
) -> None:
    learnt = await verdict(session, message, error.number, code, now=now)
    given_up = isinstance(step, GiveUp) and await _wants_people(session, message, error.staff, now)
    if given_up or learnt is NumberAct.CHECK:
        await tell_people(session, message, now)
    await learn(session, message, learnt, code, now=now)
    await act_on_sender(session, message, error.sender, code, phase, now=now)


async def _wants_people(
    session: AsyncSession, message: OutboundMessage, staff: Staff, now: datetime
) -> bool:
    match staff:
        case Staff.CASE:
            return True
        case Staff.IF_VISIT_SOON:
            people = reached_at(message.contact_point_id)
            visits = await standing_visits(session, people, now=now)
            return bool(visits) and visits[0].starts_at <= now + SOON
        case _:
            assert_never(staff)


def _next_message(message: OutboundMessage, cause: str, at: datetime) -> Draft:
    """The same announcement once more, worded anew when it leaves."""
    return Draft(
        cause=cause,
        purpose=message.purpose,
        sender_id=message.sender_id,
        contact_point_id=message.contact_point_id,
        language=message.language,
        patient_id=message.patient_id,
        appointment_id=message.appointment_id,
        send_after=at,
        useless_after=message.useless_after,
        asks=message.asks,
        about=message.about,
        text_key=message.text_key,
        campaign_id=message.campaign_id,
    )

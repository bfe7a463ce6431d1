"""What a patient's answer does to a visit, and what is said back.

Rasa's actions and the plain answers that need no model both come here, so that they cannot differ.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.cancelling import names_cancelling
from bot.language.context import Awaiting
from hearback.appointments.model import Appointment, AppointmentState
from hearback.appointments.queries import standing_visits
from hearback.appointments.rules import (
    Found,
    Gone,
    Missing,
    Past,
    Several,
    Subject,
    subject,
)
from hearback.appointments.service import Schedule
from hearback.conversations.model import Conversation, InboundMessage, Reason
from hearback.conversations.service import Case, escalate
from hearback.core.db import Json
from hearback.policy import DEFAULTS, Policy
from hearback.texts.says import Say


@dataclass(frozen=True)
class Answering:
    """One message and the conversation it stands in; both rows are locked by the caller.

    bare: a mere "3" or "yes": it is about what we asked and nothing else. chosen: it picks what
    we offered, so that it needs no second question.
    """

    session: AsyncSession
    schedule: Schedule
    conversation: Conversation
    message: InboundMessage
    now: datetime
    bare: bool = False
    chosen: bool = False
    rules: Policy = DEFAULTS

    def cancels_at_once(self, about: Found) -> bool:
        """Only what was clearly wished for a visit that was clearly meant."""
        if self.bare:
            return self.chosen and about.is_told
        return about.in_context and names_cancelling(self.message.text)


async def confirm(turn: Answering) -> Say:
    """Confirm the visit, but only at a time that the patient has been told."""
    about = await subject_of(turn)
    match about:
        case Found(visit) if about.is_told:
            await _move(turn, visit, AppointmentState.CONFIRMED)
            return Say("confirmed", visit.id)
        case Found(visit, told_version):
            key = "visit_told" if told_version is None else "confirmed_changed"
            return _asks(key, visit, Awaiting.REMINDER_REPLY)
        case Gone(visit):
            return await _to_people(turn, "visit_gone", Reason.RESCHEDULE, visit)
        case _:
            return await _unclear_subject(turn, about)


async def cancel(turn: Answering) -> Say:
    """Cancel when that is what was said; a mere "can't make it" is asked which it shall be."""
    about = await subject_of(turn)
    match about:
        case Found(visit):
            if not turn.cancels_at_once(about):
                if visit.state is AppointmentState.CONFIRMED:
                    # The latest word counts: who cannot come has not confirmed any more.
                    await _move(turn, visit, AppointmentState.SCHEDULED)
                return _asks("cancel_or_move", visit, Awaiting.CANCEL_OR_MOVE)
            await _move(turn, visit, AppointmentState.CANCELLED)
            return _asks("cancelled", visit, Awaiting.CANCEL_OR_MOVE)
        case Gone(visit) if visit.state is AppointmentState.CANCELLED:
            return Say("cancelled", visit.id)
        case Gone(visit):  # staff look at it: we do not say what it is not
            return await _to_people(turn, "handed_over", Reason.NOT_UNDERSTOOD, visit)
        case _:
            return await _unclear_subject(turn, about)


async def reschedule(turn: Answering) -> Say:
    """Hand the wish for another time to the front desk; the standing visit is kept until then."""
    about = await subject_of(turn)
    match about:
        case Found(visit):
            return await _to_people(turn, "reschedule_handed_over", Reason.RESCHEDULE, visit)
        case Gone(visit):
            return await _to_people(turn, "new_time_handed_over", Reason.RESCHEDULE, visit)
        case _:
            return await _unclear_subject(turn, about)


async def ask_people(turn: Answering) -> Say:
    """Hand over with an honest short answer: somebody asked for a person, or we cannot help."""
    asked_for = turn.message.act == "human"
    key = "person_soon" if asked_for else "handed_over"
    reason = Reason.HUMAN_REQUEST if asked_for else Reason.NOT_UNDERSTOOD
    return await _to_people(turn, key, reason)


Act = Callable[[Answering], Awaitable[Say]]
# What a message asks of us, for the acts that change something. The rest are Rasa's own words.
ACTS: Mapping[str, Act] = {
    "confirm": confirm,
    "cancel": cancel,
    "reschedule": reschedule,
    "human": ask_people,
    "out_of_scope": ask_people,
}


async def answer_once(turn: Answering, act: Act) -> Say:
    """Do what a message asks, once: its outcome is kept with it, and asking again repeats that."""
    if turn.message.outcome is None:
        turn.message.outcome = (await act(turn)).as_json()
    return Say.from_json(turn.message.outcome)


async def subject_of(turn: Answering) -> Subject:
    talk = turn.conversation
    fresh = talk.asked_at is not None and turn.now - talk.asked_at <= turn.rules.context_lasts
    told = talk.about if fresh else []
    standing = await standing_visits(turn.session, talk.contact_point_id, now=turn.now, lock=True)
    return subject(await _asked(turn.session, told), told, standing, bare=turn.bare, now=turn.now)


async def _asked(session: AsyncSession, told: list[Json]) -> list[Appointment]:
    """The visits we asked about, in the order asked, locked: an answer may change them."""
    wanted = [UUID(entry["appointment"]) for entry in told]
    found = await session.scalars(
        select(Appointment)
        .where(Appointment.id.in_(wanted))
        .order_by(Appointment.id)
        .with_for_update()
    )
    by_id = {visit.id: visit for visit in found}
    return [by_id[visit_id] for visit_id in wanted if visit_id in by_id]


async def _move(turn: Answering, visit: Appointment, to: AppointmentState) -> None:
    await turn.schedule.change_state(
        turn.session, visit, to, now=turn.now, actor="patient", message_id=turn.message.id
    )


def _asks(key: str, visit: Appointment, awaiting: Awaiting) -> Say:
    return Say(key, visit.id, version=visit.version, asks=awaiting)


async def _unclear_subject(turn: Answering, about: Subject) -> Say:
    match about:
        case Several(visits):
            say = await _to_people(turn, "which_visit", Reason.NOT_UNDERSTOOD)
            return Say(say.key, visits=tuple(visit.id for visit in visits))
        case Past(visit):
            return await _to_people(turn, "past_visit", Reason.NOT_UNDERSTOOD, visit)
        case Missing():
            return await _to_people(turn, "no_visit", Reason.NOT_UNDERSTOOD)
        case Found(visit) | Gone(visit):
            raise AssertionError(f"visit {visit.id} is clear enough")
        case _:
            assert_never(about)


async def _to_people(
    turn: Answering, key: str, reason: Reason, visit: Appointment | None = None
) -> Say:
    case = Case(reason, visit.patient_id if visit else None, turn.message)
    await escalate(turn.session, turn.conversation, case, now=turn.now)
    return Say(key, visit.id if visit else None)

"""Requests that people see to. The words promise nothing that the clinic does not do."""

from hearback.appointments.queries import standing_visits
from hearback.appointments.turns import Answering
from hearback.conversations.model import Priority, Reason
from hearback.conversations.people import whose
from hearback.conversations.service import Case, escalate
from hearback.referrals.urgency import clinical_priority
from hearback.texts.says import Say


async def clinical(turn: Answering) -> Say:
    """A symptom, or a medical question: a nurse looks, soon when it is now (rule S5)."""
    return await _clinical(turn, "clinical_handed_over")


async def prescription(turn: Answering) -> Say:
    return await _clinical(turn, "prescription_handed_over")


async def no_approved_answer(turn: Answering) -> Say:
    """A nurse answers what nobody approved an answer to; nothing is made up."""
    return await _clinical(turn, "knowledge_none")


async def _clinical(turn: Answering, key: str) -> Say:
    talk, now = turn.conversation, turn.now
    visits = await standing_visits(turn.session, whose(talk, now=now), now=now)
    next_visit = visits[0].starts_at if visits else None
    urgency = clinical_priority(turn.message.text, next_visit, now=now)
    return await _to_people(turn, key, Reason.CLINICAL, urgency)


async def records(turn: Answering) -> Say:
    return await _to_people(turn, "records_handed_over", Reason.RECORDS)


async def proxy(turn: Answering) -> Say:
    return await _to_people(turn, "proxy_handed_over", Reason.PROXY)


async def complaint(turn: Answering) -> Say:
    return await _to_people(turn, "complaint_handed_over", Reason.HUMAN_REQUEST)


async def _to_people(
    turn: Answering, key: str, reason: Reason, urgency: Priority | None = None
) -> Say:
    case = Case(reason, message=turn.message, urgency=urgency)
    await escalate(turn.session, turn.conversation, case, now=turn.now)
    return Say(key)

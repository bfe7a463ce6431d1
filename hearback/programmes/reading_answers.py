"""What an answer to "send us your blood pressure" comes to: kept, judged, or asked for again."""

import re
from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.language.health.ailments import tells_ailment
from bot.language.health.devices import has_no_device
from bot.language.health.foreign_readings import asks_about_figure, without_foreign
from bot.language.health.symptoms import names_symptom, warning_sign
from bot.language.normalise import folded
from bot.language.questions import asks_something
from hearback.appointments.turns import Answering
from hearback.clinics.model import Clinic
from hearback.conversations.model import InboundMessage, Priority, Reason
from hearback.conversations.service import Case, escalate
from hearback.patients.queries import answers_for_themself
from hearback.programmes.found import Found, asked_since, to_nurse
from hearback.programmes.model import HomeReading, Homework, ProgrammeQuestion
from hearback.programmes.readings import Grade, Told, gravest, half_told, readings_in
from hearback.programmes.subjects import ELSEWHERE, asks_after
from hearback.texts.says import Say

HALF, NONE = "check-in: one number", "check-in: no reading"
URGENT_HALF = "check-in: one number, urgent"
_MOST_WORDS = 6  # of a try that is asked back
_SAYS = {
    Grade.IN_RANGE: ("reading_kept", "check-in: reading"),
    Grade.OUT_OF_RANGE: ("reading_out_of_range", "check-in: out of range"),
    Grade.AT_ONCE: ("reading_urgent", "check-in: urgent"),
}


async def reading(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    """A reading is one whatever was asked since; half of one, or none, only where nothing was."""
    told = await _told(turn, turn.message.text)
    if told:
        return await _told_here(turn, question, told)
    if asked_since(turn, question):
        return await _symptom(turn, question)
    return await _half(turn, question) or await _no_reading(turn, question)


async def _told(turn: Answering, text: str) -> Sequence[Told]:
    return readings_in(text, turn.conversation.language, turn.rules, today=await _today(turn))


async def _told_here(
    turn: Answering, question: ProgrammeQuestion, told: Sequence[Told]
) -> Found | None:
    """Kept are the figures of the one who was asked; others are asked about again."""
    text = turn.message.text
    if await _is_kept(turn):
        return None  # the turn is taken again, for what stands beside it
    if asks_about_figure(text):
        return await to_nurse(turn, question, "followup_asked", "check-in: asks about a figure")
    own = await _own(turn, question, told)
    if not own:
        return Found(Say("reading_whose"), "unclear", NONE)
    found = await _kept(turn, question, own)
    at_once = found.rule == _SAYS[Grade.AT_ONCE][1]
    ails = tells_ailment(text)
    if ails and found.rule == _SAYS[Grade.IN_RANGE][1]:
        case = Case(Reason.CLINICAL, question.patient_id, turn.message, Priority.HIGH)
        await escalate(turn.session, turn.conversation, case, now=turn.now)
        return Found(found.say.reworded("reading_symptom"), "clinical", "check-in: symptom")
    return None if asks_after(text) and not (at_once or ails) else found


async def _own(
    turn: Answering, question: ProgrammeQuestion, told: Sequence[Told]
) -> Sequence[Told]:
    assert question.patient_id is not None, "a reading is asked of a patient"
    text, point = turn.message.text, turn.conversation.contact_point_id
    themself = await answers_for_themself(turn.session, question.patient_id, point)
    left = without_foreign(text, may_be_anothers=themself)
    return told if left == text else await _told(turn, left)


async def _is_kept(turn: Answering) -> bool:
    kept = select(HomeReading.id).where(HomeReading.message_id == turn.message.id)
    return await turn.session.scalar(kept.limit(1)) is not None


async def _today(turn: Answering) -> date:
    clinic = await turn.session.get_one(Clinic, turn.conversation.clinic_id)
    return turn.now.astimezone(ZoneInfo(clinic.zone)).date()


async def _kept(
    turn: Answering, question: ProgrammeQuestion, told: Sequence[Told], rule: str | None = None
) -> Found:
    assert question.patient_id is not None, "a reading is asked of a patient"
    kept = [
        HomeReading(
            patient_id=question.patient_id,
            homework=Homework.BLOOD_PRESSURE,  # what it answers; a sugar tells its unit
            message_id=turn.message.id,
            place=place,
            at=turn.now,
            value=each.value,
            flag=each.flag,
        )
        for place, each in enumerate(told)
    ]
    turn.session.add_all(kept)
    await turn.session.flush()
    question.answered_at = turn.now
    grade = gravest(tuple(told), turn.message.text)
    key, plain_rule = _SAYS[grade]
    if grade is not Grade.IN_RANGE:
        urgency = None if grade is Grade.AT_ONCE else Priority.HIGH
        case = Case(Reason.OUT_OF_RANGE, question.patient_id, turn.message, urgency)
        await escalate(turn.session, turn.conversation, case, now=turn.now)
    worst = max(range(len(told)), key=lambda place: (told[place].grade, place))
    return Found(Say(key, reading=kept[worst].id), "clinical", rule or plain_rule)


async def _half(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    """The two numbers in two messages. One so high that it can wait for no other is for a nurse."""
    before = await _message_before(turn, question)
    halved = before is not None and before.rule in {HALF, URGENT_HALF}
    first = before.text if before is not None and halved else None
    if not _is_try(turn.message.text) or (question.answered_at is not None and first is None):
        return None
    told = half_told(turn.message.text, first, turn.rules)
    if told is None:
        return None
    whole = "/" in told.value
    return await _kept(turn, question, [told], None if whole else URGENT_HALF)


async def _message_before(turn: Answering, question: ProgrammeQuestion) -> InboundMessage | None:
    """The message ahead of this one, while it may answer the same question."""
    return await turn.session.scalar(
        select(InboundMessage)
        .where(
            InboundMessage.conversation_id == turn.conversation.id,
            InboundMessage.id < turn.message.id,
            InboundMessage.received_at >= question.asked_at,
        )
        .order_by(InboundMessage.id.desc())
        .limit(1)
    )


async def _symptom(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    if warning_sign(turn.message.text):
        return await to_nurse(turn, question, "followup_symptom", "check-in: symptom")
    return None


async def _no_reading(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    text, first = turn.message.text, question.answered_at is None
    if warning_sign(text) or (first and names_symptom(text)):
        return await to_nurse(turn, question, "followup_symptom", "check-in: symptom")
    if has_no_device(text):
        return await to_nurse(turn, question, "reading_no_device", "check-in: nothing to measure")
    if not (first and re.search(r"\d\d", text) and _is_try(text)):
        return None
    if await _tried_before(turn, question):
        return await to_nurse(turn, question, "reading_unclear_again", "check-in: tried twice")
    rule = HALF if len(re.findall(r"\d+", text)) == 1 else NONE
    return Found(Say("reading_unclear"), "unclear", rule)


async def _tried_before(turn: Answering, question: ProgrammeQuestion) -> bool:
    tried = select(InboundMessage.id).where(
        InboundMessage.conversation_id == turn.conversation.id,
        InboundMessage.id != turn.message.id,
        InboundMessage.received_at >= question.asked_at,
        InboundMessage.rule.in_((HALF, NONE)),
    )
    return await turn.session.scalar(tried.limit(1)) is not None


def _is_try(text: str) -> bool:
    """Figures that were meant as a reading: not a time, a date or a question."""
    said = folded(text)
    elsewhere = ELSEWHERE.search(re.sub(r"\bnumber|numero\b", " ", said))
    return not asks_something(text) and not elsewhere and len(said.split()) <= _MOST_WORDS

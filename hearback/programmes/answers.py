"""What an answer to a question of ours means: a score, how somebody is, a home reading.

Read by plain rules: these answers work while the language service is away, and what is not
plainly one of them is left to it.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.language.context import Awaiting
from bot.language.context.scores import score_in, score_of_ten
from bot.language.normalise import folded
from bot.language.questions import asks_something
from bot.language.short_answers import bare_number
from bot.language.symptoms import names_symptom, says_well, warning_sign
from hearback.appointments.turns import Answering
from hearback.clinics.model import Clinic
from hearback.conversations.model import Reason
from hearback.conversations.service import Case, escalate
from hearback.programmes.model import (
    HomeReading,
    Homework,
    Programme,
    ProgrammeQuestion,
    SurveyAnswer,
)
from hearback.programmes.queries import latest_question
from hearback.programmes.readings import is_urgent, readings_in
from hearback.texts.says import Say

# "I meant 8", "no, un 9": another score after the first one.
_CORRECTS = re.compile(
    r"\b(?:meant|mean|sorry|oops|wait|change|correction|actually|should be|instead|typo|wrong"
    r"|quise|queria|perdon|disculpe|cambi\w*|correccion|mejor|equivo\w*|digo|era|en realidad)\b"
)
# What was meant stands behind: "not 2, I meant 9"; "quise poner 9, no 2".
_MEANT = re.compile(
    r"\b(?:meant|mean|should be|change (?:it|that)? ?to|actually|quise (?:poner|decir|dar)|era|digo"
    r"|cambi\w* (?:a|por)|mejor)\b(?:\s(?:to|a|an|un|it|say|put|give|as|poner|decir|el))*\s(\w+)"
)
# Not about the visit, the texts or a person: it would be no answer to how somebody is.
_ELSEWHERE = re.compile(
    r"\b(?:appointment|appt|visit|cita|reschedul\w*|cancel\w*|bill\w*|insurance|seguro|person"
    r"|human|agent|persona|text\w*|mensaje\w*|stop|thank\w*|gracias|hi|hello|hola|who|quien"
    r"|english|espanol|ingles|spanish|number|numero)\b"
)
_PRAISE = re.compile(
    r"\b(?:great|good|excellent|amazing|awesome|perfect|loved?|fine|okay|ok|bad|terrible|awful|poor"
    r"|horrible|bien|buen[oa]?|excelente|perfect[oa]|mal|mala|malo|pesim[oa]|regular)\b"
)
_SHORT = 6  # words of an opinion that is asked back for its number


@dataclass(frozen=True)
class Found:
    """What was answered, and the rule that read it so."""

    say: Say
    act: str
    rule: str


Reader = Callable[[Answering, ProgrammeQuestion], Awaitable[Found | None]]


async def settled(turn: Answering) -> Say | None:
    """The same, with what was understood and done kept with the message."""
    found = await answered(turn)
    if found is None:
        return None
    message = turn.message
    message.act, message.decided_by, message.rule = found.act, "context", found.rule
    message.confidence, message.outcome = 1.0, found.say.as_json()
    return found.say


async def answered(turn: Answering) -> Found | None:
    """The answer to the newest question of a programme, kept; None when it is none of them."""
    talk = turn.conversation
    question = await latest_question(
        turn.session, talk, now=turn.now, lasts=turn.rules.context_lasts
    )
    if question is None:
        return None
    asked_since = talk.asked_at is not None and talk.asked_at > question.asked_at
    newer = asked_since and talk.awaiting is not Awaiting.SURVEY_SCORE
    if newer and question.programme is not Programme.CHECKIN:
        return None  # something else was asked since; a reading is a reading all the same
    reader = _READERS.get(question.programme)
    return await reader(turn, question) if reader else None


async def _score(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    text, talk = turn.message.text, turn.conversation
    first = question.answered_at is None
    score = score_of_ten(text) if (found := _meant(text)) is None else found
    score = score_in(text) if score is None else score
    if score is None:
        return _needs_number(turn, first)
    said = folded(text)
    bare = len(said.split()) <= 2
    if not first and not (bare or _CORRECTS.search(said) or score_of_ten(text) is not None):
        return None
    if asks_something(text) and not bare and score_of_ten(text) is None:
        return None
    await _keep_score(turn, question, score)
    talk.awaiting = None
    if score <= turn.rules.survey_low:
        case = Case(Reason.LOW_SURVEY, question.patient_id, turn.message)
        await escalate(turn.session, talk, case, now=turn.now)
        return Found(Say("survey_thanks_low", score=score), "survey_score", "survey: low")
    key = "survey_thanks" if first else "survey_corrected"
    return Found(Say(key, score=score), "survey_score", "survey: score")


def _meant(text: str) -> int | None:
    """The corrected score: "not 2, I meant 9"."""
    found = _MEANT.search(folded(text))
    return score_in(found[1]) if found else None


def _needs_number(turn: Answering, first: bool) -> Found | None:
    """A short opinion without its number is asked back; a longer one is for people or the model."""
    said = folded(turn.message.text)
    asked = turn.conversation.awaiting is Awaiting.SURVEY_SCORE
    if not (first and asked) or len(said.split()) > _SHORT or not _PRAISE.search(said):
        return None
    if asks_something(turn.message.text):
        return None
    say = Say("survey_needs_number", asks=Awaiting.SURVEY_SCORE)
    return Found(say, "survey_score", "survey: opinion")


async def _keep_score(turn: Answering, question: ProgrammeQuestion, score: int) -> None:
    turn.session.add(
        SurveyAnswer(
            appointment_id=question.appointment_id,
            patient_id=question.patient_id,
            case_id=question.case_id,
            message_id=turn.message.id,
            at=turn.now,
            score=score,
        )
    )
    question.answered_at = turn.now


async def _wellbeing(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    """How somebody is after a discharge: what is not plainly well is for a nurse."""
    text, number = turn.message.text, bare_number(turn.message.text)
    if number == 1 or (number is None and says_well(text)):
        question.answered_at = turn.now
        return Found(Say("followup_well"), "affirm", "followup: well")
    if number == 2:
        return await _to_nurse(turn, question, "followup_not_well", "followup: 2")
    if names_symptom(text):
        return await _to_nurse(turn, question, "followup_symptom", "followup: symptom")
    said = folded(text)
    if question.answered_at is not None or asks_something(text) or _ELSEWHERE.search(said):
        return None
    if number is not None or not said:
        return None
    return await _to_nurse(turn, question, "followup_symptom", "followup: not plainly well")


async def _to_nurse(turn: Answering, question: ProgrammeQuestion, key: str, rule: str) -> Found:
    question.answered_at = turn.now
    case = Case(Reason.CLINICAL, question.patient_id, turn.message)
    await escalate(turn.session, turn.conversation, case, now=turn.now)
    return Found(Say(key), "clinical", rule)


async def _reading(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    text = turn.message.text
    clinic = await turn.session.get_one(Clinic, turn.conversation.clinic_id)
    today = turn.now.astimezone(ZoneInfo(clinic.zone)).date()
    told = readings_in(text, turn.conversation.language, turn.rules, today=today)
    if not told:
        return await _no_reading(turn, question)
    assert question.patient_id is not None, "a reading is asked of a patient"
    urgent = is_urgent(told, text)
    kept = [
        HomeReading(
            patient_id=question.patient_id,
            homework=Homework.BLOOD_PRESSURE,
            message_id=turn.message.id,
            place=place,
            at=turn.now,
            value=reading.value,
            flag=reading.flag,
        )
        for place, reading in enumerate(told)
    ]
    turn.session.add_all(kept)
    await turn.session.flush()
    question.answered_at = turn.now
    worst = next((row for row, one in zip(kept, told, strict=True) if one.crisis), kept[-1])
    if not urgent:
        return Found(Say("reading_kept", reading=worst.id), "clinical", "check-in: reading")
    case = Case(Reason.OUT_OF_RANGE, question.patient_id, turn.message)
    await escalate(turn.session, turn.conversation, case, now=turn.now)
    return Found(Say("reading_urgent", reading=worst.id), "clinical", "check-in: urgent")


async def _no_reading(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    text = turn.message.text
    if warning_sign(text) or (question.answered_at is None and names_symptom(text)):
        return await _to_nurse(turn, question, "followup_symptom", "check-in: symptom")
    if question.answered_at is None and any(char.isdigit() for char in text) and _is_try(text):
        return Found(Say("reading_unclear"), "unclear", "check-in: no reading")
    return None


def _is_try(text: str) -> bool:
    """Figures that were meant as a reading: not a time, a date or a question."""
    said = folded(text)
    return not asks_something(text) and not _ELSEWHERE.search(said) and len(said.split()) <= _SHORT


_READERS: Mapping[Programme, Reader] = {
    Programme.SURVEY: _score,
    Programme.FOLLOWUP: _wellbeing,
    Programme.CHECKIN: _reading,
}

"""What an answer to a question of ours means: a score, how somebody is, a home reading.

Read by plain rules: these answers work while the language service is away, and what is not
plainly one of them is left to it.
"""

import re
from collections.abc import Mapping

from sqlalchemy import select

from bot.language.context import Awaiting
from bot.language.context.score_parts import scores_of_parts
from bot.language.context.scores import means_a_score, score_in, score_of_ten
from bot.language.health.ailments import tells_ailment
from bot.language.health.screening_asides import puts_survey_off
from bot.language.health.symptoms import (
    asks_about_recovery,
    names_symptom,
    says_not_well,
    says_well,
)
from bot.language.normalise import folded
from bot.language.patterns import any_of, each_of
from bot.language.questions import asks_something
from bot.language.short_answers import Answer, bare_number, short_answer
from hearback.appointments.turns import Answering
from hearback.conversations.model import Priority, Reason
from hearback.conversations.service import Case, escalate
from hearback.programmes.found import Found, Reader, asked_since, to_nurse
from hearback.programmes.model import Programme, ProgrammeQuestion, SurveyAnswer
from hearback.programmes.queries import latest_question
from hearback.programmes.reading_answers import reading
from hearback.programmes.subjects import ELSEWHERE, asks_besides
from hearback.texts.says import Say

# "I meant 8", "no, un 9": another score after the first one.
_CORRECTS = any_of(
    r"""
    meant|mean|sorry|oops|wait|whatever|i said|ya dije|change|correction|actually
    should be|instead|typo|wrong
    (?:make|made|put|lower|raise|bump|drop|move|take|knock|set|let) (?:it|that|this|me|mine|us)
    lower|raise|hold on|scratch|rather|revise\w*|espere\w*|espera|bajel[oa]
    bajal[oa]|subel[oa]|subal[oa]|pongal[oe]|ponle|dejel[oa]|dejal[oa]|que sea
    corrij\w*|ay no|oh no|quise|queria|perdon|disculpe|cambi\w*|correccion|mejor
    equivo\w*|digo|era|en realidad
    """
)
# What was meant stands behind: "not 2, I meant 9"; "quise poner 9, no 2".
_MEANT = re.compile(
    r"\b(?:meant|mean|should be|change (?:it|that)? ?to|actually|quise (?:poner|decir|dar)|era|digo"
    r"|cambi\w* (?:a|por)|mejor)\b(?:\s(?:to|a|an|un|it|say|put|give|as|poner|decir|el))*\s(\w+)"
)
_PRAISE = re.compile(
    r"\b(?:great|good|excellent|amazing|awesome|perfect|loved?|fine|okay|ok|bad|terrible|awful|poor"
    r"|horrible|bien|buen[oa]?|excelente|perfect[oa]|mal|mala|malo|pesim[oa]|regular)\b"
)
_COMPLAINS = each_of(
    r"""
    \b(?:\d+|an?|two|three) ?(?:hours?|hrs?|h|mins?|minutes) (?:late|behind)\b
    \b(?:i|we) (?:never (?:went|came|got seen)|didnt (?:go|come|have (?:a|one|that)))\b
    \b(?:you|u|yall|they)(?: guys| all)? cancel+ed(?: on)? (?:me|us|it|my)\b
    \b(?:nunca|no) (?:fui|fuimos|me atendieron|me vieron|hubo cita)\b
    \b(?:me|nos) (?:la )?cancelaron\b
    \b(?:\d+|una|dos|tres) (?:horas?|minutos) (?:tarde|de retraso)\b
    """
)
_TOLD = 12  # words; a longer story is the model's
_SHORT = 6  # words of an opinion that is asked back for its number


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
    newer = asked_since(turn, question) and talk.awaiting is not Awaiting.SURVEY_SCORE
    if newer and question.programme is not Programme.CHECKIN:
        return None  # something else was asked since; a reading is a reading all the same
    reader = _READERS.get(question.programme)
    return await reader(turn, question) if reader else None


async def _score(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    text, talk = turn.message.text, turn.conversation
    first = question.answered_at is None
    if first and (parts := scores_of_parts(text)):
        return await _of_parts(turn, question, min(parts))
    score = score_of_ten(text) if (found := _meant(text)) is None else found
    score = score_in(text) if score is None else score
    if score is None:
        return (
            await _complained(turn, question)
            or _put_off(turn, question)
            or _needs_number(turn, question)
        )
    bare = len(folded(text).split()) <= 2
    ails = not bare and tells_ailment(text)
    beside = not bare and (ails or asks_besides(text))
    if await _is_kept(turn) or not _counts(text, first=first, bare=bare, beside=beside):
        return None
    await _keep_score(turn, question, score)
    talk.awaiting = None
    if ails:
        return await _to_nurse_as_well(turn, question, score)
    low = score <= turn.rules.survey_low
    if low:
        case = Case(Reason.LOW_SURVEY, question.patient_id, turn.message)
        await escalate(turn.session, talk, case, now=turn.now)
    if beside:
        return None  # kept; what it asks for besides is read as any message is
    if low:
        return Found(Say("survey_thanks_low", score=score), "survey_score", "survey: low")
    key = "survey_thanks" if first else "survey_corrected"
    return Found(Say(key, score=score), "survey_score", "survey: score")


async def _of_parts(turn: Answering, question: ProgrammeQuestion, lowest: int) -> Found:
    """No part's score is that of the visit: one is asked for, and a low one reaches people."""
    if lowest <= turn.rules.survey_low:
        case = Case(Reason.LOW_SURVEY, question.patient_id, turn.message)
        await escalate(turn.session, turn.conversation, case, now=turn.now)
    say = Say("survey_needs_number", asks=Awaiting.SURVEY_SCORE)
    return Found(say, "survey_score", "survey: scores of parts")


async def _to_nurse_as_well(turn: Answering, question: ProgrammeQuestion, score: int) -> Found:
    """What ails somebody is for a nurse, whatever the visit was worth."""
    case = Case(Reason.CLINICAL, question.patient_id, turn.message, Priority.HIGH)
    await escalate(turn.session, turn.conversation, case, now=turn.now)
    return Found(Say("survey_symptom", score=score), "clinical", "survey: symptom")


def _counts(text: str, *, first: bool, bare: bool, beside: bool) -> bool:
    """Whether a number is the answer: the first one, or one that corrects it."""
    if bare or score_of_ten(text) is not None:
        return True
    if beside:
        return first
    return not asks_something(text) and (first or bool(_CORRECTS.search(folded(text))))


async def _is_kept(turn: Answering) -> bool:
    """A turn that is taken again keeps nothing twice."""
    kept = select(SurveyAnswer.id).where(SurveyAnswer.message_id == turn.message.id)
    return await turn.session.scalar(kept) is not None


def _meant(text: str) -> int | None:
    """The corrected score: "not 2, I meant 9"."""
    found = _MEANT.search(folded(text))
    return score_in(found[1]) if found else None


async def _complained(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    """Of a long wait, or of a visit that never was: in answer to us it is about that visit."""
    asked = turn.conversation.awaiting is Awaiting.SURVEY_SCORE
    said = folded(turn.message.text)
    if not asked or len(said.split()) > _TOLD or not _COMPLAINS.search(said):
        return None
    case = Case(Reason.HUMAN_REQUEST, question.patient_id, turn.message)
    await escalate(turn.session, turn.conversation, case, now=turn.now)
    return Found(Say("complaint_handed_over"), "complaint", "survey: complaint")


def _put_off(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    """ "Later", "al rato": the question stays open, and nobody is pressed."""
    text = turn.message.text
    asked = turn.conversation.awaiting is Awaiting.SURVEY_SCORE and question.answered_at is None
    if not asked or len(text.split()) > _SHORT or not puts_survey_off(text):
        return None
    say = Say("survey_later", asks=Awaiting.SURVEY_SCORE)
    return Found(say, "survey_score", "survey: put off")


def _needs_number(turn: Answering, question: ProgrammeQuestion) -> Found | None:
    """A short opinion, or a mark that is no score of ours, is asked back for its number, once; a
    longer one is for people or the model."""
    first = question.answered_at is None
    text, said = turn.message.text, folded(turn.message.text)
    asked = turn.conversation.awaiting is Awaiting.SURVEY_SCORE
    short = len(said.split()) <= _SHORT and bool(_PRAISE.search(said))
    yes = short_answer(text) is Answer.YES
    if not (first and asked) or not (short or yes or means_a_score(text)):
        return None
    if asks_something(text):
        return None
    if asked_since(turn, question):  # for the number, after an opinion
        return Found(Say("score_heard"), "survey_score", "survey: opinion again")
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
        return await to_nurse(turn, question, "followup_not_well", "followup: 2")
    if names_symptom(text):
        return await to_nurse(turn, question, "followup_symptom", "followup: symptom")
    said = folded(text)
    about_it = not ELSEWHERE.search(said)
    if about_it and asks_about_recovery(text):
        return await to_nurse(turn, question, "followup_asked", "followup: question")
    if about_it and says_not_well(text):
        return await to_nurse(turn, question, "followup_symptom", "followup: not well")
    if question.answered_at is not None or asks_something(text) or not about_it:
        return None
    if number is not None or not said:
        return None
    return await to_nurse(turn, question, "followup_symptom", "followup: not plainly well")


_READERS: Mapping[Programme, Reader] = {
    Programme.SURVEY: _score,
    Programme.FOLLOWUP: _wellbeing,
    Programme.CHECKIN: reading,
}

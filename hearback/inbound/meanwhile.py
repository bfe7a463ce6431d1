"""What is said while a case of danger is open to a message that is not answered like any other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile
from uuid import UUID

from sqlalchemy import select

from bot.language.danger.pleading import (
    has_come,
    help_comes,
    only_nods,
    pleads,
    says_joked,
    says_over,
)
from bot.language.questions import asks_something
from bot.language.short_answers import short_answer
from bot.language.visits.cancelling import names_cancelling
from hearback.answers.languages import asks_for_language, clearly_in, wanted
from hearback.conversations.model import InboundMessage, MessageState, Reason
from hearback.conversations.service import DANGER, danger_trails
from hearback.core.db import Json
from hearback.inbound import verdicts
from hearback.inbound.gate import EMOJI_ALONE, LAUGHS
from hearback.inbound.lock import RULE, answers, denies_danger, is_answered, lock_on
from hearback.inbound.received import Received
from hearback.inbound.second_net import RULE as HEARD_BY_MODEL
from hearback.inbound.voice import Answer, Voice
from hearback.outbound.model import Purpose
from hearback.texts.says import Say

# So long after danger was told, whatever is said is taken for more of it; and so often.
STILL_FRESH = timedelta(hours=1)
MOST_TOLD = 3
AGAIN = Say("emergency_again")
LOOKED_AT = 12  # messages; more come after danger in an hour from nobody
# Small talk that looks for an answer of its own, however long ago the danger was told.
LOOKS_FOR_ANSWER = (verdicts.WantsHelp, verdicts.Starts, verdicts.Blank)
SMALL_TALK = (*LOOKS_FOR_ANSWER, verdicts.NeedsNoAnswer)


@dataclass(frozen=True)
class Earlier:
    """What was said while the case was open, and whether it was answered."""

    text: str
    answered: bool


async def said_meanwhile(
    it: Received, trails: Sequence[Sequence[Json]], *, wants_help: bool = False
) -> Say | None:
    """The numbers again for who may have meant to end their life, in fewer words to who takes it
    for a joke, and where an answer is due; None: silence. trails: of the open cases of danger."""
    heard = [entry for trail in trails for entry in trail if entry["reason"] in DANGER]
    if any(entry["reason"] == Reason.SELF_HARM for entry in heard):
        joked = says_joked(it.message.text) and not pleads(it.message.text)
        return Say("self_harm_heard" if joked else "self_harm")
    say = await _due(it, heard, wants_help=wants_help)
    # The model does not tell which danger it is, so both numbers are named.
    unnamed = any(entry["rule"] == HEARD_BY_MODEL for entry in heard)
    return Say("danger") if unnamed and say == AGAIN else say


async def _due(it: Received, heard: Sequence[Json], *, wants_help: bool) -> Say | None:
    if wants_help or pleads(it.message.text):
        return AGAIN
    since = it.now - STILL_FRESH
    fresh = any(datetime.fromisoformat(entry["at"]) >= since for entry in heard)
    before = await _meanwhile(it)
    told = [one for one in before if one.received_at >= since and one.outcome is not None]
    earlier = [Earlier(one.text, one.outcome is not None) for one in before]
    return said_to(it.message.text, earlier, fresh=fresh and len(told) < MOST_TOLD)


def said_to(text: str, before: Sequence[Earlier], *, fresh: bool) -> Say | None:
    """A question hears the numbers, or that the visits stand where the danger was denied; a plain
    answer and a denial, that people read it; a mere nod, nothing. Nobody meets silence twice in a
    row. fresh: danger was told a short while ago, and the numbers not often since."""
    silent = bool(before) and not before[0].answered
    if asks_something(text):
        denied = any(is_denied(said) for said in (text, *(one.text for one in before)))
        return Say("emergency_visit_stays") if denied else AGAIN
    came = has_come(text)
    calm = came or only_nods(text) or help_comes(text)
    if calm and (came or names_cancelling(text)):
        return Say("emergency_read")  # help is there, or the visit has to be seen to
    if not calm and (answers(text) or is_denied(text)):
        return Say("emergency_read") if silent or not before else None
    if fresh and not calm:
        return AGAIN
    return Say("emergency_read") if silent else None


def is_denied(text: str) -> bool:
    """A mere no may be the answer to anything."""
    denies = says_over(text) or denies_danger(text) or says_joked(text)
    return denies and short_answer(text) is None and not pleads(text)


async def _meanwhile(it: Received) -> Sequence[InboundMessage]:
    """What came right before it in the thread while the case was open, the newest first."""
    earlier = select(InboundMessage).where(
        InboundMessage.conversation_id == it.conversation.id, InboundMessage.id < it.message.id
    )
    newest = earlier.order_by(InboundMessage.id.desc()).limit(LOOKED_AT)
    found = (await it.session.scalars(newest)).all()
    return list(takewhile(lambda one: one.rule == RULE, found))


async def gives_way(verdict: verdicts.Verdict, it: Received) -> bool:
    """Whether what the gate made of it gives way to the numbers: a cry for help is the word HELP,
    and a lone "?" or a face in tears has no words at all."""
    if not isinstance(verdict, SMALL_TALK) or only_nods(it.message.text):
        return False
    if isinstance(verdict, verdicts.NeedsNoAnswer) and verdict.rule not in (EMOJI_ALONE, LAUGHS):
        return False  # a phone's reaction, or its automatic reply
    return not is_answered(it.message.text, await lock_on(it.session, _point(it)))


async def answer_meanwhile(
    voice: Voice, it: Received, *, wants_help: bool = False, beside: Say | None = None
) -> None:
    """No menu and no small talk while it is open; people read it. beside: what the words START or
    HELP are answered with at any time, behind the numbers."""
    message = it.message
    message.act, message.decided_by, message.rule = "unclear", "safety", RULE
    message.state = MessageState.FOR_AGENT
    trails = await danger_trails(it.session, _point(it))
    other = other_language(message.text, it.conversation.language)
    if other is not None:
        it.conversation.language = other
        wants_help = wants_help or asks_for_language(message.text)
    say = await said_meanwhile(it, trails, wants_help=wants_help)
    if say is not None:
        say = say if beside is None else say.followed_by(beside)
        message.outcome = say.as_json()
        answer = Answer(it.conversation, message.id, say, Purpose.SAFETY, part=it.part)
        await voice.answer(it.session, answer, now=it.now)


def other_language(text: str, stored: str) -> str | None:
    """The one that is asked for or clearly written; what is on file for the patient stays."""
    asked = wanted(text, stored) if asks_for_language(text) else clearly_in(text, stored)
    return None if asked == stored else asked


def _point(it: Received) -> UUID:
    return it.conversation.contact_point_id

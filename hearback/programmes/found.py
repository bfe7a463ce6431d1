"""What an answer to a question of ours comes to, and handing it to a nurse."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from hearback.appointments.turns import Answering
from hearback.conversations.model import Reason
from hearback.conversations.service import Case, escalate
from hearback.programmes.model import ProgrammeQuestion
from hearback.texts.says import Say


@dataclass(frozen=True)
class Found:
    """What was answered, and the rule that read it so."""

    say: Say
    act: str
    rule: str


Reader = Callable[[Answering, ProgrammeQuestion], Awaitable[Found | None]]


def asked_since(turn: Answering, question: ProgrammeQuestion) -> bool:
    """Whether something else was asked after it."""
    asked_at = turn.conversation.asked_at
    return asked_at is not None and asked_at > question.asked_at


async def to_nurse(turn: Answering, question: ProgrammeQuestion, key: str, rule: str) -> Found:
    question.answered_at = turn.now
    case = Case(Reason.CLINICAL, question.patient_id, turn.message)
    await escalate(turn.session, turn.conversation, case, now=turn.now)
    return Found(Say(key), "clinical", rule)

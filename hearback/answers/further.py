"""What else a message asks for, answered after its first request, or handed over honestly."""

from collections.abc import Sequence, Set
from dataclasses import replace

from bot.language.context import Awaiting
from hearback.answers.acts import ACTS, AFTER_THE_CHECK, TIMES
from hearback.answers.languages import asked_again
from hearback.answers.people import REASONS
from hearback.appointments.queries import standing_visits
from hearback.appointments.turns import Answering, to_people
from hearback.conversations.chat import is_web
from hearback.conversations.model import Reason
from hearback.conversations.people import whose
from hearback.conversations.service import open_case
from hearback.texts.says import Say

# Danger, an opt-out and a number that is not the patient's stand alone: nothing else is answered.
ALONE: Set[str] = frozenset({"emergency", "stop", "start", "wrong_number", "deceased"})
# What changes the same visit: two of them in one message contradict each other.
CHANGES: Set[str] = frozenset(
    {"confirm", "cancel", "reschedule", "choose_option", "none_of_these", "provide_time"}
)
# What leaves a question open; beside another open question nobody could answer either.
ASKS: Set[str] = frozenset({"reschedule", "cancel", "none_of_these", "provide_time"})
# After whose check the rest of the message is looked at again.
CHECKED: Set[str] = frozenset({"billing_balance", "screening_info"})


async def further(turn: Answering, first: Say | None) -> list[Say]:
    """In the order asked. first: what the first request was answered with, as far as we word it."""
    if turn.act in ALONE:
        return []
    checking = first is not None and first.open_question is Awaiting.IDENTITY
    if checking and is_web(turn.conversation):
        return []  # who it is comes first: the rest would only ask it again
    if turn.act == "language_switch":
        again = await asked_again(turn)
        return [again] if again and first and first.key == "language_set" else []
    said: list[Say] = []
    left: list[str] = []
    opens = first is not None and first.open_question is not None
    for act in await _besides(turn, first):
        if checking and act in AFTER_THE_CHECK and turn.act in CHECKED:
            continue  # served together with what was asked first, once we know who it is
        if not _fits(act, turn.act, opens=opens):
            left.append(act)
            continue
        say = await ACTS[act](replace(turn, read=replace(turn.read, act=act, also=())))
        opens = opens or say.open_question is not None
        if say not in said and say != first:
            said.append(say)
    return [*said, *await _left_to_people(turn, left)]


async def _besides(turn: Answering, first: Say | None) -> Sequence[str]:
    """Times on offer answer a wish for a time as well, unless there is a visit to be moved."""
    if first is None or first.open_question is not Awaiting.SLOT_CHOICE:
        return turn.also
    people = whose(turn.conversation, now=turn.now)
    if await standing_visits(turn.session, people, now=turn.now):
        return turn.also
    return [act for act in turn.also if act not in TIMES]


def _fits(act: str, first: str, *, opens: bool) -> bool:
    if act in ALONE or act not in ACTS:
        return False
    return not (act in CHANGES and first in CHANGES) and not (opens and act in ASKS)


async def _left_to_people(turn: Answering, left: list[str]) -> list[Say]:
    """One honest line, unless people are asked about this very message already."""
    if not left:
        return []
    case = await open_case(turn.session, turn.conversation.id)
    told = case is not None and case.trail[-1]["message"] == str(turn.message.id)
    says = [await to_people(turn, "rest_handed_over", _reason(act)) for act in left]
    return [] if told else says[:1]


def _reason(act: str) -> Reason:
    return REASONS.get(act, Reason.NOT_UNDERSTOOD)

"""The register of acts: what a message can ask of us, and the function that answers it.

Rasa's one action and the answers that need no model both look here, so that they cannot differ. A
subject joins with a mapping of its own acts; an act that nobody answers goes to people.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from bot.language.understanding import Understanding
from hearback.answers.crossing import CROSSING, arrived
from hearback.answers.gate_acts import GATE_ACTS, LEFT, in_doubt
from hearback.answers.languages import LANGUAGES, offer_again
from hearback.answers.people import PEOPLE, hand_over
from hearback.answers.practical_answers import practical_first
from hearback.answers.small_talk import SMALL_TALK
from hearback.answers.subjects import SUBJECTS, or_approved, or_parking, or_screening
from hearback.appointments import answers as visits
from hearback.appointments import coming, info
from hearback.appointments.agents_words import answers_an_agent, to_the_agent
from hearback.appointments.turns import Act, Answering
from hearback.conversations.chat import is_web
from hearback.conversations.model import InboundMessage
from hearback.identity.asides import ASIDES
from hearback.identity.service import Question, prove, required
from hearback.texts.says import Say

# What asks for a time; and what asks something, and so waits until we know who it is.
TIMES: Set[str] = frozenset({"reschedule", "provide_time"})
AFTER_THE_CHECK: Set[str] = TIMES | {"cancel", "none_of_these"}


def known_first(act: Act) -> Act:
    """A number answers for its patients; a visitor of the website has to show who they are."""

    async def answer(turn: Answering) -> Say:
        if is_web(turn.conversation) and isinstance(asks := await required(turn), Say):
            return asks
        return await act(turn)

    return answer


VISITS: Mapping[str, Act] = {
    "confirm": known_first(visits.confirm),
    "cancel": known_first(visits.cancel),
    "reschedule": known_first(or_screening(visits.reschedule)),
    "choose_option": known_first(visits.choose_time),
    "none_of_these": known_first(visits.more_times),
    "provide_time": known_first(or_screening(visits.prefer_time)),
    "appointment_info": known_first(or_parking(info.appointment_info)),
    "location_hours": or_parking(info.location_hours),
    "running_late": known_first(coming.running_late),
    "prep_info": or_approved(coming.prep_info),
}


async def who_i_am(turn: Answering) -> Say:
    """A name, a birth date or a code; then what was asked before is answered."""
    return await arrived(turn, await prove(turn, _asked_before))


async def _asked_before(turn: Answering, question: Question) -> Say:
    asked = replace(turn, message=question.message)
    say = await answer_to(question.act)(_as(asked, question.act))
    for act in await _waiting(question):
        if say.open_question is None:
            say = say.followed_by(await answer_to(act)(_as(asked, act)))
    times = question.message.act in TIMES and say.open_question is None
    again = await offer_again(turn) if times else None
    return say.followed_by(again) if again is not None else say


def _as(turn: Answering, act: str) -> Answering:
    return replace(turn, read=replace(turn.read, act=act, also=()))


async def _waiting(question: Question) -> Sequence[str]:
    """What the same message asked besides, and could not be asked beside who it is."""
    if question.act != question.message.act:
        return ()
    return [act for act in question.message.also or () if act in AFTER_THE_CHECK]


_BY_ACT: Mapping[str, Act] = {
    **PEOPLE,
    **SMALL_TALK,
    **LANGUAGES,
    **GATE_ACTS,
    **VISITS,
    **SUBJECTS,
    **CROSSING,
    **ASIDES,
    "provide_identity": who_i_am,
}
ACTS: Mapping[str, Act] = {act: practical_first(act, of) for act, of in _BY_ACT.items()}


def answer_to(act: str) -> Act:
    return ACTS.get(act, hand_over)


async def answer_once(turn: Answering) -> Say:
    """Do what the message asks, once: its outcome is kept with it, and asking again repeats that.

    What it was understood as is kept as well.
    """
    message = turn.message
    if message.outcome is None:
        note(message, turn.read)
        doubt = in_doubt(turn.read, message.text, turn.rules)
        message.outcome = (LEFT if doubt else await _answer(turn)).as_json()
    return Say.from_json(message.outcome)


async def _answer(turn: Answering) -> Say:
    if await answers_an_agent(turn):
        return await to_the_agent(turn)
    return await answer_to(turn.act)(turn)


def note(message: InboundMessage, read: Understanding) -> None:
    """Keep with a message what it was understood as, and by which rules."""
    message.act, message.confidence = read.act, read.confidence
    message.decided_by, message.also = read.decided_by, list(read.also)
    message.rule = "; ".join(read.rules) or message.rule or "intent"

"""The register of acts: what a message can ask of us, and the function that answers it.

Rasa's one action and the answers that need no model both look here, so that they cannot differ. A
subject joins with a mapping of its own acts; an act that nobody answers goes to people.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from bot.language.context import Awaiting
from bot.language.understanding import Understanding
from hearback.answers.asides import BESIDE
from hearback.answers.crossing import CROSSING, arrived
from hearback.answers.gate_acts import GATE_ACTS, LEFT, in_doubt
from hearback.answers.languages import LANGUAGES, offer_again
from hearback.answers.people import PEOPLE, hand_over
from hearback.answers.practical_answers import practical_first
from hearback.answers.small_talk import SMALL_TALK, unclear
from hearback.answers.subjects import (
    SUBJECTS,
    or_approved,
    or_parking,
    or_screening,
    or_screening_that_day,
)
from hearback.answers.visitors import NEW_NOTED, VISITORS, is_new_here
from hearback.appointments import answers as visits
from hearback.appointments import coming, info
from hearback.appointments.agents_words import answers_an_agent, to_the_agent
from hearback.appointments.changed_before import OF_ITS_TIME
from hearback.appointments.moved_by_clinic import MOVED_BY_CLINIC, moved_by_clinic
from hearback.appointments.putting_back import OF_A_MOVE
from hearback.appointments.turns import Act, Answering, to_people
from hearback.appointments.waiting_wishes import WAITING
from hearback.appointments.wanted_back import VISIT_BACK, visit_back
from hearback.conversations.chat import is_web
from hearback.conversations.model import InboundMessage, Reason
from hearback.conversations.service import open_question
from hearback.identity.asides import ASIDES
from hearback.identity.asking import given_by
from hearback.identity.service import Question, person, prove, required
from hearback.texts.says import Say

# What asks for a time; and what asks something, and so waits until we know who it is.
TIMES: Set[str] = frozenset({"reschedule", "provide_time"})
AFTER_THE_CHECK: Set[str] = TIMES | {"cancel", "none_of_these"}


def known_first(act: Act) -> Act:
    """A number answers for its patients; a visitor of the website has to show who they are."""

    async def answer(turn: Answering) -> Say:
        if is_web(turn.conversation):
            return await _for_known(turn, act)
        return await act(turn)

    return answer


def in_full(act: Act) -> Act:
    """Rules have read it, and its words count all the same: it is no bare answer."""

    async def answer(turn: Answering) -> Say:
        return await act(replace(turn, bare=False, chosen=False))

    return answer


async def _for_known(turn: Answering, act: Act) -> Say:
    """Whoever said to be new is asked no code, which could not come: people hear what they want.
    For whose visit somebody known asks is the act's to see."""
    talk, now = turn.conversation, turn.now
    if await person(turn) is not None:
        return await act(turn)
    if await is_new_here(turn.session, talk, now=now):
        return await to_people(turn, NEW_NOTED, Reason.RESCHEDULE)
    asks = await required(turn)
    return asks if isinstance(asks, Say) else await act(turn)


VISITS: Mapping[str, Act] = {
    "confirm": known_first(visits.confirm),
    "cancel": known_first(visits.cancel),
    "reschedule": known_first(or_screening(visits.reschedule)),
    "choose_option": known_first(visits.choose_time),
    "none_of_these": known_first(visits.more_times),
    "provide_time": known_first(or_screening(visits.prefer_time)),
    "appointment_info": known_first(or_screening_that_day(or_parking(info.appointment_info))),
    "location_hours": or_parking(info.location_hours),
    "running_late": known_first(coming.running_late),
    "prep_info": or_approved(known_first(coming.prep_info)),
    "visit_wanted": known_first(in_full(or_screening(visits.reschedule))),
    VISIT_BACK: known_first(in_full(visit_back)),
    MOVED_BY_CLINIC: known_first(in_full(moved_by_clinic)),
    **{told: known_first(act) for told, act in {**OF_ITS_TIME, **OF_A_MOVE}.items()},
    **{wish: known_first(act) for wish, act in WAITING.items()},
}


async def who_i_am(turn: Answering) -> Say:
    """A name, a birth date or a code; then what was asked before is answered."""
    if await _tells_nothing(turn):
        return await unclear(turn)
    return await arrived(turn, await prove(turn, _asked_before))


async def _tells_nothing(turn: Answering) -> bool:
    """ "Actually it was 2025", by text: nobody asked who it is, and nothing of it is said."""
    asked = open_question(turn.conversation, turn.rules, now=turn.now)
    if is_web(turn.conversation) or asked is Awaiting.IDENTITY:
        return False
    unasked = await given_by(turn, asked=False)
    return unasked.nothing and not (await given_by(turn, asked=True)).births


async def _asked_before(turn: Answering, question: Question) -> Say:
    if question.act == "stop":
        return Say("stopped_web")  # done where it is said, by hearback.inbound.web_effects
    # Said in full before, whatever shows now who says it.
    asked = replace(turn, message=question.message, bare=False, chosen=False)
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
    **VISITORS,
    **BESIDE,
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

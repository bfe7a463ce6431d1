"""What a message asks for which of several visits, in the words that say so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from bot.language.context import Awaiting
from bot.language.normalise import folded
from bot.language.visits.alone import names_only
from bot.language.visits.cancelling import names_cancelling
from bot.language.visits.of_others import says_yes_first
from bot.language.visits.pointing import THAT
from bot.language.visits.which import Meant
from hearback.appointments.model import STANDING, Appointment
from hearback.appointments.naming import named_visits
from hearback.appointments.queries import told_before
from hearback.appointments.requests import VisitRequest
from hearback.appointments.rules import Several
from hearback.appointments.turns import Answering, Visits
from hearback.conversations.model import InboundMessage

ASK = "ask"  # the visit is told and asked about: nothing was said that we could do

_KEEPS = re.compile(
    r"\b(?:keep\w*|stays?|confirm\w*|(?:im|we are|ill be|be) (?:coming|there)|quede\w*|queda"
    r"|dej[ae]\w*|ah[ií] estar[eé]|voy (?:a ir )?(?:a|el))\b"
    r"|^\W*(?:yes|yeah|yep|ok|s[ií])\W+(?:for|to|para)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Task:
    """What is asked for one visit, in the words that say so."""

    visit: Appointment
    act: str
    words: tuple[str, ...]
    at_once: bool = False


async def named_tasks(turn: Answering, act: str, visits: Visits) -> list[Task] | Several:
    """What the message itself asks for which visits; empty when it names none of several.

    Several: those of which it may mean one or another, and not the one that we spoke of.
    """
    standing = visits.standing
    spoken_of = _spoken_of(visits)
    meant = await named_visits(
        turn.session,
        turn.conversation,
        turn.message.text,
        [visit.id for visit in standing],
        now=turn.now,
        moves=bool(visits.asked) and act == "reschedule",
        spoken_of=spoken_of,
    )
    if not meant:
        return await _just_told(turn, act, visits)
    for part in meant:
        among = [standing[place] for place in part.visits]
        if not part.is_clear:
            by_context = spoken_of is None or spoken_of in {visit.id for visit in among}
            return [] if by_context and not part.only_they_know else Several(among)
    alone = len(meant) == 1
    cancelled = [part for part in meant if part.act == "cancel"]
    act = ASK if names_only(turn.message.text, [part.act for part in meant]) else act
    tasks = [
        Task(standing[place], _asked_of(part, act, alone=alone), (words,), names_cancelling(wish))
        for part in meant
        for words in [turn.message.text if alone else part.words]
        # "Cancel Leo's and mine", "Leo can't, cancel his": the wish of the whole holds where a part
        # has none of its own, or is the only one that is off.
        for wish in [words if part.act and cancelled != [part] else turn.message.text]
        for place in part.visits
    ]
    return [*_yes_before(turn, visits, tasks), *tasks]


def _yes_before(turn: Answering, visits: Visits, tasks: Sequence[Task]) -> list[Task]:
    """ "Yes. And the one on the 20th I can't": the yes is for the visit that we reminded of."""
    spoken_of = _spoken_of(visits)
    asked = turn.conversation.awaiting is Awaiting.REMINDER_REPLY
    if not asked or spoken_of in {task.visit.id for task in tasks}:
        return []
    if not says_yes_first(turn.message.text):
        return []
    reminded = (visit for visit in visits.standing if visit.id == spoken_of)
    return [Task(visit, "confirm", (turn.message.text,)) for visit in reminded]


def _spoken_of(visits: Visits) -> UUID | None:
    asked = [visit for visit in visits.asked if visit.state in STANDING]
    return asked[0].id if len(asked) == 1 else None


def _asked_of(part: Meant, act: str, *, alone: bool) -> str:
    if part.firm and part.act:
        return part.act
    if alone:
        return act
    if part.act is None and part.tells_more and act == "confirm":
        return ASK  # "Felix yes, Iris is sick" is no yes for her
    return part.act or act


async def _just_told(turn: Answering, act: str, visits: Visits) -> list[Task] | Several:
    """ "Cancel that one", after we told of several: the one that the question named, or asked."""
    if not THAT.search(folded(turn.message.text)):
        return []
    before = await told_before(turn.session, turn.message)
    if before is None:
        return []
    text, told = before
    among = [visit for visit in visits.standing if visit.id in told]
    if len(among) < 2:
        return []
    meant = await named_visits(
        turn.session,
        turn.conversation,
        text,
        [visit.id for visit in among],
        now=turn.now,
        spoken_of=_spoken_of(visits),
    )
    if len(meant) != 1 or len(meant[0].visits) != 1:
        return Several(among)
    words = turn.message.text
    return [Task(among[meant[0].visits[0]], act, (words,), names_cancelling(words))]


async def listed_tasks(
    turn: Answering, request: VisitRequest, listed: Sequence[Appointment]
) -> list[Task]:
    """What an answer to our question asks for which visits; empty when it tells none apart."""
    if len(listed) == 1:
        words = await words_before(turn, request)
        return [Task(listed[0], request.act, words, request.at_once)]
    meant = await named_visits(
        turn.session,
        turn.conversation,
        turn.message.text,
        [visit.id for visit in listed],
        now=turn.now,
        listed=True,
    )
    tasks = []
    for part in meant:
        if not part.is_clear or (len(meant) == 1 and _keeps(part, request)):
            return []
        act = _act_of(part, request, alone=len(meant) == 1)
        earlier = await words_before(turn, request) if act == request.act else ()
        words = (*earlier, *_wish_beside(turn, part, alone=len(meant) == 1))
        at_once = names_cancelling(part.words) or (act == request.act and request.at_once)
        tasks += [Task(listed[place], act, words, at_once) for place in part.visits]
    return tasks


def _wish_beside(turn: Answering, part: Meant, *, alone: bool) -> tuple[str, ...]:
    """What an answer says beside the visit; "the first" or "Tuesday's" is only its name."""
    if not part.by_name:
        return ()
    return (turn.message.text if alone else part.words,)


def _act_of(part: Meant, request: VisitRequest, *, alone: bool) -> str:
    """A yes or no beside the visit answers our question; it is a wish only beside another one."""
    if request.act == ASK and part.act:
        return part.act
    if part.act is None or (alone and part.act != "reschedule" and not _cancels(part)):
        return request.act
    return part.act


def _keeps(part: Meant, request: VisitRequest) -> bool:
    """Asked which to cancel, "yes for this week" or "keep the first" cancels neither."""
    return request.act == "cancel" and part.act != "cancel" and bool(_KEEPS.search(part.words))


def _cancels(part: Meant) -> bool:
    return part.act == "cancel" and names_cancelling(part.words)


async def words_before(turn: Answering, request: VisitRequest) -> tuple[str, ...]:
    """What was said before we asked."""
    message = await turn.session.get_one(InboundMessage, request.message_id)
    return (message.text,)

"""Which of several visits: told apart by the message, or asked once and remembered; one by one.

A wish that needs an offer goes one visit at a time: the next one follows when a time is taken.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.cancelling import names_cancelling
from bot.language.context import Awaiting, Reading
from bot.language.short_answers import bare_number, short_answer
from bot.language.visits import Meant, says_all
from hearback.appointments.model import Appointment
from hearback.appointments.naming import named_visits
from hearback.appointments.requests import (
    RequestState,
    VisitRequest,
    ids_of,
    keep,
    open_request,
)
from hearback.appointments.rules import Several, Subject
from hearback.appointments.turns import Answering, Visits, subject_of, to_people, visits_of
from hearback.conversations.model import Conversation, InboundMessage, Reason
from hearback.texts.says import Say

MOST_ASKED = 2
# What changes nothing further comes first, what leaves a question open last.
ORDER = ("confirm", "cancel", "reschedule")
OneVisit = Callable[[Answering, Subject], Awaitable[Say]]
Acts = Mapping[str, OneVisit]


@dataclass(frozen=True)
class Task:
    """What is asked for one visit, in the words that say so."""

    visit: Appointment
    act: str
    words: tuple[str, ...]
    at_once: bool = False


async def for_visits(turn: Answering, act: str, acts: Acts) -> Say:
    """Do an act for the visits that the message means; ask where it may mean several."""
    visits = await visits_of(turn)
    if turn.conversation.awaiting is Awaiting.WHICH_VISIT and not turn.bare:
        told = await answered(turn, acts, visits, act=act)
        if told is not None:
            return told
    if not turn.bare:
        tasks = await _named(turn, act, visits)
        if tasks:
            return await _do(turn, tasks, visits, acts)
    about = subject_of(turn, visits)
    if isinstance(about, Several):
        return await _ask(turn, act, about.visits)
    return await acts[act](turn, about)


async def answered(
    turn: Answering, acts: Acts, visits: Visits | None = None, *, act: str | None = None
) -> Say | None:
    """The answer to our question which visit is meant; None when it is not open."""
    request = await open_request(
        turn.session, turn.conversation.id, RequestState.ASKING, now=turn.now
    )
    if request is None:
        return None
    visits = visits or await visits_of(turn)
    standing = {visit.id: visit for visit in visits.standing}
    listed = [standing[visit] for visit in request.visit_ids if visit in standing]
    if not listed:
        request.state = RequestState.DONE
        return await acts[act or request.act](turn, subject_of(turn, visits))
    tasks = await _tasks(turn, request, listed)
    if not tasks:
        request.act = act or request.act  # the latest word counts
        return await _ask_again(turn, request, listed)
    request.state = RequestState.DONE
    return await _do(turn, tasks, visits, acts)


async def next_of(turn: Answering, acts: Acts) -> Say | None:
    """What comes next of a wish for several visits, now that the one before is done."""
    request = await open_request(
        turn.session, turn.conversation.id, RequestState.WAITING, now=turn.now
    )
    if request is None:
        return None
    request.state = RequestState.DONE
    await turn.session.flush()
    visits = await visits_of(turn)
    standing = {visit.id: visit for visit in visits.standing}
    left = [standing[visit] for visit in request.visit_ids if visit in standing]
    if not left:
        return None
    words = await _words(turn, request)
    tasks = [Task(visit, request.act, words, request.at_once) for visit in left]
    return await _do(turn, tasks, visits, acts)


async def read_plainly(
    session: AsyncSession, talk: Conversation, text: str, *, now: datetime
) -> Reading | None:
    """Whether a text plainly answers which visit is meant, without the model."""
    request = await open_request(session, talk.id, RequestState.ASKING, now=now)
    if request is None:
        return None
    if await named_visits(session, talk, text, request.visit_ids, now=now, listed=True):
        return Reading("choose_option", "which visit: named")
    if short_answer(text) is not None or bare_number(text) is not None:
        return Reading("unclear", "which visit: not told")
    return None


async def _named(turn: Answering, act: str, visits: Visits) -> list[Task]:
    """What the message itself asks for which visits; empty when it names none of several."""
    by_day = not visits.asked or act != "reschedule"
    standing = visits.standing
    meant = await named_visits(
        turn.session,
        turn.conversation,
        turn.message.text,
        [visit.id for visit in standing],
        now=turn.now,
        by_day=by_day,
    )
    alone = len(meant) == 1
    tasks = []
    for part in meant:
        clear = len(part.visits) == 1 or says_all(part.words)
        if not clear:
            return []
        asked = act if alone or part.act is None else part.act
        words = turn.message.text if alone else part.words
        at_once = names_cancelling(words)
        tasks += [Task(standing[place], asked, (words,), at_once) for place in part.visits]
    return tasks


async def _tasks(
    turn: Answering, request: VisitRequest, listed: Sequence[Appointment]
) -> list[Task]:
    if len(listed) == 1:
        return [Task(listed[0], request.act, await _words(turn, request), request.at_once)]
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
        if len(part.visits) > 1 and not says_all(part.words):
            return []
        act = _act_of(part, request, alone=len(meant) == 1)
        earlier = await _words(turn, request) if act == request.act else ()
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
    if part.act is None or (alone and part.act != "reschedule" and not _cancels(part)):
        return request.act
    return part.act


def _cancels(part: Meant) -> bool:
    return part.act == "cancel" and names_cancelling(part.words)


async def _do(turn: Answering, tasks: Sequence[Task], visits: Visits, acts: Acts) -> Say:
    in_order = sorted(tasks, key=lambda task: ORDER.index(task.act))
    offers = [task for task in in_order if task.act == "reschedule"]
    now = [task for task in in_order if task.act != "reschedule"] + offers[:1]
    says = [await _do_one(turn, task, visits, acts) for task in now]
    if len(offers) > 1:
        await keep(turn.session, _request(turn, offers[0], RequestState.WAITING, offers[1:]))
    return says[0].followed_by(*says[1:])


async def _do_one(turn: Answering, task: Task, visits: Visits, acts: Acts) -> Say:
    own = replace(turn, words=task.words, bare=False, chosen=task.at_once)
    return await acts[task.act](own, visits.found(task.visit))


async def _ask(turn: Answering, act: str, visits: Sequence[Appointment]) -> Say:
    task = Task(visits[0], act, (), turn.wants_cancelled)
    await keep(
        turn.session,
        _request(turn, task, RequestState.ASKING, [replace(task, visit=one) for one in visits]),
    )
    return _asking(visits)


async def _ask_again(turn: Answering, request: VisitRequest, listed: Sequence[Appointment]) -> Say:
    if request.times_asked >= MOST_ASKED:
        request.state = RequestState.DONE
        say = await to_people(turn, "which_visit", Reason.NOT_UNDERSTOOD)
        return replace(say, visits=tuple(visit.id for visit in listed))
    request.times_asked += 1
    request.visits = ids_of(listed)
    await turn.session.flush()
    return _asking(listed)


def _asking(visits: Sequence[Appointment]) -> Say:
    return Say(
        "which_visit_ask",
        asks=Awaiting.WHICH_VISIT,
        visits=tuple(visit.id for visit in visits),
    )


def _request(
    turn: Answering, task: Task, state: RequestState, left: Sequence[Task]
) -> VisitRequest:
    return VisitRequest(
        conversation_id=turn.conversation.id,
        message_id=turn.message.id,
        act=task.act,
        at_once=task.at_once,
        visits=ids_of([each.visit for each in left]),
        made_at=turn.now,
        good_until=turn.now + turn.rules.context_lasts,
        state=state,
    )


async def _words(turn: Answering, request: VisitRequest) -> tuple[str, ...]:
    """What was said before we asked."""
    message = await turn.session.get_one(InboundMessage, request.message_id)
    return (message.text,)

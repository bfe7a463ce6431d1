"""Which of several visits: told apart by the message, or asked once and remembered; one by one.

A wish that needs an offer goes one visit at a time: the next one follows when a time is taken.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting, Reading
from bot.language.short_answers import bare_number, short_answer
from bot.language.visits.alone import names_only
from bot.language.visits.named_time import Named
from hearback.appointments.misnamed import named_otherwise
from hearback.appointments.model import Appointment, AppointmentState
from hearback.appointments.naming import named_visits
from hearback.appointments.queries import standing_visits
from hearback.appointments.requests import (
    RequestState,
    VisitRequest,
    ids_of,
    keep,
    open_request,
)
from hearback.appointments.rules import Found, Gone, Several, Subject
from hearback.appointments.tasks import ASK, Task, listed_tasks, named_tasks, words_before
from hearback.appointments.turns import Answering, Visits, subject_of, to_people, visits_of
from hearback.conversations.model import Conversation, Reason
from hearback.conversations.people import whose
from hearback.texts.says import Say

MOST_ASKED = 2
# What changes nothing further comes first, what leaves a question open last.
ORDER = ("confirm", "cancel", ASK, "reschedule")
MOST_PLAIN = 10  # words
EACH = "each visit: named"  # a rule that reads a message which is bare of all but names and acts
IN_DOUBT = "_in_doubt"  # the act is asked back, as the visit was called by another time
OneVisit = Callable[[Answering, Subject], Awaitable[Say]]
Acts = Mapping[str, OneVisit]


async def for_visits(turn: Answering, act: str, acts: Acts) -> Say:
    """Do an act for the visits that the message means; ask where it may mean several."""
    visits = await visits_of(turn)
    if turn.conversation.awaiting is Awaiting.WHICH_VISIT and not turn.bare:
        told = await answered(turn, acts, visits, act=act)
        if told is not None:
            return told
    if not turn.bare or EACH in turn.read.rules:
        tasks = await named_tasks(turn, act, visits)
        if isinstance(tasks, Several):
            return await ask_which(turn, act, tasks.visits)
        if tasks:
            return await _do(turn, tasks, visits, acts)
    about = subject_of(turn, visits)
    if isinstance(about, Several):
        return await ask_which(turn, act, about.visits)
    if isinstance(about, Found):
        return await _as_named(turn, act, about, visits, acts)
    if act == "reschedule" and isinstance(about, Gone) and _several_gone(visits):
        return await to_people(turn, "new_time_handed_over", Reason.RESCHEDULE)
    return await acts[act](turn, about)


def _several_gone(visits: Visits) -> bool:
    """Cancelled together: times for one of them would leave the other without any."""
    return sum(visit.state is AppointmentState.CANCELLED for visit in visits.asked) > 1


async def _as_named(turn: Answering, act: str, about: Found, visits: Visits, acts: Acts) -> Say:
    """The act for the visit that must be meant; asked first where it is called by another time."""
    match await named_otherwise(turn, act, about.visit):
        case Named.ITS_OWN:
            return await acts[act](turn, about)
        case Named.WISHED:
            return await acts["reschedule"](turn, about)
        case Named.ANOTHER if len(visits.standing) > 1:
            return await ask_which(turn, act, visits.standing)
        case Named.ANOTHER:
            return await acts[f"{act}{IN_DOUBT}"](turn, about)


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
    tasks = await listed_tasks(turn, request, listed)
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
    words = await words_before(turn, request)
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


async def read_each(
    session: AsyncSession, talk: Conversation, text: str, *, now: datetime
) -> Reading | None:
    """ "Felix yes, Iris no", "all but Max": what is asked for each visit, without the model."""
    words = len(text.split())
    if words > MOST_PLAIN or (words == 1 and not names_only(text, ())):
        return None
    visits = await standing_visits(session, whose(talk, now=now), now=now)
    meant = await named_visits(
        session, talk, text, [visit.id for visit in visits], now=now, plainly=True
    )
    act = next((part.act for part in meant if part.act in ORDER), "confirm")
    return Reading(act, EACH) if meant else None


async def ask_which(turn: Answering, act: str, visits: Sequence[Appointment]) -> Say:
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

"""A thread's page and what an agent does there."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request, Response

from hearback.agents.queries import accesses
from hearback.agents.rules import Permission
from hearback.appointments.agents_words import close_what_was_open
from hearback.console.cards import card_of
from hearback.console.composing import open_form
from hearback.console.guard import AtWork, Desk, NotFound, at_work
from hearback.console.inbox_reading import Show, inbox
from hearback.console.numbers import confirm_number, keep_form
from hearback.console.pages import HEADERS, is_swap, page, piece, see_other
from hearback.console.practice import answer_back
from hearback.console.signs import has_written, is_here
from hearback.console.stopping import end_texts
from hearback.console.thread_reading import live_view, thread_view
from hearback.conversations.desk_model import DeskNote, StaffTask, TaskKind
from hearback.conversations.holding import (
    HeldByAnother,
    active,
    claim,
    held,
    release,
    resolve,
    transfer_to,
)
from hearback.conversations.model import Conversation, Holder, Queue
from hearback.conversations.service import locked
from hearback.core.errors import HearbackError
from hearback.outbound.from_agents import say

LONGEST_NOTE = 4000


class NoteEmpty(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__(f"Write between 1 and {LONGEST_NOTE} characters.")


class NoSuchChoice(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__("Choose a queue or a colleague of the list.")


class Threads:
    """A thread's page, and each deed that its buttons do."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def show(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            talk = await it.thread(thread_id)
            await it.note("thread_viewed", talk.id)
            return await _page(it, talk)

    async def live(self, request: Request, thread_id: UUID) -> Response:
        """What changes by itself: asked for by the page that is open, and part of that view."""
        async with at_work(self._desk, request) as it:
            talk = await it.thread(thread_id)
            view = await live_view(it, talk)
            return piece("thread.html", "live", it.words, view=view, proof=it.proof)

    async def here(self, request: Request, thread_id: UUID) -> Response:
        """Said by the open page itself: no view of its own, and it keeps nobody signed in."""
        async with at_work(self._desk, request) as it:
            talk = await it.thread(thread_id)
            typing = bool(it.form.get("typing")) and it.may(Permission.ANSWER)
            await is_here(it.session, talk.id, it.who.staff.id, typing=typing)
        return Response(status_code=204, headers=dict(HEADERS))

    async def take(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            talk = await it.thread(thread_id, Permission.ANSWER)
            await claim(it.doing, talk.id)
        return _back(thread_id)

    async def speak(self, request: Request, thread_id: UUID) -> Response:
        """Writing to somebody who waits takes the conversation, in the same transaction."""
        async with at_work(self._desk, request) as it:
            talk = await taken_thread(it, thread_id)
            words = it.form.get("words", "")
            if await say(it.doing, talk, words, key_of(it)):
                await close_what_was_open(it.session, talk, words)
                await answer_back(it.session, talk, now=it.now)
            await has_written(it.session, talk.id, it.who.staff.id)
        return _back(thread_id)

    async def note(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            talk = await it.thread(thread_id, Permission.ANSWER)
            words = it.typed("words")
            if not 0 < len(words) <= LONGEST_NOTE:
                raise NoteEmpty
            staff = it.who.staff
            it.session.add(
                DeskNote(conversation_id=talk.id, staff_id=staff.id, at=it.now, words=words)
            )
            await it.note("note_written", talk.id)
            if talk.held_by == staff.id:
                await active(it.doing, await held(it.doing, talk.id))
        return _back(thread_id)

    async def put_back(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            await it.thread(thread_id, Permission.ANSWER)
            await release(it.doing, await held(it.doing, thread_id))
        return _back(thread_id)

    async def take_over(self, request: Request, thread_id: UUID) -> Response:
        """From a colleague who is away: a supervisor's to do."""
        async with at_work(self._desk, request) as it:
            await it.thread(thread_id, Permission.TAKE_OVER)
            talk = await locked(it.session, thread_id)
            if talk.holder is Holder.AGENT and talk.held_by != it.who.staff.id:
                await release(it.doing, talk, "taken_from")
                await it.session.flush()
            await claim(it.doing, thread_id)
        return _back(thread_id)

    async def transfer(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            await it.thread(thread_id, Permission.ANSWER)
            talk = await held(it.doing, thread_id)
            await _transferred(it, talk)
        return see_other("/console/inbox")

    async def close(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            talk = await taken_thread(it, thread_id)
            stands = it.form.get("offer") != "over"
            settled = it.typed("settled")[:LONGEST_NOTE]
            await resolve(it.doing, talk, settled=settled, offer_stands=stands)
        return _back(thread_id)

    async def card(self, request: Request, thread_id: UUID) -> Response:
        """The patient's record, opened: on the trail, patient by patient."""
        async with at_work(self._desk, request) as it:
            talk = await it.thread(thread_id)
            opened = await card_of(it.session, talk, now=it.now)
            for patient in opened:
                await it.note("patient_opened", patient.id, thread=str(talk.id))
            if is_swap(request):
                view = await thread_view(it, talk)
                return piece(
                    "thread.html", "card", it.words, view=view, card=opened, proof=it.proof
                )
            return await _page(it, talk, card=opened)

    async def callback(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            talk = await it.thread(thread_id, Permission.ANSWER)
            view = await thread_view(it, talk)
            task = StaffTask(
                clinic_id=talk.clinic_id,
                conversation_id=talk.id,
                kind=TaskKind.CALLBACK,
                queue=view.queue,
                opened_at=it.now,
                opened_by=it.who.staff.id,
                words=it.typed("words")[:LONGEST_NOTE] or None,
            )
            it.session.add(task)
            await it.note("task_opened", task.id, kind=task.kind.value)
        return _back(thread_id)

    async def stop(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            await end_texts(it, await it.thread(thread_id, Permission.ANSWER))
        return _back(thread_id)

    async def confirm_number(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            await confirm_number(it, await it.thread(thread_id, Permission.ANSWER))
        return _back(thread_id)

    async def keep_form(self, request: Request, thread_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            await keep_form(it, await it.thread(thread_id, Permission.ANSWER))
        return _back(thread_id)


def routes(desk: Desk) -> APIRouter:
    made, handlers = APIRouter(prefix="/threads"), Threads(desk)
    table: Sequence[tuple[str, str, Callable[..., Awaitable[Response]]]] = (
        ("/{thread_id}", "GET", handlers.show),
        ("/{thread_id}/live", "GET", handlers.live),
        ("/{thread_id}/here", "POST", handlers.here),
        ("/{thread_id}/claim", "POST", handlers.take),
        ("/{thread_id}/say", "POST", handlers.speak),
        ("/{thread_id}/note", "POST", handlers.note),
        ("/{thread_id}/release", "POST", handlers.put_back),
        ("/{thread_id}/take-over", "POST", handlers.take_over),
        ("/{thread_id}/transfer", "POST", handlers.transfer),
        ("/{thread_id}/resolve", "POST", handlers.close),
        ("/{thread_id}/card", "POST", handlers.card),
        ("/{thread_id}/callback", "POST", handlers.callback),
        ("/{thread_id}/stop-texts", "POST", handlers.stop),
        ("/{thread_id}/confirm-number", "POST", handlers.confirm_number),
        ("/{thread_id}/written-consent", "POST", handlers.keep_form),
    )
    for path, method, handler in table:
        made.add_api_route(path, handler, methods=[method], response_model=None)
    return made


async def taken_thread(it: AtWork, thread_id: UUID) -> Conversation:
    """The thread, held by this agent: taken now when nobody has it. Raises HeldByAnother."""
    talk = await it.thread(thread_id, Permission.ANSWER)
    if talk.holder is Holder.BOT and not it.form.get("take"):
        raise HeldByAnother  # given back meanwhile: the page that was open does not know it
    return await claim(it.doing, thread_id)


async def _transferred(it: AtWork, talk: Conversation) -> None:
    to = it.typed("to")
    if to in set(Queue):
        await release(it.doing, talk, "transferred", queue=Queue(to))
        return
    try:
        colleague = UUID(to)
    except ValueError:
        raise NoSuchChoice from None
    active = await accesses(it.session, talk.clinic_id)
    theirs = next((each for staff, each in active.items() if staff.id == colleague), None)
    if theirs is None or not theirs.may(Permission.ANSWER, talk.clinic_id):
        raise NoSuchChoice
    await transfer_to(it.doing, talk, colleague)


def key_of(it: AtWork) -> UUID:
    try:
        return UUID(it.form.get("key", ""))
    except ValueError:
        raise NotFound from None


async def _page(it: AtWork, talk: Conversation, **more: Any) -> Response:
    view = await thread_view(it, talk)
    listed = await inbox(
        it.session,
        it.who.access,
        it.policy,
        queue=None,
        show=Show.ALL,
        visitor=it.words("web_visitor"),
        now=it.now,
    )
    context = {"card": None, **more}
    return page(
        "thread.html",
        it.words,
        view=view,
        inbox=listed,
        composer=await open_form(view, it),
        proof=it.proof,
        who=it.who.staff,
        may=it.may,
        at="inbox",
        **context,
    )


def _back(thread_id: UUID) -> Response:
    return see_other(f"/console/threads/{thread_id}")

"""The inbox, search, staff tasks, and the stream by which they stay fresh."""

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request, Response
from sse_starlette.sse import EventSourceResponse

from hearback.agents.rules import Permission
from hearback.console.glass import unseen_by
from hearback.console.guard import AtWork, Desk, NotFound, at_work
from hearback.console.inbox_reading import MOST_EVER, MOST_SHOWN, Inbox, Show, inbox
from hearback.console.live import Live
from hearback.console.pages import HEADERS, page, piece, see_other
from hearback.console.searching import Found, search
from hearback.console.tasks_reading import tasks
from hearback.console.waiting import next_waiting
from hearback.conversations.desk_model import StaffTask
from hearback.conversations.model import Queue

SHORTEST_SEARCH = 2
LENGTH = re.compile("[1-9][0-9]{1,2}")  # of a list, as its address says


class Inboxes:
    """Lists: cases, search, tasks; and the stream that keeps them fresh."""

    def __init__(self, desk: Desk, live: Live) -> None:
        self._desk = desk
        self._live = live

    async def home(self) -> Response:
        return see_other("/console/inbox")

    async def show(self, request: Request) -> Response:
        """Who reads no thread begins with what they look after."""
        async with at_work(self._desk, request) as it:
            if not it.may(Permission.SEE_THREADS) and it.may(Permission.SEE_AUDIT):
                return see_other("/console/trail")
            it.need(Permission.SEE_THREADS)
            found = await _inbox(it, request)
            told = {"inbox": found, "here": None, "unseen_glass": await unseen_by(it)}
            return page("inbox.html", it.words, **told, **_frame(it, "inbox"))

    async def fresh(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            it.need(Permission.SEE_THREADS)
            found, here = await _inbox(it, request), _id(request, "here")
            block = "list" if here is None else "rows"
            return piece("inbox.html", block, it.words, inbox=found, here=here)

    async def onward(self, request: Request) -> Response:
        """To the next case that nobody has. Decided when it is asked: a colleague may be quicker
        than the page."""
        async with at_work(self._desk, request) as it:
            it.need(Permission.SEE_THREADS)
            found = await _inbox(it, request, show=Show.WAITING)
            to = next_waiting([row.thread_id for row in found.rows], _id(request, "after"))
        return see_other(f"/console/threads/{to}" if to else "/console/inbox?show=waiting")

    async def ask(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            it.need(Permission.SEE_THREADS)
            return page("search.html", it.words, found=None, asked="", **_frame(it, "search"))

    async def found(self, request: Request) -> Response:
        """By POST: a name in an address would stay in histories and logs."""
        async with at_work(self._desk, request) as it:
            it.need(Permission.SEE_THREADS)
            asked = it.typed("asked")[:80]
            found = Found(())
            if len(asked) >= SHORTEST_SEARCH:
                found = await search(it.session, it.who.access, asked)
                await it.note("threads_searched", hits=len(found.hits))
            return page("search.html", it.words, found=found, asked=asked, **_frame(it, "search"))

    async def to_do(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            it.need(Permission.SEE_THREADS)
            open_tasks = await tasks(it.session, it.who.access, it.words("web_visitor"))
            return page("tasks.html", it.words, tasks=open_tasks, **_frame(it, "tasks"))

    async def done(self, request: Request, task_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            task = await it.session.get(StaffTask, task_id, with_for_update=True)
            access = it.who.access
            if task is None or not access.may(Permission.ANSWER, task.clinic_id, task.queue):
                raise NotFound
            if task.done_at is None:
                task.done_at, task.done_by = it.now, it.who.staff.id
                await it.note("task_done", task.id, kind=task.kind.value)
        return see_other("/console/tasks")

    async def events(self, request: Request) -> Response:
        """One stream for each browser tab; it keeps nobody signed in."""
        async with at_work(self._desk, request) as it:
            it.need(Permission.SEE_THREADS)
            access = it.who.access
        last = request.headers.get("last-event-id") or request.query_params.get("after") or ""
        number = int(last) if last.isdecimal() and len(last) < 18 else None
        stream = self._live.changes(access, number, _id(request, "thread"))
        return EventSourceResponse(stream, headers=dict(HEADERS), ping=15)


def routes(desk: Desk, live: Live) -> APIRouter:
    made, handlers = APIRouter(), Inboxes(desk, live)
    table: Sequence[tuple[str, str, Callable[..., Awaitable[Response]]]] = (
        ("", "GET", handlers.home),
        ("/", "GET", handlers.home),
        ("/inbox", "GET", handlers.show),
        ("/inbox/list", "GET", handlers.fresh),
        ("/inbox/next", "GET", handlers.onward),
        ("/search", "GET", handlers.ask),
        ("/search", "POST", handlers.found),
        ("/tasks", "GET", handlers.to_do),
        ("/tasks/{task_id}/done", "POST", handlers.done),
        ("/events", "GET", handlers.events),
    )
    for path, method, handler in table:
        made.add_api_route(path, handler, methods=[method], response_model=None)
    return made


async def _inbox(it: AtWork, request: Request, show: Show | None = None) -> Inbox:
    asked = request.query_params
    queue, shown, most = asked.get("queue"), asked.get("show", ""), asked.get("most", "")
    return await inbox(
        it.session,
        it.who.access,
        it.policy,
        queue=queue if queue in set(Queue) else None,
        show=show or (Show(shown) if shown in set(Show) else Show.ALL),
        visitor=it.words("web_visitor"),
        now=it.now,
        most=min(int(most), MOST_EVER) if LENGTH.fullmatch(most) else MOST_SHOWN,
    )


def _id(request: Request, name: str) -> UUID | None:
    """A thread, as the page says; what it may see is decided elsewhere."""
    try:
        return UUID(request.query_params.get(name, ""))
    except ValueError:
        return None


def _frame(it: AtWork, at: str) -> dict[str, Any]:
    return {"who": it.who.staff, "may": it.may, "proof": it.proof, "at": at}

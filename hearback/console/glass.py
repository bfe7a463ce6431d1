"""Emergency access: opening one thread with a reason, and the list for those who look into it."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request, Response
from limits import RateLimitItemPerHour
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from sqlalchemy import select

from hearback.agents.queries import names_of
from hearback.agents.rules import Permission
from hearback.clinics.model import Clinic
from hearback.console.guard import AtWork, Desk, NotFound, at_work, queue_of_thread
from hearback.console.pages import page, see_other
from hearback.conversations.break_glass import (
    BrokenGlass,
    ReasonMissing,
    break_glass,
    check,
    opening_of,
    openings,
    unseen,
)
from hearback.conversations.model import Conversation, Queue
from hearback.core.errors import HearbackError
from hearback.core.phone import e164
from hearback.patients.queries import contact_point_by_number

TRIES = RateLimitItemPerHour(10)  # of one account: no phone book is read this way
THREAD = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


@dataclass(frozen=True)
class Line:
    """One opening, as those read it who look into it. thread_id: None when it is not theirs."""

    id: UUID
    who: str
    clinic: str
    zone: str
    queue: Queue
    reason: str
    at: datetime
    ends_at: datetime
    runs: bool
    seen_by: str | None
    is_mine_to_see: bool
    thread_id: UUID | None


class Glass:
    """Breaking it, and what comes after."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def ask(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            it.need(Permission.BREAK_GLASS)
            return await _form(it)

    async def break_it(self, request: Request) -> Response:
        """By POST, of a written reason. What is not found is on the trail as well."""
        async with at_work(self._desk, request) as it:
            it.need(Permission.BREAK_GLASS)
            if not await self._limiter.hit(TRIES, "glass", str(it.who.staff.id)):
                return await _form(it, "glass_slow", 429)
            reason, access = it.typed("reason"), it.who.access
            try:
                check(access, reason, it.policy)
            except ReasonMissing:
                return await _form(it, "error_ReasonMissing", 422)
            talk = await _thread(it)
            if talk is None:
                await it.note("glass_not_broken", reason="not_found")
                return await _form(it, "glass_none", 404)
            if not await it.may_read(talk):
                queue = await queue_of_thread(it.session, talk.id)
                await break_glass(it.session, access, talk, queue, reason, it.policy, now=it.now)
        return see_other(f"/console/threads/{talk.id}")

    async def listed(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            _need_to_look(it)
            shown = await _lines(it)
            return page("glass.html", it.words, shown=shown, **_frame(it))

    async def seen(self, request: Request, opening: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            opened = await _theirs(it, opening)
            if opened.seen_at is None:
                opened.seen_by, opened.seen_at = it.who.staff.id, it.now
                await it.note("glass_looked_into", opened.conversation_id, opening=str(opened.id))
        return see_other("/console/glass")

    async def end(self, request: Request, opening: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            opened = await _theirs(it, opening)
            if opened.ends_at > it.now:
                opened.ends_at = it.now
                await it.note("glass_ended", opened.conversation_id, opening=str(opened.id))
        return see_other("/console/glass")


def routes(desk: Desk) -> APIRouter:
    made, handlers = APIRouter(prefix="/glass"), Glass(desk)
    table: Sequence[tuple[str, str, Callable[..., Awaitable[Response]]]] = (
        ("", "GET", handlers.listed),
        ("/break", "GET", handlers.ask),
        ("/break", "POST", handlers.break_it),
        ("/{opening}/seen", "POST", handlers.seen),
        ("/{opening}/end", "POST", handlers.end),
    )
    for path, method, handler in table:
        made.add_api_route(path, handler, methods=[method], response_model=None)
    return made


async def unseen_by(it: AtWork) -> int:
    """For a page's notice: openings that nobody has looked into."""
    return await unseen(it.session, it.who.access) if _may_look(it) else 0


def _may_look(it: AtWork) -> bool:
    return it.may(Permission.SUPERVISE) or it.may(Permission.SEE_AUDIT)


def _need_to_look(it: AtWork) -> None:
    """Raises NotFound."""
    if not _may_look(it):
        raise NotFound


async def _theirs(it: AtWork, opening: UUID) -> BrokenGlass:
    """Raises NotFound."""
    _need_to_look(it)
    found = await opening_of(it.session, it.who.access, opening)
    if found is None:
        raise NotFound
    return found


async def _thread(it: AtWork) -> Conversation | None:
    """By its address, or the latest at the clinic of a whole number."""
    asked = it.typed("asked")[:200]
    named = THREAD.search(asked)
    if named is not None:
        return await it.session.get(Conversation, UUID(named[0]))
    try:
        clinic = UUID(it.typed("clinic"))
        point = await contact_point_by_number(it.session, e164(asked))
    except (ValueError, HearbackError):
        return None
    if point is None:
        return None
    return await it.session.scalar(
        select(Conversation)
        .where(Conversation.contact_point_id == point.id, Conversation.clinic_id == clinic)
        .order_by(Conversation.id.desc())
        .limit(1)
    )


async def _lines(it: AtWork) -> Sequence[Line]:
    found = await openings(it.session, it.who.access)
    clinics = {row.id: row for row in await it.session.scalars(select(Clinic))}
    people = {each.staff_id for each in found} | {each.seen_by for each in found if each.seen_by}
    names = await names_of(it.session, people)
    me, access = it.who.staff.id, it.who.access
    return [
        Line(
            id=each.id,
            who=names[each.staff_id],
            clinic=clinics[each.clinic_id].public_name,
            zone=clinics[each.clinic_id].zone,
            queue=each.queue,
            reason=each.reason,
            at=each.at,
            ends_at=each.ends_at,
            runs=each.ends_at > it.now,
            seen_by=None if each.seen_by is None else names[each.seen_by],
            is_mine_to_see=each.staff_id != me,
            thread_id=each.conversation_id
            if access.may(Permission.SEE_THREADS, each.clinic_id, each.queue)
            else None,
        )
        for each in found
    ]


async def _form(it: AtWork, trouble: str | None = None, status: int = 200) -> Response:
    clinics = (await it.session.scalars(select(Clinic).order_by(Clinic.public_name))).all()
    minutes = round(it.policy.emergency_access_minutes)
    asked, reason = it.typed("asked")[:200], it.typed("reason")[:1000]
    told = {"minutes": minutes, "clinics": clinics, "asked": asked, "reason": reason}
    return page("break_glass.html", it.words, status, trouble=trouble, **told, **_frame(it))


def _frame(it: AtWork) -> dict[str, Any]:
    return {"who": it.who.staff, "may": it.may, "proof": it.proof, "at": "glass"}

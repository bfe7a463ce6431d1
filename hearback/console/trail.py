"""The audit trail as a page: the latest events, and whether the chain is whole (rules H5, H6)."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from fastapi import APIRouter, Request, Response
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.queries import names_of
from hearback.agents.rules import Permission
from hearback.console.glass import unseen_by
from hearback.console.guard import AtWork, Desk, at_work
from hearback.console.pages import page
from hearback.core.audit import AuditEvent, first_broken

SHOWN = 100


@dataclass(frozen=True)
class Line:
    """detail: ids, states and rule names only, as they were recorded."""

    seq: int
    at: datetime
    event: str
    who: str
    subject: str
    detail: str


class Trail:
    """What was seen and done, and by whom."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def show(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            it.need(Permission.SEE_AUDIT)
            before = request.query_params.get("before", "")
            start = int(before) if before.isdecimal() and len(before) < 16 else None
            return await _shown(it, start, None)

    async def verify(self, request: Request) -> Response:
        """The whole chain is read again: a deed, for it is on the trail itself."""
        async with at_work(self._desk, request) as it:
            it.need(Permission.SEE_AUDIT)
            broken = await first_broken(it.session)
            await it.note("trail_verified", broken=broken)
            return await _shown(it, None, "whole" if broken is None else f"broken:{broken}")


def routes(desk: Desk) -> APIRouter:
    made, handlers = APIRouter(), Trail(desk)
    table: Sequence[tuple[str, str, Callable[..., Awaitable[Response]]]] = (
        ("/trail", "GET", handlers.show),
        ("/trail/verify", "POST", handlers.verify),
    )
    for path, method, handler in table:
        made.add_api_route(path, handler, methods=[method], response_model=None)
    return made


async def _shown(it: AtWork, before: int | None, verdict: str | None) -> Response:
    lines = await trail_lines(it.session, before)
    total = await it.session.scalar(select(func.count()).select_from(AuditEvent)) or 0
    return page(
        "trail.html",
        it.words,
        lines=lines,
        total=total,
        verdict=verdict,
        unseen_glass=await unseen_by(it),
        more=lines[-1].seq if len(lines) == SHOWN and lines[-1].seq > 1 else None,
        who=it.who.staff,
        may=it.may,
        proof=it.proof,
        at="trail",
    )


async def trail_lines(session: AsyncSession, before: int | None) -> Sequence[Line]:
    """The latest first."""
    query = select(AuditEvent).order_by(AuditEvent.seq.desc()).limit(SHOWN)
    if before is not None:
        query = query.where(AuditEvent.seq < before)
    rows = (await session.scalars(query)).all()
    actors = {row.actor: UUID(row.actor) for row in rows if _is_staff(row.actor)}
    names = await names_of(session, actors.values())
    return [
        Line(
            row.seq,
            row.at,
            row.event,
            names.get(actors[row.actor], row.actor) if row.actor in actors else row.actor,
            str(row.subject or ""),
            ", ".join(f"{name}={value}" for name, value in sorted(row.detail.items())),
        )
        for row in rows
    ]


def _is_staff(actor: str) -> bool:
    try:
        UUID(actor)
    except ValueError:
        return False
    return True

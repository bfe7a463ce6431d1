"""Supervision: the desk's figures as a page with charts and tables, and as CSV."""

import csv
import io
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import astuple, fields

from fastapi import APIRouter, Request, Response

from hearback.agents.rules import Permission
from hearback.console.guard import Desk, at_work
from hearback.console.pages import HEADERS, page
from hearback.console.reports_reading import AgentFigures, QueueFigures, Report, report

# A spreadsheet takes a cell that begins so for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
BAR, GAP, HEIGHT = 34, 8, 120  # of a chart, in its own units
LINE, WIDTH = 34, 300  # of the chart of satisfaction
Figures = QueueFigures | AgentFigures
RowsOf = Callable[[Report], Sequence[Figures]]


class Reports:
    """What supervisors and managers read; a file of it is on the trail."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def show(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            it.need(Permission.SUPERVISE)
            found = await report(it.session, it.who.access, it.policy, now=it.now)
            return page(
                "reports.html",
                it.words,
                report=found,
                bars=bars(found),
                scored=scored(found),
                may_export=it.may(Permission.EXPORT),
                who=it.who.staff,
                may=it.may,
                proof=it.proof,
                at="reports",
            )

    async def export(self, request: Request) -> Response:
        return await self._file(request, "desk", QueueFigures, lambda found: found.queues)

    async def export_agents(self, request: Request) -> Response:
        return await self._file(request, "agents", AgentFigures, lambda found: found.agents)

    async def _file(
        self, request: Request, name: str, kind: type[Figures], rows_of: RowsOf
    ) -> Response:
        async with at_work(self._desk, request) as it:
            it.need(Permission.EXPORT)
            access = it.who.access
            found = await report(it.session, access, it.policy, now=it.now, to_export=True)
            rows = rows_of(found)
            await it.note("report_exported", rows=len(rows), file=name)
        headers = {**HEADERS, "Content-Disposition": f'attachment; filename="{name}.csv"'}
        told = as_csv(kind, rows)
        return Response(told, media_type="text/csv; charset=utf-8", headers=headers)


def routes(desk: Desk) -> APIRouter:
    made, handlers = APIRouter(), Reports(desk)
    table: Sequence[tuple[str, str, Callable[..., Awaitable[Response]]]] = (
        ("/reports", "GET", handlers.show),
        ("/reports/export", "POST", handlers.export),
        ("/reports/export-agents", "POST", handlers.export_agents),
    )
    for path, method, handler in table:
        made.add_api_route(path, handler, methods=[method], response_model=None)
    return made


def bars(found: Report) -> Sequence[tuple[int, int, int, str, int]]:
    """(x, y, height, day, count) of each bar of the chart of days."""
    most = max((count for _, count in found.by_day), default=0) or 1
    shown = []
    for place, (name, count) in enumerate(found.by_day):
        height = round(HEIGHT * count / most)
        shown.append((place * (BAR + GAP), HEIGHT - height, height, name, count))
    return shown


def scored(found: Report) -> Sequence[tuple[int, int, str, float, int]]:
    """(y, width, queue, score, answers) of each bar of the chart of satisfaction."""
    told = [row for row in found.queues if row.score is not None]
    return [
        (place * LINE, round(WIDTH * (row.score or 0) / 10), row.queue, row.score or 0, row.scores)
        for place, row in enumerate(told)
    ]


def as_csv(kind: type[Figures], rows: Sequence[Figures]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([field.name for field in fields(kind)])
    for row in rows:
        writer.writerow([cell(value) for value in astuple(row)])
    return out.getvalue()


def cell(value: object) -> str:
    """A value that no spreadsheet runs."""
    told = "" if value is None else str(value)
    if isinstance(value, float):
        return f"{value:.1f}"
    return f"'{told}" if told.startswith(FORMULA) else told

"""Supervision: the desk's figures as a page with charts and tables, and as CSV."""

import csv
import io
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import astuple, fields

from fastapi import APIRouter, Request, Response

from hearback.agents.rules import Permission
from hearback.console.guard import Desk, at_work
from hearback.console.pages import HEADERS, page
from hearback.console.reports_reading import QueueFigures, Report, report

# A spreadsheet takes a cell that begins so for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
BAR, GAP, HEIGHT = 34, 8, 120  # of a chart, in its own units


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
                may_export=it.may(Permission.EXPORT),
                who=it.who.staff,
                may=it.may,
                proof=it.proof,
                at="reports",
            )

    async def export(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            it.need(Permission.EXPORT)
            found = await report(it.session, it.who.access, it.policy, now=it.now)
            await it.note("report_exported", rows=len(found.queues))
        headers = {**HEADERS, "Content-Disposition": 'attachment; filename="desk.csv"'}
        return Response(as_csv(found), media_type="text/csv; charset=utf-8", headers=headers)


def routes(desk: Desk) -> APIRouter:
    made, handlers = APIRouter(), Reports(desk)
    table: Sequence[tuple[str, str, Callable[..., Awaitable[Response]]]] = (
        ("/reports", "GET", handlers.show),
        ("/reports/export", "POST", handlers.export),
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


def as_csv(found: Report) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([field.name for field in fields(QueueFigures)])
    for row in found.queues:
        writer.writerow([cell(value) for value in astuple(row)])
    return out.getvalue()


def cell(value: object) -> str:
    """A value that no spreadsheet runs."""
    told = "" if value is None else str(value)
    if isinstance(value, float):
        return f"{value:.1f}"
    return f"'{told}" if told.startswith(FORMULA) else told

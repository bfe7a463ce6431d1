"""Approved answers at the desk: which there are, writing one, and a second person's approval."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from hearback.agents.rules import Permission
from hearback.clinics.model import Clinic
from hearback.console.guard import AtWork, Desk, NotFound, at_work
from hearback.console.pages import page, see_other
from hearback.knowledge.drafting import (
    Standing,
    Written,
    approve,
    decide,
    faults,
    open_drafts,
    standing,
    versions_of,
    write,
)
from hearback.knowledge.model import DraftState, KnowledgeDraft, KnowledgeEntry
from hearback.knowledge.queries import in_force

NEW = "new"


@dataclass(frozen=True)
class Listed:
    """One line of the list. waiting: a draft of it waits for a second person."""

    key: str
    subject: str
    part: str
    standing: Standing
    review_by: date | None
    approved_by: str
    waiting: bool


class Approved:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def index(self, request: Request) -> Response:
        async with at_work(self._desk, request) as it:
            it.need(Permission.WRITE_ANSWERS)
            clinics = [(each, await _listed(it, each)) for each in await _clinics(it)]
            return _shown(it, "answers.html", clinics=clinics)

    async def show(self, request: Request, clinic_id: UUID, key: str) -> Response:
        async with at_work(self._desk, request) as it:
            return await _one(it, await _clinic(it, clinic_id), key)

    async def save(self, request: Request, clinic_id: UUID, key: str) -> Response:
        async with at_work(self._desk, request) as it:
            clinic = await _clinic(it, clinic_id)
            written = _written(it, it.typed("key") if key == NEW else key)
            broken = list(faults(written, today=_today(it, clinic)))
            if broken:
                return await _one(it, clinic, key, written=written, broken=broken, status=422)
            by = it.who.staff.id
            draft = await write(it.session, clinic.id, written, by=by, now=it.now)
            await it.note("answer_written", draft.id, key=draft.key)
            return _to(clinic.id, draft.key)

    async def approve(self, request: Request, draft_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            draft, clinic = await _draft(it, draft_id, Permission.APPROVE_ANSWERS)
            who = it.who.staff
            version = await approve(
                it.session,
                draft,
                by=who.id,
                name=who.display_name,
                now=it.now,
                today=_today(it, clinic),
            )
            await it.note("answer_approved", draft.id, key=draft.key, version=version)
            return _to(clinic.id, draft.key)

    async def drop(self, request: Request, draft_id: UUID) -> Response:
        async with at_work(self._desk, request) as it:
            draft, clinic = await _draft(it, draft_id, Permission.WRITE_ANSWERS)
            await decide(it.session, draft, DraftState.DROPPED, by=it.who.staff.id, now=it.now)
            await it.note("answer_dropped", draft.id, key=draft.key)
            return _to(clinic.id, draft.key)


def routes(desk: Desk) -> APIRouter:
    made, handlers = APIRouter(prefix="/answers"), Approved(desk)
    table: Sequence[tuple[str, str, Callable[..., Awaitable[Response]]]] = (
        ("", "GET", handlers.index),
        ("/drafts/{draft_id}/approve", "POST", handlers.approve),
        ("/drafts/{draft_id}/drop", "POST", handlers.drop),
        ("/{clinic_id}/{key}", "GET", handlers.show),
        ("/{clinic_id}/{key}", "POST", handlers.save),
    )
    for path, method, handler in table:
        made.add_api_route(path, handler, methods=[method], response_model=None)
    return made


def _to(clinic_id: UUID, key: str) -> Response:
    return see_other(f"/console/answers/{clinic_id}/{key}")


def _today(it: AtWork, clinic: Clinic) -> date:
    return it.now.astimezone(ZoneInfo(clinic.zone)).date()


async def _clinics(it: AtWork) -> Sequence[Clinic]:
    mine = it.who.access.clinics(Permission.WRITE_ANSWERS)
    return (
        await it.session.scalars(
            select(Clinic).where(Clinic.id.in_(mine)).order_by(Clinic.public_name)
        )
    ).all()


async def _clinic(
    it: AtWork, clinic_id: UUID, permission: Permission = Permission.WRITE_ANSWERS
) -> Clinic:
    """Raises NotFound, also for what is another clinic's."""
    if not it.who.access.may(permission, clinic_id):
        raise NotFound
    return await it.session.get_one(Clinic, clinic_id)


async def _draft(
    it: AtWork, draft_id: UUID, permission: Permission
) -> tuple[KnowledgeDraft, Clinic]:
    draft = await it.session.get(KnowledgeDraft, draft_id)
    if draft is None:
        raise NotFound
    return draft, await _clinic(it, draft.clinic_id, permission)


async def _listed(it: AtWork, clinic: Clinic) -> Sequence[Listed]:
    today = _today(it, clinic)
    drafts = {each.key: each for each in await open_drafts(it.session, clinic.id)}
    entries = [each.entry for each in await in_force(it.session, clinic.id, "en", today=today)]
    known = {
        e.key: Listed(
            e.key,
            e.subject,
            e.part,
            standing(e.review_by, today=today),
            e.review_by,
            e.approved_by,
            e.key in drafts,
        )
        for e in entries
    }
    new = {
        d.key: Listed(d.key, d.subject, d.part, Standing.DRAFT, None, "", True)
        for d in drafts.values()
        if d.key not in known
    }
    return [line for _, line in sorted({**known, **new}.items())]


async def _one(
    it: AtWork,
    clinic: Clinic,
    key: str,
    *,
    written: Written | None = None,
    broken: Sequence[str] = (),
    status: int = 200,
) -> Response:
    versions = [] if key == NEW else list(await versions_of(it.session, clinic.id, key))
    drafts = await open_drafts(it.session, clinic.id)
    draft = next((each for each in drafts if each.key == key), None)
    if key != NEW and not versions and draft is None:
        raise NotFound
    return _shown(
        it,
        "answer.html",
        status,
        clinic=clinic,
        key=key,
        versions=versions,
        draft=draft,
        form=written or _form(draft, versions),
        broken=broken,
        standing=standing(versions[0].review_by if versions else None, today=_today(it, clinic)),
        may_approve=draft is not None
        and draft.written_by != it.who.staff.id
        and it.who.access.may(Permission.APPROVE_ANSWERS, clinic.id),
    )


def _form(draft: KnowledgeDraft | None, versions: Sequence[KnowledgeEntry]) -> Written:
    """What the form begins with: the open draft, else the version in force, else nothing."""
    if draft is not None:
        answers = (draft.answer_en, draft.answer_es)
        asked = (tuple(draft.questions_en), tuple(draft.questions_es))
        about = (draft.key, draft.subject, draft.part, draft.source)
        return Written(*about, draft.review_by, answers, asked)
    latest = {each.language: each for each in reversed(versions)}
    if latest.keys() != {"en", "es"}:
        return Written("", "general", "", "", None, ("", ""), ((), ()))
    en, es = latest["en"], latest["es"]
    asked = (tuple(en.questions), tuple(es.questions))
    about = (en.key, en.subject, en.part, en.source)
    return Written(*about, en.review_by, (en.answer, es.answer), asked)


def _written(it: AtWork, key: str) -> Written:
    return Written(
        key,
        it.typed("subject")[:60],
        it.typed("part")[:60],
        it.typed("source")[:200],
        _date(it.typed("review_by")),
        (_line(it.typed("answer_en")), _line(it.typed("answer_es"))),
        (_lines(it.typed("questions_en")), _lines(it.typed("questions_es"))),
    )


def _date(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _line(typed: str) -> str:
    return " ".join(typed.split())


def _lines(typed: str) -> tuple[str, ...]:
    return tuple(line for each in typed.splitlines() if (line := _line(each)[:200]))


def _shown(it: AtWork, template: str, status: int = 200, /, **context: Any) -> Response:
    return page(
        template,
        it.words,
        status,
        who=it.who.staff,
        may=it.may,
        proof=it.proof,
        at="answers",
        **context,
    )

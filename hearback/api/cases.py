"""The human side over HTTP, for another desk: list cases, claim, reply, note, give back, resolve.

Whoever calls shows the token of an integration, and may do what its account may: an agent's work at
its clinics and in its queues. What it may not see is not found. docs/integrations.md is its manual.
"""

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from sqlalchemy import select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.rules import Access, Permission
from hearback.api.case_shapes import (
    CaseView,
    Done,
    MessageView,
    NoteBody,
    ReplyBody,
    ResolveBody,
    ThreadView,
)
from hearback.api.unreadable import unreadable
from hearback.appointments.agents_words import close_what_was_open
from hearback.conversations.desk_model import AgentMessage, DeskNote
from hearback.conversations.holding import Doing, active, claim, held, release, resolve
from hearback.conversations.model import (
    Conversation,
    Escalation,
    EscalationState,
    InboundMessage,
    Queue,
)
from hearback.conversations.outside import access_by_token
from hearback.core import audit
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.outbound.from_agents import say
from hearback.outbound.model import OutboundMessage
from hearback.policy import Policy

MOST = 100  # cases of one list, messages of one thread
LONGEST_BODY = 64_000  # bytes


class TokenRefused(HearbackError):
    status = 401

    def __init__(self) -> None:
        super().__init__("Send the token of an integration: Authorization: Bearer <token>.")


class NoSuchCase(HearbackError):
    """Also for what is another clinic's or queue's: that it is there is not theirs to know."""

    status = 404

    def __init__(self) -> None:
        super().__init__("There is no such case, or it is not of your clinics and queues.")


class BodyTooLong(HearbackError):
    status = 413

    def __init__(self) -> None:
        super().__init__(f"Send at most {LONGEST_BODY} bytes, and say how many they are.")


@dataclass(frozen=True)
class Caller:
    """One call, in one transaction."""

    session: AsyncSession
    access: Access
    now: datetime
    rules: Policy

    @property
    def doing(self) -> Doing:
        return Doing(self.session, self.access.staff_id, self.now, self.rules)

    async def note(self, event: str, subject: UUID | None = None, **detail: object) -> None:
        actor = str(self.access.staff_id)
        await audit.record(self.session, event, at=self.now, actor=actor, subject=subject, **detail)

    async def case(self, case_id: UUID) -> tuple[Escalation, Conversation]:
        """Raises NoSuchCase."""
        row = (
            await self.session.execute(
                select(Escalation, Conversation)
                .join(Conversation, Conversation.id == Escalation.conversation_id)
                .where(Escalation.id == case_id)
            )
        ).one_or_none()
        if row is None:
            raise NoSuchCase
        case, talk = row[0], row[1]
        for queue in {case.queue, await self._queue_now(case)}:
            if not self.access.may(Permission.ANSWER, talk.clinic_id, queue):
                raise NoSuchCase
        return case, talk

    async def _queue_now(self, case: Escalation) -> Queue:
        """Whose the thread is: a case that is closed opens no later one of other people."""
        latest = await self.session.scalar(
            select(Escalation.queue)
            .where(Escalation.conversation_id == case.conversation_id)
            .order_by(Escalation.opened_at.desc(), Escalation.id.desc())
            .limit(1)
        )
        return latest or case.queue

    async def open(self, case_id: UUID) -> Conversation:
        """The thread of a case that is not closed. Raises NoSuchCase."""
        case, talk = await self.case(case_id)
        if case.state is EscalationState.RESOLVED:
            raise NoSuchCase
        return talk


class CaseRoute(APIRoute):
    """A refusal is JSON that repeats nothing of what was sent."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        inner = super().get_route_handler()

        async def handled(request: Request) -> Response:
            try:
                _fits(request)
                return await inner(request)
            except RequestValidationError as error:
                return await unreadable(request, error)
            except HearbackError as error:
                return JSONResponse({"error": str(error)}, error.status)

        return handled


def _fits(request: Request) -> None:
    length = request.headers.get("content-length", "")
    is_bare = request.method == "GET" or not request.headers.get("transfer-encoding")
    if not is_bare or (length.isdecimal() and int(length) > LONGEST_BODY):
        raise BodyTooLong


class Cases:
    """Each call of another desk."""

    def __init__(self, db: Database, clock: Clock, rules: Policy) -> None:
        self._db, self._clock, self._rules = db, clock, rules

    async def list(self, request: Request) -> list[CaseView]:
        """Cases that are not closed, the oldest first; 100 at most."""
        async with self._caller(request) as it:
            places = sorted(it.access.places(Permission.ANSWER))
            rows = await it.session.execute(
                select(Escalation, Conversation)
                .join(Conversation, Conversation.id == Escalation.conversation_id)
                .where(
                    Escalation.state != EscalationState.RESOLVED,
                    tuple_(Conversation.clinic_id, Escalation.queue).in_(places),
                )
                .order_by(Escalation.opened_at, Escalation.id)
                .limit(MOST)
            )
            found = [_view(case, talk, it.access) for case, talk in rows]
            await it.note("cases_listed", count=len(found))
            return found

    async def show(self, request: Request, case_id: UUID) -> ThreadView:
        """One case with the latest messages of its thread. That it was seen is on the trail."""
        async with self._caller(request) as it:
            case, talk = await it.case(case_id)
            await it.note("thread_viewed", talk.id)
            shown = _view(case, talk, it.access)
            return ThreadView(**shown.model_dump(), messages=await _messages(it.session, talk.id))

    async def claim(self, request: Request, case_id: UUID) -> Done:
        """Take it; 409 when somebody else holds it."""
        async with self._caller(request) as it:
            await claim(it.doing, (await it.open(case_id)).id)
            return Done()

    async def reply(self, request: Request, case_id: UUID, body: ReplyBody) -> Done:
        """Write to the patient; the case must be yours. done: false when the key was used."""
        async with self._caller(request) as it:
            talk = await held(it.doing, (await it.open(case_id)).id)
            done = await say(it.doing, talk, body.words, body.key)
            if done:
                await close_what_was_open(it.session, talk, body.words)
            return Done(done=done)

    async def note(self, request: Request, case_id: UUID, body: NoteBody) -> Done:
        """A note for colleagues; no patient sees it."""
        async with self._caller(request) as it:
            talk, who = await it.open(case_id), it.access.staff_id
            note = DeskNote(conversation_id=talk.id, staff_id=who, at=it.now, words=body.words)
            it.session.add(note)
            await it.note("note_written", talk.id)
            if talk.held_by == who:
                await active(it.doing, await held(it.doing, talk.id))
            return Done()

    async def release(self, request: Request, case_id: UUID) -> Done:
        """Put it back into the queue."""
        async with self._caller(request) as it:
            await release(it.doing, await held(it.doing, (await it.open(case_id)).id))
            return Done()

    async def resolve(self, request: Request, case_id: UUID, body: ResolveBody) -> Done:
        """Close it: the assistant has the conversation again."""
        async with self._caller(request) as it:
            talk = await held(it.doing, (await it.open(case_id)).id)
            stands = body.offer_stands
            await resolve(it.doing, talk, settled=body.settled, offer_stands=stands)
            return Done()

    @asynccontextmanager
    async def _caller(self, request: Request) -> AsyncIterator[Caller]:
        """Raises TokenRefused."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        async with self._db.begin() as session:
            shown = token.strip() if scheme.lower() == "bearer" else ""
            access = await access_by_token(session, shown) if shown else None
            if access is None:
                raise TokenRefused
            yield Caller(session, access, self._clock.now(), self._rules)


def router(db: Database, clock: Clock, rules: Policy) -> APIRouter:
    made = APIRouter(prefix="/api/v1", tags=["cases"], route_class=CaseRoute)
    calls = Cases(db, clock, rules)
    answers: dict[int | str, dict[str, Any]] = {
        code: {"description": "Refused; `error` says why."} for code in (401, 404, 409, 413, 422)
    }
    made.add_api_route("/cases", calls.list, methods=["GET"], responses=answers)
    made.add_api_route("/cases/{case_id}", calls.show, methods=["GET"], responses=answers)
    for name in ("claim", "reply", "note", "release", "resolve"):
        path = f"/cases/{{case_id}}/{name}"
        made.add_api_route(path, getattr(calls, name), methods=["POST"], responses=answers)
    return made


def _view(case: Escalation, talk: Conversation, access: Access) -> CaseView:
    return CaseView(
        id=case.id,
        state=case.state,
        queue=case.queue,
        priority=case.priority,
        reason=case.reason,
        language=talk.language,
        channel=talk.channel,
        opened_at=case.opened_at,
        is_yours=talk.held_by == access.staff_id,
    )


async def _messages(session: AsyncSession, talk_id: UUID) -> list[MessageView]:
    """The latest, in the order in which they came."""
    heard = await session.scalars(
        select(InboundMessage)
        .where(InboundMessage.conversation_id == talk_id)
        .order_by(InboundMessage.received_at.desc())
        .limit(MOST)
    )
    said = await session.execute(
        select(OutboundMessage, AgentMessage.id.is_not(None))
        .outerjoin(AgentMessage, AgentMessage.cause == OutboundMessage.cause)
        .where(OutboundMessage.conversation_id == talk_id, OutboundMessage.body_sealed.is_not(None))
        .order_by(OutboundMessage.id.desc())
        .limit(MOST)
    )
    both = [MessageView(at=each.received_at, by="patient", words=each.text) for each in heard]
    for row, by_agent in said:
        by = "agent" if by_agent else "assistant"
        both.append(MessageView(at=row.sent_at or row.created_at, by=by, words=row.body))
    return sorted(both, key=lambda message: message.at)[-MOST:]

"""Who may come in: the session's cookie, the proof that a form is ours, and what is not found."""

import hmac
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from fastapi import Request, Response
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.identity_provider import IdentityProvider
from hearback.agents.model import CameIn
from hearback.agents.rules import Permission
from hearback.agents.signing_in import Present, present, proof_of, still_present
from hearback.appointments.service import Schedule
from hearback.console.pages import Words, words_in
from hearback.conversations.break_glass import open_until
from hearback.conversations.holding import Doing
from hearback.conversations.model import Conversation, Escalation, Queue
from hearback.core import audit
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.policy import Policy
from hearback.texts.catalogue import Catalogue

COOKIE, DOOR = "hearback_desk", "hearback_door"
# What a page asks for by itself keeps nobody signed in: its refreshes carry this header, and its
# stream, which a browser begins anew whenever it breaks, can carry none.
BY_ITSELF = "x-by-itself"
STREAM = "/console/events"
LONGEST_FORM = 64_000  # bytes


class NotSignedIn(HearbackError):
    status = 401

    def __init__(self) -> None:
        super().__init__("Sign in first.")


class SecondFactorMissing(HearbackError):
    status = 403

    def __init__(self) -> None:
        super().__init__("Set up the second factor first.")


class NotFound(HearbackError):
    """Also for what is there and not this person's: that it is there is not theirs to know."""

    status = 404

    def __init__(self) -> None:
        super().__init__("There is no such page, or it is not yours to see.")


class FormNotOurs(HearbackError):
    status = 403

    def __init__(self) -> None:
        super().__init__("This form was not made by this page. Reload it and try again.")


class FormTooLong(HearbackError):
    status = 413

    def __init__(self) -> None:
        super().__init__("This form holds more than the desk takes.")


@dataclass(frozen=True)
class Desk:
    """What the pages are handed. wall: people's own time, which no rehearsal moves."""

    db: Database
    clock: Clock
    wall: Clock
    policy: Policy
    texts: Catalogue
    schedule: Schedule
    is_live: bool
    is_https: bool
    provider: IdentityProvider | None = None  # the clinic's own, which signs its people in


@dataclass(frozen=True)
class AtWork:
    """One request of a person who is signed in, in one transaction."""

    session: AsyncSession
    who: Present
    now: datetime
    policy: Policy
    proof: str
    form: Mapping[str, str] = field(default_factory=dict)

    @property
    def words(self) -> Words:
        return words_in(self.who.staff.language)

    @property
    def doing(self) -> Doing:
        return Doing(self.session, self.who.staff.id, self.now, self.policy)

    def typed(self, name: str) -> str:
        return self.form.get(name, "").strip()

    async def note(self, event: str, subject: UUID | None = None, **detail: object) -> None:
        """On the trail: what this person saw or did."""
        actor = str(self.who.staff.id)
        await audit.record(self.session, event, at=self.now, actor=actor, subject=subject, **detail)

    def may(self, permission: str) -> bool:
        """For templates: whether a page of this kind is theirs."""
        if permission == Permission.BREAK_GLASS and self.who.staff.in_practice:
            return False  # who learns has no emergency among real patients
        return self.who.access.may_anywhere(Permission(permission))

    def need(self, permission: Permission) -> None:
        """Raises NotFound: a page that is not theirs is not there."""
        if not self.may(permission):
            raise NotFound

    async def thread(
        self, thread_id: UUID, permission: Permission = Permission.SEE_THREADS
    ) -> Conversation:
        """A thread that this person may see, or do something in. Raises NotFound."""
        talk = await self.session.get(Conversation, thread_id)
        if talk is None:
            raise NotFound
        if await self._may(talk, permission):
            return talk
        if permission is Permission.SEE_THREADS and await self.emergency_until(talk) is not None:
            return talk  # to be read, and nothing else
        raise NotFound

    async def emergency_until(self, talk: Conversation) -> datetime | None:
        return await open_until(self.session, self.who.access, talk.id, now=self.now)

    async def may_read(self, talk: Conversation) -> bool:
        """By a role of theirs, without breaking any glass."""
        return await self._may(talk, Permission.SEE_THREADS)

    async def _may(self, talk: Conversation, permission: Permission) -> bool:
        access = self.who.access
        if talk.held_by == self.who.staff.id:  # also when its queue has changed since
            return access.may(permission, talk.clinic_id)
        return access.may(permission, talk.clinic_id, await queue_of_thread(self.session, talk.id))


async def queue_of_thread(session: AsyncSession, thread_id: UUID) -> Queue:
    """Whose thread it is: that of its latest case; what never had one is the front desk's."""
    latest = await latest_case(session, thread_id)
    return Queue.FRONT_DESK if latest is None else latest.queue


async def latest_case(session: AsyncSession, thread_id: UUID) -> Escalation | None:
    return await session.scalar(
        select(Escalation)
        .where(Escalation.conversation_id == thread_id)
        .order_by(Escalation.opened_at.desc())
        .limit(1)
    )


@asynccontextmanager
async def at_work(desk: Desk, request: Request) -> AsyncIterator[AtWork]:
    """Raises NotSignedIn, SecondFactorMissing, FormNotOurs."""
    token = request.cookies.get(COOKIE, "")
    who = await _present(desk, token, by_itself=is_by_itself(request))
    if who is None:
        raise NotSignedIn
    request.state.language = who.staff.language  # in which a refusal is told
    if desk.is_live and _lacks_factor(who) and not _sets_up_factor(request):
        raise SecondFactorMissing
    proof, form = proof_of(token), await form_of(request)
    if request.method == "POST" and not is_ours(form, proof):
        raise FormNotOurs
    async with desk.db.begin() as session:
        yield AtWork(session, who, desk.clock.now(), desk.policy, proof, form)


async def _present(desk: Desk, token: str, *, by_itself: bool) -> Present | None:
    """In a transaction of its own: that an idle session ended is kept, whatever comes after."""
    if not token:
        return None
    if by_itself:  # far the most requests: one read
        async with desk.db.at_once() as session:
            who = await still_present(session, token, now=desk.wall.now())
        if who is not None:
            return who
    async with desk.db.begin() as session:
        return await present(session, token, now=desk.wall.now(), by_itself=by_itself)


def is_by_itself(request: Request) -> bool:
    return BY_ITSELF in request.headers or request.url.path == STREAM


def _lacks_factor(who: Present) -> bool:
    """Whoever came by the provider was asked for the second factor there."""
    return who.staff.totp_sealed is None and who.came_by is not CameIn.PROVIDER


def _sets_up_factor(request: Request) -> bool:
    return request.url.path in {"/console/second-factor", "/console/sign-out"}


async def form_of(request: Request) -> Mapping[str, str]:
    """Its fields, text only. Raises FormTooLong."""
    if request.method != "POST":
        return {}
    if int(request.headers.get("content-length") or 0) > LONGEST_FORM:
        raise FormTooLong
    fields = await request.form(max_files=0, max_fields=40, max_part_size=LONGEST_FORM)
    # The database keeps no text with a null in it.
    told = {name: value for name, value in fields.items() if isinstance(value, str)}
    return {name: value.replace("\x00", "") for name, value in told.items()}


def is_ours(form: Mapping[str, str], proof: str) -> bool:
    return hmac.compare_digest(form.get("proof", "").encode(), proof.encode())


def keep(response: Response, desk: Desk, name: str, value: str) -> Response:
    """A cookie that no script reads and no other site's form brings along."""
    response.set_cookie(
        name, value, path="/console", httponly=True, samesite="lax", secure=desk.is_https
    )
    return response

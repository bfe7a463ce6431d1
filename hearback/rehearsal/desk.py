"""Agents of a scenario at the desk's real pages: signed in, clicking, reading what is shown."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from uuid import UUID

import httpx2
from sqlalchemy import case, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents import service as accounts
from hearback.agents.model import Role, Staff
from hearback.agents.passwords import HASHER
from hearback.agents.queries import staff_by_name
from hearback.clinics.model import Clinic
from hearback.conversations.model import Conversation, Escalation, EscalationState, Queue
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id
from hearback.patients.model import ContactPoint
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.setup import FixtureAgent
from hearback.rehearsal.steps import AgentStep
from hearback.rehearsal.vocabulary import AgentDeed

PASSWORD = "only in rehearsals"  # noqa: S105 - of invented agents in a database thrown away
ROLES = {Queue.CLINICAL: Role.NURSE, Queue.BILLING: Role.BILLING, Queue.FRONT_DESK: Role.AGENT}


class NothingToDo(HearbackError):
    def __init__(self, agent: str) -> None:
        super().__init__(f"The step did nothing: no conversation waits, and {agent} holds none.")


class NotLetIn(HearbackError):
    def __init__(self, agent: str, status: int) -> None:
        super().__init__(f"{agent} could not sign in at the desk: HTTP {status}.")


@cache
def _password_hash() -> str:
    return HASHER.hash(PASSWORD)


@dataclass
class Agents:
    """Everybody of the fixtures who acts; each with a browser that keeps its cookies."""

    lane: Lane
    fixtures: Mapping[str, FixtureAgent]
    shown: tuple[str, ...] | None = None  # messages on the page that was opened last
    phone: str | None = None  # whose conversation the last step was about
    _browsers: dict[str, httpx2.AsyncClient] = field(default_factory=dict)

    async def close(self) -> None:
        for browser in self._browsers.values():
            await browser.aclose()

    async def act(self, step: AgentStep, thread: UUID | None) -> tuple[int, ...]:
        """Do what the step says; with a rival, both at once. thread: whose conversation it is
        about, where the scenario has but one patient."""
        names = [step.by, *([step.same_moment_as] if step.same_moment_as else [])]
        browsers = [await self._browser(name) for name in names]
        target = await self._target(step.by, thread)
        self.phone = await self._phone_of(target)
        done = await asyncio.gather(*(self._request(browser, step, target) for browser in browsers))
        return tuple(done)

    async def _request(self, browser: httpx2.AsyncClient, step: AgentStep, thread: UUID) -> int:
        page = f"/console/threads/{thread}"
        form = {"proof": browser.headers["x-proof"], "take": "yes"}
        if step.says is not None:
            form |= {"words": step.says, "key": str(new_id())}
            return (await browser.post(f"{page}/say", data=form)).status_code
        if step.does is AgentDeed.VIEW:
            answer = await browser.get(page)
            self.shown = tuple(_messages(answer.text))
            return answer.status_code
        assert step.does is not None, "a step says or does something"
        filled = {**form, **step.form}
        return (await browser.post(f"{page}/{step.does.value}", data=filled)).status_code

    async def _target(self, agent: str, thread: UUID | None) -> UUID:
        """The conversation the agent holds, else the one that waits: their own queue's first."""
        async with self.lane.db.begin() as session:
            staff = await staff_by_name(session, agent)
            assert staff is not None, "hired when the browser was opened"
            found = await _held_or_waiting(session, staff, Queue(self.fixtures[agent].queue))
        target = found or thread
        if target is None:
            raise NothingToDo(agent)
        return target

    async def _phone_of(self, thread: UUID) -> str:
        async with self.lane.db.begin() as session:
            talk = await session.get_one(Conversation, thread)
            return (await session.get_one(ContactPoint, talk.contact_point_id)).number

    async def _browser(self, name: str) -> httpx2.AsyncClient:
        if name not in self._browsers:
            await self._hire(name)
            self._browsers[name] = await self._signed_in(name)
        return self._browsers[name]

    async def _hire(self, name: str) -> None:
        """A role at every clinic: a scenario says who steps in, not who may."""
        now, queue = self.lane.clock.now(), Queue(self.fixtures[name].queue)
        queues = [queue, *(other for other in Queue if other is not queue)]
        shown = name.replace("_", " ").title()
        hashed = await asyncio.to_thread(_password_hash)
        async with self.lane.db.begin() as session:
            staff = await accounts.add(session, name, shown, hashed, actor="rehearsal", now=now)
            for clinic in await session.scalars(select(Clinic.id)):
                await accounts.grant(
                    session, staff, clinic, ROLES[queue], queues, actor="rehearsal", now=now
                )

    async def _signed_in(self, name: str) -> httpx2.AsyncClient:
        browser = httpx2.AsyncClient(base_url=self.lane.base_url, follow_redirects=True, timeout=30)
        door = await browser.get("/console/sign-in")
        form = {"proof": _proof(door.text), "name": name, "password": PASSWORD}
        inside = await browser.post("/console/sign-in", data=form)
        if inside.status_code != 200:
            await browser.aclose()
            raise NotLetIn(name, inside.status_code)
        browser.headers["x-proof"] = _proof(inside.text)
        return browser


async def _held_or_waiting(session: AsyncSession, staff: Staff, home: Queue) -> UUID | None:
    own = await session.scalar(
        select(Conversation.id)
        .where(Conversation.held_by == staff.id)
        .order_by(Conversation.agent_at.desc())
        .limit(1)
    )
    if own is not None:
        return own
    return await session.scalar(
        select(Escalation.conversation_id)
        .where(Escalation.state == EscalationState.OPEN)
        .order_by(case((Escalation.queue == home, 0), else_=1), Escalation.opened_at)
        .limit(1)
    )


class _Page(HTMLParser):
    """The words of each message of a thread's page, and the proof of its forms."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[str] = []
        self.proof = ""
        self._within = ""
        self._open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        classes = (given.get("class") or "").split()
        if tag == "input" and given.get("name") == "proof":
            self.proof = given.get("value") or ""
        if tag == "li":
            self._within = " ".join(classes)
        if tag == "p" and classes[:1] in (["words"], ["file"]) and "entry" in self._within:
            self._open = True
            self.messages.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "p":
            self._open = False

    def handle_data(self, data: str) -> None:
        if self._open:
            self.messages[-1] += data


def _messages(page: str) -> Iterable[str]:
    parser = _Page()
    parser.feed(page)
    return parser.messages


def _proof(page: str) -> str:
    parser = _Page()
    parser.feed(page)
    return parser.proof

"""Visitors of a scenario: browsers of our own, on the chat's real routes, each with its stream."""

import asyncio
import json
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any
from uuid import UUID, uuid4

import httpx2
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.chat import ChatSession
from hearback.conversations.model import Conversation, Escalation, EscalationState
from hearback.conversations.people import verify
from hearback.core.errors import HearbackError
from hearback.patients.model import Patient
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.seen import Message, OpenCase, Seen
from hearback.rehearsal.setup import Setup
from hearback.rehearsal.site import SITE
from hearback.rehearsal.steps import AnyStep, PatientStep, WebStep
from hearback.rehearsal.subjects import identities
from hearback.rehearsal.thread_seen import conversation_seen

SHOWN_WITHIN = 10.0  # seconds
BY_ASSISTANT, BY_PEOPLE = "bot", "agent"


class NoBrowser(HearbackError):
    def __init__(self, session: str) -> None:
        super().__init__(f"The web session {session} is not connected. Connect it first.")


class ChatRefused(HearbackError):
    def __init__(self, status: int) -> None:
        super().__init__(f"The chat was refused with HTTP {status}.")


@dataclass
class Browser:
    """events: by number, as they came. replayed: what the latest connection began with."""

    token: str
    conversation: UUID
    events: dict[int, dict[str, Any]] = field(default_factory=dict)
    replayed: set[int] = field(default_factory=set)
    before: set[int] = field(default_factory=set)  # what was known when it last connected
    stream: asyncio.Task[None] | None = None


class Visitors:
    def __init__(self, lane: Lane, setup: Setup, language: str) -> None:
        self._lane, self._setup, self._language = lane, setup, language
        self._browsers: dict[str, Browser] = {}
        self._http = httpx2.AsyncClient(base_url=lane.base_url, timeout=httpx2.Timeout(20))

    async def close(self) -> None:
        for name in self._browsers:
            await self._leave(name)
        await self._http.aclose()

    def mark(self) -> dict[str, set[int]]:
        """What each has been shown: what comes later was caused by what comes now."""
        return {name: set(browser.events) for name, browser in self._browsers.items()}

    async def act(self, step: WebStep) -> None:
        if step.connect is not None:
            await self._come(step.connect)
        elif step.disconnect is not None:
            await self._leave(step.disconnect)
        elif step.reconnect is not None:
            await self._open(self._browser(step.reconnect))

    async def says(self, step: PatientStep) -> int:
        if step.session is None:
            raise NoBrowser("of this step")
        body = {"id": str(uuid4()), "text": step.text}
        headers = self._headers(self._browser(step.session))
        answer = await self._http.post("/chat/messages", json=body, headers=headers)
        return answer.status_code

    async def settle(self) -> None:
        """Until every open page shows all that there is."""
        async with asyncio.timeout(SHOWN_WITHIN):
            while not await self._all_shown():
                await asyncio.sleep(0.02)

    async def seen(self, seen: Seen, step: AnyStep | None, mark: dict[str, set[int]]) -> Seen:
        """What a reader saw, with what pages were shown. step: None at the end."""
        name = self._whose(step)
        shown = tuple(m for each in self._browsers for m in self._messages(each, mark))
        seen = replace(seen, messages=(*(seen.messages or ()), *shown))
        async with self._lane.db.begin() as session:
            seen = replace(
                seen,
                cases=await self._cases(session),
                identity=await identities(
                    session,
                    self._setup,
                    {browser.conversation: each for each, browser in self._browsers.items()},
                    now=self._lane.clock.now(),
                ),
            )
            if name is None or name not in self._browsers:
                return seen
            browser = self._browsers[name]
            talk = await session.get_one(Conversation, browser.conversation)
            return replace(
                seen,
                own_session=name,
                own_patient=None,
                conversation=await conversation_seen(session, talk),
                record=replace(
                    seen.record,
                    history_replayed=bool(browser.before) and browser.before <= browser.replayed,
                    history_kept=await self._kept(browser),
                ),
            )

    def _whose(self, step: AnyStep | None) -> str | None:
        """The session that a step is about: its own, or the only one where nobody else is."""
        if isinstance(step, PatientStep | WebStep):
            return step.session or None
        alone = step is not None and not self._setup.patients and len(self._browsers) == 1
        return next(iter(self._browsers)) if alone else None

    async def _come(self, name: str) -> None:
        if name in self._browsers:
            await self._leave(name)
        asked = {"clinic": self._setup.clinics[0], "language": self._language}
        answer = await self._http.post("/chat/sessions", json=asked, headers={"Origin": SITE})
        if answer.status_code != 201:
            raise ChatRefused(answer.status_code)
        async with self._lane.db.begin() as session:
            newest = select(ChatSession).order_by(ChatSession.id.desc()).limit(1)
            conversation = (await session.scalars(newest)).one().conversation_id
            await self._as_it_stood(session, name, conversation)
        browser = Browser(answer.json()["token"], conversation)
        self._browsers[name] = browser
        await self._open(browser)

    async def _as_it_stood(self, session: AsyncSession, name: str, conversation: UUID) -> None:
        """A session of the setup has passed the check already."""
        for known in self._setup.web_sessions:
            if known.id == name:
                who = select(Patient.id).where(Patient.external_id == known.verified_as).limit(1)
                talk = await session.get_one(Conversation, conversation)
                until = known.verified_at + self._lane.policy.identity_web
                at, patient = known.verified_at, (await session.scalars(who)).one()
                await verify(session, talk, patient, now=at, until=until)

    async def _open(self, browser: Browser) -> None:
        """As after a reload: from the beginning, for this page shows nothing yet."""
        browser.before, browser.replayed = set(browser.events), set()
        ready = asyncio.Event()
        browser.stream = asyncio.create_task(self._follow(browser, ready))
        async with asyncio.timeout(SHOWN_WITHIN):
            await ready.wait()

    async def _follow(self, browser: Browser, ready: asyncio.Event) -> None:
        headers = self._headers(browser)
        try:
            async with self._http.stream("GET", "/chat/stream?after=0", headers=headers) as answer:
                kind = "message"
                async for line in answer.aiter_lines():
                    if line.startswith("event:"):
                        kind = line.removeprefix("event:").strip()
                    elif line.startswith("data:"):
                        _take(browser, kind, json.loads(line.removeprefix("data:")), ready)
                    elif not line:
                        kind = "message"
        except httpx2.HTTPError:
            return
        finally:
            ready.set()

    async def _kept(self, browser: Browser) -> bool:
        """Whether a page that asks anew is given all that it was ever shown."""
        headers = self._headers(browser)
        answer = await self._http.get("/chat/events?after=0", headers=headers)
        told = answer.json()["events"] if answer.status_code == 200 else []
        return {each["seq"] for each in told} >= set(browser.events)

    async def _leave(self, name: str) -> None:
        stream = self._browser(name).stream
        if stream is not None:
            stream.cancel()
            await asyncio.gather(stream, return_exceptions=True)
        self._browser(name).stream = None

    async def _all_shown(self) -> bool:
        on = [each for each in self._browsers.values() if each.stream and not each.stream.done()]
        if not on:
            return True
        async with self._lane.db.begin() as session:
            rows = await session.execute(
                select(Conversation.id, Conversation.last_event).where(
                    Conversation.id.in_([each.conversation for each in on])
                )
            )
            last = {row.id: row.last_event for row in rows}
        return all(max(each.events, default=0) >= last[each.conversation] for each in on)

    def _browser(self, name: str) -> Browser:
        if name not in self._browsers:
            raise NoBrowser(name)
        return self._browsers[name]

    def _headers(self, browser: Browser) -> dict[str, str]:
        return {"Authorization": f"Bearer {browser.token}", "Origin": SITE}

    def _messages(self, name: str, mark: dict[str, set[int]]) -> list[Message]:
        """The answers shown since, the bubbles of one joined to one."""
        known, events = mark.get(name, set()), self._browsers[name].events
        fresh = [events[seq] for seq in sorted(events) if seq not in known]
        told = [each for each in fresh if each["kind"] in {BY_ASSISTANT, BY_PEOPLE, "visitor"}]
        found = []
        for kind, some in groupby(told, key=lambda each: each["kind"]):
            words = [each["text"] for each in some] if kind != "visitor" else []
            joined = ["\n".join(words)] if kind == BY_ASSISTANT else words
            found += [Message(frozenset({f"web:{name}"}), text) for text in joined]
        return found

    async def _cases(self, session: AsyncSession) -> tuple[OpenCase, ...]:
        names = {browser.conversation: name for name, browser in self._browsers.items()}
        rows = await session.execute(
            select(Escalation, Patient.external_id)
            .outerjoin(Patient, Patient.id == Escalation.patient_id)
            .where(Escalation.state != EscalationState.RESOLVED)
        )
        return tuple(
            OpenCase(patient, names.get(case.conversation_id), case.reason, case.priority)
            for case, patient in rows
        )


def _take(browser: Browser, kind: str, told: dict[str, Any], ready: asyncio.Event) -> None:
    if kind == "state":  # after what there was at the beginning
        ready.set()
    elif kind == "message":
        if not ready.is_set():
            browser.replayed.add(told["seq"])
        browser.events[told["seq"]] = told

"""Asking Rasa's shells what a message means and what to say.

There may be several. A conversation keeps to one of them, by a rendezvous hash of its id, and goes
to the next when that one is away: its memory and its lock are in the database and in Valkey.
"""

import asyncio
import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from urllib.parse import urlsplit
from uuid import UUID

import httpx2

from bot.language.context import Situation
from bot.language.understanding import Modelled, Understanding
from bot.language.wire import situation_as_json, understanding_from_json
from hearback.core.errors import HearbackError

# Longer than the shell's own limits, so that it is the shell that says what went wrong.
TIMEOUT_SECONDS = 22.0
CONNECT_SECONDS = 2.0
# Turns with Rasa at once. Fewer than a worker takes, so that plain answers always find a place.
AT_ONCE = 6
PLACE_WITHIN = 0.2  # seconds; whoever waits for a place takes one from a plain answer
# After an answer that did not come, nobody is made to wait for the next one.
REST_SECONDS = 5.0


class RasaUnavailable(HearbackError):
    """Rasa did not answer, or answered that it could not. Silence counts as a failure."""

    status = 503
    retry = True

    def __init__(self, code: str) -> None:
        super().__init__(f"Rasa could not take the turn ({code}). See the rasa log.")
        self.code = code


class NobodyThere(RasaUnavailable):
    """One shell certainly did not begin: another may be asked at once. Stays in this file."""


@dataclass(frozen=True)
class Question:
    conversation_id: UUID
    message_id: UUID
    received_at: datetime
    text: str
    language: str
    awaiting: str | None
    facts: Mapping[str, str]
    situation: Situation = field(default_factory=Situation)


@dataclass(frozen=True)
class Reply:
    """Either words of Rasa's own, or what an action wants said."""

    text: str | None
    custom: Mapping[str, Any] | None


@dataclass(frozen=True)
class Turn:
    act: str
    confidence: float
    replies: Sequence[Reply]
    read: Understanding | None = None  # what rules and model came to together

    @property
    def understood(self) -> Understanding:
        return self.read or Understanding(self.act, self.confidence, "model", ("intent",))


class Asks(Protocol):
    """Whoever can take a turn of a dialogue."""

    async def ask(self, question: Question) -> Turn:
        """Raises RasaUnavailable."""
        ...


@dataclass
class Shell:
    url: str
    rests_until: float = 0.0  # monotonic

    @property
    def name(self) -> str:
        return urlsplit(self.url).netloc

    @property
    def rests(self) -> bool:
        return time.monotonic() < self.rests_until


class Dialogue:
    def __init__(self, urls: str, token: str, client: httpx2.AsyncClient | None = None) -> None:
        """urls: one address, or several with commas between them."""
        timeout = httpx2.Timeout(TIMEOUT_SECONDS, connect=CONNECT_SECONDS)
        self._client = client or httpx2.AsyncClient(timeout=timeout)
        self._shells = [Shell(url.strip().rstrip("/")) for url in urls.split(",") if url.strip()]
        self._headers = {"Authorization": f"Bearer {token}"}
        self._places = asyncio.Semaphore(AT_ONCE)

    async def ask(self, question: Question) -> Turn:
        """Raises RasaUnavailable, also for an answer without a reply."""
        shells = preferred(self._shells, question.conversation_id)
        if all(shell.rests for shell in shells):
            raise RasaUnavailable("resting")
        try:
            async with asyncio.timeout(PLACE_WITHIN):
                await self._places.acquire()
        except TimeoutError as error:
            raise RasaUnavailable("busy") from error
        try:
            body = await self._post(shells, "/turn", _as_json(question))
            return _turn(body, question.situation)
        finally:
            self._places.release()

    async def understand(self, messages: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """What each message would be read as; nothing is kept. Raises RasaUnavailable."""
        body = await self._post(self._shells, "/understand", {"messages": list(messages)})
        return list(body["results"])

    async def read(self, texts: Sequence[str], language: str) -> list[Modelled]:
        """How the model reads texts that are in no dialogue, in order. Raises RasaUnavailable."""
        results = await self.understand([{"text": one, "language": language} for one in texts])
        return [_modelled(one) for one in results]

    async def is_ready(self) -> bool:
        return any((await self.states()).values())

    async def states(self) -> dict[str, bool]:
        """Whether each shell has a model loaded and answers, by its host and port."""
        models = await self.models()
        return {name: model is not None for name, model in models.items()}

    async def models(self) -> dict[str, str | None]:
        """The model that each shell answers with; None: it is away or still loading."""
        loaded = await asyncio.gather(*(self._model(shell) for shell in self._shells))
        return dict(zip((shell.name for shell in self._shells), loaded, strict=True))

    async def close(self) -> None:
        await self._client.aclose()

    async def _model(self, shell: Shell) -> str | None:
        try:
            answer = await self._client.get(f"{shell.url}/healthz", timeout=CONNECT_SECONDS)
            body = answer.json()
        except (httpx2.HTTPError, ValueError):
            return None
        return str(body.get("model")) if body.get("status") == "ready" else None

    async def _post(
        self, shells: Sequence[Shell], path: str, content: Mapping[str, Any]
    ) -> dict[str, Any]:
        """The answer of the first shell that is there. Raises RasaUnavailable."""
        away = "resting"
        for shell in shells:
            if shell.rests:
                continue
            try:
                return await self._post_to(shell, path, content)
            except NobodyThere as error:
                away = error.code
        raise RasaUnavailable(away)

    async def _post_to(self, shell: Shell, path: str, content: Mapping[str, Any]) -> dict[str, Any]:
        try:
            answer = await self._client.post(
                f"{shell.url}{path}", json=content, headers=self._headers
            )
        except httpx2.HTTPError as error:
            if isinstance(error, httpx2.TimeoutException):
                shell.rests_until = time.monotonic() + REST_SECONDS
            never_began = isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout)
            kind = NobodyThere if never_began else RasaUnavailable
            raise kind(type(error).__name__) from error
        if answer.status_code != 200:
            kind = NobodyThere if _is_loading(answer) else RasaUnavailable
            raise kind(f"http_{answer.status_code}")
        try:
            return dict(answer.json())
        except ValueError as error:
            raise RasaUnavailable("unreadable") from error


def preferred(shells: Sequence[Shell], conversation_id: UUID) -> list[Shell]:
    """In the order in which a conversation asks them: the same everywhere, and when one goes only
    its own conversations move."""

    def weight(shell: Shell) -> bytes:
        return hashlib.sha256(f"{shell.url} {conversation_id}".encode()).digest()

    return sorted(shells, key=weight, reverse=True)


def _is_loading(answer: httpx2.Response) -> bool:
    try:
        return bool(answer.json().get("error") == "loading")
    except (ValueError, AttributeError):
        return False


def _turn(body: Mapping[str, Any], situation: Situation) -> Turn:
    try:
        replies = [Reply(reply.get("text"), reply.get("custom")) for reply in body["replies"]]
        told = body.get("understood")
        read = understanding_from_json(told, situation.zone) if told else None
        turn = Turn(str(body["act"]), float(body["confidence"]), replies, read)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RasaUnavailable("unreadable") from error
    if not turn.replies:
        raise RasaUnavailable("no_reply")
    return turn


def _modelled(result: Mapping[str, Any]) -> Modelled:
    try:
        return Modelled([(one["act"], one["confidence"]) for one in result["ranking"]])
    except (KeyError, TypeError) as error:
        raise RasaUnavailable("unreadable") from error


def _as_json(question: Question) -> dict[str, Any]:
    return {
        "conversation_id": str(question.conversation_id),
        "message_id": str(question.message_id),
        "text": question.text,
        "language": question.language,
        "awaiting": question.awaiting,
        "facts": dict(question.facts),
        "situation": situation_as_json(question.situation),
    }

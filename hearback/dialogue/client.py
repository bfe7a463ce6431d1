"""Asking Rasa's shell what a message means and what to say."""

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import httpx2

from hearback.core.errors import HearbackError

# Longer than the shell's own limits, so that it is the shell that says what went wrong.
TIMEOUT_SECONDS = 22.0
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


@dataclass(frozen=True)
class Question:
    conversation_id: UUID
    message_id: UUID
    received_at: datetime
    text: str
    language: str
    awaiting: str | None
    facts: Mapping[str, str]


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


class Asks(Protocol):
    """Whoever can take a turn of a dialogue."""

    async def ask(self, question: Question) -> Turn:
        """Raises RasaUnavailable."""
        ...


class Dialogue:
    def __init__(self, url: str, token: str, client: httpx2.AsyncClient | None = None) -> None:
        self._client = client or httpx2.AsyncClient(timeout=TIMEOUT_SECONDS)
        self._url = url.rstrip("/")
        self._headers = {"Authorization": f"Bearer {token}"}
        self._places = asyncio.Semaphore(AT_ONCE)
        self._rests_until = 0.0

    async def ask(self, question: Question) -> Turn:
        """Raises RasaUnavailable, also for an answer without a reply."""
        if time.monotonic() < self._rests_until:
            raise RasaUnavailable("resting")
        try:
            async with asyncio.timeout(PLACE_WITHIN):
                await self._places.acquire()
        except TimeoutError as error:
            raise RasaUnavailable("busy") from error
        try:
            return _turn(await self._post("/turn", _as_json(question)))
        finally:
            self._places.release()

    async def understand(self, messages: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """What each message would be read as; nothing is kept. Raises RasaUnavailable."""
        body = await self._post("/understand", {"messages": list(messages)})
        return list(body["results"])

    async def is_ready(self) -> bool:
        try:
            answer = await self._client.get(f"{self._url}/healthz")
        except httpx2.HTTPError:
            return False
        return answer.status_code == 200 and answer.json().get("status") == "ready"

    async def close(self) -> None:
        await self._client.aclose()

    async def _post(self, path: str, content: Mapping[str, Any]) -> dict[str, Any]:
        try:
            answer = await self._client.post(
                f"{self._url}{path}", json=content, headers=self._headers
            )
        except httpx2.HTTPError as error:
            if isinstance(error, httpx2.TimeoutException):
                self._rests_until = time.monotonic() + REST_SECONDS
            raise RasaUnavailable(type(error).__name__) from error
        if answer.status_code != 200:
            raise RasaUnavailable(f"http_{answer.status_code}")
        try:
            return dict(answer.json())
        except ValueError as error:
            raise RasaUnavailable("unreadable") from error


def _turn(body: Mapping[str, Any]) -> Turn:
    try:
        replies = [Reply(reply.get("text"), reply.get("custom")) for reply in body["replies"]]
        turn = Turn(str(body["act"]), float(body["confidence"]), replies)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RasaUnavailable("unreadable") from error
    if not turn.replies:
        raise RasaUnavailable("no_reply")
    return turn


def _as_json(question: Question) -> dict[str, Any]:
    return {
        "conversation_id": str(question.conversation_id),
        "message_id": str(question.message_id),
        "text": question.text,
        "language": question.language,
        "awaiting": question.awaiting,
        "facts": dict(question.facts),
    }

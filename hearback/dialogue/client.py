"""Asking Rasa's shell what a message means and what to say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import httpx2

from hearback.core.errors import HearbackError

# Longer than the shell's own limits, so that it is the shell that says what went wrong.
TIMEOUT_SECONDS = 22.0


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

    async def ask(self, question: Question) -> Turn:
        """Raises RasaUnavailable, also for an answer without a reply."""
        body = await self._post("/turn", _as_json(question))
        replies = [Reply(reply.get("text"), reply.get("custom")) for reply in body["replies"]]
        if not replies:
            raise RasaUnavailable("no_reply")
        return Turn(body["act"], float(body["confidence"]), replies)

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
            raise RasaUnavailable(type(error).__name__) from error
        if answer.status_code != 200:
            raise RasaUnavailable(f"http_{answer.status_code}")
        return dict(answer.json())


def _as_json(question: Question) -> dict[str, Any]:
    return {
        "conversation_id": str(question.conversation_id),
        "message_id": str(question.message_id),
        "text": question.text,
        "language": question.language,
        "awaiting": question.awaiting,
        "facts": dict(question.facts),
    }

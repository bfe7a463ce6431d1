"""The demo side of the service: its state, its clock, and what time the handset therefore shows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import httpx2

STALE_AFTER = timedelta(seconds=1)
ASK = httpx2.Timeout(5.0)
ASK_BEFORE_ACCEPTING = httpx2.Timeout(0.5)  # a text must not wait for the time printed on it
MOVE = httpx2.Timeout(120.0)  # everything that falls due on the way runs before the answer


@dataclass(frozen=True)
class Reply:
    """`status` 503 with an `error` word when the service could not be asked."""

    status: int
    content: Any


class Service:
    def __init__(
        self,
        http: httpx2.AsyncClient,
        url: str | None,
        token: str | None,
        real_now: Callable[[], datetime],
    ) -> None:
        self._http = http
        self._url = url.rstrip("/") if url else None
        self._headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._real_now = real_now
        self._ahead: timedelta | None = None
        self._asked_at: datetime | None = None
        self._moving = False

    @property
    def address(self) -> str | None:
        return self._url

    def now(self) -> datetime:
        return self._real_now() + (self._ahead or timedelta())

    def learn(self, now: datetime) -> None:
        self._ahead = now - self._real_now()

    async def refresh(self) -> None:
        """Ask for the time again when the last answer is old; a silent service changes nothing."""
        asked = self._asked_at
        if self._url is None or self._moving:
            return
        if asked is None or self._real_now() - asked > STALE_AFTER:
            # Noted before the question, so that a hundred sends at once ask once.
            self._asked_at = self._real_now()
            self._learned(await self._ask("GET", "/demo/clock", timeout=ASK_BEFORE_ACCEPTING))

    async def state(self) -> Reply:
        self._asked_at = self._real_now()
        return self._learned(await self._ask("GET", "/demo/state", timeout=ASK))

    async def move_clock(self, body: dict[str, Any]) -> Reply:
        """Move the demo clock. Texts sent on the way already carry the time it moves to."""
        before, self._moving = self._ahead, True
        target = _target(body, self.now())
        if target is not None:
            self.learn(target)
        try:
            reply = await self._ask("POST", "/demo/clock", timeout=MOVE, json=body)
        finally:
            self._moving = False
        if reply.status >= 400:
            self._ahead = before
        return self._learned(reply)

    def _learned(self, reply: Reply) -> Reply:
        told = reply.content.get("now") if isinstance(reply.content, dict) else None
        now = instant(told)
        if now is not None and not self._moving:
            self.learn(now)
        return reply

    async def _ask(self, method: str, path: str, **options: Any) -> Reply:
        if self._url is None:
            return Reply(503, {"error": "not_configured"})
        try:
            response = await self._http.request(
                method, self._url + path, headers=self._headers, **options
            )
            return Reply(response.status_code, response.json())
        except httpx2.HTTPError:
            return Reply(503, {"error": "unreachable"})
        except ValueError:  # an answer that is not JSON comes from something else on that port
            return Reply(503, {"error": "not_the_service"})


def instant(text: Any) -> datetime | None:
    """An aware instant, or None for anything else."""
    try:
        read = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return read if read.tzinfo else None


def _target(body: dict[str, Any], now: datetime) -> datetime | None:
    match body:
        case {"advance_seconds": int() | float() as seconds}:
            return now + timedelta(seconds=seconds)
        case {"to": to}:
            return instant(to)
        case _:
            return None

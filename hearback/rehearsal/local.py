"""Servers on this machine: who answers, and ours that leave signals alone."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
import uvicorn
from starlette.applications import Starlette


async def answers_ready(port: int) -> bool:
    """Whether the service or the shell on this port says that it is up."""
    async with httpx2.AsyncClient(timeout=2) as client:
        try:
            answer = await client.get(f"http://127.0.0.1:{port}/healthz")
        except httpx2.HTTPError:
            return False
    return answer.status_code == 200 and answer.json().get("status") in {"ok", "ready"}


class LeavesSignals:
    """Mixed into a uvicorn server that is a part of a program with signals of its own."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class LocalServer:
    """A server inside this process, on a real port."""

    def __init__(self, server: uvicorn.Server) -> None:
        self._server = server
        self._running: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._running = asyncio.create_task(self._server.serve())
        while not self._server.started:
            await asyncio.sleep(0.01)

    async def stop(self) -> None:
        self._server.should_exit = True
        if self._running is not None:
            await self._running


class _Server(LeavesSignals, uvicorn.Server):
    pass


def serving(app: Starlette, port: int) -> LocalServer:
    """An application of ours on that port of this machine; it is not started yet."""
    config = uvicorn.Config(app, port=port, log_level="warning", access_log=False)
    return LocalServer(_Server(config))

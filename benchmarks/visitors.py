"""Visitors of a clinic's website without a browser: sessions, what they write, their streams."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from benchmarks.house import House
from benchmarks.wire import Server, read_head
from hearback.channels.webchat.tokens import Tokens
from hearback.conversations.chat import ChatSession
from hearback.core.db import keyring

SITE = "http://localhost"
OF_ONE_ADDRESS = 20  # visitors: an address may begin thirty sessions a minute
AT_ONCE = 20  # streams that are begun together
ANSWERED_WITHIN = 10.0  # seconds


class Visitor:
    """One session with its open stream. talk: the conversation."""

    def __init__(self, server: Server, token: str, talk: UUID) -> None:
        self._server, self.talk = server, talk
        self._headers = {"Origin": SITE, "Authorization": f"Bearer {token}"}
        self._shown: dict[str, asyncio.Future[None]] = {}
        self._answered: asyncio.Future[None] | None = None
        self._asked: str | None = None
        self._ready = asyncio.Event()

    async def listens(self) -> None:
        """Until it is cancelled. Raises ConnectionError when the stream is refused or ends."""
        ours = (self._server.address, 0)
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", self._server.port, local_addr=ours
        )
        try:
            lines = {"Host": "127.0.0.1", **self._headers}.items()
            head = [
                "GET /chat/stream HTTP/1.1",
                *(f"{name}: {value}" for name, value in lines),
            ]
            writer.write("\r\n".join([*head, "", ""]).encode())
            status, _ = read_head(await reader.readuntil(b"\r\n\r\n"))
            if status != 200:
                raise ConnectionError(f"the stream was refused with {status}")
            while line := await reader.readline():
                if line.startswith(b"data:"):
                    self.told(json.loads(line[5:]))
            raise ConnectionError("the stream has ended")
        finally:
            writer.close()

    async def is_ready(self) -> None:
        await self._ready.wait()

    def expect(self, key: str) -> asyncio.Future[None]:
        """Done when the message with this key has come by the stream."""
        self._shown[key] = asyncio.get_running_loop().create_future()
        return self._shown[key]

    async def asks(self, words: str) -> bool:
        """From the POST until the answer has come by the stream."""
        answered: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._asked, self._answered = str(uuid4()), answered
        body = json.dumps({"id": self._asked, "text": words}).encode()
        answer = await self._server.post("/chat/messages", body, self._headers)
        if answer.status != 202:
            return False
        async with asyncio.timeout(ANSWERED_WITHIN):
            await answered
        return True

    def told(self, told: dict[str, Any]) -> None:
        """The first thing of a stream is how things stand."""
        self._ready.set()
        key = told.get("id", "")
        if (shown := self._shown.pop(key, None)) is not None:
            shown.set_result(None)
        if key == self._asked:
            self._asked = None
        elif told.get("kind") == "bot" and self._asked is None and self._answered is not None:
            self._answered.set_result(None)
            self._answered = None


@asynccontextmanager
async def visitors(
    house: House, clinic: str, count: int, first: int = 0
) -> AsyncIterator[Sequence[Visitor]]:
    """So many visitors, each with a stream. first: the place of the first one's address."""
    begun: list[Visitor] = []
    streams: list[asyncio.Task[None]] = []
    try:
        for some in _by_few(count):
            together = [_begins(house, clinic, first + place) for place in some]
            fresh = await asyncio.gather(*together)
            streams += [asyncio.create_task(each.listens()) for each in fresh]
            await asyncio.gather(*(each.is_ready() for each in fresh))
            begun += fresh
        yield begun
        broken = [stream for stream in streams if stream.done()]
        if broken:
            raise ConnectionError(
                f"{len(broken)} streams broke, one of them: {broken[0].exception()}"
            )
    finally:
        for stream in streams:
            stream.cancel()
        await asyncio.gather(*streams, return_exceptions=True)


def _by_few(count: int) -> Iterator[range]:
    for start in range(0, count, AT_ONCE):
        yield range(start, min(start + AT_ONCE, count))


async def _begins(house: House, clinic: str, place: int) -> Visitor:
    server = Server(house.up.ports.web, f"127.0.1.{1 + place // OF_ONE_ADDRESS}")
    body = json.dumps({"clinic": clinic}).encode()
    answer = await server.post("/chat/sessions", body, {"Origin": SITE})
    if answer.status != 201:
        raise ConnectionError(f"a session was refused with {answer.status}")
    token = json.loads(answer.body)["token"]
    holder = Tokens(keyring().keys.derived("webchat")).read(token, now=house.clock.now())
    assert holder is not None, "the service signs with the key that we have"
    async with house.db.begin() as session:
        query = select(ChatSession.conversation_id).where(ChatSession.id == holder.session_id)
        talk = (await session.scalars(query)).one()
    return Visitor(server, token, talk)

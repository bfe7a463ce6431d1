"""A small HTTP client: its own cost must not be what is measured on a machine of two cores."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field


class NoAnswer(ConnectionError):
    """The server closed the connection without an answer."""


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes


@dataclass
class Server:
    """Asks one server on this machine, over connections that are kept."""

    port: int
    address: str = "127.0.0.1"  # whose we seem to be: any of this machine's own
    _idle: list["_Connection"] = field(default_factory=list)

    async def get(self, path: str) -> Answer:
        """Raises NoAnswer or OSError."""
        return await self._request("GET", path, b"", {})

    async def post(self, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Raises NoAnswer or OSError."""
        return await self._request("POST", path, body, headers)

    async def _request(
        self, method: str, path: str, body: bytes, headers: Mapping[str, str]
    ) -> Answer:
        """A kept connection that the server has closed meanwhile is replaced."""
        head = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Content-Length: {len(body)}"]
        head += [f"{name}: {value}" for name, value in headers.items()]
        request = "\r\n".join([*head, "", ""]).encode() + body
        while self._idle:
            connection = self._idle.pop()
            with suppress(NoAnswer, ConnectionResetError, BrokenPipeError):
                return await self._ask(connection, request)
        return await self._ask(await _Connection.opened(self.port, self.address), request)

    async def _ask(self, connection: "_Connection", request: bytes) -> Answer:
        try:
            answer, stays_open = await connection.ask(request)
        except BaseException:
            connection.close()
            raise
        if stays_open:
            self._idle.append(connection)
        else:
            connection.close()
        return answer

    def close(self) -> None:
        while self._idle:
            self._idle.pop().close()


@dataclass
class _Connection:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    @classmethod
    async def opened(cls, port: int, address: str) -> "_Connection":
        ours = (address, 0)
        return cls(*await asyncio.open_connection("127.0.0.1", port, local_addr=ours))

    async def ask(self, request: bytes) -> tuple[Answer, bool]:
        self.writer.write(request)
        try:
            head = await self.reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as error:
            raise NoAnswer from error
        status, headers = read_head(head)
        body = await self.reader.readexactly(int(headers.get("content-length", "0")))
        return Answer(status, body), headers.get("connection", "").lower() != "close"

    def close(self) -> None:
        self.writer.close()


def read_head(head: bytes) -> tuple[int, dict[str, str]]:
    """The status and the headers, by their lower-case names."""
    first, *lines = head.decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in lines if line)
    return int(first.split()[1]), {name.lower(): value.strip() for name, _, value in pairs}

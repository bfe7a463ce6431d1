"""The far ends of notices and webhooks: a mail server and a receiver, on loopback."""

import asyncio
import hashlib
import hmac
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Self


class FarEnd(ABC):
    """A server of this machine, on a port of its own, for as long as it is needed."""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    @abstractmethod
    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None: ...


@dataclass
class Receiver(FarEnd):
    """An HTTP server that keeps what it is sent, and answers as told."""

    answer: int = 200
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")[1:]
        headers = {n.lower(): v for n, _, v in (line.partition(": ") for line in head if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        self.got.append((headers, body))
        writer.write(f"HTTP/1.1 {self.answer} X\r\nContent-Length: 0\r\n\r\n".encode())
        await writer.drain()
        writer.close()


def is_signed(headers: dict[str, str], body: bytes, secret: str) -> bool:
    """As docs/integrations.md tells a receiver to look."""
    parts = dict(part.split("=", 1) for part in headers["hearback-signature"].split(","))
    signed = f"{parts['t']}.".encode() + body
    made = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    return hmac.compare_digest(made, parts["v1"])


@dataclass
class MailServer(FarEnd):
    """Speaks as much SMTP as takes a message in."""

    got: list[str] = field(default_factory=list)
    to: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 test\r\n")
        while line := (await reader.readline()).decode():
            word = line[:4].upper().strip()
            if word == "DATA":
                writer.write(b"354 go on\r\n")
                self.got.append((await reader.readuntil(b"\r\n.\r\n")).decode())
            if word == "RCPT":
                self.to.append(line.strip())
            writer.write(b"221 bye\r\n" if word == "QUIT" else b"250 fine\r\n")
            if word == "QUIT":
                break
        writer.close()

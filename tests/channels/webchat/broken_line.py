"""A connection to the service that breaks once, in the middle of an event of a stream."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

ASKED = re.compile(rb"GET /chat/stream\?after=(\d+)")


class BrokenLine:
    """Passes everything on, until a stream tells `words`: half of them, and the line is cut.

    asked: after which event each stream was begun. cuts: how often the line has broken.
    """

    def __init__(self, port: int, words: str) -> None:
        self._port, self._words = port, words.encode()
        self.asked: list[int] = []
        self.cuts = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._port)
        ways = (self._there(reader, far_writer), self._back(far_reader, writer))
        tasks = [asyncio.create_task(way) for way in ways]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            far_writer.close()
            writer.close()

    async def _there(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while chunk := await reader.read(65_536):
            self.asked += [int(after) for after in ASKED.findall(chunk)]
            writer.write(chunk)

    async def _back(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while chunk := await reader.read(65_536):
            place = chunk.find(self._words)
            if place >= 0 and not self.cuts:
                self.cuts += 1
                writer.write(chunk[: place + len(self._words) // 2])
                await writer.drain()
                return
            writer.write(chunk)


@asynccontextmanager
async def broken_line(port: int, words: str) -> AsyncIterator[tuple[BrokenLine, str]]:
    """The line and its address."""
    line = BrokenLine(port, words)
    server = await asyncio.start_server(line.serve, "127.0.0.1", 0)
    try:
        yield line, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()

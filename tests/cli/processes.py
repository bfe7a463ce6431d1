"""Parts of the service as real processes beside a test, and a Rasa that answers when it is told."""

import asyncio
import os
import signal
import sys
from dataclasses import dataclass, field
from pathlib import Path

from hearback.core.crypto import KeySet
from hearback.core.processes import free_port

ROOT = Path(__file__).resolve().parents[2]
ACCOUNT = "AC" + "0" * 32
STOPS_WITHIN = 30  # seconds


def environment(
    keys: KeySet, home: Path, database_url: str, rasa_url: str, **more: str
) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "HEARBACK_MODE": "demo",
        "HEARBACK_HOME": str(home),
        "HEARBACK_PORT": str(free_port()),
        "HEARBACK_DATABASE_URL": database_url,
        "HEARBACK_REDIS_URL": "redis://127.0.0.1:9/0",
        "HEARBACK_TWILIO_API_URL": "http://127.0.0.1:9",
        "HEARBACK_TWILIO_ACCOUNT_SID": ACCOUNT,
        "HEARBACK_TWILIO_AUTH_TOKEN": "token",
        "HEARBACK_PUBLIC_BASE_URL": "http://127.0.0.1:9",
        "HEARBACK_KEYS": keys.written(),
        "HEARBACK_INDEX_KEY": keys.index_written(),
        "HEARBACK_RASA_URL": rasa_url,
        "HEARBACK_RASA_TOKEN": "rasa",
        "HEARBACK_ACTIONS_TOKEN": "actions",
        **more,
    }


@dataclass
class Running:
    process: asyncio.subprocess.Process
    log: Path

    def told_to_stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)

    async def ended(self) -> int:
        async with asyncio.timeout(STOPS_WITHIN):
            return await self.process.wait()

    async def kill(self) -> None:
        if self.process.returncode is None:
            self.process.kill()
            await self.process.wait()


async def started(module: str, *words: str, env: dict[str, str], log: Path) -> Running:
    with log.open("wb") as out:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", module, *words), cwd=ROOT, env=env, stdout=out, stderr=out
        )
    return Running(process, log)


@dataclass
class SlowRasa:
    """Takes each turn at once and answers it when it may."""

    url: str = ""
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)
    turns: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            length = 0
            while (header := await reader.readline()).strip():
                name, _, value = header.decode().partition(":")
                length = int(value) if name.lower() == "content-length" else length
            await reader.readexactly(length)
            is_turn = line.startswith(b"POST")
            self.turns += is_turn
            if is_turn:
                self.asked.set()
                await self.may_answer.wait()
            writer.write(_answer(TURN if is_turn else READY))
            await writer.drain()
        writer.close()


TURN = b'{"act": "thanks", "confidence": 0.9, "replies": [{"text": "You are welcome."}]}'
READY = b'{"status": "ready", "model": "m"}'


def _answer(body: bytes) -> bytes:
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body

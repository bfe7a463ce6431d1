"""How long a start takes: until the web answers, and until everything is ready."""

import asyncio
from dataclasses import replace
from pathlib import Path

from benchmarks.figures import AtMost, Figure
from benchmarks.ground import Ground, Outcome
from benchmarks.house import ACCOUNT_SID, Started, Up

NAME = "start"
WEB = AtMost(3)  # seconds
READY = AtMost(20)
LIVE = {
    "HEARBACK_MODE": "live",
    "HEARBACK_PUBLIC_BASE_URL": "https://texts.clinic.example",
    "HEARBACK_TWILIO_API_URL": "http://127.0.0.1:9",  # nobody: nothing is ever sent
    "HEARBACK_TWILIO_ACCOUNT_SID": ACCOUNT_SID,
    "HEARBACK_TWILIO_AUTH_TOKEN": "benchmark",
}


async def measure(ground: Ground) -> Outcome:
    """Whole: `hearback up` on a new home, and again on the same. Short: the one start there is."""
    if ground.sizes.whole_starts:
        first, warm = await _starts(ground)
    else:
        first, warm = None, None
    stock = await ground.stock()
    ready = stock.ready_seconds if stock else None
    if first and warm:
        return Outcome([*_figures("first start", first, None), *_judged("warm start", warm, ready)])
    return Outcome(_judged("first start", await ground.started(), ready))


async def _starts(ground: Ground) -> tuple[Started, Started]:
    home = ground.home / "start"
    home.mkdir()
    try:
        first = await _start(home)
        return first, await _start(home)
    finally:
        await asyncio.to_thread(Up(home, LIVE).remove)


async def _start(home: Path) -> Started:
    up = Up(home, LIVE)
    try:
        return await up.start()
    finally:
        await up.stop()


def _judged(kind: str, started: Started, stock: float | None) -> list[Figure]:
    web, ready = _figures(kind, started, stock)
    return [replace(web, target=WEB), replace(ready, target=READY)]


def _figures(kind: str, started: Started, stock: float | None) -> list[Figure]:
    return [
        Figure(NAME, f"{kind}, web answers", "s", started.web),
        Figure(NAME, f"{kind}, all ready", "s", started.ready, stock),
    ]

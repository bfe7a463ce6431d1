"""Web chat: opening it on a slow phone, news for hundreds of open streams, and whole turns.

An opening is a new visitor in Chromium at 400 kbit/s with 400 ms a request; the clinic's own page
costs nothing. News: messages are stored at random in conversations with an open stream, and count
from when each was due to be written until the reader of its stream has it. A turn counts from the
visitor's POST until the answer has come by their stream.
"""

import asyncio
import random
from collections.abc import Sequence
from itertools import cycle, islice
from math import ceil
from uuid import uuid4

from benchmarks.clinic import Clinic, open_clinic
from benchmarks.dialogue import VISITORS
from benchmarks.figures import AtMost, Figure, median, schedule
from benchmarks.ground import Ground, Outcome
from benchmarks.house import House
from benchmarks.loops import Run, Turn, closed_loop, open_loop
from benchmarks.slow_phone import CHROMIUM, Opening, chromium, open_once
from benchmarks.visitors import ANSWERED_WITHIN, SITE, Visitor, visitors
from hearback.conversations.chat import heard
from hearback.conversations.model import InboundMessage, MessageState
from hearback.conversations.service import locked

NAME = "webchat"
BLOCK = 10
OPENED = AtMost(1)  # seconds
DELIVERED = AtMost(150)  # milliseconds at the 99th percentile
ALONE = AtMost(100)  # milliseconds at the median
PER_SECOND = 20.0  # messages among all the streams
WARM_UP = 6  # messages
OF_ONE_VISITOR = 15  # messages: a visitor may write twenty a minute


async def measure(ground: Ground) -> Outcome:
    house, sizes = await ground.house(), ground.sizes
    clinic = await open_clinic(house.db, house.clock, BLOCK, 0, sites=[SITE])
    ground.say("  opening on a slow phone")
    openings = await _openings(house, clinic, sizes.openings)
    ground.say(f"  {sizes.streams} streams")
    async with visitors(house, clinic.name, sizes.streams) as open_pages:
        news = await _news(house, open_pages, sizes.stream_seconds)
    ground.say(f"  {sizes.chat_turns} turns")
    turns = await _turns(house, clinic, sizes.chat_turns, first=sizes.streams)
    details = {
        "openings_s": [vars(each) for each in openings],
        "delivery_ms": news.milliseconds,
        "turns_ms": turns.milliseconds,
        "cpu_ms_per_turn": turns.cpu_milliseconds(),
        "cpu_ms_per_delivery": news.cpu_milliseconds(),
    }
    figures = [*_opened(openings), *_delivered(news, sizes.streams), *_answered(turns)]
    return Outcome(figures, details)


async def _openings(house: House, clinic: Clinic, count: int) -> list[Opening]:
    """None of them without a browser."""
    if not CHROMIUM.exists():
        return []
    service = f"http://127.0.0.1:{house.up.ports.web}"
    async with chromium() as browser:
        await open_once(browser, service, clinic.name)  # the browser itself warms up
        return [await open_once(browser, service, clinic.name) for _ in range(count)]


async def _news(house: House, pages: Sequence[Visitor], seconds: float) -> Run:
    due, chance = schedule(PER_SECOND, seconds), random.Random(8)
    await open_loop(
        [_written(house, chance.choice(pages)) for _ in range(WARM_UP)], [0.0] * WARM_UP
    )
    stored = [_written(house, chance.choice(pages)) for _ in due]
    return await open_loop(stored, due, house.up.pids)


def _written(house: House, page: Visitor) -> Turn:
    async def write() -> bool:
        key = str(uuid4())
        seen = page.expect(key)
        async with house.db.begin() as session:
            talk = await locked(session, page.talk)
            message = InboundMessage(
                provider_id=f"chat:{page.talk}:{key}",
                conversation_id=talk.id,
                received_at=house.clock.now(),
                text="thank you very much",
                media=[],
                state=MessageState.FOR_AGENT,
            )
            session.add(message)
            await session.flush()
            heard(session, talk, message)
        async with asyncio.timeout(ANSWERED_WITHIN):
            await seen
        return True

    return write


async def _turns(house: House, clinic: Clinic, count: int, first: int) -> Run:
    """One visitor after the other, so that none writes more than one may."""
    async with visitors(house, clinic.name, ceil(count / OF_ONE_VISITOR) + 1, first) as open_pages:
        warm, *others = open_pages
        await closed_loop([_asking(warm, VISITORS)], WARM_UP, house.up.pids)
        everybody = [visitor for visitor in others for _ in range(OF_ONE_VISITOR)]
        asked = iter([*zip(everybody, islice(cycle(VISITORS), len(everybody)), strict=True)])

        async def turn() -> bool:
            visitor, words = next(asked)
            return await visitor.asks(words)

        return await closed_loop([turn], count, house.up.pids)


def _asking(visitor: Visitor, lines: Sequence[str]) -> Turn:
    words = cycle(lines)

    async def turn() -> bool:
        return await visitor.asks(next(words))

    return turn


def _opened(openings: Sequence[Opening]) -> list[Figure]:
    remark = "" if openings else f"skipped: no {CHROMIUM}"

    def figure(what: str, seconds: list[float], target: AtMost | None = None) -> Figure:
        value = median(seconds) if seconds else None
        return Figure(NAME, f"slow 3G, {what}, p50", "s", value, target=target, remark=remark)

    return [
        figure("opened until the first message", [each.greeted for each in openings], OPENED),
        figure("page begun until the first message", [each.loaded for each in openings], OPENED),
        figure("question sent at once until its answer", [each.answered for each in openings]),
    ]


def _delivered(news: Run, streams: int) -> list[Figure]:
    name = f"{streams} streams, {PER_SECOND:.0f} messages/s, delivery"
    return [
        Figure(NAME, f"{name}, p50", "ms", news.at(50), remark=news.remark),
        Figure(NAME, f"{name}, p99", "ms", news.at(99), target=DELIVERED, remark=news.remark),
    ]


def _answered(turns: Run) -> list[Figure]:
    return [
        Figure(NAME, "a turn alone, p50", "ms", turns.at(50), target=ALONE, remark=turns.remark),
        Figure(NAME, "a turn alone, p95", "ms", turns.at(95), remark=turns.remark),
    ]

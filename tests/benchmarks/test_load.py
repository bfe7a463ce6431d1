"""The parts that make load: numbers of their own, answers read right, turns counted."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any
from uuid import uuid4

import pytest

from benchmarks.dialogue import ENGLISH, SPANISH, script
from benchmarks.loops import Run, Turn, closed_loop, open_loop
from benchmarks.phone_numbers import BLOCK, number_of
from benchmarks.rows.understand import messages
from benchmarks.visitors import Visitor
from benchmarks.wire import Answer, Server, read_head
from hearback.core.phone import e164


def test_every_number_is_one_and_no_block_meets_another() -> None:
    edges = [number_of(block, place) for block in range(80) for place in (0, BLOCK - 1)]

    assert len(set(edges)) == len(edges)
    assert all(e164(number) == number for number in edges)


@pytest.mark.parametrize(
    ("block", "place"),
    [pytest.param(80, 0, id="block"), pytest.param(0, BLOCK, id="place")],
)
def test_number_outside_is_refused(block: int, place: int) -> None:
    with pytest.raises(ValueError, match="no such number"):
        number_of(block, place)


def test_no_message_to_be_understood_comes_twice() -> None:
    texts = [json.loads(line)["text"] for line in messages(500)]

    assert len(set(texts)) == len(texts) == 500


def test_both_languages_say_as_much() -> None:
    assert len(ENGLISH) == len(SPANISH)
    assert list(islice(script(0), 8)) == [*ENGLISH, ENGLISH[0]]
    assert next(script(3)) == SPANISH[0]


def test_head_of_an_answer_is_read() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\nConnection: close\r\n\r\n"

    assert read_head(head) == (200, {"content-length": "11", "connection": "close"})


def turns(answers: Sequence[bool]) -> Turn:
    left = iter(answers)

    async def turn() -> bool:
        return next(left)

    return turn


async def test_closed_loop_takes_just_as_many_turns_as_wanted() -> None:
    run = await closed_loop([turns([True] * 9), turns([True] * 9)], 7, dict)

    assert len(run.milliseconds) == 7


async def test_turn_without_an_answer_is_counted_and_not_timed() -> None:
    run = await closed_loop([turns([True, False, True])], 3, dict)

    assert (len(run.milliseconds), run.failed) == (2, 1)
    assert run.remark == "1 without an answer"


async def test_broken_connection_is_a_turn_without_an_answer() -> None:
    async def broken() -> bool:
        raise ConnectionResetError

    run = await open_loop([broken], [0.0])

    assert (run.milliseconds, run.failed) == ([], 1)


def test_processor_time_is_shared_among_the_answered() -> None:
    run = Run(milliseconds=[1.0, 1.0], cpu={"web": 0.05})

    assert run.cpu_milliseconds() == {"web": 25.0}


class Chat(Server):
    """Takes a message, and tells the visitor's stream what it is given."""

    def __init__(self) -> None:
        super().__init__(port=1)
        self.taken: asyncio.Queue[str] = asyncio.Queue()

    async def post(self, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        self.taken.put_nowait(json.loads(body)["id"])
        return Answer(202, b"")


async def test_answer_to_an_earlier_message_ends_no_turn() -> None:
    chat = Chat()
    visitor = Visitor(chat, "token", uuid4())
    bot: dict[str, Any] = {"kind": "bot", "text": "We open at eight."}
    turn = asyncio.create_task(visitor.asks("when are you open"))
    key = await chat.taken.get()

    visitor.told(bot)
    await asyncio.sleep(0)
    early = turn.done()
    visitor.told({"kind": "visitor", "id": key})
    visitor.told(bot)

    assert not early
    assert await turn

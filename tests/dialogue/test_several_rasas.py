"""A conversation keeps to one Rasa, and goes to another only where the first cannot have begun."""

import asyncio
import json
import uuid
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.understanding import Modelled
from hearback.dialogue.client import Dialogue, Question, RasaUnavailable, Shell, preferred
from tests.world import MONDAY

TURN = {"act": "thanks", "confidence": 0.9, "replies": [{"text": "You are welcome."}]}
NOBODY = "http://127.0.0.1:9"


@dataclass
class OneRasa:
    """Counts what it is asked, and answers as it was told."""

    url: str = ""
    status: int = 200
    body: dict[str, object] = field(default_factory=lambda: dict(TURN))
    asked: list[str] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = await reader.readline()
        length = 0
        while (header := await reader.readline()).strip():
            name, _, value = header.decode().partition(":")
            length = int(value) if name.lower() == "content-length" else length
        asked = json.loads(await reader.readexactly(length) or b"{}")
        if line.startswith(b"POST"):
            self.asked.append(asked.get("conversation_id", ""))
        body = self.body if line.startswith(b"POST") else {"status": "ready", "model": "m1"}
        content = json.dumps(body).encode()
        head = (
            f"HTTP/1.1 {self.status} x\r\nContent-Length: {len(content)}\r\nConnection: close\r\n"
        )
        writer.write(f"{head}\r\n".encode() + content)
        await writer.drain()
        writer.close()


@asynccontextmanager
async def one_rasa(status: int = 200, **body: object) -> AsyncIterator[OneRasa]:
    made = OneRasa(status=status, body=body or dict(TURN))
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield made
    server.close()


def question(conversation: uuid.UUID | None = None) -> Question:
    return Question(conversation or uuid.uuid4(), uuid.uuid4(), MONDAY, "hm", "en", None, {})


def prefers(first: str, second: str) -> Question:
    """A question whose conversation asks the first before the second."""
    shells = [Shell(first), Shell(second)]
    while True:
        asked = question()
        if preferred(shells, asked.conversation_id)[0].url == first:
            return asked


async def test_a_conversation_keeps_to_one_rasa_and_all_are_used() -> None:
    async with AsyncExitStack() as open_ones:
        rasas = [await open_ones.enter_async_context(one_rasa()) for _ in range(2)]
        dialogue = Dialogue(",".join(rasa.url for rasa in rasas), "token")
        conversations = [uuid.uuid4() for _ in range(24)]

        for conversation in conversations * 2:
            await dialogue.ask(question(conversation))
        await dialogue.close()

    first, second = (Counter(rasa.asked) for rasa in rasas)
    assert first
    assert second
    assert not first.keys() & second.keys()
    assert {*first.values(), *second.values()} == {2}


@pytest.mark.parametrize("listens", [True, False], ids=["still loading", "nobody listens"])
async def test_where_a_rasa_is_away_the_next_one_is_asked(listens: bool) -> None:
    async with one_rasa(503, error="loading") as loading, one_rasa() as well:
        away = loading.url if listens else NOBODY
        dialogue = Dialogue(f"{away},{well.url}", "token")

        turn = await dialogue.ask(prefers(away, well.url))
        await dialogue.close()

    assert turn.act == "thanks"
    assert len(well.asked) == 1


async def test_a_turn_that_may_have_begun_is_not_asked_elsewhere_at_once() -> None:
    """It holds the conversation's lock: the work's pauses bring it back, to whoever is there."""
    async with one_rasa(503, error="late") as failing, one_rasa() as other:
        dialogue = Dialogue(f"{failing.url},{other.url}", "token")

        with pytest.raises(RasaUnavailable) as caught:
            await dialogue.ask(prefers(failing.url, other.url))
        await dialogue.close()

    assert (caught.value.code, other.asked) == ("http_503", [])


async def test_a_rasa_that_did_not_answer_rests_while_the_other_takes_its_turns() -> None:
    stuck = await asyncio.start_server(lambda r, w: asyncio.sleep(0), "127.0.0.1", 0)
    url = f"http://127.0.0.1:{stuck.sockets[0].getsockname()[1]}"
    async with one_rasa() as other:
        client = httpx2.AsyncClient(timeout=0.2)
        dialogue = Dialogue(f"{url},{other.url}", "token", client)
        asked = prefers(url, other.url)

        with pytest.raises(RasaUnavailable) as caught:
            await dialogue.ask(asked)
        turn = await dialogue.ask(asked)
        await dialogue.close()
    stuck.close()

    assert caught.value.code == "ReadTimeout"
    assert turn.act == "thanks"


async def test_when_all_are_away_it_is_rasa_that_is_unavailable() -> None:
    """By this class's name the work is tried again as soon as Rasa is back."""
    dialogue = Dialogue(f"{NOBODY},http://127.0.0.1:19", "token")

    with pytest.raises(RasaUnavailable) as caught:
        await dialogue.ask(question())
    await dialogue.close()

    assert type(caught.value) is RasaUnavailable
    assert caught.value.code == "ConnectError"


async def test_one_that_is_there_makes_rasa_ready() -> None:
    async with one_rasa() as well:
        dialogue = Dialogue(f"{NOBODY}, {well.url}/", "token")

        states = await dialogue.states()
        ready = await dialogue.is_ready()
        models = await dialogue.models()
        await dialogue.close()

    name = well.url.removeprefix("http://")
    assert states == {"127.0.0.1:9": False, name: True}
    assert ready
    assert models[name] == "m1"


@given(
    st.uuids(),
    st.lists(st.integers(1, 9), min_size=2, unique=True),
)
def test_when_one_goes_only_its_own_conversations_move(
    conversation: uuid.UUID, ports: list[int]
) -> None:
    shells = [Shell(f"http://127.0.0.1:{port}") for port in ports]
    order = preferred(shells, conversation)

    without_last = preferred([s for s in shells if s is not order[-1]], conversation)

    assert [s.url for s in without_last] == [s.url for s in order[:-1]]
    assert preferred(list(reversed(shells)), conversation)[0].url == order[0].url


async def test_texts_of_no_dialogue_are_read_in_the_order_asked() -> None:
    ranking = [{"act": "stop", "confidence": 0.9}, {"act": "emergency", "confidence": 0.1}]
    async with one_rasa(results=[{"ranking": ranking}, {"ranking": []}]) as rasa:
        first, second = await Dialogue(rasa.url, "token").read(["no more", "hm"], "en")

    assert first == Modelled([("stop", 0.9), ("emergency", 0.1)])
    assert second == Modelled([])


async def test_a_reading_that_nobody_can_read_is_a_failure() -> None:
    async with one_rasa(results=[{"act": "stop"}]) as rasa:
        with pytest.raises(RasaUnavailable):
            await Dialogue(rasa.url, "token").read(["no more"], "en")

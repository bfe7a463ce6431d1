"""The demo side of the service behind the page: its state, its clock, its silence."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import httpx2
import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.simulators.simulator_stubs import ANA, CLINIC, Receiver
from tests.simulators.simulator_world import NOON, MakeWorld, World


class DemoService(Receiver):
    """Its clock stands at `now`; `during_move` happens while it is being moved."""

    now = datetime.fromisoformat("2026-02-27T16:05:00-06:00")
    trouble: Callable[[], Response] | None = None
    during_move: Any = None
    asked = 0
    shown_token = ""

    async def state(self, request: Request) -> Response:
        self.asked += 1
        self.shown_token = request.headers.get("Authorization", "")
        if self.trouble:
            return self.trouble()
        return JSONResponse({"now": self.now.isoformat(), "clinics": [], "patients": []})

    async def shown_clock(self, request: Request) -> Response:
        self.asked += 1
        return self.trouble() if self.trouble else JSONResponse({"now": self.now.isoformat()})

    async def clock(self, request: Request) -> Response:
        if self.trouble:
            return self.trouble()
        self.now = datetime.fromisoformat((await request.json())["to"])
        if self.during_move:
            await self.during_move()
        return JSONResponse({"now": self.now.isoformat()})


@pytest.fixture
def service() -> DemoService:
    return DemoService()


@pytest.fixture
def demo(service: DemoService, make_world: MakeWorld) -> World:
    app = service.app(
        Route("/demo/state", service.state),
        Route("/demo/clock", service.shown_clock),
        Route("/demo/clock", service.clock, methods=["POST"]),
    )
    transport = httpx2.ASGITransport(app)
    return make_world(
        service, transport=transport, service_url="http://service/", service_token="secret"
    )


def unreachable() -> Response:
    raise httpx2.ConnectError("refused")


async def test_state_is_passed_on_with_the_token_kept_here(
    demo: World, service: DemoService
) -> None:
    answer = await demo.client.get("/sim/state")

    assert answer.json()["now"] == service.now.isoformat()
    assert service.shown_token == "Bearer secret"
    assert "secret" not in answer.text


@pytest.mark.parametrize(
    ("trouble", "status", "error"),
    [
        pytest.param(unreachable, 503, "unreachable", id="down"),
        pytest.param(lambda: Response("<html>"), 503, "not_the_service", id="something else"),
        pytest.param(lambda: JSONResponse({"error": "no"}, 401), 401, "no", id="wrong token"),
    ],
)
async def test_page_is_told_why_there_is_no_state(
    demo: World,
    service: DemoService,
    trouble: Callable[[], Response],
    status: int,
    error: str,
) -> None:
    service.trouble = trouble

    answer = await demo.client.get("/sim/state")

    assert (answer.status_code, answer.json()["error"]) == (status, error)


async def test_simulator_without_a_service_says_so(world: World) -> None:
    answer = await world.client.get("/sim/state")

    assert (answer.status_code, answer.json()) == (503, {"error": "not_configured"})


async def test_texts_carry_the_demo_clock(demo: World, service: DemoService) -> None:
    await demo.send()

    text = (await demo.shown())[0]
    assert datetime.fromisoformat(text["sent_at"]) == service.now


async def test_texts_sent_while_the_clock_moves_carry_the_new_time(
    demo: World, service: DemoService
) -> None:
    service.during_move = demo.send
    to = "2026-03-01T14:00:00-06:00"

    answer = await demo.client.post("/sim/clock", json={"to": to})

    assert answer.json() == {"now": to}
    text = (await demo.shown())[0]
    assert datetime.fromisoformat(text["sent_at"]) == datetime.fromisoformat(to)


async def test_clock_that_did_not_move_leaves_the_time_as_it_was(
    demo: World, service: DemoService
) -> None:
    await demo.client.get("/sim/state")
    before = service.now
    service.trouble = unreachable

    answer = await demo.client.post("/sim/clock", json={"to": "2030-01-01T00:00:00Z"})
    await demo.send()

    assert answer.status_code == 503
    assert datetime.fromisoformat((await demo.shown())[0]["sent_at"]) == before


async def test_many_sends_ask_for_the_time_once(demo: World, service: DemoService) -> None:
    for _ in range(20):
        await demo.send()

    assert service.asked == 1


async def test_silent_service_does_not_hold_up_a_text(demo: World, service: DemoService) -> None:
    service.trouble = unreachable

    answer = await demo.send()

    assert answer.status_code == 201
    assert datetime.fromisoformat((await demo.shown())[0]["sent_at"]) == NOON


async def test_page_may_load_nothing_from_elsewhere(world: World) -> None:
    page = await world.client.get("/")

    assert "default-src 'self'" in page.headers["Content-Security-Policy"]
    assert "://" not in page.text
    assert "style=" not in page.text


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("/sim/messages", id="texts"),
        pytest.param("/sim/events", id="events"),
        pytest.param("/sim/log?after=soon", id="log"),
    ],
)
async def test_question_without_its_subject_is_told_what_is_missing(
    world: World, path: str
) -> None:
    answer = await world.client.get(path)

    assert answer.status_code == 400
    assert answer.json()["error"]


async def test_state_and_texts_agree_on_the_phone(demo: World) -> None:
    wanted = {"from": ANA, "to": CLINIC, "body": "hola"}

    await demo.client.post("/sim/inbound", json=wanted)

    plus_unescaped = await demo.client.get(f"/sim/messages?phone={ANA}")
    assert [text["body"] for text in plus_unescaped.json()["messages"]] == ["hola"]

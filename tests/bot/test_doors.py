"""The shell's other doors: understanding, health, a change of model, and who may enter."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.shell.action_endpoint import action_endpoint
from bot.shell.dialogue import Dialogue
from tests.bot.action_server import ActionServer
from tests.bot.places import ROOT
from tests.bot.shell_client import Shell, turn_body


async def test_understanding_keeps_the_order_and_touches_no_conversation(
    shell: Shell, actions: ActionServer, windows: Callable[..., list[tuple[int]]]
) -> None:
    counted = windows("SELECT count(*) FROM dialogue_window", ())
    texts = ["thank you so much", "please cancel my visit", "", "who is this"] * 30
    messages = [{"text": text} for text in texts] + [{"text": "grax", "language": "es"}]

    answer = await shell.client.post("/understand", json={"messages": messages})

    acts = [result["act"] for result in answer.json()["results"]]
    assert acts == ["thanks", "cancel", "nlu_fallback", "who_is_this"] * 30 + ["thanks"]
    assert answer.json()["results"][0]["entities"] == []
    assert windows("SELECT count(*) FROM dialogue_window", ()) == counted


async def test_understanding_tells_how_long_the_model_read(shell: Shell) -> None:
    messages = [{"text": "please cancel my visit"}] * 10

    answer = await shell.client.post("/understand", json={"messages": messages})

    name, milliseconds = answer.headers["server-timing"].split(";dur=")
    assert name == "reading"
    assert 0 < float(milliseconds) <= 1000 * answer.elapsed.total_seconds()


async def test_understanding_and_a_turn_agree(shell: Shell) -> None:
    message = {"text": "cant make it, cancel pls", "language": "en", "awaiting": None}

    turn = (await shell.turn(**message)).json()
    read = (await shell.client.post("/understand", json={"messages": [message]})).json()

    [result] = read["results"]
    assert {name: turn[name] for name in ("act", "confidence", "ranking")} == {
        name: result[name] for name in ("act", "confidence", "ranking")
    }


async def test_understand_only_takes_no_turns(tiny_model: Path) -> None:
    shell = Shell(Dialogue(tiny_model, None), tiny_model.parent)

    turn = await shell.turn("hello")
    read = await shell.client.post("/understand", json={"messages": [{"text": "thx"}]})

    assert (turn.status_code, turn.json()) == (503, {"error": "understand_only"})
    assert read.json()["results"][0]["act"] == "thanks"


async def test_shell_says_that_it_is_loading(tiny_model: Path) -> None:
    shell = Shell(None, tiny_model.parent)

    health, turn = await shell.client.get("/healthz"), await shell.turn("hello")

    assert health.json() == {"status": "loading", "model": "hearback-tiny.tar.gz"}
    assert (turn.status_code, turn.json()) == (503, {"error": "loading"})


async def test_model_is_changed_while_a_turn_ends_on_the_old_one(
    shell: Shell, actions: ActionServer, tiny_model: Path
) -> None:
    newer = tiny_model.parent / "hearback-newer.tar.gz"
    shutil.copy(tiny_model, newer)
    actions.go_on.clear()
    turning = asyncio.create_task(shell.turn("see you then"))

    changed = await shell.client.put("/model", json={"path": str(newer)})
    actions.go_on.set()
    answer = await turning

    assert changed.json() == {"model": "hearback-newer.tar.gz"}
    assert (answer.status_code, answer.json()["model"]) == (200, "hearback-tiny.tar.gz")
    health = await shell.client.get("/healthz")
    assert health.json() == {"status": "ready", "model": "hearback-newer.tar.gz"}


@pytest.mark.parametrize("path", ["/etc/passwd", "{models}/../x.tar.gz", "{models}/none.tar.gz", 7])
async def test_model_from_anywhere_else_is_refused(
    shell: Shell, tiny_model: Path, path: object
) -> None:
    wanted = path.format(models=tiny_model.parent) if isinstance(path, str) else path

    answer = await shell.client.put("/model", json={"path": wanted})

    assert (answer.status_code, answer.json()["error"]) == (422, "bad_request")


async def test_broken_model_leaves_the_old_one_in_use(shell: Shell, tiny_model: Path) -> None:
    broken = tiny_model.parent / "hearback-broken.tar.gz"
    broken.write_bytes(b"no model")

    answer = await shell.client.put("/model", json={"path": str(broken)})

    assert (answer.status_code, answer.json()) == (503, {"error": "internal"})
    assert (await shell.turn("hello")).status_code == 200


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "ñ"}])
@pytest.mark.parametrize(
    ("method", "route"), [("POST", "/turn"), ("POST", "/understand"), ("PUT", "/model")]
)
async def test_nobody_enters_without_the_token(
    shell: Shell, header: dict[str, str], method: str, route: str
) -> None:
    shell.client.headers.pop("authorization")
    headers = {name: value.encode() for name, value in header.items()}

    answer = await shell.client.request(method, route, headers=headers, json=turn_body("hello"))

    assert answer.status_code == 401


async def test_body_that_is_no_json_is_refused(shell: Shell) -> None:
    answer = await shell.client.post("/turn", content=b"\xff{")

    assert (answer.status_code, answer.json()) == (422, {"error": "bad_request", "field": "body"})


def test_address_and_token_of_the_actions_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HEARBACK_ACTIONS_URL", "http://127.0.0.1:8000/internal/actions")
    monkeypatch.setenv("HEARBACK_ACTIONS_TOKEN", "abc")

    endpoint = action_endpoint(ROOT / "endpoints.yml")

    assert endpoint.url == "http://127.0.0.1:8000/internal/actions"
    assert endpoint.headers == {"Authorization": "Bearer abc"}

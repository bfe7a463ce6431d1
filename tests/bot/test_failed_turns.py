"""A turn that cannot be taken: the service is told, nothing is kept, and it works the next time."""

import asyncio
import io
import json
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from redis.asyncio import Redis

from bot.shell import dialogue as dialogue_module
from bot.shell.dialogue import Dialogue, Tools
from bot.shell.failures import ConversationBusy
from bot.shell.logs import configure_logs
from bot.shell.rows import Rows
from bot.shell.turn_lock import TurnLockStore, redis_at
from tests.bot.action_server import CONFIRMED, ActionServer
from tests.bot.shell_client import Shell, turn_body

NOWHERE = "http://127.0.0.1:1/actions"


async def failed_turn(shell: Shell, talking: Dialogue) -> str:
    """Send a message that needs an action; the error's code, once nothing of it was kept."""
    body = turn_body("see you then")
    answer = await shell.client.post("/turn", json=body)
    assert answer.status_code == 503, answer.json()
    kept = await talking._processor.tracker_store.retrieve(str(body["conversation_id"]))
    assert kept is None
    return str(answer.json()["error"])


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        pytest.param(500, {"error": "boom"}, id="broke"),
        pytest.param(400, {"action_name": "action_answer", "error": "no"}, id="rejected"),
        pytest.param(400, {"no": "action"}, id="rejected in no known form"),
        pytest.param(401, {}, id="does not know us"),
        pytest.param(404, {}, id="knows no such action"),
        pytest.param(200, None, id="answered null"),
        pytest.param(200, {"events": [{"event": "slot"}]}, id="malformed events"),
        pytest.param(200, {"events": "none"}, id="events no list"),
    ],
)
async def test_action_that_fails_fails_the_turn(
    shell: Shell, actions: ActionServer, talking: Dialogue, status: int, answer: object
) -> None:
    actions.status, actions.answer = status, answer

    code = await failed_turn(shell, talking)

    assert code == "action_failed"
    assert actions.actions_run() == ["action_answer"]


async def test_action_server_that_is_down_fails_the_turn(
    shell: Shell, talking: Dialogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(talking._processor.action_endpoint, "url", NOWHERE)

    assert await failed_turn(shell, talking) == "action_failed"


async def test_action_that_does_not_answer_fails_the_turn(
    shell: Shell, actions: ActionServer, talking: Dialogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.shell.action_endpoint.ACTION_SECONDS", 0.1)
    actions.go_on.clear()

    assert await failed_turn(shell, talking) == "action_failed"


async def test_turn_that_takes_too_long_fails(
    shell: Shell, actions: ActionServer, talking: Dialogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogue_module, "TURN_SECONDS", 0.1)
    actions.go_on.clear()

    assert await failed_turn(shell, talking) == "late"


async def test_action_that_says_nothing_fails_the_turn(
    shell: Shell, actions: ActionServer, talking: Dialogue
) -> None:
    actions.answer = {"events": [], "responses": []}

    assert await failed_turn(shell, talking) == "nothing_said"


async def test_message_works_once_the_action_server_is_back(
    shell: Shell, actions: ActionServer
) -> None:
    body = turn_body("see you then")
    actions.status = 500
    await shell.client.post("/turn", json=body)
    actions.status = 200

    answer = await shell.client.post("/turn", json=body)

    assert answer.json()["replies"] == [CONFIRMED["responses"][0]]


async def test_database_away_fails_the_turn(
    tiny_model: Path, tools: Tools, actions: ActionServer
) -> None:
    away = replace(tools, rows=Rows("postgresql://127.0.0.1:1/none"))

    answer = await Shell(Dialogue(tiny_model, away), tiny_model.parent).turn("hello")

    assert (answer.status_code, answer.json()) == (503, {"error": "window_unavailable"})


async def test_a_turn_is_taken_while_redis_is_away(
    tiny_model: Path, tools: Tools, actions: ActionServer
) -> None:
    locks = TurnLockStore(redis_at("redis://127.0.0.1:1/0"))
    away = replace(tools, locks=locks)

    answer = await Shell(Dialogue(tiny_model, away), tiny_model.parent).turn("hello")

    assert answer.status_code == 200
    assert answer.json()["replies"]


async def test_turn_waits_for_another_of_its_conversation_and_then_gives_up(
    tiny_model: Path, tools: Tools, redis: Redis, actions: ActionServer
) -> None:
    impatient = replace(tools, locks=TurnLockStore(redis, wait_seconds=0.1))
    shell, thread = Shell(Dialogue(tiny_model, impatient), tiny_model.parent), str(uuid4())

    async with tools.locks.lock(thread):
        answer = await shell.turn("hello", conversation_id=thread)

    assert (answer.status_code, answer.json()) == (503, {"error": "conversation_busy"})


async def test_no_word_of_a_patient_is_logged(
    shell: Shell, actions: ActionServer, talking: Dialogue
) -> None:
    stream = io.StringIO()
    configure_logs(stream)
    body = turn_body("see you then zebra")

    await shell.client.post("/turn", json=body)
    actions.status, actions.answer = 500, {"error": "zebra"}
    await shell.client.post("/turn", json={**body, "message_id": str(uuid4())})

    taken, *_, broken = (json.loads(line) for line in stream.getvalue().splitlines())
    assert "zebra" not in stream.getvalue()
    assert (taken["event"], taken["message"]) == ("turn", body["message_id"])
    assert (taken["act"], taken["replies"]) == ("confirm", 1)
    assert (broken["event"], broken["error"]) == ("turn_failed", "action_failed")


# Locks


async def test_lock_goes_by_itself_when_its_holder_was_killed(redis: Redis) -> None:
    locks, thread = TurnLockStore(redis, wait_seconds=2), str(uuid4())
    killed = TurnLockStore(redis).lock(thread, lock_lifetime=0.3)
    await killed.__aenter__()

    async with locks.lock(thread) as lock:
        assert lock is not None
        assert await lock.owned()

    with pytest.raises(ConversationBusy):
        async with locks.lock(thread):
            await TurnLockStore(redis, wait_seconds=0.1).lock(thread).__aenter__()


async def test_lock_lets_one_in_at_a_time(redis: Redis) -> None:
    locks, thread, inside, most = TurnLockStore(redis), str(uuid4()), 0, 0

    async def enter() -> None:
        nonlocal inside, most
        async with locks.lock(thread):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(enter() for _ in range(5)))

    assert most == 1


async def test_without_redis_one_shell_still_lets_one_in_at_a_time() -> None:
    locks = TurnLockStore(redis_at("unix:///nowhere.sock"), wait_seconds=0.1)

    async with locks.lock("c") as shared:
        assert shared is None
        async with locks.lock("another thread"):
            pass
        with pytest.raises(ConversationBusy):
            await locks.lock("c").__aenter__()

    async with locks.lock("c"):
        pass

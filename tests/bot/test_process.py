"""The shell as a process of its own: it answers while it loads, and then takes turns."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from tests.bot.action_server import ActionServer
from tests.bot.places import ROOT
from tests.bot.shell_client import AUTHORIZED, turn_body

SECONDS_TO_LOAD = 120.0  # most of it is importing Rasa on a busy machine


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def environment(database_url: str, redis_url: str, actions: ActionServer) -> dict[str, str]:
    return {
        **os.environ,
        "HEARBACK_RASA_TOKEN": "shell-token",
        "HEARBACK_DATABASE_URL": database_url,
        "HEARBACK_REDIS_URL": redis_url,
        "HEARBACK_TRACKER_KEYS": "k1:" + "A" * 43 + "=",
        "HEARBACK_ACTIONS_URL": actions.url,
        "HEARBACK_ACTIONS_TOKEN": "actions-token",
    }


@pytest.fixture
def shell(port: int, environment: dict[str, str], tiny_model: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "bot.shell", "--model", str(tiny_model), "--port", str(port)]
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True
    )
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    _, logged = process.communicate(timeout=30)
    assert "see you then" not in logged
    assert process.returncode == -signal.SIGTERM, logged  # uvicorn passes it on once it is done


def answers(url: str, status: str) -> httpx2.Response:
    """The first answer of /healthz with this status; asks until the time is over."""
    over = time.monotonic() + SECONDS_TO_LOAD
    while time.monotonic() < over:
        try:
            health = httpx2.get(f"{url}/healthz", timeout=10)
        except httpx2.ConnectError:
            continue
        if health.json()["status"] == status:
            return health
    raise AssertionError(f"the shell did not become {status}")


@pytest.mark.slow  # imports Rasa in a process of its own
def test_shell_answers_while_it_loads_and_then_takes_a_turn(
    shell: str, actions: ActionServer
) -> None:
    loading = answers(shell, "loading")
    early = httpx2.post(f"{shell}/turn", json=turn_body("see you then"), headers=AUTHORIZED)
    ready = answers(shell, "ready")

    answer = httpx2.post(f"{shell}/turn", json=turn_body("see you then"), headers=AUTHORIZED)

    assert loading.json()["model"] == ready.json()["model"] == "hearback-tiny.tar.gz"
    assert (early.status_code, early.json()) == (503, {"error": "loading"})
    assert answer.json()["act"] == "confirm"
    assert actions.actions_run() == ["action_answer"]
    assert actions.tokens == ["Bearer actions-token"]

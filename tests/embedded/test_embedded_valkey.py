"""The embedded Valkey, with a real server."""

import os
import signal
from pathlib import Path

import pytest
import redis

from hearback.core.embedded import EmbeddedValkey, ServerState


@pytest.fixture
def valkey(home: Path) -> EmbeddedValkey:
    server = EmbeddedValkey(home)
    server.start()
    return server


def pid_of(home: Path) -> int:
    return int((home / "valkey" / "valkey.pid").read_text())


def test_url_opens_a_server_without_tcp_that_evicts_nothing(valkey: EmbeddedValkey) -> None:
    client = redis.Redis.from_url(valkey.url, decode_responses=True)

    settings = {
        name: client.config_get(name)[name]
        for name in ("port", "tls-port", "save", "appendonly", "maxmemory-policy")
    }

    assert settings == {
        "port": "0",
        "tls-port": "0",
        "save": "",
        "appendonly": "no",
        "maxmemory-policy": "noeviction",
    }


def test_second_start_adopts_the_running_server(valkey: EmbeddedValkey, home: Path) -> None:
    before = pid_of(home)

    url = EmbeddedValkey(home).start()

    assert url == valkey.url
    assert pid_of(home) == before


def test_killed_server_is_started_again(valkey: EmbeddedValkey, home: Path) -> None:
    killed = pid_of(home)
    os.kill(killed, signal.SIGKILL)

    url = valkey.start()

    assert redis.Redis.from_url(url).ping()
    assert pid_of(home) != killed


def test_socket_is_open_to_its_owner_only(valkey: EmbeddedValkey, home: Path) -> None:
    assert (home / "valkey" / "valkey.sock").stat().st_mode & 0o777 == 0o700
    assert (home / "valkey").stat().st_mode & 0o777 == 0o700


def test_stop_ends_the_server_and_may_be_repeated(valkey: EmbeddedValkey) -> None:
    states = []

    for _ in range(2):
        valkey.stop()
        states.append(valkey.state())

    assert states == [ServerState.STOPPED, ServerState.STOPPED]


def test_server_that_does_not_answer_is_ended(valkey: EmbeddedValkey, home: Path) -> None:
    os.kill(pid_of(home), signal.SIGSTOP)

    valkey.stop()

    assert redis.Redis.from_url(valkey.start()).ping()

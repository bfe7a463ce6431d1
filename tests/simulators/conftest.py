"""Simulators in memory and on a real port, put away after each test."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from simulators.twilio import Config, create_app
from simulators.twilio.server import Server
from tests.simulators.simulator_stubs import SID, TOKEN, Receiver, listening, served
from tests.simulators.simulator_world import AT_ONCE, MakeWorld, World, world_with


@pytest.fixture
async def make_world() -> AsyncIterator[MakeWorld]:
    made: list[World] = []

    def make(receiver: Receiver | None = None, **changes: Any) -> World:
        made.append(world_with(receiver or Receiver(), **changes))
        return made[-1]

    yield make
    for world in made:
        await world.client.aclose()
        await world.provider.close()


@pytest.fixture
def world(make_world: MakeWorld) -> World:
    return make_world()


@pytest.fixture
def log_path(tmp_path: Path) -> Path:
    return tmp_path / "twilio.jsonl"


@pytest.fixture
def served_twilio() -> Iterator[str]:
    """The address of a simulator on a real port, which calls nobody back."""
    app = create_app(Config(account_sid=SID, auth_token=TOKEN, plan=AT_ONCE))
    with served(Server(app), listening()) as url:
        yield url

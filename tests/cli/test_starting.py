"""What is there while the rest still starts."""

from collections.abc import Mapping
from pathlib import Path

import httpx2
import pytest

from hearback.cli import demo, stack
from hearback.cli.home import Home
from hearback.cli.places import Ports
from hearback.cli.training import Say, TrainingFailed
from hearback.core.embedded import EmbeddedPostgres, EmbeddedValkey


def free_ports() -> Ports:
    """Neighbours on which nobody listens."""
    return next(at for at in map(Ports, range(19100, 19900, 10)) if not list(at.taken()))


@pytest.mark.slow  # starts everything but Rasa
async def test_the_web_takes_texts_while_a_model_is_trained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ports, answers = free_ports(), list[int]()

    def trains_in_vain(say: Say, log: Path) -> Path:
        answers.append(httpx2.get(f"http://127.0.0.1:{ports.web}/healthz").status_code)
        raise TrainingFailed(log)

    async def nothing_to_load(environment: Mapping[str, str]) -> None:
        return

    monkeypatch.setattr(stack, "ensure_model", trains_in_vain)
    home = Home(tmp_path / "home")
    home.prepare()
    plan = stack.Plan(home, ports, demo.settings(ports, home.tokens()), with_simulator=False)
    running = stack.Stack(plan, lambda _: None)
    try:
        with pytest.raises(TrainingFailed):
            await running.start(nothing_to_load, ready=lambda: None)
    finally:
        await running.stop()
        for server in (EmbeddedValkey(home.path), EmbeddedPostgres(home.path)):
            server.remove()

    assert answers == [200]

"""A Rasa of our own with a given model, for as long as it is measured."""

import os
import secrets
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import httpx2

from hearback.cli.places import RASA_PYTHON, ROOT, rasa_environment
from hearback.cli.reading_model import RasaDidNotStart
from hearback.core.processes import free_port

STARTS_WITHIN = 300.0  # seconds
LOOK_AGAIN = 0.3


@contextmanager
def shell(model: Path) -> Iterator[dict[str, str]]:
    """A Rasa with this model; what a command has to know to ask it. Raises RasaDidNotStart."""
    port, token = free_port(), secrets.token_urlsafe(16)
    told = {"HEARBACK_RASA_URL": f"http://127.0.0.1:{port}", "HEARBACK_RASA_TOKEN": token}
    command = (RASA_PYTHON, "-m", "bot.shell", "--understand-only")
    process = subprocess.Popen(
        [*command, "--model", model, "--port", str(port)],
        cwd=ROOT,
        env=rasa_environment(told),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait(process, told["HEARBACK_RASA_URL"])
        yield told
    finally:
        process.terminate()
        process.wait(10)


def _wait(process: subprocess.Popen[bytes], url: str) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and process.poll() is None:
        try:
            if httpx2.get(f"{url}/healthz", timeout=2).json().get("status") == "ready":
                return
        except (httpx2.HTTPError, ValueError):
            pass
        time.sleep(LOOK_AGAIN)
    raise RasaDidNotStart


@contextmanager
def environment(told: Mapping[str, str]) -> Iterator[None]:
    """This process with these variables, for what reads them here."""
    before = {name: os.environ.get(name) for name in told}
    os.environ.update(told)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value

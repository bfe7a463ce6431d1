"""Asks Rasa what texts are: the running copy's where there is one, else one of our own."""

import json
import os
import secrets
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

import httpx2

from bot.language.understanding import UNSURE, Modelled
from hearback.cli.places import (
    RASA_PYTHON,
    ROOT,
    RasaMissing,
    model_path,
    rasa_environment,
    rasa_urls,
)
from hearback.cli.training import ensure_model
from hearback.core.errors import HearbackError
from hearback.core.processes import free_port

AT_ONCE = 200  # messages per question to Rasa
STARTS_WITHIN = 180.0  # seconds
ANSWERS_WITHIN = 120.0  # one question, on a busy machine
# From so many messages on, Rasa is started before the rules have read them all, and twice.
MANY = 2_000


class RasaDidNotStart(HearbackError):
    def __init__(self) -> None:
        super().__init__("Rasa did not start to read messages. Try `hearback doctor`.")


OnAnswer = Callable[[httpx2.Response], None]


@dataclass(frozen=True)
class Asked:
    text: str
    language: str
    awaiting: str | None = None


class Asks(Protocol):
    def __call__(self, asked: Sequence[Asked]) -> list[Modelled]:
        """In the order asked."""
        ...


class ReadingModel:
    """Starts what it needs at the first question, and ends what it started on leaving.

    on_answer: shown each of Rasa's answers as it came.
    Asking raises RasaMissing, TrainingFailed, RasaDidNotStart.
    """

    def __init__(self, expected: int, on_answer: OnAnswer | None = None) -> None:
        self._many, self._on_answer = expected >= MANY, on_answer
        self._open = ExitStack()
        self._clients: list[httpx2.Client] = []
        self._started: list[tuple[str, subprocess.Popen[bytes]]] = []

    def __enter__(self) -> Self:
        if self._many:
            self._start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.close()

    def __call__(self, asked: Sequence[Asked]) -> list[Modelled]:
        if not asked:
            return []
        self._start()
        for url, process in self._started:
            _wait_until_ready(url, process)
        different = list(dict.fromkeys(asked))  # what is asked twice is read once
        portions = [different[at : at + AT_ONCE] for at in range(0, len(different), AT_ONCE)]
        read = [one for part in self._read(portions) for one in part]
        known = dict(zip(different, read, strict=True))
        return [known[one] for one in asked]

    def _read(self, portions: Sequence[Sequence[Asked]]) -> Iterable[list[Modelled]]:
        clients = [self._clients[n % len(self._clients)] for n in range(len(portions))]
        if len(portions) == 1:  # a thread for it costs more than the reading
            return map(_ask, clients, portions)
        with ThreadPoolExecutor(len(self._clients)) as pool:
            return list(pool.map(_ask, clients, portions))

    def _start(self) -> None:
        if self._clients:
            return
        token = os.environ.get("HEARBACK_RASA_TOKEN", "")
        urls = [url for url in rasa_urls(os.environ) if _is_ready(url)]
        if not urls:
            token = secrets.token_urlsafe(16)
            urls = [self._own(token) for _ in range(self._enough())]
        clients = (_client(url, token, self._on_answer) for url in urls)
        self._clients = [self._open.enter_context(client) for client in clients]

    def _enough(self) -> int:
        return min(os.cpu_count() or 1, 2) if self._many else 1

    def _own(self, token: str) -> str:
        if not RASA_PYTHON.exists():
            raise RasaMissing
        model = ensure_model(lambda _: None, ROOT / ".hearback" / "training.log")
        assert model == model_path()
        port = free_port()
        process = _shell(model, port, token)
        self._open.callback(_end, process)
        url = f"http://127.0.0.1:{port}"
        self._started.append((url, process))
        return url


def _ask(client: httpx2.Client, asked: Sequence[Asked]) -> list[Modelled]:
    messages = [
        {"text": one.text, "language": one.language, "awaiting": one.awaiting} for one in asked
    ]
    answer = client.post("/understand", json={"messages": messages})
    answer.raise_for_status()
    return [_modelled(result) for result in answer.json()["results"]]


def _modelled(result: Mapping[str, Any]) -> Modelled:
    ranking = tuple((str(one["act"]), float(one["confidence"])) for one in result["ranking"])
    return Modelled(ranking, unsure=result["act"] == UNSURE)


def _shell(model: Path, port: int, token: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [
            *(RASA_PYTHON, "-m", "bot.shell", "--understand-only"),
            *("--model", model, "--port", str(port)),
        ],
        cwd=ROOT,
        env=rasa_environment({"HEARBACK_RASA_TOKEN": token}),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(10)


def _client(url: str, token: str, on_answer: OnAnswer | None) -> httpx2.Client:
    headers = {"Authorization": f"Bearer {token}"}
    hooks = {"response": [on_answer] if on_answer else []}
    return httpx2.Client(base_url=url, headers=headers, timeout=ANSWERS_WITHIN, event_hooks=hooks)


def _wait_until_ready(url: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and process.poll() is None:
        if _is_ready(url):
            return
        time.sleep(0.2)
    raise RasaDidNotStart


def _is_ready(url: str) -> bool:
    try:
        answer = httpx2.get(f"{url}/healthz", timeout=2)
        return answer.status_code == 200 and answer.json().get("status") == "ready"
    except (httpx2.HTTPError, json.JSONDecodeError):
        return False

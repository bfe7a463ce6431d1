"""`hearback understand`: JSON Lines through the real gate, context and model; keeps nothing."""

import json
import os
import secrets
import socket
import subprocess
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx2
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.language.context import Awaiting, read_in_context
from bot.language.languages import language_of
from hearback.cli.places import RASA_PYTHON, ROOT, RasaMissing, model_path, rasa_environment
from hearback.cli.training import ensure_model
from hearback.consent.model import Standing
from hearback.core.errors import HearbackError
from hearback.inbound import gate

AT_ONCE = 200  # messages per question to Rasa
STARTS_WITHIN = 180.0  # seconds
DEFAULT_LANGUAGE = "en"


class BadLine(HearbackError):
    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"Line {number} of the input is not a message: {reason}")


class RasaDidNotStart(HearbackError):
    def __init__(self) -> None:
        super().__init__("Rasa did not start to read messages. Try `hearback doctor`.")


class MessageIn(BaseModel):
    """Contract 1, in. Keys that later readings will use are taken and left alone."""

    model_config = ConfigDict(extra="allow")

    id: str | int
    text: str
    channel: str = "sms"
    awaiting: str | None = None
    lang: str | None = None


@dataclass(frozen=True)
class Reading:
    act: str
    confidence: float
    decided_by: str
    consent: str | None = None
    option: int | None = None
    score: int | None = None


CONSENT: Mapping[type[object], tuple[str, str]] = {
    gate.Stops: ("stop", "stop"),
    gate.Starts: ("start", "start"),
    gate.WantsHelp: ("help", "help"),
    gate.SaysCancel: ("cancel", "clarify"),
}


def before_model(message: MessageIn) -> Reading | None:
    """What the gate and the context settle; None when it is for the model."""
    awaiting = _awaiting(message.awaiting)
    verdict = gate.judge(gate.Arrival(message.text, Standing.OPTED_IN, awaiting))
    match verdict:
        case gate.InDanger():
            return Reading("emergency", 1.0, "safety")
        case gate.Stops() | gate.Starts() | gate.WantsHelp() | gate.SaysCancel():
            act, consent = CONSENT[type(verdict)]
            return Reading(act, 1.0, "keyword", consent=consent)
        case gate.NeedsNoAnswer() | gate.Blank() | gate.OnlyMedia():
            return Reading("unclear", 1.0, "keyword")
        case _:
            pass
    found = read_in_context(message.text, awaiting)
    if found is None:
        return None
    return Reading(found.act, 1.0, "context", option=found.option, score=found.score)


def understand_lines(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """One result per line, in order. Raises BadLine, RasaDidNotStart."""
    messages = [_message(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    readings = [before_model(message) for message in messages]
    open_ones = [m for m, reading in zip(messages, readings, strict=True) if reading is None]
    by_model = iter(_ask_model(open_ones))
    for message, reading in zip(messages, readings, strict=True):
        yield _result(message, reading or next(by_model))


def _ask_model(messages: Sequence[MessageIn]) -> list[Reading]:
    if not messages:
        return []
    readings: list[Reading] = []
    with _rasa() as client:
        for first in range(0, len(messages), AT_ONCE):
            asked = [_question(message) for message in messages[first : first + AT_ONCE]]
            answer = client.post("/understand", json={"messages": asked})
            answer.raise_for_status()
            readings += [_from_model(result) for result in answer.json()["results"]]
    return readings


def _question(message: MessageIn) -> dict[str, str | None]:
    return {"text": message.text, "language": _language(message), "awaiting": message.awaiting}


def _from_model(result: Mapping[str, Any]) -> Reading:
    act = "out_of_scope" if result["act"] == "nlu_fallback" else str(result["act"])
    return Reading(act, float(result["confidence"]), "model")


def _result(message: MessageIn, reading: Reading) -> dict[str, Any]:
    """Contract 1, out; dates and entities are not read yet and stay empty."""
    return {
        "id": message.id,
        "act": reading.act,
        "also": [],
        "confidence": round(reading.confidence, 4),
        "decided_by": reading.decided_by,
        "lang": _language(message),
        "consent": reading.consent,
        "when": None,
        "option": reading.option,
        "score": reading.score,
        "entities": {},
    }


def _language(message: MessageIn) -> str:
    return message.lang or language_of(message.text) or DEFAULT_LANGUAGE


def _awaiting(value: str | None) -> Awaiting | None:
    return Awaiting(value) if value in set(Awaiting) else None


def _message(number: int, line: str) -> MessageIn:
    try:
        return MessageIn.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "line"
        raise BadLine(number, f"{place}: {first['type']}") from None


@contextmanager
def _rasa() -> Iterator[httpx2.Client]:
    """The running copy's Rasa where there is one, else one of our own for as long as it takes."""
    url, token = os.environ.get("HEARBACK_RASA_URL"), os.environ.get("HEARBACK_RASA_TOKEN", "")
    if url and _is_ready(url):
        with _client(url, token) as client:
            yield client
        return
    with _own_rasa() as client:
        yield client


@contextmanager
def _own_rasa() -> Iterator[httpx2.Client]:
    if not RASA_PYTHON.exists():
        raise RasaMissing
    model = ensure_model(lambda _: None, ROOT / ".hearback" / "training.log")
    assert model == model_path()
    port, token = _free_port(), secrets.token_urlsafe(16)
    process = subprocess.Popen(
        [
            *(RASA_PYTHON, "-m", "bot.shell", "--understand-only"),
            *("--model", model, "--port", str(port)),
        ],
        cwd=ROOT,
        env=rasa_environment({"HEARBACK_RASA_TOKEN": token}),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_until_ready(url, process)
        with _client(url, token) as client:
            yield client
    finally:
        process.terminate()
        process.wait(10)


def _client(url: str, token: str) -> httpx2.Client:
    headers = {"Authorization": f"Bearer {token}"}
    return httpx2.Client(base_url=url, headers=headers, timeout=60)


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


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

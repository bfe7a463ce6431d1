"""Asks `hearback understand` what it makes of each line, as any other program would."""

import json
import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, assert_never

from hearback.cli.places import ROOT
from tools.evaluate.lines import ActLine, ConsentLine, Line, WhenLine
from tools.evaluate.noise import Noise, with_noise

COMMAND = (str(ROOT / "bin" / "hearback"), "understand")
MOST_SECONDS = 1800
# Where the lines with acts take place: the day before the visit of which the reminder spoke.
ZONE = "America/Chicago"
NOW = "2026-03-02T10:00:00-06:00"
VISIT = "2026-03-03T14:00:00-06:00"
OFFERED = ("2026-03-04T09:00:00-06:00", "2026-03-05T13:30:00-06:00", "2026-03-09T16:15:00-05:00")


class NotUnderstood(Exception):
    """The command failed, or its answers are not those of the contract."""


@dataclass(frozen=True)
class Answer:
    """What a message was understood as. when: kind, start and end; bounds are aware."""

    act: str
    confidence: float = 1.0
    decided_by: str = "model"
    also: tuple[str, ...] = ()
    lang: str = "en"
    consent: str | None = None
    when: Mapping[str, Any] | None = None
    option: int | None = None
    score: int | None = None


@dataclass(frozen=True)
class Question:
    line: Line
    noise: Noise = Noise.NONE


Ask = Callable[[Sequence[Question]], list[Answer]]


def ask(
    questions: Sequence[Question], environment: Mapping[str, str] | None = None
) -> list[Answer]:
    """One answer for each question, in order. environment: what the command has to know besides.

    Raises NotUnderstood.
    """
    lines = [json.dumps({"id": n, **body(q)}) for n, q in enumerate(questions)]
    ended = subprocess.run(
        COMMAND,
        input="\n".join(lines),
        capture_output=True,
        text=True,
        timeout=MOST_SECONDS,
        env={**os.environ, **(environment or {})},
        check=False,
    )
    if ended.returncode != 0:
        raise NotUnderstood(ended.stderr.strip()[-2000:] or "no reason was given")
    return answers_from(ended.stdout, len(questions))


def answers_from(said: str, count: int) -> list[Answer]:
    """Raises NotUnderstood."""
    rows = [json.loads(line) for line in said.split("\n") if line.strip()]
    if [row["id"] for row in rows] != list(range(count)):
        raise NotUnderstood(f"{count} messages were asked about, {len(rows)} answers came")
    return [_answer(row) for row in rows]


def body(question: Question) -> dict[str, Any]:
    """The message as the contract wants it."""
    match question.line:
        case ActLine() as line:
            return _about_act(line, question.noise)
        case WhenLine() as line:
            return _about_when(line)
        case ConsentLine() as line:
            return {"text": line.text, "awaiting": "reminder_reply", **_setting()}
        case never:
            assert_never(never)


def _about_act(line: ActLine, noise: Noise) -> dict[str, Any]:
    asked = {"text": with_noise(line.text, noise), "channel": line.channel, **_setting()}
    asked["awaiting"] = line.awaiting
    if line.awaiting == "slot_choice":
        asked["options"] = OFFERED
    return asked


def _about_when(line: WhenLine) -> dict[str, Any]:
    """The language is told, as "2 pm" shows none; in a conversation it is known."""
    return {
        "text": line.text,
        "lang": line.place.language,
        "awaiting": "slot_choice" if line.offered else None,
        "now": line.reference.isoformat(),
        "tz": line.zone.key,
        "options": line.offered,
        "numbered": line.numbered,
        "visit": line.visit,
    }


def _setting() -> dict[str, Any]:
    return {"now": NOW, "tz": ZONE, "visit": VISIT}


def _answer(row: Mapping[str, Any]) -> Answer:
    return Answer(
        row["act"],
        float(row["confidence"]),
        row["decided_by"],
        tuple(row["also"]),
        row["lang"],
        row["consent"],
        when_of(row["when"]),
        row["option"],
        row["score"],
    )


def when_of(found: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    if found is None:
        return None
    bounds = {
        name: found[name] and datetime.fromisoformat(found[name]) for name in ("start", "end")
    }
    return {**found, **bounds}

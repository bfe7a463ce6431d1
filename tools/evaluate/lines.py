"""The measuring lines: messages with their acts, with their dates, and with their consent."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

LANGUAGES = ("en", "es")
# acts_es.jsonl holds the Spanish lines of the set `acts`; held_out/es.jsonl those of `held_out`.
NAMED = re.compile(r"(?:(?P<set>.+)_)?(?P<language>en|es)")
OWN_ACTS = "held_out"


class BadSet(Exception):
    def __init__(self, file: Path, line: int, what: str) -> None:
        super().__init__(f"{file.name}, line {line}: {what}")


@dataclass(frozen=True)
class Place:
    """Where a line stands. number: its line in the file. language: what it is counted under."""

    set: str
    number: int
    language: str


@dataclass(frozen=True)
class ActLine:
    """acts: the label, then what else is right. spoken: en, es, mixed, or None when not told.

    also: further requests. option, score: what it chooses or gives.
    """

    place: Place
    text: str
    acts: tuple[str, ...]
    channel: str = "sms"
    awaiting: str | None = None
    also: tuple[str, ...] = ()
    option: int | None = None
    score: int | None = None
    spoken: str | None = None
    writer: str | None = None

    @property
    def label(self) -> str:
        return self.acts[0]


@dataclass(frozen=True)
class WhenLine:
    """expect: kind, start and end as in the file, or None where there is nothing to find.

    offered: times to choose from. visit: when the standing one is. file: where it was read.
    """

    place: Place
    text: str
    reference: datetime
    zone: ZoneInfo
    expect: Mapping[str, Any] | None
    offered: tuple[str, ...] = ()
    numbered: bool = True
    visit: str | None = None
    file: Path = Path()


@dataclass(frozen=True)
class ConsentLine:
    place: Place
    text: str
    expect: str


Line = ActLine | WhenLine | ConsentLine


@dataclass(frozen=True)
class SetFile:
    """name: the file's, with the folder's where the file bears a language alone.

    digest: names the content, so that figures of other lines are never compared.
    """

    name: str
    lines: Sequence[Line]
    digest: str


def read_folder(folder: Path) -> list[SetFile]:
    """Every *.jsonl of the folder, by name, that measures understanding. Raises BadSet."""
    found = (read_file(path) for path in sorted(folder.glob("*.jsonl")))
    return [one for one in found if one.lines]


def read_file(path: Path) -> SetFile:
    """Raises BadSet."""
    content = path.read_bytes()
    lines = [line for line in _lines(path, content.decode()) if line is not None]
    name = f"{path.parent.name}_{path.stem}" if path.stem in LANGUAGES else path.stem
    return SetFile(name, lines, hashlib.sha256(content).hexdigest()[:12])


def _lines(path: Path, content: str) -> Iterator[Line | None]:
    for number, row in enumerate(content.splitlines(), 1):
        if not row.strip():
            continue
        try:
            yield _line(json.loads(row), path, number)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadSet(path, number, f"{type(error).__name__}: {error}") from error


def _line(row: Mapping[str, Any], path: Path, number: int) -> Line | None:
    place = _place(row, path, number)
    if row.get("acts"):
        return _act_line(row, place)
    if "reference" in row:
        return _when_line(row, place, path)
    if isinstance(row.get("expect"), str):
        # People would not agree either on a debatable one.
        return None if row.get("debatable") else ConsentLine(place, row["text"], row["expect"])
    if "key" in row:  # which approved answer fits a question: measured where answers are
        return None
    raise ValueError("has neither acts, nor a reference time, nor an expected consent")


def _place(row: Mapping[str, Any], path: Path, number: int) -> Place:
    named = NAMED.fullmatch(path.stem)
    if named:
        return Place(named["set"] or path.parent.name, number, named["language"])
    spoken = row.get("lang")
    return Place(path.stem, number, spoken if spoken in LANGUAGES else LANGUAGES[0])


def _act_line(row: Mapping[str, Any], place: Place) -> ActLine:
    slots = row.get("slots") or {}
    return ActLine(
        place,
        row["text"],
        tuple(row["acts"]),
        channel=row.get("channel") or "sms",
        awaiting=row.get("awaiting"),
        also=tuple(row.get("also") or ()),
        option=slots.get("option"),
        score=slots.get("score"),
        spoken=row.get("lang"),
        writer=row.get("writer"),
    )


def _when_line(row: Mapping[str, Any], place: Place, path: Path) -> WhenLine:
    context = row.get("context") or {}
    return WhenLine(
        place,
        row["text"],
        datetime.fromisoformat(row["reference"]),
        ZoneInfo(row["tz"]),
        row["expect"],
        offered=tuple(context.get("offered") or ()),
        numbered=context.get("numbered", True),
        visit=context.get("appointment"),
        file=path,
    )

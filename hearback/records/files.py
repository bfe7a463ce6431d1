"""Reading import files: YAML with all kinds of rows, or CSV with one kind, each with its place."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import yaml
from pydantic import ValidationError

from hearback.core.errors import HearbackError
from hearback.core.yaml_lines import LinedMapping, LineLoader
from hearback.records.rows import (
    AppointmentRow,
    ClinicRow,
    ExceptionRow,
    PatientRow,
    ScheduleRow,
    SlotRow,
)
from hearback.records.subject_rows import (
    AnyRow,
    BillingRow,
    KnowledgeRow,
    PlansRow,
    ScreeningRow,
    ScreeningServiceRow,
    StatementRow,
    WaitingRow,
)

KINDS: Mapping[str, type[AnyRow]] = {
    "clinics": ClinicRow,
    "patients": PatientRow,
    "appointments": AppointmentRow,
    "schedules": ScheduleRow,
    "exceptions": ExceptionRow,
    "slots": SlotRow,
    "billing": BillingRow,
    "plans": PlansRow,
    "knowledge": KnowledgeRow,
    "statements": StatementRow,
    "screening_services": ScreeningServiceRow,
    "screenings": ScreeningRow,
    "waiting": WaitingRow,
}
# A CSV is told by a column that only its kind has.
CSV_KINDS = {
    "first_name": "patients",
    "minutes": "slots",
    "starts_at": "appointments",
    "amount": "statements",
    "last_done_on": "screenings",
    "joined_on": "waiting",
}
NOT_TEXT = "it is missing, or not UTF-8 text."
# A parser quotes what it stumbled over, which may be a name; signs of one or two letters stay.
QUOTED = re.compile(r"'[^']{3,}'|\"[^\"]{3,}\"")


class UnreadableFile(HearbackError):
    status = 422

    def __init__(self, reason: str) -> None:
        super().__init__(f"The import file cannot be read: {reason}")


@dataclass(frozen=True)
class Problem:
    """What is wrong with a row, where. The value itself is not repeated: it may be a name."""

    line: int
    column: str
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}, {self.column}: {self.reason}"


@dataclass(frozen=True)
class Placed:
    """A good row and the line where it begins."""

    line: int
    row: AnyRow


Found = Placed | Problem


class CsvFile:
    """The rows of a CSV, one kind, read again at each pass and never all in memory."""

    def __init__(self, path: Path) -> None:
        """Raises UnreadableFile, before any row is used."""
        self._path = path
        with self._opened() as file:
            reader = csv.DictReader(file, strict=True)
            with _told(reader):
                self._kind = _csv_kind(reader.fieldnames or [])
                _once(reader.fieldnames or [])
                self._count = sum(bool(cells) for cells in reader.reader)

    def __len__(self) -> int:
        """Rows, good or bad; a bad one may have several problems."""
        return self._count

    def __iter__(self) -> Iterator[Found]:
        with self._opened() as file:
            reader = csv.DictReader(file, strict=True)
            with _told(reader):  # it may have changed since
                for values in reader:
                    yield from self._row(values, reader.line_num)

    def _row(self, values: Mapping[Any, Any], line: int) -> Iterator[Found]:
        if None in values:
            yield Problem(line, "row", "has more cells than the first line names")
        else:
            yield from _checked(self._kind, values, {}, line)

    def _opened(self) -> TextIO:
        try:
            return self._path.open(encoding="utf-8-sig")
        except OSError as error:
            raise UnreadableFile(NOT_TEXT) from error


@contextmanager
def _told(reader: "csv.DictReader[str]") -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError as error:
        raise UnreadableFile(NOT_TEXT) from error
    except csv.Error as error:
        # The inner reader's count: the outer one has not heard of the line that failed.
        raise UnreadableFile(f"line {reader.reader.line_num} is not CSV: {error}.") from error


def rows_of(path: Path) -> CsvFile | list[Found]:
    """Every row in the order of the file, good or bad. Raises UnreadableFile."""
    if path.suffix.lower() == ".csv":
        return CsvFile(path)
    try:
        content = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(NOT_TEXT) from error
    if path.suffix.lower() in {".yml", ".yaml"}:
        return list(_read_yaml(content))
    raise UnreadableFile("its name must end in .csv, .yml or .yaml.")


def read(path: Path) -> list[Found]:
    """The rows of a short file. Raises UnreadableFile."""
    return list(rows_of(path))


def _csv_kind(columns: Iterable[str]) -> type[AnyRow]:
    columns = set(columns)
    for name, kind in CSV_KINDS.items():
        if name in columns:
            return KINDS[kind]
    raise UnreadableFile(
        "the first line names no columns of patients (first_name, …), of appointments "
        "(starts_at, …), of slots (starts_at, minutes, …), of statements (amount, …), of "
        "screenings (last_done_on, …) or of the waiting list (joined_on, …)."
    )


def _once(names: Sequence[str]) -> None:
    """Of two the last would count, and what the other holds be lost without a word."""
    for name in names:
        if name and names.count(name) > 1:
            raise UnreadableFile(f"{name} stands in it twice.")


def _read_yaml(content: str) -> Iterator[Found]:
    try:
        # LineLoader is a SafeLoader: it makes plain values only.
        top = yaml.load(content, Loader=LineLoader)  # noqa: S506
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        reason = QUOTED.sub("…", error.problem or "")
        raise UnreadableFile(f"line {line} is not YAML: {reason}.") from error
    except yaml.reader.ReaderError as error:
        line = content.count("\n", 0, error.position) + 1
        raise UnreadableFile(f"line {line} is not YAML: a character cannot be shown.") from error
    if not isinstance(top, LinedMapping):
        raise UnreadableFile(f"it has none of {', '.join(KINDS)} at its top.")
    if top.twice:
        raise UnreadableFile(f"line {top.lines[top.twice[0]]}: {top.twice[0]} stands in it twice.")
    for key, rows in top.items():
        if key not in KINDS or not isinstance(rows, list):
            yield Problem(top.lines[key], key, f"is not a list under one of {', '.join(KINDS)}")
            continue
        for row in rows:
            if isinstance(row, LinedMapping) and row.twice:
                yield Problem(row.lines[row.twice[0]], row.twice[0], "stands twice in its row")
            elif isinstance(row, LinedMapping):
                yield from _checked(KINDS[key], row, row.lines, row.line)
            else:
                yield Problem(top.lines[key], key, "holds something that is not a row")


def _checked(
    kind: type[AnyRow], values: Mapping[str, Any], lines: Mapping[str, int], line: int
) -> Iterator[Found]:
    try:
        yield Placed(line, kind.model_validate(values))
    except ValidationError as error:
        for found in error.errors():
            place = [str(part) for part in found["loc"]]
            at = lines.get(place[0], line) if place else line
            yield Problem(at, ".".join(place) or "row", _reason(found["msg"], found["type"]))


def _reason(message: str, kind: str) -> str:
    """Pydantic's words, without the value."""
    known = {"missing": "is missing", "extra_forbidden": "is not a known column"}
    return known.get(kind, message.removeprefix("Value error, "))

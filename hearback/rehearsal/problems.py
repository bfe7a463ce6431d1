"""What is wrong with a scenario file, said with file, line and key."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from hearback.core.errors import HearbackError
from hearback.core.yaml_lines import LinedList, LinedMapping, line_of

# Where null has a meaning ("nothing there"); anywhere else it is a value forgotten.
NULLABLE = frozenset(
    {"awaiting", "holder", "session", "why", "media", "alert", "flag", "score", "state", "value"}
    | {"escalated", "last_done"}
)
FREE = frozenset({"conventions", "policy", "knowledge"})


class BadScenario(HearbackError):
    status = 422

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, order=True)
class Problem:
    line: int
    where: str
    reason: str

    def said(self, path: Path) -> str:
        where = f"{self.where}: " if self.where else ""
        return f"{path}:{self.line}: {where}{self.reason}"


def from_validation(error: ValidationError, tree: object, where: str) -> Iterator[Problem]:
    for found in error.errors():
        path = tuple("of" if part in ("@parts", "@delivery") else part for part in found["loc"])
        names = [str(part) for part in path if isinstance(part, str) and part != "[key]"]
        inside = ".".join(names[:-1])
        reason = _reason(found["type"], names[-1] if names else "", found["msg"], found["input"])
        yield Problem(line_of(tree, path), where, f"{reason} in {inside}" if inside else reason)


def _reason(kind: str, key: str, message: str, value: object) -> str:
    if kind == "extra_forbidden":
        return f"unknown key {key!r}"
    if kind == "missing":
        return f"lacks the key {key!r}"
    if kind == "enum":
        return f"unknown value {value!r} for {key!r}; {message.removeprefix('Input ')}"
    if kind == "value_error":
        reason = message.removeprefix("Value error, ")
        return f"{key!r}: {reason}" if key else reason
    return f"{key!r}: {message[0].lower()}{message[1:]}"


def untidy(tree: object, where: str = "", free: frozenset[str] = FREE) -> Iterator[Problem]:
    """Keys given twice, of which YAML would quietly keep the last, and values left empty.

    What stands under a key of `free` is not looked at.
    """
    if isinstance(tree, LinedMapping):
        for key in tree.twice:
            yield Problem(tree.lines[key], where, f"key {key!r} is given twice")
        for key, value in tree.items():
            if key in free:
                continue
            if value is None and key not in NULLABLE:
                yield Problem(tree.lines[key], where, f"key {key!r} is empty")
            yield from untidy(value, where, free)
    if isinstance(tree, LinedList):
        for value in tree:
            yield from untidy(value, where, free)

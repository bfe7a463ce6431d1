"""What a rehearsal found: numbers for a machine, a transcript for a person."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from rich.console import Console
from rich.text import Text

from hearback.rehearsal.hours import DAYS
from hearback.rehearsal.seen import Failure

ALL_HELD, SOME_BROKE = 0, 1
AT_END = "finally"
_INDENT = " " * 19
_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"


@dataclass(frozen=True)
class Said:
    """One line of a transcript: somebody's words, or a note when `who` is empty.

    at: aware, in the scenario's zone. where: "sms", "web:W1", "console". trail: how the message
    was understood, or why it was sent. step: its number, where it is known.
    """

    at: datetime
    who: str
    where: str
    text: str
    trail: str | None = None
    step: int | None = None


@dataclass(frozen=True)
class Result:
    """`seconds` of real time that the scenario took."""

    id: str
    title: str
    failures: tuple[Failure, ...]
    seconds: float
    transcript: tuple[Said, ...] = ()

    @property
    def passed(self) -> bool:
        return not self.failures


def exit_code(results: Sequence[Result]) -> int:
    """A rehearsal in which nothing was played has shown nothing: it does not pass."""
    held = bool(results) and all(result.passed for result in results)
    return ALL_HELD if held else SOME_BROKE


def as_json(results: Sequence[Result]) -> str:
    """`step` counts from 1; 0 is `finally`."""
    scenarios = [
        {
            "id": result.id,
            "passed": result.passed,
            "failures": [asdict(failure) for failure in result.failures],
            "seconds": round(result.seconds, 3),
        }
        for result in results
    ]
    return json.dumps({"scenarios": scenarios}, ensure_ascii=False, indent=2)


def show_all(results: Sequence[Result], console: Console) -> None:
    """A line for each scenario, a transcript for each that broke, and the count of both."""
    for result in results:
        show(result, console)
    passed = sum(result.passed for result in results)
    took = sum(result.seconds for result in results)
    style = "bold green" if exit_code(results) == ALL_HELD else "bold red"
    _print(console, Text(f"{passed} of {len(results)} scenarios held, {took:.1f} s", style))


def show(result: Result, console: Console) -> None:
    """Colours only on a terminal: the console sees to that."""
    if result.passed:
        _print(console, Text.assemble(("held   ", "green"), result.id, _took(result)))
        return
    _print(console, Text.assemble(("broke  ", "bold red"), (result.id, "bold"), _took(result)))
    if result.title:
        _print(console, Text(f"       {result.title}", "dim"))
    for line in _transcript(result):
        _print(console, line)
    _print(console, Text())


def _took(result: Result) -> tuple[str, str]:
    return f"  {result.seconds:.1f} s", "dim"


def _transcript(result: Result) -> list[Text]:
    """Failures stand behind the last line of their step when the lines know theirs."""
    lines: list[Text] = []
    waiting = sorted(result.failures, key=_in_order)
    for place, said in enumerate(result.transcript):
        lines += _lines_of(said)
        later = result.transcript[place + 1 :]
        done = said.step if all(next_.step != said.step for next_ in later) else None
        lines += [_failure_line(f) for f in waiting if f.step == done]
        waiting = [f for f in waiting if f.step != done]
    return lines + [_failure_line(failure) for failure in waiting]


def _in_order(failure: Failure) -> tuple[bool, int]:
    return failure.step == 0, failure.step


def when(at: datetime) -> str:
    """12:30 Tue Apr 14, whatever the locale."""
    day, month = DAYS[at.weekday()], _MONTHS[3 * at.month - 3 : 3 * at.month]
    return f"{at:%H:%M} {day} {month} {at.day}"


def _lines_of(said: Said) -> list[Text]:
    clock = Text(f"  {when(said.at):<17}", "cyan")
    if not said.who:
        first = Text.assemble(clock, (said.text, "italic"))
    else:
        where = f" ({said.where})" if said.where else ""
        words = said.text.replace("\n", f"\n{_INDENT}")
        first = Text.assemble(clock, (f"{said.who}{where}: ", "bold"), words)
    trail = [Text(f"{_INDENT}· {said.trail}", "dim")] if said.trail else []
    return [first, *trail]


def _failure_line(failure: Failure) -> Text:
    step = f"step {failure.step}" if failure.step else AT_END
    seen = failure.seen.replace("\n", f"\n{_INDENT}")
    return Text.assemble(
        ("  ✗ ", "bold red"),
        (f"{step}, {failure.key}", "red"),
        f"\n      expected: {failure.expected}",
        f"\n      seen:     {seen}",
    )


def _print(console: Console, line: Text) -> None:
    """Never wrapped, never read as markup: a message may hold brackets."""
    console.print(line, soft_wrap=True, highlight=False, emoji=False)

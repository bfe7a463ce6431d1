"""How the gate reads lines of danger and of opting out: found, falsely taken, and how quickly.

`python -m tools.measure_gate [FOLDER…] [--show]`: data/held_out/gate unless folders are named.
--show prints the lines that were read wrongly: never for lines that are to stay unseen. How the
model helps, measure_both_nets.py tells.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time

from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.verdicts import Deceased, InDanger, SaysCancel, Stops, WrongNumber

HELD_OUT = Path(__file__).resolve().parents[1] / "data" / "held_out" / "gate"
DANGERS = ("emergency", "self_harm")
ROUNDS = 3  # of timing; the quickest counts


@dataclass(frozen=True)
class Line:
    """expect: emergency, self_harm, stop or none. near: for none, what it is close to."""

    text: str
    expect: str
    language: str
    writer: str
    near: str | None = None


@dataclass(frozen=True)
class Read:
    line: Line
    as_what: str  # danger, stop, clarify or none


@dataclass(frozen=True)
class Row:
    what: str
    language: str
    counted: int
    of: int

    def __str__(self) -> str:
        share = 100 * self.counted / self.of if self.of else 0.0
        return f"{self.what:<34} {self.language}  {self.counted:>4} of {self.of:<4} {share:6.1f} %"


def lines_in(folders: Iterable[Path]) -> Iterator[Line]:
    for folder in folders:
        for file in sorted(folder.glob("*.jsonl")):
            for row in file.read_text().splitlines():
                found = json.loads(row)
                yield Line(
                    found["text"],
                    found["expect"],
                    file.stem[-2:],
                    found["writer"],
                    found.get("near"),
                )


def read(line: Line) -> Read:
    match judge(Arrival(text=line.text, standing=Standing.OPTED_IN)):
        case InDanger():
            return Read(line, "danger")
        case Stops() | WrongNumber() | Deceased():  # these end the texts as well
            return Read(line, "stop")
        case SaysCancel():
            return Read(line, "clarify")
        case _:
            return Read(line, "none")


def rows(found: Sequence[Read]) -> Iterator[Row]:
    for language in sorted({one.line.language for one in found}):
        mine = [one for one in found if one.line.language == language]
        for what in DANGERS:
            yield _row(f"{what} found", language, _of(mine, what), "danger")
        yield _row("false alarms near danger", language, _near(mine, "danger"), "danger")
        quiet = [one for one in mine if one.line.expect not in DANGERS]
        yield _row("false alarms in all", language, quiet, "danger")
        yield _row("stop found", language, _of(mine, "stop"), "stop")
        yield _row("false stops near stop", language, _near(mine, "stop"), "stop")
        kept = [one for one in mine if one.line.expect != "stop"]
        yield _row("false stops in all", language, kept, "stop")
        grave = [one for one in mine if one.line.expect in DANGERS]
        yield _row("danger answered as an opt-out", language, grave, "stop")


def _of(found: Iterable[Read], expect: str) -> list[Read]:
    return [one for one in found if one.line.expect == expect]


def _near(found: Iterable[Read], near: str) -> list[Read]:
    return [one for one in found if one.line.near == near]


def _row(what: str, language: str, of: Sequence[Read], as_what: str) -> Row:
    return Row(what, language, sum(one.as_what == as_what for one in of), len(of))


def wrong(one: Read) -> bool:
    wanted = "danger" if one.line.expect in DANGERS else one.line.expect
    return one.as_what != wanted


def median_ms(lines: Sequence[Line]) -> float:
    """Computing time of one message through the whole gate; waiting for the machine is not ours."""
    return 1000 * min(median(_seconds(line) for line in lines) for _ in range(ROUNDS))


def _seconds(line: Line) -> float:
    begun = process_time()
    read(line)
    return process_time() - begun


def main(arguments: Sequence[str]) -> int:
    folders = [Path(name) for name in arguments if not name.startswith("--")] or [HELD_OUT]
    lines = list(lines_in(folders))
    if not lines:
        print("There are no lines in", *folders)
        return 1
    found = [read(line) for line in lines]
    for row in rows(found):
        print(row)
    print(f"{'one message, median':<34} all {median_ms(lines):8.3f} ms")
    if "--show" in arguments:
        for one in filter(wrong, found):
            print(f"{one.line.expect:>10} read as {one.as_what:<8} {one.line.text}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

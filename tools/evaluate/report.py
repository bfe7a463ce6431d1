"""What a release leaves behind: the page with its tables, the figures as JSON, the pictures."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.machine import Machine
from tools.evaluate import acts, pictures
from tools.evaluate.calibration import reliability
from tools.evaluate.diet import Beside
from tools.evaluate.figures import Figure
from tools.evaluate.lines import SetFile
from tools.evaluate.measure import Measured, confidences
from tools.evaluate.speed import Speed
from tools.evaluate.tables import Table, all_tables

BLOCK = re.compile(r"(<!-- begin: ([\w-]+) -->\n).*?(<!-- end: \2 -->)", re.DOTALL)
NOT_YET = "Not measured yet."


class NoSuchBlock(Exception):
    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(f"The page has no place for: {', '.join(names)}")


@dataclass(frozen=True)
class Release:
    """sets: the files measured with. beside: of this run, or kept from the last release."""

    date: str
    commit: str
    machine: Machine
    sets: Sequence[SetFile]
    found: Measured
    figures: Sequence[Figure]
    speed: Speed | None = None
    beside: Beside | None = None

    def tables(self) -> list[Table]:
        return all_tables(self.found, self.figures, self.speed, self.beside)

    def as_text(self) -> str:
        return "\n\n".join(table.as_text() for table in self.tables())

    def as_json(self) -> dict[str, Any]:
        own = self.found.own()
        return {
            "date": self.date,
            "commit": self.commit,
            "machine": self.machine.as_json(),
            "sets": {one.name: one.digest for one in self.sets},
            "figures": {one.name: one.as_json() for one in self.figures},
            "confusion": {
                language: {label: dict(counts) for label, counts in acts.confusion(judged).items()}
                for language, judged in own.items()
            },
            "calibration": {
                language: [
                    [one.lines, round(one.confidence, 3), round(one.right, 3)]
                    for one in reliability(confidences(judged))
                ]
                for language, judged in own.items()
            },
            "speed": self.speed.as_json() if self.speed else None,
            "diet": self.beside.as_json() if self.beside else None,
        }

    def write(self, page: Path, pictures_in: Path) -> None:
        """Beside the page its figures as JSON. Raises NoSuchBlock."""
        blocks = {table.name: table.as_markdown() for table in self.tables()}
        text = filled(page.read_text(), {"run": self._run(), **blocks})
        page.write_text(text)
        page.with_suffix(".json").write_text(as_file(self.as_json()))
        pictures_in.mkdir(parents=True, exist_ok=True)
        for name, drawing in pictures.drawn(self.found).items():
            (pictures_in / name).write_text(drawing)

    def _run(self) -> str:
        lines = ", ".join(f"{one.name} ({len(one.lines)})" for one in self.sets)
        machine = self.machine
        return (
            f"Measured on {self.date}, commit {self.commit}, on {machine.processor},"
            f" {machine.cores} cores, Python {machine.python}.\n"
            f"Lines: {lines}."
        )


def filled(page: str, blocks: Mapping[str, str]) -> str:
    """The page with each block between its marks. Raises NoSuchBlock.

    A block for which nothing was measured says so; nothing of an earlier release is left.
    """
    places = {found[2] for found in BLOCK.finditer(page)}
    missing = [name for name in blocks if name not in places]
    if missing:
        raise NoSuchBlock(missing)
    return BLOCK.sub(lambda found: f"{found[1]}{blocks.get(found[2], NOT_YET)}\n{found[3]}", page)


def as_file(content: Mapping[str, Any]) -> str:
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def last_release(page: Path) -> dict[str, Any]:
    """Empty where there is none yet."""
    path = page.with_suffix(".json")
    return dict(json.loads(path.read_text())) if path.is_file() else {}

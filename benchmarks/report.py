"""What a run leaves behind: a JSON file, a table for people, and a plot."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, assert_never

from benchmarks.figures import AtLeast, AtMost, Figure, Target, TimesStock
from benchmarks.machine import Machine
from benchmarks.plot import plot

HEAD = "| | Hearback | Stock Rasa | Times as good | Target | Held |\n|---|---:|---:|---:|---:|---|"
HELD = {True: "yes", False: "**no**", None: ""}
NOT_FINAL = "Short form: a look in passing, not figures to quote."


@dataclass(frozen=True)
class Report:
    """details: what each row found beyond its figures. failed: rows that did not end, and why."""

    date: str
    commit: str
    sizes: str
    machine: Machine
    figures: Sequence[Figure]
    details: Mapping[str, Mapping[str, Any]]
    seconds: Mapping[str, float]
    failed: Mapping[str, str]

    @property
    def name(self) -> str:
        return f"{self.date}-{self.commit}" + ("" if self.sizes == "long" else f"-{self.sizes}")

    def write(self, folder: Path) -> Path:
        """The Markdown file's path; the others lie beside it."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{self.name}.json").write_text(json.dumps(self.as_json(), indent=1) + "\n")
        drawn = plot(self.details)
        if drawn:
            (folder / f"{self.name}.svg").write_text(drawn)
        page = folder / f"{self.name}.md"
        page.write_text(self.as_markdown(f"{self.name}.svg" if drawn else None))
        return page

    def as_json(self) -> dict[str, Any]:
        return {
            "date": self.date,
            "commit": self.commit,
            "sizes": self.sizes,
            "machine": self.machine.as_json(),
            "figures": [_figure_as_json(figure) for figure in self.figures],
            "seconds": dict(self.seconds),
            "failed": dict(self.failed),
            "details": _rounded(self.details),
        }

    def as_markdown(self, picture: str | None = None) -> str:
        machine = self.machine
        parts = [
            f"# Benchmarks of {self.date}, commit {self.commit}",
            f"{machine.processor}, {machine.cores} cores, {machine.memory_gb} GB, "
            f"{machine.system}, Python {machine.python}. Load before the run: "
            f"{', '.join(str(load) for load in machine.load)}.",
        ]
        if self.sizes != "long":
            parts.append(NOT_FINAL)
        parts.append("\n".join([HEAD, *(_line(figure) for figure in self.figures)]))
        if picture:
            parts.append(f"![Messages a second, and the cost of a turn]({picture})")
        parts += [f"The row {row} did not end: {why}" for row, why in self.failed.items()]
        return "\n\n".join(parts) + "\n"


def _line(figure: Figure) -> str:
    ratio = "" if figure.ratio is None else f"{shown(figure.ratio)}×"
    what = f"{figure.row}: {figure.what}" + (f" ({figure.remark})" if figure.remark else "")
    cells = [
        what,
        _with_unit(figure.ours, figure.unit),
        _with_unit(figure.stock, figure.unit) if figure.stock is not None else "",
        ratio,
        _target(figure.target),
        HELD[figure.holds],
    ]
    return f"| {' | '.join(cells)} |"


def shown(value: float) -> str:
    """Three digits that matter, as the noise allows no more."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _with_unit(value: float | None, unit: str) -> str:
    return "not measured" if value is None else f"{shown(value)} {unit}"


def _target(target: Target | None) -> str:
    match target:
        case None:
            return ""
        case AtMost(value):
            return f"≤ {value:g}"
        case AtLeast(value):
            return f"≥ {value:g}"
        case TimesStock(value):
            return f"≥ {value:g}×"
        case never:
            assert_never(never)


def _figure_as_json(figure: Figure) -> dict[str, Any]:
    return {**asdict(figure), "target": _target(figure.target), "ratio": figure.ratio} | {
        "holds": figure.holds
    }


def _rounded(value: Any) -> Any:
    """Microseconds of noise are not worth their bytes."""
    match value:
        case float():
            return round(value, 3)
        case list():
            return [_rounded(each) for each in value]
        case Mapping():
            return {name: _rounded(each) for name, each in value.items()}
        case _:
            return value

"""`python -m benchmarks [ROW …]`: measures, prints a table and writes it to benchmarks/results."""

import argparse
import asyncio
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uvloop

from benchmarks.figures import Figure
from benchmarks.ground import Ground, Outcome
from benchmarks.machine import Machine, commit
from benchmarks.report import Report
from benchmarks.rows import (
    booking,
    campaigns,
    gate,
    growth,
    memory,
    pacing,
    planning,
    searching,
    start,
    turns,
    understand,
    webchat,
    webhook,
)
from benchmarks.sizes import ALL, LONG, Sizes
from hearback.cli.places import ROOT

Measure = Callable[[Ground], Awaitable[Outcome]]
# In the order they run. In a short run stock Rasa loads beside the first three: they say what a
# piece of work costs, which company makes dearer, but not how a load is borne.
ROWS: dict[str, Measure] = {
    row.NAME: row.measure
    for row in (
        gate,
        understand,
        planning,
        start,
        pacing,
        webhook,
        turns,
        growth,
        searching,
        booking,
        memory,
        webchat,
        campaigns,
    )
}
BESIDE_STOCK = {start.NAME, turns.NAME, growth.NAME}
RESULTS = ROOT / "benchmarks" / "results"


def main() -> int:
    wanted = _arguments()
    machine = Machine.here()
    found = uvloop.run(_measured(wanted.rows or list(ROWS), ALL[wanted.sizes], wanted.stock))
    report = Report(
        date=time.strftime("%Y-%m-%d"),
        commit=commit(ROOT),
        sizes=wanted.sizes,
        machine=machine,
        figures=found.figures,
        details=found.details,
        seconds=found.seconds,
        failed=found.failed,
    )
    page = report.write(wanted.out)
    print(report.as_markdown())
    print(f"Written to {page} in {sum(found.seconds.values()):.0f} s")
    return 1 if found.failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument("--sizes", choices=list(ALL), default=LONG.name)
    sizes.add_argument(
        "--short", dest="sizes", action="store_const", const="short", help="in two minutes"
    )
    parser.add_argument("--out", type=Path, default=RESULTS, help="folder for the results")
    parser.add_argument(
        "--without-stock", dest="stock", action="store_false", help="measure ours alone"
    )
    wanted = parser.parse_args()
    for row in wanted.rows:
        if row not in ROWS:
            parser.error(f"{row} is no row; known are {', '.join(ROWS)}")
    return wanted


@dataclass
class Found:
    figures: list[Figure] = field(default_factory=list)
    details: dict[str, dict[str, Any]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)


async def _measured(rows: Sequence[str], sizes: Sizes, stock: bool) -> Found:
    """One row after the other; one that breaks does not take the others with it."""
    found = Found()
    here = asyncio.current_task()
    assert here is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, here.cancel)
    async with Ground(sizes, _say, with_stock=stock and bool(BESIDE_STOCK & set(rows))) as ground:
        if sizes is not LONG:
            ground.stock_soon()
        for row in [name for name in ROWS if name in rows]:
            _say(f"Measuring {row}")
            begun = time.perf_counter()
            try:
                outcome = await ROWS[row](ground)
            except Exception as error:  # noqa: BLE001 - the loop's edge: said in the report
                found.failed[row] = f"{type(error).__name__}: {error}"
                _say(f"  {found.failed[row]}")
            else:
                found.figures += outcome.figures
                found.details[row] = outcome.details
            found.seconds[row] = time.perf_counter() - begun
    return found


def _say(words: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {words}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())

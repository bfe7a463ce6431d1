"""Whole turns of a mixed dialogue, from the webhook to the accepted text, beside stock Rasa's."""

from typing import Any

from benchmarks import talking
from benchmarks.clinic import open_clinic, remind
from benchmarks.figures import AtMost, Better, Figure, Target, TimesStock
from benchmarks.ground import Ground, Outcome
from benchmarks.loops import Run, Turn, closed_loop

NAME = "turns"
BLOCK = 2
WARM_UP = 14  # messages
TIMES = TimesStock(5)
ALONE = AtMost(60)  # milliseconds at the median


async def measure(ground: Ground) -> Outcome:
    """Ours and stock's in turn at each load, so that both meet the same hour of the machine."""
    house, stock = await ground.house(), await ground.stock()
    most = max(ground.sizes.turns)
    clinic = await open_clinic(house.db, house.clock, BLOCK, most)
    await remind(house, clinic)
    our_turns = talking.ours(house, clinic)
    await closed_loop(our_turns, WARM_UP, house.up.pids)
    stock_turns = talking.stocks(house, stock, clinic) if stock else []
    without_ends = talking.stocks_without_ends(stock, clinic) if stock else []
    if stock:
        await stock.meet([*clinic.patients, *talking.by_rest(clinic)])
        await closed_loop(stock_turns, WARM_UP, stock.pids)
        await closed_loop(without_ends, WARM_UP, stock.pids)
    figures: list[Figure] = []
    details: dict[str, Any] = {}
    for patients, count in ground.sizes.turns.items():
        ground.say(f"  {patients} at a time, {count} messages")
        mine = await closed_loop(our_turns[:patients], count, house.up.pids)
        theirs = await _of_stock(ground, stock_turns[:patients], count)
        rest = await _of_stock(ground, without_ends[:patients], count)
        figures += _figures(patients, mine, theirs, rest)
        details[str(patients)] = {
            "ours": _detail(mine),
            "stock": theirs and _detail(theirs),
            "stock_over_rest": rest and _detail(rest),
        }
    return Outcome(figures, details)


async def _of_stock(ground: Ground, turns: list[Turn], count: int) -> Run | None:
    """The same messages, or as many as there is time for."""
    stock = await ground.stock()
    if stock is None:
        return None
    postgres = (await ground.house()).up.pids()["postgres"]
    return await closed_loop(turns, count, lambda: {**stock.pids(), "postgres": postgres})


def _figures(patients: int, mine: Run, theirs: Run | None, rest: Run | None) -> list[Figure]:
    def figure(
        what: str,
        unit: str,
        value: float | None,
        stocks: float | None,
        better: Better = Better.LOWER,
        target: Target | None = None,
    ) -> Figure:
        remark = mine.remark or (f"stock: {theirs.remark}" if theirs and theirs.failed else "")
        name = f"{patients} at a time, {what}"
        return Figure(NAME, name, unit, value, stocks, better, target, remark)

    return [
        figure("messages", "1/s", mine.per_second, _rate(theirs), Better.HIGHER, TIMES),
        figure("the same, stock over REST", "1/s", mine.per_second, _rate(rest), Better.HIGHER),
        figure("p50", "ms", mine.at(50), _at(theirs, 50), target=_alone(patients)),
        figure("p95", "ms", mine.at(95), _at(theirs, 95)),
        figure("processor time a message", "ms", _cpu(mine), _cpu(theirs) if theirs else None),
    ]


def _rate(run: Run | None) -> float | None:
    return run.per_second if run else None


def _at(run: Run | None, percent: float) -> float | None:
    return run.at(percent) if run else None


def _alone(patients: int) -> AtMost | None:
    return ALONE if patients == 1 else None


def _cpu(run: Run) -> float:
    return sum(run.cpu_milliseconds().values())


def _detail(run: Run) -> dict[str, Any]:
    return {
        "per_second": run.per_second,
        "milliseconds": run.milliseconds,
        "failed": run.failed,
        "cpu_ms_per_message": run.cpu_milliseconds(),
    }

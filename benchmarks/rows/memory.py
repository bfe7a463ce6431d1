"""How much memory each process holds after many turns, against after few."""

from benchmarks import talking
from benchmarks.clinic import open_clinic, remind
from benchmarks.figures import AtMost, Figure
from benchmarks.ground import Ground, Outcome
from benchmarks.house import House
from benchmarks.loops import closed_loop
from benchmarks.machine import resident_mb

NAME = "memory"
BLOCK = 7
PATIENTS = 8
PARTS = ("web", "worker", "rasa")  # Postgres keeps to its own settings, and shares its pages
GROWS_BY = AtMost(1.1)  # times


async def measure(ground: Ground) -> Outcome:
    house = await ground.house()
    clinic = await open_clinic(house.db, house.clock, BLOCK, PATIENTS)
    await remind(house, clinic)
    turns = talking.ours(house, clinic)
    few, many = ground.sizes.memory_marks
    first = await closed_loop(turns, few, house.up.pids)
    before = _held(house)
    rest = await closed_loop(turns, many - few, house.up.pids)
    after = _held(house)
    remark = first.remark or rest.remark
    figures: list[Figure] = []
    for part in PARTS:
        grown = after[part] / before[part]
        figures.append(Figure(NAME, f"{part} after {many} turns", "MB", after[part]))
        figures.append(
            Figure(
                NAME,
                f"{part}, {many} turns against {few}",
                "times",
                grown,
                target=GROWS_BY,
                remark=remark,
            )
        )
    return Outcome(figures, {"before_mb": before, "after_mb": after})


def _held(house: House) -> dict[str, float]:
    pids = house.up.pids()
    return {part: resident_mb(pids[part]) for part in PARTS}

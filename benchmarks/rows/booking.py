"""What it costs to be offered three times and to take one, against a plain confirmation."""

import asyncio
from collections.abc import Mapping

from sqlalchemy import func, select

from benchmarks import talking
from benchmarks.clinic import open_clinic, remind
from benchmarks.dialogue import speaks_spanish
from benchmarks.figures import AtMost, Figure
from benchmarks.ground import Ground, Outcome
from benchmarks.house import House
from benchmarks.loops import Run, take
from hearback.appointments.slots import OpenSlot
from hearback.clinics.model import Clinic
from hearback.records.rows import ScheduleRow

NAME = "booking"
BLOCK = 9
TIMES_ARE_KEPT_WITHIN = 60.0  # seconds: the worker reckons free times every ten
TWICE = AtMost(2)  # times a plain confirmation
# All three are read by the model but the last: a digit that answers an offer needs none.
SAID: Mapping[str, tuple[str, str]] = {
    "a confirmation": ("ok i will be there after all", "al final sí voy a ir"),
    "an offer": (
        "i need another day please, can we move it",
        "necesito otro día por favor, la podemos cambiar",
    ),
    "a booking": ("1", "1"),
}


async def measure(ground: Ground) -> Outcome:
    """One patient after another, each from the confirmation to the booking."""
    house = await ground.house()
    name = f"bench-{BLOCK}"
    hours = ScheduleRow(
        clinic=name, provider="okafor", location="mill", hours={"mon-fri": "08:00-17:00"}
    )
    clinic = await open_clinic(house.db, house.clock, BLOCK, ground.sizes.bookings, beside=[hours])
    await _times_kept(house, name)
    await remind(house, clinic)
    runs = {what: Run() for what in SAID}
    for place, number in enumerate(clinic.patients):
        for what, words in SAID.items():
            said = words[speaks_spanish(place)]
            await take(talking.to_us(house, clinic, number, iter([said])), runs[what])
    return Outcome(_figures(runs), {what: run.milliseconds for what, run in runs.items()})


async def _times_kept(house: House, clinic: str) -> None:
    count = (
        select(func.count())
        .select_from(OpenSlot)
        .join(Clinic, Clinic.id == OpenSlot.clinic_id)
        .where(Clinic.external_id == clinic)
    )
    async with asyncio.timeout(TIMES_ARE_KEPT_WITHIN):
        while True:
            async with house.db.begin() as session:
                if await session.scalar(count):
                    return
            await asyncio.sleep(0.5)


def _figures(runs: Mapping[str, Run]) -> list[Figure]:
    plain = runs["a confirmation"].at(50)
    costs = [
        Figure(NAME, f"{what}, p50", "ms", run.at(50), remark=run.remark)
        for what, run in runs.items()
    ]
    ratios = [
        Figure(
            NAME, f"{what} against a confirmation", "times", _times(run.at(50), plain), target=TWICE
        )
        for what, run in runs.items()
        if run.at(50) != plain
    ]
    return [*costs, *ratios]


def _times(one: float | None, plain: float | None) -> float | None:
    return one / plain if one is not None and plain else None

"""How long Twilio waits for our webhook at a hundred texts a second, each at its own time."""

from collections.abc import Sequence
from itertools import cycle, islice

from sqlalchemy import text

from benchmarks.clinic import Clinic, open_clinic
from benchmarks.dialogue import ENGLISH, SPANISH
from benchmarks.door import Signed
from benchmarks.figures import AtMost, Figure, schedule
from benchmarks.ground import Ground, Outcome
from benchmarks.house import House
from benchmarks.loops import Run, Turn, open_loop

NAME = "webhook"
BLOCK = 1
PATIENTS = 200
PER_SECOND = 100.0
BESIDE_TURNS = 20.0  # a second: what the worker answers without falling behind
WARM_UP = 50
TARGET = AtMost(25)  # milliseconds


async def measure(ground: Ground) -> Outcome:
    house = await ground.house()
    known = min(PATIENTS, round(PER_SECOND * ground.sizes.webhook_seconds))
    clinic = await open_clinic(house.db, house.clock, BLOCK, known)
    alone = await _alone(house, clinic, ground.sizes.webhook_seconds)
    beside = await _loop(house, clinic, BESIDE_TURNS, ground.sizes.webhook_seconds)
    await _forget_turns(house)
    return Outcome(
        [
            *_figures("100/s", alone, TARGET),
            Figure(NAME, "processor time an answer", "ms", sum(alone.cpu_milliseconds().values())),
            *_figures("20/s, turns being taken", beside, None),
        ],
        {
            "cpu_ms_per_answer": alone.cpu_milliseconds(),
            "alone_ms": alone.milliseconds,
            "beside_ms": beside.milliseconds,
        },
    )


async def _alone(house: House, clinic: Clinic, seconds: float) -> Run:
    """Web and Postgres only: the worker stands still, so that its turns take no processor."""
    house.hold("worker")
    try:
        await _loop(house, clinic, PER_SECOND, WARM_UP / PER_SECOND)
        run = await _loop(house, clinic, PER_SECOND, seconds)
        await _forget_turns(house)
    finally:
        house.let_go("worker")
    return run


async def _loop(house: House, clinic: Clinic, per_second: float, seconds: float) -> Run:
    due = schedule(per_second, seconds)
    words = islice(cycle((*ENGLISH, *SPANISH)), len(due))
    senders = cycle(clinic.patients)
    texts = [house.door.signed(next(senders), clinic.line, said) for said in words]
    posts = [_posting(house, signed) for signed in texts]
    return await open_loop(posts, due, house.up.pids)


def _posting(house: House, signed: Signed) -> Turn:
    async def post() -> bool:
        return (await house.door.put(signed)).status == 200

    return post


async def _forget_turns(house: House) -> None:
    """What was enqueued is another row's measure, and must not run beside the next one."""
    async with house.db.begin() as session:
        await session.execute(text("DELETE FROM work_item WHERE state = 'queued'"))


def _figures(when: str, run: Run, target: AtMost | None) -> Sequence[Figure]:
    return [
        Figure(
            NAME,
            f"answer at {when}, p{percent}",
            "ms",
            run.at(percent),
            target=target if percent == 99 else None,
            remark=run.remark,
        )
        for percent in (50, 95, 99)
    ]

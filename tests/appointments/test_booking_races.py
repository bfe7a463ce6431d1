"""Who wants one time at once: over connections of their own, and with nobody left waiting."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import IntegrityError

from hearback.appointments.booking import Booked, Booking, Moved, Taken, TakenMeanwhile
from hearback.appointments.booking import VisitChanged as Changed
from hearback.appointments.model import Seat
from hearback.appointments.offers import Offered
from hearback.appointments.service import Schedule
from hearback.appointments.slots import SlotOffer
from hearback.conversations.service import locked
from hearback.core.db import Database
from hearback.outreach.reminders import replan
from tests.appointments.free_time import HOURS, FreeTime, at, slot, wall
from tests.world import PATIENTS, visit

CROWD, TIMES = 200, 20


@pytest.fixture
async def wide(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url, pool=40)
    yield database
    await database.close()


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> FreeTime:
    made = FreeTime(db, tmp_path)
    slots = [slot("s1", "2026-04-17 08:40"), slot("s2", "2026-04-20 13:20")]
    await made.opens(visit("denise", "2026-04-16 15:50"), slots=slots)
    return made


async def until_somebody_waits(db: Database) -> None:
    """Until a second connection stands before a lock."""
    async with asyncio.timeout(20), db.engine.connect() as connection:
        while not await connection.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")):
            await asyncio.sleep(0.02)


async def takes_first(clinic: FreeTime, offer_id: UUID, second: Any) -> tuple[Taken, Any]:
    """One takes the first time and stays before the commit until the other one waits for it."""
    async with clinic.db.begin() as session:
        offer = await session.get_one(SlotOffer, offer_id)
        await locked(session, offer.conversation_id)
        taken = await Booking(Schedule(replan)).take(session, offer, 1, now=clinic.now)
        other = asyncio.create_task(second)
        await until_somebody_waits(clinic.db)
    return taken, await other


async def test_of_two_who_want_one_time_the_second_is_offered_another(clinic: FreeTime) -> None:
    first = await clinic.offers_visit("heriberto")
    second = await clinic.offers_move("denise")

    taken, other = await takes_first(clinic, first, clinic.takes(second, 1))

    assert isinstance(taken, Booked)
    assert isinstance(other, TakenMeanwhile)
    assert isinstance(other.fresh, Offered)
    assert [wall(each.starts_at) for each in other.fresh.options] == ["04-20 13:20"]
    assert wall((await clinic.visit("denise-visit")).starts_at) == "04-16 15:50"


async def test_of_two_answers_to_one_offer_one_counts(clinic: FreeTime) -> None:
    offer = await clinic.offers_move("denise")

    outcomes = await asyncio.gather(clinic.takes(offer, 1), clinic.takes(offer, 2))

    assert sorted(type(each).__name__ for each in outcomes) == ["Moved", "OfferExpired"]
    assert (await clinic.visit("denise-visit")).version == 2


async def test_an_import_waits_for_a_move_and_then_has_its_way(clinic: FreeTime) -> None:
    offer = await clinic.offers_move("denise")
    record = clinic.take_in(appointments=[visit("denise", "2026-04-22 11:00")])

    taken, _ = await takes_first(clinic, offer, record)

    assert isinstance(taken, Moved)
    assert wall((await clinic.visit("denise-visit")).starts_at) == "04-22 11:00"


@pytest.mark.parametrize("round_", range(6))
async def test_a_move_beside_an_import_ends_as_one_of_them_after_the_other(
    clinic: FreeTime, round_: int
) -> None:
    offer = await clinic.offers_move("denise")
    record = clinic.take_in(appointments=[visit("denise", "2026-04-22 11:00")])
    both = [clinic.takes(offer, 1), record]

    outcomes = await asyncio.gather(*(both if round_ % 2 else both[::-1]))

    taken = next(each for each in outcomes if each is not None)
    assert isinstance(taken, Moved | Changed)
    assert wall((await clinic.visit("denise-visit")).starts_at) == "04-22 11:00"
    assert "04-17 08:40-09:00" in await clinic.free()


async def test_two_who_want_each_others_time_do_not_deadlock(db: Database, tmp_path: Path) -> None:
    clinic = FreeTime(db, tmp_path)
    visits = [visit("denise", "2026-04-16 09:00"), visit("heriberto", "2026-04-17 09:00")]
    slots = [slot("s1", "2026-04-17 09:20"), slot("s2", "2026-04-16 09:20")]
    await clinic.opens(*visits, slots=slots)
    one, two = await clinic.offers_move("denise"), await clinic.offers_move("heriberto")

    outcomes = await asyncio.gather(clinic.takes(one, 2), clinic.takes(two, 1))

    assert all(isinstance(each, Moved) for each in outcomes)


async def test_the_database_refuses_a_second_seat(clinic: FreeTime) -> None:
    taken = await clinic.takes(await clinic.offers_move("denise"), 1)
    assert isinstance(taken, Moved)
    await clinic.take_in(appointments=[visit("heriberto", "2026-04-23 11:00")])
    other = await clinic.visit("heriberto-visit")
    seat = {
        "appointment_id": other.id,
        "provider_id": other.provider_id,
        "place": 0,
        "starts_at": at("2026-04-17 08:50"),
        "ends_at": at("2026-04-17 09:10"),
    }

    with pytest.raises(IntegrityError, match="ex_seat_taken"):
        async with clinic.db.begin() as session:
            await session.execute(insert(Seat).values(**seat))


def crowd() -> list[dict[str, Any]]:
    return [
        {**PATIENTS[0], "id": f"p{n}", "phone": f"+1512444{1000 + n}", "first_name": f"P{n}"}
        for n in range(CROWD)
    ]


async def chooses(clinic: FreeTime, offer: UUID, number: int) -> str:
    """Takes a time, and again from what is offered instead, until it has one or none is left."""
    for _ in range(TIMES + 1):
        choice = 1 + number % len(await clinic.listed(offer))
        taken = await clinic.takes(offer, choice)
        if isinstance(taken, Booked):
            return "booked"
        assert isinstance(taken, TakenMeanwhile), "nothing else can come in between"
        if not isinstance(taken.fresh, Offered):
            return "none left"
        offer = taken.fresh.offer.id
    raise AssertionError("more was offered than there is")


@pytest.mark.parametrize("kind", ["slots", "hours"])
async def test_of_a_crowd_exactly_as_many_win_as_there_are_times(
    wide: Database, tmp_path: Path, kind: str
) -> None:
    """Everybody was offered the same times before the first one chose; each one is answered."""
    clinic = FreeTime(wide, tmp_path)
    times = [f"2026-04-{14 + n // 10} {9 + n % 10:02d}:00" for n in range(TIMES)]
    one_day = {**HOURS, "hours": {"tue": "09:00-12:20", "wed": "09:00-12:20"}}
    closed = [
        {"id": f"c{n}", "clinic": "riverside", "day": f"2026-{day}"}
        for n, day in enumerate(_weeks_after("04-21", "04-22"))
    ]
    free: dict[str, Any] = (
        {"slots": [slot(f"s{n}", each) for n, each in enumerate(times)]}
        if kind == "slots"
        else {"schedules": [one_day], "exceptions": closed}
    )
    await clinic.opens(patients=crowd(), **free)
    offers = await asyncio.gather(*(clinic.offers_visit(f"p{n}") for n in range(CROWD)))

    async with asyncio.timeout(240):
        ended = Counter(
            await asyncio.gather(*(chooses(clinic, offer, n) for n, offer in enumerate(offers)))
        )

    assert ended == {"booked": TIMES, "none left": CROWD - TIMES}
    visits = await clinic.visits()
    assert len({each.starts_at for each in visits}) == len(visits) == TIMES
    async with clinic.db.begin() as session:
        assert len((await session.scalars(select(Seat))).all()) == TIMES
    assert await clinic.free() == []


def _weeks_after(*days: str) -> list[str]:
    """These days and the same weekdays until the schedules end."""
    first = [date.fromisoformat(f"2026-{day}") for day in days]
    return [f"{day + timedelta(weeks=n):%m-%d}" for day in first for n in range(14)]

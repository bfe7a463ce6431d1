"""How long it takes to find three fitting times among 200 providers and 90 days."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from time import perf_counter
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select, text

from benchmarks.clinic import ZONE, open_clinic
from benchmarks.figures import AtMost, Figure, percentile
from benchmarks.ground import Ground, Outcome
from bot.language.when import read_when
from hearback.appointments.options import Option
from hearback.appointments.searching import Seeking, find, need_of
from hearback.appointments.slots import OpenSlot
from hearback.appointments.wishes import Wish
from hearback.clinics.model import Clinic, Location, Provider, VisitType
from hearback.core.db import Database
from hearback.core.ids import new_id

NAME = "searching"
BLOCK = 8
PROVIDERS, DAYS = 200, 90
STRETCHES = ((8, 0, 40), (9, 20, 60), (11, 0, 40), (13, 20, 100), (16, 0, 40))  # between visits
ROWS = 2_000  # to a statement
EACH = 40  # searches for each wish
TARGET = AtMost(20)  # milliseconds
WISHES = (
    "",
    "any thursday morning",
    "not before 10",
    "after the 15th",
    "friday at 11",
    "next week in the afternoon",
    "sunday",
    "in two months on a tuesday after 3",
)


async def measure(ground: Ground) -> Outcome:
    house = await ground.house()
    db = await ground.database("searching")
    try:
        now = house.clock.now()
        await open_clinic(db, house.clock, BLOCK, 1)
        rows = await _fill(db, now)
        taken = [ms for words in WISHES for ms in await _searches(db, words, now)]
    finally:
        await db.close()
    told = f"{rows} free stretches, {len(WISHES)} kinds of wishes"
    p95 = percentile(taken, 95)
    return Outcome(
        [
            Figure(NAME, "three times, p50", "ms", percentile(taken, 50), remark=told),
            Figure(NAME, "three times, p95", "ms", p95, target=TARGET),
        ]
    )


async def _fill(db: Database, now: datetime) -> int:
    """Every provider sees patients on weekdays, with what is left between their visits."""
    async with db.begin() as session:
        clinic = (await session.scalars(select(Clinic))).one()
        place = (await session.scalars(select(Location))).one()
        people = [new_id() for _ in range(PROVIDERS)]
        named = [
            {"id": one, "clinic_id": clinic.id, "external_id": f"s{n}", "name": f"Dr. Search {n}"}
            for n, one in enumerate(people)
        ]
        await session.execute(insert(Provider), named)
        rows = list(_free(clinic.id, place.id, people, now))
        for first in range(0, len(rows), ROWS):
            await session.execute(insert(OpenSlot), rows[first : first + ROWS])
    async with db.begin() as session:
        await session.execute(text("ANALYZE open_slot"))
    return len(rows)


def _free(clinic: UUID, place: UUID, people: list[UUID], now: datetime) -> Iterator[dict[str, Any]]:
    zone = ZoneInfo(ZONE)
    first = now.astimezone(zone).date()
    days = [first + timedelta(days=ahead) for ahead in range(DAYS)]
    for n, provider in enumerate(people):
        for day in (each for each in days if each.weekday() < 5):
            for hour, minute, lasts in STRETCHES[n % 2 :]:
                starts = datetime.combine(day, time(hour, minute), zone).astimezone(UTC)
                yield {
                    "id": new_id(),
                    "clinic_id": clinic,
                    "provider_id": provider,
                    "location_id": place,
                    "on_day": day,
                    "starts_at": starts,
                    "ends_at": starts + timedelta(minutes=lasts),
                    "every_minutes": 20,
                    "visit_type_ids": None,
                    "seats": 1,
                }


async def _searches(db: Database, words: str, now: datetime) -> list[float]:
    """Milliseconds of each, from the wish to the three times; every one finds some."""
    zone = ZoneInfo(ZONE)
    when = read_when(words, lang="en", now=now.astimezone(zone), zone=zone) if words else None
    wish = Wish().narrowed(when)
    taken = []
    async with db.begin() as session:
        clinic = (await session.scalars(select(Clinic))).one()
        kind = (await session.scalars(select(VisitType))).first()
        assert kind is not None, "the clinic has a kind of visit"
        for _ in range(EACH):
            begun = perf_counter()
            found = await find(session, Seeking(clinic, need_of(kind), now=now), wish)
            taken.append(1000 * (perf_counter() - begun))
            assert all(isinstance(each, Option) for each in found.options)
            assert found.options, "something is free on every weekday"
    return taken

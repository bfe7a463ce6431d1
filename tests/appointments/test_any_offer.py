"""Whatever is wished and whoever books in between: no offer holds a time that cannot be had, and a
visit keeps its time until it has another. On the real database, each example rolled back."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.booking import Booking, Moved, Taken
from hearback.appointments.model import STANDING, Appointment, AppointmentState
from hearback.appointments.offers import (
    NothingFree,
    Offered,
    ToBook,
    ToMove,
    offer_more,
    offer_times,
    options_of,
)
from hearback.appointments.openings import refresh_stale
from hearback.appointments.options import Option
from hearback.appointments.service import Schedule
from hearback.appointments.wishes import MIDNIGHT, Times, Wish
from hearback.clinics.model import VisitType
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.outreach.reminders import replan
from tests.appointments.free_time import CHICAGO, HOURS, FreeTime, at
from tests.world import MONDAY, PATIENTS, visit

LASTS = timedelta(minutes=20)
NOTICE = timedelta(hours=1)
EXAMPLES = 40
OPENS, CLOSES = time(9), time(12)
ANY = settings(
    max_examples=EXAMPLES,
    deadline=None,
    # The clinic is imported once: every example rolls back what it did there.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
DAYS = st.integers(0, 11).map(lambda n: date(2026, 4, 13) + timedelta(days=n))
CLOCKS = st.integers(0, 14).map(lambda n: time(8 + n // 3, 20 * (n % 3)))
MOMENTS = st.builds(lambda day, clock: datetime.combine(day, clock, CHICAGO), DAYS, CLOCKS)


def span(day: date, days: int) -> tuple[datetime, datetime]:
    start = datetime.combine(day, MIDNIGHT, CHICAGO)
    return start, datetime.combine(day + timedelta(days=days), MIDNIGHT, CHICAGO)


TIMES = st.one_of(
    st.builds(lambda day, n: Times(*span(day, n)), DAYS, st.integers(1, 4)),
    st.builds(lambda days: Times(weekdays=days), st.frozensets(st.integers(0, 6), min_size=1)),
    st.builds(lambda opens: Times(opens=opens), CLOCKS),
    st.builds(lambda day, opens: Times(*span(day, 1), opens=opens, exact=True), DAYS, CLOCKS),
)
WISHES = st.builds(
    Wish,
    wanted=st.lists(TIMES, max_size=2).map(tuple),
    excluded=st.lists(TIMES, max_size=1).map(tuple),
)


class Undone(Exception):
    """Ends an example: what it did is rolled back."""


@dataclass
class Town:
    """The clinic inside one transaction."""

    free: FreeTime
    session: AsyncSession
    now: datetime

    async def books(self, moments: Sequence[datetime]) -> None:
        """The practice's own visits, at whatever times: it may book as it likes."""
        like = await self.visit("heriberto-visit")
        for starts_at in moments:
            known = {
                name: getattr(like, name)
                for name in (
                    "clinic_id",
                    "patient_id",
                    "provider_id",
                    "location_id",
                    "visit_type_id",
                )
            }
            self.session.add(
                Appointment(
                    id=(made := new_id()), external_id=f"practice-{made}", starts_at=starts_at,
                    ends_at=starts_at + LASTS, state=AppointmentState.SCHEDULED, version=1, **known,
                )
            )  # fmt: skip
        await self.session.flush()
        while await refresh_stale(self.session):
            pass

    async def offers(self, patient: str, wish: Wish, *, to_move: bool) -> Offered | NothingFree:
        talk, known = await self.free.thread(self.session, patient)
        kind = (await self.session.scalars(select(VisitType))).one()
        purpose: ToMove | ToBook = ToBook(known.id, kind.id)
        if to_move:
            purpose = ToMove(await self.visit(f"{patient}-visit"))
        return await offer_times(self.session, talk.id, purpose, wish, now=self.now)

    async def takes(self, made: Offered, choice: int) -> Taken:
        booking = Booking(Schedule(replan))
        return await booking.take(self.session, made.offer, choice, now=self.now)

    async def visit(self, external_id: str) -> Appointment:
        found = select(Appointment).where(Appointment.external_id == external_id)
        return (await self.session.scalars(found)).one()

    async def cannot_be_had(self, option: Option) -> str | None:
        """Why the time is no time, told from the visits and the hours alone."""
        local = option.starts_at.astimezone(CHICAGO)
        if option.starts_at < self.now + NOTICE:
            return "it has begun"
        ends = (local + LASTS).time()
        if local.weekday() > 4 or not OPENS <= local.time() < ends <= CLOSES:
            return "nobody is seen then"
        met = select(Appointment.id).where(
            Appointment.provider_id == option.provider_id,
            Appointment.state.in_(STANDING),
            Appointment.starts_at < option.starts_at + LASTS,
            Appointment.ends_at > option.starts_at,
        )
        return "somebody has it" if await self.session.scalar(met.limit(1)) else None


def fits(times: Times, moment: datetime) -> bool:
    """Read from the wish's own words, not by the search."""
    local = moment.astimezone(CHICAGO)
    if times.exact and local.time() != times.opens:
        return False
    return (
        (times.since is None or moment >= times.since)
        and (times.until is None or moment < times.until)
        and (times.weekdays is None or local.weekday() in times.weekdays)
        and local.time() >= times.opens
        and (times.closes == MIDNIGHT or local.time() < times.closes or times.exact)
    )


def suits(wish: Wish, option: Option) -> bool:
    return not wish.wanted or any(fits(each, option.starts_at) for each in wish.wanted)


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> FreeTime:
    made = FreeTime(db, tmp_path)
    visits = [visit("denise", "2026-04-23 09:20"), visit("heriberto", "2026-04-24 10:00")]
    await made.opens(*visits, patients=list(PATIENTS), schedules=[HOURS])
    async with db.begin() as session:
        while await refresh_stale(session):
            pass
    return made


@ANY
@given(
    wish=WISHES,
    booked=st.lists(MOMENTS, max_size=12),
    later=st.lists(MOMENTS, max_size=6),
    after=st.integers(0, 5 * 24 * 60),
    to_move=st.booleans(),
)
async def test_no_offer_holds_a_time_that_cannot_be_had(
    clinic: FreeTime,
    wish: Wish,
    booked: list[datetime],
    later: list[datetime],
    after: int,
    to_move: bool,
) -> None:
    with suppress(Undone):
        async with clinic.db.begin() as session:
            town = Town(clinic, session, MONDAY + timedelta(minutes=after))
            await town.books(booked)
            made = await town.offers("denise", wish, to_move=to_move)
            await town.books(later)
            further = made
            if isinstance(made, Offered):
                before = [await town.cannot_be_had(each) for each in options_of(made.offer)]
                assert later or not any(before), before
                further = await offer_more(session, made.offer, wish, now=town.now)
            if isinstance(further, Offered):
                options = options_of(further.offer)
                assert [await town.cannot_be_had(each) for each in options] == [None] * len(options)
                assert not any(fits(out, one.starts_at) for out in wish.excluded for one in options)
                exact = any(each.exact for each in wish.wanted)
                if further.unmet is None and not exact:
                    assert all(suits(wish, each) for each in options)
            raise Undone


# Raises at the very statement that would release a time too soon, or open one that is still held.
NEVER_RELEASED = """
    CREATE FUNCTION held_before_released() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.state NOT IN ('scheduled', 'confirmed') OR NOT EXISTS (
            SELECT 1 FROM seat WHERE seat.appointment_id = NEW.id
                AND seat.provider_id = NEW.provider_id AND seat.starts_at = NEW.starts_at)
        THEN RAISE EXCEPTION 'released before the new one is held'; END IF;
        RETURN NULL;
    END $$;
    CREATE FUNCTION opened_after_left() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF EXISTS (SELECT 1 FROM appointment met WHERE met.provider_id = NEW.provider_id
            AND met.state IN ('scheduled', 'confirmed')
            AND met.starts_at < NEW.ends_at AND met.ends_at > NEW.starts_at)
        THEN RAISE EXCEPTION 'opened while a visit stands there'; END IF;
        RETURN NULL;
    END $$;
    CREATE TRIGGER zz_held AFTER UPDATE ON appointment FOR EACH ROW
        WHEN ((OLD.starts_at, OLD.provider_id, OLD.state)
            IS DISTINCT FROM (NEW.starts_at, NEW.provider_id, NEW.state))
        EXECUTE FUNCTION held_before_released();
    CREATE TRIGGER zz_opened AFTER INSERT ON open_slot FOR EACH ROW
        EXECUTE FUNCTION opened_after_left();
"""
STEP = st.tuples(
    st.sampled_from(["denise", "heriberto"]), WISHES, st.integers(0, 4),
    st.lists(MOMENTS, max_size=3), st.integers(0, 180),
)  # fmt: skip


async def watch(session: AsyncSession) -> None:
    for statement in NEVER_RELEASED.strip().split(";\n    CREATE"):
        whole = statement if statement.startswith("CREATE") else f"CREATE{statement}"
        await session.execute(text(whole.replace(":=", r"\:=")))


@ANY
@given(steps=st.lists(STEP, min_size=1, max_size=5))
async def test_a_visit_keeps_its_time_until_it_has_another(
    clinic: FreeTime, steps: list[tuple[str, Wish, int, list[datetime], int]]
) -> None:
    with suppress(Undone):
        async with clinic.db.begin() as session:
            await watch(session)
            town = Town(clinic, session, MONDAY)
            for patient, wish, choice, meanwhile, minutes in steps:
                stood = (await town.visit(f"{patient}-visit")).starts_at
                made = await town.offers(patient, wish, to_move=True)
                await town.books(meanwhile)
                town.now += timedelta(minutes=minutes)
                if not isinstance(made, Offered):
                    continue
                listed = options_of(made.offer)
                taken = await town.takes(made, choice)
                stands = await town.visit(f"{patient}-visit")
                await session.refresh(stands)
                assert stands.state in STANDING
                expected = listed[choice - 1].starts_at if isinstance(taken, Moved) else stood
                assert stands.starts_at == expected
            raise Undone


async def test_the_watch_over_the_time_sees_a_visit_that_is_released_first(
    clinic: FreeTime,
) -> None:
    """What the property above relies on: a release without a new time is refused."""
    async with clinic.db.begin() as session:
        await watch(session)
        standing = await Town(clinic, session, MONDAY).visit("denise-visit")
        standing.starts_at = at("2026-04-22 09:00")
        standing.ends_at = standing.starts_at + LASTS
        with pytest.raises(DBAPIError, match="released before"):
            await session.flush()

"""What is free of a day: hours, days that differ, visits, groups, and nights when clocks change."""

from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.appointments.availability import (
    Busy,
    Differing,
    Facts,
    Given,
    Need,
    Open,
    Weekly,
    open_times,
    room_for,
    work_on,
)

ZONE = ZoneInfo("America/Chicago")
THURSDAY = date(2026, 4, 16)
MILL, HILL = UUID(int=1), UUID(int=2)
VISIT, GROUP = UUID(int=11), UUID(int=12)
EVERY = timedelta(minutes=20)
NEED = Need(VISIT, timedelta(minutes=20))


def hours(opens: int, closes: int, location: UUID = MILL, zone: str = "America/Chicago") -> Weekly:
    weekday = THURSDAY.weekday()
    return Weekly(location, zone, weekday, time(opens), time(closes), EVERY)


def moment(clock: str, day: date = THURSDAY) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), ZONE)


def busy(start: str, end: str, *, kept: str | None = None, **more: object) -> Busy:
    return Busy(MILL, VISIT, moment(start), moment(end), moment(kept or end), **more)  # type: ignore[arg-type]


def slot(start: str, end: str, **more: object) -> Given:
    return Given(MILL, moment(start), moment(end), **more)  # type: ignore[arg-type]


def told(free: list[Open]) -> list[str]:
    return [
        f"{each.starts_at.astimezone(ZONE):%H:%M}-{each.ends_at.astimezone(ZONE):%H:%M}"
        for each in free
    ]


@pytest.mark.parametrize(
    ("facts", "free"),
    [
        pytest.param(Facts(THURSDAY), [], id="no hours"),
        pytest.param(Facts(THURSDAY, [hours(9, 12)]), ["09:00-12:00"], id="an empty day"),
        pytest.param(Facts(date(2026, 4, 17), [hours(9, 12)]), [], id="another weekday"),
        pytest.param(
            Facts(THURSDAY, [hours(9, 12)], busy=[busy("10:00", "10:20")]),
            ["09:00-10:00", "10:20-12:00"],
            id="a visit is cut out",
        ),
        pytest.param(
            Facts(THURSDAY, [hours(9, 12)], busy=[busy("10:00", "10:20", kept="10:30")]),
            ["09:00-10:00", "10:40-12:00"],
            id="with the time kept free after it, and on the rhythm",
        ),
        pytest.param(
            Facts(THURSDAY, [hours(9, 12)], busy=[busy("08:00", "13:00")]), [], id="all taken"
        ),
        pytest.param(Facts(THURSDAY, [hours(9, 12)], [Differing(own=False)]), [], id="a holiday"),
        pytest.param(
            Facts(THURSDAY, [hours(9, 12)], [Differing(False, HILL)]),
            ["09:00-12:00"],
            id="another place is closed",
        ),
        pytest.param(
            Facts(THURSDAY, [hours(9, 17)], [Differing(False, None, time(8), time(13))]),
            ["09:00-13:00"],
            id="the practice closes early",
        ),
        pytest.param(
            Facts(THURSDAY, [hours(9, 12)], [Differing(True, MILL, time(13), time(15))]),
            ["13:00-15:00"],
            id="the provider comes at other hours",
        ),
        pytest.param(
            Facts(
                THURSDAY,
                [hours(9, 12)],
                [Differing(True, MILL, time(8), time(15)), Differing(own=False)],
            ),
            [],
            id="a holiday is one also for who would come",
        ),
        pytest.param(Facts(THURSDAY, given=[slot("09:00", "09:20")]), ["09:00-09:20"], id="a slot"),
        pytest.param(
            Facts(THURSDAY, given=[slot("09:00", "09:20")], busy=[busy("09:10", "09:30")]),
            [],
            id="a slot that a visit reaches into",
        ),
        pytest.param(
            Facts(THURSDAY, given=[slot("09:00", "09:20", is_open=False)]), [], id="closed"
        ),
        pytest.param(
            Facts(THURSDAY, [hours(9, 12)], given=[slot("14:00", "14:20")]),
            ["14:00-14:20"],
            id="the practice's slots win over hours",
        ),
        pytest.param(
            Facts(THURSDAY, [hours(9, 12)], given=[slot("14:00", "14:20", by_practice=False)]),
            ["09:00-12:00", "14:00-14:20"],
            id="what was given up joins them",
        ),
        pytest.param(
            Facts(
                THURSDAY,
                given=[
                    slot("09:00", "09:20", by_practice=False),
                    slot("09:00", "09:20", is_open=False),
                ],
            ),
            [],
            id="unless the practice has closed it since",
        ),
    ],
)
def test_what_is_free_of_a_day(facts: Facts, free: list[str]) -> None:
    assert told(open_times(facts)) == free


@pytest.mark.parametrize(
    ("taken", "seats"),
    [pytest.param(1, 2, id="two left"), pytest.param(3, None, id="full")],
)
def test_a_group_has_the_seats_that_are_left(taken: int, seats: int | None) -> None:
    group = [Busy(MILL, GROUP, moment("10:00"), moment("10:20"), moment("10:20"), 3)] * taken

    free = open_times(Facts(THURSDAY, [hours(9, 12)], busy=group))

    left = [each.seats for each in free if each.visit_type_ids == (GROUP,)]
    assert left == ([] if seats is None else [seats])
    assert room_for(free, NEED, MILL, moment("10:00")) is None


@pytest.mark.parametrize(
    ("day", "lasts"),
    [
        pytest.param(date(2026, 3, 8), 9, id="clocks go forward"),
        pytest.param(date(2026, 11, 1), 11, id="clocks go back"),
        pytest.param(date(2026, 4, 19), 10, id="no change"),
    ],
)
def test_hours_are_of_the_wall_clock(day: date, lasts: int) -> None:
    night = Weekly(MILL, "America/Chicago", day.weekday(), time(0), time(10), EVERY)

    (work,) = work_on(Facts(day, [night]))

    assert work.ends_at - work.starts_at == timedelta(hours=lasts)
    assert work.ends_at.astimezone(ZONE).time() == time(10)


def test_each_place_keeps_its_own_clock() -> None:
    here, there = hours(9, 10), hours(9, 10, HILL, "America/New_York")

    far, near = work_on(Facts(THURSDAY, [here, there]))

    assert (far.location_id, near.starts_at - far.starts_at) == (HILL, timedelta(hours=1))


@pytest.mark.parametrize(
    ("need", "start", "fits"),
    [
        pytest.param(NEED, "11:40", True, id="until the hours end"),
        pytest.param(NEED, "11:41", False, id="and not longer"),
        pytest.param(Need(VISIT, EVERY, EVERY), "11:40", False, id="with what is kept free"),
        pytest.param(Need(VISIT, EVERY, EVERY), "11:20", True, id="that fits as well"),
        pytest.param(NEED, "08:59", False, id="too early"),
    ],
)
def test_a_visit_fits_whole_or_not(need: Need, start: str, fits: bool) -> None:
    free = open_times(Facts(THURSDAY, [hours(9, 12)]))

    assert (room_for(free, need, MILL, moment(start)) is not None) is fits


def test_a_slot_is_for_the_visits_it_was_given_for() -> None:
    free = open_times(Facts(THURSDAY, given=[slot("09:00", "09:20", visit_type_ids=(GROUP,))]))

    assert room_for(free, NEED, MILL, moment("09:00")) is None
    assert room_for(free, Need(GROUP, EVERY), MILL, moment("09:00")) is not None
    assert room_for(free, Need(GROUP, 2 * EVERY), MILL, moment("09:00")) is None


MINUTES = st.integers(0, 24 * 60 - 90)
VISITS = st.lists(
    st.builds(
        lambda start, lasts, kept: Busy(
            MILL,
            VISIT,
            moment("00:00") + timedelta(minutes=start),
            moment("00:00") + timedelta(minutes=start + lasts),
            moment("00:00") + timedelta(minutes=start + lasts + kept),
        ),
        MINUTES,
        st.integers(5, 60),
        st.integers(0, 30),
    ),
    max_size=12,
)


@given(visits=VISITS, opens=st.integers(0, 11), lasts=st.integers(1, 12))
def test_what_is_free_lies_in_the_hours_and_beside_every_visit(
    visits: list[Busy], opens: int, lasts: int
) -> None:
    free = open_times(Facts(THURSDAY, [hours(opens, opens + lasts)], busy=visits))

    for each in free:
        assert moment(f"{opens:02d}:00") <= each.starts_at < each.ends_at
        assert each.ends_at <= moment(f"{opens + lasts:02d}:00")
        assert (each.starts_at - moment(f"{opens:02d}:00")) % EVERY == timedelta()
        for visit in visits:
            assert each.ends_at <= visit.starts_at or each.starts_at >= visit.kept_until


@given(visits=VISITS)
def test_booking_what_is_free_never_overlaps_a_visit(visits: list[Busy]) -> None:
    free = open_times(Facts(THURSDAY, [hours(8, 18)], busy=visits))
    taken = [
        Busy(MILL, VISIT, each.starts_at, each.starts_at + EVERY, each.starts_at + EVERY)
        for each in free
        if each.ends_at - each.starts_at >= EVERY
    ]

    again = open_times(Facts(THURSDAY, [hours(8, 18)], busy=[*visits, *taken]))

    for each in taken:
        assert room_for(again, NEED, MILL, each.starts_at) is None
        assert all(each.ends_at <= v.starts_at or each.starts_at >= v.kept_until for v in visits)

"""How a day and a time are told, in each language and zone."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.texts.telling import MONTHS, WEEKDAYS, ZONE_NAMES, clock_time, day

CHICAGO = "America/Chicago"


def at(*wall: int, zone: str = CHICAGO) -> datetime:
    year, month, date, hour, minute = wall
    local = datetime(year, month, date, hour, minute, tzinfo=ZoneInfo(zone))
    return local.astimezone(UTC)


@pytest.mark.parametrize(
    ("instant", "english", "spanish"),
    [
        pytest.param(at(2026, 4, 16, 10, 30), "Thu Apr 16", "jueves 16 de abril", id="spring"),
        pytest.param(
            at(2026, 9, 30, 10, 30), "Wed Sep 30", "miércoles 30 de septiembre", id="fall"
        ),
        pytest.param(at(2026, 1, 1, 0, 5), "Thu Jan 1", "jueves 1 de enero", id="new year"),
        pytest.param(at(2026, 4, 18, 23, 59), "Sat Apr 18", "sábado 18 de abril", id="late"),
    ],
)
def test_a_day_is_told(instant: datetime, english: str, spanish: str) -> None:
    assert (day(instant, CHICAGO, "en"), day(instant, CHICAGO, "es")) == (english, spanish)


def test_the_day_is_the_clinics_and_not_that_of_utc() -> None:
    assert day(datetime(2026, 4, 17, 2, 0, tzinfo=UTC), CHICAGO, "en") == "Thu Apr 16"


@pytest.mark.parametrize(
    ("hour", "minute", "told"),
    [
        pytest.param(0, 5, "12:05 AM", id="after midnight"),
        pytest.param(9, 0, "9:00 AM", id="morning"),
        pytest.param(11, 59, "11:59 AM", id="before noon"),
        pytest.param(12, 0, "12:00 PM", id="noon"),
        pytest.param(12, 30, "12:30 PM", id="after noon"),
        pytest.param(23, 45, "11:45 PM", id="night"),
    ],
)
def test_a_time_is_told_on_the_twelve_hour_clock(hour: int, minute: int, told: str) -> None:
    assert clock_time(at(2026, 4, 16, hour, minute), CHICAGO) == told


@pytest.mark.parametrize(
    ("zone", "reader", "language", "told"),
    [
        pytest.param(CHICAGO, CHICAGO, "en", "10:30 AM", id="the same zone"),
        pytest.param(CHICAGO, None, "en", "10:30 AM", id="reader's zone not known"),
        pytest.param(CHICAGO, "America/Winnipeg", "en", "10:30 AM", id="another zone, same hour"),
        pytest.param(CHICAGO, "America/New_York", "en", "10:30 AM Central time", id="another hour"),
        pytest.param(
            CHICAGO, "America/New_York", "es", "10:30 AM hora del centro", id="in Spanish"
        ),
        pytest.param(
            "America/Indiana/Knox", "America/New_York", "en", "10:30 AM Knox", id="without a name"
        ),
        pytest.param(
            "America/Port_of_Spain",
            "America/New_York",
            "en",
            "10:30 AM",
            id="same hour in summer only",
        ),
    ],
)
def test_a_zone_is_named_when_the_readers_clock_shows_another_hour(
    zone: str, reader: str | None, language: str, told: str
) -> None:
    instant = at(2026, 4, 16, 10, 30, zone=zone)
    assert clock_time(instant, zone, named_in=language, reader_zone=reader) == told


def test_a_zone_that_differs_in_winter_only_is_named_in_winter() -> None:
    winter, summer = (at(2026, month, 15, 9, 0, zone="America/Phoenix") for month in (1, 7))

    told = [
        clock_time(instant, "America/Phoenix", reader_zone="America/Los_Angeles")
        for instant in (winter, summer)
    ]

    assert told == ["9:00 AM Arizona time", "9:00 AM"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_day_month_and_zone_has_a_name(language: str) -> None:
    assert len(set(WEEKDAYS[language])) == 7
    assert len(set(MONTHS[language])) == 12
    assert all(names[language] for names in ZONE_NAMES.values())


@given(st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)))  # noqa: DTZ001
def test_what_is_told_can_be_read_back(naive: datetime) -> None:
    instant = naive.replace(tzinfo=UTC, second=0, microsecond=0)
    local = instant.astimezone(ZoneInfo(CHICAGO))

    told = f"{day(instant, CHICAGO, 'en')} {local.year} {clock_time(instant, CHICAGO)}"

    assert datetime.strptime(told, "%a %b %d %Y %I:%M %p") == local.replace(  # noqa: DTZ007
        tzinfo=None
    )

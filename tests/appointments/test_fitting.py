"""Which times fit what a patient says, and which three of them are offered."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.when import ClinicHours, read_when
from hearback.appointments.availability import Need, Open
from hearback.appointments.fitting import (
    Frame,
    Window,
    aimed_at,
    nearest,
    picked,
    starts_in,
    unmet,
    windows,
)
from hearback.appointments.options import Option, Unmet
from hearback.appointments.wishes import Times, Wish

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 4, 14, 14, 15, tzinfo=ZONE)  # a Tuesday
FRAME = Frame(ZONE, NOW + timedelta(hours=1), date(2026, 7, 13))
HOURS = ClinicHours({day: [(time(8), time(17))] for day in range(5)})
OSEI, TRAN, MILL = UUID(int=1), UUID(int=2), UUID(int=9)
EVERY = timedelta(minutes=20)
NEED = Need(UUID(int=5), EVERY)


def wish(text: str, lang: str = "en") -> Wish:
    return Wish().narrowed(read_when(text, lang=lang, now=NOW, zone=ZONE, hours=HOURS))


def at(written: str) -> datetime:
    return datetime.fromisoformat(f"2026-{written}").replace(tzinfo=ZONE)


def free(*written: str, provider: UUID = OSEI) -> list[Option]:
    return [Option(provider, MILL, at(each)) for each in written]


def told(options: Sequence[Option]) -> list[str]:
    return [f"{each.starts_at.astimezone(ZONE):%m-%d %H:%M}" for each in options]


def fits(wanted: Wish, written: str) -> bool:
    moment = at(written)
    return any(each.start <= moment < each.end for each in windows(wanted, FRAME))


@pytest.mark.parametrize(
    ("text", "yes", "no"),
    [
        pytest.param("thursday", ["04-16 09:00"], ["04-17 09:00", "04-23 09:00"], id="a day"),
        pytest.param("thursday at 2", ["04-16 14:00"], ["04-16 14:20", "04-23 14:00"], id="exact"),
        pytest.param(
            "any thursday morning",
            ["04-16 09:00", "06-25 11:40"],
            ["04-16 13:00", "04-17 09:00"],
            id="recurring",
        ),
        pytest.param(
            "I'm only free after 3",
            ["04-15 15:00", "06-01 16:40"],
            ["04-15 14:40", "06-01 08:00"],
            id="hours of any day",
        ),
        pytest.param("not before 10", ["04-15 10:00"], ["04-15 09:40"], id="not before"),
        pytest.param("after the 15th", ["04-16 08:00", "05-30 08:00"], ["04-14 16:00"], id="from"),
        pytest.param("before friday", ["04-16 16:40"], ["04-17 08:00"], id="until"),
        pytest.param(
            "next week after 3",
            ["04-20 15:00", "04-24 16:40"],
            ["04-20 09:00", "04-16 15:00", "04-27 15:00"],
            id="hours of a week",
        ),
        pytest.param(
            "tues or thurs afternoon",
            ["04-21 13:00", "04-16 13:00"],
            ["04-21 09:00", "04-22 13:00"],
            id="either",
        ),
        pytest.param("not monday", ["04-21 09:00"], ["04-20 09:00"], id="any but"),
        pytest.param("not mornings", ["04-15 13:00"], ["04-15 09:00"], id="no mornings"),
        pytest.param(
            "next month mornings", ["05-05 09:00"], ["05-05 13:00", "04-20 09:00"], id="a month's"
        ),
        pytest.param("weekends", ["04-18 09:00", "05-03 09:00"], ["04-17 09:00"], id="weekends"),
        pytest.param(
            "monday to thursday after 4", ["04-22 16:00"], ["04-24 16:00", "04-22 15:40"], id="span"
        ),
        pytest.param(
            "any weekday except tuesday, before noon",
            ["04-15 09:00", "04-17 09:00", "05-04 11:40"],
            ["04-15 12:00", "04-18 09:00", "04-21 09:00", "05-05 09:00"],
            id="workdays but one",
        ),
        pytest.param(
            "any day after lunch next week",
            ["04-20 13:00", "04-23 15:00"],
            ["04-20 09:00", "04-16 15:00", "04-27 15:00"],
            id="after a part of a week's days",
        ),
        pytest.param(
            "tuesday through thursday in the mornings",
            ["04-21 09:00", "04-23 11:00"],
            ["04-21 13:00", "04-24 09:00"],
            id="mornings of a span",
        ),
    ],
)
def test_what_is_said_fits_some_times_and_others_not(
    text: str, yes: list[str], no: list[str]
) -> None:
    wanted = wish(text)

    assert [each for each in yes if not fits(wanted, each)] == []
    assert [each for each in no if fits(wanted, each)] == []


def test_hours_said_later_are_hours_of_the_days_meant_before() -> None:
    wanted = wish("next week").narrowed(
        read_when("after 3", lang="en", now=NOW, zone=ZONE, hours=HOURS)
    )

    assert fits(wanted, "04-22 15:00")
    assert not fits(wanted, "04-22 14:40")
    assert not fits(wanted, "04-16 15:00")


def test_another_day_said_later_begins_anew() -> None:
    wanted = wish("next week").narrowed(
        read_when("may 6", lang="en", now=NOW, zone=ZONE, hours=HOURS)
    )

    assert fits(wanted, "05-06 09:00")
    assert not fits(wanted, "04-22 09:00")


def test_sooner_and_later_are_than_the_standing_visit() -> None:
    standing = Wish(visit_starts_at=at("04-22 10:00"))

    assert fits(standing.sooner(), "04-22 09:40")
    assert not fits(standing.sooner(), "04-22 10:00")
    assert fits(standing.later(), "04-22 10:20")
    assert not fits(standing.later(), "04-22 10:00")


@pytest.mark.parametrize(
    ("found", "chosen"),
    [
        pytest.param(
            free("04-17 08:40", "04-17 16:10", "04-20 13:20", "04-21 09:50"),
            ["04-17 08:40", "04-17 16:10", "04-20 13:20"],
            id="soonest, a morning and an afternoon",
        ),
        pytest.param(
            free("04-17 08:00", "04-17 08:20", "04-17 08:40", "04-20 09:00", "04-21 09:00"),
            ["04-17 08:00", "04-20 09:00", "04-21 09:00"],
            id="not three in one morning",
        ),
        pytest.param(
            free("04-17 08:00", "04-17 08:20", "04-17 09:00", "04-17 09:20", "04-17 10:20"),
            ["04-17 08:00", "04-17 09:00", "04-17 10:20"],
            id="an hour apart when there is no other day",
        ),
        pytest.param(
            free("04-17 08:00", "04-17 08:20"), ["04-17 08:00", "04-17 08:20"], id="what there is"
        ),
        pytest.param([], [], id="nothing"),
    ],
)
def test_three_are_soonest_and_spread(found: list[Option], chosen: list[str]) -> None:
    assert told(picked(found, Wish(), FRAME)) == chosen


def test_a_stated_time_comes_first_and_the_nearest_after_it() -> None:
    found = free("04-15 09:00", "04-16 13:00", "04-16 14:00", "04-17 14:00", "06-01 14:00")

    chosen = picked(found, wish("thursday at 2"), FRAME)

    assert told(chosen)[0] == "04-16 14:00"
    assert set(told(chosen)[1:]) == {"04-17 14:00", "04-15 09:00"}


def test_of_two_providers_at_one_time_the_usual_one_is_offered() -> None:
    found = [*free("04-16 09:00"), *free("04-16 09:00", provider=TRAN)]

    (chosen,) = picked(found, Wish(usual_provider=TRAN), FRAME)

    assert chosen.provider_id == TRAN


def test_the_visits_own_time_is_not_offered() -> None:
    standing = Wish(visit_starts_at=at("04-16 09:00"))

    assert told(picked(free("04-16 09:00", "04-17 09:00"), standing, FRAME)) == ["04-17 09:00"]


def test_free_hours_are_cut_on_their_own_rhythm() -> None:
    morning = Open(MILL, at("04-16 09:00"), at("04-16 10:30"), EVERY)
    window = Window(date(2026, 4, 16), at("04-16 09:10"), at("04-16 12:00"))

    starts = starts_in(morning, NEED, window, most=9)

    assert [f"{each.astimezone(ZONE):%H:%M}" for each in starts] == ["09:20", "09:40", "10:00"]


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [
        pytest.param(Wish(providers=frozenset()), Unmet.NO_PROVIDER, id="nobody of that name"),
        pytest.param(Wish(locations=frozenset()), Unmet.NO_LOCATION, id="no such place"),
        pytest.param(
            Wish((Times(at("04-10 00:00"), at("04-11 00:00")),)), Unmet.PAST, id="a day gone by"
        ),
        pytest.param(
            Wish((Times(at("09-10 00:00"), at("09-11 00:00")),)), Unmet.TOO_FAR, id="next autumn"
        ),
        pytest.param(wish("saturday"), Unmet.CLOSED, id="a closed day"),
        pytest.param(wish("thursday"), Unmet.FULL, id="a full day"),
        pytest.param(
            Wish(wish("thursday").wanted, wish("thursday").wanted),
            Unmet.CONTRADICTION,
            id="wanted and refused",
        ),
    ],
)
def test_there_is_a_reason_why_nothing_fits(wanted: Wish, reason: Unmet) -> None:
    def works(window: Window) -> bool:
        return window.day.weekday() < 5

    assert unmet(wanted, FRAME, now=NOW, works=works, seen=False) is reason


@pytest.mark.parametrize("text", ["thursday at 2", "saturday", "any thursday morning", "after 3"])
def test_wider_and_wider_wishes_end_with_any_time_that_was_not_refused(text: str) -> None:
    wanted = wish(text)

    wider = nearest(wanted, FRAME)

    assert wider[-1].wanted == ()
    assert all(each.excluded == wanted.excluded for each in wider)
    assert aimed_at(wish("thursday at 2"), FRAME) == at("04-16 14:00")


def test_a_wish_is_kept_and_read_again() -> None:
    wanted = Wish(
        wish("tues or thurs after 3").wanted,
        wish("not mornings").excluded,
        frozenset({OSEI}),
        usual_provider=TRAN,
        usual_location=MILL,
        not_before=NOW,
        visit_starts_at=at("04-16 09:00"),
    )

    again = Wish.from_json(wanted.as_json())

    assert again == wanted
    assert windows(again, FRAME) == windows(wanted, FRAME)


STARTS = st.lists(
    st.integers(0, 14 * 48).map(lambda n: NOW + n * timedelta(minutes=30)), max_size=40
)
TEXTS = st.sampled_from(
    ["", "thursday at 2", "any thursday morning", "after 3", "not monday", "next week", "2pm"]
)


@given(starts=STARTS, text=TEXTS, other=st.booleans())
def test_an_offer_is_of_free_times_each_once_and_in_order(
    starts: list[datetime], text: str, other: bool
) -> None:
    found = [Option(TRAN if other else OSEI, MILL, each) for each in starts]
    wanted = wish(text)

    chosen = picked(found, wanted, FRAME)

    assert len(chosen) == min(3, len({each.starts_at for each in found}))
    assert {each.starts_at for each in chosen} <= set(starts)
    assert len({each.starts_at for each in chosen}) == len(chosen)
    stated = {
        each.starts_at for each in chosen if text == "thursday at 2" and fits_moment(wanted, each)
    }
    rest = [each.starts_at for each in chosen if each.starts_at not in stated]
    assert all(a < b for a, b in pairwise(rest))
    assert [each.starts_at for each in chosen][: len(stated)] == sorted(stated)


def fits_moment(wanted: Wish, option: Option) -> bool:
    return any(each.start <= option.starts_at < each.end for each in windows(wanted, FRAME))


@given(starts=STARTS)
def test_without_a_stated_time_the_soonest_is_always_offered(starts: list[datetime]) -> None:
    chosen = picked([Option(OSEI, MILL, each) for each in starts], Wish(), FRAME)

    assert not starts or chosen[0].starts_at == min(starts)


@given(text=TEXTS, hours=st.integers(0, 20))
def test_windows_are_in_order_apart_and_within_the_frame(text: str, hours: int) -> None:
    frame = Frame(ZONE, NOW + timedelta(hours=hours), FRAME.ends)

    found = windows(wish(text), frame)

    assert all(one.end <= next_.start for one, next_ in pairwise(found))
    for each in found:
        assert frame.earliest <= each.start < each.end
        assert each.start.astimezone(UTC).astimezone(ZONE).date() == each.day < frame.ends


@given(text=TEXTS)
def test_more_never_lists_a_time_again(text: str) -> None:
    wanted = wish(text)
    left = [Option(OSEI, MILL, NOW + n * timedelta(hours=1)) for n in range(2, 200)]
    seen: list[datetime] = []

    for _ in range(5):
        chosen = picked([one for one in left if one.starts_at not in seen], wanted, FRAME)
        assert not {each.starts_at for each in chosen} & set(seen)
        seen += [each.starts_at for each in chosen]

    assert len(seen) == len(set(seen)) == 15

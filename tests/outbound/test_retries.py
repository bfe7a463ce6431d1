"""When a text is tried again: pauses, how often, and never past its use."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.outbound.provider_errors import TextAct
from hearback.outbound.retries import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    LOOK_AGAIN,
    MOST_TRIES,
    GiveUp,
    LookUp,
    Park,
    Step,
    TryAt,
    Trying,
    after_failure,
    after_refusal,
    backoff,
    next_carrier_day,
    parked_for,
)

NOW = datetime(2026, 4, 14, 15, 0, tzinfo=UTC)
HALF_AN_HOUR = timedelta(minutes=30)
ONCE = Trying(tries=1, last_use=NOW + timedelta(days=2), pause=HALF_AN_HOUR)
CHANCES = st.floats(0, 1, exclude_max=True)
MIDNIGHT_OF_THE_CARRIER = datetime(2026, 4, 15, 7, 0, tzinfo=UTC)


def half() -> float:
    return 0.5


def steps(act: TextAct, trying: Trying) -> tuple[Step, Step]:
    """After a refusal of the send, and after a failure on the way."""
    return after_refusal(act, trying, half, now=NOW), after_failure(act, trying, now=NOW)


@pytest.mark.parametrize(
    ("tries", "seconds"),
    [(1, 5), (2, 10), (3, 20), (4, 40), (5, 80), (6, 160), (7, 300), (8, 300), (500, 300)],
)
def test_pauses_double_up_to_ten_minutes_times_chance(tries: int, seconds: int) -> None:
    assert backoff(tries, half) == timedelta(seconds=seconds)


@given(tries=st.integers(1, 10_000), chance=CHANCES)
def test_no_pause_is_longer_than_its_ceiling(tries: int, chance: float) -> None:
    ceiling = min(LONGEST_PAUSE.total_seconds(), FIRST_PAUSE.total_seconds() * 2.0 ** min(tries, 9))

    pause = backoff(tries, lambda: chance)

    assert timedelta(0) <= pause <= timedelta(seconds=ceiling)


@given(chance=st.tuples(CHANCES, CHANCES), tries=st.integers(1, 50))
def test_the_pause_grows_with_chance(chance: tuple[float, float], tries: int) -> None:
    low, high = sorted(chance)

    assert backoff(tries, lambda: low) <= backoff(tries, lambda: high)


@pytest.mark.parametrize(
    ("act", "refused", "failed"),
    [
        pytest.param(
            TextAct.AGAIN, TryAt(NOW + timedelta(seconds=5)), TryAt(NOW + HALF_AN_HOUR), id="again"
        ),
        pytest.param(
            TextAct.LATER, TryAt(NOW + HALF_AN_HOUR), TryAt(NOW + HALF_AN_HOUR), id="later"
        ),
        pytest.param(
            TextAct.NEXT_DAY,
            TryAt(MIDNIGHT_OF_THE_CARRIER),
            TryAt(MIDNIGHT_OF_THE_CARRIER),
            id="next day",
        ),
        pytest.param(TextAct.PARK, Park(NOW + LOOK_AGAIN), TryAt(NOW + HALF_AN_HOUR), id="park"),
        pytest.param(TextAct.LOOK_UP, LookUp(), GiveUp(), id="look up"),
        pytest.param(TextAct.GIVE_UP, GiveUp(), GiveUp(), id="give up"),
    ],
)
def test_the_first_failure_is_followed_by_what_the_table_says(
    act: TextAct, refused: Step, failed: Step
) -> None:
    assert steps(act, ONCE) == (refused, failed)


@pytest.mark.parametrize(
    ("act", "refused"),
    [
        pytest.param(TextAct.AGAIN, Park(NOW + LOOK_AGAIN), id="again is parked"),
        pytest.param(TextAct.LATER, GiveUp(), id="later is given up"),
        pytest.param(TextAct.NEXT_DAY, GiveUp(), id="next day is given up"),
        pytest.param(TextAct.PARK, Park(NOW + 16 * LOOK_AGAIN), id="parked for long"),
    ],
)
def test_tries_come_to_an_end(act: TextAct, refused: Step) -> None:
    assert steps(act, replace(ONCE, tries=MOST_TRIES)) == (refused, GiveUp())


@given(
    act=st.sampled_from(TextAct),
    tries=st.integers(1, 20),
    most=st.integers(1, 5),
    left=st.timedeltas(timedelta(seconds=-10), timedelta(days=3)),
    chance=CHANCES,
)
def test_no_try_is_past_the_use_of_a_text_nor_in_the_past(
    act: TextAct, tries: int, most: int, left: timedelta, chance: float
) -> None:
    trying = Trying(tries, NOW + left, HALF_AN_HOUR, most)

    for step in (
        after_refusal(act, trying, lambda: chance, now=NOW),
        after_failure(act, trying, now=NOW),
    ):
        assert not isinstance(step, TryAt) or NOW <= step.at < trying.last_use
        assert left > timedelta(0) or step == GiveUp()


@pytest.mark.parametrize(
    ("times", "minutes"), [(0, 5), (1, 10), (2, 20), (3, 40), (4, 80), (5, 80), (999, 80)]
)
def test_a_text_that_is_parked_again_waits_longer(times: int, minutes: int) -> None:
    assert parked_for(times) == timedelta(minutes=minutes)


@given(st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)))  # noqa: DTZ001
def test_the_carriers_next_day_is_within_a_day(now: datetime) -> None:
    begins = next_carrier_day(now.replace(tzinfo=UTC))

    assert timedelta(0) < begins - now.replace(tzinfo=UTC) <= timedelta(hours=25)

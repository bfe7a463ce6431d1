"""How often one phone is written to, and the hours of states and holidays; as properties too."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.consent.model import Standing
from hearback.outbound.caps import Cap, Full, cap_on
from hearback.outbound.model import CAPPED, Purpose
from hearback.outbound.policy import Circumstances, Hold, Refuse, Send, Wait, decide
from hearback.outbound.windows import Place, hours_on, is_open, next_open
from hearback.policy import DEFAULTS, Policy

CHICAGO = ZoneInfo("America/Chicago")
NOON = datetime(2026, 4, 14, 12, 0, tzinfo=CHICAGO)
HERE = Place(("America/Chicago",))
WILLING = Circumstances(Standing.OPTED_IN, ("America/Chicago",))
STRICT = Policy(stricter_states=True, quiet_holidays=True)
HOUR = timedelta(hours=1)
MARCH = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sent", "full"),
    [
        pytest.param([], None, id="nothing yet"),
        pytest.param([NOON - 24 * HOUR], None, id="one yesterday"),
        pytest.param(
            [NOON - HOUR],
            Full(Cap.DAILY, datetime(2026, 4, 15, tzinfo=CHICAGO)),
            id="one today",
        ),
        pytest.param(
            [NOON - 48 * HOUR, NOON - 24 * HOUR],
            Full(Cap.WEEKLY, NOON - 48 * HOUR + timedelta(days=7)),
            id="two this week",
        ),
        pytest.param([NOON - timedelta(days=8)] * 3, None, id="long ago"),
    ],
)
def test_one_a_day_and_two_in_seven_days(sent: list[datetime], full: Full | None) -> None:
    assert cap_on(sent, HERE, now=NOON) == full


@pytest.mark.parametrize("purpose", sorted(CAPPED))
def test_what_is_over_the_daily_cap_waits_for_the_first_hour_of_the_next_day(
    purpose: Purpose,
) -> None:
    facts = Circumstances(Standing.OPTED_IN, ("America/Chicago",), sent_lately=[NOON - HOUR])

    decision = decide(purpose, facts, now=NOON)

    assert decision == Hold(datetime(2026, 4, 15, 8, 0, tzinfo=CHICAGO), Wait.DAILY_CAP)


def test_what_would_wait_too_long_is_dropped() -> None:
    facts = Circumstances(
        Standing.OPTED_IN,
        ("America/Chicago",),
        useless_after=NOON + 3 * HOUR,
        sent_lately=[NOON - HOUR],
    )

    assert isinstance(decide(Purpose.CAMPAIGN, facts, now=NOON), Refuse)


@pytest.mark.parametrize("purpose", [Purpose.REMINDER, Purpose.CHECKIN, Purpose.FOLLOWUP])
def test_care_is_never_capped(purpose: Purpose) -> None:
    facts = Circumstances(Standing.OPTED_IN, ("America/Chicago",), sent_lately=[NOON - HOUR] * 5)

    assert isinstance(decide(purpose, facts, now=NOON), Send)


@pytest.mark.parametrize(
    ("states", "at", "is_allowed"),
    [
        pytest.param({"FL"}, time(20, 30), False, id="Florida ends at eight"),
        pytest.param({"NY"}, time(20, 30), True, id="elsewhere at nine"),
        pytest.param({"TX"}, time(8, 30), False, id="Texas begins at nine"),
    ],
)
def test_stricter_states_are_kept_to_when_asked(
    states: set[str], at: time, is_allowed: bool
) -> None:
    instant = datetime.combine(date(2026, 4, 14), at, CHICAGO)
    place = Place(("America/Chicago",), states)

    assert is_open(instant, place, STRICT) is is_allowed
    assert is_open(instant, place, DEFAULTS)


def test_holidays_rest_only_what_may_wait() -> None:
    independence_day = date(2026, 7, 4)

    assert hours_on(independence_day, Place(HERE.zones, resting=True), STRICT) is None
    assert hours_on(independence_day, HERE, STRICT) is not None


@given(
    asked=st.lists(
        st.tuples(
            st.integers(0, 20 * 24 * 60).map(lambda minutes: MARCH + timedelta(minutes=minutes)),
            st.sampled_from(sorted(CAPPED)),
        ),
        max_size=12,
    )
)
def test_whatever_falls_due_the_caps_hold(asked: list[tuple[datetime, Purpose]]) -> None:
    """Each is decided again at the hour it was put off to, as a pump does."""
    sent: list[datetime] = []
    waiting = sorted(asked)
    while waiting:
        now, purpose = waiting.pop(0)
        facts = Circumstances(Standing.OPTED_IN, ("America/Chicago",), sent_lately=sent)
        match decide(purpose, facts, now=now):
            case Send():
                sent.append(now)
            case Hold(until):
                assert until > now
                waiting = sorted([*waiting, (until, purpose)])
            case Refuse():
                pass

    days = [at.astimezone(CHICAGO).date() for at in sent]
    assert all(later > earlier for earlier, later in pairwise(days))
    assert all(
        third - first >= timedelta(days=7) for first, third in zip(sent, sent[2:], strict=False)
    )
    assert all(time(8) <= at.astimezone(CHICAGO).time() < time(21) for at in sent)


@given(
    now=st.integers(0, 300 * 24 * 60).map(lambda minutes: MARCH + timedelta(minutes=minutes)),
    states=st.sets(st.sampled_from(["FL", "TX", "WA", "NY"])),
)
def test_the_next_open_hour_is_open(now: datetime, states: set[str]) -> None:
    place = Place(("America/New_York", "America/Chicago"), states, resting=True)

    opens = next_open(now, place, STRICT)

    assert opens is not None
    assert opens >= now
    assert is_open(opens, place, STRICT)

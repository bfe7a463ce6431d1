"""Whether a message may leave, as tables and as properties."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.consent.model import Standing
from hearback.outbound.model import Purpose
from hearback.outbound.policy import (
    Circumstances,
    Decision,
    Hold,
    Refusal,
    Refuse,
    Send,
    Wait,
    decide,
    next_daytime,
)

CHICAGO = ZoneInfo("America/Chicago")
NOON = datetime(2026, 4, 14, 12, 0, tzinfo=CHICAGO)
NIGHT = datetime(2026, 4, 14, 22, 30, tzinfo=CHICAGO)
MORNING_AFTER = datetime(2026, 4, 15, 8, 0, tzinfo=CHICAGO)
WILLING = Circumstances(Standing.OPTED_IN, ("America/Chicago",))
ZONES = ("America/New_York", "America/Chicago", "America/Phoenix", "Pacific/Honolulu")


@pytest.mark.parametrize(
    ("purpose", "facts", "now", "expected"),
    [
        pytest.param(Purpose.REMINDER, WILLING, NOON, Send("consent"), id="by day"),
        pytest.param(
            Purpose.REMINDER, WILLING, NIGHT, Hold(MORNING_AFTER, Wait.NIGHT), id="waits at night"
        ),
        pytest.param(
            Purpose.REMINDER,
            replace(WILLING, consent=Standing.OPTED_OUT),
            NOON,
            Refuse(Refusal.OPTED_OUT),
            id="said stop",
        ),
        pytest.param(
            Purpose.REMINDER,
            replace(WILLING, consent=Standing.UNASKED),
            NOON,
            Refuse(Refusal.NO_CONSENT),
            id="never agreed",
        ),
        pytest.param(
            Purpose.CAMPAIGN,
            replace(WILLING, promotes=True),
            NOON,
            Refuse(Refusal.NO_WRITTEN_CONSENT),
            id="advertises, and nobody signed",
        ),
        pytest.param(
            Purpose.CAMPAIGN,
            replace(WILLING, promotes=True, written=True),
            NOON,
            Send("consent"),
            id="advertises, with a form",
        ),
        pytest.param(
            Purpose.REMINDER,
            replace(WILLING, consent=Standing.CLARIFYING),
            NOON,
            Hold(NOON + timedelta(minutes=6), Wait.CLARIFYING),
            id="waits while we ask what cancel meant",
        ),
        pytest.param(
            Purpose.REMINDER,
            replace(WILLING, useless_after=NOON),
            NOON,
            Refuse(Refusal.USELESS),
            id="useless by noon is not delivered at noon",
        ),
        pytest.param(
            Purpose.REMINDER,
            replace(WILLING, useless_after=MORNING_AFTER),
            NIGHT,
            Refuse(Refusal.USELESS),
            id="would be useless when the day begins",
        ),
        pytest.param(
            Purpose.REMINDER,
            replace(WILLING, visit_stands=False),
            NOON,
            Refuse(Refusal.VISIT_GONE),
            id="visit was moved or cancelled",
        ),
        pytest.param(
            Purpose.REMINDER,
            replace(WILLING, no_texts=Refusal.LANDLINE),
            NOON,
            Refuse(Refusal.LANDLINE),
            id="landline",
        ),
        pytest.param(
            Purpose.REMINDER,
            replace(WILLING, emergency_open=True),
            NOON,
            Hold(NOON + timedelta(minutes=15), Wait.EMERGENCY_OPEN),
            id="pauses while an emergency is open",
        ),
        pytest.param(Purpose.REPLY, WILLING, NIGHT, Send("answer"), id="a reply goes at any hour"),
        pytest.param(
            Purpose.REPLY,
            replace(WILLING, consent=Standing.OPTED_OUT),
            NOON,
            Refuse(Refusal.OPTED_OUT),
            id="after stop even a reply stays",
        ),
        pytest.param(
            Purpose.OPT_OUT_NOTICE,
            replace(WILLING, consent=Standing.OPTED_OUT),
            NIGHT,
            Send("opt_out_notice"),
            id="the one confirmation after stop",
        ),
        pytest.param(
            Purpose.OPT_OUT_NOTICE,
            replace(WILLING, consent=Standing.OPTED_OUT, useless_after=NIGHT),
            NIGHT,
            Refuse(Refusal.USELESS),
            id="the confirmation is not sent late",
        ),
        pytest.param(
            Purpose.CLARIFICATION,
            replace(WILLING, consent=Standing.OPTED_OUT),
            NOON,
            Refuse(Refusal.OPTED_OUT),
            id="no question what cancel meant after a stop",
        ),
        pytest.param(
            Purpose.HELP,
            replace(WILLING, consent=Standing.OPTED_OUT),
            NIGHT,
            Send("help"),
            id="help works when opted out",
        ),
        pytest.param(
            Purpose.SAFETY,
            replace(WILLING, consent=Standing.OPTED_OUT, no_texts=Refusal.LANDLINE),
            NIGHT,
            Send("emergency"),
            id="911 goes to anyone at any hour",
        ),
    ],
)
def test_policy_decides(
    purpose: Purpose, facts: Circumstances, now: datetime, expected: Decision
) -> None:
    assert decide(purpose, facts, now=now) == expected


def test_a_naive_time_is_a_bug_and_not_a_decision() -> None:
    with pytest.raises(ValueError, match="timezone-aware"):
        decide(Purpose.REPLY, WILLING, now=datetime(2026, 4, 14, 12, 0))  # noqa: DTZ001


@given(
    now=st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001
    zones=st.sets(st.sampled_from(ZONES), min_size=1),
)
def test_a_reminder_never_leaves_at_night_in_any_zone_of_the_reader(
    now: datetime, zones: set[str]
) -> None:
    aware = now.replace(tzinfo=UTC)
    decision = decide(Purpose.REMINDER, replace(WILLING, zones=sorted(zones)), now=aware)

    leaves = decision.until if isinstance(decision, Hold) else aware

    assert isinstance(decision, Send | Hold)
    for zone in zones:
        assert time(8) <= leaves.astimezone(ZoneInfo(zone)).time() < time(21)


@given(
    now=st.datetimes(datetime(2024, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001
    standing=st.sampled_from([Standing.UNASKED, Standing.OPTED_OUT]),
    emergency=st.booleans(),
)
def test_outreach_needs_consent_whatever_else_is_true(
    now: datetime, standing: Standing, emergency: bool
) -> None:
    facts = replace(WILLING, consent=standing, emergency_open=emergency)

    decision = decide(Purpose.REMINDER, facts, now=now.replace(tzinfo=UTC))

    assert isinstance(decision, Refuse)


def test_zones_without_a_common_daytime_are_found_out() -> None:
    opposite = ("Pacific/Auckland", "Atlantic/Azores")
    assert next_daytime(NOON, ("Asia/Tokyo", *opposite, "America/Los_Angeles")) is None


def test_the_next_daytime_is_the_first_quarter_that_fits_all_zones() -> None:
    just_after_eight_in_the_east = datetime(2026, 4, 14, 8, 7, tzinfo=ZoneInfo("America/New_York"))

    opens = next_daytime(just_after_eight_in_the_east, ("America/New_York", "America/Chicago"))

    assert opens == datetime(2026, 4, 14, 8, 0, tzinfo=CHICAGO)

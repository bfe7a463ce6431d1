"""Time, numbers, ids and logs."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.core import log
from hearback.core.clock import MovableClock
from hearback.core.ids import new_id
from hearback.core.phone import NotAPhoneNumber, e164, spoken, zones_of

START = datetime(2026, 4, 14, 10, 0, tzinfo=UTC)


def test_a_moved_clock_is_seen_by_another_process(tmp_path: Path) -> None:
    mine, theirs = MovableClock(tmp_path / "clock"), MovableClock(tmp_path / "clock")

    mine.advance(timedelta(days=2))

    assert abs(theirs.now() - mine.now()) < timedelta(seconds=5)


def test_a_clock_that_was_read_before_sees_every_later_move(tmp_path: Path) -> None:
    mine, theirs = MovableClock(tmp_path / "clock"), MovableClock(tmp_path / "clock")
    mine.freeze(START)
    assert theirs.now() == START

    for hours in range(1, 6):
        mine.advance(timedelta(hours=1))

        assert theirs.now() == START + timedelta(hours=hours)


def test_a_frozen_clock_stands_still_and_moves_on_request(tmp_path: Path) -> None:
    clock = MovableClock(tmp_path / "clock")
    clock.freeze(START)

    assert clock.now() == START
    assert clock.advance(timedelta(hours=2)) == START + timedelta(hours=2)
    assert clock.now() == START + timedelta(hours=2)


def test_a_clock_does_not_go_back(tmp_path: Path) -> None:
    clock = MovableClock(tmp_path / "clock")
    clock.freeze(START)
    with pytest.raises(ValueError, match="forward"):
        clock.move_to(START - timedelta(seconds=1))


@pytest.mark.parametrize("by", [timedelta(days=80 * 365), timedelta.max])
def test_a_clock_goes_no_further_than_dates_can_follow(tmp_path: Path, by: timedelta) -> None:
    clock = MovableClock(tmp_path / "clock")
    clock.freeze(START)

    with pytest.raises(ValueError, match="no further"):
        clock.advance(by)
    assert clock.now() == START


@pytest.mark.parametrize(
    "written", ["5125550151", "(512) 555-0151", "+1 512 555 0151", "512.555.0151"]
)
def test_a_number_has_one_spelling(written: str) -> None:
    assert e164(written) == "+15125550151"


@pytest.mark.parametrize(
    "written",
    ["", "banana", "12", "+1512555015100000", "555-0151", "5125550100 x5", "whatsapp:+15125550151"],
)
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(NotAPhoneNumber):
        e164(written)


def test_a_number_may_be_in_two_zones() -> None:
    assert zones_of("+12087441234") == {"America/Boise", "America/Los_Angeles"}


def test_a_toll_free_number_says_nothing_of_where_it_is() -> None:
    assert zones_of("+18005551234") == frozenset()


def test_a_number_is_told_as_people_read_it() -> None:
    assert spoken("+15125550100") == "512-555-0100"


def test_ids_grow_with_time() -> None:
    made = [new_id() for _ in range(1000)]
    assert made == sorted(made)


@given(st.sampled_from(sorted(log.FORBIDDEN)), st.text())
def test_forbidden_keys_never_reach_a_log(key: str, value: str) -> None:
    assert key not in log.redact(None, "info", {"event": "x", key: value})


@pytest.mark.parametrize("written", ["+15125550151", "(512) 555-0151", "call 512-555-0151 now"])
def test_a_number_in_a_value_is_masked(written: str) -> None:
    logged = json.dumps(log.redact(None, "info", {"event": "x", "note": written}))
    assert "555" not in logged
    assert "51]" in logged


def test_an_exception_is_logged_without_its_words() -> None:
    try:
        raise ValueError("Denise Walcott, +15125550151")
    except ValueError as error:
        logged = log.without_values(None, "error", {"event": "x", "exc_info": error})

    assert logged["error"] == "ValueError"
    assert "Denise" not in json.dumps(logged)

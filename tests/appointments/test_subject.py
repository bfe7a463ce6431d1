"""Which visit an answer is about: as a table, and as what always holds."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.appointments.model import STANDING, Appointment, AppointmentState
from hearback.appointments.rules import Found, Gone, Missing, Past, Several, Subject, subject
from hearback.core.db import Json
from hearback.core.ids import new_id

NOW = datetime(2026, 4, 14, 15, 0, tzinfo=UTC)
S = AppointmentState


def visit(
    state: AppointmentState = S.SCHEDULED, hours: float = 48, version: int = 1
) -> Appointment:
    starts_at = NOW + timedelta(hours=hours)
    return Appointment(
        id=new_id(), state=state, starts_at=starts_at, ends_at=starts_at, version=version
    )


def told(each: Appointment, version: int | None = None) -> Json:
    return {"appointment": str(each.id), "version": version or each.version}


SOON, LATER = visit(), visit(hours=72)
CONFIRMED = visit(S.CONFIRMED)
MOVED = visit(version=2)
CANCELLED, CANCELLED_PAST = visit(S.CANCELLED), visit(S.CANCELLED, hours=-1)
BEGUN, COMPLETED, MISSED = visit(hours=0), visit(S.COMPLETED, -1), visit(S.NO_SHOW, -1)
LOOKED_AT = visit(S.NEEDS_REVIEW)


@pytest.mark.parametrize(
    ("asked", "told_of", "standing", "expected"),
    [
        pytest.param([SOON], [told(SOON)], [SOON], Found(SOON, 1), id="what we asked about"),
        pytest.param(
            [SOON], [told(SOON)], [SOON, LATER], Found(SOON, 1), id="asked about one of two"
        ),
        pytest.param(
            [LATER], [told(LATER)], [SOON, LATER], Found(LATER, 1), id="asked about the later one"
        ),
        pytest.param(
            [CONFIRMED], [told(CONFIRMED)], [CONFIRMED], Found(CONFIRMED, 1), id="confirmed before"
        ),
        pytest.param(
            [MOVED], [told(MOVED, 1)], [MOVED], Found(MOVED, 1), id="told of the time it had"
        ),
        pytest.param([], [], [SOON], Found(SOON, None), id="never told, the only one"),
        pytest.param([], [], [SOON, LATER], Several([SOON, LATER]), id="never told, several"),
        pytest.param(
            [SOON, LATER],
            [told(SOON), told(LATER)],
            [SOON, LATER],
            Several([SOON, LATER]),
            id="asked about both",
        ),
        pytest.param(
            [CANCELLED, LATER],
            [told(CANCELLED), told(LATER)],
            [SOON, LATER],
            Found(LATER, 1),
            id="of two asked about one stands",
        ),
        pytest.param([CANCELLED], [told(CANCELLED)], [], Gone(CANCELLED), id="cancelled"),
        pytest.param(
            [CANCELLED],
            [told(CANCELLED)],
            [LATER],
            Found(LATER, None, in_context=False),
            id="cancelled, and another one stands",
        ),
        pytest.param(
            [CANCELLED_PAST], [told(CANCELLED_PAST)], [], Gone(CANCELLED_PAST), id="cancelled, past"
        ),
        pytest.param([LOOKED_AT], [told(LOOKED_AT)], [], Gone(LOOKED_AT), id="staff look at it"),
        pytest.param([BEGUN], [told(BEGUN)], [], Past(BEGUN), id="it has just begun"),
        pytest.param([COMPLETED], [told(COMPLETED)], [], Past(COMPLETED), id="it took place"),
        pytest.param([MISSED], [told(MISSED)], [], Past(MISSED), id="it was missed"),
        pytest.param([], [], [], Missing(), id="nothing at all"),
    ],
)
def test_an_answer_is_about(
    asked: Sequence[Appointment],
    told_of: Sequence[Json],
    standing: Sequence[Appointment],
    expected: Subject,
) -> None:
    assert subject(asked, told_of, standing, now=NOW) == expected


@pytest.mark.parametrize(
    ("asked", "standing", "expected"),
    [
        pytest.param([SOON], [SOON, LATER], Found(SOON, 1), id="what we asked about"),
        pytest.param([CANCELLED], [LATER], Gone(CANCELLED), id="never another one that stands"),
        pytest.param([LOOKED_AT], [LATER], Gone(LOOKED_AT), id="nor while staff look at it"),
        pytest.param([BEGUN], [LATER], Past(BEGUN), id="nor when its time has passed"),
        pytest.param([CANCELLED, SOON], [SOON, LATER], Found(SOON, 1), id="what stands of two"),
        pytest.param([], [LATER], Found(LATER, None), id="nothing asked, the only one, untold"),
    ],
)
def test_a_mere_digit_is_about_what_we_asked(
    asked: Sequence[Appointment], standing: Sequence[Appointment], expected: Subject
) -> None:
    told_of = [told(each) for each in asked]
    assert subject(asked, told_of, standing, bare=True, now=NOW) == expected


@pytest.mark.parametrize(
    ("found", "is_told"),
    [
        pytest.param(Found(SOON, 1), True, id="told of this time"),
        pytest.param(Found(MOVED, 1), False, id="told of another time"),
        pytest.param(Found(SOON, None), False, id="never told"),
    ],
)
def test_only_the_time_that_was_told_counts_as_told(found: Found, is_told: bool) -> None:
    assert found.is_told is is_told


VISITS = st.builds(visit, st.sampled_from(AppointmentState), st.floats(-48, 96), st.integers(1, 3))


def answerable(visits: Sequence[Appointment]) -> list[Appointment]:
    return [each for each in visits if each.state in STANDING and each.starts_at > NOW]


@given(st.lists(VISITS, max_size=4), st.data())
def test_only_a_coming_visit_that_stands_is_ever_found(
    visits: list[Appointment], data: st.DataObject
) -> None:
    asked = data.draw(st.lists(st.sampled_from(visits), unique=True)) if visits else []

    about = subject(asked, [told(each) for each in asked], answerable(visits), now=NOW)

    found = {Found: "visit", Several: "visits"}.get(type(about))
    named = getattr(about, found) if found else []
    for each in named if isinstance(about, Several) else [named] if found else []:
        assert each in answerable(visits)


@given(st.lists(VISITS, min_size=1, max_size=4), st.data())
def test_a_mere_digit_never_finds_a_visit_beside_those_we_asked_about(
    visits: list[Appointment], data: st.DataObject
) -> None:
    asked = data.draw(st.lists(st.sampled_from(visits), min_size=1, unique=True))

    about = subject(asked, [told(each) for each in asked], answerable(visits), bare=True, now=NOW)

    assert not isinstance(about, Missing)
    named = about.visits if isinstance(about, Several) else [about.visit]
    assert all(each in asked for each in named)


@given(st.lists(VISITS, max_size=4))
def test_without_a_question_a_lone_visit_is_found_but_never_as_told(
    visits: list[Appointment],
) -> None:
    standing = answerable(visits)

    about = subject([], [], standing, now=NOW)

    match standing:
        case []:
            assert about == Missing()
        case [only]:
            assert about == Found(only, None)
        case _:
            assert about == Several(standing)

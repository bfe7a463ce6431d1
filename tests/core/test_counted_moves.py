"""Figures: what is counted is what was committed, and it survives the way between processes."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from hearback.core.db import Database
from hearback.core.figures import BOUNDS, Figures, MoveCounter, Timing
from hearback.models import WATCHED
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.outbox import Draft, write
from hearback.patients.service import contact_point_for
from hearback.texts.catalogue import Rendered
from tests.inbound.seeing import only_sender
from tests.world import DENISE, MONDAY, open_clinic

QUEUED = ("moves", ("outbound_message", "new", "queued"))
LEAVING = ("moves", ("outbound_message", "queued", "sending"))
REFUSED = ("moves", ("outbound_message", "queued", "refused"))


@pytest.fixture
def figures() -> Iterator[Figures]:
    figures = Figures()
    counter = MoveCounter(figures, WATCHED)
    counter.start()
    yield figures
    counter.stop()


@pytest.fixture
async def texts(db: Database, tmp_path: Path, figures: Figures) -> Database:
    """One text in the outbox; what making it counted is forgotten."""
    await open_clinic(db, tmp_path)
    sender = await only_sender(db)
    async with db.begin() as session:
        point = await contact_point_for(session, DENISE)
        said = Rendered("You will get no more texts.", "stopped@1.en")
        draft = Draft("x:1", Purpose.HELP, sender.id, point.id, "en", said)
        await write(session, draft, now=MONDAY)
    figures.counts.clear()
    return db


async def test_a_move_is_counted_when_it_is_committed(texts: Database, figures: Figures) -> None:
    async with texts.begin() as session:
        (message,) = await session.scalars(select(OutboundMessage))
        message.state = OutState.SENDING
        await session.flush()
        before = dict(figures.counts)

    assert before == {}
    assert figures.counts == {LEAVING: 1}


async def test_what_is_rolled_back_was_never_counted(texts: Database, figures: Figures) -> None:
    with suppress(LookupError):
        async with texts.begin() as session:
            (message,) = await session.scalars(select(OutboundMessage))
            message.state = OutState.SENDING
            await session.flush()
            raise LookupError

    async with texts.begin() as session:
        await session.scalars(select(OutboundMessage))
    assert figures.counts == {}


async def test_a_savepoint_that_is_rolled_back_counts_nothing_of_its_own(
    texts: Database, figures: Figures
) -> None:
    async with texts.begin() as session:
        (message,) = await session.scalars(select(OutboundMessage))
        with suppress(LookupError):
            async with session.begin_nested():
                message.state = OutState.SENDING
                await session.flush()
                raise LookupError
        await session.refresh(message)
        message.state = OutState.REFUSED

    assert figures.counts == {REFUSED: 1}


async def test_a_savepoint_that_is_kept_counts_once(texts: Database, figures: Figures) -> None:
    async with texts.begin() as session:
        (message,) = await session.scalars(select(OutboundMessage))
        async with session.begin_nested():
            message.state = OutState.SENDING

    assert figures.counts == {LEAVING: 1}


async def test_a_row_that_changes_otherwise_is_no_move(texts: Database, figures: Figures) -> None:
    async with texts.begin() as session:
        (message,) = await session.scalars(select(OutboundMessage))
        message.attempt = 3

    assert figures.counts == {}


LABELS = st.tuples(st.text(max_size=8), st.text(max_size=8))


@given(
    st.dictionaries(st.tuples(st.text(max_size=8), LABELS), st.integers(1, 10**9)),
    st.lists(st.tuples(st.text(max_size=4), st.floats(0, 100))),
)
def test_figures_are_the_same_after_the_way_through_the_database(
    counts: dict[tuple[str, tuple[str, str]], int], times: list[tuple[str, float]]
) -> None:
    figures = Figures()
    figures.counts.update(counts)
    for name, seconds in times:
        figures.took(name, seconds, "done")

    assert Figures.from_json(figures.as_json()) == figures


@pytest.mark.parametrize(
    ("seconds", "bucket"),
    [
        pytest.param(0.0, 0, id="nothing"),
        pytest.param(BOUNDS[0], 0, id="a bound belongs to its bucket"),
        pytest.param(BOUNDS[0] + 0.001, 1, id="just more"),
        pytest.param(BOUNDS[-1] + 1, len(BOUNDS), id="longer than all"),
    ],
)
def test_a_time_falls_into_one_bucket(seconds: float, bucket: int) -> None:
    timing = Timing()

    timing.add(seconds)

    assert timing.buckets[bucket] == 1
    assert sum(timing.buckets) == 1


def test_times_of_other_bounds_are_not_mixed_in() -> None:
    told = {"counts": [], "timings": [["work", ["turn", "done"], [1, 2], 0.5]]}

    assert Figures.from_json(told) == Figures()

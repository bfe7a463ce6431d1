"""More open cases than a page shows at first, and the way from one to the next."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, select

from hearback.agents.model import Role
from hearback.console.inbox_reading import MOST_SHOWN
from hearback.console.thread_reading import Entry, Kind, without_holes
from hearback.console.waiting import next_waiting
from hearback.conversations.model import HolderMove, Reason
from tests.console.conftest import Place
from tests.console.threads import thread, wrote
from tests.world import DENISE, MONDAY

A, B, C = (UUID(int=number) for number in (1, 2, 3))


@pytest.mark.parametrize(
    ("waiting", "here", "goes_on"),
    [
        pytest.param([A, B, C], A, B, id="the one after this"),
        pytest.param([A, B, C], C, A, id="after the last the first"),
        pytest.param([A, B], C, A, id="from one that waits no more, the first"),
        pytest.param([A, B], None, A, id="from the list, the first"),
        pytest.param([A], A, None, id="this is the only one"),
        pytest.param([], A, None, id="nobody waits"),
    ],
)
def test_the_next_case(waiting: list[UUID], here: UUID | None, goes_on: UUID | None) -> None:
    assert next_waiting(waiting, here) == goes_on


async def cases(place: Place, count: int) -> list[UUID]:
    """Oldest first."""
    return [
        await thread(
            place.db, number=f"+1512555{number:04d}", at=MONDAY - timedelta(minutes=count - number)
        )
        for number in range(count)
    ]


async def test_cases_beyond_the_first_page_are_a_click_away(place: Place) -> None:
    rosa = await place.agent("rosa")
    opened = await cases(place, MOST_SHOWN + 3)

    first = (await rosa.get("/inbox")).text
    second = (await rosa.get(f"/inbox?most={2 * MOST_SHOWN}")).text
    fresh = (await rosa.get(f"/inbox/list?most={2 * MOST_SHOWN}")).text

    assert [f"row-{each}" in first for each in opened[-4:]] == [True, False, False, False]
    assert f"most={2 * MOST_SHOWN}#row-{opened[MOST_SHOWN - 1]}" in first
    assert all(f'id="row-{each}"' in page for each in opened for page in (second, fresh))
    assert "Show more" not in second


@pytest.mark.parametrize("most", ["0", "-1", "9999999", "x", "50;"])
async def test_a_length_that_is_none_shows_what_is_shown_at_first(place: Place, most: str) -> None:
    rosa = await place.agent("rosa")
    await cases(place, MOST_SHOWN + 1)

    shown = (await rosa.get("/inbox", params={"most": most})).text

    assert shown.count('id="row-') == MOST_SHOWN


async def test_the_counts_are_fresh_with_the_list(place: Place) -> None:
    rosa = await place.agent("rosa")
    (talk_id,) = await cases(place, 1)
    await rosa.post(f"/threads/{talk_id}/claim")

    fresh = (await rosa.get("/inbox/list?show=mine")).text

    assert 'Mine <span class="count">1</span>' in fresh
    assert 'Front desk <span class="count">1</span>' in fresh


async def test_the_list_beside_a_thread_goes_on_marking_it(place: Place) -> None:
    rosa = await place.agent("rosa")
    here, there = await cases(place, 2)

    fresh = (await rosa.get(f"/inbox/list?here={here}")).text

    assert f'id="row-{here}" class="here"' in fresh
    assert f'id="row-{there}" class="here"' not in fresh
    assert "<h1>" not in fresh


async def test_one_click_leads_to_the_next_case_that_nobody_has(place: Place) -> None:
    rosa, dan = await place.agent("rosa"), await place.agent("dan")
    first, second, third = await cases(place, 3)
    await dan.post(f"/threads/{second}/claim")

    onward = (await rosa.get(f"/inbox/next?after={first}")).headers["location"]
    around = (await rosa.get(f"/inbox/next?after={third}")).headers["location"]

    assert (onward, around) == (f"/console/threads/{third}", f"/console/threads/{first}")
    assert "/inbox/next?after=" in (await rosa.get(f"/threads/{first}")).text


async def test_going_on_takes_nothing_and_ends_at_the_inbox(place: Place) -> None:
    mo = await place.agent("mo", Role.MANAGER)
    (only,) = await cases(place, 1)
    async with place.db.begin() as session:
        before = await session.scalar(select(func.count(HolderMove.id)))

    onward = (await mo.get(f"/inbox/next?after={only}")).headers["location"]

    assert onward == "/console/inbox?show=waiting"
    async with place.db.begin() as session:
        assert await session.scalar(select(func.count(HolderMove.id))) == before


async def test_the_tasks_name_people_as_the_inbox_does(place: Place) -> None:
    rosa = await place.agent("rosa")
    await thread(place.db, number=DENISE, reason=Reason.CANCEL_OR_STOP_UNANSWERED)
    await thread(place.db, number="+15125550144", reason=Reason.WRONG_NUMBER)
    called = await thread(place.db, number="+15125550133")
    await rosa.post(f"/threads/{called}/callback", words="about the form")

    page = (await rosa.get("/tasks")).text

    assert all(name in page for name in ("Denise W.", "··44", "··33"))
    assert "··<" not in page


def said(kind: Kind, *minutes: int) -> list[Entry]:
    """From the end, as they are read."""
    return [Entry(kind, MONDAY + timedelta(minutes=minute)) for minute in reversed(minutes)]


@pytest.mark.parametrize(
    ("kinds", "shown"),
    [
        pytest.param(
            [said(Kind.PATIENT, 1, 4), said(Kind.BOT, 2)],
            [(Kind.PATIENT, 1), (Kind.BOT, 2), (Kind.PATIENT, 4)],
            id="a short thread is whole",
        ),
        pytest.param(
            [said(Kind.PATIENT, 3, 5, 7), said(Kind.BOT, 1, 4)],
            [(Kind.CUT, 3), (Kind.PATIENT, 3), (Kind.BOT, 4), (Kind.PATIENT, 5), (Kind.PATIENT, 7)],
            id="where messages are cut off, so are the answers before them",
        ),
        pytest.param(
            [said(Kind.PATIENT, 1, 2, 3), said(Kind.BOT, 2, 3, 4)],
            [
                *[(Kind.CUT, 2), (Kind.PATIENT, 2), (Kind.BOT, 2)],
                *[(Kind.PATIENT, 3), (Kind.BOT, 3), (Kind.BOT, 4)],
            ],
            id="from where both are whole",
        ),
    ],
)
def test_a_long_thread_has_no_holes(
    kinds: list[list[Entry]], shown: list[tuple[Kind, int]]
) -> None:
    entries = without_holes(kinds, 3)

    assert [(each.kind, (each.at - MONDAY).seconds // 60) for each in entries] == shown


async def test_a_thread_says_where_it_begins_to_be_shown(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db, "the very first")
    short = (await rosa.get(f"/threads/{talk_id}")).text
    await wrote(place.db, talk_id, "later on", at=MONDAY + timedelta(minutes=1))
    monkeypatch.setattr("hearback.console.thread_reading.MOST_ENTRIES", 1)

    long = (await rosa.get(f"/threads/{talk_id}/live")).text

    assert "not shown here" not in short
    assert "What is older is not shown here" in long
    assert "later on" in long
    assert "the very first" not in long

"""Actions on visits from a thread: the assistant's own functions, audited, and never on a page
that is older than what is kept."""

import re
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from hearback.appointments.model import Appointment, AppointmentMove, AppointmentState
from hearback.conversations.model import Conversation
from hearback.core.audit import AuditEvent
from tests.appointments.free_time import slot
from tests.console.conftest import Browser, Place
from tests.console.threads import thread
from tests.world import HERIBERTO, import_rows, only_visit, queued_texts, visit

FORM = re.compile(r'action="/console(/threads/[^"]+)">(.*?)</form>', re.S)
FIELD = re.compile(r'<input type="(?:hidden|checkbox)" name="([^"]+)" value="([^"]*)"')
SLOTS = [slot("s1", "2026-04-17 08:40"), slot("s2", "2026-04-20 13:20")]


@pytest.fixture
async def opened(place: Place, tmp_path: Path) -> tuple[Browser, UUID]:
    """Rosa holds the thread of Denise, who has a visit; two times are free."""
    content = {"appointments": [visit("denise", "2026-04-16 15:50")], "slots": SLOTS}
    await import_rows(place.db, tmp_path, content)
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)
    await rosa.post(f"/threads/{talk_id}/claim")
    return rosa, talk_id


async def forms(browser: Browser, thread_id: UUID) -> list[tuple[str, dict[str, str]]]:
    """What the page's forms would send, as they stand."""
    page = (await browser.get(f"/threads/{thread_id}")).text
    return [(path, dict(FIELD.findall(inside))) for path, inside in FORM.findall(page)]


async def press(browser: Browser, thread_id: UUID, ending: str, **more: str) -> int:
    path, fields = next(
        each for each in await forms(browser, thread_id) if each[0].endswith(ending)
    )
    answer = await browser.http.post(f"/console{path}", data={**fields, **more})
    return answer.status_code


async def kept(place: Place) -> Appointment:
    async with place.db.begin() as session:
        return await only_visit(session, "denise-visit")


async def told(place: Place) -> list[str]:
    """What was written; reminders have no words yet."""
    async with place.db.begin() as session:
        return [each.body for each in await queued_texts(session) if each.body]


async def on_the_trail(place: Place, event: str) -> list[str]:
    async with place.db.begin() as session:
        found = await session.scalars(select(AuditEvent).where(AuditEvent.event == event))
        return [each.actor for each in found]


async def test_an_agent_confirms_and_the_patient_is_told(
    place: Place, opened: tuple[Browser, UUID]
) -> None:
    assert await press(*opened, "/confirm") == 303

    assert (await kept(place)).state is AppointmentState.CONFIRMED
    assert any("is confirmed" in words for words in await told(place))
    actors = await on_the_trail(place, "visit_confirmed")
    async with place.db.begin() as session:
        moves = set(await session.scalars(select(AppointmentMove.actor)))
    assert len(actors) == 1
    assert actors[0] in moves


async def test_an_agent_cancels_and_need_not_tell(
    place: Place, opened: tuple[Browser, UUID]
) -> None:
    rosa, talk_id = opened
    path, fields = next(f for f in await forms(rosa, talk_id) if f[0].endswith("/cancel"))
    del fields["tell"]

    await rosa.http.post(f"/console{path}", data=fields)

    assert (await kept(place)).state is AppointmentState.CANCELLED
    assert await told(place) == []
    assert len(await on_the_trail(place, "visit_cancelled")) == 1


async def test_an_agent_moves_a_visit_to_a_time_that_was_found(
    place: Place, opened: tuple[Browser, UUID]
) -> None:
    before = (await kept(place)).starts_at

    assert await press(*opened, f"/visits/{(await kept(place)).id}/times") == 303
    assert await press(*opened, "/times/take") == 303

    moved = await kept(place)
    assert moved.starts_at != before
    assert moved.version == 2
    assert any("is moved" in words for words in await told(place))
    assert len(await on_the_trail(place, "visit_moved")) == 1


async def test_times_that_were_sent_are_what_a_number_means(
    place: Place, opened: tuple[Browser, UUID]
) -> None:
    await press(*opened, f"/visits/{(await kept(place)).id}/times")

    assert await press(*opened, "/times/send") == 303

    assert any("1)" in words for words in await told(place))
    async with place.db.begin() as session:
        assert (await session.get_one(Conversation, opened[1])).awaiting == "slot_choice"


async def test_an_agent_books_a_visit(place: Place, opened: tuple[Browser, UUID]) -> None:
    page = (await opened[0].get(f"/threads/{opened[1]}")).text
    page = page[page.index(f'/threads/{opened[1]}/times"') :]
    kind = re.search(r'name="kind">\s*<option value="([^"]+)"', page)
    patient = re.search(r'name="patient">\s*<option value="([^"]+)"', page)
    assert kind is not None
    assert patient is not None

    await press(*opened, "/" + str(opened[1]) + "/times", kind=kind[1], patient=patient[1])
    assert await press(*opened, "/times/take") == 303

    async with place.db.begin() as session:
        assert len((await session.scalars(select(Appointment))).all()) == 2
    assert len(await on_the_trail(place, "visit_booked")) == 1


async def test_a_page_that_is_older_than_the_visit_changes_nothing(
    place: Place, opened: tuple[Browser, UUID]
) -> None:
    assert await press(*opened, "/cancel", version="7") == 409

    assert (await kept(place)).state is AppointmentState.SCHEDULED
    assert await told(place) == []


async def test_a_form_that_is_sent_twice_tells_once(
    place: Place, opened: tuple[Browser, UUID]
) -> None:
    rosa, talk_id = opened
    path, fields = next(f for f in await forms(rosa, talk_id) if f[0].endswith("/confirm"))

    for _ in range(2):
        await rosa.http.post(f"/console{path}", data=fields)

    assert len(await told(place)) == 1


async def test_anothers_visit_is_not_found_from_this_thread(
    place: Place, opened: tuple[Browser, UUID]
) -> None:
    rosa, _ = opened
    other = await thread(place.db, number=HERIBERTO)
    await rosa.post(f"/threads/{other}/claim")
    theirs = (await kept(place)).id

    answer = await rosa.post(f"/threads/{other}/visits/{theirs}/cancel", version="1")

    assert answer.status_code == 404
    assert (await kept(place)).state is AppointmentState.SCHEDULED


async def test_who_does_not_hold_the_thread_sees_no_such_button_and_changes_nothing(
    place: Place, opened: tuple[Browser, UUID]
) -> None:
    dan = await place.agent("dan")
    visit_id = (await kept(place)).id

    page = (await dan.get(f"/threads/{opened[1]}")).text
    answer = await dan.post(f"/threads/{opened[1]}/visits/{visit_id}/cancel", version="1")

    assert "/visits/" not in page
    assert answer.status_code == 409
    assert (await kept(place)).state is AppointmentState.SCHEDULED

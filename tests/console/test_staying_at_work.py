"""Who was signed out goes on where they were, and an open page learns of it by itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from uuid import UUID

import pytest
from fastapi import Request
from sqlalchemy import select, update

from hearback.agents.model import Staff, StaffState
from hearback.agents.rules import IDLE_ENDS
from hearback.console import entry
from hearback.console.guard import COOKIE, AtWork, Desk, at_work
from hearback.console.returning import HOME, way_back
from tests.console.conftest import PROOF, Browser, Place, door_of
from tests.console.threads import thread
from tests.desk import PASSWORD

ID = "01a22ee3-33c7-7173-ae50-3f8dc42a5162"


@pytest.mark.parametrize(
    ("asked", "goes_on"),
    [
        pytest.param("/console/tasks", "/console/tasks", id="a page"),
        pytest.param(f"/console/threads/{ID}", f"/console/threads/{ID}", id="a thread"),
        pytest.param(f"/console/threads/{ID}/say", f"/console/threads/{ID}", id="a deed of it"),
        pytest.param(f"/console/review/{ID}", f"/console/review/{ID}", id="a message"),
        pytest.param("/console/glass/break", "/console/glass/break", id="an emergency"),
        pytest.param("/console/inbox/list", HOME, id="a piece of the inbox"),
        pytest.param("/console/sign-out", HOME, id="what is no page"),
        pytest.param("", HOME, id="nothing"),
        pytest.param("https://evil.example/console/tasks", HOME, id="another site"),
        pytest.param("//evil.example", HOME, id="another host"),
        pytest.param("/console/tasks.evil.example", HOME, id="longer than a page"),
        pytest.param(f"/console/threads/{ID}0", HOME, id="longer than an id"),
        pytest.param("/console/threads/../../evil", HOME, id="a way out"),
    ],
)
def test_only_a_page_of_ours_is_gone_on_to(asked: str, goes_on: str) -> None:
    assert way_back(asked) == goes_on


async def enter(browser: Browser, door: str, **more: str) -> str:
    """Sign in at this door as it is shown; where that leads."""
    shown = await browser.http.get(door)
    proof = PROOF.search(shown.text)
    assert proof is not None
    to = {"to": door.partition("to=")[2].partition("&")[0]} if 'name="to"' in shown.text else {}
    fields = {"proof": proof[1], "name": "rosa", "password": PASSWORD, **to, **more}
    return (await browser.http.post("/console/sign-in", data=fields)).headers["location"]


async def test_a_link_to_a_case_opens_the_case_once_signed_in(place: Place) -> None:
    await place.agent("rosa")
    talk_id, browser = await thread(place.db), place.browser()

    door = (await browser.get(f"/threads/{talk_id}")).headers["location"]

    assert await enter(browser, door) == f"/console/threads/{talk_id}"


async def test_a_wrong_password_does_not_lose_where_one_was_going(place: Place) -> None:
    await place.agent("rosa")
    browser, to = place.browser(), f"/console/threads/{ID}"
    shown = await browser.get(f"/sign-in?to={to}")
    fields = {"proof": PROOF.findall(shown.text)[0], "name": "rosa", "password": "no", "to": to}

    again = await browser.http.post("/console/sign-in", data=fields)

    assert again.status_code == 401
    assert f'name="to" value="{to}"' in again.text


async def test_the_door_leads_to_no_other_site(place: Place) -> None:
    await place.agent("rosa")
    browser = place.browser()

    assert await enter(browser, "/console/sign-in?to=//evil.example") == HOME
    assert await enter(browser, "/console/sign-in", to="https://evil.example") == HOME


async def test_an_account_that_is_shut_meanwhile_stays_shut(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    rosa = await place.agent("rosa")

    @asynccontextmanager
    async def shut_meanwhile(desk: Desk, request: Request) -> AsyncIterator[AtWork]:
        async with at_work(desk, request) as it:
            if request.method == "POST":
                async with place.db.begin() as other:
                    await other.execute(update(Staff).values(state=StaffState.DISABLED))
            yield it

    monkeypatch.setattr(entry, "at_work", shut_meanwhile)
    await rosa.post("/language", language="es")

    async with place.db.begin() as session:
        staff = (await session.scalars(select(Staff))).one()
    assert (staff.state, staff.language) == (StaffState.DISABLED, "es")


async def idle(place: Place) -> tuple[Browser, UUID]:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)
    place.wall.at = place.wall.now() + IDLE_ENDS + timedelta(minutes=1)
    return rosa, talk_id


async def test_who_was_signed_out_by_time_is_told_so_at_the_door(place: Place) -> None:
    rosa, talk_id = await idle(place)

    gone = (await rosa.get(f"/threads/{talk_id}")).headers["location"]

    assert gone == f"/console/sign-in?to=/console/threads/{talk_id}&out=yes"
    assert "You were signed out" in (await rosa.http.get(gone)).text
    assert "You were signed out" not in (await place.browser().get("/sign-in")).text


async def test_an_open_page_learns_by_itself_that_nobody_is_signed_in(place: Place) -> None:
    rosa, talk_id = await idle(place)
    page = f"http://desk.test/console/threads/{talk_id}"

    answer = await rosa.get("/here", headers={"X-By-Itself": "1", "HX-Current-URL": page})

    assert answer.status_code == 401
    assert answer.headers["HX-Redirect"].startswith(
        f"/console/sign-in?to=/console/threads/{talk_id}"
    )


@pytest.mark.parametrize(
    ("header", "stays"),
    [
        pytest.param({}, True, id="writing"),
        pytest.param({"X-By-Itself": "1"}, False, id="a page's own request"),
    ],
)
async def test_writing_keeps_signed_in_and_an_open_page_does_not(
    place: Place, header: dict[str, str], stays: bool
) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)
    proof = await rosa.proof()
    almost = IDLE_ENDS - timedelta(minutes=1)

    place.wall.at = place.wall.now() + almost
    fields = {"proof": proof, "typing": "yes"}
    await rosa.http.post(f"/console/threads/{talk_id}/here", data=fields, headers=header)
    place.wall.at = place.wall.now() + almost

    assert ((await rosa.get("/inbox")).status_code == 200) is stays


async def test_a_stream_that_a_page_begins_anew_keeps_nobody_signed_in(place: Place) -> None:
    rosa, almost = await place.agent("rosa"), IDLE_ENDS - timedelta(minutes=1)
    request = Request(
        {
            "type": "http",
            "method": "GET",
            "path": "/console/events",
            "query_string": b"",
            "headers": [(b"cookie", f"{COOKIE}={rosa.http.cookies[COOKIE]}".encode())],
        }
    )

    place.wall.at = place.wall.now() + almost
    async with at_work(place.desk, request):
        pass
    place.wall.at = place.wall.now() + almost

    assert (await rosa.get("/inbox")).status_code == 303


async def test_a_page_that_is_not_there_is_told_as_a_page(place: Place) -> None:
    rosa = await place.agent("rosa")

    answer = await rosa.get("/nowhere/at/all")

    assert answer.status_code == 404
    assert "There is no such page" in answer.text
    assert door_of(await place.browser().get("/nowhere")) == "/console/sign-in"


async def test_the_address_of_a_deed_leads_to_its_thread(place: Place) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)

    answer = await rosa.get(f"/threads/{talk_id}/say")

    assert answer.headers["location"] == f"/console/threads/{talk_id}"


async def test_a_refusal_leads_back_to_the_thread(place: Place) -> None:
    rosa, dan = await place.agent("rosa"), await place.agent("dan")
    talk_id = await thread(place.db)
    await dan.post(f"/threads/{talk_id}/claim")

    refused = await rosa.post(f"/threads/{talk_id}/release")
    missing = await rosa.get(f"/threads/{ID}")

    assert f'href="/console/threads/{talk_id}">Back to the conversation' in refused.text
    assert "Back to the conversation" not in missing.text

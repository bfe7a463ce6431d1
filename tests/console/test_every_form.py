"""What holds for every form of the desk, also for new ones: whose it is, and how often."""

from collections.abc import Iterator
from typing import Any

import pyotp
import pytest
from fastapi.routing import APIRoute
from sqlalchemy import select

from hearback.agents.model import Role, Staff, StaffSession
from hearback.agents.rules import FAILURES_LOCK
from hearback.agents.second_factor import new_secret
from hearback.console import routes
from hearback.console.entry import TRIES
from hearback.conversations.desk_model import DeskNote, StaffTask
from hearback.conversations.model import Conversation, Queue
from hearback.core.ids import new_id
from tests.console.conftest import PROOF, Place, door_of
from tests.console.test_in_a_browser import PAGES
from tests.console.threads import thread
from tests.desk import PASSWORD, hire


def forms(place: Place) -> Iterator[str]:
    """The path of every POST, with ids that are none."""
    for route in routes.router(place.desk, place.live).routes:
        assert isinstance(route, APIRoute)
        if "POST" in (route.methods or ()):
            yield "/".join(
                str(new_id()) if part.startswith("{") else part for part in route.path.split("/")
            )


def test_every_page_is_looked_at_under_axe(place: Place) -> None:
    """What a person sees; those with an id are looked at in an agent's day."""
    seen = {f"/console/{name}" for name in PAGES} | {"/console/sign-in"}
    no_pages = {
        *("/console", "/console/", "/console/inbox/list", "/console/events", "/console/here"),
        "/console/inbox/next",
        *("/console/sign-in/provider", "/console/sign-in/provider/back"),
    }
    pages = {
        route.path
        for route in routes.router(place.desk, place.live).routes
        if isinstance(route, APIRoute) and "GET" in (route.methods or ()) and "{" not in route.path
    }

    assert pages - no_pages == seen


@pytest.mark.parametrize("proof", [None, "", "0" * 64])
async def test_no_form_is_taken_without_the_proof_that_it_is_ours(
    place: Place, proof: str | None
) -> None:
    rosa = await place.agent("rosa", Role.SUPERVISOR)
    fields = {} if proof is None else {"proof": proof}
    paths = [*forms(place)]
    assert len(paths) > 25

    for path in paths:
        answer = await rosa.http.post(path, data=fields, headers={"Origin": "https://evil.example"})
        assert answer.status_code == 403, path

    assert (await rosa.get("/inbox")).status_code == 200  # nor was she signed out


async def test_no_form_is_taken_from_who_is_not_signed_in(place: Place) -> None:
    stranger = place.browser()

    for path in forms(place):
        answer = await stranger.http.post(path, data={"proof": "0" * 64})
        at_the_door = path == "/console/sign-in" and answer.status_code == 403
        assert at_the_door or door_of(answer) == "/console/sign-in", path


async def test_a_form_sent_as_json_is_not_taken(place: Place) -> None:
    """A page of another site can send that without a preflight as text/plain."""
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)
    proof = await rosa.proof()

    for kind in ("application/json", "text/plain"):
        answer = await rosa.http.post(
            f"/console/threads/{talk_id}/claim",
            content=f'{{"proof": "{proof}"}}',
            headers={"Content-Type": kind},
        )
        assert answer.status_code == 403


async def test_guessing_from_one_address_gets_slow_whatever_the_names(place: Place) -> None:
    async with place.db.begin() as session:
        await hire(session, "rosa")
    guesser = place.browser()
    door = PROOF.search((await guesser.get("/sign-in")).text)
    assert door is not None

    async def tries(name: str) -> int:
        fields = {"proof": door[1], "name": name, "password": "x" * 201}  # too long to be hashed
        return (await guesser.http.post("/console/sign-in", data=fields)).status_code

    before = [await tries(f"name{each}") for each in range(TRIES.amount)]
    after = await tries("another")

    assert set(before) == {401}
    assert after == 429
    assert (await guesser.sign_in("rosa")).status_code == 429


async def test_guessing_codes_locks_the_account_too(place: Place) -> None:
    secret = new_secret()
    async with place.db.begin() as session:
        (await hire(session, "rosa")).totp = secret
    guesser = place.browser()
    right = pyotp.TOTP(secret).at(place.wall.now())
    wrong = "000000" if right != "000000" else "000001"

    for _ in range(FAILURES_LOCK):
        assert (await guesser.sign_in("rosa", PASSWORD, code=wrong)).status_code == 401
    answer = await guesser.sign_in("rosa", PASSWORD, code=right)

    assert answer.status_code == 401
    assert "locked" in answer.text


async def test_forms_of_a_thread_set_nothing_that_they_have_no_field_for(place: Place) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)
    other = str(new_id())
    more = {
        "id": other,
        "staff_id": other,
        "clinic_id": other,
        "conversation_id": other,
        "held_by": other,
        "holder": "nobody",
        "opened_by": other,
        "done_by": other,
        "kind": "deceased",
        "queue": "billing",
    }

    await rosa.post(f"/threads/{talk_id}/claim", **more)
    await rosa.post(f"/threads/{talk_id}/note", words="called", **more)
    await rosa.post(f"/threads/{talk_id}/callback", words="call", **more)

    async with place.db.begin() as session:
        me = (await session.scalars(select(Staff.id))).one()
        talk = await session.get_one(Conversation, talk_id)
        note = (await session.scalars(select(DeskNote))).one()
        task = (await session.scalars(select(StaffTask))).one()
    assert (talk.holder, talk.held_by) == ("agent", me)
    assert (note.staff_id, note.conversation_id) == (me, talk_id)
    assert (task.kind, task.queue, task.opened_by, task.done_by) == (
        "callback",
        Queue.FRONT_DESK,
        me,
        None,
    )


async def test_a_session_is_worth_nothing_in_another_cookie_or_after_another_sign_in(
    place: Place,
) -> None:
    rosa = await place.agent("rosa")
    before = {cookie.name: cookie.value for cookie in rosa.http.cookies.jar}
    await rosa.sign_in("rosa")

    thief = place.browser()
    for name, value in before.items():
        thief.http.cookies.set(name, str(value), domain="desk.test", path="/console")

    assert door_of(await thief.get("/inbox")) == "/console/sign-in"
    async with place.db.begin() as session:
        ended: Any = (await session.scalars(select(StaffSession.ended_why))).all()
    assert sorted(ended, key=str) == [None, "replaced"]


async def test_a_page_that_is_not_theirs_is_refused_in_their_own_language(place: Place) -> None:
    lupe = await place.agent("lupe", Role.NURSE)
    await lupe.post("/language", language="es")

    answer = await lupe.get("/reports")

    assert answer.status_code == 404
    assert "No existe esa página" in answer.text

"""What an attacker tries at the desk: others' threads, forged forms, markup in patients' words."""

import hashlib
import re
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hearback.agents import service as accounts
from hearback.agents.model import Role, Staff, StaffGrant, StaffSession
from hearback.agents.rules import FAILURES_LOCK
from hearback.agents.signing_in import proof_of
from hearback.clinics.model import Clinic
from hearback.console import canned
from hearback.console.guard import COOKIE
from hearback.console.pages import HERE
from hearback.conversations.model import Conversation, Holder, InboundMessage
from hearback.core.db import Database
from hearback.core.ids import new_id
from tests.console.conftest import Place, door_of
from tests.console.threads import thread
from tests.desk import EVERY_QUEUE, PASSWORD, hire
from tests.world import CLINIC, DENISE, MONDAY, import_rows, queued_texts

OTHER_LINE = "+16175550131"
OTHER = CLINIC | {
    "id": "harbor",
    "public_name": "Harbor Community Clinic",
    "sms_from": OTHER_LINE,
    "phone": "+16175550130",
}
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)>{{7*7}}"
DEEDS = (
    *("claim", "release", "take-over", "resolve", "note", "say", "transfer", "card", "callback"),
    *("times", "times/send", "times/take", "here"),
)


async def other_clinic(place: Place, tmp_path: Path) -> UUID:
    """A thread of another clinic, of the same phone."""
    await import_rows(place.db, tmp_path, {"clinics": [OTHER]})
    return await thread(place.db, "for the other clinic", line=OTHER_LINE)


async def holder(db: Database, thread_id: UUID) -> Holder:
    async with db.begin() as session:
        return (await session.get_one(Conversation, thread_id)).holder


async def test_another_clinics_thread_is_not_found_for_view_and_for_every_deed(
    place: Place, tmp_path: Path
) -> None:
    rosa = await place.agent("rosa", Role.SUPERVISOR)
    theirs = await other_clinic(place, tmp_path)
    missing = new_id()

    for thread_id in (theirs, missing):
        assert (await rosa.get(f"/threads/{thread_id}")).status_code == 404
        assert (await rosa.get(f"/threads/{thread_id}/live")).status_code == 404
        for deed in DEEDS:
            answer = await rosa.post(
                f"/threads/{thread_id}/{deed}", words="x", key=str(new_id()), to="billing"
            )
            assert answer.status_code == 404, deed

    same = [(await rosa.get(f"/threads/{thread_id}")).text for thread_id in (theirs, missing)]
    assert same[0] == same[1]
    assert await holder(place.db, theirs) is Holder.QUEUE


async def test_another_clinics_patients_of_the_same_phone_are_not_shown(
    place: Place, tmp_path: Path
) -> None:
    rosa = await place.agent("rosa")
    await other_clinic(place, tmp_path)
    mine = await thread(place.db)

    pages = [
        (await rosa.get("/inbox")).text,
        (await rosa.get(f"/threads/{mine}")).text,
        (await rosa.post("/search", asked=DENISE)).text,
    ]

    assert not any("Harbor" in page or "for the other clinic" in page for page in pages)


async def test_the_figures_of_a_clinic_are_taken_away_only_by_who_may_do_so_there(
    place: Place, tmp_path: Path
) -> None:
    chief = await place.agent("chief", Role.MANAGER)
    await other_clinic(place, tmp_path)
    async with place.db.begin() as session:
        staff = (await session.scalars(select(Staff).where(Staff.name == "chief"))).one()
        harbor = await session.scalar(select(Clinic.id).where(Clinic.external_id == "harbor"))
        assert harbor is not None
        role, queues = Role.SUPERVISOR, EVERY_QUEUE
        await accounts.grant(session, staff, harbor, role, queues, actor="test", now=MONDAY)

    told = (await chief.post("/reports/export")).text

    assert len(told.splitlines()) == 1  # of the names of the figures


async def test_a_queue_that_is_not_ones_own_is_not_found(place: Place) -> None:
    dan = await place.agent("dan", queues=("billing",))
    talk_id = await thread(place.db)

    assert (await dan.get(f"/threads/{talk_id}")).status_code == 404
    assert "Denise" not in (await dan.get("/inbox")).text


async def test_without_a_role_there_is_nothing(place: Place) -> None:
    nobody = await place.agent("nobody", clinic=None)
    talk_id = await thread(place.db)

    for path in ("/inbox", f"/threads/{talk_id}", "/search", "/tasks", "/events"):
        assert (await nobody.get(path)).status_code == 404, path


async def test_nobody_who_is_not_signed_in_sees_anything(place: Place) -> None:
    talk_id, stranger = await thread(place.db), place.browser()

    for path in ("/inbox", f"/threads/{talk_id}", "/search", "/tasks", "/inbox/list"):
        answer = await stranger.get(path)
        assert (answer.status_code, door_of(answer)) == (303, "/console/sign-in"), path


@pytest.mark.parametrize("proof", ["", "0" * 64, "of-another"])
async def test_a_form_that_another_site_made_does_nothing(place: Place, proof: str) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)

    for deed in DEEDS:
        answer = await rosa.http.post(f"/console/threads/{talk_id}/{deed}", data={"proof": proof})
        assert answer.status_code == 403, deed

    assert await holder(place.db, talk_id) is Holder.QUEUE


async def test_no_other_site_signs_a_browser_in_at_the_desk(place: Place) -> None:
    async with place.db.begin() as session:
        await hire(session, "mallory")
    fields = {"name": "mallory", "password": PASSWORD}

    for door in ("-", ""):  # the browser brings no cookie along
        answer = await place.browser().http.post(
            "/console/sign-in", data={**fields, "proof": proof_of(door)}
        )
        assert answer.status_code == 403

    async with place.db.begin() as session:
        assert (await session.scalars(select(StaffSession))).all() == []


async def test_a_name_with_a_null_is_nobodys(place: Place) -> None:
    assert (await place.browser().sign_in("ro\x00sa", "no password")).status_code == 401


async def test_a_secret_that_we_did_not_make_sets_up_no_second_factor(place: Place) -> None:
    rosa = await place.agent("rosa")

    answer = await rosa.post("/second-factor", secret="A" + "1" * 31, code="000000")

    assert answer.status_code == 422


async def test_a_number_that_is_none_begins_the_trail_at_its_end(place: Place) -> None:
    auditor = await place.agent("ada", Role.AUDITOR)

    assert (await auditor.get("/trail?before=²")).status_code == 200


async def test_one_persons_proof_is_nothing_in_anothers_browser(place: Place) -> None:
    rosa, dan = await place.agent("rosa"), await place.agent("dan")
    talk_id = await thread(place.db)

    answer = await rosa.http.post(
        f"/console/threads/{talk_id}/claim", data={"proof": await dan.proof()}
    )

    assert answer.status_code == 403


async def test_no_page_is_changed_by_a_mere_link(place: Place) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)

    for deed in DEEDS:
        answer = await rosa.get(f"/threads/{talk_id}/{deed}")
        assert answer.status_code in {303, 404, 405}, deed
        if answer.status_code == 303:
            assert answer.headers["location"] == f"/console/threads/{talk_id}"

    assert await holder(place.db, talk_id) is Holder.QUEUE


async def test_a_session_that_the_browser_brought_along_is_never_taken_over(place: Place) -> None:
    async with place.db.begin() as session:
        await hire(session, "rosa")
    victim = place.browser()
    victim.http.cookies.set(COOKIE, "chosen-by-somebody-else", domain="desk.test", path="/console")

    await victim.sign_in("rosa")

    values = {cookie.value for cookie in victim.http.cookies.jar if cookie.name == COOKIE}
    intruder = place.browser()
    intruder.http.cookies.set(COOKIE, "chosen-by-somebody-else", domain="desk.test")
    assert values != {"chosen-by-somebody-else"}
    assert (await intruder.get("/inbox")).status_code == 303


async def test_cookies_are_for_no_script_and_no_other_site(place: Place) -> None:
    async with place.db.begin() as session:
        await hire(session, "rosa")

    given = (await place.browser().sign_in("rosa")).headers["set-cookie"]

    assert "HttpOnly" in given
    assert "SameSite=lax" in given


async def test_guessing_passwords_ends_with_a_lock(place: Place) -> None:
    async with place.db.begin() as session:
        await hire(session, "rosa")
    guesser = place.browser()

    for _ in range(FAILURES_LOCK):
        assert (await guesser.sign_in("rosa", "not the password")).status_code == 401
    locked = await guesser.sign_in("rosa")

    assert locked.status_code == 401
    assert "locked" in locked.text
    async with place.db.begin() as session:
        assert (await session.scalars(select(StaffSession))).all() == []


async def test_an_unknown_name_reads_the_same_as_a_wrong_password(place: Place) -> None:
    async with place.db.begin() as session:
        await hire(session, "rosa")

    wrong = (await place.browser().sign_in("rosa", "not the password")).text
    unknown = (await place.browser().sign_in("nobody", "not the password")).text

    def told(page: str) -> list[str]:
        return re.findall(r'role="alert">([^<]+)<', page)

    assert told(wrong) == told(unknown) != []


async def test_what_patients_write_stays_words(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db, MARKUP)
    await rosa.post(f"/threads/{talk_id}/note", words=MARKUP)
    await rosa.post(f"/threads/{talk_id}/callback", words=MARKUP)

    pages = [
        await rosa.get(f"/threads/{talk_id}"),
        await rosa.get(f"/threads/{talk_id}/live"),
        await rosa.get("/tasks"),
        await rosa.post("/search", asked=MARKUP[:60]),
    ]

    for page in pages:
        assert "<script>alert" not in page.text
        assert "<img src=x" not in page.text


async def test_a_patients_name_and_an_agents_stay_words(place: Place, tmp_path: Path) -> None:
    patient = {
        "id": "odd",
        "clinic": "riverside",
        "first_name": "<b>Bo</b>",
        "last_name": "<i>T",
        "language": "en",
        "phone": "+15125550177",
        "consent": "opted_in",
    }
    await import_rows(place.db, tmp_path, {"patients": [patient]})
    rosa = await place.agent("rosa")
    async with place.db.begin() as session:
        staff = (await session.scalars(select(Staff).where(Staff.name == "rosa"))).one()
        staff.display_name = "<u>Rosa</u>"
    talk_id = await thread(place.db, number="+15125550177")

    pages = (await rosa.get("/inbox")).text + (await rosa.get(f"/threads/{talk_id}")).text

    assert "<b>Bo" not in pages
    assert "<u>Rosa" not in pages
    assert "&lt;b&gt;Bo" in pages


async def test_a_ready_answer_and_a_file_stay_words(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = 'x" onclick="alert(1)'
    texts = {key: MARKUP.split("{{")[0] + odd for key in ("title_en", "en", "title_es", "es")}
    monkeypatch.setattr(canned, "all_canned", lambda: {"odd": texts})
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)
    async with place.db.begin() as session:
        message = (await session.scalars(select(InboundMessage))).one()
        message.media = [{"content_type": MARKUP, "url": odd, "name": MARKUP}]

    page = (await rosa.get(f"/threads/{talk_id}")).text

    assert "&lt;script&gt;alert" in page
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert '" onclick="alert' not in page


async def test_a_form_cannot_set_what_it_has_no_field_for(place: Place) -> None:
    rosa = await place.agent("rosa")

    await rosa.post(
        "/language", language="es", role="admin", display_name="Chief", staff_id=str(new_id())
    )

    async with place.db.begin() as session:
        staff = (await session.scalars(select(Staff).where(Staff.name == "rosa"))).one()
        roles = set(await session.scalars(select(StaffGrant.role)))
    assert (staff.language, staff.display_name, roles) == ("es", "Rosa", {Role.AGENT})


async def test_pages_carry_a_policy_without_inline_script_and_have_none(place: Place) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)

    for path in ("/inbox", f"/threads/{talk_id}", "/search", "/tasks", "/sign-in"):
        page = await rosa.get(path)
        policy = page.headers["content-security-policy"]
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy
        assert page.headers["cache-control"] == "no-store"
        assert re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|style=|javascript:", page.text) is None


@pytest.mark.parametrize("name", ["../pages.py", "..%2fpages.py", "words/en.yml", "nothing.js"])
async def test_only_the_pages_own_files_are_served(place: Place, name: str) -> None:
    answer = await place.browser().get(f"/static/{name}")

    # "../" is walked by the browser itself, to an address where only the door answers.
    assert answer.status_code == (303 if name.startswith("../") else 404)


async def test_a_page_that_is_gone_says_so_without_a_sign_of_what_there_is(place: Place) -> None:
    rosa = await place.agent("rosa")

    assert (await rosa.get("/threads/not-an-id")).status_code == 404


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    deed=st.sampled_from(DEEDS),
    words=st.text(max_size=200),
    key=st.text(max_size=40),
    to=st.text(max_size=40),
)
async def test_no_form_makes_the_desk_fall_over(
    place: Place, deed: str, words: str, key: str, to: str
) -> None:
    rosa = place.browsers[0] if place.browsers else await place.agent("rosa")
    talk_id = await thread(place.db, number="+15125550151")

    answer = await rosa.post(f"/threads/{talk_id}/{deed}", words=words, key=key, to=to)

    assert answer.status_code < 500


async def test_a_text_with_a_null_is_refused_and_nothing_leaves(place: Place) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)

    answer = await rosa.say(talk_id, "\x00" * 3)

    assert answer.status_code == 422
    async with place.db.begin() as session:
        assert await queued_texts(session) == []


def test_vendored_files_are_what_they_say_they_are() -> None:
    told = (HERE / "static" / "VENDORED.md").read_text()
    for name, digest in re.findall(r"\| `(\S+)` \|[^|]+\| `([0-9a-f]{64})`", told):
        assert hashlib.sha256((HERE / "static" / name).read_bytes()).hexdigest() == digest

"""The demo's invented staff: made once, and let in with the password that the demo prints."""

from pathlib import Path

from hearback.agents.queries import access_of, all_staff
from hearback.cli.demo import PASSWORD, STAFF, hire_staff, load_clinic
from hearback.console.pages import LANGUAGES
from hearback.console.practice import practice_clinic
from hearback.core.db import Database
from tests.console.conftest import Place
from tests.world import open_clinic


async def test_the_demo_hires_its_staff_once(db: Database, tmp_path: Path) -> None:
    await open_clinic(db, tmp_path)

    for _ in range(2):
        await hire_staff(db)

    async with db.begin() as session:
        staff = await all_staff(session)
        assert {one.name for one in staff} == {name for name, *_ in STAFF}
        assert {one.language for one in staff} == set(LANGUAGES)
        assert all([(await access_of(session, one.id)).grants for one in staff])


async def test_a_demo_in_which_people_practise_starts_again(db: Database, tmp_path: Path) -> None:
    await open_clinic(db, tmp_path)
    async with db.begin() as session:
        await practice_clinic(session)

    await load_clinic({"HEARBACK_DATABASE_URL": db.url, "HEARBACK_HOME": str(tmp_path)})

    async with db.begin() as session:
        assert {one.name for one in await all_staff(session)} == {name for name, *_ in STAFF}


async def test_what_the_demo_prints_opens_the_desk(place: Place) -> None:
    await hire_staff(place.db)
    browser = place.browser()

    answer = await browser.sign_in(STAFF[0][0], PASSWORD)

    assert answer.headers["location"] == "/console/inbox"
    assert (await browser.get("/inbox")).status_code == 200

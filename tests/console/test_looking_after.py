"""What supervisors and auditors see: figures without names, and a trail that proves itself."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from hearback.agents.model import Role
from hearback.console.reports import cell
from hearback.conversations.model import Reason
from tests.console.conftest import Place
from tests.console.threads import thread
from tests.world import HERIBERTO, MONDAY


async def test_figures_tell_how_long_people_waited_and_name_nobody(place: Place) -> None:
    chief = await place.agent("chief", Role.SUPERVISOR)
    talk_id = await thread(place.db, at=MONDAY - timedelta(minutes=20))
    await thread(place.db, number=HERIBERTO, reason=Reason.EMERGENCY, at=MONDAY)
    await chief.say(talk_id, "Hello.")

    page = (await chief.get("/reports")).text

    assert "Asked for a person" in page
    assert "Emergency" in page
    assert '<td class="number">20</td>' in page
    assert "Denise" not in page


async def test_a_file_of_figures_is_a_managers_and_on_the_trail(place: Place) -> None:
    chief = await place.agent("chief", Role.SUPERVISOR)
    boss, audrey = await place.agent("boss", Role.MANAGER), await place.agent("au", Role.AUDITOR)
    await thread(place.db)

    refused = await chief.post("/reports/export")
    file = await boss.post("/reports/export")

    assert refused.status_code == 404
    assert file.headers["content-type"].startswith("text/csv")
    assert file.text.splitlines()[1].startswith("front_desk,1,1,0,0")
    assert "report_exported" in (await audrey.get("/trail")).text


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_spreadsheet_runs_nothing_of_it(value: str) -> None:
    assert cell(value) == f"'{value}"


def test_numbers_and_gaps_stay_what_they_are() -> None:
    assert [cell(3), cell(2.25), cell(None), cell("front_desk")] == ["3", "2.2", "", "front_desk"]


async def test_the_trail_proves_itself_and_shows_what_was_altered(place: Place) -> None:
    audrey = await place.agent("audrey", Role.AUDITOR)

    whole = (await audrey.post("/trail/verify")).text
    async with place.db.begin() as session:
        await session.execute(text("ALTER TABLE audit_event DISABLE TRIGGER USER"))
        await session.execute(text("UPDATE audit_event SET actor = 'nobody' WHERE seq = 3"))
    broken = (await audrey.post("/trail/verify")).text

    assert "Whole." in whole
    assert "Broken at row 3" in broken


async def test_who_looks_after_the_trail_begins_there_and_reads_no_thread(place: Place) -> None:
    audrey = await place.agent("audrey", Role.AUDITOR)
    talk_id = await thread(place.db)

    assert (await audrey.get("/inbox")).headers["location"] == "/console/trail"
    assert (await audrey.get(f"/threads/{talk_id}")).status_code == 404


async def test_an_agent_has_neither_figures_nor_trail(place: Place) -> None:
    rosa = await place.agent("rosa")

    for path in ("/reports", "/trail"):
        assert (await rosa.get(path)).status_code == 404

"""What supervisors and auditors see: figures without names, and a trail that proves itself."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text

from hearback.agents.model import Role
from hearback.console.reports import cell
from hearback.conversations.model import Escalation, InboundMessage, Reason
from hearback.programmes.model import SurveyAnswer
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
    assert '<td class="number">20 <span class="muted">(20)</span></td>' in page
    assert "Denise" not in page


async def scored(place: Place, score: int) -> None:
    """The latest case is closed by Chief, and scored once and then again."""
    async with place.db.begin() as session:
        case = (await session.scalars(select(Escalation).order_by(Escalation.id.desc()))).first()
        assert case is not None
        for number, given in enumerate((0, score)):
            message = InboundMessage(
                provider_id=f"SM{case.id.hex}{number}",
                conversation_id=case.conversation_id,
                received_at=MONDAY,
                text=str(given),
                media=[],
            )
            session.add(message)
            await session.flush()
            session.add(
                SurveyAnswer(case_id=case.id, message_id=message.id, at=MONDAY, score=given)
            )
            await session.flush()


async def test_satisfaction_shows_by_queue_and_by_agent_with_the_latest_score(
    place: Place,
) -> None:
    chief = await place.agent("chief", Role.SUPERVISOR)
    boss = await place.agent("boss", Role.MANAGER)
    talk_id = await thread(place.db)
    await chief.say(talk_id, "Hello.")
    await chief.say(talk_id, "All set.")
    await chief.post(f"/threads/{talk_id}/resolve")
    await scored(place, 8)

    page = (await chief.get("/reports")).text
    queues = (await boss.post("/reports/export")).text.splitlines()
    agents = (await boss.post("/reports/export-agents")).text.splitlines()

    assert '8.0 <span class="muted">(1)</span>' in page
    assert "Front desk</text>" in page
    assert queues[0].endswith("scores,score")
    assert queues[1].endswith(",1,8.0")
    assert agents == ["agent,answers,closed,scores,score", "Chief,2,1,1,8.0"]


async def test_another_queues_scores_and_agents_are_not_shown(place: Place) -> None:
    chief = await place.agent("chief", Role.SUPERVISOR)
    bill = await place.agent("bill", Role.SUPERVISOR, ("billing",))
    talk_id = await thread(place.db)
    await chief.say(talk_id, "Hello.")
    await chief.post(f"/threads/{talk_id}/resolve")
    await scored(place, 8)

    page = (await bill.get("/reports")).text

    assert "Chief" not in page
    assert "Nobody wrote in this time." in page
    assert "Nobody has answered in this time" in page


async def test_shares_are_told_beside_the_counts(place: Place) -> None:
    chief = await place.agent("chief", Role.SUPERVISOR)
    await thread(place.db, at=MONDAY - timedelta(hours=9))
    await thread(place.db, number=HERIBERTO)

    page = (await chief.get("/reports")).text

    assert '1 <span class="muted">(50 %)</span>' in page


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

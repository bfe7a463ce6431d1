"""Campaigns: who is in the plan, what leaves and when, and what stops it."""

import asyncio
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from hearback.core.db import Database
from hearback.core.wire import HeardStatus, Rejected
from hearback.outbound.brakes import look_at_all, too_many_stop
from hearback.outbound.campaign import Campaign, CampaignState, CannotMoveCampaign, Topic, moved
from hearback.outbound.model import OutState
from hearback.outbound.parking import release_all
from hearback.outbound.queries import open_troubles
from hearback.outbound.records import record_status
from hearback.outreach.campaigns import control
from hearback.outreach.campaigns.audiences import CHRONIC, SENIORS, Audience
from hearback.outreach.campaigns.dealing import deal_all
from hearback.outreach.campaigns.plan import CampaignExists
from hearback.patients.model import Patient
from hearback.screening.model import Screening, ScreeningState
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import only_sender
from tests.outreach.asking import born, outbound, patient, planned, reported, started
from tests.world import CLINIC, DENISE, HERIBERTO, MONDAY, PATIENTS, import_rows

TODAY = MONDAY.date()
EVERYBODY = Audience("everybody")


async def state_of(db: Database, campaign: UUID) -> CampaignState:
    async with db.begin() as session:
        return (await session.get_one(Campaign, campaign)).state


async def listed(clinic: Clinic) -> Audience:
    names = ("denise", "heriberto")
    return Audience("listed", patients=[await patient(clinic, name) for name in names])


async def test_age_is_counted_to_the_day(clinic: Clinic) -> None:
    await born(clinic, "denise", date(TODAY.year - 65, TODAY.month, TODAY.day))
    await born(clinic, "heriberto", date(TODAY.year - 65, TODAY.month, TODAY.day + 1))

    campaign = await planned(clinic, SENIORS)

    assert (await reported(clinic, campaign))["seniors_65"].waiting == 1


async def test_who_is_in_two_audiences_counts_in_the_first(clinic: Clinic) -> None:
    await born(clinic, "denise", date(1940, 1, 1), "chronic_diabetes")
    await born(clinic, "heriberto", date(1990, 1, 1), "chronic_asthma")

    report = await reported(clinic, await planned(clinic, SENIORS, CHRONIC))

    assert {name: one.waiting for name, one in report.items()} == {"seniors_65": 1, "chronic": 1}


async def test_who_had_it_is_not_invited(clinic: Clinic) -> None:
    await born(clinic, "denise", date(1940, 1, 1), vaccinated=date(2026, 1, 5))

    campaign = await planned(clinic, SENIORS, topic=Topic.FLU_SHOT)
    await started(clinic, campaign)

    assert clinic.phone.texts == []
    assert (await reported(clinic, campaign))["seniors_65"].suppressed == {"not_due": 1}


async def on_record(clinic: Clinic, name: str, **said: Any) -> None:
    """The practice's record has a mammogram for them, as said."""
    async with clinic.db.begin() as session:
        row = await session.get_one(Patient, await patient(clinic, name))
        session.add(Screening(clinic_id=row.clinic_id, patient_id=row.id, kind="mammogram", **said))


@pytest.mark.parametrize(
    ("said", "invited"),
    [
        pytest.param({"state": ScreeningState.DUE}, True, id="due"),
        pytest.param({"state": ScreeningState.DUE, "due_on": date(2026, 4, 13)}, True, id="today"),
        pytest.param({"state": ScreeningState.DUE, "due_on": date(2026, 9, 1)}, False, id="later"),
        pytest.param({"state": ScreeningState.BOOKED}, False, id="booked"),
        pytest.param({"state": ScreeningState.NOT_INTERESTED}, False, id="not_wanted"),
        pytest.param({"state": ScreeningState.REPORTED_DONE_ELSEWHERE}, False, id="elsewhere"),
        pytest.param({"state": ScreeningState.DONE}, False, id="done"),
    ],
)
async def test_the_record_of_screenings_says_who_is_invited(
    clinic: Clinic, said: dict[str, Any], invited: bool
) -> None:
    """Heriberto is not in that record at all, which the clinic keeps."""
    await on_record(clinic, "denise", **said)

    report = await reported(clinic, await planned(clinic, EVERYBODY, topic=Topic.MAMMOGRAM))

    assert report["everybody"].waiting == (1 if invited else 0)
    assert report["everybody"].suppressed == {"not_due": 1 if invited else 2}


async def test_without_a_record_of_screenings_the_audience_decides(clinic: Clinic) -> None:
    campaign = await planned(clinic, EVERYBODY, topic=Topic.MAMMOGRAM)

    assert (await reported(clinic, campaign))["everybody"].waiting == 2


async def test_an_imported_record_fills_the_named_audiences(clinic: Clinic, tmp_path: Path) -> None:
    """Without a rehearsal, from the file alone: the clinic's patients were imported by it."""
    facts = [
        {"born_on": "1950-01-01", "vaccinated_on": "2026-01-05"},
        {"born_on": "1948-03-04", "tags": "chronic_asthma;vip"},
    ]
    rows = [{**row, **said} for row, said in zip(PATIENTS, facts, strict=True)]
    await import_rows(clinic.db, tmp_path, {"clinics": [CLINIC], "patients": rows})

    seniors = await planned(clinic, SENIORS, topic=Topic.FLU_SHOT)
    chronic = await planned(clinic, CHRONIC, name="another")

    report = (await reported(clinic, seniors))["seniors_65"]
    assert (report.waiting, report.suppressed) == (1, {"not_due": 1})
    assert (await reported(clinic, chronic))["chronic"].waiting == 1


async def test_nothing_leaves_before_it_is_started(clinic: Clinic) -> None:
    await planned(clinic, EVERYBODY)
    await clinic.settle()

    assert clinic.phone.texts == []


async def test_each_gets_one_text_in_their_language(clinic: Clinic) -> None:
    await started(clinic, await planned(clinic, EVERYBODY))

    bodies = {text.to_number: text.body for text in clinic.phone.texts}
    assert set(bodies) == {DENISE, HERIBERTO}
    assert "Hi Denise" in bodies[DENISE]
    assert "Hola Heriberto" in bodies[HERIBERTO]


async def test_the_first_goes_at_once_and_the_next_at_its_pace(clinic: Clinic) -> None:
    await started(clinic, await planned(clinic, await listed(clinic), per_minute=1))
    assert [text.to_number for text in clinic.phone.texts] == [DENISE]

    clinic.clock.advance(minutes=1)
    await clinic.settle()

    assert [text.to_number for text in clinic.phone.texts] == [DENISE, HERIBERTO]


async def test_a_pause_holds_the_next_claim_and_going_on_releases_it(clinic: Clinic) -> None:
    campaign = await planned(clinic, await listed(clinic), per_minute=1)
    await started(clinic, campaign)
    async with clinic.db.begin() as session:
        row = await session.get_one(Campaign, campaign)
        await control.pause(session, row, actor="test", now=clinic.clock.now())

    clinic.clock.advance(minutes=5)
    await clinic.settle()
    assert len(clinic.phone.texts) == 1
    async with clinic.db.begin() as session:
        row = await session.get_one(Campaign, campaign)
        await control.resume(session, row, actor="test", now=clinic.clock.now())
    await clinic.settle()

    assert len(clinic.phone.texts) == 2


async def test_what_is_cancelled_never_leaves(clinic: Clinic) -> None:
    campaign = await planned(clinic, await listed(clinic), per_minute=1)
    await started(clinic, campaign)
    async with clinic.db.begin() as session:
        row = await session.get_one(Campaign, campaign)
        await control.cancel(session, row, actor="test", now=clinic.clock.now())

    clinic.clock.advance(hours=2)
    await clinic.settle()

    assert len(clinic.phone.texts) == 1
    assert (await reported(clinic, campaign))["listed"].suppressed == {"campaign_cancelled": 1}


async def test_a_campaign_with_a_parked_text_is_not_done_and_can_be_cancelled(
    clinic: Clinic,
) -> None:
    campaign = await planned(clinic, await listed(clinic))
    clinic.phone.endings = [Rejected(21612), Rejected(21612)]
    await started(clinic, campaign)
    clinic.phone.texts.clear()

    async with clinic.db.begin() as session:
        await deal_all(session, now=clinic.clock.now())
    async with clinic.db.begin() as session:
        row = await control.campaign_named(session, "spring")
        await control.cancel(session, row, actor="test", now=clinic.clock.now())
        await release_all(session, (await only_sender(clinic.db)).id, now=clinic.clock.now())
    await clinic.settle()

    assert clinic.phone.texts == []


async def test_a_campaign_that_is_being_cancelled_is_not_dealt_meanwhile(clinic: Clinic) -> None:
    """Two connections: each would wait for what the other holds."""
    campaign = await planned(clinic, await listed(clinic))
    async with clinic.db.begin() as session:
        (await session.get_one(Campaign, campaign)).state = CampaignState.RUNNING

    async with clinic.db.begin() as session:
        row = await control.campaign_named(session, "spring")
        async with asyncio.timeout(10), clinic.db.begin() as worker:
            dealt = await deal_all(worker, now=clinic.clock.now())
        await control.cancel(session, row, actor="test", now=clinic.clock.now())

    assert dealt == 0
    assert (await reported(clinic, campaign))["listed"].suppressed == {"campaign_cancelled": 2}


async def test_a_second_campaign_of_the_day_waits_for_the_morning(clinic: Clinic) -> None:
    await started(clinic, await planned(clinic, EVERYBODY))
    await started(clinic, await planned(clinic, EVERYBODY, name="another"))
    assert len(clinic.phone.texts) == 2
    held = await outbound(clinic, "campaign:")
    assert held.why["reason"] == "daily_cap"

    clinic.clock.advance(hours=22)  # 08:00 in Chicago
    await clinic.settle()

    assert len(clinic.phone.texts) == 4


async def test_who_opts_out_in_answer_is_counted(clinic: Clinic) -> None:
    campaign = await planned(clinic, EVERYBODY)
    await started(clinic, campaign)

    await clinic.hears("stop")

    report = (await reported(clinic, campaign))["everybody"]
    assert (report.sent, report.opted_out_after) == (2, 1)


async def test_who_stopped_before_it_leaves_is_left_out(clinic: Clinic) -> None:
    campaign = await planned(clinic, await listed(clinic), per_minute=1)
    await started(clinic, campaign)
    await clinic.hears("alto", HERIBERTO)

    clinic.clock.advance(minutes=2)
    await clinic.settle()

    assert [text.to_number for text in clinic.phone.texts].count(HERIBERTO) == 1  # the confirmation
    assert (await reported(clinic, campaign))["listed"].suppressed == {"opted_out": 1}


async def test_a_number_that_the_record_has_no_more_gets_no_invitation(
    clinic: Clinic, tmp_path: Path
) -> None:
    campaign = await planned(clinic, await listed(clinic), per_minute=1)
    await started(clinic, campaign)
    await import_rows(clinic.db, tmp_path, {"patients": [{**PATIENTS[1], "phone": DENISE}]})

    clinic.clock.advance(minutes=2)
    await clinic.settle()

    assert [text.to_number for text in clinic.phone.texts] == [DENISE]
    assert (await reported(clinic, campaign))["listed"].suppressed == {"no_number": 1}


async def filtered(clinic: Clinic, number: str) -> None:
    """The carrier filters the last text to a number."""
    message = await outbound(clinic, "campaign:")
    sent = [text for text in clinic.phone.texts if text.to_number == number][-1]
    heard = HeardStatus(message.provider_id or "", "undelivered", 30007, sent.message_id)
    async with clinic.db.begin() as session:
        await record_status(session, heard, now=clinic.clock.now())


async def test_one_filtered_text_pauses_nothing(clinic: Clinic) -> None:
    campaign = await planned(clinic, await listed(clinic), per_minute=1)
    await started(clinic, campaign)

    await filtered(clinic, DENISE)

    assert await state_of(clinic.db, campaign) is CampaignState.RUNNING
    async with clinic.db.begin() as session:
        assert await open_troubles(session) == []


async def test_two_campaigns_have_two_names(clinic: Clinic) -> None:
    await planned(clinic, EVERYBODY)

    with pytest.raises(CampaignExists):
        await planned(clinic, EVERYBODY)


async def test_a_campaign_with_nobody_left_is_done(clinic: Clinic) -> None:
    campaign = await planned(clinic, EVERYBODY)
    await started(clinic, campaign)

    async with clinic.db.begin() as session:
        await look_at_all(session, now=clinic.clock.now())
    message = await outbound(clinic, "campaign:")

    assert message.state is OutState.SENT
    assert message.text_version is not None
    assert message.text_version.startswith("campaign_news@")


@pytest.mark.parametrize(
    ("sent", "stopped", "brakes"),
    [(99, 50, False), (100, 3, True), (500, 14, False), (500, 15, True)],
)
def test_opt_outs_brake_once_there_is_enough_to_judge_by(
    sent: int, stopped: int, brakes: bool
) -> None:
    assert too_many_stop(sent, stopped) is brakes


def test_what_is_cancelled_does_not_go_on() -> None:
    with pytest.raises(CannotMoveCampaign):
        moved(CampaignState.CANCELLED, CampaignState.RUNNING)

"""What advertises needs a signed form: recorded once, ended by a STOP, asked for by each claim."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from hearback.cli.consenting import lines_of
from hearback.consent import ledger
from hearback.consent.model import ConsentEvent, Source, Standing
from hearback.consent.service import Statement, standing_of, state
from hearback.consent.written import Written, give_written, written_on
from hearback.core.db import Database
from hearback.outbound.campaign import Campaign
from hearback.outbound.why import why
from hearback.outreach.campaigns.audiences import Audience
from hearback.patients.queries import contact_point_by_number
from hearback.patients.service import contact_point_for
from tests.imports.taking import take_rows, with_clinic
from tests.inbound.conftest import Clinic
from tests.outreach.asking import outbound, planned, reported, started
from tests.world import DENISE, HERIBERTO, MONDAY, PATIENTS, STRANGER

TODAY = MONDAY.date()
FORM = Statement(Standing.OPTED_IN, Source.CLINIC, "paper", "told_staff")


async def signs(db: Database, on: date, number: str = DENISE, now: datetime = MONDAY) -> Written:
    async with db.begin() as session:
        point = await contact_point_for(session, number)
        return await give_written(session, point.id, FORM, on, now=now)


async def says(db: Database, wanted: Standing, now: datetime) -> None:
    async with db.begin() as session:
        point = await contact_point_for(session, DENISE)
        start = wanted is Standing.OPTED_IN
        said = Statement(wanted, Source.PATIENT, "sms", "said", lifts_stop=start)
        await state(session, point.id, said, now=now)


async def form_of(db: Database, number: str = DENISE) -> date | None:
    async with db.begin() as session:
        point = await contact_point_by_number(session, number)
        assert point is not None
        return await written_on(session, point.id)


async def advertises(clinic: Clinic) -> None:
    campaign = await planned(clinic, Audience("everybody"))
    async with clinic.db.begin() as session:
        (await session.get_one(Campaign, campaign)).promotes = True
    await started(clinic, campaign)


async def test_what_advertises_goes_only_to_who_signed(clinic: Clinic) -> None:
    await signs(clinic.db, TODAY)

    await advertises(clinic)

    assert [text.to_number for text in clinic.phone.texts] == [DENISE]
    assert (await outbound(clinic, "campaign:")).why["basis"] == "express_written"


async def test_a_refusal_names_its_reason_in_the_report(clinic: Clinic) -> None:
    campaign = await planned(clinic, Audience("everybody"))
    async with clinic.db.begin() as session:
        (await session.get_one(Campaign, campaign)).promotes = True
    await started(clinic, campaign)

    assert clinic.phone.texts == []
    counts = (await reported(clinic, campaign))["everybody"].suppressed
    assert counts == {"no_written_consent": 2}


async def test_what_does_not_advertise_asks_for_no_form(clinic: Clinic) -> None:
    await started(clinic, await planned(clinic, Audience("everybody")))

    assert {text.to_number for text in clinic.phone.texts} == {DENISE, HERIBERTO}


async def test_a_stop_ends_it_and_a_start_does_not_bring_it_back(clinic: Clinic) -> None:
    await signs(clinic.db, TODAY)
    await says(clinic.db, Standing.OPTED_OUT, MONDAY)
    stopped = await form_of(clinic.db)
    await says(clinic.db, Standing.OPTED_IN, MONDAY)

    assert (stopped, await form_of(clinic.db)) == (None, None)


async def test_only_a_later_form_counts_after_a_stop(clinic: Clinic) -> None:
    await says(clinic.db, Standing.OPTED_OUT, MONDAY)
    while_stopped = await signs(clinic.db, TODAY)
    await says(clinic.db, Standing.OPTED_IN, MONDAY)

    earlier = await signs(clinic.db, TODAY)
    later = TODAY + timedelta(days=2)
    fresh = await signs(clinic.db, later, now=MONDAY + timedelta(days=3))

    assert (while_stopped, earlier, fresh) == (Written.OPTED_OUT, Written.TOO_OLD, Written.RECORDED)
    assert await form_of(clinic.db) == later


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        pytest.param(TODAY + timedelta(days=1), Written.NOT_YET, id="a day to come"),
        pytest.param(TODAY, Written.RECORDED, id="today"),
    ],
)
async def test_a_form_is_of_a_day_that_was(db: Database, day: date, outcome: Written) -> None:
    assert await signs(db, day, STRANGER) is outcome


async def test_a_form_of_a_number_that_was_never_asked_is_consent_too(db: Database) -> None:
    await signs(db, TODAY, STRANGER)

    async with db.begin() as session:
        point = await contact_point_for(session, STRANGER)
        assert await standing_of(session, point.id) is Standing.OPTED_IN


async def test_an_import_records_a_form_once(db: Database, tmp_path: Path) -> None:
    await with_clinic(db, tmp_path)
    signed = {**PATIENTS[0], "written_consent_on": "2026-03-02"}

    for _ in range(2):
        assert await take_rows(db, tmp_path, patients=[signed]) == []

    async with db.begin() as session:
        rows = await session.scalars(
            select(ConsentEvent).where(ConsentEvent.basis == "express_written")
        )
        (event,) = rows
    assert (event.source, event.rule) == (Source.CLINIC, "imported")
    assert await form_of(db) == date(2026, 3, 2)


async def test_the_command_that_says_why_shows_the_form_and_the_ledger_its_basis(
    db: Database,
) -> None:
    await signs(db, TODAY, STRANGER)

    async with db.begin() as session:
        point = await contact_point_for(session, STRANGER)
        told = lines_of(await why(session, point))
        paper = ledger.export(STRANGER, await ledger.entries_of(session, point.id), now=MONDAY)

    assert "Written consent: form of 2026-04-13." in told
    assert "covers: all; in writing" in paper
    assert ledger.is_whole(paper)


async def test_without_a_form_the_command_says_so(db: Database) -> None:
    async with db.begin() as session:
        point = await contact_point_for(session, STRANGER)
        told = lines_of(await why(session, point))

    assert "Written consent: none: no text that advertises." in told

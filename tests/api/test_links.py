"""What a link in a text shows: the visit as it is now, the clinic's card, and nothing else."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event
from sqlalchemy import select

from hearback.api import calendar
from hearback.appointments.calendar import token_of, visit_of
from hearback.appointments.model import AppointmentState
from hearback.clinics.card import as_vcf
from hearback.clinics.model import Clinic
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id
from hearback.main import refused
from hearback.policy import DEFAULTS
from hearback.texts.catalogue import Catalogue
from hearback.wiring import schedule_under
from tests.world import (
    CLINIC,
    CLINIC_LINE,
    MONDAY,
    SetClock,
    import_rows,
    only_visit,
    open_clinic,
    visit,
)

DENISES, HERIBERTOS = "denise-visit", "heriberto-visit"


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
async def web(db: Database, tmp_path: Path, clock: SetClock) -> AsyncIterator[httpx2.AsyncClient]:
    await open_clinic(
        db,
        tmp_path,
        visit("denise", "2026-04-16 10:20"),
        visit("heriberto", "2026-04-17 09:00"),
    )
    app = FastAPI()
    app.add_exception_handler(HearbackError, refused)
    app.include_router(calendar.router(db, Catalogue.load(), clock))
    transport = httpx2.ASGITransport(app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://10.0.0.7") as client:
        yield client


async def link(db: Database, external_id: str = DENISES) -> str:
    async with db.begin() as session:
        return f"/calendar/{token_of((await only_visit(session, external_id)).id)}.ics"


async def shown(web: httpx2.AsyncClient, address: str) -> tuple[Calendar, Event]:
    answer = await web.get(address)
    assert answer.status_code == 200
    read = Calendar.from_ical(answer.content)
    assert f"method={read['method']}" in answer.headers["content-type"]
    (event,) = read.events
    return read, event


async def moves(db: Database, later: timedelta) -> None:
    async with db.begin() as session:
        known = await only_visit(session, DENISES)
        await schedule_under(DEFAULTS).change_time(
            session,
            known,
            known.starts_at + later,
            lasts=timedelta(minutes=20),
            now=MONDAY + timedelta(hours=1),
            actor="clinic",
        )


async def becomes(db: Database, state: AppointmentState) -> None:
    async with db.begin() as session:
        known = await only_visit(session, DENISES)
        await schedule_under(DEFAULTS).change_state(
            session, known, state, now=MONDAY + timedelta(hours=2), actor="clinic"
        )


async def test_a_link_shows_when_and_where_and_no_more(
    web: httpx2.AsyncClient, db: Database
) -> None:
    read, event = await shown(web, await link(db))

    assert read["method"] == "PUBLISH"
    assert (event["summary"], event["location"]) == (
        "Visit at Riverside Family Clinic",
        "410 Mill Road",
    )
    assert isinstance(event.start, datetime)
    assert event.start.astimezone(UTC).isoformat() == "2026-04-16T15:20:00+00:00"
    assert event.end - event.start == timedelta(minutes=20)
    assert (event["status"], event["class"], event.sequence) == ("CONFIRMED", "PRIVATE", 0)
    file = (await web.get(await link(db))).text
    assert not [word for word in ("Denise", "Walcott", "diabetes", "Okafor") if word in file]


async def test_the_patients_language_is_kept(web: httpx2.AsyncClient, db: Database) -> None:
    _, event = await shown(web, await link(db, HERIBERTOS))

    assert event["summary"] == "Cita, Riverside Family Clinic"


async def test_the_same_link_shows_a_moved_visit_as_a_later_version_of_one_entry(
    web: httpx2.AsyncClient, db: Database
) -> None:
    _, before = await shown(web, await link(db))
    await moves(db, timedelta(days=1))

    _, after = await shown(web, await link(db))

    assert after["uid"] == before["uid"]
    assert after.sequence > before.sequence
    assert after.stamp > before.stamp
    assert after.start - before.start == timedelta(days=1)


async def test_a_cancelled_visit_is_taken_off_the_calendar(
    web: httpx2.AsyncClient, db: Database
) -> None:
    _, before = await shown(web, await link(db))
    await becomes(db, AppointmentState.CANCELLED)

    read, event = await shown(web, await link(db))

    assert (read["method"], event["status"]) == ("CANCEL", "CANCELLED")
    assert event["uid"] == before["uid"]
    assert event.sequence > before.sequence


async def test_a_visit_that_is_booked_again_has_a_later_version_than_its_cancelling(
    web: httpx2.AsyncClient, db: Database
) -> None:
    await becomes(db, AppointmentState.CANCELLED)
    _, cancelled = await shown(web, await link(db))
    await becomes(db, AppointmentState.SCHEDULED)

    read, event = await shown(web, await link(db))

    assert (read["method"], event["status"]) == ("PUBLISH", "CONFIRMED")
    assert event.sequence > cancelled.sequence


@pytest.mark.parametrize(
    ("starts_at", "offset"),
    [
        pytest.param("2026-10-30 10:20", -5, id="before the clocks go back"),
        pytest.param("2026-11-02 10:20", -6, id="after they went back"),
        pytest.param("2027-03-12 10:20", -6, id="before the clocks go forward"),
        pytest.param("2027-03-15 10:20", -5, id="after they went forward"),
    ],
)
async def test_the_file_carries_its_zone_with_the_changes_of_its_clocks(
    web: httpx2.AsyncClient, db: Database, tmp_path: Path, starts_at: str, offset: int
) -> None:
    await import_rows(db, tmp_path, {"appointments": [visit("denise", starts_at)]})

    read, event = await shown(web, await link(db))

    (zone,) = read.timezones
    wall = datetime.fromisoformat(starts_at)
    assert event["dtstart"].params["TZID"] == zone.tz_name == "America/Chicago"
    assert isinstance(event.start, datetime)
    assert event.start.replace(tzinfo=None) == wall
    # By the rules in the file, as a calendar reads them that knows no zone by its name.
    assert wall.replace(tzinfo=zone.to_tz(lookup_tzid=False)).utcoffset() == timedelta(hours=offset)
    assert read.get_missing_tzids() == set()


TWO_PLACES = {
    **CLINIC,
    "locations": [
        *CLINIC["locations"],
        {"id": "hill", "name": "Hill Street", "address": "9 Hill Street", "hours": {}},
    ],
}


async def test_another_place_is_a_later_version_of_the_same_entry(
    web: httpx2.AsyncClient, db: Database, tmp_path: Path
) -> None:
    _, before = await shown(web, await link(db))
    there = {**visit("denise", "2026-04-16 10:20"), "location": "hill"}
    await import_rows(db, tmp_path, {"clinics": [TWO_PLACES], "appointments": [there]})
    _, after = await shown(web, await link(db))
    await import_rows(db, tmp_path, {"appointments": [there]})

    _, again = await shown(web, await link(db))

    assert (after["location"], after["uid"]) == ("9 Hill Street", before["uid"])
    assert (before.sequence, after.sequence, again.sequence) == (0, 1, 1)
    assert after.start == before.start


async def test_each_import_of_a_new_time_raises_the_version_of_one_entry(
    web: httpx2.AsyncClient, db: Database, tmp_path: Path
) -> None:
    seen = []
    for starts_at in ("2026-04-17 09:00", "2026-04-20 09:00", "2026-04-21 11:40"):
        await import_rows(db, tmp_path, {"appointments": [visit("denise", starts_at)]})
        _, event = await shown(web, await link(db))
        seen.append((event.sequence, str(event["uid"])))

    assert [sequence for sequence, _ in seen] == [1, 2, 3]
    assert len({uid for _, uid in seen}) == 1


async def test_nobody_on_the_way_keeps_what_is_shown(web: httpx2.AsyncClient, db: Database) -> None:
    answer = await web.get(await link(db))

    assert "no-store" in answer.headers["cache-control"]
    assert "noindex" in answer.headers["x-robots-tag"]
    assert answer.headers["referrer-policy"] == "no-referrer"


async def test_a_link_leads_nowhere_once_the_visit_is_long_over(
    web: httpx2.AsyncClient, db: Database, clock: SetClock
) -> None:
    address = await link(db)
    clock.advance(days=20)
    soon = await web.get(address)
    clock.advance(days=20)

    late = await web.get(address)

    assert (soon.status_code, late.status_code) == (200, 404)


@pytest.mark.parametrize("end", ["A", "B", "", "AA", "%00", "é"])
async def test_an_altered_link_is_told_nothing(
    web: httpx2.AsyncClient, db: Database, end: str
) -> None:
    token = (await link(db)).removesuffix(".ics")
    altered = token[:-1] + ("c" if token[-1] == "A" else end)

    answer = await web.get(f"{altered}.ics")

    assert answer.status_code == 404
    assert answer.content == b""


async def test_a_visit_that_is_not_there_looks_like_a_link_that_is_not_ours(
    web: httpx2.AsyncClient,
) -> None:
    answer = await web.get(f"/calendar/{token_of(new_id())}.ics")

    assert (answer.status_code, answer.content) == (404, b"")


@given(token=st.text(max_size=60))
def test_no_text_of_anybody_elses_is_a_link(token: str) -> None:
    assert visit_of(token) is None


def test_a_link_is_read_as_what_it_was_made_for() -> None:
    visit_id = new_id()

    assert visit_of(token_of(visit_id)) == visit_id


async def test_the_card_carries_the_number_that_texts_come_from(
    web: httpx2.AsyncClient, db: Database
) -> None:
    async with db.begin() as session:
        clinic_id = (await session.scalars(select(Clinic.id))).one()

    answer = await web.get(f"/contact/{clinic_id}.vcf")

    assert answer.headers["content-type"].startswith("text/vcard")
    lines = answer.text.split("\r\n")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:4.0"]
    assert "FN:Riverside Family Clinic" in lines
    assert f'TEL;VALUE=uri;TYPE="text,cell";PREF=1:tel:{CLINIC_LINE}' in lines
    assert lines[-2:] == ["END:VCARD", ""]


async def test_there_is_no_card_of_a_clinic_that_is_not_here(web: httpx2.AsyncClient) -> None:
    assert (await web.get(f"/contact/{new_id()}.vcf")).status_code == 404


def test_a_card_escapes_and_folds_as_the_format_wants() -> None:
    name = "Centro Médico; Familia, Salud y Bienestar de la Comunidad del Valle Grande"

    card = as_vcf(name, CLINIC_LINE, CLINIC_LINE).decode()

    assert "FN:Centro Médico\\; Familia\\, Salud" in card.replace("\r\n ", "")
    assert all(len(line.encode()) <= 75 for line in card.split("\r\n"))
    assert card.count("TEL;") == 1

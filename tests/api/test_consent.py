"""Another system of the clinic reports an opt-out: the texts end as by a STOP."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import select

from hearback.consent.limits import is_limited
from hearback.consent.model import ConsentEvent, Scope, Standing
from hearback.consent.service import standing_of
from hearback.core.crypto import KeySet
from hearback.core.db import Database
from hearback.core.figures import Figures
from hearback.patients.queries import contact_point_by_number
from hearback.wiring import wire
from tests.api.test_health_and_metrics import serving, settings_for
from tests.world import DENISE, STRANGER, open_clinic

ALLOWED = {"Authorization": "Bearer portal"}
REPORT = {
    "number": DENISE,
    "channel": "email",
    "reference": "ticket-17",
    "reported_by": "portal",
    "words": "no more texts please",
}


@pytest.fixture
async def web(db: Database, keys: KeySet, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    await open_clinic(db, tmp_path)
    service = wire(settings_for(keys, tmp_path, database_url=db.url, consent_token="portal"))
    async with serving(service, Figures()) as client:
        yield client


async def reports(web: httpx2.AsyncClient, **changes: Any) -> httpx2.Response:
    told = {**REPORT, **changes}
    return await web.post("/api/consent/opt-out", json=told, headers=ALLOWED)


async def events(db: Database, rule: str = "reported_by_api") -> list[ConsentEvent]:
    async with db.begin() as session:
        found = await session.scalars(select(ConsentEvent).where(ConsentEvent.rule == rule))
        return list(found)


async def test_a_report_ends_the_texts_and_is_in_the_ledger(
    web: httpx2.AsyncClient, db: Database
) -> None:
    answer = await reports(web)

    (event,) = await events(db)
    assert answer.json() == {"stopped": True, "known": False}
    assert (event.standing, event.channel, event.actor, event.words) == (
        Standing.OPTED_OUT,
        "email",
        "api: portal",
        "no more texts please",
    )


async def test_a_report_told_twice_is_written_once(web: httpx2.AsyncClient, db: Database) -> None:
    await reports(web)

    answer = await reports(web)

    assert answer.json() == {"stopped": False, "known": True}
    assert len(await events(db)) == 1


async def test_a_number_that_is_not_on_file_is_suppressed_for_later(
    web: httpx2.AsyncClient, db: Database
) -> None:
    await reports(web, number=STRANGER)

    async with db.begin() as session:
        point = await contact_point_by_number(session, STRANGER)
        assert point is not None
        assert await standing_of(session, point.id) is Standing.OPTED_OUT


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({}, id="no token"),
        pytest.param({"Authorization": "Bearer other"}, id="another token"),
    ],
)
async def test_without_the_token_nothing_is_taken(
    web: httpx2.AsyncClient, db: Database, headers: dict[str, str]
) -> None:
    answer = await web.post("/api/consent/opt-out", json=REPORT, headers=headers)

    assert answer.status_code == 403
    assert await events(db) == []


async def test_a_channel_of_no_kind_is_refused(web: httpx2.AsyncClient) -> None:
    assert (await reports(web, channel="pigeon")).status_code == 422


async def test_a_form_is_recorded_once_and_an_opt_out_counts_more(
    web: httpx2.AsyncClient, db: Database
) -> None:
    form = {
        "number": DENISE,
        "signed_on": "2026-03-02",
        "channel": "portal",
        "reference": "form-1",
        "reported_by": "portal",
    }

    told = [
        (await web.post("/api/consent/written", json=each, headers=ALLOWED)).json()["outcome"]
        for each in (form, form)
    ]
    await reports(web)
    after = {**form, "reference": "form-2", "signed_on": "2026-03-03"}
    late = await web.post("/api/consent/written", json=after, headers=ALLOWED)

    assert told == ["recorded", "known"]
    assert late.json() == {"outcome": "opted_out"}


async def test_a_form_needs_the_token(web: httpx2.AsyncClient) -> None:
    assert (await web.post("/api/consent/written", json={})).status_code == 403


@pytest.mark.parametrize("odd", ["\\u0000", "a\\u0000b", "\\ud800", "\\ud83d\\ude00"])
@pytest.mark.parametrize("field", ["reference", "words", "reported_by", "number"])
async def test_no_character_makes_it_fall_over(
    web: httpx2.AsyncClient, field: str, odd: str
) -> None:
    headers = {**ALLOWED, "Content-Type": "application/json"}
    form = {**REPORT, "channel": "portal", "signed_on": "2026-03-02"}
    form.pop("words")
    for path, right in (("opt-out", REPORT), ("written", form)):
        body = json.dumps({**right, field: "?"}).replace('"?"', f'"{odd}"')

        answer = await web.post(f"/api/consent/{path}", content=body, headers=headers)

        assert answer.status_code in {200, 422}, path
        assert odd not in answer.text


async def test_what_cannot_be_read_is_not_repeated(web: httpx2.AsyncClient) -> None:
    answer = await web.post("/api/consent/opt-out", content=b"Denise \xff", headers=ALLOWED)

    assert answer.status_code == 422
    assert "Denise" not in answer.text


async def test_one_kind_can_be_reported_alone(web: httpx2.AsyncClient, db: Database) -> None:
    answer = await reports(web, kind="survey", words="no surveys")

    (event,) = await events(db)
    async with db.begin() as session:
        point = await contact_point_by_number(session, DENISE)
        assert point is not None
        standing = await standing_of(session, point.id)
        surveys = await is_limited(session, point.id, "survey", None)
    assert answer.json() == {"stopped": True, "known": False}
    assert (event.scope, event.category) == (Scope.PROGRAMME, "survey")
    assert (standing, surveys) == (Standing.OPTED_IN, True)


async def test_a_kind_that_there_is_not_is_refused(web: httpx2.AsyncClient) -> None:
    assert (await reports(web, kind="letters")).status_code == 422

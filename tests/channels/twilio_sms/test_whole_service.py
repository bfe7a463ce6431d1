"""The whole web process behind its doors, with a real database and nothing at the other ends."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from sqlalchemy import select
from sqlalchemy.exc import TimeoutError as PoolTimeout

from hearback.core import audit
from hearback.core.crypto import KeySet
from hearback.core.db import Database
from hearback.main import create_app
from hearback.outbound.model import StatusCallback
from hearback.settings import Mode, Settings
from hearback.wiring import wire
from tests.channels.twilio_sms.signing import (
    BASE,
    MESSAGE_SID,
    SID,
    TOKEN,
    post_signed,
    status_form,
    text_form,
)
from tests.world import DENISE, HERIBERTO, messages, open_clinic

NOWHERE = "http://127.0.0.1:9"  # the discard port: nobody listens
DATABASE_NOWHERE = "postgresql://nobody:x@127.0.0.1:9/nothing"


def settings_for(keys: KeySet, home: Path, **changes: Any) -> Settings:
    usual: dict[str, Any] = {
        "mode": Mode.DEMO,
        "home": home,
        "database_url": DATABASE_NOWHERE,
        "redis_url": "redis://127.0.0.1:9/0",
        "twilio_api_url": NOWHERE,
        "twilio_account_sid": SID,
        "twilio_auth_token": TOKEN,
        "public_base_url": BASE,
        "keys": keys.written(),
        "index_key": keys.index_written(),
        "rasa_url": NOWHERE,
        "rasa_token": "rasa",
        "actions_token": "actions",
        "demo_token": "demo",
    }
    return Settings(**{**usual, **changes})


@asynccontextmanager
async def serving(settings: Settings) -> AsyncIterator[httpx2.AsyncClient]:
    service = wire(settings)
    transport = httpx2.ASGITransport(create_app(service), raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://10.0.0.7") as client:
        yield client
    await service.close()


@pytest.fixture
async def web(db: Database, keys: KeySet, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    await open_clinic(db, tmp_path)
    async with serving(settings_for(keys, tmp_path, database_url=db.url)) as client:
        yield client


@pytest.fixture
async def lonely(keys: KeySet, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    """A service whose database is away."""
    async with serving(settings_for(keys, tmp_path)) as client:
        yield client


async def test_an_unsigned_text_is_refused_and_audited(
    web: httpx2.AsyncClient, db: Database
) -> None:
    answer = await web.post("/twilio/sms", data=text_form())

    async with db.begin() as session:
        row = (
            await session.scalars(
                select(audit.AuditEvent).where(audit.AuditEvent.event == "signature_rejected")
            )
        ).one()
    assert (answer.status_code, answer.content) == (403, b"")
    assert row.detail == {"reason": "missing"}


@pytest.mark.parametrize("sender", ["72975", "ACME"])
async def test_a_short_code_or_a_name_is_thanked_and_ignored(
    web: httpx2.AsyncClient, db: Database, sender: str
) -> None:
    """There is no patient to answer; anything but a 200 would be counted as our failure."""
    answer = await post_signed(web, "/twilio/sms", text_form(From=sender, Body="STOP"))

    async with db.begin() as session:
        assert await messages(session) == []
    assert (answer.status_code, answer.text) == (200, "<Response/>")


async def test_who_has_no_number_still_has_to_be_signed_for(web: httpx2.AsyncClient) -> None:
    answer = await post_signed(web, "/twilio/sms", text_form(From="72975"), token="guessed")

    assert answer.status_code == 403


async def test_a_text_to_a_number_that_is_not_ours_is_refused_and_not_kept(
    web: httpx2.AsyncClient, db: Database
) -> None:
    answer = await post_signed(web, "/twilio/sms", text_form(To="+15125550188"))

    async with db.begin() as session:
        assert await messages(session) == []
    assert (answer.status_code, answer.content) == (403, b"")


async def test_a_text_delivered_twice_is_answered_alike_and_kept_once(
    web: httpx2.AsyncClient, db: Database
) -> None:
    first = await post_signed(web, "/twilio/sms", text_form())
    again = await post_signed(web, "/twilio/sms", text_form())

    async with db.begin() as session:
        (kept,) = await messages(session)
    assert kept.provider_id == MESSAGE_SID
    assert (first.status_code, first.text) == (again.status_code, again.text)
    assert first.text == "<Response/>"


async def test_a_status_of_a_message_that_we_do_not_know_is_taken(web: httpx2.AsyncClient) -> None:
    answer = await post_signed(web, "/twilio/status", status_form())

    assert answer.status_code == 204


async def test_a_status_that_is_new_to_us_is_taken_and_left_alone(
    web: httpx2.AsyncClient, db: Database
) -> None:
    answer = await post_signed(web, "/twilio/status", status_form(MessageStatus="pondered"))

    async with db.begin() as session:
        assert (await session.scalars(select(StatusCallback))).all() == []
    assert answer.status_code == 204


async def test_with_the_database_away_twilio_is_asked_to_come_again(
    lonely: httpx2.AsyncClient,
) -> None:
    answer = await post_signed(lonely, "/twilio/sms", text_form())

    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "1"
    assert DENISE not in answer.text


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("postgresql://x:x@database.invalid/nothing", id="host is not known"),
        pytest.param("postgresql://x:x@/nothing?host=/nonexistent", id="socket is not there"),
    ],
)
async def test_however_the_database_is_away_the_answer_is_the_same(
    keys: KeySet, tmp_path: Path, url: str
) -> None:
    async with serving(settings_for(keys, tmp_path, database_url=url)) as client:
        answer = await post_signed(client, "/twilio/sms", text_form())

    assert answer.status_code == 503


async def test_a_database_that_is_too_busy_counts_as_away(
    keys: KeySet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(_: Database) -> None:
        raise PoolTimeout

    monkeypatch.setattr(Database, "begin", busy)
    async with serving(settings_for(keys, tmp_path)) as client:
        answer = await post_signed(client, "/twilio/sms", text_form())

    assert answer.status_code == 503


async def test_the_process_is_alive_without_anybody_else(lonely: httpx2.AsyncClient) -> None:
    answer = await lonely.get("/healthz")

    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("shown", "status"),
    [
        pytest.param("Bearer demo", 200, id="the token"),
        pytest.param("Bearer dem", 403, id="another token"),
        pytest.param("demo", 403, id="not as a bearer"),
        pytest.param("", 403, id="nothing"),
        pytest.param("Bearer dé", 403, id="a letter beyond ASCII"),
    ],
)
async def test_the_demos_doors_need_their_token(
    web: httpx2.AsyncClient, shown: str, status: int
) -> None:
    headers = {b"Authorization": shown.encode()}

    answer = await web.get("/demo/state", headers=headers)

    assert answer.status_code == status


async def test_the_demo_shows_its_invented_patients(web: httpx2.AsyncClient) -> None:
    answer = await web.get("/demo/state", headers={"Authorization": "Bearer demo"})

    phones = [patient["phone"] for patient in answer.json()["patients"]]
    assert phones == [DENISE, HERIBERTO]


async def test_the_demos_clock_moves_only_forward(web: httpx2.AsyncClient) -> None:
    allowed = {"Authorization": "Bearer demo"}

    forward = await web.post("/demo/clock", json={"advance_seconds": 60}, headers=allowed)
    back = await web.post("/demo/clock", json={"to": "2020-01-01T00:00:00+00:00"}, headers=allowed)

    assert forward.status_code == 200
    assert back.status_code == 422


async def test_live_there_are_no_doors_of_the_demo(
    db: Database, keys: KeySet, tmp_path: Path
) -> None:
    live = settings_for(keys, tmp_path, mode=Mode.LIVE, database_url=db.url)
    async with serving(live) as client:
        answer = await client.get("/demo/state", headers={"Authorization": "Bearer demo"})

    assert answer.status_code == 404


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param("", id="nothing"),
        pytest.param("Bearer demo", id="another door's token"),
        pytest.param("Bearer actiöns", id="a letter beyond ASCII"),
    ],
)
async def test_actions_need_their_token(web: httpx2.AsyncClient, shown: str) -> None:
    answer = await web.post(
        "/internal/actions",
        json={"next_action": "action_answer"},
        headers={b"Authorization": shown.encode()},
    )

    assert answer.status_code == 403

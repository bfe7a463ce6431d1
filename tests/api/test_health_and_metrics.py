"""What an operator is told: whether the service serves, what waits, and nothing about anybody."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text

from hearback.api.health import PATIENCE
from hearback.consent.model import ConsentStanding, Standing
from hearback.core import work
from hearback.core.crypto import KeySet
from hearback.core.db import Database
from hearback.core.figures import Figures
from hearback.core.ids import new_id
from hearback.core.pulse import beat
from hearback.core.schema import ROOT, SchemaState, head, revisions, state_of
from hearback.main import create_app
from hearback.models import WATCHED
from hearback.outbound.model import (
    OutboundMessage,
    Phase,
    Purpose,
    SendingTrouble,
    TroubleKind,
)
from hearback.outbound.outbox import Draft, write
from hearback.patients.service import contact_point_for
from hearback.settings import Mode, Settings
from hearback.texts.catalogue import Rendered
from hearback.wiring import Service, wire
from tests.inbound.seeing import only_sender
from tests.world import DENISE, MONDAY, open_clinic, visit

NOWHERE = "http://127.0.0.1:9"  # the discard port: nobody listens
Samples = dict[tuple[str, frozenset[tuple[str, str]]], float]


def settings_for(keys: KeySet, home: Path, **changes: Any) -> Settings:
    usual: dict[str, Any] = {
        "mode": Mode.DEMO,
        "home": home,
        "database_url": "postgresql://nobody:x@127.0.0.1:9/nothing",
        "redis_url": "redis://127.0.0.1:9/0",
        "twilio_api_url": NOWHERE,
        "twilio_account_sid": "AC" + "0" * 32,
        "twilio_auth_token": "t",
        "public_base_url": "http://127.0.0.1:8080",
        "keys": keys.written(),
        "index_key": keys.index_written(),
        "rasa_url": f"{NOWHERE},http://127.0.0.1:19",
        "rasa_token": "rasa",
        "actions_token": "actions",
        "demo_token": "demo",
    }
    return Settings(**{**usual, **changes})


@asynccontextmanager
async def serving(service: Service, figures: Figures) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(create_app(service, figures), raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://10.0.0.7") as client:
        yield client
    await service.close()


@pytest.fixture
def figures() -> Figures:
    return Figures()


@pytest.fixture
async def web(
    db: Database, keys: KeySet, tmp_path: Path, figures: Figures
) -> AsyncIterator[httpx2.AsyncClient]:
    service = wire(settings_for(keys, tmp_path, database_url=db.url))
    async with serving(service, figures) as client:
        yield client


@pytest.fixture
async def lonely(keys: KeySet, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    """A service whose database is away."""
    async with serving(wire(settings_for(keys, tmp_path)), Figures()) as client:
        yield client


async def told(web: httpx2.AsyncClient) -> Samples:
    answer = await web.get("/metrics")
    assert answer.status_code == 200
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def at(name: str, **labels: str) -> tuple[str, frozenset[tuple[str, str]]]:
    return name, frozenset(labels.items())


async def lives(db: Database, role: str, figures: Figures | None = None) -> None:
    async with db.begin() as session:
        await beat(session, f"{role}-1", role, figures or Figures())


async def test_without_rasa_valkey_and_workers_texts_are_taken_and_that_is_said(
    web: httpx2.AsyncClient,
) -> None:
    answer = await web.get("/readyz")

    assert answer.status_code == 200
    assert answer.json() == {
        "status": "ready",
        "database": "ready",
        "schema": "current",
        "valkey": "away",
        "rasa": "away",
        "rasas": {"127.0.0.1:9": "away", "127.0.0.1:19": "away"},
        "turns": "away",
        "sends": "away",
    }


async def test_without_its_database_nothing_could_be_stored(lonely: httpx2.AsyncClient) -> None:
    answer = await lonely.get("/readyz")

    assert answer.status_code == 503
    assert (answer.json()["status"], answer.json()["database"]) == ("not ready", "away")


async def test_a_schema_that_was_never_migrated_cannot_serve(
    web: httpx2.AsyncClient, db: Database
) -> None:
    async with db.begin() as session:
        await session.execute(text("DROP TABLE alembic_version"))

    answer = await web.get("/readyz")

    assert (answer.status_code, answer.json()["schema"]) == (503, "absent")


async def test_the_old_version_serves_on_while_a_newer_one_has_migrated(
    web: httpx2.AsyncClient, db: Database
) -> None:
    async with db.begin() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    answer = await web.get("/readyz")

    assert (answer.status_code, answer.json()["schema"]) == (200, "newer")


@pytest.mark.parametrize(
    ("revision", "state"),
    [
        pytest.param(None, SchemaState.ABSENT, id="nothing"),
        pytest.param("0001", SchemaState.BEHIND, id="the first"),
        pytest.param(head(), SchemaState.CURRENT, id="the last"),
        pytest.param("9999", SchemaState.NEWER, id="one to come"),
    ],
)
def test_a_revision_says_how_the_schema_stands(revision: str | None, state: SchemaState) -> None:
    assert state_of(revision) is state


def test_the_revisions_are_those_of_the_migrations_oldest_first() -> None:
    script = ScriptDirectory.from_config(Config(ROOT / "alembic.ini"))

    assert revisions() == tuple(each.revision for each in script.walk_revisions())[::-1]


@pytest.mark.parametrize(
    ("role", "turns", "sends"),
    [
        pytest.param("all", "ready", "ready", id="one for all"),
        pytest.param("turns", "ready", "away", id="turns alone"),
        pytest.param("sends", "away", "ready", id="sends alone"),
        pytest.param("web", "away", "away", id="no worker"),
    ],
)
async def test_a_living_worker_is_seen_by_its_pulse(
    web: httpx2.AsyncClient, db: Database, role: str, turns: str, sends: str
) -> None:
    await lives(db, role)

    answer = (await web.get("/readyz")).json()

    assert (answer["turns"], answer["sends"]) == (turns, sends)


async def test_a_worker_that_fell_silent_is_away(web: httpx2.AsyncClient, db: Database) -> None:
    await lives(db, "all")
    async with db.begin() as session:
        await session.execute(
            text("UPDATE process_pulse SET beat_at = beat_at - interval '30 seconds'")
        )

    answer = (await web.get("/readyz")).json()
    metrics = await told(web)

    assert answer["turns"] == "away"
    assert metrics[at("hearback_process_silent_seconds", role="all", process="all-1")] >= 30
    assert metrics[at("hearback_up", part="turns")] == 0


async def test_long_gone_processes_are_forgotten(db: Database) -> None:
    await lives(db, "all")
    async with db.begin() as session:
        await session.execute(text("UPDATE process_pulse SET beat_at = beat_at - interval '1 day'"))

    await lives(db, "turns")

    async with db.begin() as session:
        left = (await session.scalars(text("SELECT role FROM process_pulse"))).all()
    assert left == ["turns"]


async def test_what_waits_is_counted_with_its_age(web: httpx2.AsyncClient, db: Database) -> None:
    now = (await clock_of(db)) - timedelta(seconds=90)
    async with db.begin() as session:
        await work.enqueue(session, "turn", new_id(), due_at=now)
        await work.enqueue(session, "turn", new_id(), due_at=now + timedelta(days=1))

    metrics = await told(web)

    assert metrics[at("hearback_work_items", kind="turn", state="queued")] == 2
    assert 90 <= metrics[at("hearback_work_age_seconds", kind="turn")] < 120


async def clock_of(db: Database) -> Any:
    async with db.begin() as session:
        return (await session.execute(text("SELECT clock_timestamp()"))).scalar_one()


async def test_texts_are_counted_by_an_opaque_sender(
    web: httpx2.AsyncClient, db: Database, tmp_path: Path
) -> None:
    await open_clinic(db, tmp_path)
    sender = str((await only_sender(db)).id)
    now = await clock_of(db)
    for number, state in enumerate(("queued", "sent", "sent", "unknown", "refused", "parked")):
        await written(db, number, state, now)

    metrics = await told(web)

    assert metrics[at("hearback_outbound_waiting", state="queued")] == 1
    assert metrics[at("hearback_outbound_waiting", state="unknown")] == 1
    assert metrics[at("hearback_outbound_waiting", state="sending")] == 0
    assert metrics[at("hearback_outbound_waiting", state="parked")] == 1
    assert metrics[at("hearback_outbound_due", sender=sender)] == 1
    assert metrics[at("hearback_sender_rate_segments", sender=sender)] == pytest.approx(4 / 60)
    assert metrics[at("hearback_sender_granted_segments", sender=sender)] == 100
    assert metrics[at("hearback_sender_pumped", sender=sender)] == 0


async def test_what_is_wrong_with_a_sender_is_told_by_its_code(
    web: httpx2.AsyncClient, db: Database, tmp_path: Path
) -> None:
    await open_clinic(db, tmp_path)
    sender = await only_sender(db)
    async with db.begin() as session:
        trouble = SendingTrouble(
            kind=TroubleKind.SENDER_STOPPED,
            clinic_id=sender.clinic_id,
            sender_id=sender.id,
            code=30034,
            phase=Phase.ANSWER,
            text_version="",
            opened_at=MONDAY,
        )
        session.add(trouble)

    metrics = await told(web)

    labels = {"sender": str(sender.id), "kind": "sender_stopped", "code": "30034"}
    assert metrics[at("hearback_sender_troubles", **labels)] == 1


async def written(db: Database, number: int, state: str, now: Any) -> None:
    sender = await only_sender(db)
    async with db.begin() as session:
        point = await contact_point_for(session, DENISE)
        said = Rendered("You will get no more texts.", "stopped@1.en")
        draft = Draft(f"x:{number}", Purpose.HELP, sender.id, point.id, "en", said)
        await write(session, draft, now=now)
        await session.execute(
            text(
                "UPDATE outbound_message SET state = :state, segments = 2, sent_at = :now"
                " WHERE cause = :cause"
            ),
            {"state": state, "now": now, "cause": f"x:{number}"},
        )


async def test_opt_outs_are_counted(web: httpx2.AsyncClient, db: Database, tmp_path: Path) -> None:
    await open_clinic(db, tmp_path)
    async with db.begin() as session:
        row = (await session.execute(text("SELECT contact_point_id FROM consent_standing"))).first()
        assert row is not None
        standing = await session.get_one(ConsentStanding, row[0])
        standing.standing = Standing.OPTED_OUT

    metrics = await told(web)

    assert metrics[at("hearback_numbers", standing="opted_out")] == 1
    assert metrics[at("hearback_numbers", standing="opted_in")] == 1


async def test_figures_of_a_process_are_told_by_every_web(
    web: httpx2.AsyncClient, db: Database
) -> None:
    figures = Figures()
    for seconds in (0.004, 0.02, 0.02, 40.0):
        figures.took("work", seconds, "turn", "done")
    figures.count("moves", "outbound_message", "unknown", "sent")
    await lives(db, "turns", figures)

    metrics = await told(web)

    turns = {"process": "turns-1", "kind": "turn", "end": "done"}
    assert metrics[at("hearback_work_seconds_count", **turns)] == 4
    assert metrics[at("hearback_work_seconds_sum", **turns)] == pytest.approx(40.044)
    assert metrics[at("hearback_work_seconds_bucket", le="0.025", **turns)] == 3
    assert metrics[at("hearback_work_seconds_bucket", le="30.0", **turns)] == 3
    moved = {"process": "turns-1", "table": "outbound_message", "from": "unknown", "to": "sent"}
    assert metrics[at("hearback_moves_total", **moved)] == 1


async def test_webhooks_are_timed_by_route_and_status(
    web: httpx2.AsyncClient, figures: Figures
) -> None:
    await web.post("/twilio/sms", data={"Body": "hello"})
    await web.post("/twilio/" + "x" * 50)
    await web.get("/healthz")

    timed = {labels: sum(timing.buckets) for (_, labels), timing in figures.timings.items()}
    assert timed == {("sms", "403"): 1, ("other", "404"): 1}


async def test_without_the_database_the_metrics_say_just_that(
    lonely: httpx2.AsyncClient,
) -> None:
    metrics = await told(lonely)

    assert metrics[at("hearback_up", part="database")] == 0
    assert metrics[at("hearback_rasa_ready", rasa="127.0.0.1:9")] == 0
    assert not any(name.startswith("hearback_work") for name, _ in metrics)


async def test_the_metrics_name_nobody(
    web: httpx2.AsyncClient, db: Database, tmp_path: Path
) -> None:
    await open_clinic(db, tmp_path, visit("denise", "2026-04-17 10:00"))
    await written(db, 1, "queued", MONDAY)

    told_of = (await web.get("/metrics")).text

    assert not re.search(r"Denise|Walcott|Luna|Riverside|\+1512|5125550", told_of)
    assert "hearback_outbound_due{" in told_of


def test_a_look_does_not_hang_on_what_is_away() -> None:
    """A probe that waits longer than its caller is a failure as well."""
    assert PATIENCE <= 5


def test_the_moves_counted_are_attributes_that_exist() -> None:
    assert WATCHED[OutboundMessage] == "state"
    assert all(hasattr(table, name) for table, name in WATCHED.items())

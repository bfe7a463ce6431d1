"""What is wrong is named with its mending, and what is well is not called wrong."""

import asyncio
import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from typer.testing import CliRunner

from hearback.channels.twilio_sms.spool import Spool
from hearback.cli.app import app
from hearback.cli.doctor import _same_time, examine
from hearback.cli.doors import Finding
from hearback.cli.home import Home
from hearback.cli.places import model_path
from hearback.core import work
from hearback.core.clock import SystemClock
from hearback.core.crypto import Keyring, KeySet
from hearback.core.db import Database
from hearback.core.figures import Figures
from hearback.core.ids import new_id
from hearback.core.pulse import beat
from hearback.outbound.model import Phase, Purpose, SendingTrouble, TroubleKind
from hearback.outbound.outbox import Draft, write
from hearback.patients.service import contact_point_for
from hearback.settings import EXAMPLES
from hearback.texts.catalogue import Rendered
from tests.cli.processes import environment
from tests.inbound.seeing import only_sender
from tests.world import DENISE, MONDAY, open_clinic


class Answers:
    """An HTTP server that says one thing; with the time of its clock."""

    def __init__(self, status: int, body: bytes = b"{}") -> None:
        self.status, self.body, self.url = status, body, ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while (await reader.readline()).strip():
            pass
        head = f"HTTP/1.1 {self.status} x\r\nContent-Length: {len(self.body)}\r\n"
        writer.write(f"{head}Connection: close\r\n\r\n".encode() + self.body)
        await writer.drain()
        writer.close()

    async def start(self) -> asyncio.Server:
        server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        return server


@pytest.fixture
async def copy(
    db: Database, keys: KeySet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> pytest.MonkeyPatch:
    """The settings of a copy with people in it, and nothing running but its database."""
    await open_clinic(db, tmp_path)
    for name in EXAMPLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment(keys, tmp_path, db.url, "http://127.0.0.1:9").items():
        if name.startswith("HEARBACK_"):
            monkeypatch.setenv(name, value)
    return monkeypatch


async def found(what: str) -> Finding:
    (finding,) = [each for each in await examine() if what in each.what]
    return finding


@pytest.mark.parametrize(
    "what",
    [
        "Settings can be read",
        "PostgreSQL answers",
        "The schema is up to date",
        "of this machine and of the database",
        "0 pieces of work are parked",
        "0 texts have an unknown outcome",
        "0 texts are parked",
        "The oldest message has waited 0 s",
        "The keys open what is stored",
        "The index key finds numbers",
    ],
)
@pytest.mark.usefixtures("copy")
async def test_what_is_well_is_fine(what: str) -> None:
    assert (await found(what)).is_fine


@pytest.mark.parametrize(
    "what",
    [
        "0 workers take turns",
        "0 workers send",
        "Valkey answers",
        "Rasa at 127.0.0.1:9 is ready",
        "Twilio can be reached",
    ],
)
@pytest.mark.usefixtures("copy")
async def test_what_does_not_run_is_named_with_what_to_do(what: str) -> None:
    finding = await found(what)

    assert not finding.is_fine
    assert finding.mend


@pytest.mark.usefixtures("copy")
async def test_workers_that_live_are_counted(db: Database) -> None:
    for role in ("all", "turns"):
        async with db.begin() as session:
            await beat(session, role, role, Figures())

    assert (await found("2 workers take turns")).is_fine
    assert (await found("1 workers send")).is_fine


@pytest.mark.usefixtures("copy")
async def test_a_message_that_waits_for_long_is_told(db: Database) -> None:
    since = SystemClock().now() - timedelta(minutes=5)
    async with db.begin() as session:
        await work.enqueue(session, "turn", new_id(), due_at=since)

    finding = await found("The oldest message has waited 30")

    assert not finding.is_fine
    assert "Rasa" in finding.mend


@pytest.mark.usefixtures("copy")
async def test_parked_work_is_told(db: Database) -> None:
    async with db.begin() as session:
        await work.enqueue(session, "turn", new_id(), due_at=SystemClock().now())
        await session.execute(text("UPDATE work_item SET state = 'parked'"))

    assert not (await found("1 pieces of work are parked")).is_fine


@pytest.mark.usefixtures("copy")
async def test_a_parked_text_and_what_is_wrong_with_its_number_are_told(db: Database) -> None:
    sender = await only_sender(db)
    async with db.begin() as session:
        point = await contact_point_for(session, DENISE)
        said = Rendered("Riverside Family Clinic.", "help@1.en")
        draft = Draft("x:1", Purpose.HELP, sender.id, point.id, "en", said)
        await write(session, draft, now=MONDAY)
        await session.execute(
            text("UPDATE outbound_message SET state = 'parked', error_code = 30034")
        )
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

    texts, number = await found("1 texts are parked (1 for 30034)"), await found("sender_stopped")

    assert not texts.is_fine
    assert str(sender.id) in number.what
    assert not re.search(r"\+1512|5550110", number.what)


async def test_keys_of_another_home_are_told(copy: pytest.MonkeyPatch) -> None:
    copy.setenv("HEARBACK_KEYS", KeySet.fresh().written())

    finding = await found("The keys open what is stored")

    assert not finding.is_fine
    assert "keys.json" in finding.mend


async def test_another_index_key_is_told(copy: pytest.MonkeyPatch) -> None:
    copy.setenv("HEARBACK_INDEX_KEY", KeySet.fresh().index_written())

    assert (await found("The keys open what is stored")).is_fine
    assert not (await found("The index key finds numbers")).is_fine


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        pytest.param("HEARBACK_KEYS", "k1:short", "HEARBACK_KEYS", id="keys"),
        pytest.param("HEARBACK_POLICY_FILE", "/nowhere/policy.yml", "policy", id="rules"),
        pytest.param("HEARBACK_REDIS_URL", "cache:6379", "HEARBACK_REDIS_URL", id="Valkey"),
        pytest.param("HEARBACK_DATABASE_URL", "hearback", "HEARBACK_DATABASE_URL", id="database"),
    ],
)
async def test_settings_with_which_nothing_starts_are_a_finding(
    copy: pytest.MonkeyPatch, name: str, value: str, told: str
) -> None:
    copy.setenv(name, value)

    finding = await found("Settings")

    assert not finding.is_fine
    assert told in finding.mend


async def test_a_home_whose_settings_went_bad_is_examined(
    copy: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    Home(tmp_path).environment.write_text('{"HEARBACK_REDIS_URL": "cache:6379"}')
    copy.setenv("HEARBACK_REDIS_URL", "cache:6379")

    said = await asyncio.to_thread(CliRunner().invoke, app, ["doctor", "--home", str(tmp_path)])

    assert said.exit_code == 1
    assert "HEARBACK_REDIS_URL" in said.output


async def test_a_database_that_does_not_let_us_in_is_a_finding(
    copy: pytest.MonkeyPatch, db: Database
) -> None:
    url = make_url(db.url).set(password="wrong")
    copy.setenv("HEARBACK_DATABASE_URL", url.render_as_string(hide_password=False))

    assert "HEARBACK_DATABASE_URL" in (await found("PostgreSQL answers")).mend


async def test_a_door_that_is_shut_is_told_and_one_that_answers_is_not(
    copy: pytest.MonkeyPatch,
) -> None:
    second = Answers(200)
    server = await second.start()
    copy.setenv("HEARBACK_PORT", str(int(second.url.rsplit(":", 1)[1]) - 3))

    first_door, second_door = await found("The web process"), await found("The second door for")

    server.close()
    assert "hearback web" in first_door.mend
    assert (first_door.is_fine, second_door.is_fine) == (False, True)


@pytest.mark.usefixtures("copy")
async def test_texts_that_nobody_took_from_the_second_door_are_told(
    keys: KeySet, tmp_path: Path
) -> None:
    spool = Spool(tmp_path / "kept_texts", Keyring(keys))
    spool.keep("SM1", [("Body", "hello")])
    spool.keep("SM2", [("Body", "hello")])
    spool.refuse(next(spool.waiting()))

    assert not (await found("1 texts wait at the second door")).is_fine
    assert not (await found("1 texts of the second door were refused")).is_fine


async def test_a_database_that_is_away_is_one_finding(copy: pytest.MonkeyPatch) -> None:
    copy.setenv("HEARBACK_DATABASE_URL", "postgresql://nobody:x@127.0.0.1:9/nothing")

    assert not (await found("PostgreSQL answers")).is_fine


@pytest.mark.usefixtures("copy")
async def test_a_schema_that_is_behind_is_told(db: Database) -> None:
    async with db.begin() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '0001'"))

    finding = await found("The schema is up to date")

    assert not finding.is_fine
    assert "hearback migrate" in finding.mend


@pytest.mark.parametrize(
    ("status", "reached", "known"),
    [
        pytest.param(200, True, True, id="our account"),
        pytest.param(401, True, False, id="a wrong token"),
        pytest.param(503, False, True, id="Twilio is down"),
    ],
)
async def test_twilio_is_asked_for_our_account(
    copy: pytest.MonkeyPatch, status: int, reached: bool, known: bool
) -> None:
    twilio = Answers(status)
    server = await twilio.start()
    copy.setenv("HEARBACK_TWILIO_API_URL", twilio.url)

    told = ((await found("Twilio can be reached")), (await found("Twilio knows our account")))

    server.close()
    assert tuple(finding.is_fine for finding in told) == (reached, known)


@pytest.mark.parametrize("fits", [True, False])
async def test_a_rasa_with_another_model_is_told(copy: pytest.MonkeyPatch, fits: bool) -> None:
    model = model_path().name if fits else "hearback-000000000000.tar.gz"
    rasa = Answers(200, f'{{"status": "ready", "model": "{model}"}}'.encode())
    server = await rasa.start()
    copy.setenv("HEARBACK_RASA_URL", rasa.url)

    finding = await found("has the model of the present inputs")

    server.close()
    assert finding.is_fine is fits


@pytest.mark.parametrize(
    ("apart", "fine"), [pytest.param(1, True, id="a second"), pytest.param(60, False, id="minutes")]
)
def test_clocks_that_differ_are_told(apart: int, fine: bool) -> None:
    theirs = SystemClock().now() - timedelta(seconds=apart)

    assert _same_time("the database", theirs).is_fine is fine

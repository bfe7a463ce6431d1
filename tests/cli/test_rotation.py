"""Changing keys: everything is sealed again, opens as before, and the old key can go."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console
from sqlalchemy import LargeBinary, select

from hearback.cli import rotation
from hearback.cli.home import Home
from hearback.cli.rotation import reseal, rotate, sealed_columns
from hearback.clinics.queries import line_by_number
from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, state
from hearback.conversations.model import InboundMessage
from hearback.conversations.service import conversation_for
from hearback.core.crypto import CannotOpen, Keyring, KeySet
from hearback.core.db import Base, Database, place, use_keyring
from hearback.outbound.model import OutboundMessage, Purpose
from hearback.outbound.outbox import Draft, write
from hearback.patients.service import contact_point_for
from hearback.texts.catalogue import Rendered
from tests.world import CLINIC_LINE, DENISE, MONDAY, open_clinic

Opened = dict[tuple[str, str, str], str]
# What the rows below hold sealed; the other columns go the same way.
FILLED = {
    *(("patient", "first_name_sealed"), ("patient", "last_name_sealed")),
    *(("patient", "born_on_sealed"), ("contact_point", "number_sealed")),
    *(("inbound_message", "text_sealed"), ("outbound_message", "body_sealed")),
    ("consent_event", "words_sealed"),
}


def quiet(_: int) -> None:
    return


@pytest.fixture(autouse=True)
def keys_put_back(keys: KeySet) -> Iterator[None]:
    yield
    use_keyring(Keyring(keys))


@pytest.fixture
async def full(db: Database, tmp_path: Path) -> Database:
    """At least one value in every column of FILLED."""
    await open_clinic(db, tmp_path)
    async with db.begin() as session:
        point = await contact_point_for(session, DENISE)
        line = await line_by_number(session, CLINIC_LINE)
        assert line is not None
        talk = await conversation_for(session, line, point.id, language="en")
        message = InboundMessage(
            provider_id="SM1", conversation_id=talk.id, received_at=MONDAY, media=[], text="stop"
        )
        session.add(message)
        said = Statement(Standing.OPTED_OUT, Source.PATIENT, "sms", "stop", words="stop")
        await state(session, point.id, said, now=MONDAY)
        draft = Draft(
            cause="answer:1",
            purpose=Purpose.REPLY,
            sender_id=line.sender.id,
            contact_point_id=point.id,
            language="en",
            text=Rendered("You will get no more texts.", "stopped@1.en"),
        )
        await write(session, draft, now=MONDAY)
    return db


async def opened(db: Database, ring: Keyring) -> Opened:
    """Every sealed value there is, opened."""
    found = {}
    async with db.begin() as session:
        for table, column in sealed_columns():
            rows = await session.execute(select(table.c.id, table.c[column]))
            for row_id, value in rows:
                if value is not None:
                    where = place(table.name, column, row_id)
                    found[table.name, column, str(row_id)] = ring.open(value, where)
    return found


def test_every_binary_column_is_sealed_hashed_or_rasas_own() -> None:
    binary = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    }
    sealed = {f"{table.name}.{column}" for table, column in sealed_columns()}
    others = {
        *("audit_event.hash", "contact_point.number_index", "dialogue_window.sealed"),
        *("staff_session.token_hash", "integration.token_hash", "identity_code.digest"),
    }
    assert binary - sealed == others


async def test_everything_is_sealed_again_and_says_the_same(full: Database, keys: KeySet) -> None:
    before = await opened(full, Keyring(keys))
    newer = keys.rotated()

    count = await reseal(full, Keyring(newer), quiet)

    without_old = Keyring(KeySet({newer.current: newer.masters[newer.current]}, newer.index))
    assert await opened(full, without_old) == before
    assert count == len(before)
    assert {(table, column) for table, column, _ in before} >= FILLED
    assert {(table.name, column) for table, column in sealed_columns()} >= FILLED


async def test_many_rows_are_sealed_again_batch_by_batch(
    full: Database, keys: KeySet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotation, "AT_ONCE", 1)
    newer = keys.rotated()
    before = await opened(full, Keyring(keys))

    count = await reseal(full, Keyring(newer), quiet)

    assert count == len(before)


async def test_a_second_run_finds_nothing_to_do(full: Database, keys: KeySet) -> None:
    ring = Keyring(keys.rotated())
    await reseal(full, ring, quiet)

    assert await reseal(full, ring, quiet) == 0


async def test_a_number_is_still_found_after_a_rotation(full: Database, keys: KeySet) -> None:
    newer = Keyring(keys.rotated())
    await reseal(full, newer, quiet)
    use_keyring(newer)

    async with full.begin() as session:
        point = await contact_point_for(session, DENISE)
        reminder = (await session.scalars(select(OutboundMessage))).one()

    assert point.number == DENISE
    assert reminder.body == "You will get no more texts."


async def test_without_the_old_key_nothing_is_changed(full: Database, keys: KeySet) -> None:
    stranger = Keyring(KeySet({"k9": KeySet.fresh().masters["k1"]}, keys.index))
    before = await opened(full, Keyring(keys))

    with pytest.raises(CannotOpen):
        await reseal(full, stranger, quiet)

    assert await opened(full, Keyring(keys)) == before


async def test_the_command_adds_a_key_then_waits_for_the_restart_then_seals(
    full: Database, keys: KeySet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, out = Home(tmp_path), io.StringIO()
    keys.save(tmp_path / "keys.json")
    console = Console(file=out, width=200)
    for name, value in environment(full, keys).items():
        monkeypatch.setenv(name, value)

    await rotate(home, console)
    await rotate(home, console)
    newer = KeySet.load(tmp_path / "keys.json")
    for name, value in environment(full, newer).items():  # the service was restarted
        monkeypatch.setenv(name, value)
    await rotate(home, console)

    said = out.getvalue()
    assert "A new key stands in the home's keys.json" in said
    assert "The new key is not in use yet" in said
    assert "values were sealed again under k2" in said
    assert list(newer.masters) == ["k2", "k1"]
    assert KeySet.load(tmp_path / "keys.json").current == "k2"


async def test_keys_of_the_environment_are_not_changed_in_a_file_that_nobody_reads(
    full: Database, keys: KeySet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, out = Home(tmp_path), io.StringIO()
    others = KeySet.fresh()  # of the same name, k1, and of no use
    others.save(home.key_file)
    for name, value in environment(full, keys).items():
        monkeypatch.setenv(name, value)

    await rotate(home, Console(file=out, width=200))

    assert "put it first in HEARBACK_KEYS" in out.getvalue()
    assert KeySet.load(home.key_file) == others


def test_a_new_key_is_counted_on_whatever_the_others_are_called() -> None:
    keys = KeySet({"spring": bytes(32), "k3": bytes(32)}, bytes(32))

    assert keys.rotated().current == "k4"
    assert KeySet({"spring": bytes(32)}, bytes(32)).rotated().current == "k1"


def environment(db: Database, keys: KeySet) -> dict[str, str]:
    return {
        "HEARBACK_MODE": "demo",
        "HEARBACK_DATABASE_URL": db.url,
        "HEARBACK_REDIS_URL": "redis://127.0.0.1:9/0",
        "HEARBACK_TWILIO_API_URL": "http://127.0.0.1:9",
        "HEARBACK_TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
        "HEARBACK_TWILIO_AUTH_TOKEN": "t",
        "HEARBACK_PUBLIC_BASE_URL": "http://127.0.0.1:9",
        "HEARBACK_KEYS": keys.written(),
        "HEARBACK_INDEX_KEY": keys.index_written(),
        "HEARBACK_RASA_TOKEN": "r",
        "HEARBACK_ACTIONS_TOKEN": "a",
    }

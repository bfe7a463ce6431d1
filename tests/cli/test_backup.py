"""A backup of a living database, and everything that can be wrong with it when it is restored."""

import json
import re
import zipfile
from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from hearback.cli.backup import BackupExists, NothingToBackUp, back_up, connect, tables_in_order
from hearback.cli.home import Home
from hearback.cli.manifest import (
    MANIFEST,
    BackupOfNewer,
    BadBackup,
    KeysMissing,
    Manifest,
    check_keys,
    check_sums,
    fingerprints,
    read_manifest,
)
from hearback.cli.migrating import migrate
from hearback.cli.restore import NotEmpty, OtherSchema, Settled, restore
from hearback.cli.saving import keys_for
from hearback.clinics.queries import line_by_number
from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, state
from hearback.conversations.model import InboundMessage
from hearback.conversations.service import conversation_for
from hearback.core import audit, work
from hearback.core.crypto import KeySet
from hearback.core.db import Base, Database
from hearback.core.ids import new_id
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.outbox import Draft, write
from hearback.patients.service import contact_point_for
from hearback.texts.catalogue import Rendered
from tests.databases import own_database
from tests.world import CLINIC_LINE, DENISE, MONDAY, open_clinic, visit

LATER = MONDAY + timedelta(hours=3)
ODD_WORDS = 'línea 1\nlinea "2", \\N \x01 😀'


def quiet(_: int) -> None:
    return


@pytest.fixture
async def full(db: Database, tmp_path: Path) -> Database:
    """Rows of every kind that a restore has to take care of."""
    await open_clinic(db, tmp_path, visit("denise", "2026-04-17 10:00"))
    async with db.begin() as session:
        point = await contact_point_for(session, DENISE)
        line = await line_by_number(session, CLINIC_LINE)
        assert line is not None
        talk = await conversation_for(session, line, point.id, language="en")
        message = InboundMessage(
            provider_id="SM1", conversation_id=talk.id, received_at=MONDAY, media=[], text=ODD_WORDS
        )
        session.add(message)
        said = Statement(Standing.OPTED_OUT, Source.PATIENT, "sms", "stop", words="stop")
        await state(session, point.id, said, now=MONDAY)
        for subject in (message.id, new_id()):
            await work.enqueue(session, "turn", subject, due_at=MONDAY)
    return db


async def text_in(db: Database, cause: str, said: Rendered | None, **more: Any) -> None:
    async with db.begin() as session:
        point = await contact_point_for(session, DENISE)
        line = await line_by_number(session, CLINIC_LINE)
        assert line is not None
        purpose = Purpose.HELP if said else Purpose.REMINDER
        draft = Draft(cause, purpose, line.sender.id, point.id, "en", said, **more)
        await write(session, draft, now=MONDAY)


@pytest.fixture
async def empty_url(server_url: str) -> AsyncIterator[str]:
    async with own_database(server_url, f"empty_{new_id().hex}") as url:
        yield url


async def backed_up(
    db: Database, folder: Path, keys: KeySet, *, with_keys: bool = False
) -> tuple[Path, Manifest]:
    file = folder / "backup.zip"
    manifest = await back_up(
        db.url,
        file,
        keys,
        taken_at=MONDAY,
        with_keys=with_keys,
        begun=quiet,
        progressed=quiet,
    )
    return file, manifest


async def restored(url: str, file: Path, folder: Path) -> Settled:
    with zipfile.ZipFile(file) as bag:
        manifest = read_manifest(bag, file)
        check_sums(bag, manifest, file, quiet)
        migrated = partial(migrate, {"HEARBACK_DATABASE_URL": url}, folder / "migrations.log")
        return await restore(url, bag, manifest, migrate=migrated, now=LATER, progressed=quiet)


async def all_rows(db: Database) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table that must survive."""
    found = {}
    async with db.begin() as session:
        for table in Base.metadata.sorted_tables:
            if table.name != "process_pulse":
                rows = await session.execute(select(table).order_by(*table.primary_key))
                found[table.name] = [dict(row._mapping) for row in rows]
    return found


async def test_everything_is_back_as_it_was_and_opens(
    full: Database, empty_url: str, tmp_path: Path, keys: KeySet
) -> None:
    before = await all_rows(full)
    file, _ = await backed_up(full, tmp_path, keys)

    await restored(empty_url, file, tmp_path)

    other = Database(empty_url, pool=2)
    after = await all_rows(other)
    async with other.begin() as session:
        (message,) = await session.scalars(select(InboundMessage))
        assert message.text == ODD_WORDS
        assert await audit.first_broken(session) is None
    await other.close()
    assert {name: rows for name, rows in after.items() if name != "outbound_message"} == {
        name: rows for name, rows in before.items() if name != "outbound_message"
    }
    assert len(after["outbound_message"]) == len(before["outbound_message"])
    assert sum(map(len, before.values())) > 15


async def test_numbers_go_on_after_those_that_were_given_out(
    full: Database, empty_url: str, tmp_path: Path, keys: KeySet
) -> None:
    """Or new work would come before old, and out of the order in which a patient wrote."""
    file, _ = await backed_up(full, tmp_path, keys)
    await restored(empty_url, file, tmp_path)
    other = Database(empty_url, pool=1)

    async with other.begin() as session:
        await work.enqueue(session, "turn", new_id(), due_at=MONDAY)

    async with other.begin() as session:
        seqs = (await session.scalars(select(work.WorkItem.seq))).all()
    await other.close()
    assert len(set(seqs)) == 3
    assert max(seqs) == seqs[-1]


async def test_what_is_only_ever_added_is_still_so(
    full: Database, empty_url: str, tmp_path: Path, keys: KeySet
) -> None:
    file, _ = await backed_up(full, tmp_path, keys)
    await restored(empty_url, file, tmp_path)
    other = Database(empty_url, pool=1)

    for statement in ("DELETE FROM consent_event", "UPDATE audit_event SET actor = 'nobody'"):
        with pytest.raises(Exception, match="append-only"):
            async with other.begin() as session:
                await session.execute(text(statement))
    await other.close()


async def test_a_text_that_may_have_left_since_is_looked_up_first(
    full: Database, empty_url: str, tmp_path: Path, keys: KeySet
) -> None:
    said = Rendered("Riverside Family Clinic.", "help@1.en")
    await text_in(full, "leaving", said)
    await text_in(full, "waiting", said)
    await text_in(full, "parked", said)
    await text_in(full, "for later", said, send_after=LATER + timedelta(hours=1))
    await text_in(full, "a reminder that was due", None, send_after=LATER - timedelta(hours=1))
    await text_in(full, "a reminder to come", None, send_after=LATER + timedelta(hours=1))
    async with full.begin() as session:
        await session.execute(
            text("UPDATE outbound_message SET state = 'sending' WHERE cause = 'leaving'")
        )
        await session.execute(
            text("UPDATE outbound_message SET state = 'parked' WHERE cause = 'parked'")
        )
    file, _ = await backed_up(full, tmp_path, keys)

    settled = await restored(empty_url, file, tmp_path)

    other = Database(empty_url, pool=1)
    async with other.begin() as session:
        rows = (await session.scalars(select(OutboundMessage))).all()
    await other.close()
    found = {
        row.cause: (row.state, row.unknown_since)
        for row in rows
        if not row.cause.startswith("reminder_")
    }
    assert found == {
        "leaving": (OutState.UNKNOWN, MONDAY),
        "waiting": (OutState.UNKNOWN, MONDAY),
        "parked": (OutState.UNKNOWN, MONDAY),
        "for later": (OutState.QUEUED, None),
        "a reminder that was due": (OutState.REFUSED, None),
        "a reminder to come": (OutState.QUEUED, None),
    }
    assert (settled.doubted, settled.dropped, settled.turns) == (3, 1, 2)


async def test_a_backup_is_of_one_instant(
    full: Database, tmp_path: Path, keys: KeySet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows that are committed while it is taken are in no table of it."""
    added = 0

    async def meanwhile(connection: Any) -> Any:
        nonlocal added
        tables = await tables_in_order(connection)
        async with full.begin() as session:
            await audit.record(session, "meanwhile", at=MONDAY)
        added += 1
        return tables

    monkeypatch.setattr("hearback.cli.backup.tables_in_order", meanwhile)
    async with full.begin() as session:
        before = await session.scalar(text("SELECT count(*) FROM audit_event"))

    _, manifest = await backed_up(full, tmp_path, keys)

    rows = {table.name: table.rows for table in manifest.tables}
    assert added == 1
    assert rows["audit_event"] == before


async def test_a_restore_never_overwrites(full: Database, tmp_path: Path, keys: KeySet) -> None:
    file, _ = await backed_up(full, tmp_path, keys)
    before = await all_rows(full)

    with pytest.raises(NotEmpty, match="new home"):
        await restored(full.url, file, tmp_path)

    assert await all_rows(full) == before


async def test_a_database_that_was_only_migrated_counts_as_empty(
    full: Database, database_url: str, empty_url: str, tmp_path: Path, keys: KeySet
) -> None:
    file, _ = await backed_up(full, tmp_path, keys)
    migrate({"HEARBACK_DATABASE_URL": empty_url}, tmp_path / "migrations.log")

    await restored(empty_url, file, tmp_path)

    other = Database(empty_url, pool=1)
    assert len((await all_rows(other))["patient"]) == 2
    await other.close()


async def test_a_database_of_another_revision_is_left_alone(
    full: Database, empty_url: str, tmp_path: Path, keys: KeySet
) -> None:
    file, _ = await backed_up(full, tmp_path, keys)
    migrate({"HEARBACK_DATABASE_URL": empty_url}, tmp_path / "migrations.log", "0001")

    with pytest.raises(OtherSchema, match="0001"):
        await restored(empty_url, file, tmp_path)


async def test_a_broken_restore_leaves_no_row_and_can_be_tried_again(
    full: Database, empty_url: str, tmp_path: Path, keys: KeySet
) -> None:
    file, manifest = await backed_up(full, tmp_path, keys)
    worse = changed(file, tmp_path, lambda told: told["tables"][-1].update(rows=999))

    with pytest.raises(Exception, match="999"):
        await restored(empty_url, worse, tmp_path)
    await restored(empty_url, file, tmp_path)

    other = Database(empty_url, pool=1)
    assert len((await all_rows(other))["patient"]) == 2
    await other.close()
    assert manifest.rows > 15


def changed(file: Path, folder: Path, change: Any) -> Path:
    """The same backup with another manifest."""
    other = folder / "changed.zip"
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(other, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == MANIFEST:
                told = json.loads(content)
                change(told)
                content = json.dumps(told).encode()
            new.writestr(name, content)
    return other


def names_in(folder: Path, pattern: str) -> list[str]:
    return [path.name for path in folder.glob(pattern)]


def damaged(file: Path, folder: Path, member: str) -> Path:
    other = folder / "damaged.zip"
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(other, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content.replace(b"en", b"es") if name == member else content)
    return other


async def test_a_damaged_part_is_named_before_anything_is_restored(
    full: Database, empty_url: str, tmp_path: Path, keys: KeySet
) -> None:
    file, _ = await backed_up(full, tmp_path, keys)

    with pytest.raises(BadBackup, match="its part patient is damaged"):
        await restored(empty_url, damaged(file, tmp_path, "tables/patient.csv"), tmp_path)

    connection = await connect(empty_url)
    assert await tables_in_order(connection) == []
    await connection.close()


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"revision": "9999"}, id="a later schema"),
        pytest.param({"format": 2}, id="a later form"),
    ],
)
async def test_a_backup_of_a_newer_version_says_so(
    full: Database, tmp_path: Path, keys: KeySet, change: dict[str, Any]
) -> None:
    file, _ = await backed_up(full, tmp_path, keys)
    newer = changed(file, tmp_path, lambda told: told.update(change))

    with zipfile.ZipFile(newer) as bag, pytest.raises(BackupOfNewer, match="Upgrade this one"):
        read_manifest(bag, newer)


async def test_a_zip_of_something_else_is_no_backup(tmp_path: Path) -> None:
    file = tmp_path / "photos.zip"
    with zipfile.ZipFile(file, "w") as bag:
        bag.writestr("holiday.txt", "sun")

    with zipfile.ZipFile(file) as bag, pytest.raises(BadBackup, match="no manifest"):
        read_manifest(bag, file)


async def test_keys_stay_outside_unless_they_are_asked_for(
    full: Database, tmp_path: Path, keys: KeySet
) -> None:
    file, manifest = await backed_up(full, tmp_path, keys)
    (tmp_path / "other").mkdir()
    inside, _ = await backed_up(full, tmp_path / "other", keys, with_keys=True)

    with zipfile.ZipFile(file) as bag:
        everything = b"".join(bag.read(name) for name in bag.namelist())
        names = bag.namelist()
    assert keys.index_written().encode() not in everything
    assert keys.written().split(":")[1].encode() not in everything
    assert "keys.json" not in names
    assert "keys.json" in zipfile.ZipFile(inside).namelist()
    assert set(manifest.keys) == {"k1", "index"}


async def test_nothing_readable_of_a_patient_is_in_the_file(
    full: Database, tmp_path: Path, keys: KeySet
) -> None:
    file, _ = await backed_up(full, tmp_path, keys)

    with zipfile.ZipFile(file) as bag:
        everything = b"".join(bag.read(name) for name in bag.namelist()).decode()

    assert not re.search(r"Denise|Walcott|5125550151|linea", everything)
    assert file.stat().st_mode & 0o777 == 0o600


async def test_missing_keys_are_named(full: Database, tmp_path: Path, keys: KeySet) -> None:
    _, manifest = await backed_up(full, tmp_path, keys)

    with pytest.raises(KeysMissing, match=fingerprints(keys)["k1"]):
        check_keys(manifest, None)
    with pytest.raises(KeysMissing, match="k1"):
        check_keys(manifest, KeySet.fresh())  # of the same name, and another key
    check_keys(manifest, keys)


@pytest.fixture
def no_given_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HEARBACK_KEYS", "HEARBACK_INDEX_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_given_keys")
async def test_a_home_without_keys_gets_none_made(
    full: Database, tmp_path: Path, keys: KeySet
) -> None:
    """Fresh ones would open nothing, and hide that the right ones are missing."""
    file, manifest = await backed_up(full, tmp_path, keys)
    home = Home(tmp_path / "home")

    with zipfile.ZipFile(file) as bag, pytest.raises(KeysMissing):
        keys_for(home, manifest, bag, file)

    assert not home.path.exists()


@pytest.mark.usefixtures("no_given_keys")
async def test_keys_come_from_the_home_else_from_the_file(
    full: Database, tmp_path: Path, keys: KeySet
) -> None:
    file, manifest = await backed_up(full, tmp_path, keys, with_keys=True)
    bare, own, wrong = (Home(tmp_path / name) for name in ("bare", "own", "wrong"))
    keys.save(own.path / "keys.json")
    KeySet.fresh().save(wrong.path / "keys.json")

    with zipfile.ZipFile(file) as bag:
        assert keys_for(bare, manifest, bag, file) == keys
        assert keys_for(own, manifest, bag, file) == keys
        with pytest.raises(KeysMissing):
            keys_for(wrong, manifest, bag, file)


async def test_a_fingerprint_tells_nothing_of_a_key(keys: KeySet) -> None:
    told = fingerprints(keys)

    assert set(told) == {"k1", "index"}
    assert told != fingerprints(KeySet.fresh())
    assert not any(key.hex().startswith(told["k1"]) for key in keys.masters.values())


async def test_an_existing_file_is_not_overwritten(
    full: Database, tmp_path: Path, keys: KeySet
) -> None:
    await backed_up(full, tmp_path, keys)

    with pytest.raises(BackupExists):
        await backed_up(full, tmp_path, keys)

    assert names_in(tmp_path, "*.part") == []


async def test_an_empty_database_has_nothing_to_back_up(
    empty_url: str, tmp_path: Path, keys: KeySet
) -> None:
    with pytest.raises(NothingToBackUp):
        await backed_up(Database(empty_url, pool=1), tmp_path, keys)

    assert names_in(tmp_path, "backup*") == []

"""`hearback backup` and `hearback restore`: which database, which keys, and what is said."""

import asyncio
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from hearback.cli import restore as restoring
from hearback.cli.backup import back_up
from hearback.cli.home import Home
from hearback.cli.manifest import (
    BadBackup,
    Manifest,
    check_keys,
    check_sums,
    keys_inside,
    read_manifest,
)
from hearback.cli.migrating import migrate
from hearback.cli.places import ROOT
from hearback.cli.using import HomeOption, console, fail, in_home
from hearback.core.clock import SystemClock
from hearback.core.crypto import KeySet
from hearback.core.embedded import EmbeddedPostgres, ServerState
from hearback.core.errors import HearbackError
from hearback.settings import read_settings
from hearback.wiring import clock_for

KEYS_WARNING = (
    "[yellow]The keys are inside: whoever has this file can read every patient's messages. "
    "Keep it like a key.[/yellow]"
)
NO_KEYS = "The keys are not inside: keep a copy of keys.json, or of HEARBACK_KEYS, elsewhere."


def backup(
    file: Path,
    with_keys: Annotated[bool, typer.Option(help="Put the keys inside as well.")] = False,
    home: HomeOption = None,
) -> None:
    """Write the whole database to a file, while the service runs or not."""
    place = in_home(home)
    settings = read_settings()
    keys = KeySet.parse(settings.keys.get_secret_value(), settings.index_key.get_secret_value())
    try:
        with _running(place, settings.database_url) as url, Progress(console=console) as bar:
            task = bar.add_task("Rows", total=None)
            manifest = asyncio.run(
                back_up(
                    url,
                    file,
                    keys,
                    taken_at=clock_for(settings).now(),
                    with_keys=with_keys,
                    begun=lambda rows: bar.update(task, total=rows),
                    progressed=lambda rows: bar.advance(task, rows),
                )
            )
    except HearbackError as error:
        raise fail(error) from None
    size = file.stat().st_size / 1024**2
    console.print(f"{manifest.rows} rows of {len(manifest.tables)} tables, {size:.1f} MB: {file}")
    console.print(KEYS_WARNING if with_keys else NO_KEYS)


@contextmanager
def _running(place: Home, url: str) -> Iterator[str]:
    """The database of a copy, started for as long as it takes where the copy does not run."""
    server = EmbeddedPostgres(place.path)
    ours = (place.path / "postgres.secret").exists() and server.url == url
    if not ours or server.state() is ServerState.RUNNING:
        yield url
        return
    with place.held():  # a copy that starts now would find its server ended
        try:
            yield server.start()
        finally:
            server.stop()


def restore(file: Path, home: HomeOption = None) -> None:
    """Read a backup into a new home, or into the empty database of HEARBACK_DATABASE_URL."""
    place = Home(home or ROOT / ".hearback" / "live")
    try:
        with _opened(file) as bag:
            manifest = read_manifest(bag, file)
            with Progress(console=console) as bar:
                task = bar.add_task("Checking", total=manifest.rows)
                check_sums(bag, manifest, file, lambda rows: bar.advance(task, rows))
            keys = keys_for(place, manifest, bag, file)
            place.prepare()
            with place.held(), _given_or_own(place) as url:
                settled = _restored(place, url, bag, manifest, keys)
    except HearbackError as error:
        raise fail(error) from None
    _tell(manifest, settled, place)


@contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(file) as bag:
            yield bag
    except FileNotFoundError:
        raise BadBackup(file, "it is not there") from None
    except zipfile.BadZipFile:
        raise BadBackup(file, "it is no backup, or it is cut short") from None


def keys_for(place: Home, manifest: Manifest, bag: zipfile.ZipFile, file: Path) -> KeySet:
    """The environment's, else the home's, else those inside; never a fresh set.
    Raises KeysMissing."""
    given, index = os.environ.get("HEARBACK_KEYS"), os.environ.get("HEARBACK_INDEX_KEY", "")
    keys: KeySet | None = None
    if given:
        keys = KeySet.parse(given, index)
    elif place.key_file.exists():
        keys = place.keys
    elif manifest.keys_sha256 is not None:
        keys = keys_inside(bag, file)
    check_keys(manifest, keys)
    assert keys is not None, "a backup needs its index key at least"
    return keys


@contextmanager
def _given_or_own(place: Home) -> Iterator[str]:
    """As `hearback up` would choose: a database of the environment, else the home's own."""
    given = os.environ.get("HEARBACK_DATABASE_URL")
    if given is not None:
        yield given
        return
    server = EmbeddedPostgres(place.path)
    try:
        yield server.start()
    finally:
        server.stop()


def _restored(
    place: Home, url: str, bag: zipfile.ZipFile, manifest: Manifest, keys: KeySet
) -> restoring.Settled:
    asyncio.run(restoring.check_empty(url, manifest))
    if "HEARBACK_KEYS" not in os.environ and not place.key_file.exists():
        keys.save(place.key_file)
    log = place.logs / "migrations.log"
    with Progress(console=console) as bar:
        task = bar.add_task("Rows", total=manifest.rows)
        return asyncio.run(
            restoring.restore(
                url,
                bag,
                manifest,
                migrate=partial(migrate, {"HEARBACK_DATABASE_URL": url}, log),
                now=max(SystemClock().now(), datetime.fromisoformat(manifest.taken_at)),
                progressed=lambda rows: bar.advance(task, rows),
            )
        )


def _tell(manifest: Manifest, settled: restoring.Settled, place: Home) -> None:
    console.print(f"{manifest.rows} rows are back as of {manifest.taken_at}; the trail is whole.")
    if settled.doubted:
        console.print(
            f"{settled.doubted} texts were on their way then. Each is looked up at Twilio, and "
            "sent only if it is not there."
        )
    if settled.dropped:
        console.print(
            f"{settled.dropped} reminders were due since then. They are not sent: they may have "
            "been sent already."
        )
    if settled.turns:
        console.print(f"{settled.turns} pieces of work were waiting. They are done at the start.")
    console.print(f"Start it with: hearback up --home {place.path}")

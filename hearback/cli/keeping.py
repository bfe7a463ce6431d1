"""`hearback keys …` and `hearback audit …`."""

import asyncio
import os
import sys

import typer

from hearback.cli.rotation import rotate
from hearback.cli.using import HomeOption, console, fail, in_home
from hearback.core import audit as trail
from hearback.core.crypto import KeySet
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.settings import read_settings

keys_app = typer.Typer(no_args_is_help=True, help="Encryption keys.")
audit_app = typer.Typer(no_args_is_help=True, help="The audit trail.")


@keys_app.command("new")
def new_keys() -> None:
    """Print a fresh set of keys for the environment. Keep a copy: without them nothing opens."""
    keys = KeySet.fresh()
    sys.stdout.write(f"HEARBACK_KEYS={keys.written()}\nHEARBACK_INDEX_KEY={keys.index_written()}\n")


@keys_app.command("tracker")
def tracker_keys() -> None:
    """Print the keys for a machine that runs Rasa alone, made from HEARBACK_KEYS."""
    given, index = os.environ.get("HEARBACK_KEYS", ""), os.environ.get("HEARBACK_INDEX_KEY", "")
    try:
        keys = KeySet.parse(given, index)
    except HearbackError as error:
        raise fail(error) from None
    sys.stdout.write(f"HEARBACK_TRACKER_KEYS={keys.for_tracker()}\n")


@keys_app.command("rotate")
def rotate_keys(home: HomeOption = None) -> None:
    """Seal everything again under the newest key, with the service running or not."""
    place = in_home(home)
    try:
        asyncio.run(rotate(place, console))
    except HearbackError as error:
        raise fail(error) from None


@audit_app.command("verify")
def verify_audit(home: HomeOption = None) -> None:
    """Check that no row of the audit trail was altered, removed or slipped in."""

    async def broken() -> int | None:
        db = Database(read_settings().database_url, pool=1)
        try:
            async with db.begin() as session:
                return await trail.first_broken(session)
        finally:
            await db.close()

    in_home(home)
    row = asyncio.run(broken())
    if row is not None:
        console.print(f"[red]The chain breaks at row {row}. Compare it with a backup.[/red]")
        raise typer.Exit(1)
    console.print("The audit trail is whole.")

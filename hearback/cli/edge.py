"""The edge of the command line: what ends a command is said in a line; a bug keeps its trace."""

import errno
import sys

import typer
from asyncpg.exceptions import PostgresError
from rich.markup import escape
from sqlalchemy.exc import DBAPIError

from hearback.cli.using import console
from hearback.core.errors import HearbackError

AWAY = (
    "The database does not answer. Is this copy running? Start it with `hearback up` or `hearback "
    "demo`; `hearback doctor` says what is wrong."
)
NOT_LET_IN = (
    "The database does not let us in: its name, the account or the password is wrong. Correct "
    "HEARBACK_DATABASE_URL."
)
NO_TABLES = (
    "The database has no tables of this version. Bring it up to date with `hearback migrate`, or "
    "with `hearback up`, which does so before it starts."
)
FULL = "The disk is full. Make room, and run this again."
# By SQLSTATE, or by the class that its first two characters name.
SAID = {
    **dict.fromkeys(("28", "3D"), NOT_LET_IN),
    **dict.fromkeys(("42P01", "42703"), NO_TABLES),
    **dict.fromkeys(("08", "57P01", "57P02", "57P03"), AWAY),
}


def run(app: typer.Typer) -> None:
    try:
        app(prog_name="hearback")
    except Exception as error:
        line = said_of(error)
        if line is None:
            raise
        console.print(f"[red]{escape(line)}[/red]")
        sys.exit(1)


def said_of(error: Exception) -> str | None:
    """What happened and what to do; None: nobody who types commands can do anything."""
    if isinstance(error, HearbackError):
        return str(error)
    if isinstance(error, OSError):
        return _of_the_system(error)
    state = _sqlstate(error)
    return SAID.get(state) or SAID.get(state[:2])


def _of_the_system(error: OSError) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return FULL
    if error.filename is not None:  # a file's; connections have none
        return f"{error.filename}: {error.strerror}."
    return AWAY


def _sqlstate(error: Exception) -> str:
    """While connecting the driver's own error comes; later SQLAlchemy's, around it."""
    of_driver = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(error, DBAPIError | PostgresError):
        return str(getattr(of_driver, "sqlstate", None) or "")
    return ""

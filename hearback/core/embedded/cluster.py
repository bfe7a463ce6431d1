"""Making a database cluster, whole or not at all: files, one role, one database, one password."""

import secrets
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from hearback.core.embedded.account import Account
from hearback.core.embedded.binaries import PostgresBinaries
from hearback.core.embedded.errors import SecretMissing, ServerDidNotStart
from hearback.core.embedded.program import run
from hearback.core.private import sync, write_whole

ROLE = "hearback"  # and the name of its database
ACCESS = "local all all scram-sha-256"
INITDB = (
    "--username=postgres",
    "--auth=reject",  # replaced by ACCESS; so the superuser gets no password and cannot sign in
    "--encoding=UTF8",
    "--locale=C",
    "--data-checksums",
    "--no-instructions",
)
SINGLE_USER = ("--single", "-c", "exit_on_error=on", "-c", "log_min_error_statement=panic")


def make(
    binaries: PostgresBinaries,
    data: Path,
    secret: str,
    account: Account,
    *,
    log: Path,
    lock: int,
) -> None:
    """Build `data` under another name and rename it, so that a kill on the way leaves no half."""
    new = data.with_name("data.new")
    shutil.rmtree(new, ignore_errors=True)
    statements = (
        f"CREATE ROLE {ROLE} LOGIN CREATEDB PASSWORD '{secret}'\n"
        f"CREATE DATABASE {ROLE} OWNER {ROLE}\n"
    )
    initdb, postgres = binaries.folder / "initdb", binaries.folder / "postgres"
    # As the server's account: root must not write where that account could have put a link.
    write_access = ("sh", "-c", 'echo "$1" > "$0"', str(new / "pg_hba.conf"), ACCESS)
    steps: list[tuple[Sequence[str | Path], str]] = [
        ([initdb, *INITDB, "-D", new], ""),
        (write_access, ""),
        ([postgres, *SINGLE_USER, "-D", new, "postgres"], statements),
    ]
    for argv, given in steps:
        done = run(argv, account, given=given, keep=[lock])
        if done.returncode != 0:
            raise ServerDidNotStart("PostgreSQL", _complaint(done), log)
    new.rename(data)
    sync(data.parent)


def _complaint(done: subprocess.CompletedProcess[str]) -> str:
    lines = (done.stderr or done.stdout).strip().splitlines()
    return lines[-1] if lines else f"its set-up ended with code {done.returncode}."


def major_of(data: Path) -> int | None:
    """The version that made the data; None when there is none yet."""
    try:
        return int((data / "PG_VERSION").read_text())
    except FileNotFoundError:
        return None


def make_secret(path: Path) -> str:
    """An earlier secret is kept: it may have been written just before we were interrupted."""
    if not path.exists():
        write_whole(path, secrets.token_urlsafe(32))
    return read_secret(path)


def read_secret(path: Path) -> str:
    try:
        return path.read_text()
    except FileNotFoundError:
        raise SecretMissing(path) from None

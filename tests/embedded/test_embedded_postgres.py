"""The embedded PostgreSQL, with real servers: first start, adoption, crashes, and closed doors."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import asyncpg
import pytest

import hearback
from hearback.core.embedded import EmbeddedPostgres, ServerState
from hearback.core.embedded.account import Account
from hearback.core.embedded.errors import (
    DataGone,
    HomeOfAnotherAccount,
    SecretMissing,
)
from hearback.core.embedded.lock import try_lock
from hearback.core.embedded.program import wait_until

AS_ROOT = os.geteuid() == 0
LINUX = sys.platform.startswith("linux")
GONE_WITHIN = timedelta(seconds=10)
START = """
import sys
from pathlib import Path
from hearback.core.embedded import EmbeddedPostgres
print(EmbeddedPostgres(Path(sys.argv[1])).start())
"""


@pytest.fixture
def postgres(shared_home: Path) -> EmbeddedPostgres:
    server = EmbeddedPostgres(shared_home)
    server.start()
    return server


def ask(url: str, question: str) -> Any:
    async def answer() -> Any:
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetchval(question)
        finally:
            await connection.close()

    return asyncio.run(answer())


def pid_file(home: Path) -> Path:
    return (home / "postgres" / "data" / "postmaster.pid").resolve()


def pid_of(home: Path) -> int:
    return int(pid_file(home).read_text().split()[0])


def listening_on_tcp(pid: int) -> set[str]:
    """The TCP sockets on which that process waits for callers."""
    rows = [
        line.split()
        for table in ("tcp", "tcp6")
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]
    ]
    waiting = {f"socket:[{row[9]}]" for row in rows if row[3] == "0A"}
    return waiting & {os.readlink(entry) for entry in Path(f"/proc/{pid}/fd").iterdir()}


def test_url_opens_our_database_as_a_plain_role(postgres: EmbeddedPostgres) -> None:
    who = "select concat_ws(' ', current_user, current_database(), rolsuper, rolcreatedb)"

    answer = ask(postgres.url, f"{who} from pg_roles where rolname = current_user")

    assert answer == "hearback hearback f t"


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("listen_addresses", ""),
        ("data_checksums", "on"),
        ("server_encoding", "UTF8"),
        ("fsync", "on"),
        ("max_connections", "100"),
        ("shared_buffers", "128MB"),
    ],
)
def test_server_runs_with_our_settings(
    postgres: EmbeddedPostgres, setting: str, value: str
) -> None:
    assert ask(postgres.url, f"show {setting}") == value


def test_second_start_adopts_the_running_server(
    postgres: EmbeddedPostgres, shared_home: Path
) -> None:
    before = pid_of(shared_home)

    url = EmbeddedPostgres(shared_home).start()

    assert url == postgres.url
    assert pid_of(shared_home) == before


def test_secret_is_readable_by_its_owner_only(
    postgres: EmbeddedPostgres, shared_home: Path
) -> None:
    mode = (shared_home / "postgres.secret").stat().st_mode

    assert mode & 0o777 == 0o600
    assert len((shared_home / "postgres.secret").read_text()) >= 32


def test_password_is_required(postgres: EmbeddedPostgres, shared_home: Path) -> None:
    secret = (shared_home / "postgres.secret").read_text()

    with pytest.raises(asyncpg.InvalidPasswordError):
        ask(postgres.url.replace(secret, "guess"), "select 1")


def test_superuser_cannot_sign_in(postgres: EmbeddedPostgres) -> None:
    with pytest.raises(asyncpg.InvalidPasswordError):
        ask(postgres.url.replace("//hearback:", "//postgres:"), "select 1")


@pytest.mark.skipif(not LINUX, reason="reads /proc")
def test_nothing_listens_on_tcp(postgres: EmbeddedPostgres, shared_home: Path) -> None:
    assert listening_on_tcp(pid_of(shared_home)) == set()


def test_log_holds_no_values_of_a_failed_statement(postgres: EmbeddedPostgres) -> None:
    ask(postgres.url, "create table if not exists secrets (name text primary key)")
    ask(postgres.url, "insert into secrets values ('Marisol') on conflict do nothing")

    with pytest.raises(asyncpg.UniqueViolationError):
        ask(postgres.url, "insert into secrets values ('Marisol')")

    log = postgres.log.read_text()
    assert "duplicate key" in log
    assert "Marisol" not in log


def test_committed_rows_survive_a_killed_server(
    postgres: EmbeddedPostgres, shared_home: Path
) -> None:
    ask(postgres.url, "create table kept as select generate_series(1, 1000) as n")
    os.kill(pid_of(shared_home), signal.SIGKILL)

    url = postgres.start()

    assert ask(url, "select count(*) from kept") == 1000


def test_stale_process_id_of_an_unrelated_program_is_ignored(
    postgres: EmbeddedPostgres, shared_home: Path
) -> None:
    old = pid_file(shared_home).read_text()
    postgres.stop()
    account = Account.without_privileges()  # PostgreSQL believes only in its own account's ids
    stranger = subprocess.Popen(["sleep", "60"], user=account.uid)
    pid_file(shared_home).write_text(old.replace(old.split()[0], str(stranger.pid), 1))

    postgres.start()

    assert postgres.state() is ServerState.RUNNING
    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()


def test_stop_ends_the_server_and_may_be_repeated(postgres: EmbeddedPostgres) -> None:
    states = []

    for _ in range(2):
        postgres.stop()
        states.append(postgres.state())

    assert states == [ServerState.STOPPED, ServerState.STOPPED]


def is_free(lock: Path) -> bool:
    taken = try_lock(lock)
    if taken is not None:
        os.close(taken)
    return taken is not None


def test_server_holds_its_lock_until_its_last_process_is_gone(
    postgres: EmbeddedPostgres, shared_home: Path
) -> None:
    while_running = try_lock(shared_home / "postgres.lock")

    postgres.stop()

    # It takes its file of the process id away a moment before the process itself is gone.
    assert wait_until(lambda: is_free(shared_home / "postgres.lock"), GONE_WITHIN)
    assert while_running is None


def test_two_first_starts_at_once_share_one_server(home: Path) -> None:
    command = [sys.executable, "-c", START, str(home)]
    starts = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]

    urls = {start.communicate(timeout=60)[0].strip() for start in starts}

    assert [start.returncode for start in starts] == [0, 0]
    assert urls == {EmbeddedPostgres(home).url}
    assert ask(urls.pop(), "select 1") == 1


def test_killed_first_start_leaves_nothing_half_made(home: Path) -> None:
    first = subprocess.Popen([sys.executable, "-c", START, str(home)])
    half_made = home / "postgres" / "data.new" / "PG_VERSION"
    assert wait_until(half_made.exists, timedelta(seconds=30))
    first.kill()
    first.wait()
    assert EmbeddedPostgres(home).state() is ServerState.ABSENT

    url = EmbeddedPostgres(home).start()

    assert ask(url, "select 1") == 1
    assert not (home / "postgres" / "data.new").exists()


@pytest.mark.parametrize(("durable", "fsync"), [(True, "on"), (False, "off")])
def test_only_what_is_thrown_away_is_not_written_through_to_the_disk(
    home: Path, durable: bool, fsync: str
) -> None:
    url = EmbeddedPostgres(home, durable=durable).start()

    assert ask(url, "show fsync") == fsync


def test_url_before_the_first_start_names_the_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SecretMissing, match=r"postgres\.secret"):
        EmbeddedPostgres(tmp_path).url  # noqa: B018


@pytest.mark.skipif(not AS_ROOT, reason="only root keeps its data outside the home")
def test_lost_data_is_not_replaced_by_an_empty_database(tmp_path: Path) -> None:
    (tmp_path / "postgres").symlink_to("/var/lib/hearback/gone")

    with pytest.raises(DataGone):
        EmbeddedPostgres(tmp_path).start()


@pytest.fixture
def nobodys_home() -> Iterator[Path]:
    """A home of another account, its path too long for a socket."""
    root = Path(tempfile.mkdtemp(prefix="hearback-test-", dir="/var/tmp"))
    home = root / ("long" * 30)
    home.mkdir()
    for folder in (root, home):
        shutil.chown(folder, "nobody")
    yield home
    as_nobody(home, "EmbeddedPostgres(Path(sys.argv[1])).remove()")
    shutil.rmtree(root)


def as_nobody(home: Path, command: str) -> subprocess.CompletedProcess[str]:
    packages = [str(Path(module.__path__[0]).parent) for module in (hearback, asyncpg)]
    script = START.replace(START.splitlines()[-1], command)
    return subprocess.run(
        [python_of_nobody(), "-c", script, str(home)],
        user="nobody",
        extra_groups=[],
        env={"PYTHONPATH": ":".join(packages), "PYTHONDONTWRITEBYTECODE": "1"},
        cwd="/",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def python_of_nobody() -> str:
    """An interpreter that `nobody` can run: ours may lie in a home folder that is closed."""
    return shutil.which("python3", path="/usr/local/bin:/usr/bin") or sys.executable


@pytest.mark.skipif(not AS_ROOT, reason="only root can become another account")
def test_plain_account_keeps_its_data_at_home_and_root_keeps_off(nobodys_home: Path) -> None:
    if (can := as_nobody(nobodys_home, "assert sys.version_info >= (3, 11)")).returncode:
        pytest.skip(f"nobody cannot run Python here: {can.stderr[-200:]}")

    started = as_nobody(nobodys_home, START.splitlines()[-1])

    assert started.returncode == 0, started.stderr
    assert ask(started.stdout.strip(), "select 1") == 1
    sockets = Path(parse_qs(urlsplit(started.stdout.strip()).query)["host"][0])
    assert sockets.parent == Path("/tmp")  # noqa: S108
    assert sockets.stat().st_mode & 0o777 == 0o700
    assert not (nobodys_home / "postgres").is_symlink()
    with pytest.raises(HomeOfAnotherAccount):
        EmbeddedPostgres(nobodys_home).start()

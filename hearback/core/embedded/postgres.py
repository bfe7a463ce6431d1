"""A PostgreSQL of our own: made at the first start, adopted at the next, reached by socket only."""

import os
import shutil
import signal
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

from hearback.core.embedded import cluster, program
from hearback.core.embedded.account import Account
from hearback.core.embedded.binaries import PostgresBinaries, copied, find_postgres, fitting
from hearback.core.embedded.errors import (
    DataGone,
    HomeOfAnotherAccount,
    ServerDidNotStart,
    ServerDidNotStop,
)
from hearback.core.embedded.folders import check_ours, key_of, make_private, socket_folder
from hearback.core.embedded.lock import sole_launcher
from hearback.core.embedded.probe import ServerState, postgres_state

NAME = "PostgreSQL"
SOCKET_NAME = ".s.PGSQL.5432"
SYSTEM_FOLDER = Path("/var/lib/hearback")

OTHERS_MAY_TAKE = timedelta(minutes=2)  # another start at work, or the last processes of a crash
RECOVERY_MAY_TAKE = timedelta(minutes=5)  # replaying the log after a crash
KEEP_TRYING = timedelta(seconds=10)
TRY_AGAIN_AFTER = 0.25  # seconds
CLOSING_MAY_TAKE = timedelta(minutes=1)

SETTINGS = {
    "listen_addresses": "",  # no TCP at all
    "unix_socket_permissions": "0700",
    "shared_buffers": "128MB",
    "max_connections": "100",
    "fsync": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] ",
    # A failed statement's text and its DETAIL hold the values of the row: not for a log.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
}
# What is thrown away afterwards need not survive a crash of the machine; it does survive a kill of
# the server. Creating and dropping databases then takes a tenth of the time.
UNSAFE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class EmbeddedPostgres:
    """The database server of one home folder. Calls block; they may come from several processes.

    As root everything but the password and the log lies in `system_folder` and belongs to
    `nobody`; `home/postgres` is then a link to it. `durable` is False for data that nobody will
    miss: rehearsals and tests.
    """

    def __init__(
        self, home: Path, *, system_folder: Path = SYSTEM_FOLDER, durable: bool = True
    ) -> None:
        self._home = home.expanduser().resolve()
        self._system = system_folder
        self._settings = SETTINGS if durable else SETTINGS | UNSAFE
        self._account = Account.without_privileges()
        self._link = self._home / "postgres"
        self._secret = self._home / "postgres.secret"
        self.log = self._home / "logs" / "postgres.log"

    @property
    def url(self) -> str:
        """Raises SecretMissing before the first start."""
        secret = cluster.read_secret(self._secret)
        return (
            f"postgresql://{cluster.ROLE}:{secret}@/{cluster.ROLE}?host={quote(str(self._sockets))}"
        )

    def start(self) -> str:
        """The URL of the running server, started if need be. A running one is adopted."""
        self._home.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._check_account()
        try:
            with sole_launcher(
                self._home / "postgres.lock", unless=self._is_running, patience=OTHERS_MAY_TAKE
            ) as lock:
                if lock is not None:
                    self._launch(lock)
        except TimeoutError:
            why = "processes of an earlier start are still at work."
            raise ServerDidNotStart(NAME, why, self.log) from None
        return self.url

    def stop(self) -> None:
        """End the server, rolling back what is open. Nothing happens if it is not running."""
        if (pid := self.pid()) is None:
            return
        for notice, limit in ((signal.SIGINT, CLOSING_MAY_TAKE), (signal.SIGQUIT, KEEP_TRYING)):
            os.kill(pid, notice)
            if program.wait_until(lambda: self.pid() is None, limit):
                return
        raise ServerDidNotStop(NAME, pid)

    def state(self) -> ServerState:
        if not self._data.exists():
            return ServerState.ABSENT
        if not self._sockets.exists():
            return ServerState.STOPPED
        check_ours(self._sockets, self._account)  # a stranger's server must not pass for ours
        return postgres_state(self._sockets / SOCKET_NAME)

    def remove(self) -> None:
        """Stop the server and delete its data for good."""
        self.stop()
        for folder in (self._sockets, self._place):
            shutil.rmtree(folder, ignore_errors=True)
        if self._link.is_symlink():
            self._link.unlink()
        self._secret.unlink(missing_ok=True)

    @property
    def _place(self) -> Path:
        return self._link.resolve()

    @property
    def _data(self) -> Path:
        return self._place / "data"

    @property
    def _sockets(self) -> Path:
        key, owner = key_of(self._home), self._account.owner
        return socket_folder(self._place / "socket", SOCKET_NAME, key=key, owner=owner)

    def _is_running(self) -> bool:
        return self.state() is ServerState.RUNNING

    def _check_account(self) -> None:
        theirs = self._secret.exists() and self._secret.stat().st_uid != os.geteuid()
        as_user = (
            self._account.uid is not None and self._link.is_dir() and not self._link.is_symlink()
        )
        if theirs or as_user:
            raise HomeOfAnotherAccount(self._home)

    def _launch(self, lock: int) -> None:
        binaries = self._binaries()
        self._make_place()
        if not self._data.exists():
            secret = cluster.make_secret(self._secret)
            cluster.make(binaries, self._data, secret, self._account, log=self.log, lock=lock)
        make_private(self._sockets, self._account)
        give_up_at = time.monotonic() + KEEP_TRYING.total_seconds()
        while not self._came_up(binaries, lock):
            # After a crash the kernel may free shared memory a moment after the processes.
            if time.monotonic() > give_up_at:
                raise ServerDidNotStart(NAME, program.last_line(self.log), self.log)
            time.sleep(TRY_AGAIN_AFTER)

    def _came_up(self, binaries: PostgresBinaries, lock: int) -> bool:
        """False when it ended at once."""
        if self.pid() is None:
            # Its process id may be another program's by now: PostgreSQL would think itself running.
            (self._data / "postmaster.pid").unlink(missing_ok=True)
        settings = self._settings | {"unix_socket_directories": str(self._sockets)}
        options = [f"--{name}={value}" for name, value in settings.items()]
        server = program.launch(
            [binaries.folder / "postgres", "-D", self._data, *options],
            self._account,
            log=self.log,
            keep=[lock],
        )
        settled = program.wait_until(
            lambda: self._is_running() or server.poll() is not None, RECOVERY_MAY_TAKE
        )
        if not settled:
            raise ServerDidNotStart(NAME, "it is still recovering. Try again later.", self.log)
        return server.poll() is None

    def _binaries(self) -> PostgresBinaries:
        chosen = fitting(find_postgres(), self._data, cluster.major_of(self._data))
        if self._account.uid is None:
            return chosen
        self._make_system_folder()
        return copied(chosen, self._system)

    def _make_system_folder(self) -> None:
        self._system.mkdir(parents=True, exist_ok=True)
        self._system.chmod(0o755)  # ours alone, and `nobody` has to pass through

    def _make_place(self) -> None:
        if self._account.uid is None or self._account.gid is None:
            make_private(self._link, self._account)
        elif self._link.exists():
            check_ours(self._place, self._account)
        elif self._link.is_symlink():
            raise DataGone(self._link, self._place)
        else:
            # A fresh name each time: leftovers of a deleted home are neither opened nor erased.
            place = tempfile.mkdtemp(prefix=f"{key_of(self._home)}-", dir=self._system)
            os.chown(place, self._account.uid, self._account.gid)
            self._link.symlink_to(place)

    def pid(self) -> int | None:
        """The process id in postmaster.pid, if that process really is the server of this data."""
        try:
            pid = int((self._data / "postmaster.pid").read_text().split("\n")[0])
        except (OSError, ValueError):
            return None
        return pid if program.runs(pid, str(self._data)) else None

"""A Valkey of our own for what need not survive: locks, rate limits, presence. Socket only."""

import os
import shutil
import signal
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

from hearback.core.embedded import program
from hearback.core.embedded.account import Account
from hearback.core.embedded.binaries import find_valkey
from hearback.core.embedded.errors import ServerDidNotStart, ServerDidNotStop
from hearback.core.embedded.folders import check_ours, key_of, make_private, socket_folder
from hearback.core.embedded.lock import sole_launcher
from hearback.core.embedded.probe import ServerState, ask, valkey_state

NAME = "Valkey"
SOCKET_NAME = "valkey.sock"
MAY_TAKE = timedelta(seconds=10)

SETTINGS = {
    "port": "0",  # no TCP at all
    "unixsocketperm": "700",
    "daemonize": "no",
    "appendonly": "no",
    "save": "",
    "maxmemory": "64mb",
    "maxmemory-policy": "noeviction",  # evicting a lock would hand it to two holders
    "databases": "16",
    "logfile": "",
    "set-proc-title": "no",  # our arguments are how we know it again
}


class EmbeddedValkey:
    """The Valkey of one home folder. Calls block; they may come from several processes."""

    def __init__(self, home: Path) -> None:
        self._home = home.expanduser().resolve()
        self._account = Account()  # it runs as root too: its folder is closed to others
        self._folder = self._home / "valkey"
        self._pid_file = self._folder / "valkey.pid"
        self.log = self._home / "logs" / "valkey.log"

    @property
    def url(self) -> str:
        return f"unix://{quote(str(self._socket))}?db=0"

    def start(self) -> str:
        """The URL of the running server, started if need be. A running one is adopted."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with sole_launcher(
                self._home / "valkey.lock", unless=self._is_running, patience=MAY_TAKE
            ) as lock:
                if lock is not None:
                    self._launch(lock)
        except TimeoutError:
            why = f"an earlier one at {self._socket} does not answer. End that process."
            raise ServerDidNotStart(NAME, why, self.log) from None
        return self.url

    def stop(self) -> None:
        """End the server and forget what it held. Nothing happens if it is not running."""
        pid = self.pid()
        if self._is_running():
            ask(self._socket, b"SHUTDOWN NOSAVE\r\n")
        elif pid is not None:
            os.kill(pid, signal.SIGKILL)  # alive without answering; it holds nothing to save
        if pid is not None and not program.wait_until(lambda: self.pid() is None, MAY_TAKE):
            raise ServerDidNotStop(NAME, pid)

    def state(self) -> ServerState:
        if not self._folder.exists():
            return ServerState.ABSENT
        if not self._socket.parent.exists():
            return ServerState.STOPPED
        check_ours(self._socket.parent, self._account)
        return valkey_state(self._socket)

    def remove(self) -> None:
        self.stop()
        for folder in (self._socket.parent, self._folder):
            shutil.rmtree(folder, ignore_errors=True)

    @property
    def _socket(self) -> Path:
        key, owner = key_of(self._home), self._account.owner
        return socket_folder(self._folder, SOCKET_NAME, key=key, owner=owner) / SOCKET_NAME

    def _is_running(self) -> bool:
        return self.state() is ServerState.RUNNING

    def _launch(self, lock: int) -> None:
        make_private(self._socket.parent, self._account)
        places = {"unixsocket": self._socket, "dir": self._folder, "pidfile": self._pid_file}
        options = [
            word for name, value in (SETTINGS | places).items() for word in (f"--{name}", value)
        ]
        server = program.launch([find_valkey(), *options], self._account, log=self.log, keep=[lock])
        program.wait_until(lambda: self._is_running() or server.poll() is not None, MAY_TAKE)
        if not self._is_running():
            raise ServerDidNotStart(NAME, program.last_line(self.log), self.log)

    def pid(self) -> int | None:
        """The process id in the file, if that process really is the server of this folder."""
        try:
            pid = int(self._pid_file.read_text())
        except (OSError, ValueError):
            return None
        return pid if program.runs(pid, str(self._folder)) else None

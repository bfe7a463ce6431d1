"""Running the servers' programs: clean surroundings, another account, outliving us."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from hearback.core.embedded.account import Account
from hearback.core.processes import open_log

SURROUNDINGS = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}
LONGEST_COMMAND = 300.0  # seconds; initdb on a slow disk
SHORTEST_NAP, LONGEST_NAP = 0.02, 1.0  # seconds

# Our dead children must be reaped: PostgreSQL takes a zombie's process id for a live server.
_launched: list[subprocess.Popen[bytes]] = []


def run(
    argv: Sequence[str | Path], account: Account, *, given: str = "", keep: Sequence[int] = ()
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        argv,
        input=given,
        capture_output=True,
        text=True,
        cwd="/",
        env=SURROUNDINGS,
        user=account.uid,
        group=account.gid,
        extra_groups=account.extra_groups,
        pass_fds=keep,
        timeout=LONGEST_COMMAND,
        check=False,
    )


def launch(
    argv: Sequence[str | Path], account: Account, *, log: Path, keep: Sequence[int]
) -> subprocess.Popen[bytes]:
    """Start a server in its own session, so that neither Ctrl-C nor our death ends it.

    The log is opened here: the server's account needs no right to the folder it lies in.
    """
    with open_log(log) as output:
        process = subprocess.Popen(
            argv,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd="/",
            env=SURROUNDINGS,
            user=account.uid,
            group=account.gid,
            extra_groups=account.extra_groups,
            pass_fds=keep,
            start_new_session=True,
        )
    _launched.append(process)
    return process


def runs(pid: int, argument: str) -> bool:
    """Whether that process is alive and was started with that argument; false for a zombie."""
    reap()
    if not os.path.exists("/proc/self"):
        listed = run(["ps", "-ww", "-o", "command=", "-p", str(pid)], Account())
        return argument in listed.stdout
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
    return os.fsencode(argument) in command.split(b"\0")


def reap() -> None:
    _launched[:] = [process for process in _launched if process.poll() is None]


def wait_until(condition: Callable[[], bool], limit: timedelta) -> bool:
    return any(condition() for _ in naps(limit))


def naps(limit: timedelta) -> Iterator[None]:
    """Come back at once, then after ever longer naps, until `limit` has passed.

    Longer, because a recovering PostgreSQL logs a line for every question.
    """
    begun = time.monotonic()
    waited = 0.0
    while waited <= limit.total_seconds():
        yield
        time.sleep(min(SHORTEST_NAP + waited / 10, LONGEST_NAP))
        waited = time.monotonic() - begun


def last_line(log: Path) -> str:
    lines = log.read_bytes()[-2000:].decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "it wrote nothing."

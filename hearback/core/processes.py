"""Child processes of the command line: started in order, restarted when they die, ended with us."""

import asyncio
import ctypes
import os
import secrets
import signal
import socket
import sys
import time
from asyncio.subprocess import DEVNULL, STDOUT, Process
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO, assert_never

from hearback.core.errors import HearbackError

LOG_LIMIT = 10 * 1024 * 1024  # bytes; a longer log becomes the one old log at the next start
LOOK_AGAIN = 0.1  # seconds
SAY_AGAIN = 5.0  # seconds
PR_SET_PDEATHSIG = 1  # linux/prctl.h
# Below those that Linux and macOS lend to connections. Whoever asks one of those whether its server
# is up may be lent that very port, is then connected to itself, and the server finds it taken.
PORTS = range(10_000, 32_768)


class ChildNotReady(HearbackError):
    retry = True

    def __init__(self, name: str, within: timedelta, log: Path) -> None:
        seconds = within.total_seconds()
        super().__init__(f"{name} was not ready within {seconds:g} s. Its log says why: {log}")


class ChildKeepsDying(HearbackError):
    def __init__(self, name: str, code: int, log: Path) -> None:
        super().__init__(f"{name} keeps ending (code {code}). Its log says why: {log}")
        self.name = name


async def at_once() -> bool:
    return True


@dataclass(frozen=True)
class Child:
    name: str
    argv: Sequence[str | Path]
    log: Path
    env: Mapping[str, str] | None = None  # the whole environment; None: ours
    cwd: Path | None = None
    ready: Callable[[], Awaitable[bool]] = at_once
    ready_within: timedelta = timedelta(seconds=60)


@dataclass(frozen=True)
class Pace:
    first_wait: timedelta = timedelta(seconds=0.2)
    longest_wait: timedelta = timedelta(seconds=5)
    healthy_after: timedelta = timedelta(seconds=30)  # a death before that is a quick one
    quick_deaths: int = 8
    # Between SIGTERM and SIGKILL: longer than a call to Twilio or Rasa may take.
    grace: timedelta = timedelta(seconds=30)


@dataclass(frozen=True)
class Restart:
    wait: timedelta


@dataclass(frozen=True)
class GiveUp:
    pass


def after_death(quick_deaths: int, pace: Pace) -> Restart | GiveUp:
    """quick_deaths: how many in a row, this one included; 0 when the child had lived well."""
    if quick_deaths >= pace.quick_deaths:
        return GiveUp()
    doublings = min(max(quick_deaths - 1, 0), 16)  # a timedelta cannot hold 2 to the 50th
    return Restart(min(pace.first_wait * 2**doublings, pace.longest_wait))


class Supervisor:
    """Keeps children running until `stop`.

    Use it from the main thread: on Linux the kernel ends a child when the thread that started it
    ends, which is how children fall with us even when we are killed.
    """

    def __init__(self, say: Callable[[str], None], pace: Pace | None = None) -> None:
        self._say = say
        self._pace = pace or Pace()
        self._kept: list[_Kept] = []

    async def start(self, child: Child) -> None:
        """Returns when the child is ready. Raises ChildNotReady or ChildKeepsDying."""
        kept = _Kept(child, self._say, self._pace)
        self._kept.append(kept)
        kept.watcher = asyncio.create_task(kept.keep())
        await self._until_ready(kept, kept.watcher)

    async def watch(self) -> None:
        """Returns never; raises ChildKeepsDying when a child is given up."""
        watchers = [kept.watcher for kept in self._kept if kept.watcher]
        done, _ = await asyncio.wait(watchers, return_when=asyncio.FIRST_COMPLETED)
        for watcher in done:
            watcher.result()

    def running(self) -> Mapping[str, int]:
        """The process id of each child that is alive, by its name."""
        alive = [(kept.child.name, kept.process) for kept in self._kept if kept.alive]
        return {name: process.pid for name, process in alive if process is not None}

    async def stop(self, first: str | None = None) -> None:
        """End all children, the one of that name first, then the last started first."""
        self._kept.sort(key=lambda kept: kept.child.name == first)  # stable; taken from the end
        while self._kept:
            kept = self._kept.pop()
            await kept.stop()
            self._say(f"{kept.child.name}: stopped")

    async def _until_ready(self, kept: "_Kept", watcher: "asyncio.Task[None]") -> None:
        name, within = kept.child.name, kept.child.ready_within
        self._say(f"{name}: starting")
        begun = said = time.monotonic()
        while not (kept.alive and await kept.child.ready() and kept.alive):
            if watcher.done():
                watcher.result()
            now = time.monotonic()
            if now - begun > within.total_seconds():
                raise ChildNotReady(name, within, kept.child.log)
            if now - said > SAY_AGAIN:
                said = now
                self._say(f"{name}: still starting ({now - begun:.0f} s)")
            await asyncio.sleep(LOOK_AGAIN)
        self._say(f"{name}: ready ({time.monotonic() - begun:.1f} s)")


@dataclass
class _Kept:
    child: Child
    say: Callable[[str], None]
    pace: Pace
    process: Process | None = None
    watcher: "asyncio.Task[None] | None" = field(default=None, repr=False)

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.returncode is None

    async def keep(self) -> None:
        quick_deaths = 0
        while True:
            begun = time.monotonic()
            self.process = await spawn(self.child)
            code = await self.process.wait()
            _signal_group(self.process, signal.SIGKILL)  # whatever it had started itself
            lived = time.monotonic() - begun
            quick_deaths = (
                quick_deaths + 1 if lived < self.pace.healthy_after.total_seconds() else 0
            )
            match after_death(quick_deaths, self.pace):
                case GiveUp():
                    raise ChildKeepsDying(self.child.name, code, self.child.log)
                case Restart(wait):
                    self.say(f"{self.child.name}: ended (code {code}), starting it again")
                    await asyncio.sleep(wait.total_seconds())
                case never:
                    assert_never(never)

    async def stop(self) -> None:
        if self.watcher is not None:
            self.watcher.cancel()
            await asyncio.wait([self.watcher])
        if self.process is not None:
            await end(self.process, self.pace.grace)


async def spawn(child: Child) -> Process:
    """Start the child as the leader of its own session, so that Ctrl-C reaches only us."""
    with open_log(child.log) as log:
        return await asyncio.create_subprocess_exec(
            *child.argv,
            stdin=DEVNULL,
            stdout=log,
            stderr=STDOUT,
            env=child.env,
            cwd=child.cwd,
            start_new_session=True,
            preexec_fn=_fall_with_parent(),
        )


async def end(process: Process, grace: timedelta) -> None:
    """SIGTERM, wait, SIGKILL; also to what the child has started in its process group."""
    if process.returncode is None:
        _signal_group(process, signal.SIGTERM)
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), grace.total_seconds())
    _signal_group(process, signal.SIGKILL)
    await process.wait()


def open_log(path: Path) -> BinaryIO:
    """Open to append, closed to other accounts; a long one is first put aside as `<name>.1`."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > LOG_LIMIT:
        path.replace(path.with_name(f"{path.name}.1"))
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab")


def _signal_group(process: Process, notice: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):  # macOS: EPERM for a group of zombies
        os.killpg(process.pid, notice)


def _fall_with_parent() -> Callable[[], None] | None:
    """What a new child runs before its program, so that the kernel kills it when we die."""
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None, use_errno=True).prctl  # found here: a fork must not load libraries
    parent = os.getpid()

    def ask_kernel() -> None:
        prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it died before we asked
            os._exit(1)

    return ask_kernel


def free_port() -> int:
    """A port of this machine that nobody listens on, for a server about to start."""
    while True:
        port = secrets.choice(PORTS)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port

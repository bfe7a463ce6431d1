"""The supervisor, with real processes."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.core import processes
from hearback.core.embedded.program import wait_until
from hearback.core.processes import (
    Child,
    ChildKeepsDying,
    ChildNotReady,
    GiveUp,
    Pace,
    Restart,
    Supervisor,
    after_death,
    free_port,
    open_log,
)

HASTY = Pace(
    first_wait=timedelta(milliseconds=10), quick_deaths=3, grace=timedelta(milliseconds=300)
)
NOTES_ITS_ID = 'echo $$ >> "$0"; exec sleep 60'
IGNORES_SIGTERM = 'trap "" TERM; sleep 60 & echo $$ >> "$0"; echo $! >> "$0"; wait; wait'


def ids_in(notes: Path) -> list[int]:
    return [int(line) for line in notes.read_text().split()] if notes.exists() else []


def noted(notes: Path, count: int) -> Callable[[], Awaitable[bool]]:
    async def enough() -> bool:
        return len(ids_in(notes)) >= count

    return enough


def shell(script: str, folder: Path, *, ids: int = 1) -> Child:
    notes = folder / "ids"
    return Child(
        "sleeper",
        ["sh", "-c", script, str(notes)],
        folder / "logs" / "sleeper.log",
        ready=noted(notes, ids),
        ready_within=timedelta(seconds=10),
    )


def alive(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False


async def test_killed_child_is_started_again(tmp_path: Path) -> None:
    said: list[str] = []
    supervisor = Supervisor(said.append, HASTY)
    child = shell(NOTES_ITS_ID, tmp_path)
    await supervisor.start(child)

    os.kill(ids_in(tmp_path / "ids")[0], signal.SIGKILL)

    await supervisor.start(
        Child("probe", ["sleep", "60"], child.log, ready=noted(tmp_path / "ids", 2))
    )
    await supervisor.stop()
    assert "sleeper: ended (code -9), starting it again" in said


async def test_stop_ends_a_stubborn_child_and_what_it_started(tmp_path: Path) -> None:
    supervisor = Supervisor(lambda _: None, HASTY)
    await supervisor.start(shell(IGNORES_SIGTERM, tmp_path, ids=2))
    family = ids_in(tmp_path / "ids")

    await asyncio.wait_for(supervisor.stop(), timeout=10)

    assert len(family) == 2
    assert wait_until(lambda: not any(map(alive, family)), timedelta(seconds=5))


async def test_child_that_keeps_dying_is_given_up_naming_its_log(tmp_path: Path) -> None:
    supervisor = Supervisor(lambda _: None, HASTY)
    child = shell("echo no such port; exit 7", tmp_path)

    with pytest.raises(ChildKeepsDying, match=r"code 7.*sleeper\.log"):
        await supervisor.start(child)

    assert child.log.read_text() == "no such port\n" * HASTY.quick_deaths
    await supervisor.stop()


async def test_child_given_up_later_ends_the_watch(tmp_path: Path) -> None:
    supervisor = Supervisor(lambda _: None, HASTY)
    await supervisor.start(shell('echo 1 >> "$0"; exec sleep 0.3', tmp_path))

    with pytest.raises(ChildKeepsDying):
        await supervisor.watch()

    await supervisor.stop()


async def test_child_that_never_gets_ready_is_reported(tmp_path: Path) -> None:
    async def never() -> bool:
        return False

    supervisor = Supervisor(lambda _: None, HASTY)
    log = tmp_path / "slow.log"
    limit = timedelta(milliseconds=200)

    with pytest.raises(ChildNotReady, match=r"0\.2 s.*slow\.log"):
        await supervisor.start(Child("slow", ["sleep", "60"], log, ready=never, ready_within=limit))

    await supervisor.stop()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the kernel's help is Linux's")
def test_children_fall_with_a_killed_parent(tmp_path: Path) -> None:
    script = f"""
import asyncio, sys
from pathlib import Path
from hearback.core.processes import Child, Supervisor

async def main():
    supervisor = Supervisor(print)
    notes = sys.argv[1]
    await supervisor.start(Child("sleeper", ["sh", "-c", {NOTES_ITS_ID!r}, notes], Path("log")))
    await supervisor.watch()

asyncio.run(main())
"""
    notes = tmp_path / "ids"
    parent = subprocess.Popen(
        [sys.executable, "-c", script, str(notes)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(processes.__file__).parents[2])},
    )
    assert wait_until(lambda: len(ids_in(notes)) == 1, timedelta(seconds=20))
    child = ids_in(notes)[0]
    assert alive(child)

    parent.kill()
    parent.wait()

    assert wait_until(lambda: not alive(child), timedelta(seconds=5))


@pytest.mark.parametrize(
    ("quick_deaths", "decision"),
    [
        pytest.param(0, Restart(timedelta(seconds=0.2)), id="after a good life"),
        pytest.param(1, Restart(timedelta(seconds=0.2)), id="first quick death"),
        pytest.param(2, Restart(timedelta(seconds=0.4)), id="second quick death"),
        pytest.param(7, Restart(timedelta(seconds=5)), id="the longest wait"),
        pytest.param(8, GiveUp(), id="one too many"),
    ],
)
def test_restart_waits_longer_each_time(quick_deaths: int, decision: Restart | GiveUp) -> None:
    assert after_death(quick_deaths, Pace()) == decision


@given(deaths=st.integers(0, 10_000))
def test_restart_never_waits_out_of_bounds(deaths: int) -> None:
    pace = Pace(quick_deaths=10_001)

    decision = after_death(deaths, pace)

    assert isinstance(decision, Restart)
    assert pace.first_wait <= decision.wait <= pace.longest_wait


def test_long_log_is_put_aside_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "LOG_LIMIT", 10)
    path = tmp_path / "logs" / "web.log"

    for line in (b"first and long\n", b"second and long\n", b"third\n", b"fourth\n"):
        with open_log(path) as log:
            log.write(line)

    assert path.read_bytes() == b"third\nfourth\n"
    assert (path.parent / "web.log.1").read_bytes() == b"second and long\n"
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's own range")
def test_a_free_port_is_none_that_the_system_lends_to_connections() -> None:
    lent = Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()

    assert free_port() < int(lent[0])

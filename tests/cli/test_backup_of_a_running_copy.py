"""The way back after a loss: a copy is backed up at work, restored elsewhere, and works there."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from hearback.cli.home import Home, write_private
from hearback.cli.migrating import migrate
from hearback.core.clock import MovableClock
from hearback.core.crypto import Keyring, KeySet
from hearback.core.db import Database, use_keyring
from hearback.core.embedded import EmbeddedPostgres
from hearback.core.processes import free_port
from hearback.rehearsal.far_end import FarEnd
from hearback.rehearsal.local import answers_ready
from tests.cli.processes import ROOT, Running, environment, started
from tests.world import CLINIC_LINE, DENISE, HERIBERTO, open_clinic

pytestmark = pytest.mark.slow  # makes two databases and starts the service on each

ANSWERED_WITHIN = 60  # seconds
STRANGERS = 20


@dataclass
class Copy:
    """A running web process and worker on a home's own database."""

    home: Home
    far_end: FarEnd

    async def asked(self, number: str, words: str, answers: int = 1) -> list[str]:
        """What is texted back."""
        before = len(self.texts_to(number))
        assert await self.far_end.receive(number, CLINIC_LINE, words) == 200
        until = time.monotonic() + ANSWERED_WITHIN
        while len(self.texts_to(number)) < before + answers:
            assert time.monotonic() < until, words
            await asyncio.sleep(0.05)
        return self.texts_to(number)[before:]

    def texts_to(self, number: str) -> list[str]:
        return [text.body for text in self.far_end.texts() if text.to == number]


@pytest.fixture
def homes(keys: KeySet) -> Iterator[tuple[Home, Home]]:
    folders = [Path(tempfile.mkdtemp(prefix="hb-back-")) for _ in range(2)]
    yield Home(folders[0]), Home(folders[1])
    for folder in folders:
        EmbeddedPostgres(folder).remove()
        shutil.rmtree(folder, ignore_errors=True)
    use_keyring(Keyring(keys))


@asynccontextmanager
async def running(home: Home) -> AsyncIterator[Copy]:
    home.prepare()
    web, simulator = free_port(), free_port()
    env = environment(
        home.keys,
        home.path,
        EmbeddedPostgres(home.path).start(),
        "http://127.0.0.1:9",
        HEARBACK_PORT=str(web),
        HEARBACK_TWILIO_API_URL=f"http://127.0.0.1:{simulator}",
        HEARBACK_PUBLIC_BASE_URL=f"http://127.0.0.1:{web}",
    )
    write_private(home.environment, {k: v for k, v in env.items() if k.startswith("HEARBACK_")})
    migrate(env, home.logs / "migrations.log")
    far_end = FarEnd(env, simulator, MovableClock(home.path / "clock.json"))
    await far_end.start()
    parts: list[Running] = []
    try:
        for part in ("web", "worker"):
            log = home.logs / f"{part}.log"
            parts.append(await started("hearback", part, env=env, log=log))
        async with asyncio.timeout(ANSWERED_WITHIN):
            while not await answers_ready(web):
                await asyncio.sleep(0.1)
        yield Copy(home, far_end)
    finally:
        await asyncio.gather(*(part.kill() for part in parts))
        await far_end.stop()


async def said_by(*words: str) -> tuple[int, str]:
    """Our own command line, with nothing in the environment."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("HEARBACK_")}
    ended = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "hearback.cli", *words],
        cwd=ROOT,
        env=ours,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return ended.returncode, ended.stderr


async def test_a_copy_restored_into_an_empty_home_answers_as_the_first_did(
    homes: tuple[Home, Home], tmp_path: Path
) -> None:
    first, second = homes
    file = tmp_path / "backup.zip"
    use_keyring(Keyring(first.keys))
    async with running(first) as copy:
        db = Database(EmbeddedPostgres(first.path).url, pool=2)
        await open_clinic(db, tmp_path, now=MovableClock(first.path / "clock.json").now())
        await db.close()
        (stopped,) = await copy.asked(DENISE, "STOP")
        meanwhile = asyncio.gather(
            *(copy.asked(f"+1512556{n:04d}", "who is this?") for n in range(STRANGERS))
        )
        backed_up = await said_by("backup", str(file), "--with-keys", "--home", str(first.path))
        await meanwhile
    EmbeddedPostgres(first.path).stop()

    restored = await said_by("restore", str(file), "--home", str(second.path))
    again = await said_by("restore", str(file), "--home", str(second.path))
    async with running(second) as copy:
        silent_after_stop = copy.texts_to(DENISE)
        (started_again,) = await copy.asked(DENISE, "START")
        (helped,) = await copy.asked(HERIBERTO, "AYUDA")
        verified = await said_by("audit", "verify", "--home", str(second.path))

    assert backed_up[0] == 0, backed_up[1]
    assert "The keys are inside" in backed_up[1]
    assert restored[0] == 0, restored[1]
    assert (again[0], "not empty" in again[1]) == (1, True)
    assert "no more texts" in stopped
    assert silent_after_stop == []
    assert started_again
    assert "Riverside" in helped
    assert (verified[0], "whole" in verified[1]) == (0, True)
    assert json.loads((second.path / "keys.json").read_text())["keys"] == first.keys.written()


async def test_a_copy_that_does_not_run_is_backed_up_as_well(
    homes: tuple[Home, Home], tmp_path: Path
) -> None:
    first, second = homes
    async with running(first):
        pass
    server = EmbeddedPostgres(first.path)
    server.stop()
    file = tmp_path / "backup.zip"

    backed_up = await said_by("backup", str(file), "--home", str(first.path))
    without_keys = await said_by("restore", str(file), "--home", str(second.path))

    assert backed_up[0] == 0, backed_up[1]
    assert server.state() == "stopped"
    assert without_keys[0] == 1
    assert "HEARBACK_INDEX_KEY" in without_keys[1]
    assert not (second.path / "keys.json").exists()

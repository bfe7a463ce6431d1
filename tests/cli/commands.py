"""Commands as somebody types them, on a copy with people in it."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from hearback.cli.app import app
from hearback.core.crypto import KeySet
from hearback.core.db import Database
from hearback.settings import EXAMPLES
from tests.cli.processes import environment
from tests.world import open_clinic


@dataclass
class Typed:
    """A copy whose settings are in the environment, and nothing running but its database."""

    db: Database

    async def __call__(self, *words: str, told: str | None = None) -> Result:
        return await asyncio.to_thread(lambda: CliRunner().invoke(app, list(words), told))

    async def said(self, *words: str, told: str | None = None) -> str:
        """What it printed on its way to success."""
        result = await self(*words, told=told)
        assert result.exit_code == 0, result.output
        return result.stdout


@pytest.fixture
async def typed(
    db: Database, keys: KeySet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Typed:
    await open_clinic(db, tmp_path)
    for name in EXAMPLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment(keys, tmp_path, db.url, "http://127.0.0.1:9").items():
        if name.startswith("HEARBACK_"):
            monkeypatch.setenv(name, value)
    return Typed(db)

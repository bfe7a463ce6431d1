"""A home: the folder of one running copy, with its keys, tokens, servers and logs."""

import fcntl
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hearback.cli.places import ROOT
from hearback.core.crypto import KeySet
from hearback.core.errors import HearbackError
from hearback.core.private import write_whole

TOKENS = ("rasa_token", "actions_token", "demo_token", "twilio_auth_token")


class HomeInUse(HearbackError):
    def __init__(self, home: Path) -> None:
        super().__init__(f"A Hearback is already running in {home}. Stop it, or choose another.")


class HomeDamaged(HearbackError):
    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{file} is damaged. Delete it, and start this copy again, which makes it anew."
        )


@dataclass(frozen=True)
class Home:
    path: Path

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    @property
    def key_file(self) -> Path:
        return self.path / "keys.json"

    @property
    def keys(self) -> KeySet:
        """Made at the first start. Raises KeysDamaged."""
        return KeySet.load(self.key_file)

    @property
    def environment(self) -> Path:
        """What the running copy was started with, for the other commands (0600)."""
        return self.path / "environment.json"

    def prepare(self) -> None:
        self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.logs.mkdir(exist_ok=True)

    def tokens(self) -> dict[str, str]:
        """Secrets between our own processes, made at the first start."""
        file = self.path / "tokens.json"
        if not file.exists():
            write_private(file, {name: secrets.token_urlsafe(24) for name in TOKENS})
        return read_private(file)

    @contextmanager
    def held(self) -> Iterator[None]:
        """One running copy per home. Raises HomeInUse."""
        with (self.path / "running.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise HomeInUse(self.path) from error
            yield


def write_private(file: Path, content: dict[str, str]) -> None:
    """Whole or not at all, for nobody else to read."""
    write_whole(file, json.dumps(content))


def read_private(file: Path) -> dict[str, str]:
    """Raises HomeDamaged."""
    try:
        content: dict[str, str] = json.loads(file.read_text())
    except ValueError as error:
        raise HomeDamaged(file) from error
    return content


def latest_home() -> Path:
    """The home that was started last; the demo's usual one where nothing ever was."""
    started = (ROOT / ".hearback").glob("*/environment.json")
    latest = max(started, key=os.path.getmtime, default=None)
    return latest.parent if latest else ROOT / ".hearback" / "demo-8080"

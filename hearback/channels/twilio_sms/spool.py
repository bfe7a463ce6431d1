"""Twilio's forms kept as sealed files while nothing else can take them."""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from hearback.core.crypto import CannotOpen, Keyring
from hearback.core.log import log
from hearback.core.private import sync

WAITING = ".waiting"
REFUSED = ".refused"
Form = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Kept:
    path: Path
    form: Form
    at: float  # seconds since the epoch


class Spool:
    """One file per text, named by a hash of its id: the same text twice is one file.

    A file is there, whole and on the disk, before `keep` returns.
    """

    def __init__(self, folder: Path, keyring: Keyring) -> None:
        self._folder, self._keyring = folder, keyring
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def keep(self, provider_id: str, form: Form) -> None:
        name = hashlib.sha256(provider_id.encode()).hexdigest()
        path = self._folder / f"{name}{WAITING}"
        sealed = self._keyring.seal(json.dumps(list(form)), _place(path))
        half = path.with_suffix(".half")
        with open(half, "wb", opener=_private) as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        half.rename(path)
        sync(self._folder)

    def waiting(self) -> Iterator[Kept]:
        """The oldest first, so that a person's texts stay in order.

        One that does not open stays where it is, for its key may come back, and holds up no other.
        """
        paths = sorted(self._folder.glob(f"*{WAITING}"), key=lambda path: path.stat().st_mtime_ns)
        for path in paths:
            try:
                rows = json.loads(self._keyring.open(path.read_bytes(), _place(path)))
            except CannotOpen as error:
                log.error("kept_text_unreadable", file=path.name, error=type(error).__name__)
                continue
            form = [(str(name), str(value)) for name, value in rows]
            yield Kept(path, form, path.stat().st_mtime)

    def done(self, kept: Kept) -> None:
        kept.path.unlink()

    def refuse(self, kept: Kept) -> None:
        """Out of the way, but not gone: a person has to look why nobody takes it."""
        kept.path.rename(kept.path.with_suffix(REFUSED))

    def refused(self) -> int:
        return counted(self._folder)[1]


def counted(folder: Path) -> tuple[int, int]:
    """(how many wait, how many were refused), without a key or a look at any."""
    waiting, refused = (sum(1 for _ in folder.glob(f"*{end}")) for end in (WAITING, REFUSED))
    return waiting, refused


def _place(path: Path) -> str:
    return f"spool:form:{path.stem}"


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

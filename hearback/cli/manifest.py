"""What a backup says of itself, and whether that can be believed."""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from hearback.core.crypto import BadKeys, KeySet
from hearback.core.errors import HearbackError
from hearback.core.schema import SchemaState, state_of

FORMAT = 1
MANIFEST, KEYS = "manifest.json", "keys.json"
AT_ONCE = 1024 * 1024  # bytes
PURPOSE = "fingerprint"


class BadBackup(HearbackError):
    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"{file} cannot be used: {reason}.")


class BackupOfNewer(HearbackError):
    def __init__(self, version: str) -> None:
        super().__init__(
            f"The backup was made by a newer Hearback ({version}). Upgrade this one first."
        )


class KeysMissing(HearbackError):
    def __init__(self, wanted: Mapping[str, str]) -> None:
        told = ", ".join(f"{key} (fingerprint {mark})" for key, mark in sorted(wanted.items()))
        super().__init__(
            f"The backup needs keys that are not here: {told}. Put the keys.json that belongs to "
            "it into the home, or set HEARBACK_KEYS and HEARBACK_INDEX_KEY. A key of the same name "
            "with another fingerprint is another key."
        )


@dataclass(frozen=True)
class TableEntry:
    name: str
    columns: tuple[str, ...]
    rows: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """keys: a fingerprint of each key that is needed to open it; the index key under `index`."""

    format: int
    hearback: str
    revision: str
    taken_at: str
    tables: tuple[TableEntry, ...]
    sequences: Mapping[str, int | None]
    keys: Mapping[str, str]
    keys_sha256: str | None = None  # the keys are inside

    @property
    def rows(self) -> int:
        return sum(table.rows for table in self.tables)

    def as_json(self) -> str:
        return json.dumps(asdict(self), indent=1)

    @classmethod
    def from_json(cls, written: bytes) -> Self:
        """Raises ValueError, KeyError or TypeError."""
        content = json.loads(written)
        tables = tuple(
            TableEntry(**{**table, "columns": tuple(table["columns"])})
            for table in content.pop("tables")
        )
        return cls(tables=tables, **content)


def member_of(table: str) -> str:
    return f"tables/{table}.csv"


def read_manifest(bag: zipfile.ZipFile, file: Path) -> Manifest:
    """Raises BadBackup or BackupOfNewer."""
    try:
        manifest = Manifest.from_json(bag.read(MANIFEST))
    except (KeyError, TypeError, ValueError, zipfile.BadZipFile) as error:
        raise BadBackup(file, "it has no manifest of ours") from error
    if manifest.format != FORMAT or state_of(manifest.revision) is SchemaState.NEWER:
        raise BackupOfNewer(manifest.hearback)
    return manifest


def check_sums(
    bag: zipfile.ZipFile, manifest: Manifest, file: Path, progressed: Callable[[int], None]
) -> None:
    """Raises BadBackup for the first member that is missing or not as it was written."""
    for table in manifest.tables:
        if _sum(bag, member_of(table.name)) != table.sha256:
            raise BadBackup(file, f"its part {table.name} is damaged")
        progressed(table.rows)
    if manifest.keys_sha256 is not None and _sum(bag, KEYS) != manifest.keys_sha256:
        raise BadBackup(file, "its keys are damaged")


def _sum(bag: zipfile.ZipFile, member: str) -> str | None:
    digest = hashlib.sha256()
    try:
        with bag.open(member) as part:
            while data := part.read(AT_ONCE):
                digest.update(data)
    except (KeyError, OSError, EOFError, zipfile.BadZipFile, zlib.error):
        return None
    return digest.hexdigest()


def fingerprints(keys: KeySet) -> dict[str, str]:
    """Tell keys apart without telling anything of them: every home has a key named k1."""
    named = KeySet({**keys.masters, "index": keys.index}, keys.index)
    return {key: value[:8].hex() for key, value in named.derived(PURPOSE).items()}


def written_keys(keys: KeySet) -> str:
    """As a home keeps them."""
    return json.dumps({"keys": keys.written(), "index": keys.index_written()})


def keys_inside(bag: zipfile.ZipFile, file: Path) -> KeySet:
    """Raises BadBackup."""
    try:
        content = json.loads(bag.read(KEYS))
        return KeySet.parse(content["keys"], content["index"])
    except (KeyError, ValueError, BadKeys) as error:
        raise BadBackup(file, "its keys cannot be read") from error


def check_keys(manifest: Manifest, keys: KeySet | None) -> None:
    """Raises KeysMissing."""
    here = fingerprints(keys) if keys is not None else {}
    wanted = {key: mark for key, mark in manifest.keys.items() if here.get(key) != mark}
    if wanted:
        raise KeysMissing(wanted)

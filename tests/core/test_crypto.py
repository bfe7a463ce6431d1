"""Sealed values open only where they were sealed, with a key that is still there."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.core.crypto import BadKeys, CannotOpen, Keyring, KeySet
from hearback.patients.model import Patient

PLACE = "patient:first_name_sealed:018f"


@given(st.text())
def test_what_is_sealed_opens_again(text: str) -> None:
    assume_utf8 = text.encode("utf-8", "ignore").decode()
    ring = Keyring(KeySet.fresh())
    assert ring.open(ring.seal(assume_utf8, PLACE), PLACE) == assume_utf8


def test_a_value_copied_to_another_row_does_not_open() -> None:
    ring = Keyring(KeySet.fresh())
    with pytest.raises(CannotOpen, match="altered or moved"):
        ring.open(ring.seal("Denise", PLACE), "patient:first_name_sealed:018e")


@given(st.integers(0, 60), st.integers(1, 255))
def test_a_changed_byte_is_noticed(position: int, flip: int) -> None:
    ring = Keyring(KeySet.fresh())
    sealed = bytearray(ring.seal("a text of a patient", PLACE))
    sealed[position % len(sealed)] ^= flip

    with pytest.raises((CannotOpen, UnicodeDecodeError)):
        ring.open(bytes(sealed), PLACE)


def test_the_same_text_is_sealed_differently_each_time() -> None:
    ring = Keyring(KeySet.fresh())
    assert ring.seal("yes", PLACE) != ring.seal("yes", PLACE)


def test_after_rotation_old_values_open_and_new_ones_use_the_new_key() -> None:
    keys = KeySet.fresh()
    old = Keyring(keys).seal("Denise", PLACE)

    ring = Keyring(keys.rotated())

    assert ring.open(old, PLACE) == "Denise"
    assert not ring.is_current(old)
    assert ring.is_current(ring.seal("Denise", PLACE))


def test_a_missing_key_is_said_without_the_value() -> None:
    sealed = Keyring(KeySet.fresh().rotated()).seal("Denise", PLACE)
    with pytest.raises(CannotOpen, match="not in HEARBACK_KEYS") as error:
        Keyring(KeySet.fresh()).open(sealed, PLACE)
    assert "018f" not in str(error.value)


def test_the_look_up_hash_is_stable_under_rotation_and_differs_by_purpose() -> None:
    keys = KeySet.fresh()

    before, after = Keyring(keys), Keyring(keys.rotated())

    assert before.index("+15125550151", "a") == after.index("+15125550151", "a")
    assert before.index("+15125550151", "a") != before.index("+15125550151", "b")


def test_keys_survive_being_written_and_read() -> None:
    keys = KeySet.fresh().rotated()
    assert KeySet.parse(keys.written(), keys.index_written()) == keys


@pytest.mark.parametrize("written", ["", "k1", "k1:abc", "k1:!!!", "k1:" + "A" * 20])
def test_unusable_keys_are_named_with_what_to_do(written: str) -> None:
    with pytest.raises(BadKeys, match="hearback keys new"):
        KeySet.parse(written, KeySet.fresh().index_written())


def test_a_sealed_attribute_reads_as_text_and_is_stored_unreadable() -> None:
    patient = Patient(first_name="Denise", last_name="Walcott")

    assert patient.first_name == "Denise"
    assert b"Denise" not in patient.first_name_sealed


def test_a_key_file_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"

    made = KeySet.load(path)

    assert path.stat().st_mode & 0o777 == 0o600
    assert KeySet.load(path) == made

"""The check of the chat's built file."""

import os

import pytest

from tools.check_widget import BUILT, MOST, faults, source_hash

HEAD = "/*! Source 0123456789abcdef */"


def test_the_built_file_is_made_from_the_source() -> None:
    assert faults(BUILT.read_text(), source_hash()) == []


@pytest.mark.parametrize(
    ("built", "told"),
    [
        pytest.param("/*! Source ffffffffffffffff */", "not made from", id="of another source"),
        pytest.param(HEAD + os.urandom(MOST).hex(), "bytes compressed", id="large"),
        pytest.param(HEAD + 'fetch("https://else.example/x")', "names", id="somebody else"),
        pytest.param(HEAD + "a.innerHTML=b", "uses innerHTML", id="markup from words"),
    ],
)
def test_what_is_wrong_is_named(built: str, told: str) -> None:
    assert told in " ".join(faults(built, "0123456789abcdef"))

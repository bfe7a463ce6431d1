"""A language refused beside the one that is wished for."""

import pytest

from hearback.answers.languages import wanted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no english please spanish", "es"),
        ("no ingles, español por favor", "es"),
        ("not spanish, english", "en"),
        ("spanish please no english", "es"),
        ("no, spanish please", "es"),
        ("No, English please", "en"),
        ("i dont speak english", "es"),
        ("no hablo ingles", "es"),
        ("nada de español", "en"),
        ("no quiero en inglés, en español", "es"),
    ],
)
@pytest.mark.parametrize("stored", ["en", "es"])
def test_what_is_refused_is_not_what_is_wished_for(text: str, language: str, stored: str) -> None:
    assert wanted(text, stored) == language

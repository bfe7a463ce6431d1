"""Segments, against the measured vectors and against an independent counter."""

from typing import Any

import pytest
import smsutil
from hypothesis import given
from hypothesis import strategies as st

from hearback.console.routes import STATIC
from simulators.twilio.app import PAGE
from simulators.twilio.segments import BASIC, EXTENDED, size


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        pytest.param("", 1, id="nothing"),
        pytest.param("a" * 160, 1, id="one full"),
        pytest.param("a" * 161, 2, id="one more"),
        pytest.param("a" * 306, 2, id="two full"),
        pytest.param("a" * 307, 3, id="three"),
        pytest.param("á" * 70, 1, id="accents, one full"),
        pytest.param("á" * 71, 2, id="accents, one more"),
        pytest.param("á" * 134, 2, id="accents, two full"),
        pytest.param("á" * 135, 3, id="accents, three"),
        pytest.param("€" * 80, 1, id="euro costs two"),
        pytest.param("€" * 81, 2, id="one euro more"),
        pytest.param("👍" * 35, 1, id="emoji cost two"),
        pytest.param("👍" * 36, 2, id="one emoji more"),
        pytest.param("ñ¿¡é" * 40, 1, id="Spanish within the alphabet"),
    ],
)
def test_segments_are_counted_as_on_the_air(text: str, segments: int) -> None:
    assert size(text).segments == segments


def independent_count(text: str) -> int:
    split: Any = smsutil.split  # the package has no types
    return len(split(text).parts)


@given(st.text(alphabet=sorted(BASIC | EXTENDED), min_size=1, max_size=700))
def test_plain_texts_agree_with_another_counter(text: str) -> None:
    assert size(text).segments == independent_count(text)


@given(st.text(alphabet="aá👍ñ…", min_size=1, max_size=400))
def test_wide_texts_agree_with_another_counter(text: str) -> None:
    assert size(text).segments == independent_count(text)


def test_the_phone_page_and_the_desk_count_with_one_file() -> None:
    assert (PAGE / "segments.js").samefile(STATIC / "segments.js")

"""How many segments a text costs, against known counts and against another counter."""

from typing import Any

import pytest
import smsutil
from hypothesis import given
from hypothesis import strategies as st

from hearback.texts.segments import BASIC, EXTENDED, is_gsm7, segments

GSM_TEXTS = st.text(st.sampled_from(sorted(BASIC | EXTENDED)), max_size=700)
ANY_TEXTS = st.text(max_size=400)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("", 1, id="nothing"),
        pytest.param("a" * 160, 1, id="160"),
        pytest.param("a" * 161, 2, id="161"),
        pytest.param("a" * 306, 2, id="306"),
        pytest.param("a" * 307, 3, id="307"),
        pytest.param("á" * 70, 1, id="70 accents"),
        pytest.param("á" * 71, 2, id="71 accents"),
        pytest.param("á" * 134, 2, id="134 accents"),
        pytest.param("á" * 135, 3, id="135 accents"),
        pytest.param("€" * 80, 1, id="80 euros, two septets each"),
        pytest.param("€" * 81, 2, id="81 euros"),
        pytest.param("👍" * 35, 1, id="35 thumbs, two units each"),
        pytest.param("👍" * 36, 2, id="36 thumbs"),
        pytest.param("é" * 160, 1, id="an accent that GSM-7 has"),
        pytest.param("á" + "a" * 70, 2, id="one accent makes the whole text dear"),
        pytest.param("a" * 152 + "€" + "a" * 152, 3, id="no character is cut by a segment's end"),
        pytest.param("á" * 66 + "👍" + "á" * 66, 3, id="nor an emoji"),
    ],
)
def test_a_text_costs_so_many_segments(text: str, count: int) -> None:
    assert segments(text) == count


@pytest.mark.parametrize("char", ["á", "í", "ó", "ú", "Á", "“", "’", "–", "…", "ç", "`", "👍"])
def test_characters_that_make_a_text_dear(char: str) -> None:
    assert not is_gsm7(char)


@pytest.mark.parametrize("char", ["é", "ñ", "Ñ", "ü", "¿", "¡", "€", "@", "\n", "Ç"])
def test_characters_that_stay_cheap(char: str) -> None:
    assert is_gsm7(char)


def oracle(text: str) -> int:
    split: Any = smsutil.split  # the package has no types
    return max(1, len(split(text).parts))


@given(GSM_TEXTS)
def test_cheap_texts_cost_what_another_counter_says(text: str) -> None:
    assert segments(text) == oracle(text)


@given(ANY_TEXTS)
def test_any_text_costs_what_another_counter_says(text: str) -> None:
    assert segments(text) == oracle(text)


@given(ANY_TEXTS, ANY_TEXTS)
def test_more_text_never_costs_less(text: str, more: str) -> None:
    assert segments(text) <= segments(text + more)

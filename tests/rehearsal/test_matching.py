"""Words in a reply: folded, with clock times as wholes, or as patterns."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearback.rehearsal.matching import folded, other_language, says

WORDS = st.text("aábcñÑoóuüABC '’\"“”", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("text", "saying", "found"),
    [
        pytest.param("See you Thursday.", "see YOU", True, id="case"),
        pytest.param("See you Thursday.", "see me", False, id="other words"),
        pytest.param("SE CANCELO LA CITA", "canceló", True, id="accent in the saying"),
        pytest.param("Canceló su cita", "CANCELO", True, id="accent in the text"),
        pytest.param("Cancelo\u0301 su cita", "canceló", True, id="accent written apart"),
        pytest.param("We didn’t understand", "didn't", True, id="curly apostrophe"),
        pytest.param("We didn't understand", "didn’t", True, id="straight apostrophe"),
        pytest.param("Reply “yes”", 'reply "yes"', True, id="curly quotes"),
        pytest.param("Reply «yes»", 'reply "yes"', True, id="angle quotes"),
        pytest.param("At 4:10 PM", "4:10", True, id="time"),
        pytest.param("At 04:10 PM", "4:10", True, id="leading zero in the text"),
        pytest.param("At 4:10 PM", "04:10", True, id="leading zero in the saying"),
        pytest.param("At 14:10", "4:10", False, id="inside another hour"),
        pytest.param("At 4:105", "4:10", False, id="inside another minute"),
        pytest.param("At 1:04:10", "4:10", False, id="inside a time with seconds"),
        pytest.param("At 4:10:30", "4:10", False, id="before seconds"),
        pytest.param("At 10:30", "0:30", False, id="half of an hour"),
        pytest.param("At 16:10", "4:10", False, id="24-hour clock"),
        pytest.param("At 4:10PM.", "4:10", True, id="touching letters"),
        pytest.param("(4:10)", "4:10", True, id="in brackets"),
        pytest.param("At 010:30", "10:30", False, id="no zero before two digits"),
        pytest.param("Apr 16 at 04:10 pm", "at 4:10 PM", True, id="time among words"),
        pytest.param("Apr 16 at 14:10 pm", "at 4:10 PM", False, id="other time among words"),
        pytest.param("call 9110", "911", True, id="a bare number is a substring"),
        pytest.param("cost $5.00 (net)", "$5.00 (", True, id="no pattern without re:"),
        pytest.param("cost $5x00", "$5.00", False, id="a dot is a dot"),
        pytest.param("1) Mon 2) Tue", r"re:(?<![0-9])1\)", True, id="pattern"),
        pytest.param("11) Mon", r"re:(?<![0-9])1\)", False, id="pattern that is not there"),
        pytest.param("CANCELÓ su cita", "re:^canceló", True, id="pattern: case and accents"),
        pytest.param("No’s fine", "re:no's", True, id="pattern: quotes"),
        pytest.param("x yes", "re:YES$", True, id="pattern: searched anywhere"),
        pytest.param("abc", r"re:\D\D\D", True, id="pattern: its own capitals keep their meaning"),
        pytest.param("14:10", "re:4:10", True, id="pattern: times are not wholes"),
    ],
)
def test_says(text: str, saying: str, found: bool) -> None:
    assert says(text, saying) is found


@given(before=WORDS, saying=WORDS, after=WORDS)
def test_what_was_written_in_any_shape_is_found(before: str, saying: str, after: str) -> None:
    shaped = unicodedata.normalize("NFD", saying.swapcase()).replace("'", "’")

    assert says(before + shaped + after, saying)


@given(text=st.text(max_size=30))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(hour=st.integers(1, 12), minute=st.integers(0, 59), other=st.integers(0, 23))
def test_a_time_is_found_only_as_itself(hour: int, minute: int, other: int) -> None:
    assert says(f"at {other}:{minute:02d}.", f"{hour}:{minute:02d}") is (hour == other)


@pytest.mark.parametrize(
    ("text", "langs", "names", "other"),
    [
        pytest.param("Your visit is on Thursday.", ("en",), (), None, id="English"),
        pytest.param("Your visit is on Thursday.", ("es",), (), "en", id="not Spanish"),
        pytest.param("Su cita es el jueves.", ("en",), (), "es", id="not English"),
        pytest.param("Su cita es el jueves.", ("en", "es"), (), None, id="either"),
        pytest.param("911", ("es",), (), None, id="no language at all"),
        pytest.param(
            "Marsh Family Clinic: cita cancelada", ("es",), (), "en", id="a name misleads"
        ),
        pytest.param(
            "Marsh Family Clinic: cita cancelada",
            ("es",),
            ("Marsh Family Clinic",),
            None,
            id="a name is left out",
        ),
    ],
)
def test_the_language_of_a_reply(
    text: str, langs: tuple[str, ...], names: tuple[str, ...], other: str | None
) -> None:
    assert other_language(text, langs, names) == other

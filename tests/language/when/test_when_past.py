"""A time asked for that has been, told from what has only happened then."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.when import Timely, timely
from tests.language.when.when_cases import NOW, ZONE, read, said


def left(text: str, lang: str) -> Timely:
    return timely(text, read(text, lang), lang=lang, now=NOW, zone=ZONE)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("yesterday at 3", "en", id="yesterday"),
        pytest.param("can we do it last monday", "en", id="last Monday"),
        pytest.param("last week please", "en", id="last week"),
        pytest.param("what about the day before yesterday", "en", id="two days back"),
        pytest.param("3 days ago", "en", id="counted"),
        pytest.param("march 9", "en", id="a date of this month"),
        pytest.param("move it to 3/2 at 10", "en", id="in figures"),
        pytest.param("3/2/2026", "en", id="with its year"),
        pytest.param("ayer a las 3", "es", id="ayer"),
        pytest.param("me la puede cambiar para el lunes pasado", "es", id="lunes pasado"),
        pytest.param("la semana pasada", "es", id="semana pasada"),
        pytest.param("antier a las 10", "es", id="antier"),
        pytest.param("el 9 de marzo", "es", id="una fecha"),
        pytest.param("hace dos dias", "es", id="hace dos días"),
    ],
)
def test_a_time_that_has_been_is_known(text: str, lang: str) -> None:
    assert left(text, lang).passed


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        pytest.param("i was sick yesterday, can i get another time", "en", id="was sick"),
        pytest.param("missed it yesterday, need a new appointment", "en", id="missed"),
        pytest.param("can i change the one from yesterday", "en", id="from yesterday"),
        pytest.param("ayer no pude ir, me da otra cita?", "es", id="no pude"),
        pytest.param("quiero cambiar la cita de ayer", "es", id="la cita de ayer"),
        pytest.param("desde ayer no me siento bien, quiero otro día", "es", id="desde ayer"),
        pytest.param("pasado mañana a las 3", "es", id="pasado mañana"),
        pytest.param("the last friday of march", "en", id="the last of a month"),
        pytest.param("tomorrow at 3", "en", id="tomorrow"),
        pytest.param("march 9 1981", "en", id="a birth date"),
        pytest.param("any time works", "en", id="no time"),
    ],
)
def test_what_is_only_told_or_is_to_come_is_no_past_wish(text: str, lang: str) -> None:
    assert not left(text, lang).passed


@pytest.mark.parametrize(
    ("text", "lang", "reading"),
    [
        pytest.param("march 9 or march 20", "en", "day 03-20", id="one of two has been"),
        pytest.param("last monday or next thursday", "en", "day 03-19", id="a weekday of two"),
        pytest.param("march 9", "en", "nothing", id="a whole day"),
    ],
)
def test_what_is_to_come_is_left(text: str, lang: str, reading: str) -> None:
    assert said(left(text, lang).when) == reading


def test_the_hour_of_a_date_that_has_been_is_left_for_any_day() -> None:
    when = left("march 9 at 10 am", "en").when

    assert when is not None
    assert when.dayless
    assert when.start is not None
    assert when.start.hour == 10


@given(text=st.text(max_size=80))
def test_any_text_has_an_answer(text: str) -> None:
    for lang in ("en", "es"):
        found = left(text, lang)
        assert found.when is None or found.when.span[0] >= 0

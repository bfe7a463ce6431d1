"""Two numbers in answer to our own question for a blood pressure."""

from datetime import date

import pytest

from bot.language.entities.pressures_asked import one_figure, pressures_asked
from bot.language.health.devices import has_no_device

TODAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("lang", "said", "pair"),
    [
        ("en", "top 190 bottom 125", (190, 125)),
        ("en", "bottom 85 top 140", (140, 85)),
        ("en", "190 on top and 125 on the bottom", (190, 125)),
        ("en", "systolic 195 diastolic 110", (195, 110)),
        ("en", "sys 132 dia 81", (132, 81)),
        ("en", "first number 140 second number 88", (140, 88)),
        ("en", "85/52", (85, 52)),
        ("en", "80 over 45", (80, 45)),
        ("en", "82/128", (128, 82)),
        ("en", "132/81/70", (132, 81)),
        ("en", "130-85", (130, 85)),
        ("en", "130 and 85", (130, 85)),
        ("es", "la alta 135 la baja 85", (135, 85)),
        ("es", "135 la alta y 85 la baja", (135, 85)),
        ("es", "la de arriba 150 y la de abajo 95", (150, 95)),
        ("es", "sistólica 140 diastólica 90", (140, 90)),
        ("es", "18/11", (180, 110)),
        ("es", "20 con 12", (200, 120)),
        ("es", "12/8", (120, 80)),
        ("es", "me salió 13 con 8 doctor", (130, 80)),
        ("es", "ciento treinta con ochenta", (130, 80)),
    ],
)
def test_the_two_numbers_are_read_in_any_spelling(
    lang: str, said: str, pair: tuple[int, int]
) -> None:
    assert pressures_asked(said, lang=lang, today=TODAY) == (pair,)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "12/8"),
        ("en", "10:30"),
        ("en", "my appt is 10/20"),
        ("en", "I walked 60 to 90 minutes"),
        ("en", "call 512-555-0100"),
        ("en", "3/22/1979"),
        ("en", "I took 50 mg and 100 mg"),
        ("es", "el 12/8"),
        ("es", "puedo 12/8"),
        ("es", "a las 10 30"),
        ("es", "tengo 10 y 8 años"),
    ],
)
def test_days_hours_and_other_numbers_are_no_pressure(lang: str, said: str) -> None:
    assert pressures_asked(said, lang=lang, today=TODAY) == ()


@pytest.mark.parametrize(
    ("said", "figure"),
    [("190", 190), ("its 126 today", 126), ("3/22/1979", None), ("80 90", None), ("30 min", None)],
)
def test_one_of_the_two_numbers_alone(said: str, figure: int | None) -> None:
    assert one_figure(said) == figure


@pytest.mark.parametrize(
    "said",
    [
        "no tengo el aparatito, se me descompuso",
        "cuff is broken",
        "i dont have my cuff its at my daughters",
        "my machine stopped working",
        "no sirve el aparato",
        "no tengo con qué tomármela",
        "I don't have one",
        "out of strips",
    ],
)
def test_who_has_nothing_to_measure_with_says_so(said: str) -> None:
    assert has_no_device(said)


@pytest.mark.parametrize(
    "said",
    [
        "the machine said 130/80",
        "I will send it later",
        "aún no me la tomo",
        "no tengo con qué pagar",
        "dead battery, the car won't start",
        "I dont have one thing to say",
    ],
)
def test_who_says_something_else_may_have_a_cuff(said: str) -> None:
    assert not has_no_device(said)

"""What ails somebody, told beside a score or a reading; and figures that are not their own."""

import pytest

from bot.language.health.ailments import tells_ailment
from bot.language.health.foreign_readings import asks_about_figure, without_foreign

AILS = [
    "9, tho my arm where they gave the shot is swollen and hot now",
    "7 but the new pills are making me throw up",
    "2. my arm is purple and swollen",
    "119/77, new pill gives me a nasty cough tho",
    "8 but my back hurts",
    "10 pero me duele el brazo",
    "9. traigo el brazo hinchado",
    "un 8, las pastillas me dan mareo",
    "118/76 pero tengo mucha tos",
    "7, i have hives since the shot",
    "9 my leg is red and hot",
    "8 no fever but my foot is swollen",
    "10 great doctor but im still in pain",
    "128/80 tengo la pierna roja",
    "9 but i still have a fever",
    "6 the wait was long and my knee hurts",
]
AILS_NOT = [
    "9",
    "9, long wait, bad parking",
    "2. worst doctor, nobody listened",
    "8 the wait was a pain",
    "10 my pain is gone",
    "9 no pain no fever",
    "10, they fixed my back pain",
    "10 nurse was great with the shot, no swelling",
    "120/80 took my pills",
    "7 i was sick of waiting",
    "8. the room was cold",
    "9 sin dolor ni fiebre",
    "un 10, ya no me duele la espalda",
    "5 the front desk is a pain in the neck",
    "10 Dr Head is great",
    "3 the bill is wrong",
    "8 it was hot in there",
    "6 the lady next to me kept coughing",
    "10 me ayudaron con el dolor de espalda",
    "124/80 feeling good",
    "4 parking was a headache",
]


@pytest.mark.parametrize("text", AILS)
def test_what_a_body_does_is_an_ailment(text: str) -> None:
    assert tells_ailment(text)


@pytest.mark.parametrize("text", AILS_NOT)
def test_an_opinion_and_what_is_over_or_denied_is_none(text: str) -> None:
    assert not tells_ailment(text)


@pytest.mark.parametrize(
    "text",
    ["128/80", "my wife took it, 128/80", "its over 150/100", "mi esposa me saco 128/80"],
)
def test_an_own_reading_stays_as_it_is(text: str) -> None:
    assert without_foreign(text) == text


@pytest.mark.parametrize(
    "text",
    ["la meta es 130/80", "my husband had 150/90", "mi esposo 150/90", "dr wants it under 130/80"],
)
def test_a_limit_and_the_reading_of_another_are_left_out(text: str) -> None:
    assert "/" not in without_foreign(text)


def test_who_answers_for_another_tells_the_others_reading() -> None:
    text = "my mom had 150/90"

    assert without_foreign(text, may_be_anothers=False) == text


def test_a_figure_may_be_asked_about_and_not_told() -> None:
    assert asks_about_figure("is 120/80 what i should be at?")
    assert asks_about_figure("¿esta bien 128/80?")
    assert not asks_about_figure("128/80 is that ok?")
    assert not asks_about_figure("esta en 128/80")

"""A pregnancy that ended, told in so many words: no danger, no stop, and nobody's small matter."""

import pytest

from bot.language.danger.safety import danger
from bot.language.people.child_lost import child_lost
from bot.language.people.deaths import says_deceased


@pytest.mark.parametrize(
    "text",
    [
        "we lost the baby",
        "perdimos al bebe",
        "i miscarried last week",
        "I had a miscarriage on Monday. Please cancel the ultrasound",
        "my wife and i lost the pregnancy",
        "we lost the baby at 20 weeks, we wont need the visit",
        "perdí a mi bebé la semana pasada",
        "perdi mi embarazo, cancelen la cita por favor",
        "the baby was stillborn",
    ],
)
def test_a_pregnancy_that_ended_is_heard(text: str) -> None:
    assert child_lost(text) is not None
    assert danger(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "i lost the baby weight",
        "we lost the baby's card",
        "we lost the baby at the mall",
        "se me perdio mi bebe en la tienda",
        "i lost my baby sister on sunday",
        "im scared of losing the baby",
        "had a miscarriage in spring and want to try again. how long wait",
        "i miscarried 2 years ago and need a checkup",
        "still spotting brown since the miscarriage, normal?",
        "can i come in if i had a miscarriage?",
        "i lost the baby yesterday cramps really bad",
        "when i lost the pregnancy in march the tech said at least its early",
    ],
)
def test_what_is_lost_otherwise_long_ago_or_beside_more_is_left_to_the_model(text: str) -> None:
    assert child_lost(text) is None


@pytest.mark.parametrize(
    "text", ["i miscarried last week and have a fever", "i lost the baby and im bleeding a lot"]
)
def test_bleeding_or_fever_beside_it_is_danger(text: str) -> None:
    assert danger(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "se murio mi esposo y no tengo quien me lleve",
        "my husband died and i have no ride",
        "mi esposa fallecio, ella era la que me llevaba",
        "my husband passed away he always drove me",
    ],
)
def test_a_ride_missed_beside_a_death_says_that_the_writer_lives(text: str) -> None:
    assert says_deceased(text) is None


@pytest.mark.parametrize(
    "text",
    ["se murio mi esposo, cancelen su cita", "my husband died cancel his visit", "he passed away"],
)
def test_a_death_that_is_the_patients_is_reported_still(text: str) -> None:
    assert says_deceased(text) is not None

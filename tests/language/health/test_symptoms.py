"""How somebody is, as they say it after a discharge."""

import pytest

from bot.language.health.symptoms import (
    asks_about_recovery,
    names_symptom,
    says_not_well,
    says_well,
)


@pytest.mark.parametrize(
    "said",
    [
        "could be better",
        "been better",
        "ive been better",
        "wish i was better",
        "hope i feel better soon",
        "supposed to be better by now",
        "not any better",
        "so so",
        "fine i guess",
        "podría estar mejor",
        "he estado mejor",
        "quisiera sentirme mejor",
        "no me siento muy bien",
        "más o menos",
        "ahí la llevo",
        "regular",
    ],
)
def test_who_could_be_better_is_not_well(said: str) -> None:
    assert says_not_well(said)
    assert not says_well(said)


@pytest.mark.parametrize(
    "said",
    [
        "couldnt be better",
        "never felt better",
        "doing great, no pain no fever",
        "no problems, doing well",
        "better than yesterday",
        "getting better",
        "no podría estar mejor",
        "bien gracias a Dios",
        "ya me siento mejor",
    ],
)
def test_who_is_well_is_well(said: str) -> None:
    assert says_well(said)
    assert not says_not_well(said)


@pytest.mark.parametrize(
    ("said", "about_it"),
    [
        ("can i shower", True),
        ("can i drive", True),
        ("is it ok to lift my baby", True),
        ("is this normal", True),
        ("¿ya puedo manejar?", True),
        ("puedo bañarme", True),
        ("can i move my visit", False),
        ("where are you", False),
        ("who is this", False),
        ("a qué hora abren", False),
    ],
)
def test_what_may_be_done_again_is_asked_of_a_nurse(said: str, about_it: bool) -> None:
    assert asks_about_recovery(said) is about_it


def test_who_cannot_just_now_tells_of_no_symptom() -> None:
    assert not names_symptom("ahorita no puedo, ando trabajando")
    assert names_symptom("no puedo dormir del dolor")
    assert names_symptom("no pude comer en todo el día")

"""The words that answer danger: which numbers they name, and whether they speak of another."""

import pytest

from bot.language.danger.safety import danger
from hearback.conversations.model import Reason
from hearback.inbound.danger_answers import in_danger, reason_of
from hearback.inbound.verdicts import InDanger


def _heard(text: str) -> InDanger:
    hit = danger(text)
    assert hit is not None
    return InDanger(hit.danger, hit.rule)


@pytest.mark.parametrize(
    "text",
    [
        "i took the whole bottle of sleeping pills",
        "swallowed all my pills",
        "i drank bleach",
        "i overdosed on heroin",
        "me tomé todas las pastillas",
        "me tomé un frasco de pastillas",
        "me tomé cloro",
        "i took all my pills my son is asleep",
        "me tomé todas las pastillas, cuiden a mi hija",
    ],
)
def test_an_overdose_of_ones_own_names_both_numbers_and_locks_like_self_harm(text: str) -> None:
    heard = _heard(text)

    assert in_danger(heard, text).key == "danger"
    assert reason_of(heard, text) is Reason.SELF_HARM


@pytest.mark.parametrize(
    "text",
    [
        "my son swallowed all my pills",
        "my toddler drank my meds",
        "my baby swallowed bleach",
        "i took my son in, he swallowed all my pills",
        "he's 3, think he swallowed one of those little batteries",
        "i took 2 blood pressure pills by mistake, took too many pills",
        "mi hija se tomó mis pastillas",
        "mi hijo se tragó una moneda",
        "me tomé el doble de la pastilla de la presión",
    ],
)
def test_what_a_child_swallowed_and_a_slip_are_an_emergency_of_the_body(text: str) -> None:
    heard = _heard(text)

    assert in_danger(heard, text).key.startswith("emergency")
    assert reason_of(heard, text) is Reason.EMERGENCY


@pytest.mark.parametrize(
    "text", ["my friend took a whole bottle of pills", "mi amigo se tomo todas las pastillas"]
)
def test_an_overdose_of_another_names_both_numbers_for_them(text: str) -> None:
    heard = _heard(text)

    assert in_danger(heard, text).key == "danger_of_another"
    assert reason_of(heard, text) is Reason.EMERGENCY


@pytest.mark.parametrize(
    "text",
    [
        "my husband hits me",
        "my boyfriend choked me",
        "my boyfriend choked me and now i cant breathe",
        "my mom has a gun to me",
        "mi esposo me pega",
        "mi esposo me golpea",
        "mi novio me ahorcó y no puedo respirar",
        "my wife says my lips are blue",
        "my husband thinks im having a stroke, my face is numb",
        "mi esposa dice que tengo la cara chueca",
    ],
)
def test_a_victim_and_whoever_is_told_of_themselves_are_not_told_to_stay_with_another(
    text: str,
) -> None:
    assert in_danger(_heard(text), text).key == "emergency"


@pytest.mark.parametrize(
    "text",
    [
        "my husband has chest pain",
        "my mom says my dad isnt breathing",
        "my wife says my son is having a seizure",
        "mi esposa dice que mi papá no respira",
        "mi hermana dice que tengo que llamar porque mi papa no puede respirar",
    ],
)
def test_what_is_told_of_a_third_is_of_another(text: str) -> None:
    assert in_danger(_heard(text), text).key == "emergency_of_another"


def test_words_that_end_the_texts_beside_an_overdose_name_both_numbers() -> None:
    text = "i took all my pills"
    heard = InDanger(_heard(text).danger, _heard(text).rule, also_stops=True)

    assert in_danger(heard, text).key == "danger_and_stopped"

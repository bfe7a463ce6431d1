"""A death of somebody else's, told beside what the writer wants: no texts end by it."""

import pytest

from bot.language.people.deaths import grieves, may_report_death, says_deceased

BESIDE = [
    "my mother died of a stroke, thats why i want the checkup",
    "my father passed of a heart attack so i want to get checked",
    "mi papa murio de un infarto por eso quiero revisarme",
    "my husband passed so my insurance changed",
    "my son passed away last year and i been depressed",
    "my sister died and im raising her kids, can i add them",
    "my late husband had dr velasco too",
    "my wife passed last year so please call me not her",
    "mi esposo murio el año pasado, quitenlo de mi contacto",
    "my husband died. i want to keep max coming there",
]
OF_NO_PATIENT = [
    "dr velasco passed away?",
    "is dr velasco no longer with us?",
    "me entere que fallecio el doctor velasco?",
    "my old doctor died, are you taking patients",
    "he passed on the vaccine",
]
REPORTED = [
    "Rosa es finada",
    "my mother died last week, please stop texting her",
    "mi esposo murio, ya no le manden mensajes",
    "rosa passed away last week",
    "he passed on the 5th",
    "my husband died",
    "the patient is deceased",
    "my late husband had an appointment with you",
    "my husband, a patient of dr velasco, passed away",
    "my husband died, take him off your list",
]


@pytest.mark.parametrize("text", BESIDE)
def test_a_death_told_beside_a_concern_is_for_people_and_ends_no_texts(text: str) -> None:
    assert says_deceased(text) is None
    assert not may_report_death(text)
    assert grieves(text)


@pytest.mark.parametrize("text", OF_NO_PATIENT)
def test_a_doctors_death_or_a_vaccine_passed_on_is_no_patients(text: str) -> None:
    assert says_deceased(text) is None
    assert not (may_report_death(text) and grieves(text))


@pytest.mark.parametrize("text", REPORTED)
def test_a_patients_death_is_still_heard(text: str) -> None:
    assert says_deceased(text) is not None

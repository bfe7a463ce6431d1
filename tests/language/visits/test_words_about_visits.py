"""Words about a visit that ask for nothing by themselves: missed, excused, with another doctor."""

import pytest

from bot.language.visits.excuses import tells_an_excuse
from bot.language.visits.missed import says_missed
from bot.language.visits.other_doctor import asks_for_another_doctor

MISSED = """
sorry i missed it|i missed my appointment can i reschedule|we forgot about our visit
i overslept my appt|i didnt make it yesterday|couldnt make my appointment|se me paso la cita
perdon no pude ir, me dan otra?|se me olvido mi cita|falte a la cita|perdi mi cita
"""
NOT_MISSED = """
can i get another one|i missed your call|i forgot my insurance card|i cant make it|no puedo ir
perdi mi tarjeta|i missed a pill|i will miss it|se me paso el dolor
"""
EXCUSES = """
my car broke down|car wont start|got called into work|my son has school that day
my ride fell through
se descompuso el carro|no prende el carro|se me poncho la llanta|me llamaron a trabajar
mi hijo tiene escuela ese dia
"""
NO_EXCUSES = """
my car broke down but ill be there|car broke down gonna be 20 min late|mi carro esta bien
what kind of car|yes, my car broke down but i got a ride|school starts at 8
"""
OTHER_DOCTOR = """
con otro doctor|can i see another doctor|quiero otro doctor por favor|another doctor please
con otra doctora|do you have a different doctor
"""
NO_OTHER_DOCTOR = """
voy con otro doctor|i found another doctor|ya tengo otro doctor|i have another doctor
another doctor told me to stop|cancel, i have another doctor
"""


def lines(said: str) -> list[str]:
    return [line.strip() for line in said.replace("|", "\n").split("\n") if line.strip()]


@pytest.mark.parametrize("text", lines(MISSED))
def test_a_visit_that_was_missed_is_heard(text: str) -> None:
    assert says_missed(text)


@pytest.mark.parametrize("text", lines(NOT_MISSED))
def test_other_things_are_no_missed_visit(text: str) -> None:
    assert not says_missed(text)


@pytest.mark.parametrize("text", lines(EXCUSES))
def test_what_keeps_somebody_is_an_excuse(text: str) -> None:
    assert tells_an_excuse(text)


@pytest.mark.parametrize("text", lines(NO_EXCUSES))
def test_who_comes_all_the_same_excuses_nothing(text: str) -> None:
    assert not tells_an_excuse(text)


@pytest.mark.parametrize("text", lines(OTHER_DOCTOR))
def test_another_doctor_is_asked_for(text: str) -> None:
    assert asks_for_another_doctor(text)


@pytest.mark.parametrize("text", lines(NO_OTHER_DOCTOR))
def test_another_doctor_elsewhere_is_not_asked_for(text: str) -> None:
    assert not asks_for_another_doctor(text)

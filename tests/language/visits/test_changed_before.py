"""Visits that were changed with somebody already, and days that are put right."""

import pytest

from bot.language.visits.changed_before import changed_before, puts_day_right

CHANGED = """
I already rescheduled with Maria for the 20th|i already moved it to the 20th
already changed that appt yesterday|i called and they moved me to the 20th
i talked to Maria and she put me down for the 20th|i rescheduled this already
i already cancelled that appointment with the front desk|i moved it with the lady on the phone
ya la cambie con Maria para el 20|ya hable con la señorita y me la paso para el 20
ya reagende por telefono|me la cambiaron al 20 cuando llame|ya me dieron otra fecha
ya la cancele por telefono|ya cambie la cita
"""
NOT_CHANGED = """
I already rescheduled my work so i can come|can i reschedule with maria for the 20th
already confirmed with the office|ya confirme con la muchacha|did you already move it?
i want to reschedule|need to change it to the 20th|ya no voy|ya cambie mi turno para poder ir
i already changed my insurance|ya tengo cita con otro doctor|i already called|ya les hable
you moved it already?|i called and they put me on hold
"""
PUT_RIGHT = """
no friday|no thursday was fine|no, wednesday is good|i meant friday|no wait friday
no el viernes|no el jueves estaba bien|no era el viernes|perdon el jueves
no i said thursday|no the 20th|no, el 20
"""
NOT_PUT_RIGHT = """
no|friday|no friday i work|no friday?|see you friday|no puedo el viernes|thanks see you wednesday
i cant friday|no el viernes trabajo|no tomorrow i have school
"""


def lines(said: str) -> list[str]:
    return [line.strip() for line in said.replace("|", "\n").split("\n") if line.strip()]


@pytest.mark.parametrize("text", lines(CHANGED))
def test_a_visit_that_was_changed_with_somebody_is_heard(text: str) -> None:
    assert changed_before(text)


@pytest.mark.parametrize("text", lines(NOT_CHANGED))
def test_other_changes_and_wishes_are_no_changed_visit(text: str) -> None:
    assert not changed_before(text)


@pytest.mark.parametrize("text", lines(PUT_RIGHT))
def test_a_day_that_is_put_right_is_heard(text: str) -> None:
    assert puts_day_right(text)


@pytest.mark.parametrize("text", lines(NOT_PUT_RIGHT))
def test_days_in_other_words_put_nothing_right(text: str) -> None:
    assert not puts_day_right(text)

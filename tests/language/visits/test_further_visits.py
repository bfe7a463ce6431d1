"""A visit beside the one that stands is told from another time for it, in both languages."""

import pytest

from bot.language.visits.further import keeps_this_one, wants_further_visit


@pytest.mark.parametrize(
    "text",
    [
        "i also need to come in for something else, can i get one friday",
        "i need a 2nd appt for next week, keep this one too",
        "yes. also need to make one for his sister iris",
        "my husband needs an appointment too",
        "can i get an appointment for my daughter too",
        "si. y quiero una cita para mi otra hija",
        "tambien quiero otra cita para otra cosa",
        "mi esposo tambien necesita cita",
        "necesito una cita aparte",
    ],
)
def test_one_more_visit_is_wished_for(text: str) -> None:
    assert wants_further_visit(text)


@pytest.mark.parametrize(
    "text",
    [
        "i need another appointment, i cant make it",
        "can i get a different appointment",
        "i also need to reschedule",
        "also need a refill",
        "i also need to make a payment",
        "move the appointment for my son",
        "i need a new time for my daughter",
        "cancel my second appointment",
        "the second one",
        "i know i already moved this twice but i need a third one",
        "necesito otra cita, no puedo ir",
        "quiero otra cita para el viernes",
        "quiero cambiar la cita de mi hija",
    ],
)
def test_another_time_is_no_further_visit(text: str) -> None:
    assert not wants_further_visit(text)


def test_a_yes_beside_it_keeps_what_stands() -> None:
    assert keeps_this_one("i need a 2nd appt, keep this one too")
    assert not keeps_this_one("my husband needs an appointment too")

"""Whose visit is meant, where somebody else is spoken of."""

import pytest

from bot.language.visits.cancelling import names_cancelling
from bot.language.visits.of_others import (
    cancelled_to_come,
    cancels_elsewhere,
    means_kin,
    own_stays,
    owner_named,
)


@pytest.mark.parametrize(
    "text",
    [
        "my daughter cant come thursday, cancel hers",
        "la cita de mi hijo cancélela",
        "confirm my husband for friday",
        "confirm my daughter",
        "cancel my wife's appointment",
        "cancel my sons thursday appointment",
        "confirme a mi esposo por favor",
        "cancel the appointment for my daughter",
        "mi hija no puede ir, cancele su cita",
        "my kid is sick, cancel his appointment",
    ],
)
def test_the_visit_of_somebody_of_theirs_is_meant(text: str) -> None:
    assert means_kin(text)


@pytest.mark.parametrize(
    "text",
    [
        "my daughter is sick, cancel my appointment",
        "my daughter can drive me, confirm",
        "my kid is sick i cant come cancel it",
        "please confirm my daughter can come with me",
        "my husband has to work so i cant come",
        "cancel my daughter is sick",
        "my sons appointment is at the same time, cancel mine",
        "mi hijo está enfermo, cancele mi cita",
        "cancel my appointment",
    ],
)
def test_a_reason_that_is_of_somebody_else_leaves_the_visit_their_own(text: str) -> None:
    assert not means_kin(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("cancel hazels appointment please", "hazel"),
        ("cancel hazels visit", "hazel"),
        ("please cancel Hazel's Thursday visit", "hazel"),
        ("cancele la cita de Hazel", "hazel"),
        ("cancel todays appointment", None),
        ("cancel tomorrow's visit", None),
        ("cancel my doctors appointment", None),
        ("cancel this appointment", None),
        ("confirm his appointment", None),
        ("cancel Thursday's appointment", None),
        ("cancel next week's visit", None),
        ("cancele la cita de mañana", None),
        ("cancele mi cita de Abril", None),
        ("move my appointment for tomorrow", None),
        ("yes confirm the kids visits", None),
        ("confirm the visit", None),
        ("cancel Dr. Osei's appointment", None),
        ("cancel dr oseis appointment", None),
    ],
)
def test_whose_visit_it_is_said_to_be(text: str, name: str | None) -> None:
    assert owner_named(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Confirm. And please cancel my husband's, he's in Ohio",
        "cancel my daughter's appointment, mine is fine",
        "Confirmo la mía y cancele la de mi esposo por favor",
        "Sí voy. Cancele la de mi mamá",
        "yes ill come. cancel my sons",
        "yes. cancel my husbands",
    ],
)
def test_their_own_visit_stays_while_another_is_cancelled(text: str) -> None:
    assert means_kin(text)
    assert own_stays(text)


@pytest.mark.parametrize(
    "text",
    [
        "Yes, cancel my husband's appointment",
        "cancel it, my husband is in Ohio",
        "la de mi esposo es a las 3, cancele la mia",
        "no puedo ir, tengo la de mi hijo",
        "please cancel my appointment. I have my sons appointment then",
        "cancel mine and my daughter's",
    ],
)
def test_beside_another_visit_no_yes_is_heard_that_was_not_said(text: str) -> None:
    assert not own_stays(text)


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("I'll be there. Cancel my dentist one though lol", True),
        ("cancel my lab appt not this one", True),
        ("Sí voy. Cancele la cita con el dentista", True),
        ("cancel my lab appt", False),
        ("I have my dentist appt then, please cancel", False),
        ("cancel the 20th not this one", False),
    ],
)
def test_a_visit_with_somebody_else_is_told_from_the_one_with_us(
    text: str, elsewhere: bool
) -> None:
    assert cancels_elsewhere(text) is elsewhere
    if elsewhere:
        assert not names_cancelling(text)


@pytest.mark.parametrize(
    ("text", "comes"),
    [
        ("mi cita con el dentista la cancele para poder ir", True),
        ("I cancelled my dentist appt so I can make this one", True),
        ("cancele mi cita, tengo dentista", False),
        ("I cancelled my dentist appt", False),
    ],
)
def test_whoever_cancelled_another_visit_for_this_one_comes(text: str, comes: bool) -> None:
    assert cancelled_to_come(text) is comes

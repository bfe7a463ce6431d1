"""Whose visit is meant, where somebody else is spoken of."""

import pytest

from bot.language.visits_of_others import means_kin, owner_named


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

"""What follows an answer to danger: more need, word that help has come, or the end of it."""

import pytest

from bot.language.danger.pleading import has_come, help_comes, only_nods, pleads, says_over


@pytest.mark.parametrize(
    "text",
    [
        "it got worse",
        "cant call",
        "im scared to call",
        "i cant afford it",
        "nobody is coming",
        "the ambulance isnt here",
        "like 20",
        "30 of them",
        "the whole bottle",
        "now what",
        "se puso peor",
        "no puedo llamar",
        "no tengo papeles, me da miedo llamar",
        "tengo miedo de la migra",
        "como 20",
        "unas treinta pastillas",
        "y ahora",
        "que hago",
    ],
)
def test_more_need_is_heard(text: str) -> None:
    assert pleads(text)
    assert not help_comes(text)


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "thanks",
        "the ambulance is here",
        "calling now",
        "ya viene la ambulancia",
        "20 minutes",
    ],
)
def test_a_nod_or_that_help_comes_is_no_more_need(text: str) -> None:
    assert not pleads(text)


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("ok 911 came thanks", True),
        ("the ambulance is here", True),
        ("ya llego la ambulancia", True),
        ("gracias ya vinieron los bomberos", True),
        ("911 never came", False),
        ("they are coming", False),
        ("no ha llegado la ambulancia", False),
        ("ya viene la ambulancia", False),
    ],
)
def test_help_that_came_is_told_from_help_on_its_way(text: str, *, came: bool) -> None:
    assert has_come(text) is came


@pytest.mark.parametrize(
    ("text", "comes"),
    [
        ("they are on the way", True),
        ("i called 911", True),
        ("im at the er", True),
        ("ya viene la ambulancia", True),
        ("estamos en el hospital", True),
        ("they are not here", False),
        ("i never called them", False),
        ("todavia no llegan", False),
        ("i called but it got worse", False),
    ],
)
def test_help_comes_where_nothing_denies_it(text: str, *, comes: bool) -> None:
    assert help_comes(text) is comes


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("its over, she's awake", True),
        ("ya despertó", True),
        ("ya se me quitó, eran gases", True),
        ("she isnt awake", False),
        ("todavía no despertó", False),
        ("its over but she wont talk", False),
    ],
)
def test_an_end_is_told_by_what_happened(text: str, *, over: bool) -> None:
    assert says_over(text) is over


def test_dots_alone_are_no_nod() -> None:
    assert only_nods("🙏")
    assert not only_nods("...")

"""Signs: kinds of words that must meet, in any order, in one clause or anywhere."""

import pytest

from bot.language.signs import Signs
from bot.language.spelling import Mender

KINDS = {"part": "chest|left arm", "wrong": "hurt|tight*"}


def rules_met(rule: str, text: str, clauses: list[int] | None = None) -> list[str]:
    words = text.split()
    signs = Signs({"sign": rule}, KINDS)
    return [sign.rule for sign in signs.found(words, clauses or [0] * len(words))]


@pytest.mark.parametrize(
    ("rule", "text", "met"),
    [
        pytest.param("part + wrong", "my chest is tightening", True, id="in order"),
        pytest.param("part + wrong", "it hurt in the chest", True, id="the other way round"),
        pytest.param("part + wrong", "left arm hurt", True, id="two words"),
        pytest.param("part + wrong", "left hurt arm", False, id="two words apart"),
        pytest.param("part + wrong", "chest " + "a " * 9 + "hurt", False, id="too far"),
        pytest.param("part & wrong", "chest " + "a " * 30 + "hurt", True, id="anywhere"),
        pytest.param("part > wrong", "chest is hurt", True, id="ordered"),
        pytest.param("part > wrong", "hurt chest", False, id="wrong order"),
        pytest.param("(o2) + (7#)", "o2 is 78", True, id="number"),
        pytest.param("(o2) + (7#)", "o2 is 98", False, id="another number"),
        pytest.param("(3# weeks) & wrong", "34 weeks and hurt", True, id="a number, then a word"),
        pytest.param("(3# weeks) & wrong", "34 days and hurt", False, id="and another word"),
        pytest.param("(im 3#) & wrong", "im 31 and hurt", True, id="a word, then a number"),
    ],
)
def test_kinds_meet_as_the_rule_says(rule: str, text: str, met: bool) -> None:
    assert bool(rules_met(rule, text)) is met


def test_kinds_of_two_clauses_do_not_meet() -> None:
    assert rules_met("part + wrong", "chest fine feet hurt", [0, 0, 1, 1]) == []


def test_an_unknown_kind_is_an_error_of_the_list() -> None:
    with pytest.raises(ValueError, match="no kind of words"):
        Signs({"sign": "part + nonsense"}, KINDS)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        pytest.param("siezure", "seizure", id="two letters exchanged"),
        pytest.param("ambulnce", "ambulance", id="one too few"),
        pytest.param("beneno", "veneno", id="by the ear, in Spanish"),
        pytest.param("throwin", "throwing", id="an end that is not said"),
        pytest.param("respiral", "respirar", id="an end that is said otherwise"),
        pytest.param("morao", "morado", id="a letter that is not said"),
        pytest.param("beach", "beach", id="a real word stays"),
        pytest.param("maria", "maria", id="a name stays"),
    ],
)
def test_only_words_of_danger_are_mended(typed: str, read: str) -> None:
    assert Mender([]).mended(typed) == read


def test_what_is_heard_by_its_sound_alone_keeps_its_neighbours() -> None:
    mender = Mender([], frozenset(), frozenset({"manden"}))

    assert mender.mended("mandenn") == "manden"
    assert mender.mended("mandin") == "mandin"

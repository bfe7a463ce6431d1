"""Whether words tell the people on one phone apart, or are a stranger's."""

import pytest

from bot.language.people.whose_text import tells_theirs_apart

TWINS = frozenset({"naomi", "felix", "iris"})


@pytest.mark.parametrize(
    "text",
    [
        "not Felix",
        "not Iris",
        "wrong kid",
        "not me",
        "wrong one, Iris not Felix",
        "no es Felix",
        "its not felix",
        "no es Felix, es Iris",
    ],
)
def test_on_a_phone_of_several_a_name_refused_is_one_of_theirs(text: str) -> None:
    assert tells_theirs_apart(text, TWINS, of_others=True)


@pytest.mark.parametrize(
    "text",
    [
        "wrong number, not Felix",
        "not Felix, you have the wrong person",
        "I don't know any Felix",
        "no Felix here",
        "this is not Felix phone",
        "not Denise",
        "wrong number",
    ],
)
def test_a_stranger_s_words_stay_a_stranger_s(text: str) -> None:
    assert not tells_theirs_apart(text, TWINS, of_others=True)


@pytest.mark.parametrize(("text", "theirs"), [("not him", True), ("not Felix", False)])
def test_on_a_child_s_phone_only_the_name_may_be_a_stranger_s(text: str, theirs: bool) -> None:
    assert tells_theirs_apart(text, {"felix"}, of_others=True) is theirs


@pytest.mark.parametrize("text", ["not me", "not Dana", "wrong one"])
def test_on_a_phone_of_its_owner_alone_nobody_else_is_theirs(text: str) -> None:
    assert not tells_theirs_apart(text, {"dana"}, of_others=False)

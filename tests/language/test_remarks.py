"""Mere remarks, which nobody has to answer."""

import pytest

from bot.language.remarks import is_mere_remark


@pytest.mark.parametrize(
    "text",
    [
        "ok thx the weather is awful",
        "its so cold out today lol",
        "happy friday yall",
        "have a blessed day",
        "qué calor hace",
        "uy que lluvia",
        "que tenga bonito día",
    ],
)
def test_a_remark_asks_for_nothing(text: str) -> None:
    assert is_mere_remark(text)


@pytest.mark.parametrize(
    "text",
    [
        "its raining so i wont come",
        "its so hot i feel dizzy",
        "the heat is killing me",
        "it is snowing will you be open",
        "the roads are icy its snowing",
        "my hot flashes are back",
        "hace mucho calor y me duele la cabeza",
        "está lloviendo, no puedo ir",
        "ok thanks",
    ],
)
def test_what_asks_or_tells_more_is_no_remark(text: str) -> None:
    assert not is_mere_remark(text)

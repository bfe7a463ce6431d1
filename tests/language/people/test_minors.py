"""What minors ask who come without a parent is for people; an age alone is not."""

import pytest

from bot.language.people.minors import asks_as_minor


@pytest.mark.parametrize(
    "said",
    [
        "im 17 can i come by myself",
        "im 15 can i come in without my mom knowing",
        "Im 16 and might be pregnant can i come without my mom",
        "hi im still a minor, my parents cant find out, can i be seen alone?",
        "tengo 16 años y mi mama no puede saber que voy",
        "soy menor de edad, puedo ir sola?",
        "tengo 15 puedo ir sin mis papas",
    ],
)
def test_a_minor_who_asks_to_come_alone_is_heard(said: str) -> None:
    assert asks_as_minor(said)


@pytest.mark.parametrize(
    "said",
    [
        "im 71 can i come by myself",
        "my son is 16 can he come by himself",
        "tengo 17 citas con ustedes y nunca me atienden",
        "im 17 and need a physical for soccer",
        "can i come alone?",
        "puedo ir sola?",
        "I am 15 min away, coming by car",
    ],
)
def test_an_age_or_coming_alone_by_itself_says_no_such_thing(said: str) -> None:
    assert not asks_as_minor(said)

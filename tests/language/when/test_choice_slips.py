"""Picks put right in one breath, refused one by one, left open, or made beside other words."""

import pytest

from bot.language.when import Choice, Chosen, read_choice
from tests.language.when.test_when_choices import NOW, THREE_DAYS
from tests.language.when.when_cases import ZONE

# Wednesday at 9, Thursday at 1:30, Monday at 4:15.
PUT_RIGHT = {
    ("en", 1): "3 no 1 sorry|not the last two",
    ("en", 2): "1 no wait 2|one. no two|i said 1 but meant 2|no on 1 yes on 2|no to 1 and 3"
    "|neither 1 nor 3|1 is out 2 is good|2 but 3 works too|i like 2 but i could do 3",
    ("en", 3): "the first one no the third one|1 no 3|2 oops 3|thursday no monday",
    ("es", 1): "las dos últimas no",
    ("es", 2): "la 1, no, la 2|dije la 1 pero era la 2|la 1 no puedo la 2 sí|ni la 1 ni la 3"
    "|no a la 1 y la 3|la 2 pero también la 3|me gusta la 2 pero puedo la 3|la 2 creo"
    "|el jueves si consigo raite",
    ("es", 3): "la 2 no la 3 sí|el jueves no mejor el lunes|el jueves ay no el lunes"
    "|primero la 3 y si no la 2",
}
TAKEN = {
    ("en", 1): "either of the first two works",
    ("en", 2): "2 or 3 whichever is easier|2nd to last|yes 2 no to others|2 ig|lunch time one"
    "|right after lunch is good|2 please hon",
    ("en", 3): "3 first then 2|monday the later one|thursday? no i work. monday then",
    ("es", 1): "la primera que haya|cualquiera de las dos primeras",
    ("es", 2): "2 o 3 usted diga|la 2 por favor mijita",
    ("es", 3): "la de abajo|miércoles. aunque no, ese día trabajo. lunes entonces",
}
ASKED_BACK = {
    ("en", (2, 3)): "2 or 3|2 or 3 pls|2 & 3|the last two|cant do 1. 2 or 3 fine",
    ("en", (1, 2)): "1 or 2 please|wed or thurs pls|wed or thurs either one|the first two work",
    ("es", (2, 3)): "2 o 3|la 2 o la 3 porfa|las dos últimas|la 1 no puedo, la 2 o la 3"
    "|la 2 y la 3 me sirven",
    ("es", (1, 2)): "miércoles o jueves el que sea",
}
OTHERWISE = {
    ("en", Chosen.NOT_OFFERED): "thursday later|monday but can it be earlier|thursday at 2",
    ("es", Chosen.NOT_OFFERED): "el jueves más tarde|nobiembre 1",
    ("en", Chosen.ANY): "all three work",
    ("en", Chosen.NONE_OF_THESE): "naw|at work all those times|not one of them suits"
    "|wed i work, thurs is booked, mon i am away",
    ("es", Chosen.NONE_OF_THESE): "todas caen en horario de trabajo",
}


def choice_of(text: str, lang: str) -> Choice:
    return read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE)


@pytest.mark.parametrize(
    ("lang", "text", "option"),
    [(lang, text, n) for (lang, n), texts in PUT_RIGHT.items() for text in texts.split("|")],
)
def test_what_is_put_right_or_weighed_is_asked_back(lang: str, text: str, option: int) -> None:
    assert choice_of(text, lang) == Choice(Chosen.ONE, (option,), sure=False)


@pytest.mark.parametrize(
    ("lang", "text", "option"),
    [(lang, text, n) for (lang, n), texts in TAKEN.items() for text in texts.split("|")],
)
def test_what_is_taken_plainly_or_left_open_is_taken(lang: str, text: str, option: int) -> None:
    assert choice_of(text, lang) == Choice(Chosen.ONE, (option,))


@pytest.mark.parametrize(
    ("lang", "text", "options"),
    [(lang, text, ns) for (lang, ns), texts in ASKED_BACK.items() for text in texts.split("|")],
)
def test_of_two_that_are_named_none_is_taken_silently(
    lang: str, text: str, options: tuple[int, ...]
) -> None:
    choice = choice_of(text, lang)

    assert (choice.chosen, choice.options) == (Chosen.SEVERAL, options)


@pytest.mark.parametrize(
    ("lang", "text", "chosen"),
    [(lang, text, what) for (lang, what), texts in OTHERWISE.items() for text in texts.split("|")],
)
def test_another_time_each_of_them_or_none_is_wished_for(
    lang: str, text: str, chosen: Chosen
) -> None:
    assert choice_of(text, lang).chosen is chosen

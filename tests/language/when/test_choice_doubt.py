"""A time that is offered is taken by a sure word only; of any other it is asked back."""

from datetime import timedelta

import pytest

from bot.language.when import Chosen, read_choice
from tests.language.when.test_when_choices import NOW, THREE_DAYS
from tests.language.when.when_cases import ZONE

DOUBTFUL = {
    "en": "maybe thursday|not sure about thursday|and thursday?|what time is thursday"
    "|is monday in the afternoon?|probably monday, gotta ask my boss first|ill call u thursday"
    "|1 works if my boss says ok|i get paid thursday|2? or do u have sooner|1. no 2. no 3. no"
    "|is there anything thursday"
    "|monday is trash day|thursdays are a mess|my thursday is nuts|friday is payday but thursday?"
    "|its at 1:30|1:30 is what time i get off work|9"
    "|i think thursday|can u hold the thursday one|my surgery is on the 5th so not sure",
    "es": "a lo mejor el lunes, no se|el jueves creo q si puedo pero dejeme ver|y el jueves?"
    "|a que hora seria el lunes|el lunes es en la tarde verdad?|con quien seria el miercoles"
    "|y el lunes cuanto me cobrarian|el miercoles con quien me toca|creo que el lunes"
    "|el lunes es dia de basura|el jueves descanso"
    "|ni el jueves ni el lunes|el jueves es dia festivo no?",
}
SURE = {
    "en": "2|the second one|thursday please|can I have the 2nd one?|2nd one & how long will it take"
    "|thursday works. do i need to bring anything?|Let's do Monday, I can't do mornings"
    "|thursday is easiest|monday is the best day|monday is free for me|thursday at 1:30 is perfect"
    "|could you put me down for the 1:30|i guess monday|ok the last one thanks",
    "es": "la 2|la segunda por favor|el jueves me queda bien gracias|me apunta el lunes?"
    "|puede ser la del jueves|la del lunes, y dónde me estaciono?",
}
REFUSED = {
    ("en", (1, 2)): "mondays are hard|monday no because i work|not 3|3 is too late",
    (
        "en",
        (1, 3),
    ): "thursday i have the dentist|thursday is hard for me|thursdays are rough|thursday no",
    ("en", (2, 3)): "all except 1|1 doesnt work|anything but the first",
    ("es", (1, 2)): "el lunes no porque trabajo|el lunes se me hace dificil",
    ("es", (1, 3)): "el jueves tengo dentista|el jueves ni loca|jueves nel",
}


def each(table: dict[str, str]) -> list[object]:
    return [(lang, text) for lang, texts in table.items() for text in texts.split("|")]


@pytest.mark.parametrize(("lang", "text"), each(DOUBTFUL))
def test_what_is_weighed_doubted_or_asked_about_is_not_surely_taken(lang: str, text: str) -> None:
    choice = read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE)

    assert choice.option is not None
    assert not choice.sure


def test_an_hour_at_which_work_ends_takes_no_time() -> None:
    choice = read_choice("a la 1:30 salgo de trabajar", THREE_DAYS, lang="es", now=NOW, zone=ZONE)

    assert choice.option is None


@pytest.mark.parametrize(("lang", "text"), each(SURE))
def test_a_plain_pick_is_sure_whatever_else_is_said(lang: str, text: str) -> None:
    choice = read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE)

    assert choice.option is not None
    assert choice.sure


@pytest.mark.parametrize(
    ("lang", "text", "left"),
    [(lang, text, left) for (lang, left), texts in REFUSED.items() for text in texts.split("|")],
)
def test_what_is_refused_is_left_out(lang: str, text: str, left: tuple[int, ...]) -> None:
    choice = read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE)

    assert (choice.chosen, choice.options) == (Chosen.SEVERAL, left)


@pytest.mark.parametrize(
    ("lang", "text"),
    each(
        {"en": "yes|ok|sure|yes please|i want it|book it", "es": "sí|si la quiero|la agarro|dale"}
    ),
)
def test_a_yes_takes_the_only_time_on_offer(lang: str, text: str) -> None:
    choice = read_choice(text, THREE_DAYS[:1], lang=lang, now=NOW, zone=ZONE)

    assert (choice.option, choice.sure) == (1, True)


@pytest.mark.parametrize(
    ("lang", "text"),
    each(
        {
            "en": "hello? any update|any word yet?|either way ill call you|not that one either",
            "es": "cualquier cosa les aviso",
        }
    ),
)
def test_any_takes_one_only_where_a_time_is_meant(lang: str, text: str) -> None:
    choice = read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE)

    assert choice.chosen is Chosen.UNCLEAR


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        pytest.param("el 30", Chosen.NOT_OFFERED, id="a day of which nothing is offered"),
        pytest.param("el 8", Chosen.NOT_OFFERED, id="a day, though there is one at that hour"),
        pytest.param("el 27 no, el 8", Chosen.NOT_OFFERED, id="the second of two days"),
        pytest.param("a las 8", Chosen.ONE, id="an hour"),
        pytest.param("la de las 8", Chosen.ONE, id="the one of that hour"),
        pytest.param("el 2", Chosen.ONE, id="a place on the list"),
    ],
)
def test_the_article_of_a_day_makes_no_hour_of_a_number(text: str, chosen: Chosen) -> None:
    offered = [at.replace(day=20 + n, hour=8 + n, minute=0) for n, at in enumerate(THREE_DAYS)]

    assert read_choice(text, offered, lang="es", now=NOW, zone=ZONE).chosen is chosen


@pytest.mark.parametrize(
    "text", ["2 or 3 - Maria", "Maria 2 or 3", "1 works - Maria", "2 or 3 for my mom"]
)
def test_a_number_of_the_list_that_is_an_hour_too_is_not_surely_another_one(text: str) -> None:
    hours = enumerate((10, 13, 14))
    offered = [NOW.replace(hour=hour, minute=0) + timedelta(days=n + 1) for n, hour in hours]

    choice = read_choice(text, offered, lang="en", now=NOW, zone=ZONE)

    assert choice.option is None or not choice.sure

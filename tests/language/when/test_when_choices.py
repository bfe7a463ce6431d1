"""Picking one of the times we offered."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest

from bot.language.when import Choice, Chosen, read_choice
from tests.language.when.when_cases import ZONE

Expected = TypeVar("Expected")
NOW = datetime(2026, 3, 2, 9, 15, tzinfo=ZONE)
THREE_DAYS = [  # Wednesday, Thursday, Monday
    datetime(2026, 3, 4, 9, 0, tzinfo=ZONE),
    datetime(2026, 3, 5, 13, 30, tzinfo=ZONE),
    datetime(2026, 3, 9, 16, 15, tzinfo=ZONE),
]
ONE_DAY = [datetime(2026, 3, 17, hour, 0, tzinfo=ZONE) for hour in (9, 14, 16)]

TAKEN = {
    ("en", 1): "1|1 pls!|a|A please|the first|earliest|wed|wednesday works|9am|the 9 oclock"
    "|morning|firts one|the one in the morning|first one|the 4th|1️⃣",
    ("en", 2): "2|2.|option 2 pls|b|2️⃣|②|second one|middle one|thursday|the thursday one"
    "|the 1:30 one|1.30|thurs at 1:30|3/5|two|number two|I'll take 2|let's do the second option"
    "|yes 2|I think 2 works|Can I have #2|option b|Thursday afternoon|thursday the 5th|the 5th"
    "|the secound one|put me down for the one thirty|not the first, the second"
    "|I can't do the first but the second is ok|130 is good|not the first, the next one",
    ("en", 3): "3|#3|C|last one|the later one|monday please|4:15|march 9 is good|the 9th"
    "|next monday|mon 4:15 pls|Opt 3|yes the monday one|3!!",
    ("es", 1): "la primera|la de la mañana|el miércoles|la mas temprano|a las 9|la 1|la mas pronta"
    "|la primerita|la primera pues en la tarde trabajo|la primera porque el jueves no puedo",
    ("es", 2): "la 2|la segunda|opción 2|opcion dos|jueves|el jueves a la 1:30|la de en medio|dos"
    "|la del jueves|jueves 5|el juevecito pues|el primero no puedo pero el segundo si",
    ("es", 3): "la última|la de las 4:15|lunes|el 9|la mas tarde|tres por favor|la tercera opcion"
    "|el lunes me queda bien|el lunecito|no la primera, la tercera",
}
SEVERAL = {
    ("en", (2, 3)): "the afternoon|afternoon is better",
    ("en", (1, 2)): "1 or 2|wed or thurs|the first or second",
    ("en", (1, 3)): "not thursday",
    ("es", (2, 3)): "la de la tarde",
    ("es", (1, 2)): "miercoles o jueves",
    ("es", (1, 3)): "menos el jueves",
}
OTHERWISE = {
    ("en", Chosen.NOT_OFFERED): "7|5|option 9|friday|mon the 16th at 2|the fourth one|10am"
    "|later that same wednesday|monday but earlier|sooner please"
    "|thursday is my mom's funeral|monday if it's early|i can do monday just not that late"
    "|the 2pm is when i drop off the kids|thursdays are good, afternoons no"
    "|thursday i get off at 6, after that",
    ("es", Chosen.NOT_OFFERED): "viernes|8|la 5|el lunes pero más temprano"
    "|más pronto por favor|a las 9 es muy temprano|el jueves es la graduación de mi hijo"
    "|el lunes si es temprano|el lunes pero no a esa hora|a las 9 es cuando entro al trabajo"
    "|el jueves salgo a las 6, después de eso",
    ("en", Chosen.NONE_OF_THESE): "none of these will work|none|neither|I can't do any of those"
    "|those don't work for me|do you have other times|something else|no|nope|not 1 2 or 3",
    ("es", Chosen.NONE_OF_THESE): "ninguna|ninguna me queda|no puedo en esas|tiene otras horas",
    ("en", Chosen.ANY): "any|whichever|doesn't matter|either one is fine|u pick",
    ("es", Chosen.ANY): "cualquiera|me da igual|la que sea",
    ("en", Chosen.UNCLEAR): "hello|thanks|what should i bring|how long does it take|🙂"
    "|2 people are coming with me|do any of those have parking",
    ("es", Chosen.UNCLEAR): "gracias|esa|hola",
}


def flat(table: Mapping[tuple[str, Expected], str]) -> list[object]:
    return [
        pytest.param(lang, text, expected, id=f"{lang}: {text}")
        for (lang, expected), texts in table.items()
        for text in texts.split("|")
    ]


@pytest.mark.parametrize(("lang", "text", "option"), flat(TAKEN))
def test_one_option_is_taken(lang: str, text: str, option: int) -> None:
    choice = read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE)

    assert choice.option == option


@pytest.mark.parametrize(("lang", "text", "options"), flat(SEVERAL))
def test_several_fitting_are_named_to_be_asked(
    lang: str, text: str, options: tuple[int, ...]
) -> None:
    choice = read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE)

    assert (choice.chosen, choice.options, choice.option) == (Chosen.SEVERAL, options, None)


@pytest.mark.parametrize(("lang", "text", "chosen"), flat(OTHERWISE))
def test_what_takes_none_says_why(lang: str, text: str, chosen: Chosen) -> None:
    choice = read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE)

    assert (choice.chosen, choice.options) == (chosen, ())


@pytest.mark.parametrize(
    ("text", "numbered", "options"),
    [
        pytest.param("2", True, (2,), id="option 2 is the 2 pm one too"),
        pytest.param("2", False, (2,), id="the hour"),
        pytest.param("4", True, (3,), id="no option 4, but 4 pm"),
        pytest.param("9", False, (1,), id="9 in the morning"),
        pytest.param("3", True, (3,), id="option 3"),
        pytest.param("3", False, (3,), id="no 3 o'clock, so the third"),
        pytest.param("the 2pm one", True, (2,), id="a clear hour"),
        pytest.param("2 o'clock", True, (2,), id="o'clock"),
        pytest.param("the afternoon one", True, (2, 3), id="two in the afternoon"),
        pytest.param("the later afternoon one", True, (3,), id="the later of them"),
        pytest.param("tuesday", True, (1, 2, 3), id="all on Tuesday"),
    ],
)
def test_a_bare_number_is_an_option_or_an_hour(
    text: str, numbered: bool, options: tuple[int, ...]
) -> None:
    choice = read_choice(text, ONE_DAY, lang="en", now=NOW, zone=ZONE, numbered=numbered)

    assert choice.options == options


@pytest.mark.parametrize(
    ("lang", "text", "option"),
    [
        pytest.param("en", "2", 2, id="a number of the list, and no hour"),
        pytest.param("es", "la 2", 2, id="la 2"),
        pytest.param("en", "2 pm", 3, id="the hour by its name"),
        pytest.param("es", "a las 2", 3, id="a las 2"),
    ],
)
def test_a_number_of_the_list_wins_over_the_hour_of_another(
    lang: str, text: str, option: int
) -> None:
    offered = [ONE_DAY[0], ONE_DAY[2], ONE_DAY[1]]

    choice = read_choice(text, offered, lang=lang, now=NOW, zone=ZONE)

    assert choice.options == (option,)


EITHER = {
    ("en", 1): "1 or 3 whichever|1 or 3, either is fine|the first or the third whichever"
    "|1 or 2 its up to you|1 or 2 no preference|1 or 2 i dont mind",
    ("en", 2): "2 or 3 up to you|2 or 3 doesnt matter",
    ("en", 3): "3 or 1 whatever",
    ("es", 1): "la 1 o la 2, cual sea|1 o 3 cualquiera|la primera o la tercera me da igual"
    "|1 o 2 lo que sea|la 1 o la 3 cualquiera de las dos",
    ("es", 2): "2 o 3 la que sea|la 2 o la 3 no importa",
}
NOT_EITHER = {
    "en": "either 1 or 3|1 or 3|not 1 or 2 either|wed or thurs either|first or second",
    "es": "la 1 o la 2|ni la 1 ni la 2 no importa|cualquiera",
}


@pytest.mark.parametrize(("lang", "text", "option"), flat(EITHER))
def test_of_numbers_that_do_all_the_first_is_taken(lang: str, text: str, option: int) -> None:
    assert read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE).option == option


@pytest.mark.parametrize(
    ("lang", "text"),
    [(lang, each) for lang, texts in NOT_EITHER.items() for each in texts.split("|")],
)
def test_numbers_between_which_nobody_chose_take_none(lang: str, text: str) -> None:
    assert read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE).option is None


def test_the_only_offer_is_that_one() -> None:
    choice = read_choice("esa", ONE_DAY[:1], lang="es", now=NOW, zone=ZONE)

    assert choice.option == 1


def test_who_refuses_each_refuses_all() -> None:
    text = "Wed I can't, Thursday is booked, and Monday I work"

    choice = read_choice(text, THREE_DAYS, lang="en", now=NOW, zone=ZONE)

    assert choice.chosen is Chosen.NONE_OF_THESE


def answers() -> list[dict[str, object]]:
    """What people of all sorts wrote back to these three times; option: the one they take."""
    rows = Path(__file__).with_name("answers_to_offers.jsonl").read_text().splitlines()
    return [json.loads(row) for row in rows]


def read_answer(answer: dict[str, object]) -> int | None:
    return read_whole(answer).option


def read_whole(answer: dict[str, object]) -> Choice:
    text, lang = str(answer["text"]), str(answer["lang"])
    return read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE)


def test_nearly_every_answer_takes_the_time_that_its_writer_meant() -> None:
    takes = [answer for answer in answers() if answer["option"]]

    right = [answer for answer in takes if read_answer(answer) == answer["option"]]

    assert len(right) >= 0.98 * len(takes)


def test_hardly_any_answer_takes_a_time_that_its_writer_did_not_mean() -> None:
    read = [(answer, read_answer(answer)) for answer in answers()]

    wrong = [answer["text"] for answer, option in read if option not in (None, answer["option"])]

    assert len(wrong) <= 7


def test_a_wrong_time_is_hardly_ever_taken_without_asking_and_a_right_one_mostly_is() -> None:
    read = [(answer["option"], read_whole(answer)) for answer in answers()]

    wrong = [choice for option, choice in read if choice.option not in (None, option)]
    right = [choice for option, choice in read if choice.option == option is not None]

    assert sum(choice.sure for choice in wrong) <= 3
    assert sum(choice.sure for choice in right) >= 0.8 * len(right)


@pytest.mark.parametrize(
    ("lang", "text", "option"),
    [
        pytest.param("en", "the 1st no wait, the 3rd", 3, id="put right"),
        pytest.param("en", "Wed I work and Thursday is bingo, so Monday", 3, id="concluded"),
        pytest.param(
            "en", "9 am does not work, and Thursday is out. The other one", 3, id="what is left"
        ),
        pytest.param("en", "Monday. If that falls through, Thursday", 3, id="a second choice"),
        pytest.param("en", "Thursday, I get off at 12", 2, id="a time that is told"),
        pytest.param("es", "pensaba en el lunes, mejor el jueves", 2, id="weighed"),
        pytest.param("es", "la 2 y me mandan la dirección", 2, id="with a request"),
        pytest.param("en", "Thursday if it could be at 11", None, id="another hour, asked"),
        pytest.param("es", "el lunes pero a las 5", None, id="another hour, told"),
    ],
)
def test_each_clause_is_weighed(lang: str, text: str, option: int | None) -> None:
    assert read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE).option == option

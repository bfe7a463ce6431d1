"""Picks among what was just named, by what is left, by a bound, or by the soonest."""

from datetime import datetime

import pytest

from bot.language.when import Choice, Chosen, read_choice
from tests.language.when.test_when_choices import NOW, THREE_DAYS
from tests.language.when.when_cases import ZONE

FIRST_ASKED = datetime(2026, 12, 3, 10, 0, tzinfo=ZONE)  # a Thursday
TWO_ON_TUESDAY = [
    datetime(2026, 12, 8, 8, 20, tzinfo=ZONE),
    datetime(2026, 12, 8, 15, 40, tzinfo=ZONE),
    datetime(2026, 12, 11, 11, 0, tzinfo=ZONE),  # a Friday
]
LATER_ASKED = datetime(2026, 6, 8, 10, 0, tzinfo=ZONE)
FOUR = [
    datetime(2026, 6, 9, 16, 0, tzinfo=ZONE),
    datetime(2026, 6, 11, 9, 30, tzinfo=ZONE),
    datetime(2026, 6, 12, 12, 0, tzinfo=ZONE),  # a Friday
    datetime(2026, 6, 16, 9, 30, tzinfo=ZONE),
]


def of_tuesdays(text: str, lang: str) -> Choice:
    return read_choice(text, TWO_ON_TUESDAY, lang=lang, now=FIRST_ASKED, zone=ZONE)


def of_three_days(text: str, lang: str) -> Choice:
    return read_choice(text, THREE_DAYS, lang=lang, now=NOW, zone=ZONE)


def of_four(text: str, lang: str) -> Choice:
    return read_choice(text, FOUR, lang=lang, now=LATER_ASKED, zone=ZONE)


def listed(table: dict[tuple[str, int], str]) -> list[tuple[str, str, int]]:
    return [(lang, text, n) for (lang, n), texts in table.items() for text in texts.split("|")]


AMONG_THOSE = {
    ("en", 1): "tuesday, the early one|tuesday but the first one|tuesday but not the late one"
    "|tues. the morning one. i work nights",
    ("en", 2): "tuesday but the later one|the 8th, later one|tuesday, the pm one"
    "|tuesday but not the early one|tuesday. the later one. my bus comes late"
    "|tuesday, but i'd rather the later one",
    ("es", 1): "el martes pero la primera|martes, la más temprano|el martes, pero no en la tarde",
    ("es", 2): "el martes pero la de más tarde|el martes, la de la tarde, que salgo a las 2",
}


@pytest.mark.parametrize(("lang", "text", "option"), listed(AMONG_THOSE))
def test_what_tells_times_of_one_day_apart_is_read_among_them(
    lang: str, text: str, option: int
) -> None:
    assert of_tuesdays(text, lang).option == option


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "tuesday, but later"),
        ("en", "not the early one"),
        ("es", "el martes pero más tarde"),
    ],
)
def test_what_leaves_two_of_them_open_picks_neither(lang: str, text: str) -> None:
    assert of_tuesdays(text, lang).option is None


@pytest.mark.parametrize(
    ("lang", "text", "options"),
    [
        ("en", "wed, the second one", (1, 2)),
        ("es", "el miércoles, la segunda", (1, 2)),
        ("en", "second one, monday", (3, 2)),
    ],
)
def test_a_day_and_a_place_that_differ_are_asked_about(
    lang: str, text: str, options: tuple[int, ...]
) -> None:
    assert of_three_days(text, lang) == Choice(Chosen.SEVERAL, options)


def test_a_day_and_a_place_that_agree_take_one() -> None:
    assert of_three_days("thursday, the second one", "en").option == 2
    assert of_three_days("el jueves, la segunda", "es").option == 2


def test_the_half_of_the_day_is_no_number_of_the_list() -> None:
    assert of_three_days("the am one", "en").option == 1
    assert of_three_days("the pm one", "en").options == (2, 3)
    assert of_three_days("the 9 am one", "en").option == 1


def test_another_part_of_a_day_that_is_taken_is_not_on_offer() -> None:
    assert of_three_days("wednesday. afternoon?", "en").chosen is Chosen.NOT_OFFERED


LEFT_BY_A_BOUND = {
    ("en", 3): "cant before thursday|not before thursday|anytime after wednesday|not until friday"
    "|I'm away until wednesday|only from thursday on|after the 8th",
    ("es", 3): "no puedo antes del jueves|puedo a partir del jueves|después del miércoles"
    "|hasta el viernes puedo|antes del jueves no puedo",
}


@pytest.mark.parametrize(("lang", "text", "option"), listed(LEFT_BY_A_BOUND))
def test_the_only_time_within_a_bound_is_taken(lang: str, text: str, option: int) -> None:
    assert of_tuesdays(text, lang).option == option


def test_a_bound_on_a_day_counts_from_the_one_on_offer() -> None:
    assert of_tuesdays("before friday", "en").options == (1, 2)
    assert of_tuesdays("by friday", "en").options == (1, 2, 3)
    assert of_tuesdays("después del viernes", "es").chosen is Chosen.NOT_OFFERED
    assert of_tuesdays("friday after 10", "en").option == 3
    assert of_three_days("after wednesday", "en").options == (2, 3)


SOONEST = {
    ("en", 1): "the sooner the better|as soon as possible|the closest one",
    ("es", 1): "entre más pronto mejor|cuanto antes|la que sea más pronto|la que esté más cerca",
    ("en", 3): "the later the better",
    ("es", 3): "mientras más tarde mejor",
}


@pytest.mark.parametrize(("lang", "text", "option"), listed(SOONEST))
def test_the_sooner_the_better_takes_the_soonest(lang: str, text: str, option: int) -> None:
    assert of_tuesdays(text, lang).option == option


@pytest.mark.parametrize("text", ["sooner please", "something sooner", "más pronto por favor"])
def test_sooner_than_all_of_them_is_not_on_offer(text: str) -> None:
    assert of_tuesdays(text, "en" if "sooner" in text else "es").chosen is Chosen.NOT_OFFERED


@pytest.mark.parametrize(
    "text", ["the 8th is no good", "tuesday's no good for me", "tuesdays are no good"]
)
def test_a_day_that_is_no_good_leaves_the_others(text: str) -> None:
    assert of_tuesdays(text, "en").option == 3


@pytest.mark.parametrize(
    "text", ["no good", "those are no good", "all no good", "tuesday and friday are no good"]
)
def test_times_that_are_all_no_good_leave_none(text: str) -> None:
    assert of_tuesdays(text, "en").chosen is Chosen.NONE_OF_THESE


OTHERS_REFUSED = {
    ("en", 3): "friday only, the other days i work|Friday. The other days I'm working."
    "|friday bc the other days i work"
    "|friday please. I'm at work the other days|friday, the other times dont work",
    ("es", 3): "el viernes nomás, los otros días trabajo|viernes porque los otros días no puedo"
    "|el viernes, las otras no me quedan",
    ("es", 4): "la del 16 a las nueve y media|prefiero la del 16 a las 9:30",
    ("es", 2): "me quedo con el del 11 a las nueve y media",
}


@pytest.mark.parametrize(("lang", "text", "option"), listed(OTHERS_REFUSED))
def test_what_is_said_of_the_others_or_of_its_date_does_not_hide_the_pick(
    lang: str, text: str, option: int
) -> None:
    assert of_four(text, lang).option == option


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "friday i work, other days?"),
        ("en", "other days?"),
        ("en", "I can't do the other days"),
        ("es", "otros días?"),
    ],
)
def test_other_days_that_are_asked_for_take_none(lang: str, text: str) -> None:
    assert of_four(text, lang).chosen is Chosen.NONE_OF_THESE


@pytest.mark.parametrize("text", ["las dos me quedan bien", "me quedan las dos", "puedo las dos"])
def test_both_of_them_are_no_hour(text: str) -> None:
    two = TWO_ON_TUESDAY[:2]

    assert read_choice(text, two, lang="es", now=FIRST_ASKED, zone=ZONE).chosen is Chosen.ANY


def test_an_hour_is_not_both_of_them() -> None:
    assert of_tuesdays("a las dos me queda bien", "es").chosen is Chosen.NOT_OFFERED
    assert of_tuesdays("las dos de la tarde", "es").chosen is Chosen.NOT_OFFERED
    assert of_tuesdays("cualquiera de las dos del martes", "es").options == (1, 2)


@pytest.mark.parametrize(
    ("lang", "text", "option"),
    [
        ("en", "8:20! My chemo is at 1 so thats perfect", 1),
        ("es", "8:20, mi quimio es a la 1 así que perfecto", 1),
        ("en", "3:40. My shift is from 5", 2),
    ],
)
def test_the_hour_of_something_else_is_no_wish(lang: str, text: str, option: int) -> None:
    assert of_tuesdays(text, lang).option == option


OF_A_WEEK = {
    ("en", 2): "9:30 this week",
    ("en", 4): "9:30 next week",
    ("es", 2): "9:30 de esta semana",
    ("es", 4): "9:30 de la otra semana",
}


@pytest.mark.parametrize(("lang", "text", "option"), listed(OF_A_WEEK))
def test_an_hour_of_a_week_is_the_one_offered_in_it(lang: str, text: str, option: int) -> None:
    assert of_four(text, lang).option == option


@pytest.mark.parametrize("text", ["4pm next week", "9:30 in two weeks"])
def test_an_hour_of_another_week_is_not_on_offer(text: str) -> None:
    assert of_four(text, "en").chosen is Chosen.NOT_OFFERED


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "I can only do mornings"),
        ("en", "mornings only"),
        ("es", "solo puedo en las mañanas"),
    ],
)
def test_the_only_time_within_a_limit_is_asked_back(lang: str, text: str) -> None:
    assert of_three_days(text, lang) == Choice(Chosen.ONE, (1,), sure=False)


@pytest.mark.parametrize("text", ["mornings are best", "evenings only", "only tuesday mornings"])
def test_a_habit_or_a_limit_that_none_fits_takes_none(text: str) -> None:
    assert of_three_days(text, "en").chosen is Chosen.NOT_OFFERED


def test_what_is_final_is_not_the_last_of_the_list() -> None:
    assert of_three_days("1:30 thursday n thats final", "en").option == 2
    assert of_three_days("the final one", "en").option == 3


def test_neither_one_takes_neither() -> None:
    assert of_three_days("neither one works sorry", "en").chosen is Chosen.NONE_OF_THESE
    assert of_three_days("neither one nor two", "en").option == 3

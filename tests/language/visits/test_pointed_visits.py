"""Visits that a message points at, sets apart or moves by their own day, in both languages."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.visits.which import Asked, Nameable, read_each, read_visits

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 5, 4, 10, tzinfo=CHICAGO)

TWO = (
    Nameable(datetime(2026, 5, 6, 10, tzinfo=CHICAGO), "ana", ("Ana", "Dr. Velasco", "Elm")),
    Nameable(datetime(2026, 5, 20, 14, tzinfo=CHICAGO), "ana", ("Ana", "Dr. Osei", "Elm")),
)
TUESDAY = (
    TWO[0],
    Nameable(datetime(2026, 5, 12, 14, tzinfo=CHICAGO), "ana", ("Ana", "Dr. Osei", "Elm")),
)
FELIX, IRIS, MAX = (
    Nameable(datetime(2026, 5, 6, 10, minute, tzinfo=CHICAGO), name, (name, "Dr. Osei"), False)
    for name, minute in (("Felix", 0), ("Iris", 20), ("Max", 40))
)
CHILDREN = (FELIX, IRIS)
MOTHER = (Nameable(FELIX.at, "Nora", ("Nora", "Dr. Osei")), IRIS)
FATHER = (
    MOTHER[0],
    Nameable(IRIS.at, "walter", ("Walter", "Dr. Osei"), is_own=False),
)

THREE = ((5, 6), (5, 21), (6, 11))

Told = list[tuple[tuple[int, ...], str | None]]


def read(
    text: str,
    visits: tuple[Nameable, ...],
    lang: str = "en",
    *,
    moves: bool = False,
    spoken_of: int | None = 0,
) -> Told:
    asked = Asked(lang, NOW, CHICAGO, moves=moves, spoken_of=spoken_of)
    return [(meant.visits, meant.act) for meant in read_visits(text, visits, asked)]


@pytest.mark.parametrize(
    ("text", "lang", "meant"),
    [
        (
            "confirm this one and cancel the other",
            "en",
            [((0,), "confirm"), ((1,), "cancel")],
        ),
        ("ok for this one but cancel the other", "en", [((0,), "confirm"), ((1,), "cancel")]),
        ("cancel my other appointment", "en", [((1,), "cancel")]),
        ("cancel other appt pls", "en", [((1,), "cancel")]),
        ("cancel the one after this", "en", [((1,), "cancel")]),
        (
            "cancel the one w dr osei and confirm the other",
            "en",
            [((1,), "cancel"), ((0,), "confirm")],
        ),
        ("keep wed, drop the 20th", "en", [((0,), "confirm"), ((1,), "cancel")]),
        ("confirmo esta y cancele la otra", "es", [((0,), "confirm"), ((1,), "cancel")]),
        ("cancele la otra cita", "es", [((1,), "cancel")]),
        ("esta si voy, la del 20 no puedo", "es", [((0,), "confirm"), ((1,), "cancel")]),
        ("cancele la del 20 y la del 6 si voy", "es", [((1,), "cancel"), ((0,), "confirm")]),
        ("la primera si la segunda no", "es", [((0,), "confirm"), ((1,), "cancel")]),
    ],
)
def test_this_one_and_the_other_are_seen_from_the_visit_we_spoke_of(
    text: str, lang: str, meant: Told
) -> None:
    assert read(text, TWO, lang) == meant


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("cancel, i saw the other doctor", "en"),
        ("i'll call you the other day", "en"),
        ("cancel, i don't need any other appointment", "en"),
        ("esta bien", "es"),
        ("no puedo, la otra semana mejor", "es"),
        ("cancele, fui a la otra clínica", "es"),
    ],
)
def test_another_thing_is_no_other_visit(text: str, lang: str) -> None:
    assert read(text, TWO, lang) == []


def test_nothing_is_the_other_where_we_spoke_of_none() -> None:
    assert read("cancel the other one", TWO, spoken_of=None) == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("i cant do the 20th", "en"),
        ("can u move the 20th", "en"),
        ("the 20th doesnt work", "en"),
        ("not the 20th", "en"),
        ("i need to move the one on the 20th", "en"),
        ("i cant do the 20th, can i come the 21st", "en"),
        ("el 20 no puedo", "es"),
        ("la del 20 la quiero cambiar", "es"),
        ("mueva la cita del 20 al 22", "es"),
        ("muevame la otra pal lunes", "es"),
    ],
)
def test_a_visit_s_own_day_names_the_one_to_be_moved(text: str, lang: str) -> None:
    assert [places for places, _ in read(text, TWO, lang, moves=True)] == [(1,)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("can we move it to the 20th", "en"),
        ("the 20th would be better", "en"),
        ("can i come on the 20th instead", "en"),
        ("reschedule me for the 20th", "en"),
        ("can i have my appointment on the 20th", "en"),
        ("i cant do afternoons", "en"),
        ("i cant do wednesday", "en"),
        ("muévala al 20", "es"),
        ("mejor el 20", "es"),
        ("¿puede ser para el 20?", "es"),
    ],
)
def test_a_day_that_would_suit_names_no_visit_to_be_moved(text: str, lang: str) -> None:
    assert read(text, TWO, lang, moves=True) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (
            "wed is fine. next week's i need to move",
            [((0,), "confirm"), ((1,), "reschedule")],
        ),
        (
            "im good for wed but cant do the one next week",
            [((0,), "confirm"), ((1,), "cancel")],
        ),
        ("actually its the tuesday one i need to move", [((1,), "reschedule")]),
    ],
)
def test_beside_the_one_to_be_moved_a_day_may_confirm_the_other(text: str, meant: Told) -> None:
    assert read(text, TUESDAY, moves=True) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1 for felix. iris 3", [((0,), "confirm"), ((1,), "cancel")]),
        ("felix 1 iris 3", [((0,), "confirm"), ((1,), "cancel")]),
        ("2 for iris 1 for felix", [((1,), "reschedule"), ((0,), "confirm")]),
        ("felix 2", [((0,), "reschedule")]),
        ("felix at 3", [((0,), None)]),
        ("felix is 3 years old", [((0,), None)]),
    ],
)
def test_a_digit_beside_a_name_is_that_child_s_answer(text: str, meant: Told) -> None:
    assert read(text, CHILDREN) == meant


def test_a_digit_for_me_is_the_writer_s() -> None:
    assert read("1 for me 2 for iris", MOTHER) == [((0,), "confirm"), ((1,), "reschedule")]


@pytest.mark.parametrize(
    ("text", "lang", "meant"),
    [
        ("all but max", "en", [((0, 1), "confirm"), ((2,), "cancel")]),
        ("everyone except iris", "en", [((0, 2), "confirm"), ((1,), "cancel")]),
        ("todos menos max", "es", [((0, 1), "confirm"), ((2,), "cancel")]),
        ("cancel all but max", "en", [((0, 1), "cancel")]),
        ("felix is sick so only iris is coming", "en", [((1,), "confirm"), ((0, 2), "cancel")]),
        ("just iris can come", "en", [((1,), "confirm"), ((0, 2), "cancel")]),
        ("nomás va a ir Iris", "es", [((1,), "confirm"), ((0, 2), "cancel")]),
        ("felix n iris yes max no", "en", [((0, 1), "confirm"), ((2,), "cancel")]),
        ("the oldest two are coming, max isnt", "en", [((0, 1), "confirm"), ((2,), "cancel")]),
        ("only iris cant come", "en", [((1,), "cancel")]),
        ("just confirming felix", "en", [((0,), "confirm")]),
        (
            "all of them can come but felix will be hungry",
            "en",
            [((1, 2), None), ((0,), None)],
        ),
    ],
)
def test_who_is_set_apart_gets_the_opposite(text: str, lang: str, meant: Told) -> None:
    assert read(text, (FELIX, IRIS, MAX), lang) == meant


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("no van a poder ir ninguno", "es"),
        ("no puedo a ninguna", "es"),
        ("neither can make it", "en"),
        ("i cant make either of them", "en"),
    ],
)
def test_neither_is_a_no_for_both(text: str, lang: str) -> None:
    assert read(text, CHILDREN, lang) == [((0, 1), "cancel")]


@pytest.mark.parametrize(
    ("text", "lang"),
    [("el niño si pero la niña no va a poder", "es"), ("nomas va a ir el chikito", "es")],
)
def test_words_for_one_of_the_children_are_not_guessed(text: str, lang: str) -> None:
    asked = Asked(lang, NOW, CHICAGO, spoken_of=0)

    (meant,) = read_visits(text, CHILDREN, asked)

    assert meant.only_they_know
    assert not meant.is_clear


def test_a_child_spoken_of_by_one_word_is_the_one_we_spoke_of() -> None:
    assert read("my son will be there", CHILDREN) == []


@pytest.mark.parametrize(
    ("text", "lang", "meant"),
    [
        ("cancel mine and dads", "en", [((0,), "cancel"), ((1,), None)]),
        (
            "Walter cant make it and neither can I",
            "en",
            [((1,), "cancel"), ((0,), "cancel")],
        ),
        ("mi papá sí va, yo no puedo ese día", "es", [((1,), "confirm"), ((0,), "cancel")]),
        ("my dad will drive me", "en", []),
        ("yes my mom is bringing me", "en", []),
    ],
)
def test_two_people_have_an_act_each(text: str, lang: str, meant: Told) -> None:
    assert read(text, FATHER, lang) == meant


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("felix yes iris is sick", [False, True]),
        ("iris yes. felix is at his dads", [False, True]),
        ("yes for felix and iris too", [False, False]),
    ],
)
def test_a_reason_beside_a_name_is_told_from_a_mere_name(text: str, more: list[bool]) -> None:
    asked = Asked("en", NOW, CHICAGO, spoken_of=0)

    assert [meant.tells_more for meant in read_visits(text, CHILDREN, asked)] == more


@pytest.mark.parametrize(
    ("text", "lang", "is_plain"),
    [
        ("felix 1 iris 3", "en", True),
        ("todos menos iris", "es", True),
        ("felix yes iris no", "en", True),
        ("felix yes but iris has chest pain", "en", False),
        ("everyone except iris wants to die", "en", False),
        ("felix yes", "en", False),
        ("stop texting felix and iris", "en", False),
    ],
)
def test_only_names_and_acts_need_no_model(text: str, lang: str, is_plain: bool) -> None:
    asked = Asked(lang, NOW, CHICAGO)

    assert bool(read_each(text, CHILDREN, asked)) is is_plain


@pytest.mark.parametrize(
    ("text", "lang", "felix"),
    [
        (
            "felix has a little fever so just iris wednesday, can felix go next week",
            "en",
            "reschedule",
        ),
        ("Just Iris is coming, Felix is at his dads", "en", "cancel"),
        ("only iris on wednesday, felix needs a different day", "en", "reschedule"),
        ("nomás va Iris, Felix tiene fiebre", "es", "cancel"),
        ("solo Iris el miércoles, Felix está con su papá", "es", "cancel"),
    ],
)
def test_who_is_named_after_the_only_one_is_not_confirmed_with_them(
    text: str, lang: str, felix: str
) -> None:
    told = read(text, CHILDREN, lang, spoken_of=None)

    assert told == [((1,), "confirm"), ((0,), felix)]


@pytest.mark.parametrize(
    "text", ["cancel only iris wednesday", "only iris cant come wednesday", "just iris has a cold"]
)
def test_only_is_no_yes_where_it_does_not_say_that_they_come(text: str) -> None:
    assert ((1,), "confirm") not in read(text, CHILDREN, spoken_of=None)


@pytest.mark.parametrize("text", ["cancel the june one", "cancel the one in june"])
def test_a_month_alone_names_the_visit_in_it(text: str) -> None:
    visits = tuple(replace(TWO[0], at=TWO[0].at.replace(month=m, day=d)) for m, d in THREE)

    assert read(text, visits, spoken_of=None) == [((2,), "cancel")]


def test_a_month_with_two_visits_in_it_may_mean_either() -> None:
    visits = tuple(replace(TWO[0], at=TWO[0].at.replace(month=m, day=d)) for m, d in THREE)

    assert read("cancel the may one", visits, spoken_of=None) == [((0, 1), "cancel")]

"""A mere weekday may be any week's; a date is not. What is refused stays so."""

from datetime import date, datetime

import pytest

from bot.language.when import When, read_when
from hearback.appointments.any_such_day import each_week, refused_each_week, such_day_after
from hearback.appointments.wishes import Wish, times_of
from tests.language.when.when_cases import ZONE

NOW = datetime(2026, 5, 4, 15, 15, tzinfo=ZONE)  # a Monday
VISIT = datetime(2026, 5, 7, 10, tzinfo=ZONE)  # a Thursday


def read(lang: str, text: str) -> When:
    when = read_when(text, lang=lang, now=NOW, zone=ZONE)
    assert when is not None
    return when


def is_free(wish: Wish, day: int) -> bool:
    """Whether any of this day of May is wished for and not refused."""
    on = date(2026, 5, day)
    wanted = not wish.wanted or any(each.on(on, ZONE) for each in wish.wanted)
    return wanted and not any(no.on(on, ZONE) for no in wish.excluded)


def refused(wish: Wish, lang: str, text: str) -> Wish:
    return wish.narrowed(refused_each_week(read(lang, text), text))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "can i come tuesday instead"),
        ("en", "tues after 10"),
        ("en", "tuesday morning"),
        ("en", "on tuesday between 9 and 11"),
        ("es", "mejor el martes"),
        ("es", "martes en la mañana"),
        ("es", "el martes despues de las 10"),
    ],
)
def test_a_mere_weekday_may_be_the_next_one(lang: str, text: str) -> None:
    later = such_day_after(read(lang, text), text)

    assert later is not None
    assert times_of(later).on(date(2026, 5, 12), ZONE) is not None
    assert times_of(later).on(date(2026, 5, 13), ZONE) is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "can i come tomorrow"),
        ("en", "may 5"),
        ("en", "tuesday the 5th"),
        ("en", "tuesday the 5th after 10"),
        ("en", "this tuesday morning"),
        ("en", "any tuesday"),
        ("en", "not tuesday"),
        ("en", "tuesday at 3"),
        ("es", "mañana"),
        ("es", "este martes en la tarde"),
        ("es", "el martes 5 en la tarde"),
    ],
)
def test_a_date_or_an_hour_is_meant_as_it_is_said(lang: str, text: str) -> None:
    assert such_day_after(read(lang, text), text) is None


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "tuesday or thursday"), ("es", "martes o jueves en la mañana")]
)
def test_each_of_two_weekdays_is_every_weeks(lang: str, text: str) -> None:
    weekly = each_week(read(lang, text), text)

    assert weekly is not None
    assert [one.recurring for one in (weekly, *weekly.also)] == [True, True]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "not wed"),
        ("en", "yes but not a wednesday"),
        ("en", "ok anything but wednesday"),
        ("es", "pero no en miercoles"),
        ("es", "que no sea miércoles"),
    ],
)
def test_a_refused_weekday_is_refused_every_week(lang: str, text: str) -> None:
    wish = refused(Wish(), lang, text)

    assert [day for day in (6, 7, 13, 14, 20) if is_free(wish, day)] == [7, 14]


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "not wednesday the 6th"), ("en", "not this wednesday"), ("es", "este miércoles no")],
)
def test_a_refused_date_is_refused_once(lang: str, text: str) -> None:
    assert is_free(refused(Wish(), lang, text), 13)


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "i cant thursday"), ("es", "no puedo el jueves")]
)
def test_who_cannot_come_on_the_day_of_the_visit_may_come_on_another_such_day(
    lang: str, text: str
) -> None:
    wish = Wish().narrowed(refused_each_week(read(lang, text), text, VISIT))

    assert not is_free(wish, 7)
    assert is_free(wish, 14)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ["not wed", "not fri either", "not mon"]),
        ("es", ["no miercoles", "tampoco viernes", "ni lunes"]),
    ],
)
def test_days_refused_one_by_one_stay_refused(lang: str, said: list[str]) -> None:
    wish = Wish()
    for text in said:
        wish = refused(wish, lang, text)

    assert [day for day in range(11, 16) if is_free(wish, day)] == [12, 14]


def test_refusing_a_day_leaves_the_week_that_was_wished_for() -> None:
    wish = refused(refused(Wish(), "en", "next week"), "en", "not wed")

    assert [day for day in range(6, 22) if is_free(wish, day)] == [11, 12, 14, 15, 16, 17]


def test_another_week_keeps_what_was_refused() -> None:
    wish = refused(refused(Wish(), "en", "not wed"), "en", "next week")

    assert not is_free(wish, 13)


def test_hours_keep_what_was_refused() -> None:
    wish = refused(refused(Wish(), "en", "not wed"), "en", "after 3")

    assert not is_free(wish, 13)


def test_who_wishes_for_a_refused_day_after_all_may_have_it() -> None:
    wish = refused(refused(Wish(), "en", "not wed"), "en", "ok wednesday then")

    assert is_free(wish, 6)


def test_who_refuses_the_day_that_was_wished_for_wishes_for_any_other() -> None:
    wish = refused(refused(Wish(), "en", "wednesday"), "en", "not wed")

    assert [day for day in range(5, 9) if is_free(wish, day)] == [5, 7, 8]


def test_what_was_refused_is_still_so_when_it_was_kept() -> None:
    wish = Wish.from_json(refused(Wish(), "en", "not wed").as_json())

    assert is_free(refused(wish, "en", "wed the 13th"), 13)
    assert not is_free(refused(wish, "en", "not fri"), 13)

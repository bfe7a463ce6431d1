"""What a reading carries besides its bounds."""

from datetime import date, datetime, time

import pytest

from bot.language.when import (
    Assumption,
    ClinicHours,
    Doubt,
    Kind,
    Part,
    read_all_when,
    read_when,
)
from tests.language.when.when_cases import HOURS, NOW, VISIT, ZONE, read, said

SPRING, AUTUMN = "2026-03-07T20:00-05:00", "2026-10-31T20:00-04:00"  # the evenings before


@pytest.mark.parametrize(
    ("text", "lang", "readings"),
    [
        pytest.param(
            "mon or tues b4 11", "en",
            ["before 03-16 03-16 11:00", "before 03-17 03-17 11:00"], id="or, a bound for both",
        ),
        pytest.param(
            "tuesday at 2 or 3", "en", ["time 03-17 14:00", "time 03-17 15:00"], id="hours",
        ),
        pytest.param("mon/wed/fri", "en", ["day 03-16", "day 03-18", "day 03-13"], id="slashes"),
        pytest.param(
            "next tuesday wednesday or thursday", "en", ["day 03-17", "day 03-18", "day 03-19"],
            id="a list without commas",
        ),
        pytest.param(
            "monday morning or afternoon", "en",
            ["daypart 03-16 08:00 03-16 12:00", "daypart 03-16 12:00 03-16 17:00"], id="parts",
        ),
        pytest.param(
            "lunes, miercoles o viernes", "es", ["day 03-16", "day 03-18", "day 03-13"], id="es",
        ),
        pytest.param(
            "jueves o viernes por la tarde", "es",
            ["daypart 03-19 12:00 03-19 18:00", "daypart 03-13 12:00 03-13 18:00"], id="es parts",
        ),
    ],
)  # fmt: skip
def test_every_time_that_suits_is_read(text: str, lang: str, readings: list[str]) -> None:
    found = read_all_when(text, lang=lang, now=NOW, zone=ZONE, hours=HOURS)

    assert [said(when) for when in found] == readings


def test_further_times_stand_beside_the_first() -> None:
    when = read("tues or thurs", "en")

    assert when is not None
    assert [said(other) for other in when.also] == ["day 03-19"]


@pytest.mark.parametrize(
    ("text", "lang", "excluded"),
    [
        pytest.param("not monday", "en", ["day 03-16"], id="not"),
        pytest.param("any day but friday", "en", ["day 03-13"], id="any but"),
        pytest.param("monday wont work", "en", ["day 03-16"], id="said after"),
        pytest.param(
            "I can't on tuesdays or thursdays", "en", ["day 03-17", "day 03-19"], id="two"
        ),
        pytest.param("out of town march 20 to 27", "en", ["range 03-20 03-28"], id="away"),
        pytest.param("cualquier dia menos el viernes", "es", ["day 03-13"], id="menos"),
        pytest.param("ni lunes ni martes", "es", ["day 03-16", "day 03-17"], id="ni, ni"),
        pytest.param("el lunes no puedo", "es", ["day 03-16"], id="es said after"),
    ],
)
def test_a_message_that_only_excludes_leaves_any_other_time(
    text: str, lang: str, excluded: list[str]
) -> None:
    when = read(text, lang)

    assert when is not None
    assert (when.kind, when.start, when.end) == (Kind.AFTER, NOW, None)
    assert [said(no) for no in when.excluded] == excluded


@pytest.mark.parametrize(
    ("text", "lang", "wanted", "excluded"),
    [
        pytest.param(
            "please cancel wed and give me the 20th", "en", "day 03-20", "day 03-18", id="put",
        ),
        pytest.param(
            "can you move me from tuesday to thursday", "en", "day 03-19", "day 03-17", id="to",
        ),
        pytest.param(
            "el martes no, mejor el jueves", "es", "day 03-19", "day 03-17", id="es no after",
        ),
        pytest.param(
            "im working tuesday. wednesday is ok", "en", "day 03-18", "day 03-17", id="work",
        ),
        pytest.param("tuesday is bad but wed is ok", "en", "day 03-18", "day 03-17", id="but"),
        pytest.param(
            "martes no puedo mejor miercoles", "es", "day 03-18", "day 03-17", id="es rather",
        ),
        pytest.param(
            "no puedo el martes prefiero el viernes", "es", "day 03-13", "day 03-17",
            id="es rather, turned",
        ),
        pytest.param("monday i cant rather thursday", "en", "day 03-19", "day 03-16", id="rather"),
        pytest.param("era el martes no el jueves", "es", "day 03-17", "day 03-19", id="es no"),
        pytest.param("el martes en vez del lunes", "es", "day 03-17", "day 03-16", id="es instead"),
        pytest.param(
            "ya no boy a poder tmrw, q tienen el jueves dsps de las 3", "es",
            "after 03-19 15:00 03-20", "day 03-13", id="es mixed",
        ),
    ],
)  # fmt: skip
def test_the_wanted_time_is_told_from_the_refused_one(
    text: str, lang: str, wanted: str, excluded: str
) -> None:
    when = read(text, lang)

    assert when is not None
    assert (said(when), [said(no) for no in when.excluded]) == (wanted, [excluded])


@pytest.mark.parametrize(
    ("text", "lang", "doubt", "other"),
    [
        pytest.param("3/4", "es", Doubt.DAY_OR_MONTH, date(2027, 3, 4), id="day or month"),
        pytest.param("next friday", "en", Doubt.WHICH_WEEK, date(2026, 3, 13), id="which week"),
        pytest.param(
            "monday march 17", "en", Doubt.WEEKDAY_OR_DATE, date(2026, 3, 16), id="no Monday",
        ),
        pytest.param("feb 30", "en", Doubt.NO_SUCH_DATE, date(2027, 3, 1), id="February 30"),
        pytest.param("fri 13", "en", None, None, id="13 is no hour"),
        pytest.param("friday 3", "en", Doubt.DATE_OR_HOUR, date(2026, 3, 13), id="date or hour"),
        pytest.param("friday 6", "en", None, None, id="months off, so an hour"),
        pytest.param("3/20", "en", None, None, id="only one reading"),
    ],
)  # fmt: skip
def test_a_reading_as_fair_is_named(
    text: str, lang: str, doubt: Doubt | None, other: date | None
) -> None:
    when = read(text, lang)

    assert when is not None
    named = {(a.why, a.start.date()) for a in when.ambiguous if a.start}
    assert named == ({(doubt, other)} if other else set())


@pytest.mark.parametrize(
    ("text", "assumption"),
    [
        pytest.param("friday at 3", Assumption.HALF_OF_DAY, id="pm"),
        pytest.param("3pm", Assumption.DAY, id="today"),
        pytest.param("next friday", Assumption.CALENDAR_WEEK, id="next week's"),
        pytest.param("the 15th", Assumption.MONTH, id="this month"),
        pytest.param("march 20", Assumption.YEAR, id="this year"),
        pytest.param("thurday", Assumption.SPELLING, id="misspelt"),
    ],
)
def test_what_was_filled_in_is_told(text: str, assumption: Assumption) -> None:
    when = read(text, "en")

    assert when is not None
    assert assumption in when.assumptions


def test_an_hour_alone_belongs_to_the_standing_visit() -> None:
    when = read("at 4", "en", visit=VISIT)

    assert said(when) == "time 03-17 16:00"
    assert when is not None
    assert Assumption.DAY_OF_VISIT in when.assumptions


def test_an_hour_alone_belongs_to_the_day_being_talked_about() -> None:
    when = read_when("pasadas las 10", lang="es", now=NOW, zone=ZONE, day=date(2026, 3, 17))

    assert said(when) == "after 03-17 10:00 03-18"


def test_the_standing_visit_is_not_what_is_asked_for() -> None:
    text = "my appointment is tuesday at 2, do you have wednesday at 3"

    assert said(read(text, "en", visit=VISIT)) == "time 03-18 15:00"


def test_a_morning_begins_when_the_clinic_opens() -> None:
    hours = ClinicHours({day: [(time(7), time(15))] for day in range(5)})

    when = read_when("friday morning", lang="en", now=NOW, zone=ZONE, hours=hours)

    assert said(when) == "daypart 03-13 07:00 03-13 12:00"


def test_mornings_recur() -> None:
    when = read("any morning", "en")

    assert when is not None
    assert (when.part, when.recurring) == (Part.MORNING, True)


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "10 to 11 on any weekday"), ("es", "de 10 a 11 entre semana")]
)
def test_hours_of_a_workday_said_on_a_friday_noon_are_those_of_monday(lang: str, text: str) -> None:
    friday = datetime(2026, 3, 13, 12, tzinfo=ZONE)

    when = read_when(text, lang=lang, now=friday, zone=ZONE, hours=HOURS)

    assert said(when) == "range 03-16 10:00 03-16 11:00"


def test_the_span_is_where_the_time_stands() -> None:
    text = "Mañana puedo, ¿el próximo jueves a las 3?"

    found = read_all_when(text, lang="es", now=NOW, zone=ZONE)

    assert text[slice(*found[0].span)] == "Mañana"


@pytest.mark.parametrize(
    ("now", "text", "expected"),
    [
        pytest.param(SPRING, "in 8 hours", "2026-03-08T05:00:00-04:00", id="spring, hours pass"),
        pytest.param(SPRING, "in 1 day at 10", "2026-03-08T10:00:00-04:00", id="spring, days turn"),
        pytest.param(SPRING, "tomorrow 2:30am", "2026-03-08T03:30:00-04:00", id="no such hour"),
        pytest.param(AUTUMN, "in 8 hours", "2026-11-01T03:00:00-05:00", id="autumn, hours pass"),
        pytest.param(AUTUMN, "tomorrow at 10", "2026-11-01T10:00:00-05:00", id="autumn, days turn"),
        pytest.param(AUTUMN, "tomorrow 1:30am", "2026-11-01T01:30:00-04:00", id="twice"),
    ],
)
def test_clocks_change_and_days_stay_days(now: str, text: str, expected: str) -> None:
    when = read_when(text, lang="en", now=datetime.fromisoformat(now), zone=ZONE)

    assert when is not None
    assert when.start is not None
    assert when.start.isoformat() == expected


@pytest.mark.parametrize(
    ("now", "text"),
    [
        pytest.param(SPRING, "tomorrow 2:30am", id="skipped"),
        pytest.param(AUTUMN, "tomorrow 1:30am", id="comes twice"),
    ],
)
def test_an_hour_the_clock_change_makes_odd_is_told(now: str, text: str) -> None:
    when = read_when(text, lang="en", now=datetime.fromisoformat(now), zone=ZONE)

    assert when is not None
    assert Assumption.CLOCK_CHANGE in when.assumptions


def test_a_naive_now_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        read_when("tomorrow", lang="en", now=datetime(2026, 3, 12), zone=ZONE)  # noqa: DTZ001

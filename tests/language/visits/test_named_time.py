"""Whether a visit is called by a day or hour that it does not have, in both languages."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.visits.named_time import Named, time_named

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 5, 4, 10, tzinfo=CHICAGO)
WEDNESDAY = datetime(2026, 5, 6, 10, tzinfo=CHICAGO)


def named(text: str, lang: str, *, cancels: bool) -> Named:
    return time_named(text, WEDNESDAY, lang=lang, now=NOW, zone=CHICAGO, cancels=cancels)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("cancel my appt on the 13th", "en", Named.ANOTHER),
        ("please cancel thursdays appt", "en", Named.ANOTHER),
        ("cancel my 2pm", "en", Named.ANOTHER),
        ("i wont be able to make it may 12", "en", Named.ANOTHER),
        ("cancel tomorrow's appointment", "en", Named.ANOTHER),
        ("cancele la cita del 13", "es", Named.ANOTHER),
        ("no puedo ir el jueves", "es", Named.ANOTHER),
        ("cancel my appt on wed", "en", Named.ITS_OWN),
        ("cancel my 10am", "en", Named.ITS_OWN),
        ("cancele la del miércoles", "es", Named.ITS_OWN),
        ("cant come, i work thursday", "en", Named.ITS_OWN),
        ("cancel, i dont need another one right now", "en", Named.ITS_OWN),
        ("cancel, i will call friday to reschedule", "en", Named.ITS_OWN),
        ("cant make it im out of town til friday", "en", Named.ITS_OWN),
        ("please cancel my appointment i have work at 2", "en", Named.ITS_OWN),
        ("quiero cancelar mi cita, el jueves les llamo", "es", Named.ITS_OWN),
    ],
)
def test_what_is_cancelled_by_another_time_is_not_this_visit(
    text: str, lang: str, expected: Named
) -> None:
    assert named(text, lang, cancels=True) is expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("friday works", "en"),
        ("Thursday is good", "en"),
        ("Ok 3:30 works", "en"),
        ("the 8th is fine", "en"),
        ("5/8 at 11:40 pls", "en"),
        ("el viernes está bien", "es"),
        ("el 8 me queda bien", "es"),
    ],
)
def test_another_time_that_suits_is_a_wish(text: str, lang: str) -> None:
    assert named(text, lang, cancels=False) is Named.WISHED


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("see you friday at 11:40 then", "en"),
        ("yes see you thursday", "en"),
        ("yes 11am wed right", "en"),
        ("yes at 2pm", "en"),
        ("yes, thursday at 10 right?", "en"),
        ("im good for thursday", "en"),
        ("my visit of friday, i will be present", "en"),
        ("si, el jueves", "es"),
        ("nos vemos el viernes", "es"),
    ],
)
def test_a_yes_to_another_time_was_misread(text: str, lang: str) -> None:
    assert named(text, lang, cancels=False) is Named.ANOTHER


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("wed is good", "en"),
        ("see you on the 6th at 10", "en"),
        ("yes ill be there at 9:45", "en"),
        ("see you in 2 days", "en"),
        ("ok thanks, see you next wednesday", "en"),
        ("yes thanks for the reminder today", "en"),
        ("ok i'll be there, i get off work at 9", "en"),
        ("yes but i have to leave by 11", "en"),
        ("yes i'll come right after my 8am class", "en"),
        ("yes i will be there with my 2 kids", "en"),
        ("si, a las 10", "es"),
        ("ahi estare el 6", "es"),
    ],
)
def test_the_right_time_in_other_words_is_the_visit_s(text: str, lang: str) -> None:
    assert named(text, lang, cancels=False) is Named.ITS_OWN

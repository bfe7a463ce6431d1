"""Who wants another day in place of a cancellation is offered it, and keeps the visit till then."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.context import Awaiting, Situation, read_facts, rerank
from bot.language.visits.moved_not_cancelled import is_moved_not_cancelled, without_dont_cancel

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 6, 9, 10, tzinfo=ZONE)
VISIT = datetime(2026, 6, 11, 10, tzinfo=ZONE)  # a Thursday
MOVED = {
    "en": """
        i dont want to cancel i want friday the 19th
        dont cancel me, put me on the 22nd
        dont cancel my visit, can i come friday the 19th
        Don't cancel it, I'd rather come on the 22nd at 2pm
        i never said cancel, i need monday
    """,
    "es": """
        no quiero cancelar, quiero el viernes 19
        no me la cancele, la quiero el lunes
        no me cancele, póngame el 22
        no me cancelen, prefiero el martes en la tarde
        no me la cancele, quisiera ir el lunes 15
    """,
}
STAYS = {
    "en": """
        dont cancel my thursday appointment
        dont cancel, i want to come thursday
        dont cancel me ill be there thursday at 10
        dont cancel me i need a ride by friday
        dont cancel it i still want it
    """,
    "es": """
        no me la cancele, la quiero el jueves
        no me cancelen, ahi estare el jueves
        no me la cancelen, la quiero
        no me cancelen, ocupo un raite para el jueves
    """,
}
NEXT_WEEK = [
    ("dont cancel just move it to next week", "en", 15),
    ("dont cancel please just push it to the week of the 22nd", "en", 22),
    ("Don't cancel my visit just change it to monday", "en", 15),
    ("no la cancele solo muevala para la proxima semana", "es", 15),
    ("no me la cancelen nomas cambiela al viernes 19", "es", 19),
]


def asked_in(lang: str) -> Situation:
    return Situation(lang, Awaiting.REMINDER_REPLY, NOW, ZONE, visit=VISIT)


def said(of: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (line.strip(), lang)
        for lang, lines in of.items()
        for line in lines.splitlines()
        if line.strip()
    ]


@pytest.mark.parametrize(("text", "lang"), said(MOVED))
def test_another_day_in_place_of_a_cancellation_is_a_move(text: str, lang: str) -> None:
    asked = asked_in(lang)
    ranking = [("cancel", 0.9), ("confirm", 0.08), ("human", 0.02)]

    assert rerank(text, asked, read_facts(text, asked), ranking).act == "reschedule"


@pytest.mark.parametrize(("text", "lang"), said(STAYS))
def test_the_day_of_the_visit_or_of_something_else_is_no_move(text: str, lang: str) -> None:
    assert not is_moved_not_cancelled(text, read_facts(text, asked_in(lang)).when, VISIT)


@pytest.mark.parametrize(("text", "lang", "day"), NEXT_WEEK)
def test_the_dont_belongs_to_the_cancelling_and_not_to_the_week(
    text: str, lang: str, day: int
) -> None:
    when = read_facts(text, asked_in(lang)).when

    assert when is not None
    assert when.start is not None
    assert (when.start.day, when.excluded) == (day, ())


@pytest.mark.parametrize("text", ["please dont cancel friday", "no me cancele el lunes", "friday"])
def test_what_has_no_other_wish_behind_it_is_read_as_it_stands(text: str) -> None:
    assert without_dont_cancel(text) == text

"""With whom, where, sooner or later, and what cannot be: what a wish for another time brings."""

from pathlib import Path
from typing import Any

import pytest

from hearback.core.db import Database
from tests.appointments.free_time import HOURS
from tests.inbound.acting import Understood, understood
from tests.world import CLINIC, DENISE, HERIBERTO, visit

TWO_OF_EACH = {
    **CLINIC,
    "locations": [
        *CLINIC["locations"],
        {"id": "lake", "name": "Lakeside", "address": "7 Shore Drive"},
    ],
    "providers": [
        {"id": "okafor", "name": "Dr. Okafor"},
        {"id": "osei", "name": "Dr. Ama Osei"},
    ],
}
SCHEDULES: list[dict[str, Any]] = [
    HOURS,
    {
        "clinic": "riverside",
        "provider": "osei",
        "location": "lake",
        "hours": {"tue": "14:00-16:00"},
    },
]


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> Understood:
    """Dr. Okafor has mornings at Mill Road, Dr. Osei Tuesdays from 2 to 4 PM at Lakeside."""
    return await understood(
        db,
        tmp_path,
        visit("denise", "2026-04-16 10:20"),
        visit("heriberto", "2026-04-23 09:20"),
        clinic=TWO_OF_EACH,
        schedules=SCHEDULES,
    )


def times(said: str) -> str:
    """What is on offer, without what is kept until then."""
    offered = said.split("Open times:" if "Open times:" in said else "Horas libres:")[1]
    return offered.split("Until then")[0].split("Mientras")[0]


@pytest.mark.parametrize(
    "text", ["can I see Dr. Osei instead", "I'd rather come to Lakeside", "not with Dr. Okafor"]
)
async def test_whom_and_where_are_followed(clinic: Understood, text: str) -> None:
    offered = times(await clinic.hears("reschedule", text))

    assert "AM" not in offered
    assert "Tue Apr 14, 2:00 PM" in offered


async def test_the_other_clinic_in_spanish(clinic: Understood) -> None:
    said = await clinic.hears("reschedule", "mejor en la otra clínica", HERIBERTO)

    assert "AM" not in times(said)


async def test_sooner_is_before_the_visit_that_stands(clinic: Understood) -> None:
    offered = times(await clinic.hears("reschedule", "do you have anything sooner?", DENISE))

    assert "Apr 14" in offered
    assert not [late for late in ("Apr 17", "Apr 20", "Apr 21") if late in offered]


@pytest.mark.parametrize(
    ("act", "text"),
    [
        pytest.param("provide_time", "anything earlier?", id="earlier"),
        pytest.param("none_of_these", "do you have something sooner than that", id="than that"),
        pytest.param("none_of_these", "is there anything before those", id="before those"),
    ],
)
async def test_sooner_than_what_was_offered_is_before_it(
    clinic: Understood, act: str, text: str
) -> None:
    await clinic.hears("reschedule", "could we do it after april 22")
    offered = times(await clinic.hears(act, text))

    assert "Apr 14" in offered
    assert not [late for late in ("Apr 22", "Apr 23", "Apr 24") if late in offered]


async def test_where_nothing_is_sooner_the_list_stands(clinic: Understood) -> None:
    first = await clinic.hears("reschedule", "another time please")
    again = await clinic.hears("provide_time", "anything earlier?")
    taken = await clinic.hears("choose_option", "2")

    assert "Nothing is open before that." in again
    assert times(again) == times(first)
    assert "moved" in taken


async def test_another_day_after_a_sooner_wish_is_looked_for(clinic: Understood) -> None:
    await clinic.hears("reschedule", "could we do it after april 22")
    await clinic.hears("provide_time", "anything earlier?")
    offered = times(await clinic.hears("provide_time", "ok then friday april 24"))

    assert "Fri Apr 24" in offered


@pytest.mark.parametrize(
    "text", ["i called earlier about this, none of these work", "none, like i said before"]
)
async def test_what_was_said_before_asks_for_nothing_sooner(clinic: Understood, text: str) -> None:
    await clinic.hears("reschedule", "could we do it after april 22")
    offered = times(await clinic.hears("none_of_these", text))

    assert "Apr 14" not in offered


async def test_later_is_after_it(clinic: Understood) -> None:
    offered = times(await clinic.hears("reschedule", "I need a later date"))

    assert not [soon for soon in ("Apr 14", "Apr 15") if soon in offered]


async def test_a_wish_while_times_are_on_offer_narrows_them(clinic: Understood) -> None:
    await clinic.hears("reschedule", "another time please")
    offered = times(await clinic.hears("unclear", "could it be with Dr. Osei"))

    assert "Tue Apr 14, 2:00 PM" in offered
    assert "AM" not in offered


async def test_a_name_that_nobody_has_is_said_and_others_are_offered(clinic: Understood) -> None:
    said = await clinic.hears("reschedule", "I want to see Dr. Whitlock")

    assert "don't know that name" in said
    assert "1)" in said


async def test_a_stated_time_that_is_free_comes_first(clinic: Understood) -> None:
    offered = times(await clinic.hears("reschedule", "can we do friday at 9:40"))

    assert offered.strip().startswith("1) Fri Apr 17, 9:40 AM")


async def test_hours_after_which_somebody_can_drive(clinic: Understood) -> None:
    said = await clinic.hears(
        "reschedule", "only when my daughter can drive me, so after 2", DENISE
    )

    assert "AM" not in times(said)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("how about sunday?", "We see no one then"),
        ("can we do it in september", "can't see that far"),
    ],
)
async def test_what_cannot_be_is_said_with_the_nearest_times(
    clinic: Understood, text: str, why: str
) -> None:
    said = await clinic.hears("reschedule", text)

    assert why in said
    assert "1)" in said


async def test_a_date_that_is_not_in_the_calendar_moves_nothing(clinic: Understood) -> None:
    said = await clinic.hears("reschedule", "february 30 at 3pm")

    assert "1)" in said


@pytest.mark.parametrize(
    ("text", "number", "named"),
    [
        ("can we do feb 30?", DENISE, "There is no Feb 30."),
        ("june 31st works for me", DENISE, "There is no Jun 31."),
        ("puede ser el 31 de junio?", HERIBERTO, "El 31 de junio no existe."),
        ("el treinta y uno de junio", HERIBERTO, "Esa fecha no existe."),
    ],
)
async def test_a_date_that_does_not_exist_is_named_and_real_times_are_offered(
    clinic: Understood, text: str, number: str, named: str
) -> None:
    said = await clinic.hears("reschedule", text, number)

    assert said.startswith(named)
    assert "1)" in times(said)


async def test_such_a_date_is_named_while_times_are_on_offer_too(clinic: Understood) -> None:
    await clinic.hears("reschedule", "2")

    said = await clinic.hears("provide_time", "what about june 31")

    assert said.startswith("There is no Jun 31.")
    assert "1)" in times(said)


@pytest.mark.parametrize(
    ("text", "number", "asked"),
    [
        ("tuesday is good, just not tuesday", DENISE, "Which one?"),
        ("el martes me queda bien pero el martes no", HERIBERTO, "¿Cuál?"),
    ],
)
async def test_a_time_that_is_picked_and_refused_at_once_is_asked_back(
    clinic: Understood, text: str, number: str, asked: str
) -> None:
    await clinic.hears("reschedule", "2", number)

    said = await clinic.hears("choose_option", text, number)

    assert asked in said
    assert "Tue" not in said
    assert "martes" not in said


async def test_a_refused_day_beside_a_picked_one_stands_in_nobodys_way(clinic: Understood) -> None:
    await clinic.hears("reschedule", "2")

    said = await clinic.hears("choose_option", "not thursday, the first one")

    assert "is moved" in said


async def test_the_number_that_was_taken_said_again_repeats_the_new_time(
    clinic: Understood,
) -> None:
    await clinic.hears("reschedule", "another time please")
    taken = await clinic.hears("choose_option", "3")

    again = await clinic.hears("cancel", "3")
    once_more = await clinic.hears("cancel", "3")

    assert "moved" in taken
    assert (again, once_more) == (taken, taken)

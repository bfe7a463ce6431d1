"""What people write to the waiting list, and to a time that it offers."""

from pathlib import Path

import pytest

from hearback.core.db import Database
from tests.inbound.acting import Understood
from tests.inbound.waiting import ivan_cancels, list_of, offered, some_who_wait, starts
from tests.world import DENISE, HERIBERTO


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> Understood:
    return await some_who_wait(db, tmp_path)


@pytest.mark.parametrize("body", ["put me on the waiting list", "text me if something opens up"])
async def test_who_wants_a_sooner_time_is_on_the_list(clinic: Understood, body: str) -> None:
    said = await clinic.hears("out_of_scope", body, "+15125550156")

    assert "our list" in said
    assert await list_of(clinic.clinic.db) == ["denise", "heriberto", "ivan"]


async def test_nobody_stands_on_the_list_twice(clinic: Understood) -> None:
    await clinic.hears("out_of_scope", "put me on the waiting list", DENISE)

    assert await list_of(clinic.clinic.db) == ["denise", "heriberto"]


@pytest.mark.parametrize(
    ("body", "number"),
    [
        ("remove me from the waitlist, may 28 is fine", DENISE),
        ("not interested in earlier anymore", DENISE),
        ("quitenme de la lista de espera nomas", HERIBERTO),
    ],
)
async def test_who_leaves_the_list_keeps_visit_and_texts(
    clinic: Understood, body: str, number: str
) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)

    await clinic.hears("stop", body, number)

    left = {DENISE: "denise", HERIBERTO: "heriberto"}[number]
    assert left not in await list_of(clinic.clinic.db)
    assert await starts(clinic.clinic.db, "denise") == "04-24 09:20"
    assert await clinic.clinic.hears("1", number) != []


@pytest.mark.parametrize(
    "body", ["is it with dr okafor?", "is that am or pm", "how long is it free"]
)
async def test_a_question_about_the_offered_time_is_answered_with_it(
    clinic: Understood, body: str
) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)

    said = await clinic.hears("appointment_info", body, DENISE)
    await clinic.clinic.hears("1", DENISE)

    assert "9:20 AM with Dr. Okafor" in said
    assert await starts(clinic.clinic.db, "denise") == "04-15 09:20"


async def test_who_has_to_look_first_may_still_take_it(clinic: Understood) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)

    said = await clinic.hears("out_of_scope", "ooh maybe. let me check with work", DENISE)
    await clinic.clinic.hears("yes", DENISE)

    assert "write 1" in said
    assert await starts(clinic.clinic.db, "denise") == "04-15 09:20"


@pytest.mark.parametrize("body", ["too late i found another doctor", "ya es tarde, ya me vieron"])
async def test_who_was_seen_elsewhere_passes(clinic: Understood, body: str) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)

    await clinic.hears("cancel", body, DENISE)

    assert await starts(clinic.clinic.db, "denise") == "04-24 09:20"
    assert await clinic.clinic.hears("1", DENISE) != []
    assert await starts(clinic.clinic.db, "denise") == "04-24 09:20"


async def test_another_sooner_time_serves_too_and_the_one_left_is_not_offered_back(
    clinic: Understood,
) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)
    await clinic.hears("provide_time", "any other time that day?", DENISE)
    await clinic.hears("choose_option", "1", DENISE)

    assert "denise" not in await list_of(clinic.clinic.db)
    assert DENISE not in await offered(clinic)


@pytest.mark.parametrize(
    ("act", "body"),
    [
        ("choose_option", "wednesday? like this wednesday?"),
        ("choose_option", "wed apr 15 at 9:20?"),
        ("choose_option", "is wednesday the only one"),
        ("choose_option", "wednesday is my day off"),
        ("confirm", "9:20 is when i drop off my kids at school"),
        ("choose_option", "is it too late to take the wed one"),
        ("choose_option", "i can be there by 9:40"),
    ],
)
async def test_a_question_or_a_remark_does_not_take_the_time(
    clinic: Understood, act: str, body: str
) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)

    said = await clinic.hears(act, body, DENISE)

    assert "The free time is Wed Apr 15 at 9:20 AM" in said
    assert await starts(clinic.clinic.db, "denise") == "04-24 09:20"


async def test_who_wants_to_keep_both_hears_that_the_time_takes_the_place_of_the_visit(
    clinic: Understood,
) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)

    said = await clinic.hears("provide_time", "yes but I want to keep my apr 24 one too", DENISE)

    assert "You can't keep both" in said
    assert await starts(clinic.clinic.db, "denise") == "04-24 09:20"


@pytest.mark.parametrize(
    ("act", "body"),
    [
        ("cancel", "cancel my other one and give me this"),
        ("choose_option", "wednesday works"),
        ("confirm", "yes ill be there wednesday"),
    ],
)
async def test_a_sure_word_takes_the_time(clinic: Understood, act: str, body: str) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)

    said = await clinic.hears(act, body, DENISE)

    assert "moved" in said
    assert await starts(clinic.clinic.db, "denise") == "04-15 09:20"


async def test_the_list_that_is_left_is_the_waiting_list(clinic: Understood) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)

    said = await clinic.hears("stop", "take me off the list", DENISE)

    assert "STOP ends all our texts" in said
    assert await list_of(clinic.clinic.db) == ["heriberto"]
    assert await clinic.clinic.hears("1", DENISE) != []


async def test_who_asks_hears_that_the_place_stays(clinic: Understood) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)

    said = await clinic.hears("help", "am I still on the list if i say no", DENISE)

    assert "you keep your place" in said
    assert await list_of(clinic.clinic.db) == ["denise", "heriberto"]

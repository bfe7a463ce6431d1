"""Practical questions and small words in a talk: answered for what they are, or by a person."""

from pathlib import Path

import pytest

from hearback.conversations.model import Priority, Reason
from hearback.core.db import Database
from tests.inbound.acting import Understood, understood
from tests.inbound.test_questions_about_visits import reason
from tests.world import DENISE, HERIBERTO, visit


async def at_riverside(db: Database, folder: Path) -> Understood:
    """Denise comes on Thursday April 16 at 10:20, Heriberto at 9:20; it is Monday 10:00."""
    return await understood(
        db, folder, visit("denise", "2026-04-16 10:20"), visit("heriberto", "2026-04-16 09:20")
    )


async def test_a_lateness_days_ahead_is_told_the_next_visit(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path)

    said = await clinic.hears("running_late", "im gonna be 10 min late")
    later = await clinic.hears("out_of_scope", "sorry make that 30")

    assert "Your next visit is Thu Apr 16 at 10:20 AM" in said
    assert "asked our staff if they can still see you" in later
    assert await reason(clinic) == (Reason.RUNNING_LATE, Priority.NORMAL)


async def test_who_is_here_is_told_to_staff(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path)
    early = await clinic.hears("running_late", "ya llegué", HERIBERTO)
    clinic.clinic.clock.advance(days=3)

    said = await clinic.hears("running_late", "im in the lobby nobody is here", DENISE)

    assert "jueves 16 de abril" in early
    assert "I told our staff that you are here" in said


async def test_company_is_asked_of_the_front_desk(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path)

    said = await clinic.hears("prep_info", "can my husband come with me")

    assert "no notes on that" in said
    assert await reason(clinic) == (Reason.NOT_UNDERSTOOD, Priority.NORMAL)


async def test_small_words_after_an_answer_stay_small(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path)
    await clinic.hears("confirm", "yes ill be there")
    await clinic.hears("confirm", "yes")

    assert await clinic.hears("confirm", "got it") == "All right. Thank you."
    assert await clinic.hears("unclear", "igualmente") == "All right. Thank you."
    assert await reason(clinic) is None


async def test_how_to_cancel_is_told_and_nothing_cancelled(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path)

    assert "reply 3" in await clinic.hears("cancel", "how do i cancel")
    assert "cancelled" in (await clinic.clinic.hears("3"))[0]


async def test_what_cannot_be_answered_is_not_said_in_the_same_words(
    db: Database, tmp_path: Path
) -> None:
    clinic = await at_riverside(db, tmp_path)

    said = [await clinic.hears("out_of_scope", f"can you fix my car {n}") for n in "abc"]

    assert len(set(said)) == 3
    assert "all your texts" in said[2]


@pytest.mark.parametrize("text", ["vietnamese interpreter", "does the doctor speak spanish"])
async def test_an_interpreter_is_for_people_and_changes_no_language(
    db: Database, tmp_path: Path, text: str
) -> None:
    clinic = await at_riverside(db, tmp_path)

    assert "help with your language" in await clinic.hears("language_switch", text)


async def test_a_language_that_was_asked_for_outlives_one_message_in_the_other(
    db: Database, tmp_path: Path
) -> None:
    clinic = await at_riverside(db, tmp_path)
    await clinic.hears("language_switch", "english pls", HERIBERTO)

    once = await clinic.hears("location_hours", "ok y dónde queda la clínica", HERIBERTO)
    again = await clinic.hears("location_hours", "dónde queda la clínica por favor", HERIBERTO)

    assert once.startswith("We are at")
    assert again.startswith("Estamos en")


async def test_a_name_that_is_told_switches_no_language(db: Database, tmp_path: Path) -> None:
    clinic = await at_riverside(db, tmp_path)
    said = await clinic.hears(
        "language_switch", "habla marisol, ya quedó la de mi papi?", HERIBERTO
    )

    assert "Eso no lo puedo contestar" in said

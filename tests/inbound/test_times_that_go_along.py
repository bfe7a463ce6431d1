"""What was asked in the web chat is what a bare answer by text is to, and the other way round."""

from pathlib import Path

import pytest

from hearback.answers.crossing import ON_THE_WEB, SEND_ON
from hearback.appointments.model import AppointmentState
from hearback.core import work
from hearback.core.db import Database
from hearback.inbound.going_on import GoingOn
from hearback.inbound.voice import Voice
from hearback.texts.catalogue import Catalogue
from tests.appointments.free_time import wall
from tests.asking import Asking
from tests.inbound.acting import Understood, understood
from tests.inbound.seeing import state_of
from tests.inbound.visitors import Visitor, open_chat, visits_the_site
from tests.world import only_visit, visit


@pytest.fixture
async def reminded(db: Database, tmp_path: Path) -> Understood:
    of = await understood(db, tmp_path, visit("denise", "2026-04-16 10:20"))
    await open_chat(db, tmp_path)
    of.clinic.clock.advance(days=1, minutes=31)
    await of.clinic.settle()
    of.clinic.phone.texts.clear()
    return of


@pytest.fixture
async def visitor(reminded: Understood) -> Visitor:
    visitor = await visits_the_site(reminded.clinic)
    await visitor.is_verified_as("denise")
    return visitor


async def says(of: Understood, visitor: Visitor, act: str, body: str) -> str:
    of.rasa.act = act
    (said,) = await visitor.says(body)
    return said


async def goes_on(of: Understood, visitor: Visitor) -> str:
    """The wish, and the text that comes of it."""
    await visitor.says("text me instead")
    db, now = of.clinic.db, of.clinic.clock.now()
    async with db.begin() as session:
        claimed = await work.claim(session, worker="w", kinds=[SEND_ON], now=now)
        assert claimed is not None
        await work.finish(session, claimed, worker="w")
    async with db.begin() as session:
        await GoingOn(Voice(Catalogue.load())).send(session, claimed.subject, now=now)
    await of.clinic.send_all()
    return of.clinic.phone.texts[-1].body


async def starts(of: Understood) -> str:
    async with of.clinic.db.begin() as session:
        return wall((await only_visit(session, "denise-visit")).starts_at)


async def test_times_of_the_chat_are_listed_by_text_and_a_number_takes_one(
    reminded: Understood, visitor: Visitor
) -> None:
    listed = await says(reminded, visitor, "reschedule", "move my appointment to friday")

    told = await goes_on(reminded, visitor)
    await reminded.hears("choose_option", "1")

    assert listed[listed.index("1)") :].split(" 2)")[0] in told
    assert await starts(reminded) != "04-16 10:20"
    assert await state_of(reminded.clinic.db) is AppointmentState.SCHEDULED


async def test_a_number_of_the_list_is_no_answer_to_an_older_reminder(
    reminded: Understood, visitor: Visitor
) -> None:
    await says(reminded, visitor, "reschedule", "move my appointment to friday")
    await goes_on(reminded, visitor)

    said = await reminded.hears("choose_option", "3")

    assert "to cancel the visit" not in said
    assert await state_of(reminded.clinic.db) is AppointmentState.SCHEDULED


async def test_after_a_cancelled_visit_a_yes_by_text_is_to_another_time(
    reminded: Understood, visitor: Visitor
) -> None:
    await says(reminded, visitor, "cancel", "please cancel my appointment")

    told = await goes_on(reminded, visitor)
    said = await reminded.hears("affirm", "yes")

    assert "is cancelled" in told
    assert "1)" in said


async def test_the_number_means_nothing_in_the_chat_any_more(
    reminded: Understood, visitor: Visitor
) -> None:
    await says(reminded, visitor, "reschedule", "move my appointment to friday")
    await goes_on(reminded, visitor)

    await says(reminded, visitor, "choose_option", "1")

    assert await starts(reminded) == "04-16 10:20"


async def test_times_listed_by_text_are_listed_and_taken_in_the_chat(
    reminded: Understood,
) -> None:
    listed = await reminded.hears("reschedule", "another day please")
    await reminded.hears(ON_THE_WEB, "can i do this on your website")
    chat = Asking(reminded.clinic, visitor=await visits_the_site(reminded.clinic))
    await chat.asks("provide_identity", "Denise Walcott, March 22 1979")

    told = await chat.asks("provide_identity", chat.code())
    await chat.asks("choose_option", "1")

    assert listed[listed.index("1)") :] in told
    assert await starts(reminded) != "04-16 10:20"

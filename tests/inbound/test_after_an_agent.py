"""An agent asked something: a bare yes, no or number is to them, and nothing older is done."""

from pathlib import Path

import pytest

from hearback.appointments.agents_words import close_what_was_open
from hearback.appointments.model import AppointmentState
from hearback.conversations.holding import claim, release, resolve
from hearback.conversations.model import EscalationState
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.outbound.from_agents import say
from tests.appointments.free_time import wall
from tests.desk import doing, hire
from tests.inbound.acting import Understood, understood
from tests.inbound.seeing import state_of, thread_of
from tests.world import escalations, only_visit, visit


@pytest.fixture
async def reminded(db: Database, tmp_path: Path) -> Understood:
    clinic = await understood(db, tmp_path, visit("denise", "2026-04-16 10:20"))
    clinic.clinic.clock.advance(days=1, minutes=31)
    await clinic.clinic.settle()
    clinic.clinic.phone.texts.clear()
    return clinic


async def agent_writes(of: Understood, words: str, *, resolves: bool = False) -> None:
    """Taken, written to, and given back."""
    db, now = of.clinic.db, of.clinic.clock.now()
    talk_id = (await thread_of(db)).id
    async with db.begin() as session:
        at_work = doing(session, (await hire(session, "rosa")).id, now)
        talk = await claim(at_work, talk_id)
        await say(at_work, talk, words, new_id())
        await close_what_was_open(session, talk, words)
        await (resolve if resolves else release)(at_work, talk)
    of.clinic.clock.advance(hours=1)
    await of.clinic.settle()


async def starts(of: Understood) -> str:
    async with of.clinic.db.begin() as session:
        return wall((await only_visit(session, "denise-visit")).starts_at)


@pytest.mark.parametrize("resolves", [False, True])
@pytest.mark.parametrize(
    ("words", "act", "answer"),
    [
        pytest.param("Should I cancel Thursday for you?", "confirm", "yes", id="yes"),
        pytest.param("Would Friday 11:40 work instead?", "confirm", "yes that works", id="works"),
        pytest.param("I have 1) Fri 9:20 2) Fri 10:20", "choose_option", "1", id="a number"),
        pytest.param("Should I keep Thursday for you?", "deny", "no", id="no"),
        pytest.param("¿Le cancelo la del jueves?", "affirm", "sí", id="si"),
        pytest.param("Would Friday at 9 do?", "provide_time", "friday is good", id="a day"),
    ],
)
async def test_an_answer_to_an_agent_is_for_people_and_changes_nothing(
    reminded: Understood, words: str, act: str, answer: str, resolves: bool
) -> None:
    await agent_writes(reminded, words, resolves=resolves)

    said = await reminded.hears(act, answer)

    assert "our staff" in said or "nuestro personal" in said
    assert await state_of(reminded.clinic.db) is AppointmentState.SCHEDULED
    async with reminded.clinic.db.begin() as session:
        assert EscalationState.OPEN in {case.state for case in await escalations(session)}


async def test_a_number_after_an_agents_times_takes_none_of_the_older_ones(
    reminded: Understood,
) -> None:
    await reminded.hears("reschedule", "another day please")
    await agent_writes(reminded, "I have 1) Monday 9:00 2) Monday 10:00")

    await reminded.hears("choose_option", "1")

    assert await starts(reminded) == "04-16 10:20"


async def test_what_an_agent_only_tells_leaves_the_offer_open(reminded: Understood) -> None:
    await reminded.hears("reschedule", "another day please")
    await agent_writes(reminded, "Bring your card, that is all.")

    await reminded.hears("choose_option", "1")

    assert await starts(reminded) != "04-16 10:20"


async def test_what_is_said_in_full_is_done(reminded: Understood) -> None:
    await agent_writes(reminded, "Should I cancel Thursday for you?")

    await reminded.hears("cancel", "yes, please cancel my visit on thursday")

    assert await state_of(reminded.clinic.db) is AppointmentState.CANCELLED


async def test_what_we_ask_afterwards_is_ours_again(reminded: Understood) -> None:
    await agent_writes(reminded, "Should I cancel Thursday for you?")
    await reminded.hears("reschedule", "no, i want another day")

    await reminded.hears("choose_option", "1")

    assert await starts(reminded) != "04-16 10:20"

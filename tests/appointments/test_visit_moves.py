"""States of a visit, and two answers at the same time."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from bot.language.context import Awaiting
from hearback.appointments.model import (
    MOVES,
    STANDING,
    AppointmentMove,
    AppointmentState,
    CannotMoveVisit,
    moved,
)
from hearback.appointments.service import Schedule
from hearback.conversations.model import InboundMessage
from hearback.conversations.service import ask, locked
from hearback.core.db import Database
from hearback.inbound.effects import Effects
from hearback.inbound.pipeline import Pipeline
from hearback.inbound.turn import Turns
from hearback.inbound.voice import Voice
from hearback.outbound.model import OutboundMessage, OutState
from hearback.outreach.reminders import replan, told
from hearback.texts.catalogue import Catalogue
from tests.world import (
    CLINIC,
    DENISE,
    MONDAY,
    PATIENTS,
    FakeRasa,
    SetClock,
    import_rows,
    messages,
    only_visit,
    text_from,
    visit,
)

GUARDIAN = "+15125550155"


@pytest.mark.parametrize("current", AppointmentState)
@pytest.mark.parametrize("to", AppointmentState)
def test_a_visit_moves_only_as_the_table_says(
    current: AppointmentState, to: AppointmentState
) -> None:
    if to in MOVES[current]:
        assert moved(current, to) is to
    else:
        with pytest.raises(CannotMoveVisit):
            moved(current, to)


def test_what_was_cancelled_is_confirmed_by_no_answer() -> None:
    assert AppointmentState.CONFIRMED not in MOVES[AppointmentState.CANCELLED]


def test_what_took_place_stays_so() -> None:
    assert MOVES[AppointmentState.COMPLETED] == set()


def test_every_state_has_its_moves() -> None:
    assert set(MOVES) == set(AppointmentState)


@dataclass
class Family:
    """A child's visit, about which two numbers may answer: the child's own and the guardian's."""

    db: Database
    pipeline: Pipeline
    turns: Turns

    async def asked(
        self, number: str, body: str, awaiting: Awaiting = Awaiting.REMINDER_REPLY
    ) -> InboundMessage:
        """A text came in from a number that was asked about the visit."""
        await self.pipeline.accept(text_from(number, body))
        async with self.db.begin() as session:
            message = (await messages(session))[-1]
            talk = await locked(session, message.conversation_id)
            known = await only_visit(session, "denise-visit")
            ask(talk, awaiting, [told(known)], now=MONDAY)
        return message

    async def moves_to(self, later: timedelta) -> None:
        """The clinic gives the visit another time."""
        async with self.db.begin() as session:
            known = await only_visit(session, "denise-visit")
            await Schedule(replan).change_time(
                session,
                known,
                known.starts_at + later,
                lasts=timedelta(minutes=30),
                now=MONDAY,
                actor="clinic",
            )

    async def moves(self) -> list[AppointmentMove]:
        async with self.db.begin() as session:
            rows = await session.scalars(select(AppointmentMove).order_by(AppointmentMove.id))
            return list(rows)


@pytest.fixture
async def family(db: Database, tmp_path: Path) -> Family:
    contacts = [{"phone": GUARDIAN, "relation": "caregiver"}]
    content: dict[str, Any] = {
        "clinics": [CLINIC],
        "patients": [{**PATIENTS[0], "contacts": contacts}],
        "appointments": [visit("denise", "2026-04-16 10:30")],
    }
    await import_rows(db, tmp_path, content)
    clock, schedule, voice = SetClock(), Schedule(replan), Voice(Catalogue.load())
    turns = Turns(db, clock, FakeRasa(), voice, schedule)
    return Family(db, Pipeline(db, clock, Effects(voice, schedule)), turns)


@pytest.mark.parametrize("round_", range(4))
async def test_two_answers_at_once_leave_one_state_and_moves_that_chain(
    family: Family, round_: int
) -> None:
    """Two numbers, two threads, two connections: only the visit's own row is between them."""
    yes = await family.asked(DENISE, "keep it", Awaiting.CANCEL_OR_MOVE)
    no = await family.asked(GUARDIAN, "cancel it please", Awaiting.CANCEL_OR_MOVE)
    first, second = (yes, no) if round_ % 2 else (no, yes)

    await asyncio.gather(family.turns.take(first.id), family.turns.take(second.id))

    async with family.db.begin() as session:
        known = await only_visit(session, "denise-visit")
    moves = await family.moves()
    assert [(a.to_state, b.from_state) for a, b in pairwise(moves)] == [
        (a.to_state, a.to_state) for a, _ in pairwise(moves)
    ]
    assert known.state is moves[-1].to_state
    assert known.state is AppointmentState.CANCELLED
    assert {move.message_id for move in moves[1:]} <= {yes.id, no.id}


@pytest.mark.parametrize(
    ("awaiting", "moved_since", "state"),
    [
        pytest.param(
            Awaiting.CANCEL_OR_MOVE, False, AppointmentState.CANCELLED, id="chosen and told"
        ),
        pytest.param(
            Awaiting.CANCEL_OR_MOVE, True, AppointmentState.SCHEDULED, id="told of another time"
        ),
        pytest.param(
            Awaiting.REMINDER_REPLY, False, AppointmentState.SCHEDULED, id="not yet asked which"
        ),
    ],
)
async def test_a_digit_cancels_at_once_only_what_was_chosen_and_told(
    family: Family, awaiting: Awaiting, moved_since: bool, state: AppointmentState
) -> None:
    three = await family.asked(DENISE, "3", awaiting)
    if moved_since:
        await family.moves_to(timedelta(days=1))

    await family.turns.take(three.id)

    async with family.db.begin() as session:
        assert (await only_visit(session, "denise-visit")).state is state


async def test_an_answer_waits_for_the_one_before_and_sees_what_it_did(family: Family) -> None:
    yes = await family.asked(GUARDIAN, "yes")
    async with family.db.begin() as session:
        known = await only_visit(session, "denise-visit")
        await session.refresh(known, with_for_update=True)
        await Schedule(replan).change_state(
            session, known, AppointmentState.CANCELLED, now=MONDAY, actor="patient"
        )
        answering = asyncio.create_task(family.turns.take(yes.id))
        done, _ = await asyncio.wait([answering], timeout=0.5)
        assert not done
    await answering

    async with family.db.begin() as session:
        known = await only_visit(session, "denise-visit")
    assert known.state is AppointmentState.CANCELLED
    assert [move.to_state for move in await family.moves()] == [
        AppointmentState.SCHEDULED,
        AppointmentState.CANCELLED,
    ]


async def test_a_visit_that_staff_look_at_is_not_said_to_be_cancelled(family: Family) -> None:
    cancel = await family.asked(DENISE, "cancel it please")
    async with family.db.begin() as session:
        known = await only_visit(session, "denise-visit")
        await Schedule(replan).change_state(
            session, known, AppointmentState.NEEDS_REVIEW, now=MONDAY, actor="clinic"
        )

    await family.turns.take(cancel.id)

    async with family.db.begin() as session:
        answer = (
            await session.scalars(
                select(OutboundMessage).where(OutboundMessage.cause == f"answer:{cancel.id}:0")
            )
        ).one()
    assert answer.text_version == "handed_over@1.en"


async def test_the_same_state_again_is_no_move(family: Family) -> None:
    async with family.db.begin() as session:
        known = await only_visit(session, "denise-visit")
        await Schedule(replan).change_state(
            session, known, AppointmentState.SCHEDULED, now=MONDAY, actor="clinic"
        )

    assert len(await family.moves()) == 1


async def test_a_new_time_is_a_move_of_its_own_with_both_times(family: Family) -> None:
    async with family.db.begin() as session:
        before = (await only_visit(session, "denise-visit")).starts_at

    await family.moves_to(timedelta(days=1))

    async with family.db.begin() as session:
        known = await only_visit(session, "denise-visit")
    move = (await family.moves())[-1]
    assert (move.from_starts_at, move.to_starts_at) == (before, before + timedelta(days=1))
    assert known.version == 2
    assert known.ends_at - known.starts_at == timedelta(minutes=30)


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("UPDATE appointment_move SET actor = 'nobody'", id="change"),
        pytest.param("DELETE FROM appointment_move", id="delete"),
        pytest.param("TRUNCATE appointment_move", id="empty"),
    ],
)
async def test_the_database_keeps_what_happened_to_a_visit(family: Family, statement: str) -> None:
    with pytest.raises(DBAPIError, match="append-only"):
        async with family.db.begin() as session:
            await session.execute(text(statement))


async def test_only_standing_visits_have_reminders_queued(family: Family) -> None:
    for state in (AppointmentState.CONFIRMED, AppointmentState.CANCELLED):
        async with family.db.begin() as session:
            known = await only_visit(session, "denise-visit")
            await Schedule(replan).change_state(session, known, state, now=MONDAY, actor="clinic")
        async with family.db.begin() as session:
            rows = (await session.scalars(select(OutboundMessage))).all()
        queued = [row for row in rows if row.state is OutState.QUEUED]
        assert bool(queued) is (state in STANDING)

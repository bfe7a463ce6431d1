"""What a claim sees, what it lets past, and what it puts aside."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import AppointmentState
from hearback.appointments.service import Schedule
from hearback.conversations.model import Reason
from hearback.conversations.service import locked
from hearback.core.db import Database
from hearback.core.wire import Rejected, TextToSend, Unclear
from hearback.outbound import claims
from hearback.outbound.claims import Leaving, NothingDue, claim_next
from hearback.outbound.model import OutboundMessage, OutState, Purpose
from hearback.outbound.parking import release_all
from hearback.outbound.policy import Circumstances
from hearback.outbound.retries import TRIED_FOR
from hearback.outreach.reminders import replan
from hearback.patients.model import ContactPoint, Patient, PatientState
from hearback.texts.catalogue import Catalogue
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import only_sender, reasons, texts_for, thread_of, waits_for_a_lock
from tests.world import CLINIC, DENISE, HERIBERTO, PATIENTS, import_rows, only_visit, text_from

TEXTS = Catalogue.load()
NEW_NUMBER = "+15125550177"
Spoil = Callable[[Database, OutboundMessage], Awaitable[None]]
EVENING = datetime(2026, 4, 15, 1, 50, tzinfo=UTC)  # Tuesday 8:50 PM in Chicago


async def claim_all(clinic: Clinic) -> list[TextToSend]:
    """Claim whatever is due; none of the calls has ended yet."""
    sender = await only_sender(clinic.db)
    claimed: list[TextToSend] = []
    while True:
        async with clinic.db.begin() as session:
            step = await claim_next(session, sender, TEXTS, now=clinic.clock.now())
        if isinstance(step, NothingDue):
            return claimed
        if isinstance(step, Leaving):
            claimed.append(step.text)


async def cancel_visit(session: AsyncSession, clinic: Clinic, visit_id: str) -> None:
    known = await only_visit(session, visit_id)
    await session.refresh(known, with_for_update=True)
    await Schedule(replan).change_state(
        session, known, AppointmentState.CANCELLED, now=clinic.clock.now(), actor="patient"
    )


async def test_a_reminder_of_a_visit_cancelled_in_the_same_moment_does_not_leave(
    reminded: Clinic,
) -> None:
    """Two connections: a turn holds the thread and cancels while the pump has the reminder."""
    await reminded.hears("3")
    reminded.clock.advance(days=1)
    talk_id = (await thread_of(reminded.db)).id

    async with reminded.db.begin() as session:
        await locked(session, talk_id)
        claiming = asyncio.create_task(claim_all(reminded))
        assert await waits_for_a_lock(reminded.db, claiming)
        await cancel_visit(session, reminded, "denise-visit")
    claimed = await claiming

    assert [text.to_number for text in claimed] == [HERIBERTO]
    told = [row.why for row in await texts_for(reminded.db, Purpose.REMINDER)]
    assert "visit_gone" in [why.get("reason") for why in told]
    assert (
        await thread_of(reminded.db)
    ).awaiting is not None  # what "3" was asked, not overwritten


async def test_help_that_was_asked_for_before_a_stop_does_not_leave_after_it(
    reminded: Clinic,
) -> None:
    await reminded.pipeline.accept(text_from(DENISE, "HELP"))
    reminded.clock.advance(seconds=1)
    await reminded.pipeline.accept(text_from(DENISE, "STOP"))

    await reminded.settle()

    assert [text.message_id for text in reminded.phone.texts] == [
        row.id for row in await texts_for(reminded.db, Purpose.OPT_OUT_NOTICE)
    ]


async def test_a_patient_who_died_is_not_reminded_at_any_number(clinic: Clinic) -> None:
    async with clinic.db.begin() as session:
        visit = await only_visit(session, "denise-visit")
        (await session.get_one(Patient, visit.patient_id)).state = PatientState.DECEASED

    clinic.clock.advance(days=1, minutes=31)
    claimed = await claim_all(clinic)

    assert [text.to_number for text in claimed] == [HERIBERTO]


async def test_a_parked_reminder_follows_the_patient_to_another_number(
    clinic: Clinic, tmp_path: Path
) -> None:
    clinic.clock.advance(days=1, minutes=31)
    clinic.phone.endings = [Rejected(21612), Rejected(21612)]
    await clinic.settle()
    clinic.phone.texts.clear()

    moved = {**PATIENTS[0], "phone": NEW_NUMBER}
    await import_rows(clinic.db, tmp_path, {"patients": [moved]}, clinic.clock.now())
    async with clinic.db.begin() as session:
        await release_all(session, (await only_sender(clinic.db)).id, now=clinic.clock.now())
    await clinic.settle()

    assert sorted(text.to_number for text in clinic.phone.texts) == [HERIBERTO, NEW_NUMBER]
    (thread,) = await clinic.hears("1", NEW_NUMBER)
    assert "confirmed" in thread


async def test_a_visit_is_not_cancelled_between_a_claims_look_and_its_end(
    reminded: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two connections: whoever cancels comes after the claim that has seen the visit stand."""
    reminded.clock.advance(days=1)
    looked, go_on = asyncio.Event(), asyncio.Event()
    look = claims._circumstances

    async def slow_look(*args: Any) -> Circumstances:
        facts = await look(*args)
        looked.set()
        await go_on.wait()
        return facts

    async def cancelled() -> None:
        async with reminded.db.begin() as session:
            await cancel_visit(session, reminded, "heriberto-visit")  # whose reminder is first

    monkeypatch.setattr(claims, "_circumstances", slow_look)
    claiming = asyncio.create_task(claim_all(reminded))
    await looked.wait()
    cancelling = asyncio.create_task(cancelled())

    waited = await waits_for_a_lock(reminded.db, cancelling)

    go_on.set()
    await asyncio.gather(claiming, cancelling)
    assert waited


async def test_after_an_unclear_call_the_next_answer_leaves_at_once(reminded: Clinic) -> None:
    reminded.phone.endings = [Unclear("http_500")]
    await reminded.hears("HELP")

    replies = await reminded.hears("1")

    (asked,) = await texts_for(reminded.db, Purpose.HELP)
    assert asked.state is OutState.UNKNOWN
    assert asked.unknown_since == reminded.clock.now()
    assert "is confirmed" in replies[0]


@pytest.mark.parametrize(
    ("said", "purpose"),
    [
        pytest.param("I can't breathe, chest pain", Purpose.SAFETY, id="911"),
        pytest.param("STOP", Purpose.OPT_OUT_NOTICE, id="the end of texts"),
    ],
)
async def test_what_cannot_wait_leaves_beside_a_call_under_way(
    reminded: Clinic, said: str, purpose: Purpose
) -> None:
    await reminded.pipeline.accept(text_from(DENISE, "HELP"))
    under_way = await claim_all(reminded)

    await reminded.pipeline.accept(text_from(DENISE, said))
    claimed = await claim_all(reminded)

    (row,) = await texts_for(reminded.db, purpose)
    assert len(under_way) == 1
    assert [text.message_id for text in claimed] == [row.id]


async def test_an_ordinary_answer_waits_for_the_call_before_it(reminded: Clinic) -> None:
    await reminded.pipeline.accept(text_from(DENISE, "HELP"))
    await claim_all(reminded)

    await reminded.pipeline.accept(text_from(DENISE, "HELP"))

    assert await claim_all(reminded) == []


async def spoil_number(db: Database, row: OutboundMessage) -> None:
    async with db.begin() as session:
        point = await session.get_one(ContactPoint, row.contact_point_id)
        point.number_sealed = point.number_sealed[:-1] + bytes([point.number_sealed[-1] ^ 1])


async def spoil_body(db: Database, row: OutboundMessage) -> None:
    async with db.begin() as session:
        found = await session.get_one(OutboundMessage, row.id)
        assert found.body_sealed is not None
        found.body_sealed = found.body_sealed[:-1] + bytes([found.body_sealed[-1] ^ 1])


@pytest.mark.parametrize("spoil", [spoil_number, spoil_body])
async def test_a_text_that_cannot_be_read_is_put_aside_and_others_leave(
    reminded: Clinic, spoil: Spoil
) -> None:
    await reminded.pipeline.accept(text_from(HERIBERTO, "AYUDA"))
    (altered,) = await texts_for(reminded.db, Purpose.HELP)
    await spoil(reminded.db, altered)
    await reminded.pipeline.accept(text_from(DENISE, "HELP"))

    async with asyncio.timeout(10):
        await reminded.send_all()

    first, second = await texts_for(reminded.db, Purpose.HELP)
    assert first.id == altered.id
    assert (first.state, first.why["reason"]) == (OutState.REFUSED, "unreadable")
    assert first.attempt == 0
    assert second.state is OutState.SENT
    assert [text.to_number for text in reminded.phone.texts] == [DENISE]


async def test_outreach_may_be_delivered_no_later_than_the_day_ends(clinic: Clinic) -> None:
    clinic.clock.at = EVENING

    await clinic.settle()

    assert {text.to_number: text.valid_for for text in clinic.phone.texts} == {
        HERIBERTO: timedelta(minutes=10),
        DENISE: timedelta(minutes=10),
    }


async def test_an_answer_may_be_delivered_at_night(clinic: Clinic) -> None:
    clinic.clock.at = EVENING
    await clinic.settle()
    clinic.phone.texts.clear()

    await clinic.hears("HELP")

    assert [text.valid_for for text in clinic.phone.texts] == [None]


async def test_a_clinics_own_hours_hold_back_what_the_installations_would_let_go(
    clinic: Clinic, tmp_path: Path
) -> None:
    own = {"day_starts": "12:00", "day_ends": "15:00"}
    await import_rows(clinic.db, tmp_path, {"clinics": [CLINIC | {"rules": own}]})
    clinic.clock.at = datetime(2026, 4, 14, 15, 40, tzinfo=UTC)  # 10:40, 48 hours before

    early = await claim_all(clinic)
    clinic.clock.at = datetime(2026, 4, 14, 17, 1, tzinfo=UTC)
    at_noon = await claim_all(clinic)

    assert (len(early), len(at_noon)) == (0, 2)


async def test_an_answer_that_waited_for_hours_does_not_leave_in_the_night_and_people_are_told(
    reminded: Clinic,
) -> None:
    await reminded.pipeline.accept(text_from(DENISE, "1"))
    await reminded.work_all()
    reminded.clock.at += TRIED_FOR

    assert not [text for text in await claim_all(reminded) if text.to_number == DENISE]
    (answer,) = await texts_for(reminded.db, Purpose.REPLY)
    assert (answer.state, answer.why["reason"]) == (OutState.REFUSED, "useless")
    assert Reason.DELIVERY_FAILURE in await reasons(reminded.db)


async def test_where_to_call_in_an_emergency_is_told_however_late(reminded: Clinic) -> None:
    await reminded.pipeline.accept(text_from(DENISE, "my chest hurts and i cant breathe"))
    await reminded.work_all()
    reminded.clock.at += TRIED_FOR

    assert [text for text in await claim_all(reminded) if "911" in text.body]

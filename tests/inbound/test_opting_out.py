"""What STOP, START and CANCEL do: at once, once, and kept with the words that were said."""

import asyncio
from datetime import timedelta

from sqlalchemy import select

from hearback.appointments.model import AppointmentState
from hearback.clinics.model import Sender
from hearback.consent.model import ConsentEvent, Source, Standing
from hearback.consent.service import Statement, standing_of, state
from hearback.conversations.model import Reason
from hearback.core import audit
from hearback.core.db import Database
from hearback.core.wire import ProviderWord, Rejected
from hearback.outbound.claims import Decided, Leaving, claim_next
from hearback.patients.queries import contact_point_by_number
from hearback.texts.catalogue import Catalogue
from tests.inbound.conftest import Clinic
from tests.world import (
    DENISE,
    HERIBERTO,
    escalations,
    only_visit,
    queued_texts,
    text_from,
    words,
)


async def standing(db: Database, number: str = DENISE) -> Standing:
    async with db.begin() as session:
        point = await contact_point_by_number(session, number)
        assert point is not None
        return await standing_of(session, point.id)


async def refusals(db: Database) -> list[str]:
    async with db.begin() as session:
        rows = await queued_texts(session)
        return [row.why.get("reason", "") for row in rows if row.state == "refused"]


async def test_stop_is_confirmed_once_and_ends_what_was_planned(clinic: Clinic) -> None:
    replies = await clinic.hears("STOP")
    clinic.phone.texts.clear()
    clinic.clock.advance(days=1, hours=2)
    await clinic.settle()

    assert len(replies) == 1
    assert "no more texts" in replies[0]
    assert [text.to_number for text in clinic.phone.texts if text.to_number == DENISE] == []
    assert await refusals(clinic.db) == ["opted_out"]


async def test_stop_is_suppressed_before_the_webhook_answers(clinic: Clinic) -> None:
    await clinic.pipeline.accept(text_from(DENISE, "stop"))
    assert await standing(clinic.db) is Standing.OPTED_OUT


async def test_a_second_stop_is_kept_but_not_answered(clinic: Clinic) -> None:
    await clinic.hears("stop")

    assert await clinic.hears("STOP STOP") == []
    async with clinic.db.begin() as session:
        events = (await session.scalars(select(ConsentEvent).order_by(ConsentEvent.id))).all()
    assert [event.words for event in events if event.words] == ["stop", "STOP STOP"]


async def test_stop_does_not_cancel_the_visit(clinic: Clinic) -> None:
    await clinic.hears("stop")
    async with clinic.db.begin() as session:
        assert (await only_visit(session, "denise-visit")).state is AppointmentState.SCHEDULED


async def test_the_confirmation_is_not_sent_late(clinic: Clinic) -> None:
    await clinic.pipeline.accept(text_from(DENISE, "stop"))
    clinic.clock.advance(minutes=6)

    await clinic.settle()

    assert clinic.phone.texts == []


async def test_a_stop_that_the_provider_answered_gets_silence(clinic: Clinic) -> None:
    replies = await clinic.hears("STOP", provider_word=ProviderWord.STOP)

    assert replies == []
    assert await standing(clinic.db) is Standing.OPTED_OUT


async def test_start_brings_the_texts_back_and_yes_does_not(clinic: Clinic) -> None:
    clinic.rasa.turn = words("greeting", "Hello.")
    await clinic.hears("stop")

    silence = await clinic.hears("yes")
    still_out = await standing(clinic.db)
    await clinic.hears("START")

    assert silence == []
    assert still_out is Standing.OPTED_OUT
    assert await standing(clinic.db) is Standing.OPTED_IN


async def test_reminders_go_on_after_a_start(clinic: Clinic) -> None:
    await clinic.hears("stop")
    await clinic.hears("start")
    clinic.phone.texts.clear()
    clinic.clock.advance(days=1, hours=2)

    await clinic.settle()

    assert DENISE in [text.to_number for text in clinic.phone.texts]


async def test_help_answers_someone_who_opted_out(clinic: Clinic) -> None:
    await clinic.hears("alto", HERIBERTO)

    replies = await clinic.hears("ayuda", HERIBERTO)

    assert "512-555-0100" in replies[0]
    assert "911" in replies[0]


async def test_a_bare_cancel_is_asked_back_once(clinic: Clinic) -> None:
    replies = await clinic.hears("CANCEL")

    assert len(replies) == 1
    assert "Reply 3 to cancel the visit, 1 to keep the visit" in replies[0]
    assert await standing(clinic.db) is Standing.CLARIFYING


async def test_cancel_that_meant_the_visit_cancels_it_and_keeps_the_texts(clinic: Clinic) -> None:
    await clinic.hears("CANCEL")
    replies = await clinic.hears("3")
    clinic.clock.advance(minutes=10)
    await clinic.settle()

    async with clinic.db.begin() as session:
        assert (await only_visit(session, "denise-visit")).state is AppointmentState.CANCELLED
    assert "You will still get texts" in replies[0]
    assert await standing(clinic.db) is Standing.OPTED_IN


async def test_cancel_without_an_answer_ends_the_texts_and_tells_people(clinic: Clinic) -> None:
    await clinic.hears("CANCELAR", HERIBERTO)
    clinic.clock.advance(minutes=5)
    clinic.phone.texts.clear()
    await clinic.settle()

    async with clinic.db.begin() as session:
        (case,) = await escalations(session)
        visit = await only_visit(session, "heriberto-visit")
    assert await standing(clinic.db, HERIBERTO) is Standing.OPTED_OUT
    assert case.reason is Reason.CANCEL_OR_STOP_UNANSWERED
    assert visit.state is AppointmentState.SCHEDULED
    assert clinic.phone.texts == []


async def test_the_provider_saying_opted_out_is_believed(clinic: Clinic) -> None:
    clinic.phone.endings = [Rejected(21610)]
    clinic.clock.advance(days=1)  # Heriberto's reminder, an hour before Denise's

    await clinic.settle()

    assert await standing(clinic.db, HERIBERTO) is Standing.OPTED_OUT


async def test_an_opt_out_is_on_the_audit_trail(clinic: Clinic) -> None:
    await clinic.hears("stop")
    async with clinic.db.begin() as session:
        events = (await session.scalars(select(audit.AuditEvent.event))).all()
    assert "opt_out" in events


async def test_a_claim_waits_for_a_stop_under_way_and_then_refuses(clinic: Clinic) -> None:
    """Two connections: the pump cannot read the standing while a STOP holds it."""
    clinic.clock.advance(days=1, hours=2)
    async with clinic.db.begin() as session:
        sender = (await session.scalars(select(Sender))).one()
        point = await contact_point_by_number(session, DENISE)
        assert point is not None

    async def claim() -> list[object]:
        steps: list[object] = []
        for _ in range(2):  # Heriberto's reminder is due first
            async with clinic.db.begin() as session:
                now = clinic.clock.now()
                steps.append(await claim_next(session, sender, Catalogue.load(), now=now))
        return steps

    async with clinic.db.begin() as stopping:
        said = Statement(Standing.OPTED_OUT, Source.PATIENT, "sms", "stop")
        await state(stopping, point.id, said, now=clinic.clock.now())
        claiming = asyncio.create_task(claim())
        done, _ = await asyncio.wait([claiming], timeout=0.5)
        assert not done
    steps = await claiming

    assert isinstance(steps[0], Leaving)
    assert isinstance(steps[1], Decided)
    assert await refusals(clinic.db) == ["opted_out"]


async def test_nothing_leaves_after_a_stop_however_often_it_is_tried(clinic: Clinic) -> None:
    await clinic.hears("stop")
    clinic.phone.texts.clear()
    for _ in range(8):
        clinic.clock.at += timedelta(hours=12)
        await clinic.settle()

    assert [text for text in clinic.phone.texts if text.to_number == DENISE] == []

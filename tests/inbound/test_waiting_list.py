"""A freed time is offered to a few who wait, in fair order; the first yes takes it."""

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from hearback.appointments.booking import Booking
from hearback.appointments.model import Appointment
from hearback.appointments.options import Option
from hearback.appointments.service import Schedule
from hearback.appointments.slots import SlotOffer
from hearback.appointments.waiting import (
    MOST_AT_ONCE,
    FreedTime,
    WaitingEntry,
    next_waiting,
)
from hearback.clinics.model import VisitType
from hearback.core.db import Database
from hearback.imports.service import Import
from hearback.outreach.reminders import replan
from hearback.patients.model import Patient
from hearback.records.files import read
from tests.appointments.free_time import slot, wall
from tests.inbound.acting import Understood
from tests.inbound.waiting import THIRD, ivan_cancels, list_of, offered, some_who_wait, starts
from tests.world import DENISE, HERIBERTO, import_rows, only_visit, visit


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> Understood:
    return await some_who_wait(db, tmp_path)


async def first_in_line(
    clinic: Understood, *, days_later: int = 0, most: int, a_day: int
) -> list[str | None]:
    """Whom the freed time would be offered to, or one some days later."""
    async with clinic.clinic.db.begin() as session:
        time = (await session.scalars(select(FreedTime))).one().option
        starts_at = time.starts_at + timedelta(days=days_later)
        found = await next_waiting(
            session,
            (await session.scalars(select(WaitingEntry.clinic_id))).all()[0],
            Option(time.provider_id, time.location_id, starts_at),
            frozenset(await session.scalars(select(VisitType.id))),
            now=clinic.clinic.clock.now(),
            most=most,
            a_day=a_day,
        )
        return [(await session.get_one(Patient, one.patient_id)).external_id for one in found]


async def test_a_cancelled_time_is_offered_to_those_who_wait(clinic: Understood) -> None:
    await ivan_cancels(clinic)

    assert await offered(clinic) == [DENISE, HERIBERTO]
    bodies = [text.body for text in clinic.clinic.phone.texts]
    assert "Wed Apr 15 at 9:20 AM. Reply 1 to take it" in bodies[0]
    assert "miércoles 15 de abril, 9:20 AM. Responda 1" in bodies[1]


async def test_the_first_yes_takes_it_and_the_other_keeps_the_place(clinic: Understood) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)

    (won,) = await clinic.clinic.hears("sí", HERIBERTO)
    (lost,) = await clinic.clinic.hears("yes please", DENISE)

    assert "9:20 AM" in won
    assert "You keep your place" in lost
    assert await starts(clinic.clinic.db, "heriberto") == "04-15 09:20"
    assert await starts(clinic.clinic.db, "denise") == "04-24 09:20"
    assert await list_of(clinic.clinic.db) == ["denise"]


async def test_the_winners_old_time_is_offered_on(clinic: Understood) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)
    await clinic.clinic.hears("1", DENISE)
    await clinic.clinic.hears("1", HERIBERTO)

    assert await offered(clinic) == [HERIBERTO]
    assert "viernes 24 de abril" in clinic.clinic.phone.texts[-1].body


async def test_nobody_is_offered_a_later_time_than_they_have(clinic: Understood) -> None:
    """Heriberto's Monday is free; Denise, who comes on Friday, waits for a sooner time."""
    await ivan_cancels(clinic)
    await offered(clinic)
    await clinic.clinic.hears("1", HERIBERTO)
    await clinic.clinic.hears("3", DENISE)

    assert await offered(clinic) == []


async def test_whose_visit_was_cancelled_is_offered_no_move_of_it(
    clinic: Understood, tmp_path: Path
) -> None:
    off = {**visit("denise", "2026-04-24 09:20"), "state": "cancelled"}
    await record(clinic, tmp_path, appointments=[off])
    await ivan_cancels(clinic)

    assert DENISE not in [*await offered(clinic), *await offered(clinic)]


async def test_a_place_that_was_given_up_after_the_offer_books_nothing(
    clinic: Understood, tmp_path: Path
) -> None:
    """The practice has booked Nora itself, and says that she waits no more."""
    nora = {"id": "w1", "clinic": "riverside", "patient": "nora", "visit_type": "visit"}
    await record(clinic, tmp_path, waiting=[{**nora, "joined_on": "2026-03-02"}])
    await ivan_cancels(clinic)
    assert THIRD in await offered(clinic)
    await record(clinic, tmp_path, waiting=[{**nora, "state": "left"}])

    (said,) = await clinic.clinic.hears("yes", THIRD)

    assert "We will find you another time" in said
    async with clinic.clinic.db.begin() as session:
        patient = select(Patient.id).where(Patient.external_id == "nora")
        hers = select(Appointment.id).where(Appointment.patient_id.in_(patient))
        assert (await session.scalars(hers)).all() == []


async def test_a_no_keeps_the_place_and_the_visit(clinic: Understood) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)

    (said,) = await clinic.clinic.hears("no thanks", DENISE)

    assert "keep your place" in said
    assert await list_of(clinic.clinic.db) == ["denise", "heriberto"]
    assert await starts(clinic.clinic.db, "denise") == "04-24 09:20"


async def test_who_stopped_texts_is_not_written_to(clinic: Understood) -> None:
    await clinic.clinic.hears("STOP", DENISE)
    await ivan_cancels(clinic)

    assert await offered(clinic) == [HERIBERTO]


async def test_the_turn_of_who_stopped_texts_goes_to_the_next(clinic: Understood) -> None:
    await ivan_cancels(clinic)
    assert await first_in_line(clinic, most=1, a_day=2) == ["denise"]

    await clinic.clinic.hears("STOP", DENISE)

    assert await first_in_line(clinic, most=1, a_day=2) == ["heriberto"]


async def test_nobody_is_offered_more_than_the_day_allows(clinic: Understood) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)
    assert await first_in_line(clinic, days_later=1, most=3, a_day=1) == []


async def test_two_who_say_yes_at_once_get_one_visit_between_them(clinic: Understood) -> None:
    await ivan_cancels(clinic)
    await offered(clinic)
    db, now = clinic.clinic.db, clinic.clinic.clock.now()

    async def takes(offer: SlotOffer) -> None:
        async with db.begin() as session:
            own = await session.get_one(SlotOffer, offer.id)
            await Booking(Schedule(replan)).take(session, own, 1, now=now)

    async with db.begin() as session:
        offers = (await session.scalars(select(SlotOffer))).all()
    await asyncio.gather(*(takes(offer) for offer in offers))

    at = [await starts(db, name) for name in ("denise", "heriberto")]
    assert at.count("04-15 09:20") == 1
    assert len(await list_of(db)) == 1


async def record(clinic: Understood, folder: Path, **content: Any) -> None:
    """The practice's record is imported."""
    await import_rows(clinic.clinic.db, folder, content, clinic.clinic.clock.now())


async def test_a_visit_that_the_practice_cancels_is_offered_on(
    clinic: Understood, tmp_path: Path
) -> None:
    cancelled = {**visit("ivan", "2026-04-15 09:20"), "state": "cancelled"}
    await record(clinic, tmp_path, appointments=[cancelled])

    assert await offered(clinic) == [DENISE, HERIBERTO]
    assert "Wed Apr 15 at 9:20 AM" in clinic.clinic.phone.texts[0].body


async def test_the_former_time_of_a_visit_that_the_practice_moves_is_offered_on(
    clinic: Understood, tmp_path: Path
) -> None:
    await record(clinic, tmp_path, appointments=[visit("ivan", "2026-04-17 10:20")])

    assert await offered(clinic) == [DENISE, HERIBERTO]
    assert await offered(clinic) == []  # the same record again frees nothing
    await record(clinic, tmp_path, appointments=[visit("ivan", "2026-04-17 10:20")])
    assert await offered(clinic) == []


async def test_a_slot_that_the_practice_opens_is_offered_on_once(
    clinic: Understood, tmp_path: Path
) -> None:
    opened = slot("s1", "2026-04-16 15:20")
    await record(clinic, tmp_path, slots=[opened])
    await record(clinic, tmp_path, slots=[opened])

    assert await offered(clinic) == [DENISE, HERIBERTO]
    assert "Thu Apr 16 at 3:20 PM" in clinic.clinic.phone.texts[0].body
    assert await offered(clinic) == []


async def test_of_a_month_of_slots_only_the_soonest_few_are_offered_on(
    clinic: Understood, tmp_path: Path
) -> None:
    days = [f"2026-05-{day:02d}" for day in (4, 5, 6, 7, 8)]
    slots = [
        slot(f"s{day}-{hour}", f"{day} {hour}:00") for day in days for hour in (13, 14, 15, 16, 17)
    ]
    await record(clinic, tmp_path, slots=slots)

    async with clinic.clinic.db.begin() as session:
        freed = (await session.scalars(select(FreedTime.starts_at))).all()
    assert len(freed) == MOST_AT_ONCE
    assert wall(max(freed)) == "05-07 17:00"


async def test_a_time_on_a_day_that_was_closed_meanwhile_is_offered_to_nobody(
    clinic: Understood, tmp_path: Path
) -> None:
    cancelled = {**visit("ivan", "2026-04-15 09:20"), "state": "cancelled"}
    closed = {"id": "out", "clinic": "riverside", "provider": "okafor", "day": "2026-04-15"}
    await record(clinic, tmp_path, appointments=[cancelled], exceptions=[closed])

    assert await offered(clinic) == []


async def test_the_list_is_taken_in_from_the_practice_and_served_in_its_order(
    clinic: Understood, tmp_path: Path
) -> None:
    place = {"clinic": "riverside", "visit_type": "visit", "joined_on": "2026-03-02"}
    nora = {**place, "id": "w1", "patient": "nora", "last_day": "2026-04-20"}
    await record(clinic, tmp_path, waiting=[nora])
    await record(clinic, tmp_path, waiting=[{**nora, "joined_on": "2026-04-13"}])

    assert await list_of(clinic.clinic.db) == ["nora", "denise", "heriberto"]
    await ivan_cancels(clinic)
    assert (await offered(clinic))[0] == THIRD
    (won,) = await clinic.clinic.hears("yes", THIRD)
    assert "9:20 AM" in won
    await record(clinic, tmp_path, waiting=[nora])
    assert await list_of(clinic.clinic.db) == ["denise", "heriberto"]  # she was served


async def test_who_leaves_the_list_is_offered_nothing(clinic: Understood, tmp_path: Path) -> None:
    nora = {"id": "w1", "clinic": "riverside", "patient": "nora", "visit_type": "visit"}
    await record(clinic, tmp_path, waiting=[nora])
    await record(clinic, tmp_path, waiting=[{**nora, "state": "left"}])
    await ivan_cancels(clinic)

    assert THIRD not in await offered(clinic)


async def test_a_place_for_a_visit_that_was_called_off_is_given_up_and_no_row_is_bad(
    clinic: Understood, tmp_path: Path
) -> None:
    place = {"id": "w1", "clinic": "riverside", "patient": "denise", "visit_type": "visit"}
    place["visit"] = "denise-visit"
    await record(clinic, tmp_path, waiting=[place])
    assert await list_of(clinic.clinic.db) == ["denise", "heriberto", "denise"]
    off = {**visit("denise", "2026-04-24 09:20"), "state": "cancelled"}

    await record(clinic, tmp_path, appointments=[off], waiting=[place])

    assert await list_of(clinic.clinic.db) == ["denise", "heriberto"]


async def test_who_waits_from_a_later_day_is_not_offered_a_sooner_time(
    clinic: Understood, tmp_path: Path
) -> None:
    nora = {"id": "w1", "clinic": "riverside", "patient": "nora", "visit_type": "visit"}
    await record(clinic, tmp_path, waiting=[{**nora, "first_day": "2026-04-16"}])
    await ivan_cancels(clinic)

    assert THIRD not in await offered(clinic)


async def test_a_place_for_somebody_elses_visit_is_refused(
    clinic: Understood, tmp_path: Path
) -> None:
    file = tmp_path / "waiting.csv"
    file.write_text(
        "id,clinic,patient,visit_type,visit,joined_on\n"
        "w1,riverside,nora,visit,denise-visit,2026-03-02\n"
        "w2,riverside,nora,visit,,2026-03-02\n"
    )
    taking = Import(clinic.clinic.db, Schedule(replan), clinic.clinic.clock.now())

    problems = await taking.take(read(file), all_or_nothing=False)

    assert [(problem.line, problem.column) for problem in problems] == [(2, "visit")]
    assert await list_of(clinic.clinic.db) == ["nora", "denise", "heriberto"]


async def test_a_time_that_somebody_left_is_not_offered_back_to_them(clinic: Understood) -> None:
    async with clinic.clinic.db.begin() as session:
        await session.execute(update(WaitingEntry).values(appointment_id=None))
        his = await only_visit(session, "heriberto-visit")
        await session.refresh(his, with_for_update=True)
        await Booking(Schedule(replan)).cancel(session, his, now=clinic.clinic.clock.now())

    assert await offered(clinic) == [DENISE]

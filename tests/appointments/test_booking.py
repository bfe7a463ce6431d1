"""Choosing from an offer: what is booked, what is given back, and what stands in the way."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from hearback.appointments.booking import (
    Booked,
    Booking,
    Cancelled,
    LateCancel,
    Moved,
    NotInOffer,
    OfferExpired,
    TakenMeanwhile,
    VisitChanged,
)
from hearback.appointments.model import AppointmentMove, AppointmentState, Seat
from hearback.appointments.offers import NothingFree, Offered
from hearback.appointments.service import Schedule
from hearback.appointments.slots import OpenSlot
from hearback.clinics.model import Location
from hearback.core.db import Database
from hearback.outbound.model import OutboundMessage, OutState
from hearback.outreach.reminders import replan
from tests.appointments.free_time import HOURS, FreeTime, at, slot, wall
from tests.world import CLINIC, visit

FOUR = [
    slot("s1", "2026-04-17 08:40"),
    slot("s2", "2026-04-17 16:10"),
    slot("s3", "2026-04-20 13:20"),
    slot("s4", "2026-04-21 09:50"),
]


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> FreeTime:
    made = FreeTime(db, tmp_path)
    await made.opens(visit("denise", "2026-04-16 15:50"), slots=FOUR)
    return made


async def test_three_times_are_offered_soonest_first(clinic: FreeTime) -> None:
    offer = await clinic.offers_move("denise")

    assert await clinic.listed(offer) == ["04-17 08:40", "04-17 16:10", "04-20 13:20"]


async def test_a_move_books_the_new_time_and_opens_the_old_one(clinic: FreeTime) -> None:
    offer = await clinic.offers_move("denise")

    taken = await clinic.takes(offer, 2)

    assert isinstance(taken, Moved)
    assert wall(taken.from_starts_at) == "04-16 15:50"
    moved = await clinic.visit("denise-visit")
    assert (wall(moved.starts_at), moved.version) == ("04-17 16:10", 2)
    free = await clinic.free()
    assert "04-16 15:50-16:10" in free
    assert "04-17 16:10-16:30" not in free


async def test_a_move_is_kept_with_who_made_it(clinic: FreeTime) -> None:
    await clinic.takes(await clinic.offers_move("denise"), 1)

    async with clinic.db.begin() as session:
        moves = (await session.scalars(select(AppointmentMove).order_by(AppointmentMove.id))).all()
    assert (moves[-1].actor, wall(moves[-1].to_starts_at)) == ("patient", "04-17 08:40")


async def test_reminders_follow_the_visit_to_its_new_time(clinic: FreeTime) -> None:
    await clinic.takes(await clinic.offers_move("denise"), 3)

    async with clinic.db.begin() as session:
        rows = (await session.scalars(select(OutboundMessage))).all()
    due = sorted(wall(row.send_after) for row in rows if row.state is OutState.QUEUED)
    assert due == ["04-18 13:20", "04-19 13:20"]


async def test_a_new_visit_is_booked_with_its_reminders(clinic: FreeTime) -> None:
    offer = await clinic.offers_visit("heriberto")

    taken = await clinic.takes(offer, 1)

    assert isinstance(taken, Booked)
    booked = await clinic.visit(taken.visit.external_id)
    assert (wall(booked.starts_at), booked.state) == ("04-17 08:40", AppointmentState.SCHEDULED)
    async with clinic.db.begin() as session:
        reminders = await session.scalars(
            select(OutboundMessage).where(OutboundMessage.appointment_id == booked.id)
        )
        assert len(reminders.all()) == 2


async def test_who_comes_second_hears_of_fresh_times_and_keeps_the_visit(clinic: FreeTime) -> None:
    offer = await clinic.offers_move("denise")
    await clinic.takes(await clinic.offers_visit("heriberto"), 2)

    taken = await clinic.takes(offer, 2)

    assert isinstance(taken, TakenMeanwhile)
    assert isinstance(taken.fresh, Offered)
    fresh = [wall(option.starts_at) for option in taken.fresh.options]
    assert fresh == ["04-17 08:40", "04-20 13:20", "04-21 09:50"]
    assert wall((await clinic.visit("denise-visit")).starts_at) == "04-16 15:50"


async def test_a_number_means_the_latest_list(clinic: FreeTime) -> None:
    offer = await clinic.offers_move("denise")
    await clinic.takes(await clinic.offers_visit("heriberto"), 2)
    await clinic.takes(offer, 2)
    latest = await clinic.open_offer_of("denise")
    assert latest is not None

    taken = await clinic.takes(latest.id, 2)

    assert isinstance(taken, Moved)
    assert wall(taken.visit.starts_at) == "04-20 13:20"


async def test_a_slot_that_the_practice_gave_to_another_is_taken(clinic: FreeTime) -> None:
    offer = await clinic.offers_move("denise")
    await clinic.take_in(appointments=[visit("heriberto", "2026-04-17 16:10")])

    assert isinstance(await clinic.takes(offer, 2), TakenMeanwhile)


async def test_a_slot_that_the_practice_closed_is_taken(clinic: FreeTime) -> None:
    offer = await clinic.offers_move("denise")
    await clinic.take_in(slots=[slot("s2", "2026-04-17 16:10", state="closed")])

    assert isinstance(await clinic.takes(offer, 2), TakenMeanwhile)


async def test_a_visit_that_the_clinic_moved_meanwhile_stays_where_it_is(clinic: FreeTime) -> None:
    offer = await clinic.offers_move("denise")
    await clinic.take_in(appointments=[visit("denise", "2026-04-16 11:00")])

    taken = await clinic.takes(offer, 1)

    assert isinstance(taken, VisitChanged)
    assert wall(taken.visit.starts_at) == "04-16 11:00"
    assert wall((await clinic.visit("denise-visit")).starts_at) == "04-16 11:00"
    assert await clinic.open_offer_of("denise") is None


@pytest.mark.parametrize("choice", [0, 4, -1, 99])
async def test_a_number_outside_the_list_changes_nothing(clinic: FreeTime, choice: int) -> None:
    offer = await clinic.offers_move("denise")

    assert await clinic.takes(offer, choice) == NotInOffer(3)
    assert wall((await clinic.visit("denise-visit")).starts_at) == "04-16 15:50"


async def test_an_offer_is_good_for_a_while_and_no_longer(clinic: FreeTime) -> None:
    await clinic.take_in(appointments=[visit("denise", "2026-05-16 15:50")])
    offer = await clinic.offers_move("denise")

    assert await clinic.takes(offer, 3, after=timedelta(days=5)) == OfferExpired()
    assert wall((await clinic.visit("denise-visit")).starts_at) == "05-16 15:50"


async def test_the_same_choice_again_finds_no_open_offer(clinic: FreeTime) -> None:
    offer = await clinic.offers_move("denise")
    await clinic.takes(offer, 3)

    assert await clinic.takes(offer, 3) == OfferExpired()
    assert wall((await clinic.visit("denise-visit")).starts_at) == "04-20 13:20"


async def test_a_later_list_closes_the_one_before(clinic: FreeTime) -> None:
    first = await clinic.offers_move("denise")
    await clinic.offers_move("denise")

    assert await clinic.takes(first, 1) == OfferExpired()


async def cancels(clinic: FreeTime, name: str, *, actor: str = "patient") -> object:
    async with clinic.db.begin() as session:
        known = await session.get_one(
            type(await clinic.visit(name)), (await clinic.visit(name)).id, with_for_update=True
        )
        return await Booking(Schedule(replan)).cancel(session, known, now=clinic.now, actor=actor)


async def test_a_cancelled_time_is_open_to_others(clinic: FreeTime) -> None:
    assert isinstance(await cancels(clinic, "denise-visit"), Cancelled)

    assert "04-16 15:50-16:10" in await clinic.free()


async def test_a_time_given_up_twice_is_open_where_it_was_given_up_last(clinic: FreeTime) -> None:
    """Dr. Okafor sees nobody at Mill Road at that hour any more, but at Lake Street, for longer."""
    await cancels(clinic, "denise-visit")
    lake = {**CLINIC["locations"][0], "id": "lake", "name": "Lake Street"}
    long = {"id": "long", "name": "physical", "minutes": 40}
    places, kinds = [*CLINIC["locations"], lake], [*CLINIC["visit_types"], long]
    other = {**visit("heriberto", "2026-04-16 15:50", "h2"), "location": "lake"}
    wider = {**CLINIC, "locations": places, "visit_types": kinds}
    await clinic.take_in(clinics=[wider], appointments=[{**other, "visit_type": "long"}])

    await cancels(clinic, "h2")

    assert "04-16 15:50-16:30" in await clinic.free()
    async with clinic.db.begin() as session:
        places_of = select(Location.external_id).join(OpenSlot)
        again = places_of.where(OpenSlot.starts_at == at("2026-04-16 15:50"))
        assert (await session.scalars(again)).all() == ["lake"]


async def test_a_late_cancellation_is_left_to_people(db: Database, tmp_path: Path) -> None:
    kind = {**CLINIC["visit_types"][0], "late_cancel_hours": 96}
    clinic = FreeTime(db, tmp_path)
    await clinic.opens(
        visit("denise", "2026-04-16 15:50"), clinic={**CLINIC, "visit_types": [kind]}
    )

    assert isinstance(await cancels(clinic, "denise-visit"), LateCancel)
    assert (await clinic.visit("denise-visit")).state is AppointmentState.SCHEDULED
    assert isinstance(await cancels(clinic, "denise-visit", actor="clinic"), Cancelled)


async def test_a_visit_that_left_gives_its_seat_back_whoever_moved_it(clinic: FreeTime) -> None:
    await clinic.takes(await clinic.offers_move("denise"), 1)
    await clinic.take_in(appointments=[visit("denise", "2026-04-22 11:00")])

    async with clinic.db.begin() as session:
        assert (await session.scalars(select(Seat))).all() == []
    taken = await clinic.takes(await clinic.offers_visit("heriberto"), 1)
    assert isinstance(taken, Booked)


async def test_with_hours_a_visit_is_cut_out_and_given_back(db: Database, tmp_path: Path) -> None:
    clinic = FreeTime(db, tmp_path)
    await clinic.opens(schedules=[HOURS])
    taken = await clinic.takes(await clinic.offers_visit("denise"), 1)
    assert isinstance(taken, Booked)

    cut = (await clinic.free())[:2]
    await cancels(clinic, taken.visit.external_id)

    assert wall(taken.visit.starts_at) == "04-13 11:00"
    assert cut == ["04-13 09:00-11:00", "04-13 11:20-12:00"]
    assert (await clinic.free())[0] == "04-13 09:00-12:00"


async def test_a_group_fills_to_its_capacity(db: Database, tmp_path: Path) -> None:
    clinic = FreeTime(db, tmp_path)
    await clinic.opens(slots=[slot("s1", "2026-04-17 08:40", capacity=2)])
    one, two = [await clinic.offers_visit(who) for who in ("denise", "heriberto")]

    assert isinstance(await clinic.takes(one, 1), Booked)
    assert isinstance(await clinic.takes(two, 1), Booked)
    assert await clinic.free() == []


async def test_when_nothing_is_left_the_loser_is_told_so(db: Database, tmp_path: Path) -> None:
    clinic = FreeTime(db, tmp_path)
    await clinic.opens(slots=[slot("s1", "2026-04-17 08:40")])
    one, two = [await clinic.offers_visit(who) for who in ("denise", "heriberto")]
    await clinic.takes(one, 1)

    taken = await clinic.takes(two, 1)

    assert isinstance(taken, TakenMeanwhile)
    assert isinstance(taken.fresh, NothingFree)
    assert len(await clinic.visits()) == 1


def test_wall_clocks_are_the_clinics() -> None:
    assert wall(at("2026-04-17 08:40")) == "04-17 08:40"

"""What is offered from what is there: near times with a reason, more times, and lists that last."""

from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.language.when import read_when
from hearback.appointments.offers import (
    NothingFree,
    Offered,
    ToBook,
    narrow,
    offer_more,
    offer_times,
    wish_of,
)
from hearback.appointments.options import Unmet
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.appointments.wishes import Wish
from hearback.clinics.model import Provider, VisitType
from hearback.core.db import Database
from tests.appointments.free_time import HOURS, PLACE, FreeTime, slot, wall
from tests.world import CLINIC, MONDAY, visit

CHICAGO = ZoneInfo("America/Chicago")
TRAN = {"id": "tran", "name": "NP Tran"}
TWO = {**CLINIC, "providers": [*CLINIC["providers"], TRAN]}


def wish(said: str) -> Wish:
    return Wish().narrowed(read_when(said, lang="en", now=MONDAY, zone=CHICAGO))


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> FreeTime:
    """Okafor has mornings, Tran the afternoons of Thursdays."""
    made = FreeTime(db, tmp_path)
    tran = {**PLACE, "provider": "tran", "hours": {"thu": "13:00-16:00"}}
    await made.opens(
        visit("denise", "2026-04-16 09:40"),
        {**visit("heriberto", "2026-05-21 14:00"), "provider": "tran"},
        clinic=TWO,
        schedules=[HOURS, tran],
    )
    return made


async def provider(clinic: FreeTime, name: str) -> UUID:
    async with clinic.db.begin() as session:
        found = await session.scalars(select(Provider.id).where(Provider.external_id == name))
        return found.one()


async def more(clinic: FreeTime, offer_id: UUID, said: str | None = None) -> Offered | NothingFree:
    async with clinic.db.begin() as session:
        offer = await session.get_one(SlotOffer, offer_id)
        when = read_when(said, lang="en", now=MONDAY, zone=CHICAGO) if said else None
        return await offer_more(session, offer, wish_of(offer).narrowed(when), now=clinic.now)


def times(made: Offered | NothingFree) -> list[str]:
    return [] if isinstance(made, NothingFree) else [wall(one.starts_at) for one in made.options]


@pytest.mark.parametrize(
    ("said", "listed"),
    [
        pytest.param("", ["04-13 11:00", "04-14 09:00", "04-15 09:00"], id="any time"),
        pytest.param(
            "thursday at 2pm", ["04-16 14:00", "04-16 13:00", "04-16 15:00"], id="a free time first"
        ),
        pytest.param(
            "any thursday afternoon", ["04-16 13:00", "04-23 13:00", "04-30 13:00"], id="recurring"
        ),
        pytest.param(
            "thursday after 2", ["04-16 14:00", "04-16 14:20", "04-16 15:00"], id="that day only"
        ),
        pytest.param(
            "saturday", ["04-16 11:40", "04-16 15:40", "04-17 11:40"], id="a closed day"
        ),
        pytest.param(
            "thursday at 9:40", ["04-16 09:20", "04-16 10:20", "04-16 11:20"], id="a taken time"
        ),
    ],
)  # fmt: skip
async def test_what_fits_is_listed_and_else_what_is_near(
    clinic: FreeTime, said: str, listed: list[str]
) -> None:
    offer = await clinic.offers_visit("heriberto", wish(said) if said else Wish())

    assert await clinic.listed(offer) == listed


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        pytest.param("saturday", Unmet.CLOSED, id="a closed day"),
        pytest.param("thursday at 9:40", Unmet.FULL, id="a taken time"),
        pytest.param("thursday at 2pm", None, id="a free time"),
    ],
)
async def test_the_reason_stands_beside_near_times(
    clinic: FreeTime, said: str, reason: Unmet | None
) -> None:
    async with clinic.db.begin() as session:
        talk, known = await clinic.thread(session, "heriberto")
        kind = (await session.scalars(select(VisitType))).one()
        made = await offer_times(
            session, talk.id, ToBook(known.id, kind.id), wish(said), now=clinic.now
        )

    assert isinstance(made, Offered)
    assert made.unmet is reason


async def test_a_move_stays_with_the_provider_of_the_visit(clinic: FreeTime) -> None:
    offer_id = await clinic.offers_move("heriberto")

    tran = await provider(clinic, "tran")
    async with clinic.db.begin() as session:
        offer = await session.get_one(SlotOffer, offer_id)
    assert {each["provider"] for each in offer.options} == {str(tran)}
    assert await clinic.listed(offer_id) == ["04-16 13:00", "04-23 13:00", "04-30 13:00"]


async def test_another_provider_is_offered_when_asked_for(clinic: FreeTime) -> None:
    tran = await provider(clinic, "tran")

    offer = await clinic.offers_move("denise", Wish(providers=frozenset({tran})))

    assert await clinic.listed(offer) == ["04-16 13:00", "04-23 13:00", "04-30 13:00"]


async def test_a_provider_who_left_gives_way_to_others(clinic: FreeTime) -> None:
    await clinic.take_in(schedules=[{**PLACE, "provider": "tran", "hours": {}}])

    offer = await clinic.offers_move("heriberto")

    assert (await clinic.listed(offer))[0] == "04-13 11:00"


async def test_more_goes_on_where_the_list_ended(clinic: FreeTime) -> None:
    first = await clinic.offers_visit("heriberto", wish("any thursday afternoon"))

    second = await more(clinic, first)

    assert isinstance(second, Offered)
    third = await more(clinic, second.offer.id)
    listed = [*await clinic.listed(first), *times(second), *times(third)]
    assert len(set(listed)) == len(listed) == 9
    assert listed[3:6] == ["04-16 13:20", "04-23 13:20", "04-30 13:20"]


async def test_more_ends_with_what_there_is(db: Database, tmp_path: Path) -> None:
    clinic = FreeTime(db, tmp_path)
    days = [slot(f"s{day}", f"2026-04-{day} 09:00") for day in range(14, 18)]
    await clinic.opens(slots=days)
    second = await more(clinic, await clinic.offers_visit("denise"))
    assert isinstance(second, Offered)

    third = await more(clinic, second.offer.id)

    assert times(second) == ["04-17 09:00"]
    assert third == NothingFree(Unmet.NO_MORE)


async def test_a_counter_proposal_narrows_and_repeats_nothing(db: Database, tmp_path: Path) -> None:
    clinic = FreeTime(db, tmp_path)
    given = ["17 09:20", "20 11:40", "21 08:50", "22 16:10", "23 15:30", "24 16:20"]
    slots = [slot(each, f"2026-04-{each}") for each in given]
    await clinic.opens(visit("denise", "2026-04-16 14:15"), slots=slots)
    first = await clinic.offers_move("denise")

    second = await more(clinic, first, "none of those work. I'm only free after 3")

    assert await clinic.listed(first) == ["04-17 09:20", "04-20 11:40", "04-21 08:50"]
    assert times(second) == ["04-22 16:10", "04-23 15:30", "04-24 16:20"]


async def test_an_offer_outlives_the_process_that_made_it(
    clinic: FreeTime, database_url: str
) -> None:
    offer = await clinic.offers_move("denise")
    after = FreeTime(Database(database_url, pool=2), clinic.folder)

    kept = await after.open_offer_of("denise")

    assert kept is not None
    assert (kept.id, kept.state) == (offer, OfferState.OPEN)
    assert await after.listed(offer) == await clinic.listed(offer)
    await after.db.close()


async def test_nothing_free_at_all_is_said(db: Database, tmp_path: Path) -> None:
    clinic = FreeTime(db, tmp_path)
    await clinic.opens()

    async with db.begin() as session:
        talk, known = await clinic.thread(session, "denise")
        kind = (await session.scalars(select(VisitType))).one()
        made = await offer_times(session, talk.id, ToBook(known.id, kind.id), Wish(), now=MONDAY)

    assert made == NothingFree(Unmet.FULL)


async def test_a_list_narrowed_to_what_fits_is_the_open_one_and_leaves_the_rest_to_be_found(
    clinic: FreeTime,
) -> None:
    offer_id = await clinic.offers_visit("heriberto", Wish())
    async with clinic.db.begin() as session:
        standing = await session.get_one(SlotOffer, offer_id)
        left = await narrow(session, standing, (2,), now=clinic.now)

    assert standing.state is OfferState.REPLACED
    assert left.options == [standing.options[1]]
    listed = [option["starts_at"] for option in standing.options]
    again = await more(clinic, left.id)
    assert isinstance(again, Offered)
    found = [option["starts_at"] for option in again.offer.options]
    assert listed[0] in found
    assert listed[1] not in found

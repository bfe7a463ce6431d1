"""At eighteen a guardian's bond ends by itself; nothing is said to the guardian's phone."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select, update

from hearback.core.db import Database
from hearback.outreach.birthdays import end_guardians
from hearback.outreach.upkeep import begun
from hearback.patients.model import BrokenLink, ContactLink, Patient, Relation, WhyBroken
from hearback.patients.queries import contact_point_by_number
from hearback.patients.rights import is_of_age
from tests.inbound.conftest import Clinic
from tests.world import DENISE, queued_texts

EVE = datetime(2026, 5, 4, 3, 0, tzinfo=UTC)  # still May 3 in Chicago
BIRTHDAY = datetime(2026, 5, 4, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("born_on", "today", "adult"),
    [
        pytest.param(date(2008, 5, 4), date(2026, 5, 3), False, id="the day before"),
        pytest.param(date(2008, 5, 4), date(2026, 5, 4), True, id="the day"),
        pytest.param(date(2008, 2, 29), date(2026, 2, 28), False, id="no leap year"),
        pytest.param(date(2008, 2, 29), date(2026, 3, 1), True, id="the day after"),
    ],
)
def test_of_age_from_the_birthday_on(born_on: date, today: date, adult: bool) -> None:
    assert is_of_age(born_on, today) is adult


@pytest.mark.parametrize(
    ("now", "day"),
    [
        pytest.param(datetime(2026, 5, 4, 0, 0, tzinfo=UTC), 3, id="the evening before"),
        pytest.param(datetime(2026, 5, 4, 9, 59, tzinfo=UTC), 3, id="not yet in Hawaii"),
        pytest.param(datetime(2026, 5, 4, 10, 0, tzinfo=UTC), 4, id="six in the morning in Maine"),
    ],
)
def test_birthdays_are_looked_for_on_their_own_morning(now: datetime, day: int) -> None:
    """A look at midnight in Greenwich found none of the day, and the next came a day late."""
    assert begun(now) == date(2026, 5, day)


async def guards(db: Database, relation: Relation = Relation.GUARDIAN) -> None:
    """Denise's phone is a parent's, and the patient is eighteen on May 4."""
    async with db.begin() as session:
        point = await contact_point_by_number(session, DENISE)
        assert point is not None
        links = select(ContactLink).where(ContactLink.contact_point_id == point.id)
        for link in await session.scalars(links):
            (await session.get_one(Patient, link.patient_id)).born_on = "2008-05-04"
        await session.execute(
            update(ContactLink)
            .where(ContactLink.contact_point_id == point.id)
            .values(relation=relation)
        )


async def broken(db: Database, now: datetime) -> list[WhyBroken]:
    async with db.begin() as session:
        assert await end_guardians(session, now=now) is None
    async with db.begin() as session:
        return list(await session.scalars(select(BrokenLink.why)))


@pytest.mark.parametrize("relation", [Relation.GUARDIAN, Relation.PARENT])
async def test_the_bond_ends_on_the_birthday_where_the_clinic_is(
    clinic: Clinic, relation: Relation
) -> None:
    await guards(clinic.db, relation)

    assert await broken(clinic.db, EVE) == []
    assert set(await broken(clinic.db, BIRTHDAY)) == {WhyBroken.OF_AGE}


async def test_the_parents_phone_hears_nothing_of_it(clinic: Clinic) -> None:
    await guards(clinic.db)
    async with clinic.db.begin() as session:
        before = len(await queued_texts(session))

    await broken(clinic.db, BIRTHDAY)

    async with clinic.db.begin() as session:
        assert len(await queued_texts(session)) == before

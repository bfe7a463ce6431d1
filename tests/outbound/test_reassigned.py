"""A number that a carrier took back: no more texts, nobody's bond, a case for staff, no word."""

from datetime import timedelta

from sqlalchemy import select

from hearback.consent.model import Standing
from hearback.conversations.model import Reason
from hearback.outbound.reassigned import Taken, take_deactivated
from hearback.patients.model import BrokenLink, ContactLink, WhyBroken
from hearback.patients.queries import contact_point_by_number
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import standing
from tests.world import DENISE, MONDAY, STRANGER, escalations

LISTED = MONDAY + timedelta(days=1)
LATER = MONDAY + timedelta(days=2)


async def test_a_deactivated_number_gets_no_more_texts_and_staff_ask_for_another(
    reminded: Clinic,
) -> None:
    before = len(reminded.phone.texts)
    async with reminded.db.begin() as session:
        taken = await take_deactivated(session, [DENISE, STRANGER], LISTED, now=LATER)
        point = await contact_point_by_number(session, DENISE)
        assert point is not None
        links = select(ContactLink).where(ContactLink.contact_point_id == point.id)
        assert (await session.scalars(links)).all() == []
        broken = (await session.scalars(select(BrokenLink))).all()
        (case,) = await escalations(session)
    await reminded.send_all()

    assert taken == Taken(listed=2, ours=1, broken=len(broken))
    assert {one.why for one in broken} == {WhyBroken.REASSIGNED}
    assert case.reason is Reason.WRONG_NUMBER
    assert await standing(reminded.db) is Standing.OPTED_OUT
    assert len(reminded.phone.texts) == before


async def test_a_number_that_wrote_after_the_list_is_left_alone(clinic: Clinic) -> None:
    await clinic.hears("HELP")

    async with clinic.db.begin() as session:
        earlier = MONDAY - timedelta(days=3)
        taken = await take_deactivated(session, [DENISE], earlier, now=LATER)

    assert taken == Taken(listed=1)
    assert await standing(clinic.db) is Standing.OPTED_IN

"""Who ends one kind of text keeps the others, and hears how to end them all."""

from sqlalchemy import select

from hearback.consent.limits import is_limited
from hearback.consent.model import ConsentEvent, Scope, Standing
from hearback.conversations.model import Conversation
from hearback.patients.queries import contact_point_by_number
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import standing
from tests.world import DENISE, only_thread


async def test_surveys_end_and_consent_stands(clinic: Clinic) -> None:
    replies = await clinic.hears("stop sending me surveys")

    async with clinic.db.begin() as session:
        talk = await only_thread(session)
        assert await is_limited(session, talk.contact_point_id, "survey", None)
        assert not await is_limited(session, talk.contact_point_id, "reminder", None)
    assert len(replies) == 1
    assert "no more surveys" in replies[0]
    assert "STOP" in replies[0]
    assert await standing(clinic.db) is Standing.OPTED_IN


async def test_the_visit_we_spoke_of_is_told_no_more(reminded: Clinic) -> None:
    replies = await reminded.hears("stop texting me about this visit")

    async with reminded.db.begin() as session:
        event = (await session.scalars(select(ConsentEvent).order_by(ConsentEvent.id))).all()[-1]
        point = await contact_point_by_number(session, DENISE)
        assert point is not None
        threads = select(Conversation).where(Conversation.contact_point_id == point.id)
        told = (await session.scalars(threads)).one().about[-1]["appointment"]
    assert "no more texts about this visit" in replies[0]
    assert (event.scope, event.category) == (Scope.VISIT, told)
    assert event.words == "stop texting me about this visit"


async def test_after_a_stop_a_narrower_one_is_met_by_silence(clinic: Clinic) -> None:
    await clinic.hears("STOP")

    assert await clinic.hears("and no more surveys") == []

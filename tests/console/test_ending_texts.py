"""An agent ends the texts of a patient who asked for it elsewhere; the ledger tells who and how."""

from sqlalchemy import select

from hearback.agents.model import Role
from hearback.agents.queries import staff_by_name
from hearback.consent.limits import is_limited
from hearback.consent.model import ConsentEvent, ConsentStanding, Scope, Standing
from hearback.conversations.model import Conversation
from tests.console.conftest import Place
from tests.console.threads import thread


async def ledger(place: Place) -> list[ConsentEvent]:
    async with place.db.begin() as session:
        return list(await session.scalars(select(ConsentEvent).order_by(ConsentEvent.id)))


async def test_an_agent_ends_the_texts_and_the_ledger_keeps_who_heard_what(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    answer = await rosa.post(
        f"/threads/{talk_id}/stop-texts", heard_by="voicemail", words="please, no more texts"
    )

    assert answer.status_code == 303
    event = (await ledger(place))[-1]
    async with place.db.begin() as session:
        talk = await session.get_one(Conversation, talk_id)
        stands = await session.get_one(ConsentStanding, talk.contact_point_id)
        staff = await staff_by_name(session, "rosa")
    assert staff is not None
    assert stands.standing is Standing.OPTED_OUT
    assert (event.channel, event.rule, event.words) == (
        "voicemail",
        "told_staff",
        "please, no more texts",
    )
    assert event.actor == str(staff.id)
    assert "End texts" not in (await rosa.get(f"/threads/{talk_id}")).text


async def test_what_was_said_has_to_be_written_down(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)
    before = len(await ledger(place))

    answer = await rosa.post(f"/threads/{talk_id}/stop-texts", heard_by="phone", words="")

    assert answer.status_code == 422
    assert len(await ledger(place)) == before


async def test_who_may_not_answer_may_not_end_texts(place: Place) -> None:
    manager = await place.agent("mo", Role.MANAGER)
    talk_id = await thread(place.db)

    answer = await manager.post(f"/threads/{talk_id}/stop-texts", heard_by="phone", words="stop")

    assert answer.status_code == 404


async def test_one_kind_can_be_ended_alone(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    await rosa.post(
        f"/threads/{talk_id}/stop-texts", heard_by="phone", words="no surveys", kind="survey"
    )

    event = (await ledger(place))[-1]
    async with place.db.begin() as session:
        talk = await session.get_one(Conversation, talk_id)
        stands = await session.get_one(ConsentStanding, talk.contact_point_id)
        surveys = await is_limited(session, talk.contact_point_id, "survey", None)
        reminders = await is_limited(session, talk.contact_point_id, "reminder", None)
    assert (event.scope, event.category, event.words) == (Scope.PROGRAMME, "survey", "no surveys")
    assert stands.standing is Standing.OPTED_IN
    assert (surveys, reminders) == (True, False)


async def test_a_kind_that_there_is_not_ends_nothing(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)
    before = len(await ledger(place))

    answer = await rosa.post(
        f"/threads/{talk_id}/stop-texts", heard_by="phone", words="stop", kind="letters"
    )

    assert answer.status_code == 422
    assert len(await ledger(place)) == before

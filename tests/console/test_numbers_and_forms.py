"""An agent confirms whose a phone is, and records a signed form; both are on the trail."""

from datetime import date, datetime
from uuid import UUID

import pytest
from sqlalchemy import select

from hearback.agents.model import Role
from hearback.consent.model import ConsentEvent
from hearback.consent.written import written_on
from hearback.conversations.model import Conversation
from hearback.core.audit import AuditEvent
from hearback.patients.model import ContactPoint
from tests.console.conftest import Place
from tests.console.threads import thread
from tests.world import MONDAY


async def confirmed_at(place: Place, talk_id: UUID) -> datetime | None:
    async with place.db.begin() as session:
        talk = await session.get_one(Conversation, talk_id)
        return (await session.get_one(ContactPoint, talk.contact_point_id)).last_confirmed_at


async def trail(place: Place, event: str) -> list[AuditEvent]:
    async with place.db.begin() as session:
        found = await session.scalars(select(AuditEvent).where(AuditEvent.event == event))
        return list(found)


async def form_of(place: Place, talk_id: UUID) -> date | None:
    async with place.db.begin() as session:
        talk = await session.get_one(Conversation, talk_id)
        return await written_on(session, talk.contact_point_id)


async def test_a_number_is_confirmed_with_who_and_how_on_the_trail(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    answer = await rosa.post(f"/threads/{talk_id}/confirm-number", confirmed_by="in_person")

    (noted,) = await trail(place, "number_confirmed")
    assert answer.status_code == 303
    assert await confirmed_at(place, talk_id) == MONDAY
    assert noted.detail == {"how": "in_person"}
    assert noted.actor != "system"
    assert "Last shown to be theirs" in (await rosa.get(f"/threads/{talk_id}")).text


async def test_how_it_was_confirmed_has_to_be_said(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    answer = await rosa.post(f"/threads/{talk_id}/confirm-number", confirmed_by="dream")

    assert answer.status_code == 422
    assert await confirmed_at(place, talk_id) is None


async def test_who_may_not_answer_confirms_nothing(place: Place) -> None:
    manager = await place.agent("mo", Role.MANAGER)
    talk_id = await thread(place.db)

    answer = await manager.post(f"/threads/{talk_id}/confirm-number", confirmed_by="phone")

    assert answer.status_code == 404
    assert await confirmed_at(place, talk_id) is None


async def test_a_signed_form_is_recorded_by_who_holds_it(place: Place) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    await rosa.post(f"/threads/{talk_id}/written-consent", signed_on="2026-04-10")

    async with place.db.begin() as session:
        rows = await session.scalars(
            select(ConsentEvent).where(ConsentEvent.basis == "express_written")
        )
        (event,) = rows
    assert await form_of(place, talk_id) == date(2026, 4, 10)
    assert (event.channel, event.rule) == ("paper", "told_staff")
    assert len(await trail(place, "form_recorded")) == 1


@pytest.mark.parametrize("day", ["", "tomorrow", "2026-04-20"])
async def test_a_day_that_cannot_be_is_refused(place: Place, day: str) -> None:
    rosa = await place.agent("rosa")
    talk_id = await thread(place.db)

    answer = await rosa.post(f"/threads/{talk_id}/written-consent", signed_on=day)

    assert answer.status_code == 422
    assert await form_of(place, talk_id) is None

"""What a thread says of those on call: told, to be told, not needed, or not reached."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from hearback.clinics.model import Clinic
from hearback.conversations.model import Reason
from hearback.conversations.outside import add_step
from hearback.conversations.outside_model import Notice, NoticeState, Way
from tests.console.conftest import Place
from tests.console.threads import thread
from tests.world import MONDAY


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (NoticeState.DUE, "By text: at 10:05 AM, unless somebody takes it before"),
        (NoticeState.SENT, "By text: told at 10:07 AM"),
        (NoticeState.NOT_NEEDED, "By text: not told, somebody had it by 10:07 AM"),
        (NoticeState.PARKED, "By text: could not be told. Call them yourself."),
    ],
)
async def test_a_thread_says_who_on_call_was_told_and_not_at_which_number(
    place: Place, state: NoticeState, told: str
) -> None:
    rosa = await place.agent("rosa")
    async with place.db.begin() as session:
        clinic = (await session.scalars(select(Clinic.id))).one()
        await add_step(
            *(session, clinic, Way.TEXT, "+15125550177"),
            after=5,
            queue=None,
            actor="test",
            now=MONDAY,
        )
    talk_id = await thread(place.db, "my chest hurts", reason=Reason.EMERGENCY)
    async with place.db.begin() as session:
        notice = (await session.scalars(select(Notice))).one()
        notice.state = state
        notice.ended_at = None if state is NoticeState.DUE else MONDAY + timedelta(minutes=7)

    page = (await rosa.get(f"/threads/{talk_id}")).text

    assert told in page
    assert "5550177" not in page


async def test_a_case_that_nobody_is_called_for_says_nothing_of_it(place: Place) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)

    assert "On call" not in (await rosa.get(f"/threads/{talk_id}")).text

"""Who else has a thread open, and who writes in it."""

from sqlalchemy import func, select, update

from hearback.agents.model import Role
from hearback.console.signs import HERE_LASTS
from hearback.conversations.desk_model import DeskEvent, DeskSign
from tests.console.conftest import Place
from tests.console.threads import thread


async def test_a_colleague_sees_who_has_the_thread_open_and_who_writes(place: Place) -> None:
    rosa, dan = await place.agent("rosa"), await place.agent("dan")
    talk_id = await thread(place.db)

    assert (await rosa.post(f"/threads/{talk_id}/here")).status_code == 204
    viewed = (await dan.get(f"/threads/{talk_id}/live")).text
    await rosa.post(f"/threads/{talk_id}/here", typing="yes")
    typed = (await dan.get(f"/threads/{talk_id}/live")).text

    assert "Rosa has this open too." in viewed
    assert "Rosa is writing." in typed
    assert "Rosa is writing." not in (await rosa.get(f"/threads/{talk_id}/live")).text


async def test_a_sign_that_is_not_renewed_is_over(place: Place) -> None:
    rosa, dan = await place.agent("rosa"), await place.agent("dan")
    talk_id = await thread(place.db)
    await rosa.post(f"/threads/{talk_id}/here", typing="yes")

    async with place.db.begin() as session:
        await session.execute(update(DeskSign).values(seen_at=DeskSign.seen_at - HERE_LASTS))

    assert "Rosa" not in (await dan.get(f"/threads/{talk_id}/live")).text


async def test_pages_are_told_of_a_new_sign_and_not_of_its_renewal(place: Place) -> None:
    rosa, talk_id = await place.agent("rosa"), await thread(place.db)
    signs = select(func.count()).where(DeskEvent.what == "desk_sign")

    for _ in range(3):
        await rosa.post(f"/threads/{talk_id}/here")

    async with place.db.begin() as session:
        assert await session.scalar(signs) == 1


async def test_who_may_only_look_writes_nothing(place: Place) -> None:
    mo, dan = await place.agent("mo", Role.MANAGER), await place.agent("dan")
    talk_id = await thread(place.db)

    await mo.post(f"/threads/{talk_id}/here", typing="yes")

    assert "Mo has this open too." in (await dan.get(f"/threads/{talk_id}/live")).text

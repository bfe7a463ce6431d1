"""A person at the desk, as the visitor sees them: who has joined, and who is writing.
Of the writing nothing is kept."""

import asyncio

from sqlalchemy import func, select, update

from hearback.console.delivery import truth
from hearback.conversations.chat import ChatEvent
from hearback.conversations.desk_model import TYPING_LASTS, DeskSign
from hearback.outbound.model import OutboundMessage
from tests.channels.webchat.conftest import Browser, Site, Stream
from tests.channels.webchat.desk import looks_on, takes


async def until_typing(stream: Stream, wanted: bool = True) -> None:
    while (await stream.next("state"))["typing"] is not wanted:
        pass


async def is_typing(browser: Browser) -> bool:
    return bool((await browser.page()).json()["state"]["typing"])


async def test_a_visitor_sees_at_once_that_a_person_writes_and_no_longer_writes(
    site: Site,
) -> None:
    browser = await site.begins()
    agent = await takes(site.service.db)

    async with browser.streams() as stream, asyncio.timeout(4):  # sooner than by looking
        await until_typing(stream, wanted=False)
        await agent.types()
        await until_typing(stream)
        await agent.types(False)
        await until_typing(stream, wanted=False)


async def test_no_other_visitor_sees_it(site: Site) -> None:
    browser, other = await site.begins(), await site.begins()

    await (await takes(site.service.db)).types()

    assert await is_typing(browser)
    assert not await is_typing(other)


async def test_a_colleague_who_has_not_taken_it_does_not_show(site: Site) -> None:
    browser = await site.begins()
    await takes(site.service.db)

    await (await looks_on(site.service.db)).types()

    assert not await is_typing(browser)


async def test_a_message_that_was_sent_is_no_longer_being_written(site: Site) -> None:
    browser = await site.begins()
    agent = await takes(site.service.db)
    await agent.types()

    await agent.says("Good morning.")

    assert not await is_typing(browser)


async def test_what_is_said_after_the_visitor_left_is_not_told_as_shown(site: Site) -> None:
    browser = await site.begins()
    agent = await takes(site.service.db)
    await agent.says("Good morning.")
    await browser.posts("end")

    await agent.says("Are you still there?")

    async with site.service.db.begin() as session:
        said = OutboundMessage.conversation_id == agent.talk_id
        rows = await session.scalars(
            select(OutboundMessage).where(said).order_by(OutboundMessage.id)
        )
        told = [(truth(row).key, truth(row).why) for row in rows]
    assert told == [("shown", None), ("refused", "left_chat")]


async def test_writing_that_goes_on_no_longer_is_over_by_itself(site: Site) -> None:
    browser = await site.begins()
    await (await takes(site.service.db)).types()

    async with site.service.db.begin() as session:
        await session.execute(update(DeskSign).values(typed_at=DeskSign.typed_at - TYPING_LASTS))

    assert not await is_typing(browser)


async def test_nothing_is_stored_for_the_visitor(site: Site) -> None:
    await site.begins()
    agent = await takes(site.service.db)
    count = select(func.count()).select_from(ChatEvent)
    async with site.service.db.begin() as session:
        before = await session.scalar(count)

    await agent.types()

    async with site.service.db.begin() as session:
        assert await session.scalar(count) == before


async def test_a_person_who_takes_a_chat_is_announced_once(site: Site) -> None:
    browser = await site.begins()

    await takes(site.service.db)

    assert [each["kind"] for each in (await browser.page()).json()["events"]] == ["joined"]

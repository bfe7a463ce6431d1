"""What pages are shown: each thing once, in order, whatever the connection does."""

import asyncio
from datetime import timedelta
from uuid import uuid4

from sqlalchemy import select, text

from hearback.conversations.chat import ChatSession
from hearback.conversations.model import Conversation
from hearback.conversations.people import verify
from hearback.conversations.service import locked
from hearback.patients.model import Patient
from tests.channels.webchat.conftest import Browser, Site


async def test_an_answer_comes_by_the_stream(site: Site) -> None:
    browser = await site.begins()

    async with browser.streams() as stream:
        await browser.says("when are you open")
        mine, answer = await stream.next(), await stream.next()

    assert (mine["kind"], mine["seq"]) == ("visitor", 1)
    assert (answer["kind"], answer["text"]) == ("bot", "We are open from 8 to 5.")


async def test_a_message_sent_again_is_taken_once(site: Site) -> None:
    browser, key = await site.begins(), str(uuid4())

    answers = await asyncio.gather(*(browser.says("hours", key) for _ in range(5)))

    assert {answer.status_code for answer in answers} == {202}
    assert [each["kind"] for each in await browser.sees(2)] == ["visitor", "bot"]


async def test_a_stream_goes_on_after_what_the_page_has(site: Site) -> None:
    browser = await site.begins()
    await browser.says("one")
    await browser.sees(2)

    async with browser.streams(after=2) as stream:
        await browser.says("two")

        assert (await stream.next())["seq"] == 3


async def test_two_tabs_are_shown_the_same(site: Site) -> None:
    browser = await site.begins()

    async with browser.streams() as here, browser.streams() as there:
        await browser.says("hello")

        assert await here.next() == await there.next()
        assert await here.next() == await there.next()


async def test_polling_shows_what_the_stream_does(site: Site) -> None:
    browser = await site.begins()
    await browser.says("hello")
    events = await browser.sees(2)

    async with browser.streams() as stream:
        assert [await stream.next(), await stream.next()] == events


async def test_a_page_knows_that_an_answer_is_on_its_way(site: Site) -> None:
    browser = await site.begins()
    site.rasa.turn = None  # the language service is away: the answer takes a while

    async with browser.streams() as stream:
        await browser.says("hello")
        while not (state := await stream.next("state"))["thinking"]:
            pass

    assert state["who"] == "assistant"


async def verified(site: Site, browser: Browser) -> None:
    now = site.service.clock.now()
    async with site.service.db.begin() as session:
        query = (
            select(Conversation.id)
            .join(ChatSession, ChatSession.conversation_id == Conversation.id)
            .where(ChatSession.id == browser.session_id)
        )
        talk = await locked(session, (await session.scalars(query)).one())
        patient = (
            await session.scalars(select(Patient.id).where(Patient.external_id == "denise"))
        ).one()
        await verify(session, talk, patient, now=now, until=now + timedelta(minutes=15))


async def test_a_verified_session_is_closed_when_nobody_writes(site: Site) -> None:
    browser = await site.begins()
    await verified(site, browser)
    site.later(minutes=16)

    assert (await browser.page()).status_code == 401


async def test_who_says_that_they_are_there_stays(site: Site) -> None:
    browser = await site.begins()
    await verified(site, browser)
    site.later(minutes=14)
    await browser.posts("token", here=True)
    site.later(minutes=14)

    assert (await browser.page()).status_code == 200


async def test_an_open_stream_alone_keeps_nobody_verified(site: Site) -> None:
    browser = await site.begins()
    await verified(site, browser)

    async with browser.streams() as stream:
        site.later(minutes=16)
        ended = await stream.next()
        await stream.ends()

    assert ended["kind"] == "ended"


async def test_a_question_comes_with_buttons_that_send_its_answers(site: Site) -> None:
    browser = await site.begins()
    await verified(site, browser)

    await browser.says("1")
    answer = (await browser.sees(2))[1]

    assert [each["text"] for each in answer["quick"]] == ["1", "2", "3"]


async def test_stop_ends_the_texts_to_a_verified_visitors_phone(site: Site) -> None:
    browser = await site.begins()
    await verified(site, browser)

    await browser.says("STOP")
    answer = (await browser.sees(2))[1]

    assert "no more texts" in answer["text"]


async def test_stop_of_somebody_unknown_is_told_how(site: Site) -> None:
    browser = await site.begins()

    await browser.says("STOP")

    told = (await browser.sees(2))[1]["text"]
    assert "I need to know who you are" in told
    assert "STOP to one of our texts" in told


async def test_what_cannot_be_read_in_one_chat_holds_up_no_other(site: Site) -> None:
    """As while the keys are exchanged, and one process has the new one already."""
    unlucky, other = await site.begins(), await site.begins()
    async with unlucky.streams() as stuck, other.streams() as stream:
        await stuck.next("state")
        await stream.next("state")
        await _says_under_another_key(site, unlucky)
        await other.says("when are you open")
        shown = [await stream.next(), await stream.next()]

    assert [each["kind"] for each in shown] == ["visitor", "bot"]
    assert (await unlucky.page()).status_code == 200


async def test_what_could_not_be_read_is_shown_once_it_can(site: Site) -> None:
    browser = await site.begins()
    await browser.says("hello")
    await browser.sees(2)
    await _says_under_another_key(site, browser)
    before = (await browser.page()).json()["events"]

    async with site.service.db.begin() as session:
        await session.execute(text("UPDATE chat_event SET quick_sealed = NULL"))

    assert [each["seq"] for each in before] == [1, 2]
    assert [each["seq"] for each in await browser.sees(3)] == [1, 2, 3]


async def test_the_metrics_are_told_while_visitors_are_answered(site: Site) -> None:
    """An answer in a chat has no segments."""
    browser = await site.begins()
    await browser.says("when are you open")
    await browser.sees(2)

    metrics = await site.http.get("/metrics")

    assert metrics.status_code == 200
    assert "hearback_sender_rate_segments{" not in metrics.text


async def _says_under_another_key(site: Site, browser: Browser) -> None:
    async with site.service.db.begin() as session:
        await session.execute(
            text(
                "INSERT INTO chat_event (id, conversation_id, seq, kind, at, quick_sealed)"
                " SELECT gen_random_uuid(), conversation_id, 0, 'bot', now(), '\\x00'"
                " FROM chat_session WHERE id = :id"
            ),
            {"id": browser.session_id},
        )

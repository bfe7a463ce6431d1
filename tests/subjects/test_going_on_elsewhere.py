"""From the web chat by text and back: what goes along, what does not, and what is never texted."""

from collections.abc import Sequence

import pytest
from sqlalchemy import select

from bot.language.context import Awaiting
from hearback.answers.crossing import BY_TEXT, ON_THE_WEB, SEND_ON, crossing_wished
from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, state
from hearback.conversations.crossing import ThreadCrossing, other_sides
from hearback.conversations.model import Conversation, Holder, Reason
from hearback.conversations.people import verified_in
from hearback.conversations.service import Case, ask, escalate, open_case
from hearback.core.ids import new_id
from hearback.inbound.going_on import GoingOn
from hearback.inbound.voice import Voice
from hearback.outbound.model import OutboundMessage
from hearback.patients.queries import contact_point_by_number
from hearback.texts.catalogue import Catalogue
from tests.asking import Asking
from tests.world import DENISE

KNOWN = "Denise Walcott, March 22 1979"


async def goes_on(asking: Asking, body: str = "text me instead") -> str:
    """The wish, and the text that it leaves behind."""
    said = await asking.asks(BY_TEXT, body)
    await _sent_on(asking)
    return said


async def _sent_on(asking: Asking) -> None:
    while (wished := await asking._claimed(SEND_ON)) is not None:
        async with asking.db.begin() as session:
            now = asking.clinic.clock.now()
            await GoingOn(Voice(Catalogue.load())).send(session, wished, now=now)
    await asking.clinic.send_all()


async def known(visitor: Asking) -> Asking:
    assert visitor.visitor is not None
    await visitor.visitor.is_verified_as("denise")
    return visitor


async def threads(asking: Asking) -> Sequence[Conversation]:
    async with asking.db.begin() as session:
        found = await session.scalars(select(Conversation).order_by(Conversation.channel))
        return found.all()  # the texts first


@pytest.mark.parametrize(
    ("said", "on_web", "act"),
    [
        ("can you text me instead?", True, BY_TEXT),
        ("lets continue by text", True, BY_TEXT),
        ("text me at 512 555 0199 please", True, BY_TEXT),
        ("mejor por mensaje de texto", True, BY_TEXT),
        ("puedo seguir por texto?", True, BY_TEXT),
        ("me pueden textear", True, BY_TEXT),
        ("text me the address", True, None),
        ("text me when there is a spot", True, None),
        ("dont text me", True, None),
        ("stop texting", True, None),
        ("can i do this on your website", False, ON_THE_WEB),
        ("puedo seguir en la pagina?", False, ON_THE_WEB),
        ("the website is down", False, None),
        ("no me manden textos", True, None),
        ("text me instead", False, None),
    ],
)
def test_a_wish_to_go_on_elsewhere_is_the_whole_message(
    said: str, on_web: bool, act: str | None
) -> None:
    assert crossing_wished(said, on_web=on_web) == act


async def test_one_text_goes_to_the_number_on_file_and_tells_nothing(visitor: Asking) -> None:
    await known(visitor)

    said = await goes_on(visitor, "text me at 512 555 0199")

    texts = visitor.clinic.phone.texts
    assert [text.to_number for text in texts] == [DENISE]
    assert "you asked to go on by text" in texts[0].body
    assert not any(word in texts[0].body for word in ("Walcott", "215", "mammogram", "0199"))
    assert "on its way" in said
    assert "0199" not in said


async def test_a_stranger_has_to_show_who_they_are_first(visitor: Asking) -> None:
    asked = await goes_on(visitor)
    assert visitor.clinic.phone.texts == []

    await visitor.asks("provide_identity", KNOWN)
    said = await visitor.asks("provide_identity", visitor.code())

    assert "full name" in asked
    assert "on its way" in said


async def test_who_said_stop_gets_no_text_and_is_told_how(visitor: Asking) -> None:
    await known(visitor)
    async with visitor.db.begin() as session:
        point = await contact_point_by_number(session, DENISE)
        assert point is not None
        said = Statement(Standing.OPTED_OUT, Source.PATIENT, "sms", "stop")
        await state(session, point.id, said, now=visitor.clinic.clock.now())

    answer = await goes_on(visitor)

    assert "Reply START" in answer
    assert visitor.clinic.phone.texts == []


async def test_being_known_is_not_taken_along(visitor: Asking, denise: Asking) -> None:
    await known(visitor)
    await goes_on(visitor)

    by_text, _ = await threads(visitor)
    async with visitor.db.begin() as session:
        now = visitor.clinic.clock.now()
        assert await verified_in(session, by_text, now=now) is None
    assert "date of birth" in await denise.asks("billing_balance", "how much do I owe?")


async def test_who_waits_for_a_person_waits_by_text(visitor: Asking) -> None:
    await known(visitor)
    async with visitor.db.begin() as session:
        assert visitor.visitor is not None
        talk = await visitor.visitor.talk(session)
        await escalate(session, talk, Case(Reason.BILLING), now=visitor.clinic.clock.now())

    await goes_on(visitor)

    by_text, web = await threads(visitor)
    assert (by_text.holder, web.holder) == (Holder.QUEUE, Holder.BOT)
    async with visitor.db.begin() as session:
        assert await open_case(session, by_text.id) is not None
        assert await open_case(session, web.id) is None
        assert [each.id for each in await other_sides(session, by_text.id)] == [web.id]


async def test_it_is_done_once_however_often_it_is_tried(visitor: Asking) -> None:
    await known(visitor)
    await goes_on(visitor)

    async with visitor.db.begin() as session:
        wished = (await session.scalars(select(ThreadCrossing))).one()
        now = visitor.clinic.clock.now()
        await GoingOn(Voice(Catalogue.load())).send(session, wished.id, now=now)
        rows = await session.scalars(
            select(OutboundMessage).where(OutboundMessage.cause == f"crossing:{wished.id}")
        )
        assert len(rows.all()) == 1


async def test_who_writes_by_text_is_told_where_the_chat_is_and_goes_on_there(
    visitor: Asking, denise: Asking
) -> None:
    told = await denise.asks(ON_THE_WEB, "can i do this on your website")
    await visitor.asks("billing_balance", "hello, what do I owe?")
    await visitor.asks("provide_identity", KNOWN)
    await visitor.asks("provide_identity", visitor.code())

    by_text, web = await threads(visitor)
    assert "https://www.riverside.example" in told
    async with visitor.db.begin() as session:
        wished = (await session.scalars(select(ThreadCrossing))).one()
        assert (wished.from_id, wished.to_id) == (by_text.id, web.id)


async def test_the_wish_ends_after_a_day(visitor: Asking, denise: Asking) -> None:
    await denise.asks(ON_THE_WEB, "can i do this on your website")
    visitor.clinic.clock.advance(hours=25)
    await visitor.asks("billing_balance", "what do I owe?")
    await visitor.asks("provide_identity", KNOWN)
    await visitor.asks("provide_identity", visitor.code())

    async with visitor.db.begin() as session:
        wished = (await session.scalars(select(ThreadCrossing))).one()
        assert wished.to_id is None


async def test_another_persons_visit_is_not_taken_along(visitor: Asking) -> None:
    assert visitor.visitor is not None
    async with visitor.db.begin() as session:
        talk = await visitor.visitor.talk(session)
        theirs = [{"appointment": str(new_id()), "version": 1}]
        ask(talk, Awaiting.REMINDER_REPLY, theirs, now=visitor.clinic.clock.now())
    await known(visitor)

    await goes_on(visitor)

    by_text, _ = await threads(visitor)
    assert by_text.about == []
    assert by_text.awaiting is None

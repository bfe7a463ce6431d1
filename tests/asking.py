"""Asking the service something whose act is known: the whole way in and out, without a model."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

import hearback.models  # noqa: F401 - every table is known
from bot.language.understanding import Understanding
from bot.language.when import When
from hearback.answers.acts import answer_once
from hearback.answers.further import further
from hearback.appointments.turns import Answering
from hearback.conversations.chat_sessions import address_of
from hearback.conversations.model import MessageState
from hearback.core import work
from hearback.core.db import Database
from hearback.core.wire import ReceivedText
from hearback.identity.codes import SEND_CODE
from hearback.inbound.codes import Codes
from hearback.inbound.pipeline import TURN
from hearback.inbound.queries import place_of
from hearback.inbound.voice import Answer, Voice
from hearback.policy import DEFAULTS
from hearback.texts.catalogue import Catalogue
from hearback.wiring import schedule_under
from tests.inbound.conftest import Clinic
from tests.inbound.visitors import CHAT_LINE, Visitor
from tests.world import DENISE, text_from


@dataclass
class Asking:
    """A person who writes to the clinic, by text or in a visitor's session."""

    clinic: Clinic
    number: str = DENISE
    visitor: Visitor | None = None

    @property
    def db(self) -> Database:
        return self.clinic.db

    async def asks(
        self, act: str, body: str, also: tuple[str, ...] = (), when: When | None = None
    ) -> str:
        """The answer to one message that is this act. also: what it asks for besides."""
        texts = len(self.clinic.phone.texts)
        page = len(await self.visitor.page()) if self.visitor else 0
        await self.turn(act, body, also, when)
        await self.codes()
        await self.clinic.send_all()
        if self.visitor:
            shown = [words for kind, words in (await self.visitor.page())[page:] if kind == "bot"]
            return "\n".join(shown)
        return "\n".join(text.body for text in self.clinic.phone.texts[texts:])

    def _received(self, body: str) -> ReceivedText:
        if self.visitor is None:
            return text_from(self.number, body)
        session_id = self.visitor.session_id
        return ReceivedText(f"chat:{session_id}:{uuid4()}", address_of(session_id), CHAT_LINE, body)

    async def turn(
        self, act: str, body: str, also: tuple[str, ...] = (), when: When | None = None
    ) -> None:
        """The message and its answer, without what is left to be done behind it."""
        await self.clinic.pipeline.accept(self._received(body))
        message_id = await self._claimed(TURN)
        assert message_id is not None, "the message passed the gate"
        async with self.db.begin() as session:
            await self._answer(
                session, message_id, Understanding(act, 1.0, "model", also=also, when=when)
            )

    async def _answer(self, session: AsyncSession, message_id: UUID, read: Understanding) -> None:
        place, now = await place_of(session, message_id), self.clinic.clock.now()
        schedule = schedule_under(DEFAULTS)
        turn = Answering(session, schedule, place.talk, place.message, now, read=read)
        say = await answer_once(turn)
        say = say.followed_by(*await further(turn, say))
        place.message.state = MessageState.ANSWERED
        answer = Answer(place.talk, place.message.id, say, shared=place.patients > 1)
        await Voice(Catalogue.load()).answer(session, answer, now=now)

    async def codes(self) -> None:
        """What a claim left behind."""
        while (code_id := await self._claimed(SEND_CODE)) is not None:
            async with self.db.begin() as session:
                sender = Codes(Catalogue.load(), DEFAULTS)
                await sender.send(session, code_id, now=self.clinic.clock.now())

    async def _claimed(self, kind: str) -> UUID | None:
        now = self.clinic.clock.now()
        async with self.db.begin() as session:
            claimed = await work.claim(session, worker="w", kinds=[kind], now=now)
            if claimed is None:
                return None
            await work.finish(session, claimed, worker="w")
            return claimed.subject

    def code(self) -> str:
        """The code that was texted last."""
        body = self.clinic.phone.texts[-1].body
        return next(word.strip(".") for word in body.split() if word.strip(".").isdigit())

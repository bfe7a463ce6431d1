"""Visitors of a clinic's website, as the service meets them."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.queries import chat_of_clinic
from hearback.conversations.chat import ChatEvent
from hearback.conversations.chat_sessions import address_of, open_session
from hearback.conversations.model import Conversation, InboundMessage
from hearback.conversations.people import verify
from hearback.conversations.service import locked
from hearback.core.db import Database
from hearback.core.wire import ReceivedText
from hearback.outbound.model import OutboundMessage
from hearback.patients.model import Patient
from tests.inbound.conftest import Clinic
from tests.world import CLINIC, import_rows

SITE = "https://www.riverside.example"
CHAT_LINE = "web:riverside"


async def open_chat(db: Database, folder: Path) -> None:
    await import_rows(db, folder, {"clinics": [{**CLINIC, "chat_origins": [SITE]}]})


@dataclass
class Visitor:
    """One browser's session, with what its page has been shown."""

    clinic: Clinic
    session_id: UUID
    talk_id: UUID
    seen: list[str] = field(default_factory=list)

    async def says(self, body: str, message_id: str | None = None) -> list[str]:
        """A message, and all it causes; the answers that appear on the page."""
        before = len(await self.page())
        await self.clinic.pipeline.accept(
            ReceivedText(
                f"chat:{self.session_id}:{message_id or uuid4()}",
                address_of(self.session_id),
                CHAT_LINE,
                body,
            )
        )
        await self.clinic.settle()
        return [words for kind, words in (await self.page())[before:] if kind != "visitor"]

    async def page(self) -> list[tuple[str, str]]:
        """What the page shows: who, and the words."""
        async with self.clinic.db.begin() as session:
            events = await session.scalars(
                select(ChatEvent)
                .where(ChatEvent.conversation_id == self.talk_id)
                .order_by(ChatEvent.seq)
            )
            return [(event.kind, await _words(session, event)) for event in events]

    async def is_verified_as(self, patient: str, *, minutes: float = 15) -> None:
        now = self.clinic.clock.now()
        async with self.clinic.db.begin() as session:
            found = await session.scalars(select(Patient.id).where(Patient.external_id == patient))
            until = now + timedelta(minutes=minutes)
            await verify(session, await self.talk(session), found.one(), now=now, until=until)

    async def talk(self, session: AsyncSession) -> Conversation:
        return await locked(session, self.talk_id)


async def visits_the_site(clinic: Clinic, *, language: str = "en") -> Visitor:
    now: datetime = clinic.clock.now()
    async with clinic.db.begin() as session:
        chat = await chat_of_clinic(session, "riverside")
        assert chat is not None, "the chat was opened"
        opened = await open_session(session, chat.line, origin=SITE, language=language, now=now)
        return Visitor(clinic, opened.session.id, opened.talk.id)


async def _words(session: AsyncSession, event: ChatEvent) -> str:
    if event.inbound_id is not None:
        return (await session.get_one(InboundMessage, event.inbound_id)).text
    if event.outbound_id is not None:
        return (await session.get_one(OutboundMessage, event.outbound_id)).body
    return ""

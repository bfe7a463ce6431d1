"""Web chat from within: sessions begun and ended, messages taken in, pages read (ADR 0015)."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import ChatSite, Sender
from hearback.clinics.queries import chat_of_clinic
from hearback.conversations.chat_sessions import (
    Visit,
    address_of,
    end_session,
    open_session,
    session_by_id,
)
from hearback.conversations.people import stays_verified, verified_in
from hearback.core.chat_wire import Begun, Holder, Page
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.log import log
from hearback.core.phone import spoken
from hearback.core.wire import ReceivedText
from hearback.inbound.chat_pages import page_of
from hearback.inbound.chat_watch import ChatWatch
from hearback.inbound.pipeline import Pipeline
from hearback.policy import DEFAULTS, Policy

ORIGINS_KEPT = timedelta(seconds=30)
LANGUAGES = frozenset({"en", "es"})


class Chat:
    """What the routes of web chat ask for (hearback.core.chat_wire.ChatDoor)."""

    def __init__(
        self, db: Database, clock: Clock, pipeline: Pipeline, policy: Policy = DEFAULTS
    ) -> None:
        self._db, self._clock, self._pipeline, self._policy = db, clock, pipeline, policy
        self.watch = ChatWatch(db, clock)
        self._origins: tuple[datetime, frozenset[str]] | None = None

    def now(self) -> datetime:
        return self._clock.now()

    async def origins(self) -> frozenset[str]:
        now = self._clock.now()
        if self._origins is None or not self._origins[0] <= now < self._origins[0] + ORIGINS_KEPT:
            try:
                async with self._db.begin() as session:
                    rows = await session.scalars(select(ChatSite.origins))
                    self._origins = now, frozenset(origin for row in rows for origin in row)
            except (OSError, SQLAlchemyError):
                log.warning("chat_sites_not_read")  # the last that was known, or none
        return self._origins[1] if self._origins else frozenset()

    async def begin(self, clinic: str, origin: str, language: str) -> Begun | None:
        """None for a clinic that is not known as well as for a site that may not show its chat:
        whoever asks learns neither."""
        async with self._db.begin() as session:
            chat = await chat_of_clinic(session, clinic)
            if chat is None or origin not in chat.origins:
                return None
            spoken_in = language if language in LANGUAGES else chat.line.clinic.language
            opened = await open_session(
                session, chat.line, origin=origin, language=spoken_in, now=self._clock.now()
            )
            clinic_row = chat.line.clinic
            return Begun(
                Holder(opened.session.id, opened.session.generation),
                clinic_row.public_name,
                spoken(clinic_row.phone),
                spoken_in,
            )

    async def renew(self, holder: Holder, origin: str, *, here: bool) -> Holder | None:
        """The newest token makes a newer one; the one before it, held by another tab or by one
        whose answer was lost, gets the newest."""
        async with self._db.begin() as session:
            visit = await self._living(session, holder, origin)
            if visit is None:
                return None
            if here:
                await self._still_here(session, visit)
            if holder.generation == visit.session.generation:
                visit.session.generation += 1
            return Holder(visit.session.id, visit.session.generation)

    async def take(self, holder: Holder, origin: str, key: UUID, text: str) -> bool:
        async with self._db.begin() as session:
            visit = await self._living(session, holder, origin)
            if visit is None:
                return False
            await self._still_here(session, visit)
            line = (await session.get_one(Sender, visit.talk.sender_id)).number
        # What happens once, happens by the key: the session may end in between and nothing is lost.
        await self._pipeline.accept(
            ReceivedText(
                provider_id=f"chat:{holder.session_id}:{key}",
                from_number=address_of(holder.session_id),
                to_number=line,
                text=text,
            )
        )
        return True

    async def page(self, holder: Holder, origin: str, after: int) -> Page | None:
        async with self._db.begin() as session:
            visit = await self._living(session, holder, origin)
            return None if visit is None else await page_of(session, visit.talk.id, after)

    def follow(self, holder: Holder, after: int) -> AsyncIterator[Page | None]:
        return self.watch.follow(holder.session_id, after)

    async def end(self, holder: Holder, origin: str) -> None:
        async with self._db.begin() as session:
            visit = await self._living(session, holder, origin)
            if visit is not None:
                await end_session(session, visit, now=self._clock.now())

    async def _living(self, session: AsyncSession, holder: Holder, origin: str) -> Visit | None:
        """The session that a token is for; None when it is over, is another site's, or was
        replaced. A thread that only its person may read is closed when their time is over."""
        visit, now = await session_by_id(session, holder.session_id), self._clock.now()
        if visit is None or visit.session.ended_at is not None:
            return None
        chat = visit.session
        if origin not in {"", chat.origin}:
            return None
        if holder.generation not in {chat.generation, chat.generation - 1}:
            return None
        lapsed = chat.was_verified and await verified_in(session, visit.talk, now=now) is None
        if lapsed or now >= chat.opened_at + self._policy.web_session_lasts:
            await end_session(session, visit, now=now)
            return None
        return visit

    async def _still_here(self, session: AsyncSession, visit: Visit) -> None:
        now = self._clock.now()
        visit.session.seen_at = now
        if visit.session.was_verified:
            until = now + self._policy.identity_web
            await stays_verified(session, visit.talk, now=now, until=until)

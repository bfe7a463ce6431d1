"""Telling the world outside the desk: notices of urgent cases, and other desks what changed.

Nothing here names a patient, a reason or a word of theirs: a notice is read on any screen.
"""

import asyncio
import json
import smtplib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Clinic
from hearback.clinics.queries import line_of_clinic
from hearback.conversations.model import Conversation, Escalation
from hearback.conversations.notices import NOTICE, is_needed
from hearback.conversations.outside import INTEGRATION
from hearback.conversations.outside_model import (
    DeliveryState,
    Integration,
    IntegrationDelivery,
    Notice,
    NoticeState,
    NoticeStep,
    Way,
)
from hearback.core import audit, work
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.core.signing import post_signed
from hearback.core.taking import Handler
from hearback.core.wire import Accepted, TextChannel, TextToSend

SUBJECT = "Urgent case waiting"
SMTP_WITHIN = 10.0  # seconds


class NoticeNotSent(HearbackError):
    retry = True

    def __init__(self, way: str) -> None:
        super().__init__(f"A notice by {way} was not taken. It is tried again, then parked.")


@dataclass(frozen=True)
class Mail:
    """url: smtp://user:password@host:587 (with STARTTLS when offered) or smtps://host:465."""

    url: str
    sender: str

    def send(self, to: str, subject: str, body: str, message_id: str) -> None:
        """Blocks. Raises NoticeNotSent."""
        parts = urlsplit(self.url)
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self.sender, to, subject
        message["Message-ID"] = f"<{message_id}@hearback>"
        message.set_content(body)
        made = smtplib.SMTP_SSL if parts.scheme == "smtps" else smtplib.SMTP
        try:
            with made(parts.hostname or "", parts.port or 0, timeout=SMTP_WITHIN) as server:
                if parts.scheme == "smtp" and server.has_extn("starttls"):
                    server.starttls()
                if parts.username is not None:
                    server.login(unquote(parts.username), unquote(parts.password or ""))
                server.send_message(message)
        except (OSError, smtplib.SMTPException):
            raise NoticeNotSent("email") from None


@dataclass(frozen=True)
class Telling:
    """One notice as it leaves."""

    notice: UUID
    way: Way
    target: str
    secret: str
    body: str
    fields: dict[str, str]
    from_number: str


@dataclass(frozen=True)
class Outside:
    """mail: None without a mail server; such a step is parked and seen."""

    db: Database
    clock: Clock
    channel: TextChannel
    desk_url: str  # where the desk is found
    mail: Mail | None = None

    @property
    def handlers(self) -> Mapping[str, Handler]:
        """For the worker."""
        return {NOTICE: self.notify, INTEGRATION: self.deliver}

    async def notify(self, notice_id: UUID, close: work.Close) -> None:
        """Between two transactions, for the far end may be slow. Raises NotTaken, NoticeNotSent."""
        async with self.db.begin() as session:
            telling = await self._telling(session, notice_id)
            if telling is None:
                await self._end(session, notice_id, NoticeState.NOT_NEEDED)
                await close(session)
                return
        await self._tell(telling)
        async with self.db.begin() as session:
            await self._end(session, notice_id, NoticeState.SENT)
            await close(session)

    async def deliver(self, delivery_id: UUID, close: work.Close) -> None:
        """Tell another desk of one change. Raises NotTaken."""
        async with self.db.begin() as session:
            delivery = await session.get_one(IntegrationDelivery, delivery_id)
            desk = await session.get_one(Integration, delivery.integration_id)
            case = await session.get_one(Escalation, delivery.escalation_id)
            if desk.url is None or desk.ended_at is not None:
                delivery.state, delivery.ended_at = DeliveryState.PARKED, self.clock.now()
                await close(session)
                return
            body, url, secret = _change(delivery, case), desk.url, desk.secret
        at = self.clock.now()
        await post_signed(url, body, delivery=str(delivery_id), secret=secret, at=at)
        async with self.db.begin() as session:
            delivery = await session.get_one(IntegrationDelivery, delivery_id)
            delivery.state, delivery.ended_at = DeliveryState.SENT, self.clock.now()
            await close(session)

    async def parked(self, claimed: work.Claim, close: work.Close) -> None:
        """Given up: shown where people look, and on the trail."""
        async with self.db.begin() as session:
            if claimed.kind == INTEGRATION:
                delivery = await session.get_one(IntegrationDelivery, claimed.subject)
                delivery.state, delivery.ended_at = DeliveryState.PARKED, self.clock.now()
            elif claimed.kind == NOTICE:
                await self._end(session, claimed.subject, NoticeState.PARKED)
            await close(session)

    async def _telling(self, session: AsyncSession, notice_id: UUID) -> Telling | None:
        notice = await session.get_one(Notice, notice_id)
        step = await session.get_one(NoticeStep, notice.step_id)
        case = await session.get_one(Escalation, notice.escalation_id)
        if not is_needed(case, step):
            return None
        talk = await session.get_one(Conversation, case.conversation_id)
        clinic = await session.get_one(Clinic, talk.clinic_id)
        line = await line_of_clinic(session, clinic.id)
        link = f"{self.desk_url}/console/threads/{talk.id}"
        return Telling(
            notice=notice.id,
            way=step.way,
            target=step.target,
            secret=step.secret,
            body=f"{clinic.public_name}: an urgent case waits for a person. Open the desk: {link}",
            fields={
                "event": "case.urgent",
                "case": str(case.id),
                "queue": case.queue,
                "link": link,
            },
            from_number="" if line is None else line.sender.number,
        )

    async def _tell(self, it: Telling) -> None:
        match it.way:
            case Way.EMAIL:
                if self.mail is None:
                    raise NoticeNotSent(it.way)
                send = self.mail.send
                await asyncio.to_thread(send, it.target, SUBJECT, it.body, str(it.notice))
            case Way.TEXT:
                text = TextToSend(it.notice, it.from_number, it.target, it.body, None)
                if not isinstance(await self.channel.send(text), Accepted):
                    raise NoticeNotSent(it.way)
            case Way.WEBHOOK:
                body = json.dumps({"id": str(it.notice), **it.fields}).encode()
                at, told = self.clock.now(), str(it.notice)
                await post_signed(it.target, body, delivery=told, secret=it.secret, at=at)

    async def _end(self, session: AsyncSession, notice_id: UUID, state: NoticeState) -> None:
        now = self.clock.now()
        notice = await session.get_one(Notice, notice_id)
        notice.state, notice.ended_at = state, now
        event = f"notice_{state.value}"
        await audit.record(session, event, at=now, subject=notice.escalation_id)


def _change(delivery: IntegrationDelivery, case: Escalation) -> bytes:
    told: dict[str, str] = {
        "id": str(delivery.id),
        "event": delivery.event,
        "at": _written(delivery.at),
        "case": str(case.id),
        "state": case.state,
        "queue": case.queue,
        "priority": case.priority,
    }
    return json.dumps(told).encode()


def _written(at: datetime) -> str:
    return at.isoformat()

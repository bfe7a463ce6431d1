"""A small clinic with patients, for tests that need people to write to."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import yaml
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.understanding import Modelled
from hearback.appointments.model import Appointment
from hearback.appointments.service import Schedule
from hearback.conversations.model import Conversation, Escalation, InboundMessage
from hearback.core.db import Database
from hearback.core.ids import new_id
from hearback.core.wire import Accepted, HeardStatus, Outcome, ReceivedText, SentBefore, TextToSend
from hearback.dialogue.client import Question, RasaUnavailable, Reply, Turn
from hearback.imports.service import Import
from hearback.outbound.model import OutboundMessage
from hearback.outreach.reminders import replan
from hearback.records.files import read
from hearback.wiring import Service

CLINIC_LINE = "+15125550110"
DENISE = "+15125550151"
HERIBERTO = "+15125550153"
STRANGER = "+15125550199"
MONDAY = datetime(2026, 4, 13, 15, 0, tzinfo=UTC)  # 10:00 in Chicago

CLINIC: dict[str, Any] = {
    "id": "riverside",
    "public_name": "Riverside Family Clinic",
    "zone": "America/Chicago",
    "phone": "+15125550100",
    "sms_from": CLINIC_LINE,
    "segments_per_second": 100,
    "locations": [
        {
            "id": "mill",
            "name": "Mill Road",
            "address": "410 Mill Road",
            "hours": {"mon-fri": "08:00-17:00"},
        }
    ],
    "providers": [{"id": "okafor", "name": "Dr. Okafor"}],
    "visit_types": [{"id": "visit", "name": "diabetes follow-up", "minutes": 20}],
}
PATIENTS: Sequence[dict[str, Any]] = [
    {
        "id": "denise",
        "clinic": "riverside",
        "first_name": "Denise",
        "last_name": "Walcott",
        "born_on": "1979-03-22",
        "language": "en",
        "zone": "America/Chicago",
        "phone": DENISE,
        "consent": "opted_in",
    },
    {
        "id": "heriberto",
        "clinic": "riverside",
        "first_name": "Heriberto",
        "last_name": "Luna",
        "born_on": "1988-07-02",
        "language": "es",
        "zone": "America/Chicago",
        "phone": HERIBERTO,
        "consent": "opted_in",
    },
]


def visit(patient: str, starts_at: str, visit_id: str | None = None) -> dict[str, Any]:
    return {
        "id": visit_id or f"{patient}-visit",
        "clinic": "riverside",
        "patient": patient,
        "provider": "okafor",
        "location": "mill",
        "visit_type": "visit",
        "starts_at": starts_at,
    }


async def import_rows(
    db: Database, folder: Path, content: dict[str, Any], now: datetime = MONDAY
) -> None:
    file = folder / "clinic.yml"
    file.write_text(yaml.safe_dump(content))
    taken = await Import(db, Schedule(replan), now).take(
        read(file), all_or_nothing=True, progress=lambda _: None
    )
    assert taken == [], taken


async def open_clinic(
    db: Database, folder: Path, *visits: dict[str, Any], now: datetime = MONDAY
) -> None:
    content = {"clinics": [CLINIC], "patients": list(PATIENTS), "appointments": list(visits)}
    await import_rows(db, folder, content, now)


@dataclass
class SetClock:
    """A clock that a test sets."""

    at: datetime = MONDAY

    def now(self) -> datetime:
        return self.at

    def advance(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass
class FakeRasa:
    """Answers as told; None: it is down. danger: how much it sees in any text read alone."""

    turn: Turn | None = None
    asked: list[Question] = field(default_factory=list)
    danger: float = 0.0
    read_alone: list[str] = field(default_factory=list)

    async def ask(self, question: Question) -> Turn:
        self.asked.append(question)
        if self.turn is None:
            raise RasaUnavailable("down")
        return self.turn

    async def read(self, texts: Sequence[str], language: str) -> list[Modelled]:
        self.read_alone += texts
        ranking = [("stop", 1.0 - self.danger), ("emergency", self.danger)]
        return [Modelled(sorted(ranking, key=itemgetter(1), reverse=True)) for _ in texts]


def words(act: str, text: str) -> Turn:
    return Turn(act, 0.9, [Reply(text, None)])


@dataclass
class FakePhone:
    """The far end of the wire: every text that was handed over, and how the next ones end."""

    texts: list[TextToSend] = field(default_factory=list)
    endings: list[Outcome] = field(default_factory=list)
    statuses: dict[str, HeardStatus] = field(default_factory=dict)
    listed: Sequence[SentBefore] | None = None  # what it says it sent; None: it does not say
    asked_within: list[timedelta] = field(default_factory=list)

    async def send(self, text: TextToSend) -> Outcome:
        self.texts.append(text)
        if self.endings:
            return self.endings.pop(0)
        return Accepted(f"SM{new_id().hex}", "queued")

    async def sent_like(
        self, text: TextToSend, *, within: timedelta
    ) -> Sequence[SentBefore] | None:
        self.asked_within.append(within)
        return self.listed

    async def status_of(self, provider_id: str) -> HeardStatus | None:
        return self.statuses.get(provider_id)


@dataclass
class FakeInbox:
    """What the provider says phones wrote to us; None: it does not say."""

    listed: Sequence[ReceivedText] | None = ()
    asked: list[tuple[str, datetime]] = field(default_factory=list)

    async def heard_since(self, number: str, since: datetime) -> Sequence[ReceivedText] | None:
        self.asked.append((number, since))
        return self.listed


_count = 0


def text_from(
    number: str, body: str, *, to: str = CLINIC_LINE, sid: str | None = None, **more: Any
) -> ReceivedText:
    global _count
    _count += 1
    return ReceivedText(sid or f"SMin{_count:028d}", number, to, body, **more)


async def only_visit(session: AsyncSession, external_id: str) -> Appointment:
    return (
        await session.scalars(select(Appointment).where(Appointment.external_id == external_id))
    ).one()


async def queued_texts(session: AsyncSession) -> list[OutboundMessage]:
    return list(await session.scalars(select(OutboundMessage).order_by(OutboundMessage.id)))


async def escalations(session: AsyncSession) -> list[Escalation]:
    return list(await session.scalars(select(Escalation)))


async def messages(session: AsyncSession) -> list[InboundMessage]:
    return list(await session.scalars(select(InboundMessage).order_by(InboundMessage.id)))


async def only_thread(session: AsyncSession) -> Conversation:
    return (await session.scalars(select(Conversation))).one()


def parts_of_a_worker(**parts: Any) -> Service:
    """What a worker is wired with: those that a test looks at, and such as are never called."""
    never = SimpleNamespace(tell=None, send=None, take=None, handlers={})
    beside = dict.fromkeys(
        ("keeping_step", "codes", "going_on", "outside", "glass", "hearing_again"), never
    )
    return cast(Service, SimpleNamespace(**beside | parts))


async def nothing_to_close(_: AsyncSession) -> None:
    """Where no work stands behind what is done."""

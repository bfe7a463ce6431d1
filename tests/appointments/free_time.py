"""A clinic with free times, threads to offer them in, and choices made over own connections."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.booking import Booking, Taken
from hearback.appointments.model import Appointment
from hearback.appointments.offers import Offered, ToBook, ToMove, offer_times, open_offer
from hearback.appointments.searching import wish_to_move
from hearback.appointments.service import Schedule
from hearback.appointments.slots import OpenSlot, SlotOffer
from hearback.appointments.wishes import Wish
from hearback.clinics.model import VisitType
from hearback.clinics.queries import line_of_clinic
from hearback.conversations.model import Conversation
from hearback.conversations.service import conversation_for, locked
from hearback.core.db import Database
from hearback.outreach.reminders import replan
from hearback.patients.model import ContactLink, Patient
from tests.world import CLINIC, MONDAY, PATIENTS, import_rows, only_visit

CHICAGO = ZoneInfo("America/Chicago")
PLACE = {"clinic": "riverside", "provider": "okafor", "location": "mill"}
HOURS = {**PLACE, "hours": {"mon-fri": "09:00-12:00"}}


def slot(name: str, starts_at: str, **more: Any) -> dict[str, Any]:
    return {**PLACE, "id": name, "starts_at": starts_at, **more}


def at(written: str) -> datetime:
    """The clinic's wall clock."""
    return datetime.fromisoformat(written).replace(tzinfo=CHICAGO)


def wall(moment: datetime) -> str:
    return f"{moment.astimezone(CHICAGO):%m-%d %H:%M}"


@dataclass
class FreeTime:
    """The clinic as patients and the practice meet it; every step is a transaction of its own."""

    db: Database
    folder: Path
    now: datetime = MONDAY

    async def take_in(self, **content: Any) -> None:
        await import_rows(self.db, self.folder, content, self.now)

    async def opens(
        self, *visits: dict[str, Any], clinic: dict[str, Any] | None = None, **content: Any
    ) -> None:
        await self.take_in(
            clinics=[clinic or CLINIC],
            patients=content.pop("patients", list(PATIENTS)),
            appointments=list(visits),
            **content,
        )

    async def thread(self, session: AsyncSession, patient: str) -> tuple[Conversation, Patient]:
        known = (await session.scalars(select(Patient).where(Patient.external_id == patient))).one()
        link = await session.scalar(select(ContactLink).where(ContactLink.patient_id == known.id))
        line = await line_of_clinic(session, known.clinic_id)
        assert link is not None
        assert line is not None
        talk = await conversation_for(session, line, link.contact_point_id, language="en")
        return talk, known

    async def offers_move(self, patient: str, wish: Wish | None = None) -> UUID:
        """The offer to move the patient's visit."""
        async with self.db.begin() as session:
            talk, _ = await self.thread(session, patient)
            visit = await only_visit(session, f"{patient}-visit")
            made = await offer_times(
                session, talk.id, ToMove(visit), wish or wish_to_move(visit), now=self.now
            )
            assert isinstance(made, Offered)
            return made.offer.id

    async def offers_visit(self, patient: str, wish: Wish | None = None) -> UUID:
        """The offer of a new visit."""
        async with self.db.begin() as session:
            talk, known = await self.thread(session, patient)
            kind = (await session.scalars(select(VisitType))).first()
            assert kind is not None
            purpose = ToBook(known.id, kind.id)
            made = await offer_times(session, talk.id, purpose, wish or Wish(), now=self.now)
            assert isinstance(made, Offered)
            return made.offer.id

    async def takes(self, offer_id: UUID, choice: int, *, after: timedelta = timedelta()) -> Taken:
        async with self.db.begin() as session:
            offer = await session.get_one(SlotOffer, offer_id)
            await locked(session, offer.conversation_id)
            booking = Booking(Schedule(replan))
            return await booking.take(session, offer, choice, now=self.now + after)

    async def listed(self, offer_id: UUID) -> list[str]:
        async with self.db.begin() as session:
            offer = await session.get_one(SlotOffer, offer_id)
            return [wall(datetime.fromisoformat(each["starts_at"])) for each in offer.options]

    async def open_offer_of(self, patient: str) -> SlotOffer | None:
        async with self.db.begin() as session:
            talk, _ = await self.thread(session, patient)
            return await open_offer(session, talk.id, now=self.now)

    async def visit(self, external_id: str) -> Appointment:
        async with self.db.begin() as session:
            return await only_visit(session, external_id)

    async def visits(self) -> Sequence[Appointment]:
        async with self.db.begin() as session:
            return (await session.scalars(select(Appointment))).all()

    async def free(self) -> list[str]:
        """What is open, as `04-16 09:00-12:00`."""
        async with self.db.begin() as session:
            rows = await session.scalars(select(OpenSlot).order_by(OpenSlot.starts_at))
            return [
                f"{wall(row.starts_at)}-{row.ends_at.astimezone(CHICAGO):%H:%M}" for row in rows
            ]

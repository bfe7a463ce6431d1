"""Reading the state after a step, straight from what the service keeps and the provider took."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import STANDING, Appointment, AppointmentState
from hearback.appointments.notes import notes_on
from hearback.clinics.model import Clinic, Location, Provider
from hearback.consent.service import standing_of
from hearback.conversations.model import (
    Conversation,
    Escalation,
    EscalationState,
    InboundMessage,
)
from hearback.core.audit import AuditEvent
from hearback.outbound.model import OutboundMessage, OutState
from hearback.patients.model import ContactPoint, Patient
from hearback.patients.queries import contact_point_by_number
from hearback.rehearsal.deliveries import campaign_sid, deliveries
from hearback.rehearsal.desk import Agents
from hearback.rehearsal.desk_seen import desk_record
from hearback.rehearsal.far_end import SentText
from hearback.rehearsal.flags import flags_of
from hearback.rehearsal.lane import Lane
from hearback.rehearsal.programme_records import programme_records
from hearback.rehearsal.scenario import SlotPlace
from hearback.rehearsal.seen import (
    Message,
    OpenCase,
    Seen,
    SeenConversation,
    SeenRecord,
    Visit,
)
from hearback.rehearsal.setup import Setup
from hearback.rehearsal.subjects import screenings
from hearback.rehearsal.thread_seen import conversation_seen
from hearback.rehearsal.waiting import waiting_now


@dataclass(frozen=True)
class Reader:
    """names: of people and places, which say nothing about the language of a text."""

    lane: Lane
    setup: Setup
    names: frozenset[str] = frozenset()
    slots: Mapping[str, SlotPlace] = field(default_factory=dict)
    agents: Agents | None = None

    async def see(
        self,
        step: int,
        *,
        patient: str | None,
        texts: list[SentText],
        http: tuple[int, ...] | None,
    ) -> Seen:
        """patient: whom the step is about; texts: what it caused."""
        async with self.lane.db.begin() as session:
            return Seen(
                step=step,
                names=self.names,
                own_patient=patient,
                messages=tuple(self._message(text) for text in texts),
                appointments=await self._visits(session),
                slots=await self._slots(session),
                consent=await self._consent(session),
                conversation=await self._conversation(session, patient),
                cases=await self._cases(session),
                queue=await self._queue(session),
                flags=await flags_of(session, self.setup.patients),
                lang_pref=await self._languages(session),
                deliveries=await deliveries(session),
                record=await self._record(session, patient),
                http=http,
                audit=frozenset(await session.scalars(select(AuditEvent.event))),
                outbound_total=len(self.lane.far_end.texts()),
            )

    async def thread_id(self, patient: str | None) -> UUID | None:
        async with self.lane.db.begin() as session:
            talk = await self._thread(session, patient)
            return None if talk is None else talk.id

    async def sid_of(self, name: str) -> str | None:
        """The provider's id of a delivery, by the format's name for it."""
        if name == "last":
            texts = self.lane.far_end.texts()
            return texts[-1].sid if texts else None
        visit, _, kind = name.partition("/")
        if visit == "campaign":
            async with self.lane.db.begin() as session:
                return await campaign_sid(session, kind)
        async with self.lane.db.begin() as session:
            return await session.scalar(
                select(OutboundMessage.provider_id)
                .join(Appointment, Appointment.id == OutboundMessage.appointment_id)
                .where(
                    Appointment.external_id == visit,
                    OutboundMessage.cause.like(f"{kind}:%"),
                    OutboundMessage.provider_id.is_not(None),
                )
                .order_by(OutboundMessage.id.desc())
                .limit(1)
            )

    def _message(self, text: SentText) -> Message:
        owners = [patient.id for patient in self.setup.patients if patient.phone == text.to]
        return Message(frozenset(owners or [text.to]), text.body)

    async def _visits(self, session: AsyncSession) -> dict[str, Visit]:
        rows = await session.execute(
            select(Appointment, Location).join(Location, Location.id == Appointment.location_id)
        )
        return {
            visit.external_id: Visit(
                visit.state, visit.starts_at.astimezone(ZoneInfo(location.zone))
            )
            for visit, location in rows
        }

    async def _slots(self, session: AsyncSession) -> dict[str, str]:
        """A time is booked while a visit stands there."""
        rows = await session.execute(
            select(Clinic.external_id, Provider.external_id, Appointment.starts_at)
            .join(Clinic, Clinic.id == Appointment.clinic_id)
            .join(Provider, Provider.id == Appointment.provider_id)
            .where(Appointment.state.in_(STANDING))
        )
        taken = {(clinic, provider, at) for clinic, provider, at in rows}
        return {
            key: "booked" if (slot.clinic, slot.provider, slot.start) in taken else "open"
            for key, slot in self.slots.items()
        }

    async def _consent(self, session: AsyncSession) -> dict[str, str]:
        """A CANCEL that is still open to be explained has not ended the texts yet."""
        points = (await session.scalars(select(ContactPoint))).all()
        standings = {point.number: await standing_of(session, point.id) for point in points}
        return {
            phone: "opted_in" if standing == "clarifying" else standing.value
            for phone, standing in standings.items()
        }

    async def _thread(self, session: AsyncSession, patient: str | None) -> Conversation | None:
        if patient is None:
            return None
        point = await contact_point_by_number(session, self.setup.patient(patient).phone)
        if point is None:
            return None
        return (
            await session.scalars(
                select(Conversation)
                .where(Conversation.contact_point_id == point.id)
                .order_by(Conversation.asked_at.desc().nulls_last())
                .limit(1)
            )
        ).one_or_none()

    async def _conversation(
        self, session: AsyncSession, patient: str | None
    ) -> SeenConversation | None:
        if patient is None:
            return None
        talk = await self._thread(session, patient)
        if talk is None:
            return SeenConversation("bot", None, None)
        return await conversation_seen(session, talk)

    async def _cases(self, session: AsyncSession) -> tuple[OpenCase, ...]:
        rows = await session.execute(
            select(Escalation, Patient.external_id)
            .outerjoin(Patient, Patient.id == Escalation.patient_id)
            .where(Escalation.state != EscalationState.RESOLVED)
        )
        return tuple(OpenCase(patient, None, case.reason, case.priority) for case, patient in rows)

    async def _queue(self, session: AsyncSession) -> dict[str, int]:
        """Due or held, and not sent; a reminder for later is not counted."""
        counts = await session.execute(
            select(OutboundMessage.contact_point_id, func.count())
            .where(
                OutboundMessage.state == OutState.QUEUED,
                or_(
                    OutboundMessage.send_after <= self.lane.clock.now(),
                    OutboundMessage.why["decision"].astext == "hold",
                ),
            )
            .group_by(OutboundMessage.contact_point_id)
        )
        by_point: Mapping[UUID, int] = {row[0]: row[1] for row in counts}
        found = {}
        for patient in self.setup.patients:
            point = await contact_point_by_number(session, patient.phone)
            found[patient.id] = by_point.get(point.id, 0) if point else 0
        return found

    async def _languages(self, session: AsyncSession) -> dict[str, str]:
        found = {}
        for patient in self.setup.patients:
            talk = await self._thread(session, patient.id)
            found[patient.id] = talk.language if talk else patient.lang.value
        return found

    async def _record(self, session: AsyncSession, patient: str | None) -> SeenRecord:
        per_patient = {
            known.id: sum(1 for text in self.lane.far_end.texts() if text.to == known.phone)
            for known in self.setup.patients
        }
        return SeenRecord(
            booked=await self._booked(session),
            screenings=await screenings(session),
            messages_per_patient=per_patient,
            waitlist=await waiting_now(session),
            staff_notes=await self._staff_notes(session),
            **await programme_records(session),
            media=await self._media(session, patient),
            agent_view=None if self.agents is None else self.agents.shown,
            **await desk_record(
                session, await self._thread(session, patient), now=self.lane.clock.now()
            ),
            accepted_replies_to_last_message=await self._replies_to_last(session),
        )

    async def _booked(self, session: AsyncSession) -> dict[str, tuple[Visit, ...]]:
        rows = await session.execute(
            select(Appointment, Patient, Location)
            .join(Patient, Patient.id == Appointment.patient_id)
            .join(Location, Location.id == Appointment.location_id)
            .where(Appointment.state != AppointmentState.CANCELLED)
        )
        booked: dict[str, tuple[Visit, ...]] = {p.id: () for p in self.setup.patients}
        for visit, patient, location in rows:
            seen = Visit(visit.state, visit.starts_at.astimezone(ZoneInfo(location.zone)))
            booked[patient.external_id] = (*booked.get(patient.external_id, ()), seen)
        return booked

    async def _staff_notes(self, session: AsyncSession) -> dict[str, str]:
        visits = (await session.scalars(select(Appointment))).all()
        return {visit.external_id: "\n".join(await notes_on(session, visit.id)) for visit in visits}

    async def _media(self, session: AsyncSession, patient: str | None) -> int | None:
        talk = await self._thread(session, patient)
        if talk is None:
            return None
        messages = await session.scalars(
            select(InboundMessage).where(InboundMessage.conversation_id == talk.id)
        )
        return sum(len(message.media) for message in messages)

    async def _replies_to_last(self, session: AsyncSession) -> int | None:
        last = await session.scalar(
            select(InboundMessage.id).order_by(InboundMessage.id.desc()).limit(1)
        )
        if last is None:
            return None
        return await session.scalar(
            select(func.count()).where(
                OutboundMessage.cause.like(f"answer:{last}:%"),
                OutboundMessage.provider_id.is_not(None),
            )
        )

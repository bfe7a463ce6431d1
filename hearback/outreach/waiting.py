"""Offering a freed time to those who wait for one: a few at once, in fair order, with consent."""

from collections.abc import Sequence, Set
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from hearback.appointments.offers import ToMove, open_offer
from hearback.appointments.options import Option
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.appointments.waiting import WaitingEntry, next_waiting, purpose_for
from hearback.appointments.wishes import Wish
from hearback.clinics.model import Clinic, Location, Provider
from hearback.clinics.queries import line_of_clinic
from hearback.clinics.rules import rules_at
from hearback.conversations.model import Conversation, Holder
from hearback.conversations.service import conversation_for
from hearback.outbound.model import Purpose
from hearback.outbound.outbox import Draft, write
from hearback.patients.model import Patient
from hearback.patients.queries import recipient_of
from hearback.policy import DEFAULTS, Policy
from hearback.texts.catalogue import Catalogue
from hearback.texts.telling import clock_time, day

NOTICE = timedelta(hours=1)  # a time that begins sooner is offered to nobody


async def offer_freed(
    session: AsyncSession,
    time: Option,
    kinds: Set[UUID],
    *,
    now: datetime,
    rules: Policy = DEFAULTS,
    texts: Catalogue | None = None,
) -> int:
    """A time came free: to how many of those who wait it is offered. kinds: of visits that fit."""
    if time.starts_at <= now + NOTICE:
        return 0
    provider = await session.get_one(Provider, time.provider_id)
    rules = await rules_at(session, provider.clinic_id, rules)
    entries = await next_waiting(
        session,
        provider.clinic_id,
        time,
        kinds,
        now=now,
        most=rules.waiting_offers_at_once,
        a_day=rules.waiting_offers_a_day,
    )
    return await offer_to(session, entries, time, now=now, rules=rules, texts=texts)


async def offer_to(
    session: AsyncSession,
    entries: Sequence[WaitingEntry],
    time: Option,
    *,
    now: datetime,
    rules: Policy = DEFAULTS,
    texts: Catalogue | None = None,
) -> int:
    texts = texts or Catalogue.load()
    offered = [
        await _offer(session, entry, time, now=now, rules=rules, texts=texts) for entry in entries
    ]
    return sum(offered)


async def _offer(
    session: AsyncSession,
    entry: WaitingEntry,
    time: Option,
    *,
    now: datetime,
    rules: Policy,
    texts: Catalogue,
) -> bool:
    """Whoever chooses among times just now, or talks with an agent, is left in peace."""
    line = await line_of_clinic(session, entry.clinic_id)
    reached = await recipient_of(session, entry.patient_id)
    if line is None or reached is None:
        return False
    patient = await session.get_one(Patient, entry.patient_id)
    talk = await conversation_for(session, line, reached.point.id, language=patient.language)
    if talk.holder is Holder.AGENT or await open_offer(session, talk.id, now=now) is not None:
        return False
    offer = await _offer_of(session, entry, talk, time, now=now, rules=rules)
    place = await session.get_one(Location, time.location_id)
    clinic = await session.get_one(Clinic, entry.clinic_id)
    language = talk.language
    values = {
        "first_name": patient.first_name,
        "clinic": clinic.public_name,
        "day": day(time.starts_at, place.zone, language),
        "time": clock_time(time.starts_at, place.zone, named_in=language, reader_zone=patient.zone),
    }
    written = await write(
        session,
        Draft(
            cause=_cause(entry.id, time),
            purpose=Purpose.REMINDER,  # care that was asked for: in daytime, with consent, no cap
            sender_id=line.sender.id,
            contact_point_id=reached.point.id,
            conversation_id=talk.id,
            language=language,
            patient_id=patient.id,
            text=texts.render("waiting_offer", language, values),
            useless_after=min(offer.good_until, time.starts_at - NOTICE),
            asks=Awaiting.SLOT_CHOICE,
        ),
        now=now,
    )
    if written is None:  # this very time was offered before
        await session.delete(offer)
        await session.flush()
    return written is not None


def _cause(entry_id: UUID, time: Option) -> str:
    return f"waiting:{entry_id}:{time.provider_id}:{time.starts_at.timestamp():.0f}"


async def _offer_of(
    session: AsyncSession,
    entry: WaitingEntry,
    talk: Conversation,
    time: Option,
    *,
    now: datetime,
    rules: Policy,
) -> SlotOffer:
    purpose = await purpose_for(session, entry)
    visit = purpose.visit if isinstance(purpose, ToMove) else None
    offer = SlotOffer(
        conversation_id=talk.id,
        patient_id=entry.patient_id,
        visit_type_id=entry.visit_type_id,
        appointment_id=visit.id if visit else None,
        version=visit.version if visit else None,
        options=[time.as_json()],
        seen=[],
        wish=Wish().as_json(),
        offered_at=now,
        good_until=now + rules.context_lasts,
        state=OfferState.OPEN,
        waiting_entry_id=entry.id,
    )
    session.add(offer)
    await session.flush()
    return offer

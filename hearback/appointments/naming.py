"""How patients may call their visits: first names, who they see, where; read from the database."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.visits.which import Asked, Meant, Nameable, read_each, read_visits
from hearback.appointments.model import Appointment
from hearback.clinics.model import Clinic, Location, Provider
from hearback.conversations.model import Conversation
from hearback.patients.model import ContactLink, Patient, Relation
from hearback.patients.queries import person_of


async def named_visits(
    session: AsyncSession,
    talk: Conversation,
    text: str,
    visits: Sequence[UUID],
    *,
    now: datetime,
    listed: bool = False,
    by_day: bool = True,
    moves: bool = False,
    spoken_of: UUID | None = None,
    plainly: bool = False,
) -> tuple[Meant, ...]:
    """Which of these visits a text tells apart; their places are those of `visits`.

    moves: it asks for another time after we asked about a visit. spoken_of: that visit.
    plainly: only where the text says nothing else.
    """
    if len(visits) < 2:
        return ()
    called = await _called(session, talk, visits)
    zone = called[0].at.tzinfo
    assert isinstance(zone, ZoneInfo), "each is in the zone of its place"
    # On the wall clock of its own place, whatever the zones of the others.
    on_the_wall = [_at_wall(each, zone) for each in called]
    place = visits.index(spoken_of) if spoken_of in visits else None
    asked = Asked(talk.language, now.astimezone(zone), zone, listed, by_day, moves, place)
    return (read_each if plainly else read_visits)(text, on_the_wall, asked)


def _at_wall(visit: Nameable, zone: ZoneInfo) -> Nameable:
    return Nameable(visit.at.replace(tzinfo=zone), visit.person, visit.names, visit.is_own)


async def _called(
    session: AsyncSession, talk: Conversation, visits: Sequence[UUID]
) -> list[Nameable]:
    rows = await session.execute(
        select(Appointment, Patient, Provider.name, Location, Clinic.public_name, ContactLink)
        .join(Patient, Patient.id == Appointment.patient_id)
        .join(Provider, Provider.id == Appointment.provider_id)
        .join(Location, Location.id == Appointment.location_id)
        .join(Clinic, Clinic.id == Appointment.clinic_id)
        .outerjoin(
            ContactLink,  # a verified visitor of the website has none
            and_(
                ContactLink.patient_id == Patient.id,
                ContactLink.contact_point_id == talk.contact_point_id,
            ),
        )
        .where(Appointment.id.in_(visits))
    )
    found = {
        visit.id: Nameable(
            visit.starts_at.astimezone(ZoneInfo(place.zone)),
            person_of(patient),
            (patient.first_name, provider, place.name, clinic),
            _is_own(link),
        )
        for visit, patient, provider, place, clinic, link in rows
    }
    return [found[visit] for visit in visits]


def _is_own(link: ContactLink | None) -> bool:
    return link is None or link.relation is Relation.SELF

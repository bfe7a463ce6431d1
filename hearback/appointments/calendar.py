"""A visit as an entry of the patient's own calendar: what a link leads to, and the link itself.

The entry says that there is a visit, where and when, and how to reach the clinic: no name, no
service, nobody seen. A calendar that follows the link, or opens it again, is brought in step by
UID and SEQUENCE (RFC 5545, RFC 5546).
"""

import base64
import binascii
import hmac
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import AppointmentMove, AppointmentState
from hearback.appointments.queries import Visit, visit_or_none
from hearback.core.db import keyring

PROOF_BYTES = 12
ID_BYTES = 16
KEPT_AFTER = timedelta(days=30)  # from the visit's end on: then the link leads nowhere
ASK_AGAIN = timedelta(hours=1)  # what a calendar that follows the link is asked to do


def link_to(visit_id: UUID, base_url: str) -> str:
    return f"{base_url}/calendar/{token_of(visit_id)}.ics"


def token_of(visit_id: UUID) -> str:
    """The visit's id and 96 bits that only we can work out; 38 characters.

    Under the key of the look-up hashes: a link stays good when the other keys are rotated.
    """
    told = base64.urlsafe_b64encode(visit_id.bytes + _proof(visit_id))
    return told.decode().rstrip("=")


def visit_of(token: str) -> UUID | None:
    """Whose link it is; None when we did not make it."""
    try:
        read = base64.b64decode(token + "=" * (-len(token) % 4), altchars="-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(read) != ID_BYTES + PROOF_BYTES:
        return None
    visit_id = UUID(bytes=read[:ID_BYTES])
    return visit_id if hmac.compare_digest(read[ID_BYTES:], _proof(visit_id)) else None


def _proof(visit_id: UUID) -> bytes:
    return keyring().index(str(visit_id), "calendar")[:PROOF_BYTES]


@dataclass(frozen=True)
class Entry:
    """sequence: grows with each change of the visit. changed_at: when that last was."""

    visit: Visit
    sequence: int
    changed_at: datetime

    @property
    def is_off(self) -> bool:
        return self.visit.appointment.state is AppointmentState.CANCELLED


async def entry_of(session: AsyncSession, visit_id: UUID, *, now: datetime) -> Entry | None:
    """None for a visit that is not known, or has been over for long."""
    visit = await visit_or_none(session, visit_id)
    if visit is None or visit.appointment.ends_at + KEPT_AFTER < now:
        return None
    changes, changed_at = (
        await session.execute(
            select(func.count(), func.max(AppointmentMove.at)).where(
                AppointmentMove.appointment_id == visit_id
            )
        )
    ).one()
    assert changes, "every visit was made by a move"
    return Entry(visit, changes - 1, changed_at)


def as_ics(entry: Entry, title: str, note: str) -> bytes:
    """The file, with its one event and the zone of its place, by whose clocks the times are."""
    calendar = Calendar()
    calendar.add("prodid", "-//Hearback//Visits//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method_of(entry))
    for name in ("refresh-interval", "x-published-ttl"):
        calendar.add(name, ASK_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add_component(_event(entry, title, note))
    # Of that year alone: the whole history of a zone is longer than the event.
    calendar.add_missing_timezones(*_year_of(entry.visit.appointment.starts_at))
    return bytes(calendar.to_ical())


def _year_of(at: datetime) -> tuple[date, date]:
    """With the changes of the clocks before and after the visit."""
    return date(at.year - 1, 1, 1), date(at.year + 2, 1, 1)


def method_of(entry: Entry) -> str:
    """RFC 5546, 3.2.1 and 4.1.3: what was published is cancelled under the same UID."""
    return "CANCEL" if entry.is_off else "PUBLISH"


def _event(entry: Entry, title: str, note: str) -> Event:
    visit, clinic = entry.visit.appointment, entry.visit.clinic
    zone = ZoneInfo(entry.visit.location.zone)
    organizer = vCalAddress(f"tel:{clinic.phone}")
    organizer.params["CN"] = clinic.public_name
    event = Event()
    event.add("uid", str(visit.id))
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.changed_at)
    event.add("last-modified", entry.changed_at)
    event.add("dtstart", visit.starts_at.astimezone(zone))
    event.add("dtend", visit.ends_at.astimezone(zone))
    event.add("organizer", organizer)
    event.add("summary", title)
    event.add("location", entry.visit.location.address)
    event.add("description", note)
    event.add("status", _status(visit.state))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT" if entry.is_off else "OPAQUE")
    return event


def _status(state: AppointmentState) -> str:
    match state:
        case AppointmentState.CANCELLED:
            return "CANCELLED"
        case AppointmentState.NEEDS_REVIEW:
            return "TENTATIVE"
        case _:
            return "CONFIRMED"

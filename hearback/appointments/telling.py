"""What a text may say of a visit."""

from hearback.appointments.queries import Visit
from hearback.core.phone import spoken
from hearback.texts.telling import clock_time, day


def visit_values(visit: Visit, language: str) -> dict[str, str]:
    """What a text may say of a visit: first name, clinic, day and time in the clinic's zone."""
    zone, at = visit.location.zone, visit.appointment.starts_at
    return {
        "first_name": visit.patient.first_name,
        "clinic": visit.clinic.public_name,
        "phone": spoken(visit.clinic.phone),
        "day": day(at, zone, language),
        "time": clock_time(at, zone, named_in=language, reader_zone=visit.patient.zone),
    }

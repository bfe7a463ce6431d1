"""How a person is named before their record is opened: as little as tells them apart (H10)."""

from collections.abc import Sequence

from hearback.patients.model import ContactKind, ContactPoint, Patient


def short_name(patient: Patient) -> str:
    """First name and last initial."""
    last = patient.last_name.strip()
    return f"{patient.first_name} {last[0]}." if last else patient.first_name


def caller_name(patients: Sequence[Patient], point: ContactPoint, visitor: str) -> str:
    """Who writes: the patients of a number, a visitor of the website (`visitor` says so), or the
    last two digits."""
    if patients:
        return ", ".join(short_name(patient) for patient in patients)
    return visitor if point.kind is ContactKind.WEB else f"··{point.number[-2:]}"


def full_name(patient: Patient) -> str:
    return f"{patient.first_name} {patient.last_name}"

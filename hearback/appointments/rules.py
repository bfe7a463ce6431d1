"""Which visit an answer is about: pure, from what we asked and what stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from hearback.appointments.model import STANDING, Appointment, AppointmentState
from hearback.core.db import Json


@dataclass(frozen=True)
class Found:
    """told_version: the version of the time that the patient was told; None: never told.

    in_context: we asked about this visit, or about none: nothing speaks for another one.
    """

    visit: Appointment
    told_version: int | None
    in_context: bool = True

    @property
    def is_told(self) -> bool:
        return self.told_version == self.visit.version


@dataclass(frozen=True)
class Several:
    visits: Sequence[Appointment]


@dataclass(frozen=True)
class Past:
    visit: Appointment


@dataclass(frozen=True)
class Gone:
    """We asked about it, and it no longer stands."""

    visit: Appointment


@dataclass(frozen=True)
class Missing:
    pass


Subject = Found | Several | Past | Gone | Missing


def subject(
    asked: Sequence[Appointment],
    told: Sequence[Json],
    standing: Sequence[Appointment],
    *,
    bare: bool = False,
    now: datetime,
) -> Subject:
    """What an answer is about.

    asked: the visits we asked about last, while that still counts; told: how we told them;
    standing: all that this number may answer for, soonest first. What we asked about comes first,
    if it stands; else the only visit there is; several visits are the patient's to tell apart.
    bare: a mere "3" or "yes", which is never about anything that we did not ask.
    """
    versions = {entry["appointment"]: entry["version"] for entry in told}
    open_asked = [visit for visit in asked if visit.state in STANDING and visit.starts_at > now]
    if asked and bare and not open_asked:
        return _no_longer(asked, now)
    meant = open_asked or list(standing)
    if len(meant) == 1:
        return Found(meant[0], versions.get(str(meant[0].id)), not asked or bool(open_asked))
    if meant:
        return Several(meant)
    return _no_longer(asked, now)


def _no_longer(asked: Sequence[Appointment], now: datetime) -> Subject:
    if not asked:
        return Missing()
    visit = asked[-1]
    cancelled = visit.state is AppointmentState.CANCELLED
    return Past(visit) if visit.starts_at <= now and not cancelled else Gone(visit)

"""A visit that is said to be of somebody for whom this conversation may not speak: people look."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.language.normalise import folded
from bot.language.visits.of_others import (
    cancels_elsewhere,
    means_kin,
    own_stays,
    owner_named,
)
from hearback.appointments.model import Appointment
from hearback.appointments.turns import Answering, to_people
from hearback.clinics.model import Clinic, Location, Provider
from hearback.conversations.chat import is_web
from hearback.conversations.model import Reason
from hearback.conversations.people import people_of
from hearback.patients.model import Patient
from hearback.patients.rights import is_of_age
from hearback.texts.says import Say


async def not_on_file(turn: Answering, *, is_own: bool) -> Say | None:
    """None where nobody else is meant. is_own: a number that speaks for its owner alone.

    A child's parent, shown on the web to speak for the child, may call the visit their daughter's.
    """
    text = turn.message.text
    elsewhere = cancels_elsewhere(text) and own_stays(text)
    kin, name = means_kin(text), owner_named(text)
    if not kin and not elsewhere and name is None:
        return None
    people = await people_of(turn.session, turn.conversation, now=turn.now)
    if not people:
        return None
    stranger = name is not None and name not in await _known(turn, people)
    alone = is_own and all([await _is_grown(turn, one) for one in people])
    if not stranger and not elsewhere and not (kin and alone):
        return None
    key = "handed_over" if is_web(turn.conversation) else "right_none"
    return await to_people(turn, key, Reason.PROXY)


async def _known(turn: Answering, people: Sequence[Patient]) -> set[str]:
    """The words that a visit of theirs may be called by, whoever is seen."""
    rows = await turn.session.execute(
        select(Provider.name, Location.name, Clinic.public_name)
        .select_from(Appointment)
        .join(Provider, Provider.id == Appointment.provider_id)
        .join(Location, Location.id == Appointment.location_id)
        .join(Clinic, Clinic.id == Appointment.clinic_id)
        .where(Appointment.patient_id.in_([one.id for one in people]))
    )
    names = [name for row in rows for name in row]
    names += [name for one in people for name in (one.first_name, one.last_name)]
    words = {word for name in names for word in folded(name).split()}
    return words | {word.removesuffix("s") for word in words}


async def _is_grown(turn: Answering, patient: Patient) -> bool:
    if not patient.born_on:
        return True
    clinic = await turn.session.get_one(Clinic, patient.clinic_id)
    today = turn.now.astimezone(ZoneInfo(clinic.zone)).date()
    return is_of_age(date.fromisoformat(patient.born_on), today)

"""The bond between a number and a patient, when it turns out not to hold."""

from collections.abc import Mapping, Sequence, Set
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.normalise import folded
from bot.language.people.deaths import introduces, is_patients_own, relatives_named
from hearback.patients.model import (
    BrokenLink,
    ContactLink,
    Patient,
    PatientState,
    Relation,
    WhyBroken,
)

# Whom a relative who texts for a patient means: "my son" at a parent's number is the patient.
MEANT_AT: Mapping[Relation, Set[str]] = {
    Relation.SELF: frozenset(),
    Relation.PARENT: frozenset({"child"}),
    Relation.GUARDIAN: frozenset({"child"}),
    Relation.SPOUSE: frozenset({"spouse"}),
    Relation.CAREGIVER: frozenset({"child", "spouse", "other"}),
}


async def break_links(
    session: AsyncSession,
    contact_point_id: UUID,
    why: WhyBroken,
    message_id: UUID | None,
    *,
    now: datetime,
) -> int:
    """Nobody answers at this number for anybody any more; how many bonds there were.

    Each is kept as a row, so that staff see whose number has to be asked for.
    """
    links = await session.scalars(
        select(ContactLink).where(ContactLink.contact_point_id == contact_point_id)
    )
    broken = [
        BrokenLink(
            patient_id=link.patient_id,
            contact_point_id=contact_point_id,
            relation=link.relation,
            at=now,
            why=why,
            message_id=message_id,
        )
        for link in links
    ]
    session.add_all(broken)
    await session.execute(
        delete(ContactLink).where(ContactLink.contact_point_id == contact_point_id)
    )
    await session.flush()
    return len(broken)


async def mark_deceased(session: AsyncSession, contact_point_id: UUID, words: str) -> None:
    """Mark who died where it is beyond doubt; else the visits stay in sight until staff have asked.

    "My mother died" at a patient's own number may be her daughter, or the daughter of a patient.
    """
    rows = await session.execute(
        select(Patient, ContactLink.relation)
        .join(ContactLink, ContactLink.patient_id == Patient.id)
        .where(ContactLink.contact_point_id == contact_point_id)
    )
    linked = [(patient, relation) for patient, relation in rows]
    who = _named(linked, words)
    if not who and len(linked) == 1 and _is_meant(linked[0][1], words):
        who = [linked[0][0]]
    if len(who) == 1:
        who[0].state = PatientState.DECEASED


def _named(linked: Sequence[tuple[Patient, Relation]], words: str) -> list[Patient]:
    """Those whose name the words hold, but for the one who gives it as their own."""
    said = set(folded(words).split())
    names = [(patient, folded(patient.first_name or "")) for patient, _ in linked]
    return [one for one, name in names if name in said and not introduces(words, name)]


def _is_meant(relation: Relation, words: str) -> bool:
    return is_patients_own(words) or bool(relatives_named(words) & MEANT_AT[relation])

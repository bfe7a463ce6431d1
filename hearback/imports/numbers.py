"""The numbers that reach patients: found or made, linked to whom they reach, dropped when gone."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.core.bulk import among, blocks, insert_of
from hearback.core.ids import new_id
from hearback.patients.model import ContactLink, ContactPoint, Reach, Relation
from hearback.patients.queries import number_index
from hearback.patients.rights import ALL, granted
from hearback.records.rows import ContactRow, PatientRow

REPLACED: Mapping[str, Sequence[Relation]] = {
    "phone": [Relation.SELF],
    "contacts": [each for each in Relation if each is not Relation.SELF],
}
RIGHTS = ("relation", "may_schedule", "may_see_clinical", "rights")
Points = Mapping[str, UUID]  # contact points by number
Pair = tuple[UUID, UUID]  # patient and contact point


async def points_of(session: AsyncSession, numbers: Collection[str]) -> Points:
    """The contact points of E.164 numbers, made when they are new."""
    # In one order, so that two who make the same numbers take turns.
    indexes = sorted((number_index(number), number) for number in numbers)
    known = await _points(session, [index for index, _ in indexes])
    fresh = [_new_point(number, index) for index, number in indexes if index not in known]
    for some in blocks(fresh):
        made = insert_of(ContactPoint, some)
        await session.execute(made.on_conflict_do_nothing(index_elements=["number_index"]))
    if fresh:
        known = await _points(session, [index for index, _ in indexes])
    return {number: known[index] for index, number in indexes}


async def _points(session: AsyncSession, indexes: Sequence[bytes]) -> Mapping[bytes, UUID]:
    query = select(ContactPoint.number_index, ContactPoint.id)
    rows = await session.execute(query.where(among(ContactPoint.number_index, indexes)))
    return {row.number_index: row.id for row in rows}


def _new_point(number: str, index: bytes) -> dict[str, object]:
    point = ContactPoint(number=number)  # seals it
    return {
        "id": point.id,
        "number_sealed": point.number_sealed,
        "number_index": index,
        "reach": Reach.UNPROVEN,
    }


async def link(session: AsyncSession, rows: Mapping[UUID, PatientRow], points: Points) -> None:
    """Bring the links of patients to what their rows say.

    A number that the record no longer has is not the patient's any more. Only what a row speaks
    of is replaced: a CSV says nothing of guardians.
    """
    known = await _links(session, list(rows))
    wanted = _wanted(rows, points)
    changed = [
        {"id": new_id(), "patient_id": patient, "contact_point_id": point, **rights}
        for (patient, point), rights in wanted.items()
        if _rights(known.get((patient, point))) != rights
    ]
    for some in blocks(changed):
        made = insert_of(ContactLink, some)
        await session.execute(
            made.on_conflict_do_update(
                index_elements=["patient_id", "contact_point_id"],
                set_={name: made.excluded[name] for name in RIGHTS},
            )
        )
    gone = [
        row.id
        for pair, row in known.items()
        if pair not in wanted and row.relation in _replaced(rows[row.patient_id])
    ]
    if gone:
        await session.execute(delete(ContactLink).where(among(ContactLink.id, gone)))


def _wanted(rows: Mapping[UUID, PatientRow], points: Points) -> Mapping[Pair, Mapping[str, object]]:
    """Rights by patient and number, as they first stand in the file; of two the last counts."""
    return {
        (patient, points[contact.phone]): _granted(contact)
        for patient, row in rows.items()
        for contact in row.all_contacts()
    }


def _granted(contact: ContactRow) -> Mapping[str, object]:
    relation = Relation(contact.relation)
    held = granted(relation, rights=contact.rights, may_schedule=contact.may_schedule)
    return {
        "relation": relation,
        "may_schedule": bool(held),
        "may_see_clinical": contact.may_see_clinical,
        "rights": None if held == ALL or not held else " ".join(sorted(held)),
    }


async def _links(session: AsyncSession, patients: Sequence[UUID]) -> Mapping[Pair, Row[Any]]:
    table = ContactLink.__table__
    rows = await session.execute(select(table).where(among(ContactLink.patient_id, patients)))
    return {(row.patient_id, row.contact_point_id): row for row in rows}


def _rights(row: Row[Any] | None) -> Mapping[str, object] | None:
    return None if row is None else {name: getattr(row, name) for name in RIGHTS}


def _replaced(row: PatientRow) -> list[Relation]:
    return [
        relation
        for column, relations in REPLACED.items()
        if column in row.model_fields_set
        for relation in relations
    ]

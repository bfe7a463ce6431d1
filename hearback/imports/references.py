"""What the rows of a batch refer to by external id, found with one query for each kind."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from hearback.clinics.model import Clinic, Location, Provider, VisitType
from hearback.core.bulk import among
from hearback.imports.errors import UnknownReference
from hearback.patients.model import Patient
from hearback.records.rows import AppointmentRow

Table = type[Patient] | type[Provider] | type[Location] | type[VisitType]
Found = Mapping[tuple[UUID, str], Row[Any]]


class Clinics:
    """The ids of clinics by their external ids."""

    def __init__(self, ids: Mapping[str, UUID]) -> None:
        self._ids = ids

    @classmethod
    async def of(cls, session: AsyncSession, external_ids: Iterable[str]) -> Self:
        query = select(Clinic.external_id, Clinic.id)
        rows = await session.execute(query.where(among(Clinic.external_id, set(external_ids))))
        return cls({row.external_id: row.id for row in rows})

    def id_of(self, external_id: str) -> UUID:
        """Raises UnknownReference."""
        found = self._ids.get(external_id)
        if found is None:
            raise UnknownReference("clinic")
        return found

    def known(self) -> list[UUID]:
        return list(self._ids.values())


@dataclass(frozen=True)
class References:
    """What one visit refers to."""

    clinic_id: UUID
    patient_id: UUID
    provider_id: UUID
    location_id: UUID
    zone: str
    visit_type_id: UUID
    minutes: int


@dataclass(frozen=True)
class ReferencesOfVisits:
    clinics: Clinics
    patients: Found
    providers: Found
    locations: Found
    visit_types: Found

    @classmethod
    async def of(cls, session: AsyncSession, rows: Iterable[AppointmentRow]) -> Self:
        rows = list(rows)
        clinics = await Clinics.of(session, (row.clinic for row in rows))

        async def found(
            table: Table, external_ids: Iterable[str], *more: InstrumentedAttribute[Any]
        ) -> Found:
            named = await session.execute(
                select(table.clinic_id, table.external_id, table.id, *more).where(
                    among(table.clinic_id, clinics.known()),
                    among(table.external_id, set(external_ids)),
                )
            )
            return {(row.clinic_id, row.external_id): row for row in named}

        return cls(
            clinics,
            await found(Patient, (row.patient for row in rows)),
            await found(Provider, (row.provider for row in rows)),
            await found(Location, (row.location for row in rows), Location.zone),
            await found(VisitType, (row.visit_type for row in rows), VisitType.minutes),
        )

    def of_row(self, row: AppointmentRow) -> References:
        """Raises UnknownReference."""
        clinic = self.clinics.id_of(row.clinic)
        patient = _named(self.patients, clinic, "patient", row.patient)
        provider = _named(self.providers, clinic, "provider", row.provider)
        location = _named(self.locations, clinic, "location", row.location)
        visit_type = _named(self.visit_types, clinic, "visit_type", row.visit_type)
        return References(
            clinic,
            patient.id,
            provider.id,
            location.id,
            location.zone,
            visit_type.id,
            visit_type.minutes,
        )


def _named(found: Found, clinic: UUID, column: str, external_id: str) -> Row[Any]:
    row = found.get((clinic, external_id))
    if row is None:
        raise UnknownReference(column)
    return row


async def id_of(
    session: AsyncSession,
    table: type[Patient] | type[Provider] | type[VisitType],
    clinic: UUID,
    column: str,
    external_id: str,
) -> UUID:
    """Raises UnknownReference."""
    found: UUID | None = await session.scalar(
        select(table.id).where(table.clinic_id == clinic, table.external_id == external_id)
    )
    if found is None:
        raise UnknownReference(column)
    return found

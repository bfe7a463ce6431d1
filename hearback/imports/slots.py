"""Taking in the times that the practice's own system has open. What it says wins over ours."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Row, and_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.openings import mark
from hearback.appointments.options import Option
from hearback.appointments.service import Schedule
from hearback.appointments.slots import Slot, SlotOrigin, SlotState
from hearback.appointments.waiting import note_opened
from hearback.clinics.model import Clinic, Location, Provider, VisitType
from hearback.core.bulk import among
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id
from hearback.imports.appointments import instant
from hearback.imports.errors import UnknownReference, named
from hearback.records.files import Placed, Problem
from hearback.records.rows import SlotRow

KEY = ("clinic_id", "external_id")
Named = Mapping[tuple[str, str], Row[Any]]  # by the external ids of clinic and thing


@dataclass(frozen=True)
class _Known:
    """What the rows of a batch may refer to."""

    clinics: Mapping[str, Row[Any]]
    providers: Named
    locations: Named
    visit_types: Named

    def day_of(self, clinic_id: UUID, at: datetime) -> date:
        zone = next(each.zone for each in self.clinics.values() if each.id == clinic_id)
        return at.astimezone(ZoneInfo(zone)).date()

    def longest(self, clinic: str, ids: Sequence[UUID] | None) -> int:
        return max(
            (
                each.minutes
                for (where, _), each in self.visit_types.items()
                if where == clinic and (ids is None or each.id in ids)
            ),
            default=0,
        )


async def take_slots(
    session: AsyncSession, schedule: Schedule, rows: Sequence[Placed], now: datetime
) -> list[Problem]:
    """Take in slots, none of them twice; what is wrong with the rows that are left out."""
    slots = [placed.row for placed in rows if isinstance(placed.row, SlotRow)]
    known = await _known(session, {row.clinic for row in slots})
    values, problems = [], []
    for placed in rows:
        assert isinstance(placed.row, SlotRow), "a batch holds one kind of rows"
        try:
            values.append(_values(placed.row, known))
        except HearbackError as error:
            problems.append(named(error, placed))
    if values:
        opened = await _keep(session, values, known)
        await note_opened(session, opened, now=now)
    return problems


async def _keep(
    session: AsyncSession, values: Sequence[dict[str, Any]], known: _Known
) -> list[Option]:
    """Write the slots; the times that were not open before and now are."""
    found = await session.execute(
        select(
            Slot.clinic_id, Slot.provider_id, Slot.location_id, Slot.starts_at, Slot.state
        ).where(
            and_(
                among(Slot.clinic_id, {each["clinic_id"] for each in values}),
                among(Slot.external_id, {each["external_id"] for each in values}),
            )
        )
    )
    before = found.all()
    times = [(row.clinic_id, row.provider_id, row.starts_at) for row in before]
    times += [(each["clinic_id"], each["provider_id"], each["starts_at"]) for each in values]
    rows = insert(Slot).values([{"id": new_id(), **each} for each in values])
    changed = {name: rows.excluded[name] for name in values[0] if name not in KEY}
    await session.execute(rows.on_conflict_do_update(index_elements=KEY, set_=changed))
    await mark(session, {(who, known.day_of(clinic, at)) for clinic, who, at in times})
    open_before = {_time(row._asdict()) for row in before if row.state is SlotState.OPEN}
    opened = (_time(each) for each in values if each["state"] is SlotState.OPEN)
    return [time for time in opened if time not in open_before]


def _time(slot: Mapping[str, Any]) -> Option:
    return Option(slot["provider_id"], slot["location_id"], slot["starts_at"])


def _values(row: SlotRow, known: _Known) -> dict[str, Any]:
    """Raises UnknownReference, BadTime."""
    clinic = known.clinics.get(row.clinic)
    if clinic is None:
        raise UnknownReference("clinic")
    location = _named(known.locations, row, "location", row.location)
    types = [_named(known.visit_types, row, "visit_types", each).id for each in row.visit_types]
    minutes = row.minutes or known.longest(row.clinic, types or None)
    if not minutes:
        raise UnknownReference("visit_types")
    starts_at = instant(row.starts_at, location.zone)
    return {
        "clinic_id": clinic.id,
        "external_id": row.id,
        "provider_id": _named(known.providers, row, "provider", row.provider).id,
        "location_id": location.id,
        "visit_type_ids": types or None,
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(minutes=minutes),
        "capacity": row.capacity,
        "state": SlotState(row.state),
        "origin": SlotOrigin.PRACTICE,
    }


def _named(found: Named, row: SlotRow, column: str, external_id: str) -> Row[Any]:
    thing = found.get((row.clinic, external_id))
    if thing is None:
        raise UnknownReference(column)
    return thing


async def _known(session: AsyncSession, external_ids: Iterable[str]) -> _Known:
    clinics = await session.execute(
        select(Clinic.external_id, Clinic.id, Clinic.zone).where(
            among(Clinic.external_id, set(external_ids))
        )
    )
    by_name: dict[str, Any] = {row.external_id: row for row in clinics}
    names = {row.id: name for name, row in by_name.items()}

    async def things(table: type[Provider] | type[Location] | type[VisitType], *more: Any) -> Named:
        rows = await session.execute(
            select(table.clinic_id, table.external_id, table.id, *more).where(
                among(table.clinic_id, names)
            )
        )
        return {(names[row.clinic_id], row.external_id): row for row in rows}

    return _Known(
        by_name,
        await things(Provider),
        await things(Location, Location.zone),
        await things(VisitType, VisitType.minutes),
    )

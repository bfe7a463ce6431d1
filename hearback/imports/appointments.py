"""Taking in visits: the practice's schedule wins, and each change is a move."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import STANDING, Appointment, AppointmentMove, AppointmentState
from hearback.appointments.preparation import keep_preparation
from hearback.appointments.queries import ended_by
from hearback.appointments.seats import time_of
from hearback.appointments.service import Schedule, replaced, restate, retime
from hearback.appointments.waiting import note_opened
from hearback.core.bulk import among
from hearback.core.errors import HearbackError
from hearback.imports.errors import AnotherPatient, BadTime, named
from hearback.imports.references import References, ReferencesOfVisits
from hearback.outreach.moved import tell_moved
from hearback.records.files import Placed, Problem
from hearback.records.rows import AppointmentRow

ACTOR = "clinic"
TIME_FORM = "is not a time; write it as 2026-04-16 10:30"
CALENDAR = range(2000, 2200)
Key = tuple[UUID, str]  # clinic, and the visit's external id there


@dataclass(frozen=True)
class Wanted:
    """A visit as the practice has it."""

    placed: Placed
    external_id: str
    refs: References
    starts_at: datetime
    state: AppointmentState

    @property
    def key(self) -> Key:
        return self.refs.clinic_id, self.external_id

    @property
    def lasts(self) -> timedelta:
        return timedelta(minutes=self.refs.minutes)


async def take_appointments(
    session: AsyncSession, schedule: Schedule, rows: Sequence[Placed], now: datetime
) -> list[Problem]:
    """Take in visits, none of them twice; what is wrong with the rows that are left out."""
    wanted, problems = await _wanted(session, rows)
    known = await _known(session, wanted)
    ended = await ended_by(session, ACTOR, known.values())
    fresh = [_new(each) for each in wanted if each.key not in known]
    if fresh:
        await schedule.add_many(session, fresh, now=now, actor=ACTOR)
    changed, to_tell, given_up, taken = [], [], [], []
    for each in wanted:
        if visit := known.get(each.key):
            before = time_of(visit) if visit.state in STANDING else None
            try:
                moves = _change(visit, each, now, ours=visit.id in ended)
                session.add_all(moves)
                changed.append(visit)
                if _row(each.placed).tell_patient and any(map(_is_new_time, moves)):
                    to_tell.append(visit)
            except HearbackError as error:
                session.expire(visit)  # as it was before this row
                problems.append(named(error, each.placed))
                continue
            if before is not None and not (visit.state in STANDING and time_of(visit) == before):
                given_up.append(before)
        taken.append(each)
    await schedule.replan(session, *changed, now=now)
    await tell_moved(session, to_tell, now=now)
    await note_opened(session, given_up, now=now)
    await _prepare(session, taken, {**known, **{_key(visit): visit for visit in fresh}})
    return problems


def _key(visit: Appointment) -> Key:
    return visit.clinic_id, visit.external_id


async def _prepare(
    session: AsyncSession, wanted: Sequence[Wanted], visits: Mapping[Key, Appointment]
) -> None:
    """What was approved for a visit; a row without it leaves what is on file."""
    for each in wanted:
        approved = _row(each.placed).preparation
        if approved is not None:
            await keep_preparation(
                session,
                visits[each.key].id,
                approved.model_dump(),
                starts_at=each.starts_at,
                zone=ZoneInfo(each.refs.zone),
            )


async def _wanted(
    session: AsyncSession, rows: Sequence[Placed]
) -> tuple[list[Wanted], list[Problem]]:
    visits = [(placed, _row(placed)) for placed in rows]
    references = await ReferencesOfVisits.of(session, (row for _, row in visits))
    wanted, problems = [], []
    for placed, row in visits:
        try:
            refs = references.of_row(row)
            starts_at = instant(row.starts_at, refs.zone)
            wanted.append(Wanted(placed, row.id, refs, starts_at, AppointmentState(row.state)))
        except HearbackError as error:
            problems.append(named(error, placed))
    return wanted, problems


def _row(placed: Placed) -> AppointmentRow:
    assert isinstance(placed.row, AppointmentRow), "a batch holds one kind of rows"
    return placed.row


async def _known(session: AsyncSession, wanted: Sequence[Wanted]) -> Mapping[Key, Appointment]:
    """The visits that are here already, as they are now, and held.

    In the order of locked_visits(): an answer may hold two visits of a patient as well.
    """
    rows = await session.scalars(
        select(Appointment)
        .where(
            among(Appointment.clinic_id, {each.refs.clinic_id for each in wanted}),
            among(Appointment.external_id, {each.external_id for each in wanted}),
        )
        .order_by(Appointment.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return {(visit.clinic_id, visit.external_id): visit for visit in rows}


def _change(
    known: Appointment, wanted: Wanted, now: datetime, *, ours: bool
) -> list[AppointmentMove]:
    """Bring a visit to what the practice has; the moves made. ours: whether a record cancelled it.
    Raises AnotherPatient, CannotMoveVisit."""
    refs = wanted.refs
    if known.patient_id != refs.patient_id:
        raise AnotherPatient
    before = known.location_id, known.ends_at
    known.provider_id, known.location_id = refs.provider_id, refs.location_id
    known.visit_type_id = refs.visit_type_id
    moves = []
    if known.starts_at == wanted.starts_at:
        known.ends_at = wanted.starts_at + wanted.lasts
        if known.state in STANDING and before != (known.location_id, known.ends_at):
            moves.append(replaced(known, now=now, actor=ACTOR))
    else:
        moves += _take_time(known, wanted, now)
    moves += _take_state(known, wanted.state, now, ours=ours)
    return moves


def _is_new_time(move: AppointmentMove) -> bool:
    return move.from_starts_at != move.to_starts_at


def _take_time(known: Appointment, wanted: Wanted, now: datetime) -> list[AppointmentMove]:
    """A cancelled visit that stands at a new time was booked again, at the patient's wish."""
    moves = []
    if known.state is AppointmentState.CANCELLED and wanted.state in STANDING:
        moves.append(restate(known, AppointmentState.SCHEDULED, now=now, actor=ACTOR))
    if known.state in STANDING:
        moves.append(retime(known, wanted.starts_at, lasts=wanted.lasts, now=now, actor=ACTOR))
    return [move for move in moves if move]


def _take_state(
    known: Appointment, wanted: AppointmentState, now: datetime, *, ours: bool
) -> list[AppointmentMove]:
    """A record that still has the visit standing has not heard what the patient said here, and
    what is over does not begin again; but what a record cancelled, or has as cancelled by now, it
    may restore."""
    if wanted is known.state is AppointmentState.CANCELLED and not ours:
        return [replaced(known, now=now, actor=ACTOR)]
    if ours and known.state is AppointmentState.CANCELLED and wanted in STANDING:
        restored = restate(known, AppointmentState.SCHEDULED, now=now, actor=ACTOR)
        return [*([restored] if restored else []), *_take_state(known, wanted, now, ours=False)]
    if wanted in STANDING and known.state is not AppointmentState.NEEDS_REVIEW:
        said_here = wanted is AppointmentState.SCHEDULED and known.state in STANDING
        if said_here or known.state not in STANDING:
            return []
    move = restate(known, wanted, now=now, actor=ACTOR)
    return [move] if move else []


def instant(written: str, zone: str) -> datetime:
    """Wall-clock time in a zone, or an instant with its offset, as UTC. Raises BadTime."""
    try:
        read = datetime.fromisoformat(written)
    except ValueError as error:
        raise BadTime(TIME_FORM) from error
    # A day without its time would be read as midnight.
    if len(written) <= len("2026-04-16") or read.year not in CALENDAR:
        raise BadTime(TIME_FORM)
    if read.tzinfo is None:
        read = read.replace(tzinfo=ZoneInfo(zone))
        if read.astimezone(UTC).astimezone(read.tzinfo).replace(fold=0) != read:
            raise BadTime("does not exist: the clocks go forward over it")
    return read.astimezone(UTC)


def _new(wanted: Wanted) -> Appointment:
    refs = wanted.refs
    return Appointment(
        clinic_id=refs.clinic_id,
        external_id=wanted.external_id,
        patient_id=refs.patient_id,
        provider_id=refs.provider_id,
        location_id=refs.location_id,
        visit_type_id=refs.visit_type_id,
        starts_at=wanted.starts_at,
        ends_at=wanted.starts_at + wanted.lasts,
        state=wanted.state,
        version=1,
    )

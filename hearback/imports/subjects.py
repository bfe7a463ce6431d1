"""Taking in bills, approved answers and screenings: each once, whatever is imported how often."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.service import Schedule
from hearback.billing.model import ClinicBilling, Statement, StatementLine, StatementState
from hearback.clinics.model import Clinic, Provider, VisitType
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id
from hearback.imports.errors import OtherWords, UnknownReference, named
from hearback.imports.references import id_of
from hearback.imports.waiting import take_waiting
from hearback.knowledge.model import AcceptedPlan, KnowledgeEntry
from hearback.patients.model import Patient
from hearback.records.files import Placed, Problem
from hearback.records.subject_rows import (
    AnswerRow,
    AnyRow,
    BillingRow,
    KnowledgeRow,
    PlansRow,
    ScreeningRow,
    ScreeningServiceRow,
    StatementRow,
    WaitingRow,
)
from hearback.screening.model import Screening, ScreeningService, ScreeningState
from hearback.screening.service import change

R = TypeVar("R")
TakeOne = Callable[[AsyncSession, UUID, R, datetime], Awaitable[None]]
Take = Callable[[AsyncSession, Schedule, Sequence[Placed], datetime], Awaitable[list[Problem]]]


def one_by_one(kind: type[R], take: TakeOne[R]) -> Take:
    """Rows that are few, taken one after the other; a bad one is named and left out."""

    async def take_all(
        session: AsyncSession, schedule: Schedule, rows: Sequence[Placed], now: datetime
    ) -> list[Problem]:
        problems = []
        for placed in rows:
            assert isinstance(placed.row, kind), "a batch holds one kind of rows"
            try:
                clinic = await _clinic(session, placed.row)
                await take(session, clinic, placed.row, now)
            except HearbackError as error:
                problems.append(named(error, placed))
        return problems

    return take_all


async def _clinic(session: AsyncSession, row: Any) -> UUID:
    found = await session.scalar(select(Clinic.id).where(Clinic.external_id == row.clinic))
    if found is None:
        raise UnknownReference("clinic")
    return found


async def _take_statement(
    session: AsyncSession, clinic: UUID, row: StatementRow, now: datetime
) -> None:
    patient = await id_of(session, Patient, clinic, "patient", row.patient)
    key = (Statement.clinic_id == clinic, Statement.external_id == row.id)
    statement = await session.scalar(select(Statement).where(*key))
    if statement is None:
        statement = Statement(clinic_id=clinic, external_id=row.id)
        session.add(statement)
    statement.patient_id, statement.amount = patient, row.amount
    statement.due_on, statement.state = row.due_on, StatementState(row.state)
    await session.flush()
    await session.execute(delete(StatementLine).where(StatementLine.statement_id == statement.id))
    for position, line in enumerate(row.lines):
        session.add(
            StatementLine(
                statement_id=statement.id,
                position=position,
                on_day=line.date,
                service=line.service,
                owed=line.owed,
            )
        )


async def _take_billing(
    session: AsyncSession, clinic: UUID, row: BillingRow, now: datetime
) -> None:
    values = {"pay_link": row.pay_link, "phone": row.phone}
    made = insert(ClinicBilling).values(clinic_id=clinic, **values)
    await session.execute(
        made.on_conflict_do_update(index_elements=[ClinicBilling.clinic_id], set_=values)
    )


async def _take_plans(session: AsyncSession, clinic: UUID, row: PlansRow, now: datetime) -> None:
    await session.execute(delete(AcceptedPlan).where(AcceptedPlan.clinic_id == clinic))
    for name in dict.fromkeys(row.names):
        session.add(AcceptedPlan(clinic_id=clinic, name=name))


async def _take_answer(
    session: AsyncSession, clinic: UUID, row: KnowledgeRow, now: datetime
) -> None:
    """Raises OtherWords."""
    for language, said in (("en", row.en), ("es", row.es)):
        key = (
            KnowledgeEntry.clinic_id == clinic,
            KnowledgeEntry.key == row.id,
            KnowledgeEntry.language == language,
            KnowledgeEntry.version == row.version,
        )
        entry = await session.scalar(select(KnowledgeEntry).where(*key))
        if entry is not None and entry.answer != said.answer:
            raise OtherWords
        if entry is None:
            entry = KnowledgeEntry(
                clinic_id=clinic, key=row.id, language=language, version=row.version
            )
            session.add(entry)
        _write_answer(entry, row, said)


def _write_answer(entry: KnowledgeEntry, row: KnowledgeRow, said: AnswerRow) -> None:
    entry.answer, entry.questions = said.answer, list(said.questions)
    entry.subject, entry.part, entry.source = row.subject, row.part, row.source
    entry.approved_by, entry.approved_on = row.approved_by, row.approved_on
    entry.review_by = row.review_by


async def _take_service(
    session: AsyncSession, clinic: UUID, row: ScreeningServiceRow, now: datetime
) -> None:
    visit_type = await id_of(session, VisitType, clinic, "visit_type", row.visit_type)
    provider = (
        await id_of(session, Provider, clinic, "provider", row.provider) if row.provider else None
    )
    values = {"visit_type_id": visit_type, "provider_id": provider}
    made = insert(ScreeningService).values(clinic_id=clinic, kind=row.kind, **values)
    key = [ScreeningService.clinic_id, ScreeningService.kind]
    await session.execute(made.on_conflict_do_update(index_elements=key, set_=values))


async def _take_screening(
    session: AsyncSession, clinic: UUID, row: ScreeningRow, now: datetime
) -> None:
    """What a patient told us stands until the record tells of something newer."""
    patient = await id_of(session, Patient, clinic, "patient", row.patient)
    key = (Screening.patient_id == patient, Screening.kind == row.kind)
    screening = await session.scalar(select(Screening).where(*key).with_for_update())
    wanted = ScreeningState(row.state)
    if screening is None:
        made = {"id": new_id(), "clinic_id": clinic, "patient_id": patient, "kind": row.kind}
        screening = Screening(**made, state=wanted)
        session.add(screening)
        await session.flush()
    elif _is_news(screening, row):
        change(session, screening, wanted, now=now, actor="record")
    screening.due_on, screening.reason = row.due_on, row.reason
    screening.last_done_on = row.last_done_on


def _is_news(screening: Screening, row: ScreeningRow) -> bool:
    return row.state == "done" or (
        row.due_on != screening.due_on or row.last_done_on != screening.last_done_on
    )


TAKE_SUBJECTS: dict[type[AnyRow], Take] = {
    BillingRow: one_by_one(BillingRow, _take_billing),
    PlansRow: one_by_one(PlansRow, _take_plans),
    KnowledgeRow: one_by_one(KnowledgeRow, _take_answer),
    StatementRow: one_by_one(StatementRow, _take_statement),
    ScreeningServiceRow: one_by_one(ScreeningServiceRow, _take_service),
    ScreeningRow: one_by_one(ScreeningRow, _take_screening),
    WaitingRow: one_by_one(WaitingRow, take_waiting),
}

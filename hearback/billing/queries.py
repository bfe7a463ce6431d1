"""Reads of what is owed and of how a clinic is paid."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.billing.model import ClinicBilling, Statement, StatementLine, StatementState
from hearback.clinics.model import Clinic


@dataclass(frozen=True)
class Line:
    """One visit of a bill, without what was done there."""

    on_day: date
    owed: Decimal


@dataclass(frozen=True)
class Due:
    """What is to be paid by one day; on_day: None where the practice names none."""

    on_day: date | None
    owed: Decimal


@dataclass(frozen=True)
class Owed:
    """All open statements of a patient as one. due: what is to be paid by which day, soonest first.
    lines: oldest first; none where the practice does not send them of every statement, for they
    would not tell what the amount is for."""

    amount: Decimal
    due: Sequence[Due]
    lines: Sequence[Line]


async def owed_by(session: AsyncSession, patient_id: UUID) -> Owed | None:
    """None: nothing is open."""
    rows = await session.scalars(
        select(Statement)
        .where(Statement.patient_id == patient_id, Statement.state == StatementState.OPEN)
        .order_by(Statement.due_on, Statement.id)
    )
    statements = [each for each in rows if each.amount > 0]
    if not statements:
        return None
    found = await session.execute(
        select(StatementLine.statement_id, StatementLine.on_day, StatementLine.owed)
        .where(StatementLine.statement_id.in_([each.id for each in statements]))
        .order_by(StatementLine.on_day, StatementLine.id)
    )
    lines = [row for row in found if row.owed > 0]
    if {row.statement_id for row in lines} != {each.id for each in statements}:
        lines = []
    return Owed(
        sum((each.amount for each in statements), Decimal()),
        _due(statements),
        [Line(row.on_day, row.owed) for row in lines],
    )


def _due(statements: Iterable[Statement]) -> list[Due]:
    days: defaultdict[date | None, Decimal] = defaultdict(Decimal)
    for each in statements:
        days[each.due_on] += each.amount
    return [Due(day, days[day]) for day in sorted(days, key=lambda day: day or date.max)]


@dataclass(frozen=True)
class Payment:
    """link: None where the clinic has no page to pay at. phone: E.164."""

    link: str | None
    phone: str


async def payment_at(session: AsyncSession, clinic_id: UUID) -> Payment:
    clinic = await session.get_one(Clinic, clinic_id)
    billing = await session.get(ClinicBilling, clinic_id)
    if billing is None:
        return Payment(None, clinic.phone)
    return Payment(billing.pay_link, billing.phone or clinic.phone)

"""Tables of statements, how they are paid, and what patients reported or asked about them."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Numeric, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, Sealed

MONEY = Numeric(12, 2)


class StatementState(StrEnum):
    OPEN = "open"
    PAID = "paid"
    VOID = "void"


class ClinicBilling(Base):
    """How a clinic is paid: its processor's page, and who answers about bills."""

    __tablename__ = "clinic_billing"

    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"), primary_key=True)
    pay_link: Mapped[str | None]  # https, of the clinic's processor; nothing about a person in it
    phone: Mapped[str | None]  # E.164; None: the clinic's


class Statement(Base):
    """What a patient owes of one bill, as the practice's system says."""

    __tablename__ = "statement"
    __table_args__ = (
        UniqueConstraint("clinic_id", "external_id"),
        CheckConstraint("amount >= 0", name="amount"),
        # owed_by(): the open ones of a patient
        Index("ix_statement_open", "patient_id", postgresql_where="state = 'open'"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    external_id: Mapped[str]
    amount: Mapped[Decimal] = mapped_column(MONEY)
    due_on: Mapped[date | None]
    state: Mapped[StatementState] = mapped_column(default=StatementState.OPEN)


class StatementLine(Base):
    """One visit of a statement. What was done there is for staff: no message ever carries it."""

    __tablename__ = "statement_line"
    __table_args__ = (UniqueConstraint("statement_id", "position"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    statement_id: Mapped[UUID] = mapped_column(ForeignKey("statement.id"))
    position: Mapped[int]
    on_day: Mapped[date]
    service_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    owed: Mapped[Decimal] = mapped_column(MONEY)

    service = Sealed()


class Asked(StrEnum):
    """What a patient said about a bill that people have to look at."""

    PAID_ALREADY = "paid_already"
    PLAN = "plan"
    DISPUTE = "dispute"
    HARDSHIP = "hardship"
    COVERAGE = "coverage"
    QUESTION = "question"


class BillingRequest(Base):
    """One such message. It stands beside the case, which may join others. Append-only."""

    __tablename__ = "billing_request"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    message_id: Mapped[UUID] = mapped_column(ForeignKey("inbound_message.id"))
    patient_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.id"))
    at: Mapped[datetime]
    what: Mapped[Asked]

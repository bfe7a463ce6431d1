"""Tables of staff accounts, what each may do where, and their sessions at the desk."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ARRAY, ForeignKey, Index, LargeBinary, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, Sealed


class Role(StrEnum):
    AGENT = "agent"
    NURSE = "nurse"
    BILLING = "billing"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    AUDITOR = "auditor"
    ADMIN = "admin"


class StaffState(StrEnum):
    ACTIVE = "active"
    DISABLED = "disabled"  # kept, because the trail names it


class Staff(Base):
    """One person's account: nobody shares one (rule H1)."""

    __tablename__ = "staff"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)  # to sign in with, lower case
    display_name: Mapped[str]  # what colleagues read
    language: Mapped[str] = mapped_column(default="en")  # of the pages
    state: Mapped[StaffState] = mapped_column(default=StaffState.ACTIVE)
    password_hash: Mapped[str | None]  # argon2id; None: signs in elsewhere
    totp_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    totp_step: Mapped[int | None]  # the last one used: a code works once
    # For practice with invented patients, or for real ones: never both.
    in_practice: Mapped[bool] = mapped_column(default=False, server_default=text("false"))
    failures: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    locked_until: Mapped[datetime | None]
    created_at: Mapped[datetime]

    totp = Sealed()  # the shared secret, base32


class StaffEmail(Base):
    """The address by which the clinic's identity provider knows an account; lower case."""

    __tablename__ = "staff_email"

    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)


class StaffGrant(Base):
    """A role at one clinic, for some queues. Without a grant nothing may be seen."""

    __tablename__ = "staff_grant"
    __table_args__ = (UniqueConstraint("staff_id", "clinic_id", "role"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    role: Mapped[Role]
    queues: Mapped[list[str]] = mapped_column(ARRAY(String))  # of conversations; the first is home


class CameIn(StrEnum):
    PASSWORD = "password"  # noqa: S105 - a way in, no secret
    PROVIDER = "provider"  # the clinic's own, which asked for the second factor


class StaffSession(Base):
    """One signed-in browser. The cookie's token is kept as a hash only."""

    __tablename__ = "staff_session"
    __table_args__ = (
        # who is signed in now, and what ends with an account
        Index("ix_staff_session_live", "staff_id", postgresql_where="ended_at IS NULL"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    started_at: Mapped[datetime]
    seen_at: Mapped[datetime]  # the last thing the person did, not what a page did by itself
    ended_at: Mapped[datetime | None]
    ended_why: Mapped[str | None]
    came_by: Mapped[CameIn] = mapped_column(
        default=CameIn.PASSWORD, server_default=CameIn.PASSWORD.value
    )


class ProviderTrip(Base):
    """A way back from the identity provider that was used: it works once."""

    __tablename__ = "provider_trip"

    state_hash: Mapped[str] = mapped_column(primary_key=True)
    spent_at: Mapped[datetime]

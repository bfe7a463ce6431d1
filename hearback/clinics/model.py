"""Tables of a clinic and of what it offers. Nothing here is about a patient."""

from datetime import date, time
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base


class Clinic(Base):
    __tablename__ = "clinic"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    external_id: Mapped[str] = mapped_column(unique=True)
    # What texts say. A practice whose name tells its specialty gives another one here (rule H15).
    public_name: Mapped[str]
    zone: Mapped[str]  # IANA
    phone: Mapped[str]  # E.164, for people who call
    language: Mapped[str] = mapped_column(default="en")  # to a stranger without a language


class Location(Base):
    __tablename__ = "location"
    __table_args__ = (UniqueConstraint("clinic_id", "external_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    external_id: Mapped[str]
    name: Mapped[str]
    address: Mapped[str]
    zone: Mapped[str]


class OpeningHours(Base):
    __tablename__ = "opening_hours"
    __table_args__ = (
        UniqueConstraint("location_id", "weekday", "opens"),
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("opens < closes", name="order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    location_id: Mapped[UUID] = mapped_column(ForeignKey("location.id"))
    weekday: Mapped[int]  # Monday is 0
    opens: Mapped[time]  # the location's local time
    closes: Mapped[time]


class Provider(Base):
    __tablename__ = "provider"
    __table_args__ = (UniqueConstraint("clinic_id", "external_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    external_id: Mapped[str]
    name: Mapped[str]


class VisitType(Base):
    """A kind of visit. Its name is for staff: no text to a patient ever carries it."""

    __tablename__ = "visit_type"
    __table_args__ = (
        UniqueConstraint("clinic_id", "external_id"),
        CheckConstraint("minutes > 0", name="minutes"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    external_id: Mapped[str]
    name: Mapped[str]
    minutes: Mapped[int]
    # Hours before the visit; [] means no reminder, None what the policy says.
    reminder_hours: Mapped[list[int] | None] = mapped_column(ARRAY(Integer))


class PreparationText(Base):
    """What a clinician approved to be said about preparing, by version; the latest one holds."""

    __tablename__ = "preparation_text"
    __table_args__ = (UniqueConstraint("visit_type_id", "language", "version"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    visit_type_id: Mapped[UUID] = mapped_column(ForeignKey("visit_type.id"))
    language: Mapped[str]
    version: Mapped[int]
    text: Mapped[str]
    approved_by: Mapped[str]
    approved_on: Mapped[date]


class Sender(Base):
    """One of our numbers. Texts leave through one leased pump per sender."""

    __tablename__ = "sender"
    __table_args__ = (CheckConstraint("segments_per_second > 0", name="rate"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    number: Mapped[str] = mapped_column(unique=True)  # E.164
    segments_per_second: Mapped[float] = mapped_column(default=1.0)

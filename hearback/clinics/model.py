"""Tables of a clinic and of what it offers. Nothing here is about a patient."""

from datetime import date, time
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, Json


class Clinic(Base):
    __tablename__ = "clinic"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    external_id: Mapped[str] = mapped_column(unique=True)
    # What texts say. A practice whose name tells its specialty gives another one here (rule H15).
    public_name: Mapped[str]
    zone: Mapped[str]  # IANA
    phone: Mapped[str]  # E.164, for people who call
    language: Mapped[str] = mapped_column(default="en")  # to a stranger without a language
    # By name; what the policy has for all others holds for what is not here (hearback/policy/).
    own_rules: Mapped[Json] = mapped_column(JSONB, default=dict, server_default=text("'{}'"))
    # Whether a text may say whom a patient sees; a name may tell the specialty (rule H15).
    tells_provider: Mapped[bool] = mapped_column(default=False, server_default=text("false"))


class Location(Base):
    __tablename__ = "location"
    __table_args__ = (UniqueConstraint("clinic_id", "external_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    external_id: Mapped[str]
    name: Mapped[str]
    address: Mapped[str]
    zone: Mapped[str]
    # What the clinic published, by language: {"en": {"parking": "...", "directions": "..."}}
    published: Mapped[Json] = mapped_column(JSONB, default=dict, server_default=text("'{}'"))


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


class DeskHours(Base):
    """When people of one queue answer, where that differs from when the clinic is open."""

    __tablename__ = "desk_hours"
    __table_args__ = (
        UniqueConstraint("clinic_id", "queue", "weekday", "opens"),
        CheckConstraint("queue IN ('front_desk', 'billing', 'clinical')", name="queue"),
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("opens < closes", name="order"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    queue: Mapped[str]
    zone: Mapped[str]  # IANA: an office elsewhere may answer for the clinic
    weekday: Mapped[int]  # Monday is 0
    opens: Mapped[time]
    closes: Mapped[time]


class ProviderHours(Base):
    """When a provider sees patients at a location, week by week, in the location's local time."""

    __tablename__ = "provider_hours"
    __table_args__ = (
        UniqueConstraint("provider_id", "location_id", "weekday", "opens"),
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("opens < closes", name="order"),
        CheckConstraint("every_minutes > 0", name="every"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    provider_id: Mapped[UUID] = mapped_column(ForeignKey("provider.id"))
    location_id: Mapped[UUID] = mapped_column(ForeignKey("location.id"))
    weekday: Mapped[int]  # Monday is 0
    opens: Mapped[time]
    closes: Mapped[time]
    every_minutes: Mapped[int]  # visits begin at `opens` and then every so many minutes


class ScheduleException(Base):
    """One day that differs: a holiday of the practice, or a provider away or in at other hours."""

    __tablename__ = "schedule_exception"
    __table_args__ = (
        UniqueConstraint("clinic_id", "external_id"),
        CheckConstraint("(opens IS NULL) = (closes IS NULL)", name="hours"),
        CheckConstraint("opens < closes", name="order"),
        # facts of a day
        Index("ix_schedule_exception_day", "clinic_id", "on_day"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    external_id: Mapped[str]
    provider_id: Mapped[UUID | None] = mapped_column(ForeignKey("provider.id"))  # None: everybody
    location_id: Mapped[UUID | None] = mapped_column(ForeignKey("location.id"))  # None: everywhere
    on_day: Mapped[date]
    opens: Mapped[time | None]  # None: nobody is seen that day
    closes: Mapped[time | None]


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
        CheckConstraint("buffer_minutes >= 0", name="buffer"),
        CheckConstraint("capacity > 0", name="capacity"),
        CheckConstraint("late_cancel_hours > 0", name="late_cancel"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    external_id: Mapped[str]
    name: Mapped[str]
    minutes: Mapped[int]
    # Hours before the visit; [] means no reminder, None what the policy says.
    reminder_hours: Mapped[list[int] | None] = mapped_column(ARRAY(Integer))
    # Kept free after each visit, within the provider's hours: for notes, or to clean the room.
    buffer_minutes: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    # How many patients may come at one time; more than one is a group.
    capacity: Mapped[int] = mapped_column(default=1, server_default=text("1"))
    # Who cancels later than this is for a person to answer; None: nobody is.
    late_cancel_hours: Mapped[int | None]


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


class SenderKind(StrEnum):
    SMS = "sms"  # a number: texts leave through its pump
    WEB = "web"  # a clinic's chat on its website: answers are shown, nothing is sent
    PRACTICE = "practice"  # invented patients write here: nothing ever leaves


class Sender(Base):
    """One of our numbers. Texts leave through one leased pump per sender.

    A clinic's web chat is a line too, so that every conversation has one; no pump takes it.
    """

    __tablename__ = "sender"
    __table_args__ = (CheckConstraint("segments_per_second > 0", name="rate"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    number: Mapped[str] = mapped_column(unique=True)  # E.164; web:<clinic> for a chat
    kind: Mapped[SenderKind] = mapped_column(default=SenderKind.SMS, server_default="sms")
    segments_per_second: Mapped[float] = mapped_column(default=1.0)


class ChatSite(Base):
    """A clinic's web chat: its line, and the sites that may show it."""

    __tablename__ = "chat_site"

    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"), primary_key=True)
    sender_id: Mapped[UUID] = mapped_column(ForeignKey("sender.id"))
    origins: Mapped[list[str]] = mapped_column(ARRAY(String))  # https://www.clinic.example

"""Tables of patients, contact points and the relations between them."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ARRAY, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, Sealed


class PatientState(StrEnum):
    ACTIVE = "active"
    INACTIVE = "inactive"
    DECEASED = "deceased"


class Relation(StrEnum):
    """What the holder of a contact point is to the patient."""

    SELF = "self"
    GUARDIAN = "guardian"
    CAREGIVER = "caregiver"
    PARENT = "parent"  # of a minor
    SPOUSE = "spouse"


class Reach(StrEnum):
    """What is known of a contact point as a way to text someone."""

    UNPROVEN = "unproven"
    TEXTS = "texts"
    LANDLINE = "landline"
    UNREACHABLE = "unreachable"


class ContactKind(StrEnum):
    PHONE = "phone"
    WEB = "web"  # one session of a visitor to a website: nobody is ever linked to it


class WhyBroken(StrEnum):
    """Why nobody answers for a patient at a number any more."""

    WRONG_NUMBER = "wrong_number"  # somebody else's, as they told us
    REASSIGNED = "reassigned"  # the carrier gave it to somebody else
    OF_AGE = "of_age"  # a parent's rights end at eighteen


class Patient(Base):
    __tablename__ = "patient"
    __table_args__ = (
        UniqueConstraint("clinic_id", "external_id"),
        # named_at_clinic(): who a name and a birth date fit
        Index("ix_patient_match_keys", "match_keys", postgresql_using="gin"),
        # the few whose keys are still to be worked out
        Index("ix_patient_unmatched", "id", postgresql_where="match_keys IS NULL"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    clinic_id: Mapped[UUID] = mapped_column(ForeignKey("clinic.id"))
    external_id: Mapped[str]
    first_name_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    last_name_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    born_on_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    language: Mapped[str]
    zone: Mapped[str | None]  # IANA; None: not known
    state: Mapped[PatientState] = mapped_column(default=PatientState.ACTIVE)
    # By name and birth date, keyed (matching.py); None: not worked out yet.
    match_keys: Mapped[list[bytes] | None] = mapped_column(ARRAY(LargeBinary))

    first_name = Sealed()
    last_name = Sealed()
    born_on = Sealed()  # ISO date


class ContactPoint(Base):
    """A number that texts can go to. It is a person's, not a clinic's: consent is its own.

    A session of web chat is a contact point too, so that every conversation has one.
    """

    __tablename__ = "contact_point"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    number_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    number_index: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    kind: Mapped[ContactKind] = mapped_column(default=ContactKind.PHONE, server_default="phone")
    reach: Mapped[Reach] = mapped_column(default=Reach.UNPROVEN)
    last_heard_at: Mapped[datetime | None]
    # When a text from there, or staff who asked, last showed whose it is (rule C36).
    last_confirmed_at: Mapped[datetime | None]

    number = Sealed()  # E.164; web:<session> for a session of web chat


class ContactLink(Base):
    """Who answers at a contact point for a patient, and what they may do there."""

    __tablename__ = "contact_link"
    __table_args__ = (
        UniqueConstraint("patient_id", "contact_point_id"),
        # come_of_age(): the bonds that a birthday may end
        Index("ix_contact_link_guardian", "patient_id", postgresql_where="relation = 'guardian'"),
        Index("ix_contact_link_parent", "patient_id", postgresql_where="relation = 'parent'"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    # by_contact_point(): the patients of a number that wrote to us
    contact_point_id: Mapped[UUID] = mapped_column(ForeignKey("contact_point.id"), index=True)
    relation: Mapped[Relation]
    may_schedule: Mapped[bool]  # any right at all: is texted about the visits, and told of them
    may_see_clinical: Mapped[bool]
    # Of rights.Right, by spaces, where the record grants some and not others; None: all or none.
    rights: Mapped[str | None]


class BrokenLink(Base):
    """A bond that did not hold, kept when the link was taken away. Append-only."""

    __tablename__ = "broken_link"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    # the flags of a patient
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"), index=True)
    contact_point_id: Mapped[UUID] = mapped_column(ForeignKey("contact_point.id"))
    relation: Mapped[Relation]
    at: Mapped[datetime]
    why: Mapped[WhyBroken]
    message_id: Mapped[UUID | None]

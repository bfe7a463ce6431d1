"""The ledger of consent, append-only, and the standing that follows from it."""

from collections.abc import Mapping, Set
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, Sealed
from hearback.core.errors import HearbackError


class Standing(StrEnum):
    """What a contact point lets us send."""

    UNASKED = "unasked"  # never agreed, never stopped: only answers
    OPTED_IN = "opted_in"
    CLARIFYING = "clarifying"  # said CANCEL; one text asks what was meant (rule C25)
    OPTED_OUT = "opted_out"


MOVES: Mapping[Standing, Set[Standing]] = {
    Standing.UNASKED: {Standing.OPTED_IN, Standing.CLARIFYING, Standing.OPTED_OUT},
    Standing.OPTED_IN: {Standing.CLARIFYING, Standing.OPTED_OUT},
    Standing.CLARIFYING: {Standing.OPTED_IN, Standing.OPTED_OUT},
    Standing.OPTED_OUT: {Standing.OPTED_IN},
}


class CannotMoveConsent(HearbackError):
    status = 409

    def __init__(self, current: Standing, to: Standing) -> None:
        super().__init__(f"Consent cannot go from {current} to {to}. Read the ledger first.")


def moved(current: Standing, to: Standing) -> Standing:
    """One allowed move; to stay where one is is always allowed. Raises CannotMoveConsent."""
    if to != current and to not in MOVES[current]:
        raise CannotMoveConsent(current, to)
    return to


class Source(StrEnum):
    PATIENT = "patient"  # in their own message
    PROVIDER = "provider"  # the provider took it as an opt-out, or refused with 21610
    CLINIC = "clinic"  # given at intake, imported, or noted by staff
    RULE = "rule"  # nobody answered the clarifying text


class Scope(StrEnum):
    """What a statement covers."""

    ALL = "all"  # every text that needs consent: the default of each revocation (rule C14)
    PROGRAMME = "programme"  # one kind of text, named by `category`
    VISIT = "visit"  # the texts of one visit


class ConsentEvent(Base):
    """One thing said about consent. Never changed, never deleted (rule C21)."""

    __tablename__ = "consent_event"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    # ledger(): everything about one number, in order
    contact_point_id: Mapped[UUID] = mapped_column(ForeignKey("contact_point.id"), index=True)
    at: Mapped[datetime]
    standing: Mapped[Standing]
    source: Mapped[Source]
    channel: Mapped[str]
    rule: Mapped[str]
    words_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    message_id: Mapped[UUID | None]
    disclosure: Mapped[str]  # version of what the person had been told
    scope: Mapped[Scope] = mapped_column(default=Scope.ALL, server_default=text("'all'"))
    category: Mapped[str] = mapped_column(default="", server_default=text("''"))
    # Who wrote it down: `patient`, `provider`, `import`, `rule`, or a staff account's id.
    actor: Mapped[str] = mapped_column(default="", server_default=text("''"))
    basis: Mapped[str] = mapped_column(default="express", server_default=text("'express'"))
    address_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)  # of the browser, for the web

    words = Sealed()
    address = Sealed()


class ConsentLimit(Base):
    """One kind of text, or the texts of one visit, that a number wants no more (limits.py)."""

    __tablename__ = "consent_limit"
    # is_limited(): asked by each claim of outreach
    __table_args__ = (UniqueConstraint("contact_point_id", "scope", "category"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    contact_point_id: Mapped[UUID] = mapped_column(ForeignKey("contact_point.id"))
    scope: Mapped[Scope]
    category: Mapped[str]  # a purpose of texts, or the id of a visit
    event_id: Mapped[UUID] = mapped_column(ForeignKey("consent_event.id"))


class WrittenConsent(Base):
    """A signed form that holds now (written.py). An opt-out takes it away; the ledger keeps it."""

    __tablename__ = "written_consent"

    contact_point_id: Mapped[UUID] = mapped_column(ForeignKey("contact_point.id"), primary_key=True)
    event_id: Mapped[UUID] = mapped_column(ForeignKey("consent_event.id"))
    signed_on: Mapped[date]


class ConsentReport(Base):
    """What another system reported, under its own id: reported twice, written once."""

    __tablename__ = "consent_report"

    reference: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]


class ConsentStanding(Base):
    """The latest standing of a contact point, locked by whoever changes or relies on it."""

    __tablename__ = "consent_standing"

    contact_point_id: Mapped[UUID] = mapped_column(ForeignKey("contact_point.id"), primary_key=True)
    standing: Mapped[Standing]
    event_id: Mapped[UUID] = mapped_column(ForeignKey("consent_event.id"))
    since: Mapped[datetime]

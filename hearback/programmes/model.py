"""Tables of what was asked, and of what came back: scores, home readings, who takes part."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from hearback.core.db import Base, Sealed


class Programme(StrEnum):
    """A kind of message that we begin and that is about no coming visit."""

    CAMPAIGN = "campaign"
    SURVEY = "survey"
    FOLLOWUP = "followup"
    CHECKIN = "checkin"
    ONBOARDING = "onboarding"


class Homework(StrEnum):
    """What a patient measures at home."""

    BLOOD_PRESSURE = "blood_pressure"


class CampaignAnswer(StrEnum):
    WANTED = "wanted"
    DONE = "done"  # had it already, here or elsewhere
    DECLINED = "declined"


class ReadingFlag(StrEnum):
    NORMAL = "normal"  # between the limits; no judgement on how good it is
    OUT_OF_RANGE = "out_of_range"


class ProgrammeQuestion(Base):
    """One message of a programme that left: what an answer in its thread may be about."""

    __tablename__ = "programme_question"
    # latest_question(): the newest of a thread
    __table_args__ = (Index("ix_programme_question_thread", "conversation_id", "asked_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)  # the outbound message's
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    programme: Mapped[Programme]
    patient_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.id"))
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointment.id"))
    campaign_id: Mapped[UUID | None]
    # how well people helped in this case
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("escalation.id"))
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    answer: Mapped[CampaignAnswer | None]  # to a campaign: whether it may invite again


class SurveyAnswer(Base):
    """A score that a patient gave a visit, or people's help in a case. Append-only: the latest one
    counts."""

    __tablename__ = "survey_answer"
    __table_args__ = (CheckConstraint("score BETWEEN 0 AND 10", name="score"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    # latest_scores(): of a visit
    appointment_id: Mapped[UUID | None] = mapped_column(ForeignKey("appointment.id"), index=True)
    patient_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.id"))
    # the figures of the desk: the score of a case
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("escalation.id"), index=True)
    message_id: Mapped[UUID] = mapped_column(ForeignKey("inbound_message.id"), unique=True)
    at: Mapped[datetime]
    score: Mapped[int]


class HomeReading(Base):
    """One reading as it was told, such as 128/82. Append-only."""

    __tablename__ = "home_reading"
    __table_args__ = (UniqueConstraint("message_id", "place"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    # latest readings of a patient
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"), index=True)
    homework: Mapped[Homework]
    message_id: Mapped[UUID] = mapped_column(ForeignKey("inbound_message.id"))
    place: Mapped[int]  # among several in one message
    at: Mapped[datetime]
    value_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    flag: Mapped[ReadingFlag]

    value = Sealed()


class Enrolment(Base):
    """A patient who sends home readings."""

    __tablename__ = "enrolment"
    __table_args__ = (UniqueConstraint("patient_id", "homework"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    homework: Mapped[Homework]
    since: Mapped[datetime]
    ended_at: Mapped[datetime | None]

"""For whom what a campaign invites to is due: conditions on a patient."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, exists, false, or_

from hearback.appointments.model import STANDING, Appointment, AppointmentMove, AppointmentState
from hearback.outbound.campaign import Campaign, Topic
from hearback.patients.facts import PatientFacts
from hearback.patients.model import Patient
from hearback.programmes.model import CampaignAnswer, ProgrammeQuestion
from hearback.screening.model import Screening, ScreeningState

SEASON_STARTS = (7, 1)  # of flu vaccines, in the northern half of the world
# By the names of the practice's record of screenings.
KINDS: Mapping[Topic, str] = {Topic.FLU_SHOT: "flu_shot", Topic.MAMMOGRAM: "mammogram"}
ENDED = (CampaignAnswer.DONE, CampaignAnswer.DECLINED)
BOOKED = (*STANDING, AppointmentState.COMPLETED)


def nothing_due(
    topic: Topic, patient_id: SQLColumnExpression[Any], *, now: datetime
) -> ColumnElement[bool]:
    """Whether a patient needs no invitation: had it, not due by the record, booked since invited,
    or said no. patient and patient_facts are joined by the caller."""
    return or_(
        _had(topic, now),
        _not_due_on_record(topic, patient_id, now),
        _answered(topic, patient_id, now),
        _booked(topic, patient_id),
    )


def _had(topic: Topic, now: datetime) -> ColumnElement[bool]:
    if topic is not Topic.FLU_SHOT:
        return false()
    return and_(
        PatientFacts.vaccinated_on.is_not(None),
        PatientFacts.vaccinated_on >= season_start(now.date()),
    )


def _not_due_on_record(
    topic: Topic, patient_id: SQLColumnExpression[Any], now: datetime
) -> ColumnElement[bool]:
    """The practice's record says for whom a screening is due, never we. A clinic that keeps none
    of the kind leaves it to the audience."""
    kind = KINDS.get(topic)
    if kind is None:
        return false()
    on_record = and_(Screening.kind == kind, Screening.patient_id == patient_id)
    due = and_(
        Screening.state == ScreeningState.DUE,
        or_(Screening.due_on.is_(None), Screening.due_on <= now.date()),
    )
    keeps = and_(Screening.kind == kind, Screening.clinic_id == Patient.clinic_id)
    return and_(exists().where(keeps), ~exists().where(on_record, due))


def season_start(today: date) -> date:
    start = date(today.year, *SEASON_STARTS)
    return start if today >= start else date(today.year - 1, *SEASON_STARTS)


def _answered(
    topic: Topic, patient_id: SQLColumnExpression[Any], now: datetime
) -> ColumnElement[bool]:
    return exists().where(
        ProgrammeQuestion.patient_id == patient_id,
        ProgrammeQuestion.campaign_id == Campaign.id,
        ProgrammeQuestion.asked_at >= _season(topic, now),
        ProgrammeQuestion.answer.in_(ENDED),
        Campaign.topic == topic,
    )


def _season(topic: Topic, now: datetime) -> datetime:
    """An answer to the flu shot holds for its season, one to the rest for a year."""
    start = season_start(now.date())
    if topic is not Topic.FLU_SHOT:
        start = now.date().replace(year=now.year - 1, day=1)
    return datetime(start.year, start.month, start.day, tzinfo=now.tzinfo)


def _booked(topic: Topic, patient_id: SQLColumnExpression[Any]) -> ColumnElement[bool]:
    """A visit that the patient made in answer to an invitation to the same."""
    return exists().where(
        ProgrammeQuestion.patient_id == patient_id,
        ProgrammeQuestion.campaign_id == Campaign.id,
        Campaign.topic == topic,
        Appointment.patient_id == ProgrammeQuestion.patient_id,
        Appointment.state.in_(BOOKED),
        AppointmentMove.appointment_id == Appointment.id,
        AppointmentMove.from_state.is_(None),
        AppointmentMove.actor == "patient",
        AppointmentMove.at >= ProgrammeQuestion.asked_at,
    )

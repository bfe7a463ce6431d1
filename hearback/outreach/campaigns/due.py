"""For whom what a campaign invites to is due: conditions on a patient."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, exists, false, or_, true

from hearback.appointments.model import STANDING, Appointment, AppointmentMove, AppointmentState
from hearback.outbound.campaign import Campaign, Topic
from hearback.patients.facts import PatientFacts
from hearback.programmes.model import CampaignAnswer, ProgrammeQuestion

SEASON_STARTS = (7, 1)  # of flu vaccines, in the northern half of the world
ENDED = (CampaignAnswer.DONE, CampaignAnswer.DECLINED)
BOOKED = (*STANDING, AppointmentState.COMPLETED)


def nothing_due(
    topic: Topic, patient_id: SQLColumnExpression[Any], *, now: datetime
) -> ColumnElement[bool]:
    """Whether a patient needs no invitation: had it, booked since invited, or said no."""
    return or_(_had(topic, now), _answered(topic, patient_id, now), _booked(topic, patient_id))


def _had(topic: Topic, now: datetime) -> ColumnElement[bool]:
    """By the record; patient_facts is joined by the caller."""
    if topic is Topic.MAMMOGRAM:
        return false()
    return and_(
        PatientFacts.vaccinated_on.is_not(None),
        PatientFacts.vaccinated_on >= season_start(now.date()),
        true() if topic is Topic.FLU_SHOT else false(),
    )


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

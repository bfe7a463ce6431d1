"""What is on file of programmes and campaigns, in the words of the format."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import Appointment
from hearback.outbound.campaign import Campaign
from hearback.outbound.model import SendingTrouble, TroubleKind
from hearback.outreach.campaigns.report import report_of, state_told
from hearback.patients.model import Patient
from hearback.programmes.queries import latest_reading, latest_score
from hearback.rehearsal.seen import SeenAudience, SeenReading

REPUTATION = (TroubleKind.NUMBER_REPUTATION, TroubleKind.TEXT_PAUSED)


async def programme_records(session: AsyncSession) -> dict[str, Any]:
    """The fields of SeenRecord that programmes fill."""
    visits = (await session.scalars(select(Appointment))).all()
    patients = (await session.scalars(select(Patient).order_by(Patient.id))).all()
    campaigns = (await session.scalars(select(Campaign).order_by(Campaign.id))).all()
    reports = {campaign.id: await report_of(session, campaign.id) for campaign in campaigns}
    latest = reports[campaigns[-1].id] if campaigns else {}
    troubles = await session.scalars(select(SendingTrouble.kind))
    return {
        "scores": {visit.external_id: await latest_score(session, visit.id) for visit in visits},
        "readings": {p.external_id: await _reading(session, p) for p in reversed(patients)},
        "campaigns": {c.name: state_told(c, reports[c.id]).value for c in campaigns},
        "campaign_report": {
            name: SeenAudience(one.sent, one.suppressed_in_all, one.opted_out_after)
            for name, one in latest.items()
        },
        "alerts": frozenset(
            TroubleKind.NUMBER_REPUTATION.value for kind in troubles if kind in REPUTATION
        ),
    }


async def _reading(session: AsyncSession, patient: Patient) -> SeenReading:
    reading = await latest_reading(session, patient.id)
    return SeenReading(reading.value, reading.flag.value) if reading else SeenReading(None, None)

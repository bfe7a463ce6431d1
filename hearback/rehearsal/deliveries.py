"""What became of each named delivery: `A1/reminder_48h`, `campaign/P1`, `last`."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import Appointment
from hearback.outbound.campaign import Campaign, CampaignRecipient, RecipientState
from hearback.outbound.model import OutboundMessage, OutState
from hearback.patients.model import Patient
from hearback.rehearsal.seen import SeenDelivery


async def deliveries(session: AsyncSession) -> dict[str, SeenDelivery]:
    rows = (await session.scalars(select(OutboundMessage).order_by(OutboundMessage.id))).all()
    visits = {visit.id: visit.external_id for visit in await session.scalars(select(Appointment))}
    patients = {
        patient.id: patient.external_id for patient in await session.scalars(select(Patient))
    }
    latest = await latest_campaign(session)
    seen: dict[str, SeenDelivery] = {}
    tries: dict[str, int] = {}
    for row in rows:
        name = _name(row, visits, patients, latest)
        if name is not None:
            sent = row.state not in {OutState.QUEUED, OutState.REFUSED}
            tries[name] = tries.get(name, 0) + sent
            if name not in seen or sent:
                seen[name] = _delivery(row, max(0, tries[name] - 1))
    seen |= await _not_written(session, patients, latest)
    left = [row for row in rows if row.state is not OutState.QUEUED] or rows
    if left:
        newest = max(left, key=lambda row: (row.sent_at or row.created_at, row.id))
        seen["last"] = _delivery(newest, 0)
    return seen


async def latest_campaign(session: AsyncSession) -> UUID | None:
    return await session.scalar(select(Campaign.id).order_by(Campaign.id.desc()).limit(1))


async def campaign_sid(session: AsyncSession, patient: str) -> str | None:
    """The provider's id of what the latest campaign sent to a patient."""
    return await session.scalar(
        select(OutboundMessage.provider_id)
        .join(Patient, Patient.id == OutboundMessage.patient_id)
        .where(
            Patient.external_id == patient,
            OutboundMessage.campaign_id == await latest_campaign(session),
            OutboundMessage.provider_id.is_not(None),
        )
        .order_by(OutboundMessage.id.desc())
        .limit(1)
    )


async def _not_written(
    session: AsyncSession, patients: Mapping[UUID, str], campaign: UUID | None
) -> dict[str, SeenDelivery]:
    """Who is in the latest campaign and has no message: not to be sent, or not yet."""
    rows = await session.scalars(
        select(CampaignRecipient).where(
            CampaignRecipient.campaign_id == campaign,
            CampaignRecipient.state != RecipientState.WRITTEN,
        )
    )
    return {
        f"campaign/{patients[row.patient_id]}": SeenDelivery(
            "suppressed" if row.state is RecipientState.SUPPRESSED else "held",
            row.why or None,
            0,
            None,
        )
        for row in rows
    }


def _name(
    row: OutboundMessage,
    visits: Mapping[UUID, str],
    patients: Mapping[UUID, str],
    latest: UUID | None,
) -> str | None:
    """`A1/reminder_48h`, as the format names a delivery."""
    kind = row.cause.split(":")[0]
    if row.campaign_id is not None and row.patient_id is not None:
        return f"campaign/{patients[row.patient_id]}" if row.campaign_id == latest else None
    if not kind.startswith("reminder_") or row.appointment_id is None:
        return None
    return f"{visits[row.appointment_id]}/{kind}"


def _delivery(row: OutboundMessage, retries: int) -> SeenDelivery:
    why = row.why.get("reason") if row.state is OutState.REFUSED else None
    return SeenDelivery(_status(row), why, retries, None)


def _status(row: OutboundMessage) -> str:
    match row.state:
        case OutState.QUEUED:
            return "held" if row.why.get("decision") == "hold" else "queued"
        case OutState.REFUSED:
            return "suppressed"
        case OutState.SENT:
            return row.delivery.value if row.delivery else "accepted"
        case OutState.FAILED:
            return "failed"
        case OutState.PARKED:
            return "held"
        case OutState.SENDING | OutState.UNKNOWN:
            return "sending"

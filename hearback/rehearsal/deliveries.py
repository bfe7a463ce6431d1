"""What became of each named delivery: `A1/reminder_48h`, `last`."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.appointments.model import Appointment
from hearback.outbound.model import OutboundMessage, OutState
from hearback.rehearsal.seen import SeenDelivery


async def deliveries(session: AsyncSession) -> dict[str, SeenDelivery]:
    rows = (await session.scalars(select(OutboundMessage).order_by(OutboundMessage.id))).all()
    visits = {visit.id: visit.external_id for visit in await session.scalars(select(Appointment))}
    seen: dict[str, SeenDelivery] = {}
    tries: dict[str, int] = {}
    for row in rows:
        name = _name(row, visits)
        if name is not None:
            sent = row.state not in {OutState.QUEUED, OutState.REFUSED}
            tries[name] = tries.get(name, 0) + sent
            if name not in seen or sent:
                seen[name] = _delivery(row, max(0, tries[name] - 1))
    left = [row for row in rows if row.state is not OutState.QUEUED] or rows
    if left:
        latest = max(left, key=lambda row: (row.sent_at or row.created_at, row.id))
        seen["last"] = _delivery(latest, 0)
    return seen


def _name(row: OutboundMessage, visits: Mapping[UUID, str]) -> str | None:
    """`A1/reminder_48h`, as the format names a delivery."""
    kind = row.cause.split(":")[0]
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

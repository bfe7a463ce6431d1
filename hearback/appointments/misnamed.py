"""Words that call the visit by a day, an hour or a doctor that it does not have."""

from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.language.entities import Directory, read_entities
from bot.language.visits.named_time import Named, time_named
from hearback.appointments.model import Appointment
from hearback.appointments.turns import Answering
from hearback.clinics.model import Location, Provider


async def named_otherwise(turn: Answering, act: str, visit: Appointment) -> Named:
    """How the visit is called that is to be confirmed or cancelled."""
    if turn.bare or act not in {"confirm", "cancel"}:
        return Named.ITS_OWN
    cancels = act == "cancel"
    place = await turn.session.get_one(Location, visit.location_id)
    zone = ZoneInfo(place.zone)
    text = turn.message.text
    named = time_named(
        text,
        visit.starts_at.astimezone(zone),
        lang=turn.conversation.language,
        now=turn.now.astimezone(zone),
        zone=zone,
        cancels=cancels,
    )
    if named is Named.ITS_OWN and cancels and await _with_another(turn, visit):
        return Named.ANOTHER
    return named


async def _with_another(turn: Answering, visit: Appointment) -> bool:
    """Whether a doctor is named, and not the one of the visit."""
    rows = await turn.session.execute(
        select(Provider.name, Provider.id).where(Provider.clinic_id == visit.clinic_id)
    )
    known = {row.name: row.id for row in rows}
    found = read_entities(
        turn.message.text,
        lang=turn.conversation.language,
        today=turn.now.date(),
        directory=Directory(providers=tuple(known)),
    ).provider
    fits = {known[name] for mention in found for name in mention.fits if name in known}
    return bool(found) and visit.provider_id not in fits

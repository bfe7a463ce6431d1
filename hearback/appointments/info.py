"""What patients ask about their visits and about the clinic: when, where, hours, parking.

Said from the record alone, and whatever we asked before stays open.
"""

from collections.abc import Sequence
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.language.topics import Topic, topics_of
from bot.language.when import read_when
from hearback.appointments.model import Appointment
from hearback.appointments.proxies import asked_of_another
from hearback.appointments.queries import standing_visits
from hearback.appointments.turns import Answering
from hearback.clinics.model import Clinic, Location
from hearback.clinics.queries import hours_of_place, hours_on, places_of
from hearback.conversations.people import whose
from hearback.texts.says import Say

MOST_PLACES = 3
PUBLISHED = {Topic.PARKING: "parking", Topic.DIRECTIONS: "directions"}


async def appointment_info(turn: Answering) -> Say:
    """When, where and, if the clinic says so, with whom; all coming visits of the number."""
    refused = await asked_of_another(turn)
    if refused is not None:
        return refused
    visits = await _visits(turn)
    if not visits:
        return Say("info_none", aside=True)
    if len(visits) > 1:
        return Say("info_visits", visits=tuple(visit.id for visit in visits), aside=True)
    (visit,) = visits
    topics = topics_of(turn.message.text)
    if Topic.WHO in topics:
        clinic = await turn.session.get_one(Clinic, visit.clinic_id)
        return _of("info_who" if clinic.tells_provider else "info_who_untold", visit)
    where = {Topic.WHERE, Topic.ADDRESS, Topic.DIRECTIONS, Topic.PARKING} & set(topics)
    if not where:
        return _of("info_when", visit)
    further = await _published(turn, visit.location_id, topics)
    return _of("info_where", visit).followed_by(*further)


async def location_hours(turn: Answering) -> Say:
    """Address, hours, parking, directions and phone, as the clinic published them."""
    topics = topics_of(turn.message.text)
    places = await _places(turn)
    asked_day = _day_asked(turn, places[0]) if places else None
    says: list[Say] = []
    for place in places[:MOST_PLACES]:
        says += await _of_place(turn, place, topics, asked_day)
    if not says:
        return Say("place_unknown", aside=True)
    return says[0].followed_by(*says[1:])


def _of(key: str, visit: Appointment) -> Say:
    return Say(key, visit.id, aside=True)


async def _visits(turn: Answering) -> Sequence[Appointment]:
    people = whose(turn.conversation, now=turn.now)
    return await standing_visits(turn.session, people, now=turn.now)


async def _places(turn: Answering) -> Sequence[Location]:
    """Where the only visit is; else all places of the clinic that the line belongs to."""
    visits = await _visits(turn)
    if len({visit.location_id for visit in visits}) == 1:
        return [await turn.session.get_one(Location, visits[0].location_id)]
    return await places_of(turn.session, turn.conversation.clinic_id)


async def _of_place(
    turn: Answering, place: Location, topics: Sequence[Topic], asked_day: date | None
) -> list[Say]:
    says: list[Say] = []
    if Topic.HOURS in topics or (Topic.WHEN in topics and len(topics) == 1):
        says += await _hours(turn, place, asked_day)
    if {Topic.ADDRESS, Topic.WHERE, Topic.DIRECTIONS} & set(topics):
        says.append(Say("place_address", place=place.id, aside=True))
    says += await _published(turn, place.id, topics)
    if Topic.PHONE in topics:
        says.append(Say("place_phone", place=place.id, aside=True))
    if says:
        return says
    return [
        Say("place_address", place=place.id, aside=True),
        *(await _hours(turn, place, asked_day)),
    ]


async def _hours(turn: Answering, place: Location, asked_day: date | None) -> list[Say]:
    if not await hours_of_place(turn.session, place.id):
        return [Say("place_no_hours", place=place.id, aside=True)]
    if asked_day is None:
        return [Say("place_hours", place=place.id, aside=True)]
    is_open = await hours_on(turn.session, place, asked_day)
    key = "place_hours_on" if is_open else "place_closed"
    return [Say(key, place=place.id, day=asked_day, aside=True)]


async def _published(turn: Answering, place_id: UUID, topics: Sequence[Topic]) -> list[Say]:
    """Word for word; what was not published is for the phone."""
    place = await turn.session.get_one(Location, place_id)
    facts = {name for told in place.published.values() for name in told}
    keys = [
        f"place_{name}" if name in facts else "place_unpublished"
        for name in (PUBLISHED[topic] for topic in topics if topic in PUBLISHED)
    ]
    return [Say(key, place=place_id, aside=True) for key in dict.fromkeys(keys)]


def _day_asked(turn: Answering, place: Location) -> date | None:
    zone = ZoneInfo(place.zone)
    when = read_when(
        turn.message.text,
        lang=turn.conversation.language,
        now=turn.now.astimezone(zone),
        zone=zone,
        hours=None,
        visit=None,
    )
    if when is None or when.start is None or when.dayless or when.recurring:
        return None
    return when.start.astimezone(zone).date()

"""Coming to a visit: too late or in time, and how to get ready; from what the clinic approved."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.language.entities import read_entities
from bot.language.normalise import folded
from bot.language.patterns import any_of
from bot.language.visits.lateness import corrected_minutes, minutes_late
from bot.language.when import Kind, read_when
from hearback.appointments.model import Appointment
from hearback.appointments.naming import named_visits
from hearback.appointments.notes import note
from hearback.appointments.practicalities import is_practical
from hearback.appointments.preparation import approved_for
from hearback.appointments.queries import due_about_now, standing_visits, visit_by_id
from hearback.appointments.telling import grace_of
from hearback.appointments.turns import Answering, to_people
from hearback.clinics.model import Location
from hearback.conversations.model import Priority, Reason
from hearback.conversations.people import whose
from hearback.texts.says import Say

Told = Callable[[Answering], Awaitable[Say | None]]  # None: another act answers

TODAY = timedelta(hours=12)  # who is here for a visit later than that has the day wrong
MINUTE = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=2)  # after it began, nobody is on the way to a visit any more
LATEST = timedelta(hours=6)  # an hour later than that is another visit and no lateness
MEDICINE = any_of(
    r"""
    medicines?|medications?|meds|pills?|tablets?|insulin|blood thinners?|injections?
    prescriptions?|supplements?|vitamins?|medicinas?|medicamentos?|pastillas?
    tabletas?|insulina|anticoagulantes?|inyecciones|inyeccion|receta|suplementos?
    vitaminas?
    """
)


async def running_late(turn: Answering) -> Say:
    """Within the clinic's grace a kind word and a note for staff; later than that, people."""
    near = await due_about_now(
        turn.session, whose(turn.conversation, now=turn.now), now=turn.now, since=LONGEST_WAIT
    )
    visit = await _meant(turn, near)
    if visit is None and not near:
        return await _late_ahead(turn)
    if visit is None:
        return await to_people(turn, "late_which", Reason.RUNNING_LATE)
    grace = await grace_of(turn.session, visit.id, turn.rules)
    minutes = await _lateness(turn, visit)
    await _note_late(turn, visit, minutes)
    by_now = (turn.now - visit.starts_at) // MINUTE
    if (minutes or 0) > grace or by_now > grace:
        return await to_people(turn, "late_handed_over", Reason.RUNNING_LATE, visit)
    key = "late_unknown" if minutes is None else "late_noted"
    return Say("late_beside" if _is_beside(turn) else key, visit.id, aside=True)


async def _late_ahead(turn: Answering) -> Say:
    """Nothing is due by now: the next visit is told, for they may mean it or have the day wrong."""
    people = whose(turn.conversation, now=turn.now)
    coming = await standing_visits(turn.session, people, now=turn.now)
    visit = await _meant(turn, coming)
    if visit is None:
        return await to_people(turn, "late_which" if coming else "no_visit", Reason.RUNNING_LATE)
    minutes = await _lateness(turn, visit)
    await _note_late(turn, visit, minutes)
    if (minutes or 0) > await grace_of(turn.session, visit.id, turn.rules):
        normal = Priority.NORMAL  # there is time to look
        return await to_people(turn, "late_ahead_asked", Reason.RUNNING_LATE, visit, normal)
    return Say("late_beside" if _is_beside(turn) else "late_ahead", visit.id, aside=True)


def _is_beside(turn: Answering) -> bool:
    """Told beside a yes: the visit was named a moment before, in the same text."""
    return turn.message.act == "confirm" and turn.act != "confirm"


async def _note_late(turn: Answering, visit: Appointment, minutes: int | None) -> None:
    told = "by an unknown time" if minutes is None else f"by {minutes} minutes"
    words = f"Running late {told}. Patient wrote: {turn.message.text}"
    await note(turn.session, visit.id, turn.message.id, words, now=turn.now)


async def arrived(turn: Answering) -> Say | None:
    """Somebody is here: staff hear of it. On another day the next visit is told as well."""
    people = whose(turn.conversation, now=turn.now)
    near = await due_about_now(turn.session, people, now=turn.now, since=LONGEST_WAIT)
    today = [visit for visit in near if visit.starts_at - turn.now <= TODAY]
    visit = await _meant(turn, today)
    if today:
        if visit is not None:
            words = f"Says they have arrived. Patient wrote: {turn.message.text}"
            await note(turn.session, visit.id, turn.message.id, words, now=turn.now)
        return await to_people(turn, "arrived", Reason.HUMAN_REQUEST, visit, Priority.HIGH)
    coming = await standing_visits(turn.session, people, now=turn.now)
    ahead = await _meant(turn, coming)
    if ahead is None:
        return await to_people(turn, "arrived", Reason.HUMAN_REQUEST)
    return await to_people(turn, "arrived_other_day", Reason.HUMAN_REQUEST, ahead, Priority.HIGH)


async def lost(turn: Answering) -> Say | None:
    """Somebody cannot find us: the address, and staff who can guide them."""
    people = whose(turn.conversation, now=turn.now)
    near = await due_about_now(turn.session, people, now=turn.now, since=LONGEST_WAIT)
    visit = await _meant(turn, near or await standing_visits(turn.session, people, now=turn.now))
    if visit is None:
        return None
    urgency = Priority.HIGH if near else None
    return await to_people(turn, "lost_told", Reason.HUMAN_REQUEST, visit, urgency)


async def prep_info(turn: Answering) -> Say:
    """Only what a clinician approved; a question about medicines is one for clinical staff."""
    people = whose(turn.conversation, now=turn.now)
    visits = await standing_visits(turn.session, people, now=turn.now)
    visit = await _meant(turn, visits)
    if _names_medicine(turn):
        return await to_people(turn, "prep_medicine", Reason.CLINICAL, visit)
    if visit is None:
        key = "which_visit" if visits else "no_visit"
        say = await to_people(turn, key, Reason.NOT_UNDERSTOOD)
        return replace(say, visits=tuple(each.id for each in visits))
    place = (await visit_by_id(turn.session, visit.id)).location
    language = turn.conversation.language
    if await approved_for(turn.session, visit, language, ZoneInfo(place.zone)) is None:
        practical = is_practical(turn.message.text)
        reason = Reason.NOT_UNDERSTOOD if practical else Reason.CLINICAL
        return await to_people(turn, "prep_unknown", reason, visit)
    return Say("prep_told", visit.id, aside=True)


async def has_notes(turn: Answering) -> bool:
    """Whether something was approved on how to get ready for the visit that is meant."""
    people = whose(turn.conversation, now=turn.now)
    visit = await _meant(turn, await standing_visits(turn.session, people, now=turn.now))
    if visit is None:
        return False
    place = (await visit_by_id(turn.session, visit.id)).location
    language, zone = turn.conversation.language, ZoneInfo(place.zone)
    return await approved_for(turn.session, visit, language, zone) is not None


async def _meant(turn: Answering, visits: Sequence[Appointment]) -> Appointment | None:
    """The only one, the one that is named, the one we spoke of last, or the next of one person."""
    if len(visits) < 2:
        return visits[0] if visits else None
    ids = [visit.id for visit in visits]
    meant = await named_visits(
        turn.session, turn.conversation, turn.message.text, ids, now=turn.now, by_day=False
    )
    if len(meant) == 1 and len(meant[0].visits) == 1:
        return visits[meant[0].visits[0]]
    about = {entry["appointment"] for entry in turn.conversation.about}
    spoken_of = [visit for visit in visits if str(visit.id) in about]
    if len(spoken_of) == 1:
        return spoken_of[0]
    one_person = len({visit.patient_id for visit in visits}) == 1
    return visits[0] if one_person else None


async def _lateness(turn: Answering, visit: Appointment) -> int | None:
    """Minutes after the visit begins; said as a length or as the time of arrival."""
    text = turn.message.text
    minutes = minutes_late(text) or corrected_minutes(text)
    if minutes is not None:
        return minutes
    place = await turn.session.get_one(Location, visit.location_id)
    zone = ZoneInfo(place.zone)
    when = read_when(
        text,
        lang=turn.conversation.language,
        now=turn.now.astimezone(zone),
        zone=zone,
        hours=None,
        visit=visit.starts_at.astimezone(zone),
    )
    if when is None or when.kind is not Kind.TIME or when.start is None:
        return None
    late = when.start - visit.starts_at
    return late // MINUTE if timedelta() < late < LATEST else None


def _names_medicine(turn: Answering) -> bool:
    text, language = turn.message.text, turn.conversation.language
    named = read_entities(text, lang=language, today=turn.now.date())
    return bool(named.medicine) or MEDICINE.search(folded(text)) is not None

"""What a message says of times, read at the clinic that is meant, beside what it was offered."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting, Facts, Situation, read_facts
from bot.language.normalise import folded
from bot.language.people.month_names import without_month_name, without_own_name
from bot.language.when import Choice, Chosen, Doubt, When, timely
from bot.language.when.stances.away import from_then_on
from hearback.appointments.clocks import hours_at, on_the_wall, zone_beside
from hearback.appointments.numbered_before import place_of
from hearback.appointments.offers import Purpose, ToMove, options_of, purpose_of
from hearback.appointments.slots import SlotOffer
from hearback.appointments.turns import Answering
from hearback.appointments.wanting import told_before
from hearback.appointments.wishes import times_of
from hearback.clinics.model import Clinic, VisitType
from hearback.conversations.model import Conversation
from hearback.patients.model import Patient


@dataclass(frozen=True)
class Heard:
    """facts: without days that have been. passed: those were all the days that were asked for."""

    facts: Facts
    passed: bool = False


_BEFORE = frozenset({"before", "b4", "antes"})
LATE_IN_MONTH = re.compile(r"(?<!\d)(29|30|31)(?!\d)")


def no_such_date(when: When | None, words: str) -> tuple[int, int | None] | None:
    """The month, and the day if it stands in digits, of a date that no calendar has."""
    if when is None or when.start is None:
        return None
    if all(other.why is not Doubt.NO_SUCH_DATE for other in when.ambiguous):
        return None
    said = LATE_IN_MONTH.search(words[slice(*when.span)])
    return when.start.month, int(said[1]) if said else None


async def takes_back(turn: Answering, standing: SlotOffer, facts: Facts) -> bool:
    """Whether the time that is picked is refused in the same breath."""
    choice, when = facts.choice, facts.when
    if choice is None or choice.option is None or when is None or not when.excluded:
        return False
    situation = await _situation(turn.session, turn.conversation, standing, turn.now)
    at, zone = situation.offered[choice.option - 1], situation.zone
    # An hour refused without a day may be that of another: the choice itself has weighed it.
    refused = (times_of(no).on(at.date(), zone) for no in when.excluded if not no.dayless)
    return any(span is not None and span[0] <= at < span[1] for span in refused)


async def facts_beside(turn: Answering, standing: SlotOffer) -> Heard:
    """Of the message, as the answer to what was offered."""
    situation = await _situation(turn.session, turn.conversation, standing, turn.now)
    patient = await turn.session.get_one(Patient, standing.patient_id)
    words = without_own_name(turn.message.text, patient.first_name, patient.last_name)
    heard = _heard(words, situation)
    place = await place_of(turn.session, standing, turn.message.text)
    if place is None:
        return heard
    return replace(heard, facts=replace(heard.facts, choice=Choice(Chosen.ONE, (place,))))


async def facts_at(
    session: AsyncSession, talk: Conversation, offer: SlotOffer, words: str, now: datetime
) -> Facts:
    """Of words beside a list, whether it is still open or not."""
    return read_facts(words, await _situation(session, talk, offer, now))


async def facts_of(turn: Answering, words: str, purpose: Purpose) -> Heard:
    """Of words that answer no list."""
    kind = await turn.session.get_one(VisitType, purpose.visit_type_id)
    clinic = await turn.session.get_one(Clinic, kind.clinic_id)
    situation = await _at_clinic(turn.session, turn.conversation, clinic, purpose, None, turn.now)
    patient = await turn.session.get_one(Patient, purpose.patient_id)
    named = without_own_name(words, patient.first_name, patient.last_name)
    return _heard(without_month_name(named, patient.first_name), situation)


def _heard(words: str, situation: Situation) -> Heard:
    facts = read_facts(words, situation)
    if _is_told_before(words, facts.when):
        facts = replace(facts, when=None)
    facts = replace(facts, when=from_then_on(words, facts.when))
    assert situation.now is not None, "a situation at a clinic has its time"
    left = timely(words, facts.when, lang=situation.lang, now=situation.now, zone=situation.zone)
    return Heard(replace(facts, when=left.when), left.passed)


def _is_told_before(words: str, when: When | None) -> bool:
    """ "Like I said before" is no wish for times before the visit."""
    bare = when is not None and folded(words[slice(*when.span)]) in _BEFORE
    return bare and told_before(words)


async def _situation(
    session: AsyncSession, talk: Conversation, standing: SlotOffer, now: datetime
) -> Situation:
    """At the clinic of the offer, which may be another one than that of the line."""
    kind = await session.get_one(VisitType, standing.visit_type_id)
    clinic = await session.get_one(Clinic, kind.clinic_id)
    purpose = await purpose_of(session, standing)
    return await _at_clinic(session, talk, clinic, purpose, standing, now)


async def _at_clinic(
    session: AsyncSession,
    talk: Conversation,
    clinic: Clinic,
    purpose: Purpose,
    standing: SlotOffer | None,
    now: datetime,
) -> Situation:
    """With the visit that is moved: "a week later", "the day before" count from it."""
    visit = purpose.visit if isinstance(purpose, ToMove) else None
    zone = await zone_beside(session, clinic, visit)
    options = options_of(standing) if standing else []
    return Situation(
        lang=talk.language,
        awaiting=Awaiting.SLOT_CHOICE if standing else None,
        now=now.astimezone(zone),
        zone=zone,
        hours=await hours_at(session, clinic.id),
        offered=await on_the_wall(session, options, zone) if options else [],
        visit=visit.starts_at.astimezone(zone) if visit else None,
    )

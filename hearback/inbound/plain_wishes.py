"""Wishes that plain words settle, whatever was asked: the waiting list, a visit where none stands,
one that the clinic moved or that is wanted back, a move to be undone, a person who was asked for,
what minors ask, and words that were not understood.
"""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.asides import (
    asks_till_when,
    cannot_enter_portal,
    wants_texts_at,
    withdraws_request,
)
from bot.language.chasing import asks_what_now, chases
from bot.language.context import Awaiting, Reading
from bot.language.people.minors import asks_as_minor
from bot.language.visits.changed_before import changed_before
from bot.language.visits.reminding import asks_to_be_reminded
from bot.language.visits.waiting_list import joins_list, leaves_list, leaves_the_list
from bot.language.visits.wanted import about_the_move, wants_visit
from bot.language.visits.wanted_back import wants_it_back, wants_only_one_off
from hearback.answers.asides import ASKED, TEXTS_AT, WITHDRAWN
from hearback.answers.languages import is_lost
from hearback.answers.people import STILL_WAITS
from hearback.appointments import putting_back
from hearback.appointments.changed_before import CHANGED_BEFORE, DAY_PUT_RIGHT
from hearback.appointments.moved_by_clinic import MOVED_BY_CLINIC, was_moved_by_clinic
from hearback.appointments.queries import standing_visits
from hearback.appointments.waiting_wishes import JOIN, LEAVE, is_on_list
from hearback.appointments.wanted_back import VISIT_BACK
from hearback.billing.answers import WHICH_PLAN
from hearback.conversations.people import whose
from hearback.conversations.said import earlier_keys
from hearback.conversations.service import open_case
from hearback.identity.asking import BY_PEOPLE
from hearback.inbound.queries import Place
from hearback.knowledge.plans import names_insurer

VISIT_WANTED = "visit_wanted"
# What a reminder asks is no matter to whoever waits for a person.
_NOTHING_ELSE = frozenset({None, Awaiting.REMINDER_REPLY})
# Beside other questions it may speak of something else that was changed.
_OF_ITS_TIME = _NOTHING_ELSE | {Awaiting.CANCEL_OR_MOVE, Awaiting.ANOTHER_TIME}
_WITHDRAWN_WITHIN = timedelta(hours=12)
_LOST_WORDS = 6  # in a longer message more is said


async def read_wish(
    session: AsyncSession, place: Place, awaiting: Awaiting | None, *, now: datetime
) -> Reading | None:
    words = place.message.text
    if asks_as_minor(words):
        return Reading("human", "a minor: asks to come alone")
    if (listed := await _of_waiting_list(session, place, now=now)) is not None:
        return listed
    if awaiting is Awaiting.ANOTHER_TIME and _wanted_back(place, words):
        return Reading(VISIT_BACK, "a cancelled visit: wanted back")
    chased = awaiting in _NOTHING_ELSE and chases(words)
    if chased and await open_case(session, place.talk.id) is not None:
        return Reading(STILL_WAITS, "waits for a person")
    if awaiting in _NOTHING_ELSE and (aside := await _aside(session, place, now=now)):
        return aside
    if len(words.split()) <= _LOST_WORDS and is_lost(words, place.talk.language):
        return Reading("language_switch", "did not understand us")
    if awaiting in _OF_ITS_TIME:
        undone = await putting_back.read_plainly(session, place.talk, words, now=now)
        if undone is not None:
            return undone
    return await _of_a_visit(session, place, awaiting, now=now)


def _wanted_back(place: Place, words: str) -> bool:
    several = len(place.talk.about) > 1
    return wants_it_back(words) or (several and wants_only_one_off(words))


async def _aside(session: AsyncSession, place: Place, *, now: datetime) -> Reading | None:
    words = place.message.text
    if wants_texts_at(words):
        return Reading(TEXTS_AT, "a wish when texts come")
    if asks_till_when(words):
        return Reading("location_hours", "asks till when")
    if asks_to_be_reminded(words) and await _only_visit_stands(session, place, now=now):
        return Reading(DAY_PUT_RIGHT, "wants to be reminded later: the visit is told")
    if cannot_enter_portal(words):
        return Reading("out_of_scope", "cannot enter the portal")
    return await _of_what_was_said(session, place, now=now)


async def _of_what_was_said(
    session: AsyncSession, place: Place, *, now: datetime
) -> Reading | None:
    """A plan named as we asked, what to do after a check that failed, a request withdrawn."""
    words = place.message.text
    plan, lost, withdrawn = names_insurer(words), asks_what_now(words), withdraws_request(words)
    if not (plan or lost or withdrawn):
        return None
    said = await earlier_keys(session, place.message, now=now, lasts=_WITHDRAWN_WITHIN)
    last = said[0] if said else None
    if plan and last in WHICH_PLAN and len(words.split()) <= _LOST_WORDS:
        return Reading("billing_insurance", "the plan that we asked for")
    if lost and last in BY_PEOPLE:
        return Reading(STILL_WAITS, "waits for a person")
    return Reading(WITHDRAWN, "a request withdrawn") if withdrawn and last in ASKED else None


async def _only_visit_stands(session: AsyncSession, place: Place, *, now: datetime) -> bool:
    return len(await standing_visits(session, whose(place.talk, now=now), now=now)) == 1


async def _of_waiting_list(session: AsyncSession, place: Place, *, now: datetime) -> Reading | None:
    words = place.message.text
    if leaves_list(words):
        return Reading(LEAVE, "waiting list: leaves")
    if leaves_the_list(words) and await is_on_list(session, place.talk, now=now):
        return Reading(LEAVE, "waiting list: leaves the list")
    return Reading(JOIN, "waiting list: joins") if joins_list(words) else None


async def _of_a_visit(
    session: AsyncSession, place: Place, awaiting: Awaiting | None, *, now: datetime
) -> Reading | None:
    """One that the clinic moved, or one where none stands."""
    words = place.message.text
    moved, wanted = about_the_move(words) is not None, wants_visit(words)
    changed = awaiting in _OF_ITS_TIME and changed_before(words)
    if not (moved or wanted or changed):
        return None
    standing = await standing_visits(session, whose(place.talk, now=now), now=now)
    if moved and any([await was_moved_by_clinic(session, each, now=now) for each in standing]):
        return Reading(MOVED_BY_CLINIC, "the clinic's move: asked about")
    if changed:
        return Reading(CHANGED_BEFORE, "a visit changed with somebody before")
    if wanted and not standing and awaiting is None:
        return Reading(VISIT_WANTED, "a visit: wanted")
    return None

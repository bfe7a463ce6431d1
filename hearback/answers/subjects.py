"""The acts of bills, screenings, approved answers, and of what people see to at once."""

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.language.normalise import folded
from bot.language.remarks import is_mere_remark
from hearback.answers.people import hand_over, lately_said
from hearback.appointments import coming
from hearback.appointments.offers import open_offer
from hearback.appointments.queries import standing_visits
from hearback.appointments.turns import Act, Answering
from hearback.billing import answers as billing
from hearback.billing.wishes import asks_who_pays
from hearback.conversations.people import whose
from hearback.knowledge.answers import Approved, approved_answer
from hearback.knowledge.retrieval import subjects_named
from hearback.referrals import answers as referrals
from hearback.screening import answers as screening
from hearback.screening.putting_right import SCREENING_PUT_RIGHT, put_right
from hearback.texts.says import Say

BRING = "bring"  # the part of the house's answers that says what to bring
PARKING = "parking"
PUBLISHED, UNPUBLISHED = "place_parking", "place_unpublished"
_PARKING = re.compile(r"\b(?:park|parking|parked|estacion\w*|aparcar|parquear\w*)\b")


async def approved_or_people(turn: Answering) -> Say:
    """What no act stands for may ask what a plan pays, or still have an approved answer."""
    if is_mere_remark(turn.message.text):
        return Say("heard", aside=True)
    if asks_who_pays(turn.message.text):
        return await billing.insurance(turn)
    found = await approved_answer(turn)
    return found.say() if isinstance(found, Approved) else await hand_over(turn)


def or_approved(act: Act) -> Act:
    """How to get ready, asked where no visit stands, is asked in general; for a screening that is
    named, as its other questions are."""

    async def answer(turn: Answering) -> Say:
        talk, now = turn.conversation, turn.now
        found = await approved_answer(turn)
        if await standing_visits(turn.session, whose(talk, now=now), now=now):
            if isinstance(found, Approved) and found.part == BRING:
                return await _beside_the_visit(turn, act, found)
            return await act(turn)
        if isinstance(found, Approved):
            return found.say()
        named = subjects_named(turn.message.text, lang=talk.language)
        return await (screening.info(turn) if named else act(turn))

    return answer


async def _beside_the_visit(turn: Answering, act: Act, found: Approved) -> Say:
    """What to bring to any visit, with what was approved for this one."""
    general = replace(found.say(), aside=True)
    if not await coming.has_notes(turn):
        return general
    return (await act(turn)).followed_by(general)


def or_parking(act: Act) -> Act:
    """Where to park: as the place published it, else as the clinic approved it."""

    async def answer(turn: Answering) -> Say:
        say = await act(turn)
        published = any(part.key == PUBLISHED for part in say.parts)
        if published or not _PARKING.search(folded(turn.message.text)):
            return say
        found = await approved_answer(turn)
        if not isinstance(found, Approved) or found.part != PARKING:
            return say
        told = [part for part in say.parts if part.key != UNPUBLISHED]
        bare = [replace(part, also=()) for part in told]
        first, *others = [*bare, replace(found.say(), aside=True)]
        return first.followed_by(*others)

    return answer


def or_screening(act: Act) -> Act:
    """A wish for a time, where no visit stands and nothing is on offer, is about the one screening
    that is due."""

    async def answer(turn: Answering) -> Say:
        talk, now = turn.conversation, turn.now
        if await open_offer(turn.session, talk.id, now=now) is not None:
            return await act(turn)
        if await standing_visits(turn.session, whose(talk, now=now), now=now):
            return await act(turn)
        due = await screening.only_due(turn)
        if due is None and await lately_said(turn, "screening_noted_declined"):
            due = await screening.only_declined(turn)  # "never mind, just schedule me"
        return await (screening.book_one(turn, due) if due else act(turn))

    return answer


def or_screening_that_day(act: Act) -> Act:
    """ "Would you have Saturday?", where no visit stands, asks for times of the one that is due."""
    booked = or_screening(act)

    async def answer(turn: Answering) -> Say:
        return await (act if turn.when is None else booked)(turn)

    return answer


SUBJECTS: Mapping[str, Act] = {
    "billing_balance": billing.balance,
    "billing_payment": billing.payment,
    "billing_insurance": billing.insurance,
    "billing_dispute": billing.dispute,
    "card_number": billing.card_number,
    "screening_info": screening.info,
    "screening_book": screening.book,
    "screening_book_and_confirm": screening.book_and_confirm,
    "screening_decline": screening.decline,
    SCREENING_PUT_RIGHT: put_right,
    "clinical": referrals.clinical,
    "prescription": referrals.prescription,
    "records": referrals.records,
    "proxy": referrals.proxy,
    "complaint": referrals.complaint,
    "out_of_scope": approved_or_people,
}

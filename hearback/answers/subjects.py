"""The acts of bills, screenings, approved answers, and of what people see to at once."""

from collections.abc import Mapping

from hearback.answers.people import hand_over
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
from hearback.texts.says import Say


async def approved_or_people(turn: Answering) -> Say:
    """What no act stands for may ask what a plan pays, or still have an approved answer."""
    if asks_who_pays(turn.message.text):
        return await billing.insurance(turn)
    found = await approved_answer(turn)
    return found.say() if isinstance(found, Approved) else await hand_over(turn)


def or_approved(act: Act) -> Act:
    """How to get ready, asked where no visit stands, is asked in general; for a screening that is
    named, as its other questions are."""

    async def answer(turn: Answering) -> Say:
        talk, now = turn.conversation, turn.now
        if await standing_visits(turn.session, whose(talk, now=now), now=now):
            return await act(turn)
        found = await approved_answer(turn)
        if isinstance(found, Approved):
            return found.say()
        named = subjects_named(turn.message.text, lang=talk.language)
        return await (screening.info(turn) if named else act(turn))

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
        return await (screening.book_one(turn, due) if due else act(turn))

    return answer


SUBJECTS: Mapping[str, Act] = {
    "billing_balance": billing.balance,
    "billing_payment": billing.payment,
    "billing_insurance": billing.insurance,
    "billing_dispute": billing.dispute,
    "screening_info": screening.info,
    "screening_book": screening.book,
    "screening_decline": screening.decline,
    "clinical": referrals.clinical,
    "prescription": referrals.prescription,
    "records": referrals.records,
    "proxy": referrals.proxy,
    "complaint": referrals.complaint,
    "out_of_scope": approved_or_people,
}

"""The answer to a time that came free: the first yes takes it, a no keeps the place on the list."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Reading
from bot.language.normalise import folded
from bot.language.short_answers import Answer, bare_number, short_answer
from bot.language.visits.waiting_list import (
    OfTime,
    arrives,
    of_time,
    refuses_the_time,
    takes_for_old,
)
from bot.language.when import Chosen
from bot.language.when.choices.words import YA
from hearback.appointments import waiting_wishes
from hearback.appointments.heard import facts_at, facts_beside
from hearback.appointments.offers import open_offer
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.appointments.turns import Answering
from hearback.conversations.model import Conversation
from hearback.texts.says import Say

PASSES = 3
YES = frozenset({"confirm", "affirm", "choose_option"})
# What is said to the time without a yes or a no (hearback.appointments.waiting_wishes).
OF_TIME: Mapping[OfTime, str] = {
    OfTime.ASKS: "waiting_tell",
    OfTime.THINKS: "waiting_keep",
    OfTime.STAYS: "waiting_stay",
    OfTime.TOO_LATE: "none_of_these",
    OfTime.HAS_ONE: "waiting_instead",
}
ELSEWHERE = frozenset({Chosen.NOT_OFFERED, Chosen.NONE_OF_THESE})
NO = frozenset({"cancel", "deny", "none_of_these"})


async def read_plainly(
    session: AsyncSession, talk: Conversation, text: str, *, now: datetime
) -> Reading | None:
    """A plain yes or no to the one time that was offered, without the model."""
    offer = await open_offer(session, talk.id, now=now)
    if offer is None or offer.waiting_entry_id is None:
        return None
    answer, number = short_answer(text), bare_number(text)
    if answer is Answer.YES or number == 1 or (talk.language == "en" and YA.search(folded(text))):
        return Reading("choose_option", "waiting list: yes", option=1)
    if takes_for_old(text):
        return Reading("choose_option", "waiting list: for the other", option=1)
    if answer is Answer.NO or number == PASSES:
        return Reading("none_of_these", "waiting list: no")
    if refuses_the_time(text):
        return Reading("none_of_these", "waiting list: not then")
    said = of_time(text)
    if said is None and arrives(text) and await _at_another_hour(session, talk, offer, text, now):
        said = OfTime.ASKS
    return Reading(OF_TIME[said], f"waiting list: {said}") if said else None


async def _at_another_hour(
    session: AsyncSession, talk: Conversation, offer: SlotOffer, text: str, now: datetime
) -> bool:
    choice = (await facts_at(session, talk, offer, text, now)).choice
    return choice is not None and choice.chosen is Chosen.NOT_OFFERED


def takes(turn: Answering, offer: SlotOffer) -> bool:
    return offer.waiting_entry_id is not None and turn.act in YES


async def weighs(turn: Answering, offer: SlotOffer) -> Say | None:
    """Who only names the time, asks or has a doubt about it is told it again: a visit moves by a
    sure word only."""
    choice = (await facts_beside(turn, offer)).facts.choice
    sure = choice is None or (choice.chosen not in ELSEWHERE and (not choice.option or choice.sure))
    return None if sure or takes_for_old(turn.message.text) else await waiting_wishes.tell(turn)


async def passed(turn: Answering, offer: SlotOffer) -> Say | None:
    """The time goes by; None when it is no answer to such an offer."""
    if offer.waiting_entry_id is None or turn.act not in NO:
        return None
    offer.state = OfferState.EXPIRED
    await turn.session.flush()
    return Say("waiting_passed")

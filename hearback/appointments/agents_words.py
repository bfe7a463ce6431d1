"""An agent has asked a patient something: nothing older is answered any more, and the answer is for
people.

What only tells something ("bring your card") leaves open what the assistant asked before.
"""

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from bot.language.leaving_open import may_be_answered
from bot.language.short_answers import Answer, bare_number, short_answer
from hearback.appointments.requests import RequestState, VisitRequest
from hearback.appointments.slots import OfferState, SlotOffer
from hearback.appointments.turns import Answering, to_people
from hearback.conversations.desk_model import AgentMessage
from hearback.conversations.model import Conversation, Reason
from hearback.texts.says import Say

# What the law asks about is answered to us whoever wrote since.
STAYS_OPEN = frozenset({Awaiting.CANCEL_MEANING, Awaiting.TEXTS_STAY, Awaiting.TEXTS_OR_NOT})
# What answers a question, where somebody has asked one; a wish says by itself what it is.
ANSWERS = frozenset({"confirm", "affirm", "deny", "choose_option", "none_of_these", "provide_time"})


async def close_what_was_open(session: AsyncSession, talk: Conversation, words: str) -> None:
    """After these words of an agent. The caller holds the thread's lock."""
    if talk.awaiting in STAYS_OPEN or not may_be_answered(words):
        return
    await session.execute(
        update(SlotOffer)
        .where(SlotOffer.conversation_id == talk.id, SlotOffer.state == OfferState.OPEN)
        .values(state=OfferState.EXPIRED)
    )
    await session.execute(
        update(VisitRequest)
        .where(
            VisitRequest.conversation_id == talk.id,
            VisitRequest.state.in_([RequestState.ASKING, RequestState.WAITING]),
        )
        .values(state=RequestState.REPLACED)
    )
    talk.awaiting, talk.about, talk.asked_at = None, [], None


async def answers_an_agent(turn: Answering) -> bool:
    """Whether a message is an answer to an agent, who was the last to ask in this thread."""
    text = turn.message.text
    said = isinstance(short_answer(text), Answer) or bare_number(text) is not None
    if not (said or turn.bare or turn.act in ANSWERS):
        return False
    return await _asked_last(turn)


async def to_the_agent(turn: Answering) -> Say:
    return await to_people(turn, "answer_for_staff", Reason.HUMAN_REQUEST)


async def _asked_last(turn: Answering) -> bool:
    """Nothing of ours was asked since: an agent's question leaves the thread with none."""
    talk = turn.conversation
    if talk.awaiting is not None or talk.asked_at is not None:
        return False
    latest = select(func.max(AgentMessage.at)).where(AgentMessage.conversation_id == talk.id)
    at = await turn.session.scalar(latest)
    return at is not None and turn.now - at <= turn.rules.context_lasts

"""What goes to people: an act that nobody answers yet, with the reason that its subject has."""

from collections.abc import Mapping

from bot.language.danger.distress import wants_to_be_heard
from hearback.appointments.turns import Act, Answering, said_before, to_people
from hearback.conversations.model import Reason
from hearback.texts.says import Say

STILL_WAITS = "still_waits"  # for a person who was asked for
# Why people are asked, by act; the rest was not understood.
REASONS: Mapping[str, Reason] = {
    "human": Reason.HUMAN_REQUEST,
    "running_late": Reason.RUNNING_LATE,
    "clinical": Reason.CLINICAL,
    "prescription": Reason.CLINICAL,
    "records": Reason.RECORDS,
    "proxy": Reason.PROXY,
    "billing_balance": Reason.BILLING,
    "billing_payment": Reason.BILLING,
    "billing_dispute": Reason.BILLING,
    "billing_insurance": Reason.INSURANCE,
}


async def hand_over(turn: Answering) -> Say:
    """An honest short answer: somebody asked for a person, or we cannot help."""
    key = "person_soon" if turn.act == "human" else "handed_over"
    if wants_to_be_heard(turn.message.text):
        key = "person_soon_and_988"  # the office may open long after the night
    return await to_people(turn, key, REASONS.get(turn.act, Reason.NOT_UNDERSTOOD))


async def lately_said(turn: Answering, key: str) -> bool:
    """Whether an earlier message of this talk was answered with that text."""
    return key in await said_before(turn)


async def still_with_people(turn: Answering) -> Say:
    return Say("still_with_staff", aside=True)


PEOPLE: Mapping[str, Act] = {
    "human": hand_over,
    "out_of_scope": hand_over,
    STILL_WAITS: still_with_people,
}

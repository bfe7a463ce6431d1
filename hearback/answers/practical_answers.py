"""What is answered to the questions of `practical.py`, before the act they were taken for."""

from collections.abc import Mapping

from bot.language.context import Awaiting
from bot.language.short_answers import only_hears
from bot.language.visits.lateness import corrects_lateness
from hearback.answers.bare_price import bare_price
from hearback.answers.practical import Practical, practical_in
from hearback.appointments import answers as visits
from hearback.appointments import coming
from hearback.appointments.practicalities import asks_about_company
from hearback.appointments.queries import standing_visits
from hearback.appointments.turns import Act, Answering, asks, said_before, to_people
from hearback.billing.model import Asked
from hearback.billing.service import to_billing
from hearback.conversations.model import Reason
from hearback.conversations.people import whose
from hearback.conversations.service import open_question
from hearback.knowledge.answers import Approved, approved_answer
from hearback.knowledge.retrieval import subjects_named
from hearback.texts.says import Say

# What a mere "ok" after our answer was taken for; none of it asks anything.
_HEARD_AS = frozenset(
    {"unclear", "affirm", "confirm", "out_of_scope", "goodbye", "human", "deny", "survey_score"}
)
# What "sorry, make that 30" after a lateness was taken for.
_LATER_AS = frozenset(
    {"unclear", "out_of_scope", "complaint", "provide_time", "reschedule", "choose_option"}
    | {"human", "survey_score", "appointment_info", "running_late", "prep_info", "provide_identity"}
)


def practical_first(act: str, answer: Act) -> Act:
    """The practical question of a message, if it has one; else what the act answers."""

    async def answered(turn: Answering) -> Say:
        text = turn.message.text
        kind = practical_in(text, act, dated=turn.when is not None)
        if kind is not None:
            say = await _ANSWERS[kind](turn)
            return say or await answer(turn)
        if act == "prep_info" and asks_about_company(text):
            return await _approved_or(turn, "prep_unknown", Reason.NOT_UNDERSTOOD)
        return await _in_the_talk(turn, act) or await answer(turn)

    return answered


async def _in_the_talk(turn: Answering, act: str) -> Say | None:
    """What only the answer just given makes plain; None: it is no such thing."""
    text = turn.message.text
    if act in _LATER_AS and corrects_lateness(text) and await _just_late(turn):
        return await coming.running_late(turn)
    if (price := await bare_price(turn, act)) is not None:
        return price
    asked = open_question(turn.conversation, turn.rules, now=turn.now)
    if act in _HEARD_AS and asked is None and only_hears(text) and await said_before(turn):
        return Say("heard")
    return None


async def _just_late(turn: Answering) -> bool:
    earlier = await said_before(turn)
    return bool(earlier) and str(earlier[0]).startswith("late_")


async def _how_to_cancel(turn: Answering) -> Say | None:
    """How, and nothing is cancelled yet; which of several visits is asked as for any other."""
    talk, now = turn.conversation, turn.now
    standing = await standing_visits(turn.session, whose(talk, now=now), now=now)
    if len(standing) == 1:
        return asks("cancel_how", standing[0], Awaiting.CANCEL_OR_MOVE)
    return await visits.cancel(turn)


async def _calendar(turn: Answering) -> Say | None:
    """The link, where the clinic has links; they are told with the visit."""
    talk, now = turn.conversation, turn.now
    standing = await standing_visits(turn.session, whose(talk, now=now), now=now)
    if len(standing) == 1 and turn.rules.links_base_url:
        return Say("calendar_told", standing[0].id, aside=True)
    return await to_people(turn, "calendar_asked", Reason.HUMAN_REQUEST)


async def _price(turn: Answering) -> Say | None:
    """What something costs is nobody's balance. A test that is named has answers of its own."""
    if turn.act != "cancel" and subjects_named(turn.message.text, lang=turn.conversation.language):
        return None
    found = await approved_answer(turn)
    if isinstance(found, Approved):
        return found.say()
    return await to_billing(turn, Asked.QUESTION, "price_asked")


async def _approved_or(turn: Answering, key: str, reason: Reason) -> Say:
    found = await approved_answer(turn)
    return found.say() if isinstance(found, Approved) else await to_people(turn, key, reason)


async def _interpreter(turn: Answering) -> Say | None:
    return await to_people(turn, "interpreter_asked", Reason.HUMAN_REQUEST)


async def _ride(turn: Answering) -> Say | None:
    return await _approved_or(turn, "ride_asked", Reason.HUMAN_REQUEST)


async def _access(turn: Answering) -> Say | None:
    return await _approved_or(turn, "access_asked", Reason.HUMAN_REQUEST)


async def _video(turn: Answering) -> Say | None:
    return await _approved_or(turn, "video_asked", Reason.HUMAN_REQUEST)


async def _walk_in(turn: Answering) -> Say | None:
    return await _approved_or(turn, "walk_in_asked", Reason.HUMAN_REQUEST)


_ANSWERS: Mapping[Practical, coming.Told] = {
    Practical.HOW_TO_CANCEL: _how_to_cancel,
    Practical.INTERPRETER: _interpreter,
    Practical.RIDE: _ride,
    Practical.ACCESS: _access,
    Practical.VIDEO: _video,
    Practical.CALENDAR: _calendar,
    Practical.PRICE: _price,
    Practical.LOST: coming.lost,
    Practical.ARRIVED: coming.arrived,
    Practical.WALK_IN: _walk_in,
}

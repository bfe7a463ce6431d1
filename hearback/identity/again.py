"""A code that did not come, or whose phone is gone: another code within the limits, or a person.

Another code counts as a name and a birth date given once more, whoever it is for.
"""

from bot.language.context import Awaiting
from hearback.appointments.turns import Answering, to_people
from hearback.conversations.model import InboundMessage, Reason
from hearback.conversations.service import Case, ask, escalate
from hearback.identity.model import IdentityState
from hearback.identity.queries import check_of, latest_code
from hearback.identity.service import claimed
from hearback.texts.says import Say


async def another_code(turn: Answering) -> Say:
    check = await check_of(turn.session, turn.conversation)
    asked = await latest_code(turn.session, turn.conversation)
    if check is None or asked is None or check.state is not IdentityState.CODE_ASKED:
        return Say("identity_ask_web", asks=Awaiting.IDENTITY)
    say = await claimed(turn, check, asked.patient_id)
    return say.reworded("identity_code_again") if say.key == "identity_code_sent" else say


async def phone_is_gone(turn: Answering) -> Say:
    """People mend the record; what was asked before stands in the case as well."""
    check = await check_of(turn.session, turn.conversation)
    if check is not None and check.asked_message is not None:
        message = await turn.session.get_one(InboundMessage, check.asked_message)
        case = Case(Reason.HUMAN_REQUEST, message=message)
        await escalate(turn.session, turn.conversation, case, now=turn.now)
    ask(turn.conversation, None, (), now=turn.now)
    return await to_people(turn, "phone_gone_web", Reason.HUMAN_REQUEST)

"""What an agent learns about the phone of a thread: whose it is, and a form that was signed."""

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.rules import Permission
from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement
from hearback.consent.written import Written, give_written
from hearback.console.guard import AtWork
from hearback.conversations.chat import is_web
from hearback.conversations.model import Conversation
from hearback.core.errors import HearbackError
from hearback.patients.model import ContactPoint

RULE = "told_staff"
# How the person showed that the phone is theirs.
CONFIRMED_BY = ("phone", "in_person")


class HowNotConfirmed(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__("Say whether they told you by phone or in person.")


class NoNumberHere(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__("This is a web chat. Confirm the number in the thread of its texts.")


class FormNotTaken(HearbackError):
    """outcome: why the form does not count."""

    status = 422

    def __init__(self, outcome: str) -> None:
        super().__init__(f"The form was not recorded ({outcome}). Check its day and the opt-outs.")


async def confirm_number(it: AtWork, talk: Conversation) -> None:
    """The person was asked, and the number is theirs still (rule C36). Raises NotFound,
    HowNotConfirmed, NoNumberHere."""
    await it.thread(talk.id, Permission.ANSWER)
    how = it.typed("confirmed_by")
    if how not in CONFIRMED_BY:
        raise HowNotConfirmed
    point = await _phone(it.session, talk)
    point.last_confirmed_at = it.now
    await it.note("number_confirmed", point.id, how=how)


async def keep_form(it: AtWork, talk: Conversation) -> None:
    """A signed consent to texts that advertise. Raises NotFound, FormNotTaken, NoNumberHere."""
    await it.thread(talk.id, Permission.ANSWER)
    point = await _phone(it.session, talk)
    try:
        signed_on = date.fromisoformat(it.typed("signed_on"))
    except ValueError:
        raise FormNotTaken("no_day") from None
    said = Statement(Standing.OPTED_IN, Source.CLINIC, "paper", RULE, actor=str(it.who.staff.id))
    outcome = await give_written(it.session, point.id, said, signed_on, now=it.now)
    if outcome not in {Written.RECORDED, Written.KNOWN}:
        raise FormNotTaken(outcome.value)
    await it.note("form_recorded", point.id, outcome=outcome.value)


async def _phone(session: AsyncSession, talk: Conversation) -> ContactPoint:
    if is_web(talk):
        raise NoNumberHere
    return await session.get_one(ContactPoint, talk.contact_point_id)

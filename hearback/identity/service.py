"""The check in a conversation: asked, given, passed, failed. Nothing it says tells who is on file.

By text the birth date is compared with the patients of that number. On the web a name and a birth
date are answered the same way for everybody, and only the code that arrives on the phone on file
shows who it is (rules H16-H18).
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from bot.language.context import Awaiting
from hearback.appointments.turns import Answering, to_people
from hearback.conversations.chat import is_web
from hearback.conversations.model import InboundMessage, Reason
from hearback.conversations.people import forget, stays_verified, verified_in, verify
from hearback.conversations.service import ask
from hearback.identity.asking import asks_who, given_by
from hearback.identity.checks import audited, begun, counted_in, note, step
from hearback.identity.codes import ask_for_code, is_right
from hearback.identity.meant import asks_for_another
from hearback.identity.model import (
    IdentityCheck,
    IdentityState,
    What,
    moved,
)
from hearback.identity.others import asks_about_another, dates_another
from hearback.identity.queries import (
    born_at_number,
    hears_of_others,
    latest_code,
    named_at_clinic,
    was_tried,
)
from hearback.identity.reading import Given, read_back, whole_name, written
from hearback.identity.rules import after_claim, after_wrong
from hearback.patients.model import Patient
from hearback.texts.says import Say


@dataclass(frozen=True)
class Person:
    """Who the other side has shown to be."""

    patient_id: UUID


@dataclass(frozen=True)
class Question:
    """What was asked before the check; it is answered after it."""

    act: str
    message: InboundMessage


# Answers what was asked before, now that we know who it is.
Resume = Callable[[Answering, Question], Awaitable[Say]]


async def person(turn: Answering) -> Person | None:
    """Who it is, if that was shown in this conversation and still holds."""
    found = await verified_in(turn.session, turn.conversation, now=turn.now)
    if found is None:
        return None
    if is_web(turn.conversation):  # by text it ends when it ends; here, with silence
        until = turn.now + turn.rules.identity_web
        await stays_verified(turn.session, turn.conversation, now=turn.now, until=until)
    return Person(found)


async def required(turn: Answering) -> Person | Say:
    """Who it is, or what to say to find out. What this message asked is kept until then."""
    if asks_about_another(turn.message.text) and not await _answers_for_others(turn):
        return await _for_another(turn)
    known = await person(turn)
    if known is not None:
        patient = await turn.session.get_one(Patient, known.patient_id)
        if not await asks_for_another(turn, patient):
            return known
        if is_web(turn.conversation):
            return await _for_another(turn)
        await ended(turn)
    check = await begun(turn)
    check.asked_act, check.asked_message = turn.act, turn.message.id
    if counted_in(check).is_locked(turn.now):
        return await _locked(turn)
    if (said := await _said_before(turn)) is not None:
        return said
    given = await given_by(turn, asked=False)
    if given.births and dates_another(turn.message.text) and not await _answers_for_others(turn):
        return await _for_another(turn)
    if given.births and (given.name or not is_web(turn.conversation)):
        return await _taken(turn, check, given)
    return await asks_who(turn, check)


async def prove(turn: Answering, resume: Resume) -> Say:
    """A name, a birth date or a code came. After it, what was asked before is answered."""
    given = await given_by(turn, asked=True)
    if not (given.name or given.births) and await person(turn) is not None:
        return Say("identity_done")  # the code once more, or a word that is none
    if given.births and dates_another(turn.message.text) and not await _answers_for_others(turn):
        return await _for_another(turn)
    check = await begun(turn)
    if counted_in(check).is_locked(turn.now):
        return await _locked(turn)
    taken = await _said_before(turn) or await _taken(turn, check, given)
    if isinstance(taken, Say):
        _keep_wish(turn, check)
        return taken
    question = await _question(turn, check)
    return await resume(turn, question) if question else Say("identity_done")


async def _answers_for_others(turn: Answering) -> bool:
    """Whether this number may ask about more than its holder. On the web the code shows that."""
    talk = turn.conversation
    return is_web(talk) or await hears_of_others(turn.session, talk.contact_point_id)


async def _for_another(turn: Answering) -> Say:
    """A date that is said to be another's is no try at one's own: it is not compared or counted."""
    return await to_people(turn, "identity_of_another", Reason.PROXY)


async def _said_before(turn: Answering) -> Say | None:
    """What this very message was answered with as a try, where a second request of it asks for
    the check as well; it counts once."""
    if is_web(turn.conversation) or not await was_tried(turn.session, turn.message.id):
        return None
    return Say("identity_not_confirmed", asks=Awaiting.IDENTITY)


async def ended(turn: Answering) -> None:
    """The other side is nobody again."""
    await forget(turn.session, turn.conversation)


async def _taken(turn: Answering, check: IdentityCheck, given: Given) -> Person | Say:
    if not is_web(turn.conversation):
        return await _birth_date(turn, check, given)
    if check.state is IdentityState.CODE_ASKED and given.code and not given.name:
        return await _code(turn, check, given.code)
    return await _claim(turn, check, given)


async def _birth_date(turn: Answering, check: IdentityCheck, given: Given) -> Person | Say:
    if not given.births:
        return await asks_who(turn, check)
    found = await born_at_number(turn.session, turn.conversation, given.births, given.name)
    if found is None:
        return await _wrong(turn, check, "identity_not_confirmed")
    return await _passed(turn, check, found, turn.now + turn.rules.identity_sms)


async def _claim(turn: Answering, check: IdentityCheck, given: Given) -> Person | Say:
    """A name and a birth date, given together or one after the other."""
    if given.nothing:
        return await asks_who(turn, check)
    name, born = whole_name(check.name, given.name), written(given.births) or check.born
    if not (name and born):
        check.name, check.born = name or None, born or None
        await step(turn, check.state, check, What.PART_GIVEN)
        return await asks_who(turn, check)
    clinic = turn.conversation.clinic_id
    return await claimed(
        turn, check, await named_at_clinic(turn.session, clinic, name, read_back(born))
    )


async def claimed(turn: Answering, check: IdentityCheck, found: UUID | None) -> Say:
    """Somebody says to be a person; found: whom on file that fits. It is answered alike."""
    check.name = check.born = None
    before = check.state
    counted = after_claim(counted_in(check), turn.rules, turn.now)
    await note(turn, check, counted)
    await step(turn, before, check, What.CLAIMED)
    if counted.is_locked(turn.now):
        return await _locks(turn)
    talk, message = turn.conversation, turn.message.id
    await ask_for_code(turn.session, talk, message, found, turn.rules, now=turn.now)
    return Say("identity_code_sent", asks=Awaiting.IDENTITY)


async def _code(turn: Answering, check: IdentityCheck, code: str) -> Person | Say:
    asked = await latest_code(turn.session, turn.conversation)
    right = is_right(asked, code, turn.rules, now=turn.now)
    if asked is None or asked.patient_id is None or not right:
        if asked is not None:
            asked.tries += 1
        # Told of every code alike, also of one that was never sent.
        old = asked is not None and turn.now >= asked.good_until
        return await _wrong(turn, check, "identity_code_old" if old else "identity_code_failed")
    asked.used_at = turn.now
    return await _passed(turn, check, asked.patient_id, turn.now + turn.rules.identity_web)


async def _passed(
    turn: Answering, check: IdentityCheck, patient_id: UUID, until: datetime
) -> Person:
    before = check.state
    check.state = moved(check.state, IdentityState.VERIFIED)
    check.failures = check.misses = 0
    check.locked_until = check.name = check.born = None
    await step(turn, before, check, What.RIGHT, patient_id)
    await verify(turn.session, turn.conversation, patient_id, now=turn.now, until=until)
    ask(turn.conversation, None, (), now=turn.now)  # nothing of this is open any more
    await audited(turn, "identity_verified")
    return Person(patient_id)


async def _wrong(turn: Answering, check: IdentityCheck, key: str) -> Say:
    before = check.state
    counted = after_wrong(counted_in(check), turn.rules, turn.now)
    await note(turn, check, counted)
    await step(turn, before, check, What.WRONG)
    await audited(turn, "identity_failed")
    if counted.is_locked(turn.now):
        return await _locks(turn)
    return Say(key, asks=Awaiting.IDENTITY)


async def _locks(turn: Answering) -> Say:
    await audited(turn, "identity_locked")
    return await _locked(turn)


async def _locked(turn: Answering) -> Say:
    """People see to it, and hear what was asked."""
    ask(turn.conversation, None, (), now=turn.now)
    return await to_people(turn, "identity_locked", Reason.IDENTITY_LOCK)


async def _question(turn: Answering, check: IdentityCheck) -> Question | None:
    if check.asked_act is None or check.asked_message is None:
        return None
    message = await turn.session.get_one(InboundMessage, check.asked_message)
    act, check.asked_act, check.asked_message = check.asked_act, None, None
    return Question(act, message)


def _keep_wish(turn: Answering, check: IdentityCheck) -> None:
    """What a message asks beside saying who writes it, unless something was asked before."""
    if is_web(turn.conversation) and check.asked_act is None and turn.also:
        check.asked_act, check.asked_message = turn.also[0], turn.message.id

"""An agent ends the texts to a patient who asked for it by phone, at the desk or in a letter."""

from uuid import UUID

from hearback.agents.rules import Permission
from hearback.consent.model import Scope, Source
from hearback.console.guard import AtWork
from hearback.conversations.chat import is_web
from hearback.conversations.model import Conversation
from hearback.conversations.people import people_of
from hearback.core.errors import HearbackError
from hearback.outbound.stopping import EVERYTHING, KINDS, Said, stop_kinds, stop_texts
from hearback.patients.queries import recipient_of

RULE = "told_staff"
# How the person said it; the ledger keeps it as the channel.
HEARD_BY = ("phone", "in_person", "voicemail", "email", "letter", "thread")
LONGEST = 4000


class HowNotSaid(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__("Choose how the person told you, and write down what they said.")


class NoPhoneKnown(HearbackError):
    status = 409

    def __init__(self) -> None:
        super().__init__("It is not known whose phone this is. Ask who they are first.")


async def end_texts(it: AtWork, talk: Conversation) -> None:
    """Raises HowNotSaid, NoPhoneKnown, NotFound."""
    await it.thread(talk.id, Permission.ANSWER)
    channel, words = it.typed("heard_by"), it.typed("words")[:LONGEST]
    if channel not in HEARD_BY or not words:
        raise HowNotSaid
    kind = it.typed("kind") or EVERYTHING
    if kind != EVERYTHING and kind not in KINDS:
        raise HowNotSaid
    said = Said(Source.CLINIC, channel, RULE, words, actor=str(it.who.staff.id))
    for point_id in await _phones(it, talk):
        if kind == EVERYTHING:
            await stop_texts(it.session, point_id, said, now=it.now)
        else:
            await stop_kinds(it.session, point_id, said, Scope.PROGRAMME, [kind], now=it.now)
    await it.note("texts_ended", talk.id, kind=kind)


async def _phones(it: AtWork, talk: Conversation) -> list[UUID]:
    """The thread's own number; of a chat, that of the patient who has shown who they are."""
    if not is_web(talk):
        return [talk.contact_point_id]
    patients = await people_of(it.session, talk, now=it.now)
    reached = [await recipient_of(it.session, patient.id) for patient in patients]
    phones = [one.point.id for one in reached if one is not None]
    if not phones:
        raise NoPhoneKnown
    return phones

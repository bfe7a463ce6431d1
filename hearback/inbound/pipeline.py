"""Receiving a message: stored, judged and enqueued in one transaction, before the door answers."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.languages import language_of
from bot.language.revocation.scope import Narrower
from bot.language.visits.waiting_list import leaves_the_list
from hearback.appointments.waiting_wishes import is_on_list
from hearback.clinics.queries import Line, line_by_number
from hearback.consent.model import Standing
from hearback.consent.service import standing_of
from hearback.conversations.chat import heard, is_web
from hearback.conversations.leases import back_to_agent
from hearback.conversations.model import (
    Conversation,
    Holder,
    InboundMessage,
    MessageState,
    Reason,
)
from hearback.conversations.service import Case, conversation_for, escalate, open_question
from hearback.core import work
from hearback.core.clock import Clock
from hearback.core.db import Database, Json, keyring, place
from hearback.core.errors import HearbackError
from hearback.core.ids import new_id
from hearback.core.log import log
from hearback.core.wire import ReceivedText
from hearback.inbound.effects import Effects
from hearback.inbound.gate import ALSO_WHILE_HELD, STOP_ASKING, Arrival, judge
from hearback.inbound.hearing_again import hear_again
from hearback.inbound.queries import Who, known_sender
from hearback.inbound.received import Received, decide
from hearback.inbound.verdicts import (
    Blank,
    Deceased,
    InDanger,
    NeedsNoAnswer,
    Passes,
    Stops,
    StopsKind,
    TextsInDoubt,
    Verdict,
    WrongNumber,
)
from hearback.patients.model import Patient
from hearback.patients.queries import by_contact_point
from hearback.patients.service import contact_point_for, heard_from
from hearback.policy import DEFAULTS, Policy
from hearback.programmes.model import Programme
from hearback.programmes.queries import latest_question, reading_awaited

TURN = "turn"
PRESSURE = "blood pressure"  # the rule by which danger/safety.py reads one at crisis level
# The database broke a deadlock or a conflict at our cost: nothing was stored, so once more.
GAVE_WAY = {"40P01", "40001"}
TRIES = 3
# A text that we heard of after later ones of its thread: acting on it could undo a newer wish.
ALSO_WHEN_LATE: tuple[type[Verdict], ...] = (
    *(InDanger, Stops, StopsKind, WrongNumber, Deceased, NeedsNoAnswer),
)
# Heard to the end by the gate: danger, and what holds no words of the person's own.
HEARD_OUT: tuple[type[Verdict], ...] = (InDanger, NeedsNoAnswer)


# "Stop asking" ends the questions of which the last one stands there.
ENDED_WITH = {Programme.SURVEY: Narrower.SURVEY, Programme.CAMPAIGN: Narrower.CAMPAIGN}
QUESTION_LASTS = timedelta(days=3)


class NotOurNumber(HearbackError):
    status = 403

    def __init__(self) -> None:
        super().__init__("This text is for a number that is not ours. Import the clinic's sender.")


class Pipeline:
    def __init__(
        self, db: Database, clock: Clock, effects: Effects, policy: Policy = DEFAULTS
    ) -> None:
        self._policy = policy
        self._db = db
        self._clock = clock
        self._effects = effects

    async def accept(self, received: ReceivedText) -> None:
        """Take in one text; a second delivery of it changes nothing. Raises NotOurNumber."""
        for _ in range(TRIES - 1):
            try:
                return await self._accept(received)
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", None) not in GAVE_WAY:
                    raise
        return await self._accept(received)

    async def _accept(self, received: ReceivedText) -> None:
        now = self._clock.now()
        async with self._db.begin() as session:
            who = await _who(session, received)
            if who is None:
                log.warning("inbound_from_ourselves")
                return  # two of our numbers would talk to each other for ever (rule T11)
            message = await _stored(session, who.talk, received, now)
            if message is None:
                log.info("inbound_duplicate", conversation=str(who.talk.id))
                return
            heard_from(who.point, now=now)
            heard(session, who.talk, message)
            await self._judge(Received(session, who.talk, message, now), received, who.standing)
            log.info(
                "inbound", message=str(message.id), state=message.state, decided=message.decided_by
            )

    async def _judge(self, it: Received, received: ReceivedText, standing: Standing) -> None:
        """The standing stays locked, so that what is decided on it is still true at the commit."""
        talk = it.conversation
        verdict = judge(
            Arrival(
                text=received.text,
                standing=standing,
                awaiting=open_question(talk, self._policy, now=it.now),
                has_media=bool(received.media),
                provider_word=received.provider_word,
                asks_after_stop=self._policy.ask_after_stop,
                by_text=not is_web(talk),
            )
        )
        if isinstance(verdict, InDanger) and verdict.rule == PRESSURE and await self._asked_for(it):
            verdict = Passes()  # the answer to a check-in is kept, and as urgent as it is
        verdict = await self._in_its_place(it, verdict)
        if isinstance(verdict, Blank) and received.sent_at is not None:
            await _words_are_gone(it)
        elif not isinstance(verdict, ALSO_WHEN_LATE) and await _came_late(it):
            await self._effects.came_late(it, standing)
        elif await self._is_held(it) and not isinstance(verdict, ALSO_WHILE_HELD):
            it.message.state = MessageState.FOR_AGENT
        elif isinstance(verdict, Passes):
            await _enqueue(it)
            return
        else:
            await self._effects.carry_out(verdict, it)
        if not isinstance(verdict, HEARD_OUT):
            await hear_again(it)

    async def _is_held(self, it: Received) -> bool:
        """By an agent, or by the one who closed its case a moment ago."""
        talk = it.conversation
        if talk.holder is not Holder.AGENT:
            await back_to_agent(it.session, talk, self._policy, now=it.now)
        return talk.holder is Holder.AGENT

    async def _in_its_place(self, it: Received, verdict: Verdict) -> Verdict:
        """The gate's verdict with what only the database knows: a list, what we asked last."""
        match verdict:
            case Stops() if await self._of_waiting_list(it, verdict):
                return Passes()
            case TextsInDoubt(rule=rule) if rule == STOP_ASKING:
                asked = await latest_question(
                    it.session, it.conversation, now=it.now, lasts=QUESTION_LASTS
                )
                kind = ENDED_WITH.get(asked.programme) if asked else None
                return verdict if kind is None else StopsKind(kind, rule)
            case _:
                return verdict

    async def _of_waiting_list(self, it: Received, stops: Stops) -> bool:
        """Whether "take me off the list" is said by who stands on the waiting list."""
        if stops.told_by_provider or not leaves_the_list(it.message.text):
            return False
        return await is_on_list(it.session, it.conversation, now=it.now)

    async def _asked_for(self, it: Received) -> bool:
        """Whether we asked for a reading and nobody else is answering."""
        if it.conversation.holder is Holder.AGENT:
            return False
        lasts = self._policy.context_lasts
        return await reading_awaited(it.session, it.conversation, now=it.now, lasts=lasts)


async def _who(session: AsyncSession, received: ReceivedText) -> Who | None:
    """Thread and standing are locked from here on. None: a number of ours. Raises NotOurNumber."""
    known = await known_sender(session, received.from_number, received.to_number)
    if known is not None:
        return None if known.is_ours else known.who
    line = await line_by_number(session, received.to_number)
    if line is None:
        raise NotOurNumber
    if await line_by_number(session, received.from_number) is not None:
        return None
    point = await contact_point_for(session, received.from_number)
    patients = await by_contact_point(session, point.id)
    language = _language(patients, line) if patients else _heard(received.text, line)
    talk = await conversation_for(session, line, point.id, language=language)
    return Who(point, talk, await standing_of(session, point.id, lock=True))


def _written_at(received: ReceivedText, now: datetime) -> datetime | None:
    if received.waited is not None:
        return now - received.waited
    return received.sent_at


async def _came_late(it: Received) -> bool:
    """Whether a text that was written after it is here already."""
    if it.message.written_at is None:
        return False
    written_at = func.coalesce(InboundMessage.written_at, InboundMessage.received_at)
    newer = select(InboundMessage.id).where(
        InboundMessage.conversation_id == it.conversation.id,
        written_at > it.message.written_at,
        InboundMessage.id != it.message.id,
    )
    return await it.session.scalar(newer.limit(1)) is not None


async def _words_are_gone(it: Received) -> None:
    """Found at the provider, and redacted there: a restore lost what was made of it, which may have
    been a STOP. It is answered already, so that only people are told."""
    decide(it, "unclear", "context", "words_gone")
    it.message.state = MessageState.FOR_AGENT
    case = Case(Reason.NOT_UNDERSTOOD, message=it.message)
    await escalate(it.session, it.conversation, case, now=it.now)


async def _enqueue(it: Received) -> None:
    talk = it.conversation
    await work.enqueue(it.session, TURN, it.message.id, due_at=it.now, partition=str(talk.id))


def _language(patients: Sequence[Patient], line: Line) -> str:
    """The language of a new thread: the patient's, where there is one and it is clear."""
    languages = {patient.language for patient in patients}
    return languages.pop() if len(languages) == 1 else line.clinic.language


def _heard(text: str, line: Line) -> str:
    """Of nobody we know, only what they write tells in which language they are to be answered."""
    return language_of(text) or line.clinic.language


STORE = (
    insert(InboundMessage)
    .on_conflict_do_nothing(index_elements=[InboundMessage.provider_id])
    .returning(InboundMessage)
)


async def _stored(
    session: AsyncSession, talk: Conversation, received: ReceivedText, now: datetime
) -> InboundMessage | None:
    """The new message; None when the provider delivered it before."""
    message_id = new_id()
    media: list[Json] = [{"url": m.url, "content_type": m.content_type} for m in received.media]
    sealed = keyring().seal(received.text, place("inbound_message", "text_sealed", message_id))
    values = {
        "id": message_id,
        "provider_id": received.provider_id,
        "conversation_id": talk.id,
        "received_at": now,
        "written_at": _written_at(received, now),
        "text_sealed": sealed,
        "media": media,
        "state": MessageState.RECEIVED,
    }
    return (await session.scalars(STORE, values)).one_or_none()

"""One message's turn: a plain answer to what we asked, or Rasa; then the reply to the outbox.

No transaction is open while Rasa thinks, because its action needs the rows. Whatever dies in
between, the turn is taken again, and nothing happens twice: the action's outcome is kept with the
message, and an answer has one cause.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting, Reading, read_in_context
from bot.language.questions import asks_something
from bot.language.short_answers import bare_number
from hearback.appointments import answers
from hearback.appointments.service import Schedule
from hearback.clinics.model import Clinic
from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, standing_of, state
from hearback.conversations.model import (
    Conversation,
    Holder,
    InboundMessage,
    MessageState,
    Reason,
)
from hearback.conversations.service import (
    Case,
    emergency_open,
    escalate,
    locked,
    open_case,
    open_question,
)
from hearback.core import work
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.log import log
from hearback.core.phone import spoken
from hearback.dialogue.client import Asks, Question, RasaUnavailable, Turn
from hearback.inbound.effects import CLARIFY_UNANSWERED
from hearback.inbound.voice import Answer, Voice
from hearback.outbound.model import Purpose
from hearback.patients.model import ContactLink
from hearback.policy import DEFAULTS, Policy
from hearback.texts.says import Say

# Acts that a bare answer to our own question settles, without any model.
PLAIN = frozenset(answers.ACTS)
# Acts which show that CANCEL was about the visit, so that the texts go on.
ABOUT_VISIT = frozenset({"confirm", "cancel", "reschedule"})


@dataclass(frozen=True)
class Settled:
    """Nothing is left to ask Rasa."""


class Turns:
    def __init__(
        self,
        db: Database,
        clock: Clock,
        dialogue: Asks,
        voice: Voice,
        schedule: Schedule,
        policy: Policy = DEFAULTS,
    ) -> None:
        self._db = db
        self._clock = clock
        self._dialogue = dialogue
        self._voice = voice
        self._schedule = schedule
        self._policy = policy

    async def take(self, message_id: UUID) -> None:
        """Answer one message. Raises RasaUnavailable while there is still patience to wait."""
        question = await self._before(message_id)
        if isinstance(question, Settled):
            return
        try:
            turn = await self._dialogue.ask(question)
        except RasaUnavailable as error:
            if self._clock.now() < question.received_at + self._policy.rasa_patience:
                raise
            log.warning("turn_given_up", message=str(message_id), code=error.code)
            await self.give_up(message_id)
            return
        await self._after(message_id, turn)

    async def _before(self, message_id: UUID) -> Question | Settled:
        """Settle what needs no model; else what to ask Rasa."""
        now = self._clock.now()
        async with self._db.begin() as session:
            message, talk = await _rows(session, message_id)
            if message.state is not MessageState.RECEIVED:
                return Settled()
            if talk.holder is Holder.AGENT:
                message.state = MessageState.FOR_AGENT
                return Settled()
            if await emergency_open(session, talk.contact_point_id):
                await self._in_emergency(session, talk, message, now)
                return Settled()
            if not await _is_known(session, talk):
                await self._to_stranger(session, talk, message, now)
                return Settled()
            # Locked before any visit, as everywhere: thread, standing, visits.
            await standing_of(session, talk.contact_point_id, lock=True)
            awaiting = open_question(talk, self._policy, now=now)
            reading = _plain_reading(message.text, awaiting)
            if reading is not None and reading.act in PLAIN:
                await self._plain(session, talk, message, reading, now)
                return Settled()
            return await _question(session, talk, message, awaiting)

    async def _plain(
        self,
        session: AsyncSession,
        talk: Conversation,
        message: InboundMessage,
        reading: Reading,
        now: datetime,
    ) -> None:
        message.act, message.decided_by, message.rule = reading.act, "context", reading.rule
        message.confidence = 1.0
        chosen = talk.awaiting is Awaiting.CANCEL_OR_MOVE
        turn = answers.Answering(
            session,
            self._schedule,
            talk,
            message,
            now,
            bare=True,
            chosen=chosen,
            rules=self._policy,
        )
        say = await answers.answer_once(turn, answers.ACTS[reading.act])
        await self._finish(session, talk, message, [say], now)

    async def _in_emergency(
        self, session: AsyncSession, talk: Conversation, message: InboundMessage, now: datetime
    ) -> None:
        """No menu and no small talk while it is open: the number again for whoever asks, and for
        whoever spoke of ending their life; else silence, and people read it."""
        message.act, message.decided_by, message.rule = "unclear", "safety", "emergency_open"
        message.state = MessageState.FOR_AGENT
        case = await open_case(session, talk.id)
        grave = case is not None and case.reason is Reason.SELF_HARM
        if grave or asks_something(message.text):
            say = Say("self_harm" if grave else "emergency_again")
            answer = Answer(talk, message.id, say, Purpose.SAFETY)
            await self._voice.answer(session, answer, now=now)

    async def _to_stranger(
        self, session: AsyncSession, talk: Conversation, message: InboundMessage, now: datetime
    ) -> None:
        """A number that we know nobody by: a polite answer that tells nothing (rule H17)."""
        message.act, message.decided_by, message.rule = "unclear", "context", "unknown_number"
        case = Case(Reason.UNKNOWN_NUMBER, message=message)
        await escalate(session, talk, case, now=now)
        await self._finish(session, talk, message, [Say("unknown_number")], now)

    async def _after(self, message_id: UUID, turn: Turn) -> None:
        """Put Rasa's answer into the outbox and close the message."""
        now = self._clock.now()
        async with self._db.begin() as session:
            message, talk = await _rows(session, message_id)
            if message.state is not MessageState.RECEIVED:
                return
            message.act, message.confidence = turn.act, turn.confidence
            message.decided_by, message.rule = "model", message.rule or "intent"
            if talk.holder is Holder.AGENT:  # claimed while Rasa was thinking
                message.state = MessageState.FOR_AGENT
                return
            await self._keep_texts(session, talk, message, now)
            await self._speak(session, talk, message, turn, now)
            message.state = MessageState.ANSWERED

    async def _speak(
        self,
        session: AsyncSession,
        talk: Conversation,
        message: InboundMessage,
        turn: Turn,
        now: datetime,
    ) -> None:
        for part, reply in enumerate(turn.replies):
            if reply.custom is not None:
                say = Say.from_json(dict(reply.custom))
                answer = Answer(talk, message.id, say, part=part)
                await self._voice.answer(session, answer, now=now)
            elif reply.text:
                answer = Answer(talk, message.id, Say(f"utter_{turn.act}"), part=part)
                await self._voice.answer_in_words(session, answer, reply.text, now=now)

    async def _keep_texts(
        self, session: AsyncSession, talk: Conversation, message: InboundMessage, now: datetime
    ) -> None:
        """Somebody who said CANCEL and now speaks of the visit, where we asked, meant the visit."""
        if message.act not in ABOUT_VISIT:
            return
        point = talk.contact_point_id
        if await standing_of(session, point, lock=True) is not Standing.CLARIFYING:
            return
        if not await work.cancel(session, CLARIFY_UNANSWERED, talk.id):
            return  # asked on another of our numbers: this answers nothing there
        said = Statement(
            Standing.OPTED_IN,
            Source.PATIENT,
            talk.channel,
            "spoke_of_visit",
            words=message.text,
            message_id=message.id,
        )
        await state(session, talk.contact_point_id, said, now=now)

    async def give_up(self, message_id: UUID) -> None:
        """Say that something went wrong, and let a person take over."""
        now = self._clock.now()
        async with self._db.begin() as session:
            message, talk = await _rows(session, message_id)
            if message.state is not MessageState.RECEIVED:
                return
            message.act, message.decided_by, message.rule = "unclear", "model", "rasa_unavailable"
            await escalate(session, talk, Case(Reason.BOT_FAILED, message=message), now=now)
            await self._finish(session, talk, message, [Say("bot_failed")], now)

    async def _finish(
        self,
        session: AsyncSession,
        talk: Conversation,
        message: InboundMessage,
        says: list[Say],
        now: datetime,
    ) -> None:
        await self._keep_texts(session, talk, message, now)
        for part, say in enumerate(says):
            answer = Answer(talk, message.id, say, part=part)
            await self._voice.answer(session, answer, now=now)
        message.state = MessageState.ANSWERED


def _plain_reading(text: str, awaiting: Awaiting | None) -> Reading | None:
    """A bare answer to what we asked. The digits of a reminder hold on after it was answered:
    it is still there to be read, and says what they do."""
    if awaiting is not None:
        return read_in_context(text, awaiting)
    reading = read_in_context(text, Awaiting.REMINDER_REPLY)
    return reading if reading and bare_number(text) is not None else None


async def _rows(session: AsyncSession, message_id: UUID) -> tuple[InboundMessage, Conversation]:
    """The message and its thread, the thread locked first, as everywhere."""
    talk_id = await session.scalar(
        select(InboundMessage.conversation_id).where(InboundMessage.id == message_id)
    )
    assert talk_id is not None, "work is enqueued with its message"
    talk = await locked(session, talk_id)
    return await session.get_one(InboundMessage, message_id, with_for_update=True), talk


async def _is_known(session: AsyncSession, talk: Conversation) -> bool:
    linked = exists().where(ContactLink.contact_point_id == talk.contact_point_id)
    return bool(await session.scalar(select(linked)))


async def _question(
    session: AsyncSession,
    talk: Conversation,
    message: InboundMessage,
    awaiting: Awaiting | None,
) -> Question:
    clinic = await session.get_one(Clinic, talk.clinic_id)
    return Question(
        conversation_id=talk.id,
        message_id=message.id,
        received_at=message.received_at,
        text=message.text,
        language=talk.language,
        awaiting=awaiting,
        facts={"clinic_name": clinic.public_name, "clinic_phone": spoken(clinic.phone)},
    )

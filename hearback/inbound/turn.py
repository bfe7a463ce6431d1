"""One message's turn: what rules settle is done at once, the rest is for Rasa; then the reply.

No transaction is open while Rasa thinks, because its action needs the rows. Whatever dies in
between, the turn is taken again, and nothing happens twice: the action's outcome is kept with the
message, and an answer has one cause.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting, Situation
from bot.language.questions import asks_something
from bot.language.understanding import Understanding
from hearback.answers.acts import ACTS, answer_once, note
from hearback.appointments import waiting_answers, which
from hearback.appointments.service import Schedule
from hearback.appointments.turns import Answering
from hearback.consent.model import Source, Standing
from hearback.consent.service import Statement, state
from hearback.conversations.chat import is_web
from hearback.conversations.model import Holder, MessageState, Reason
from hearback.conversations.service import (
    Case,
    emergency_open,
    escalate,
    open_case,
    open_question,
)
from hearback.core import work
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.log import log
from hearback.core.phone import spoken
from hearback.dialogue.client import Asks, Question, RasaUnavailable, Turn
from hearback.inbound.effects import CLARIFY_UNANSWERED, Effects
from hearback.inbound.gate import Verdict
from hearback.inbound.queries import Place, place_of
from hearback.inbound.reading import in_place, plain_reading
from hearback.inbound.received import Received
from hearback.inbound.second_net import caught
from hearback.inbound.voice import Answer, Voice
from hearback.outbound.model import Purpose
from hearback.policy import DEFAULTS, Policy
from hearback.programmes import answers as programme_answers
from hearback.texts.says import Say

# Acts which show that CANCEL was about the visit, so that the texts go on.
ABOUT_VISIT = frozenset({"confirm", "cancel", "reschedule"})


async def _nothing(_: AsyncSession) -> None:
    """There is no work to close."""


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
        self._effects = Effects(voice, schedule, policy)

    async def take(self, message_id: UUID, close: work.Close = _nothing) -> None:
        """Answer one message. Raises RasaUnavailable while there is still patience to wait."""
        question = await self._before(message_id, close)
        if isinstance(question, Settled):
            return
        try:
            turn = await self._dialogue.ask(question)
        except RasaUnavailable as error:
            if self._clock.now() < question.received_at + self._policy.rasa_patience:
                raise
            log.warning("turn_given_up", message=str(message_id), code=error.code)
            await self.give_up(message_id, close)
            return
        await self._after(message_id, turn, close)

    async def _before(self, message_id: UUID, close: work.Close) -> Question | Settled:
        """Settle what needs no model; else what to ask Rasa."""
        async with self._db.begin() as session:
            place = await place_of(session, message_id)
            step = await self._settled(session, place, self._clock.now())
            if isinstance(step, Settled):
                await close(session)
        return step

    async def _settled(
        self, session: AsyncSession, place: Place, now: datetime
    ) -> Question | Settled:
        message, talk = place.message, place.talk
        if message.state is not MessageState.RECEIVED:
            return Settled()
        if talk.holder is Holder.AGENT:
            message.state = MessageState.FOR_AGENT
            return Settled()
        # Asked once the thread is locked: a danger that came meanwhile is seen.
        if await emergency_open(session, talk.contact_point_id):
            await self._in_emergency(session, place, now)
            return Settled()
        if not place.patients and not is_web(talk):
            await self._to_stranger(session, place, now)
            return Settled()
        turn = Answering(session, self._schedule, talk, message, now, rules=self._policy)
        if (say := await programme_answers.settled(turn)) is not None:
            await self._finish(session, place, [say], now)
            return Settled()
        awaiting = open_question(talk, self._policy, now=now)
        if awaiting is Awaiting.WHICH_VISIT:
            plain = await which.read_plainly(session, talk, message.text, now=now)
        elif awaiting is Awaiting.SLOT_CHOICE:
            plain = await waiting_answers.read_plainly(session, talk, message.text, now=now)
        else:
            plain = plain_reading(message.text, awaiting)
        if plain is not None and plain.act in ACTS:
            read = Understanding(plain.act, 1.0, "context", (plain.rule,))
            await self._settle(session, place, read, now)
            return Settled()
        found = await in_place(session, place, awaiting, now=now)
        if found.settled is not None and found.settled.act in ACTS:
            await self._settle(session, place, found.settled, now)
            return Settled()
        return _question(place, found.situation)

    async def _settle(
        self, session: AsyncSession, place: Place, read: Understanding, now: datetime
    ) -> None:
        """Do what was asked without any model: it is a bare answer to what we said."""
        verdict = caught(read, place.message.text, self._policy)
        if verdict is not None:
            note(place.message, read)
            await self._as_the_gate(session, place, verdict, now)
            return
        chosen = place.talk.awaiting is Awaiting.CANCEL_OR_MOVE
        turn = self._answering(session, place, read, now, bare=True, chosen=chosen)
        await self._finish(session, place, [await answer_once(turn)], now)

    def _answering(
        self,
        session: AsyncSession,
        place: Place,
        read: Understanding,
        now: datetime,
        *,
        bare: bool = False,
        chosen: bool = False,
    ) -> Answering:
        return Answering(
            session,
            self._schedule,
            place.talk,
            place.message,
            now,
            bare=bare,
            chosen=chosen,
            rules=self._policy,
            read=read,
        )

    async def _in_emergency(self, session: AsyncSession, place: Place, now: datetime) -> None:
        """No menu and no small talk while it is open: the number again for whoever asks, and for
        whoever spoke of ending their life; else silence, and people read it."""
        talk, message = place.talk, place.message
        message.act, message.decided_by, message.rule = "unclear", "safety", "emergency_open"
        message.state = MessageState.FOR_AGENT
        case = await open_case(session, talk.id)
        grave = case is not None and case.reason is Reason.SELF_HARM
        if grave or asks_something(message.text):
            say = Say("self_harm" if grave else "emergency_again")
            answer = Answer(talk, message.id, say, Purpose.SAFETY)
            await self._voice.answer(session, answer, now=now)

    async def _to_stranger(self, session: AsyncSession, place: Place, now: datetime) -> None:
        """A number that we know nobody by: a polite answer that tells nothing (rule H17)."""
        message = place.message
        message.act, message.decided_by, message.rule = "unclear", "context", "unknown_number"
        case = Case(Reason.UNKNOWN_NUMBER, message=message)
        await escalate(session, place.talk, case, now=now)
        await self._finish(session, place, [Say("unknown_number")], now)

    async def _after(self, message_id: UUID, turn: Turn, close: work.Close) -> None:
        """Put Rasa's answer into the outbox and close the message."""
        async with self._db.begin() as session:
            place = await place_of(session, message_id)
            if place.message.state is MessageState.RECEIVED:
                await self._answered(session, place, turn, self._clock.now())
            await close(session)

    async def _answered(
        self, session: AsyncSession, place: Place, turn: Turn, now: datetime
    ) -> None:
        message = place.message
        note(message, turn.understood)
        if place.talk.holder is Holder.AGENT:  # claimed while Rasa was thinking
            message.state = MessageState.FOR_AGENT
            return
        verdict = caught(turn.understood, message.text, self._policy)
        if verdict is not None:
            await self._as_the_gate(session, place, verdict, now)
            return
        await self._keep_texts(session, place, now)
        message.state = MessageState.ANSWERED
        await self._speak(session, place, turn, now)

    async def _as_the_gate(
        self, session: AsyncSession, place: Place, verdict: Verdict, now: datetime
    ) -> None:
        """The gate's own effects; who read it so stays with the message."""
        message = place.message
        read_by, sure = message.decided_by, message.confidence
        await self._effects.carry_out(verdict, Received(session, place.talk, message, now))
        message.decided_by, message.confidence = read_by, sure

    async def _speak(self, session: AsyncSession, place: Place, turn: Turn, now: datetime) -> None:
        talk, message = place.talk, place.message
        for part, reply in enumerate(turn.replies):
            if reply.custom is not None:
                say = Say.from_json(dict(reply.custom))
                answer = Answer(talk, message.id, say, part=part, shared=place.shared)
                await self._voice.answer(session, answer, now=now)
            elif reply.text:
                answer = Answer(talk, message.id, Say(f"utter_{turn.act}"), part=part)
                await self._voice.answer_in_words(session, answer, reply.text, now=now)

    async def _keep_texts(self, session: AsyncSession, place: Place, now: datetime) -> None:
        """Somebody who said CANCEL and now speaks of the visit, where we asked, meant the visit."""
        talk, message = place.talk, place.message
        if message.act not in ABOUT_VISIT or place.standing is not Standing.CLARIFYING:
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

    async def give_up(self, message_id: UUID, close: work.Close = _nothing) -> None:
        """Say that something went wrong, and let a person take over."""
        now = self._clock.now()
        async with self._db.begin() as session:
            place = await place_of(session, message_id)
            message = place.message
            if message.state is MessageState.RECEIVED:
                message.act, message.decided_by = "unclear", "model"
                message.rule = "rasa_unavailable"
                await escalate(
                    session, place.talk, Case(Reason.BOT_FAILED, message=message), now=now
                )
                await self._finish(session, place, [Say("bot_failed")], now)
            await close(session)

    async def _finish(
        self, session: AsyncSession, place: Place, says: list[Say], now: datetime
    ) -> None:
        await self._keep_texts(session, place, now)
        place.message.state = MessageState.ANSWERED
        for part, say in enumerate(says):
            answer = Answer(place.talk, place.message.id, say, part=part, shared=place.shared)
            await self._voice.answer(session, answer, now=now)


def _question(place: Place, situation: Situation) -> Question:
    message, talk, clinic = place.message, place.talk, place.clinic
    return Question(
        conversation_id=talk.id,
        message_id=message.id,
        received_at=message.received_at,
        text=message.text,
        language=talk.language,
        awaiting=situation.awaiting,
        facts={"clinic_name": clinic.public_name, "clinic_phone": spoken(clinic.phone)},
        situation=situation,
    )

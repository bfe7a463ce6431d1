"""One message's turn: what rules settle is done at once, the rest is for Rasa; then the reply.

No transaction is open while Rasa thinks, because its action needs the rows. Whatever dies in
between, the turn is taken again, and nothing happens twice: the action's outcome is kept with the
message, and an answer has one cause.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Awaiting
from bot.language.understanding import Understanding
from hearback.answers.acts import ACTS, answer_once, note
from hearback.answers.further import further
from hearback.answers.languages import is_told_of_ours
from hearback.appointments.service import Schedule
from hearback.appointments.turns import NOT_READ, Answering
from hearback.conversations.chat import is_web
from hearback.conversations.model import Holder, MessageState
from hearback.conversations.service import open_question
from hearback.core import work
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.log import log
from hearback.dialogue.client import Asks, Question, RasaUnavailable, Turn
from hearback.inbound.after_stop import heed_standing
from hearback.inbound.effects import Effects
from hearback.inbound.gate import ALSO_WHILE_HELD
from hearback.inbound.giving_up import at_the_end, left_to_agent
from hearback.inbound.hearing import foreign, heed_language
from hearback.inbound.hearing_again import hear_again
from hearback.inbound.kept_beside import with_what_was_kept
from hearback.inbound.kept_texts import NOT_UNDERSTOOD, asked_anew
from hearback.inbound.lock import is_answered, lock_on
from hearback.inbound.meanwhile import answer_meanwhile
from hearback.inbound.queries import Place, place_of
from hearback.inbound.reading import caught_here, in_place, leaves_room, plainly, question
from hearback.inbound.received import Received
from hearback.inbound.strangers import answer_stranger
from hearback.inbound.verdicts import Verdict
from hearback.inbound.voice import Answer, Voice
from hearback.inbound.web_effects import kept_stop
from hearback.outbound.outbox import follow_language
from hearback.policy import DEFAULTS, Policy
from hearback.programmes import answers as programme_answers
from hearback.texts.says import Say


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
        if await self._not_for_us(session, place, now):
            return Settled()
        turn = self._answering(session, place, NOT_READ, now)
        if (say := await programme_answers.settled(turn)) is not None:
            await self._finish(session, place, [say], now)
            return Settled()
        return await self._read(session, place, now)

    async def _read(self, session: AsyncSession, place: Place, now: datetime) -> Question | Settled:
        awaiting = open_question(place.talk, self._policy, now=now)
        await heed_language(self._answering(session, place, NOT_READ, now))
        plain = await plainly(session, place, awaiting, now)
        if plain is not None and plain.act in ACTS:
            read = Understanding(plain.act, 1.0, "context", (plain.rule,))
            await self._settle(session, place, read, now)
            if leaves_room(plain):
                await hear_again(Received(session, place.talk, place.message, now))
            return Settled()
        if await self._in_no_language_of_ours(session, place, awaiting, now):
            return Settled()
        found = await in_place(session, place, awaiting, now=now)
        if found.settled is not None and found.settled.act in ACTS:
            await self._settle(session, place, found.settled, now)
            return Settled()
        return question(place, found.situation)

    async def _not_for_us(self, session: AsyncSession, place: Place, now: datetime) -> bool:
        """Whether it was answered before, or is for people, or from nobody that we know."""
        message, talk = place.message, place.talk
        if message.state is not MessageState.RECEIVED:
            return True
        if await left_to_agent(session, place, now):
            return True
        # Asked once the thread is locked: a danger that came meanwhile is seen.
        lock = await lock_on(session, talk.contact_point_id)
        if not is_answered(message.text, lock):
            await answer_meanwhile(self._voice, Received(session, talk, message, now))
            return True
        if not place.patients and not is_web(talk):
            await self._to_stranger(session, place, now)
            return True
        return False

    async def _settle(
        self, session: AsyncSession, place: Place, read: Understanding, now: datetime
    ) -> None:
        """Do what was asked without any model: it is a bare answer to what we said."""
        verdict = await caught_here(session, place, read, self._policy, now=now)
        if verdict is not None:
            note(place.message, read)
            await self._as_the_gate(session, place, verdict, now)
            return
        if anew := await self._asked_anew(session, place, read, now):
            await self._say(session, place, anew, now)
            return
        chosen = place.talk.awaiting is Awaiting.CANCEL_OR_MOVE
        turn = replace(self._answering(session, place, read, now), bare=True, chosen=chosen)
        say = await answer_once(turn)
        says = await with_what_was_kept(turn, [say, *await further(turn, say)])
        await self._finish(session, place, says, now)

    async def _asked_anew(
        self, session: AsyncSession, place: Place, read: Understanding, now: datetime
    ) -> Sequence[Say]:
        if read.act != NOT_UNDERSTOOD:
            return ()
        note(place.message, read)
        anew = await asked_anew(session, place, self._policy.clarify_lasts, now=now)
        if anew:
            place.message.state = MessageState.ANSWERED
        return anew

    async def _in_no_language_of_ours(
        self, session: AsyncSession, place: Place, awaiting: Awaiting | None, now: datetime
    ) -> bool:
        """Said once, in both of ours; then people read it."""
        read = foreign(place.message.text, awaiting)
        if read is None:
            return False
        turn = self._answering(session, place, read, now)
        if await is_told_of_ours(turn):
            note(place.message, read)
            place.message.state = MessageState.FOR_AGENT
        else:
            await self._finish(session, place, [await answer_once(turn)], now)
        return True

    def _answering(
        self, session: AsyncSession, place: Place, read: Understanding, now: datetime
    ) -> Answering:
        talk, message = place.talk, place.message
        rules = self._policy.with_own(place.clinic.own_rules)
        return Answering(session, self._schedule, talk, message, now, rules=rules, read=read)

    async def _to_stranger(self, session: AsyncSession, place: Place, now: datetime) -> None:
        await answer_stranger(session, self._voice, place, now=now)
        place.message.state = MessageState.ANSWERED
        await hear_again(Received(session, place.talk, place.message, now))

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
        message, read = place.message, turn.understood
        note(message, read)
        if read.act == "language_switch":
            await follow_language(session, place.talk)
        verdict = await caught_here(session, place, read, self._policy, now=now)
        held = place.talk.holder is Holder.AGENT  # claimed while Rasa was thinking
        if held and not isinstance(verdict, ALSO_WHILE_HELD):
            message.state = MessageState.FOR_AGENT
            return
        if verdict is not None:
            await self._as_the_gate(session, place, verdict, now)
            return
        await heed_standing(session, place, now=now)
        message.state = MessageState.ANSWERED
        said = [Say.from_json(dict(one.custom)) for one in turn.replies if one.custom is not None]
        reading = self._answering(session, place, read, now)
        rest = await further(reading, said[0] if said else None)
        words = [one.text for one in turn.replies if one.custom is None and one.text]
        anew = await asked_anew(session, place, self._policy.clarify_lasts, now=now)
        await self._speak_words(session, place, words, now)
        says = await with_what_was_kept(reading, [*said, *rest], worded=bool(words))
        await self._say(session, place, [*says, *anew], now, part=len(words))

    async def _as_the_gate(
        self, session: AsyncSession, place: Place, verdict: Verdict, now: datetime
    ) -> None:
        """The gate's own effects; who read it so stays with the message."""
        message = place.message
        read_by, sure = message.decided_by, message.confidence
        await self._effects.carry_out(verdict, Received(session, place.talk, message, now))
        message.decided_by, message.confidence = read_by, sure

    async def _speak_words(
        self, session: AsyncSession, place: Place, words: Sequence[str], now: datetime
    ) -> None:
        """What Rasa says by itself, from domain.yml."""
        message = place.message
        for part, body in enumerate(words):
            answer = Answer(place.talk, message.id, Say(f"utter_{message.act}"), part=part)
            await self._voice.answer_in_words(session, answer, body, now=now)

    async def _say(
        self,
        session: AsyncSession,
        place: Place,
        says: Sequence[Say],
        now: datetime,
        *,
        part: int = 0,
    ) -> None:
        """In one text, what asks something last."""
        if not says:
            return
        turn = self._answering(session, place, NOT_READ, now)
        says = [await kept_stop(turn, say) for say in says]
        first, *others = sorted(says, key=lambda say: say.open_question is not None)
        say = first.followed_by(*others)
        answer = Answer(place.talk, place.message.id, say, part=part, shared=place.shared)
        await self._voice.answer(session, answer, now=now)

    async def give_up(self, message_id: UUID, close: work.Close = _nothing) -> None:
        """Say what was done, or that something went wrong, and let a person take over."""
        now = self._clock.now()
        async with self._db.begin() as session:
            place = await place_of(session, message_id)
            open_still = place.message.state is MessageState.RECEIVED
            if open_still and not await left_to_agent(session, place, now):
                says = await at_the_end(self._answering(session, place, NOT_READ, now))
                await self._finish(session, place, says, now)
            await close(session)

    async def _finish(
        self, session: AsyncSession, place: Place, says: Sequence[Say], now: datetime
    ) -> None:
        await heed_standing(session, place, now=now)
        place.message.state = MessageState.ANSWERED
        await self._say(session, place, says, now)

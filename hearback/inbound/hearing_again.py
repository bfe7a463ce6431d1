"""What no turn reads is still read for danger: an opt-out in free words, a text to an agent.

Such a message is settled by rules, or is for people, before any model sees it; a cry for help that
the gate's lists do not know would stand there unread (rule S7). Nothing else comes of the reading.
"""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.clauses import clauses
from bot.language.danger.lumps import tells_of_lump
from bot.language.danger.reassuring import is_reassuring
from bot.language.danger.safety import Danger
from bot.language.danger.vouching import is_to_leave_out
from bot.language.normalise import folded
from bot.language.understanding import Modelled, danger_heard
from hearback.conversations.model import MessageState, Reason
from hearback.conversations.service import Case, emergency_open, escalate
from hearback.core import work
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.inbound import verdicts
from hearback.inbound.effects import Effects
from hearback.inbound.queries import Place, place_of
from hearback.inbound.received import Received
from hearback.inbound.second_net import RULE
from hearback.policy import DEFAULTS, Policy

HEAR_AGAIN = "hear_again"
# A keyword with a please and a name has no room for more.
FEWEST_WORDS = 4
ENDS_TEXTS = frozenset({"stop", "wrong_number", "deceased"})
# The answer to the message itself is its first part, and may have been sent.
PART = 1


class Reads(Protocol):
    """Whoever reads texts outside of any dialogue."""

    async def read(self, texts: Sequence[str], language: str) -> list[Modelled]:
        """In the order asked. Raises RasaUnavailable."""
        ...


async def hear_again(it: Received) -> None:
    """Enqueue the reading with what it is a second look at."""
    if has_room(it.message.text):
        await work.enqueue(it.session, HEAR_AGAIN, it.message.id, due_at=it.now)


def has_room(text: str) -> bool:
    return len(folded(text).split()) >= FEWEST_WORDS


def heard(
    text: str, whole: Modelled, parts: Sequence[Modelled], doubt: float
) -> verdicts.InDanger | None:
    """Whether the message tells of danger; doubt: from which share on it does."""
    heard = danger_heard(whole, parts)
    calm = is_reassuring(text) or tells_of_lump(text) or is_to_leave_out(text, heard)
    tells = heard >= doubt and not calm
    return verdicts.InDanger(Danger.UNNAMED, RULE) if tells else None


class HearingAgain:
    """Done once: whoever was answered with 911 before is not answered again."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        dialogue: Reads,
        effects: Effects,
        policy: Policy = DEFAULTS,
    ) -> None:
        self._db, self._clock = db, clock
        self._dialogue, self._effects, self._policy = dialogue, effects, policy

    async def take(self, message_id: UUID, close: work.Close) -> None:
        """Raises RasaUnavailable."""
        async with self._db.begin() as session:
            place = await place_of(session, message_id)
            act, text, language = place.message.act, place.message.text, place.talk.language
        whole, *parts = await self._dialogue.read([text, *clauses(text)], language)
        verdict = heard(text, whole, parts, self._doubt(act))
        async with self._db.begin() as session:
            if verdict is not None:
                await self._warn(session, await place_of(session, message_id), verdict)
            await close(session)

    def _doubt(self, act: str | None) -> float:
        beside = act in ENDS_TEXTS
        return self._policy.danger_beside_stop if beside else self._policy.danger_doubt

    async def give_up(self, message_id: UUID, close: work.Close) -> None:
        """The model stays away: a person reads what nobody else would."""
        async with self._db.begin() as session:
            place = await place_of(session, message_id)
            if place.message.state is not MessageState.FOR_AGENT:
                case = Case(Reason.BOT_FAILED, message=place.message)
                await escalate(session, place.talk, case, now=self._clock.now())
            await close(session)

    async def _warn(self, session: AsyncSession, place: Place, verdict: verdicts.InDanger) -> None:
        if await emergency_open(session, place.talk.contact_point_id):
            return
        message = place.message
        it = Received(session, place.talk, message, self._clock.now(), part=PART)
        await self._effects.carry_out(verdict, it)
        message.decided_by = "model"

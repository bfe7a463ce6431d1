"""A stand-in for Rasa that reads every message as one act, and calls that act's action."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.language.understanding import Understanding
from hearback.answers.acts import answer_once
from hearback.appointments.service import Schedule
from hearback.appointments.turns import Answering
from hearback.conversations.model import InboundMessage
from hearback.conversations.service import locked
from hearback.core.db import Database
from hearback.dialogue.client import Question, Reply, Turn
from hearback.inbound.effects import Effects
from hearback.inbound.pipeline import Pipeline
from hearback.inbound.turn import Turns
from hearback.inbound.voice import Voice
from hearback.outreach.reminders import replan
from hearback.policy import DEFAULTS
from hearback.texts.catalogue import Catalogue
from tests.appointments.free_time import HOURS, FreeTime
from tests.inbound.conftest import Clinic
from tests.world import DENISE, PATIENTS, FakePhone, FakeRasa, SetClock


@dataclass
class ActingRasa(FakeRasa):
    db: Database | None = None
    clock: SetClock = field(default_factory=SetClock)
    act: str = "unclear"

    async def ask(self, question: Question) -> Turn:
        assert self.db is not None
        async with self.db.begin() as session:
            talk = await locked(session, question.conversation_id)
            message = await session.get_one(InboundMessage, question.message_id)
            read = Understanding(self.act, 0.9, "model")
            turn = Answering(
                session,
                Schedule(replan),
                talk,
                message,
                self.clock.now(),
                rules=DEFAULTS,
                read=read,
            )
            say = await answer_once(turn)
        return Turn(self.act, 0.9, [Reply(None, say.as_json())])


@dataclass
class Understood:
    """A clinic whose patients are always understood as the test says."""

    clinic: Clinic
    rasa: ActingRasa

    async def hears(self, act: str, body: str, number: str = DENISE) -> str:
        self.rasa.act = act
        told = await self.clinic.hears(body, number)
        assert len(told) == 1
        return told[0]


async def understood(
    db: Database,
    folder: Path,
    *visits: dict[str, Any],
    clinic: dict[str, Any] | None = None,
    patients: Sequence[dict[str, Any]] = PATIENTS,
    **content: Any,
) -> Understood:
    free = FreeTime(db, folder)
    content = {"schedules": [HOURS], **content}
    await free.opens(*visits, clinic=clinic, patients=list(patients), **content)
    clock, phone = SetClock(), FakePhone()
    rasa = ActingRasa(db=db, clock=clock)
    schedule, voice = Schedule(replan), Voice(Catalogue.load())
    effects = Effects(voice, schedule)
    turns = Turns(db, clock, rasa, voice, schedule)
    whole = Clinic(db, clock, rasa, phone, Pipeline(db, clock, effects), turns, effects)
    return Understood(whole, rasa)

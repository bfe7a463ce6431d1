"""A service with a real database; only the phone's far end and Rasa are ours."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

import hearback.models  # noqa: F401 - all tables, also when a file is run alone
from hearback.appointments.service import Schedule
from hearback.clinics.queries import senders
from hearback.conversations.service import locked
from hearback.core import work
from hearback.core.db import Database
from hearback.inbound.effects import CLARIFY_UNANSWERED, Effects
from hearback.inbound.hearing_again import HEAR_AGAIN, HearingAgain
from hearback.inbound.pipeline import TURN, Pipeline
from hearback.inbound.turn import Turns
from hearback.inbound.voice import Voice
from hearback.outbound.claims import Leaving, NothingDue, claim_next
from hearback.outbound.records import record_outcome
from hearback.outreach.reminders import replan
from hearback.policy import DEFAULTS, Policy
from hearback.texts.catalogue import Catalogue
from tests.world import DENISE, FakePhone, FakeRasa, SetClock, open_clinic, text_from, visit


async def not_closed(_: AsyncSession) -> None:
    """`work_once` finishes the work itself."""


@dataclass
class Clinic:
    """The service as a patient meets it, one step at a time."""

    db: Database
    clock: SetClock
    rasa: FakeRasa
    phone: FakePhone
    pipeline: Pipeline
    turns: Turns
    effects: Effects
    rules: Policy = DEFAULTS

    async def hears(self, body: str, number: str = DENISE, **more: Any) -> list[str]:
        """A text comes in and everything it causes is done; what was texted back."""
        before = len(self.phone.texts)
        await self.pipeline.accept(text_from(number, body, **more))
        await self.settle()
        return [text.body for text in self.phone.texts[before:]]

    async def settle(self) -> None:
        await self.work_all()
        await self.send_all()

    async def work_all(self) -> None:
        while await self.work_once():
            pass

    async def work_once(self) -> bool:
        kinds = [TURN, HEAR_AGAIN, CLARIFY_UNANSWERED]
        async with self.db.begin() as session:
            claimed = await work.claim(session, worker="w", kinds=kinds, now=self.clock.now())
        if claimed is None:
            return False
        if claimed.kind == TURN:
            await self.turns.take(claimed.subject)
        elif claimed.kind == HEAR_AGAIN:
            await self.hearing_again.take(claimed.subject, not_closed)
        else:
            await self._clarify_unanswered(claimed)
        async with self.db.begin() as session:
            await work.finish(session, claimed, worker="w")
        return True

    @property
    def hearing_again(self) -> HearingAgain:
        return HearingAgain(self.db, self.clock, self.rasa, self.effects, self.rules)

    async def _clarify_unanswered(self, claimed: work.Claim) -> None:
        async with self.db.begin() as session:
            talk = await locked(session, claimed.subject)
            await self.effects.clarify_unanswered(session, talk, now=self.clock.now())

    async def send_all(self) -> None:
        async with self.db.begin() as session:
            sender = (await senders(session))[0]
        while True:
            async with self.db.begin() as session:
                step = await claim_next(
                    session, sender, Catalogue.load(), self.rules, now=self.clock.now()
                )
            if isinstance(step, NothingDue):
                return
            if isinstance(step, Leaving):
                outcome = await self.phone.send(step.text)
                async with self.db.begin() as session:
                    await record_outcome(
                        session, step.text.message_id, outcome, now=self.clock.now()
                    )


@pytest.fixture
async def clinic(db: Database, tmp_path: Path) -> Clinic:
    """Denise (English) and Heriberto (Spanish) have a visit on Thursday April 16."""
    await open_clinic(
        db,
        tmp_path,
        visit("denise", "2026-04-16 10:30"),
        visit("heriberto", "2026-04-16 09:20"),
    )
    clock, rasa, phone = SetClock(), FakeRasa(), FakePhone()
    schedule, voice = Schedule(replan), Voice(Catalogue.load())
    effects = Effects(voice, schedule)
    turns = Turns(db, clock, rasa, voice, schedule)
    return Clinic(db, clock, rasa, phone, Pipeline(db, clock, effects), turns, effects)


@pytest.fixture
async def reminded(clinic: Clinic) -> Clinic:
    """Both were reminded, 48 hours before."""
    clinic.clock.advance(days=1, minutes=31)
    await clinic.settle()
    clinic.phone.texts.clear()
    return clinic

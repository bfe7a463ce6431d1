"""A worker that is told to stop finishes what it claimed, and lets itself be told."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

import hearback.outbound.sender as sender_module
from hearback.clinics.model import Sender
from hearback.core.bell import Bell
from hearback.core.wire import Outcome, TextToSend
from hearback.inbound.sweep import Sweep
from hearback.outbound.claims import Leaving, Next, claim_next
from hearback.outbound.model import OutState, Purpose
from hearback.outbound.outbox import Draft, write
from hearback.patients.service import contact_point_for
from hearback.policy import DEFAULTS
from hearback.texts.catalogue import Catalogue, Rendered
from hearback.worker import Role, Worker
from tests.inbound.conftest import Clinic
from tests.inbound.seeing import only_sender, texts_for
from tests.world import FakeInbox, FakePhone, parts_of_a_worker

STOPS = 25
TEXTS = 300


@dataclass
class StopAmongClaims:
    """Tells the worker to stop when some more texts are claimed: while the last is committed."""

    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    to_come: int = 0

    def after(self, claims: int) -> asyncio.Event:
        self.stopping, self.to_come = asyncio.Event(), claims
        return self.stopping

    async def claim_next(self, *args: Any, **named: Any) -> Next:
        step = await claim_next(*args, **named)
        self.to_come -= isinstance(step, Leaving)
        if self.to_come <= 0:
            self.stopping.set()
        return step


class BusyPhone(FakePhone):
    """Takes a moment for each text."""

    async def send(self, text: TextToSend) -> Outcome:
        outcome = await super().send(text)
        await asyncio.sleep(0.002)
        return outcome


class ReadyRasa:
    async def is_ready(self) -> bool:
        return True


def worker_with(clinic: Clinic, phone: FakePhone) -> Worker:
    parts = parts_of_a_worker(
        db=clinic.db,
        clock=clinic.clock,
        policy=DEFAULTS,
        texts=Catalogue.load(),
        turns=clinic.turns,
        effects=clinic.effects,
        dialogue=ReadyRasa(),
        settings=SimpleNamespace(redact_at_twilio=False),
        channel=phone,
        sweep=Sweep(clinic.db, FakeInbox(), clinic.pipeline),
    )
    return Worker(parts, Role.SENDS)


async def many_texts(clinic: Clinic) -> None:
    """To as many people, from a line that is as fast as we are."""
    known = await only_sender(clinic.db)
    async with clinic.db.begin() as session:
        sender = await session.get_one(Sender, known.id)
        sender.segments_per_second = 10_000
        for number in range(TEXTS):
            point = await contact_point_for(session, f"+1512556{number:04d}")
            text = Rendered("Riverside Family Clinic.", "help@1.en")
            draft = Draft(f"x:{number}", Purpose.HELP, sender.id, point.id, "en", text)
            await write(session, draft, now=clinic.clock.now())


async def test_a_worker_that_is_stopped_loses_no_text_it_had_claimed(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slow, because a stop has to come among ever other calls."""
    await many_texts(clinic)
    phone, stop = BusyPhone(), StopAmongClaims()
    monkeypatch.setattr(sender_module, "claim_next", stop.claim_next)

    for number in range(STOPS):
        stopping = stop.after(1 + number % 8)
        async with asyncio.timeout(20):
            await worker_with(clinic, phone).run(stopping)

    rows = await texts_for(clinic.db, Purpose.HELP)
    handed_over = Counter(text.message_id for text in phone.texts)
    assert {row.state for row in rows} == {OutState.SENT, OutState.QUEUED}
    assert {row.id for row in rows if row.state is OutState.SENT} == set(handed_over)
    assert set(handed_over.values()) == {1}


async def test_a_cancellation_that_comes_with_the_bell_is_not_lost() -> None:
    bell = Bell()
    waiting = asyncio.create_task(bell.wait(60))
    await asyncio.sleep(0)

    bell.ring()
    waiting.cancel()

    with pytest.raises(asyncio.CancelledError):
        await waiting


async def test_the_bell_wakes_everyone_who_waits() -> None:
    bell = Bell()
    waiting = [asyncio.create_task(bell.wait(60)) for _ in range(3)]
    await asyncio.sleep(0)

    bell.ring()

    async with asyncio.timeout(5):
        await asyncio.gather(*waiting)


async def test_without_the_bell_the_wait_ends_by_itself() -> None:
    async with asyncio.timeout(5):
        await Bell().wait(0.01)

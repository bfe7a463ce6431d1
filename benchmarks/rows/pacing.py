"""Whether a sender keeps to its segments a second, also beside another, by the provider's log."""

import asyncio
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from benchmarks.clinic import Clinic, open_clinic
from benchmarks.far_end import FarEnd, Paced
from benchmarks.figures import AtLeast, AtMost, Better, Figure, busiest_second, rate
from benchmarks.ground import Ground, Outcome
from benchmarks.phone_numbers import number_of
from hearback.clinics.model import Sender
from hearback.core.ids import new_id
from hearback.outbound.model import Purpose
from hearback.outbound.outbox import Draft, write
from hearback.patients.service import contact_point_for
from hearback.texts.catalogue import Rendered

NAME = "pacing"
BLOCKS = (4, 5)
PER_SECOND = 25.0
MOST = AtMost(26)
NO_SLOWER = AtLeast(24)
READERS = 500  # one person gets one text at a time, so there are many
LOOK_AGAIN = 0.25  # seconds
ROOM = 2.0  # times what it should take
BODY = Rendered("This text is one segment long.", "benchmark@1.en")


async def measure(ground: Ground) -> Outcome:
    """Two senders at once, each with its own texts: if one slowed the other, neither kept pace."""
    house, texts = await ground.house(), ground.sizes.paced_texts
    readers = min(READERS, texts)
    clinics = [
        await open_clinic(house.db, house.clock, block, 0, per_second=PER_SECOND)
        for block in BLOCKS
    ]
    place = house.far_end.place
    async with house.db.begin() as session:
        for clinic, block in zip(clinics, BLOCKS, strict=True):
            await _queue(session, clinic, block, texts, readers, house.clock.now())
    await _sent(house.far_end, place, len(clinics) * texts, ROOM * texts / PER_SECOND + 15)
    figures: list[Figure] = []
    for name, clinic in zip("AB", clinics, strict=True):
        figures += _figures(name, house.far_end.accepted(place, clinic.line), texts)
    return Outcome(figures)


async def _queue(
    session: AsyncSession,
    clinic: Clinic,
    block: int,
    texts: int,
    readers: int,
    now: datetime,
) -> None:
    sender = (await session.scalars(select(Sender).where(Sender.number == clinic.line))).one()
    points = [
        (await contact_point_for(session, number_of(block, place))).id for place in range(readers)
    ]
    for number in range(texts):
        draft = Draft(
            cause=f"benchmark:{new_id()}",
            purpose=Purpose.REPLY,
            sender_id=sender.id,
            contact_point_id=points[number % readers],
            language="en",
            text=BODY,
        )
        await write(session, draft, now=now)


async def _sent(far_end: FarEnd, place: int, texts: int, within: float) -> None:
    """Until all were accepted, or the time is over."""
    async with asyncio.timeout(within):
        while len(far_end.accepted(place)) < texts:
            await asyncio.sleep(LOOK_AGAIN)


def _figures(name: str, paced: list[Paced], texts: int) -> list[Figure]:
    events = [(each.at, each.segments) for each in paced]
    busiest, average = float(busiest_second(events)), rate(events)
    what = f"sender {name}, {texts} texts at 25 segments/s"
    return [
        Figure(NAME, f"{what}, busiest second", "segments", busiest, target=MOST),
        Figure(
            NAME,
            f"{what}, beside the other",
            "segments/s",
            average,
            better=Better.HIGHER,
            target=NO_SLOWER,
        ),
    ]

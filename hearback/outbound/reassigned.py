"""Numbers that carriers took back or gave to somebody else: no more texts, and staff ask anew.

From the provider's daily file of deactivated numbers (rule C37) or an answer of the database of
reassigned numbers (rule C36). Nobody is written to about it: who reads there now is a stranger.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.model import Source
from hearback.conversations.model import Conversation, Reason
from hearback.conversations.service import Case, escalate, locked
from hearback.core import audit
from hearback.outbound.stopping import Said, stop_texts, withdraw_planned
from hearback.patients.links import break_links
from hearback.patients.model import ContactPoint, WhyBroken
from hearback.patients.queries import contact_point_by_number

RULE = "deactivated"


@dataclass(frozen=True)
class Taken:
    """listed: numbers of the file. ours: those that we had. broken: bonds that ended."""

    listed: int = 0
    ours: int = 0
    broken: int = 0

    def and_also(self, other: "Taken") -> "Taken":
        return Taken(self.listed + other.listed, self.ours + other.ours, self.broken + other.broken)


async def take_deactivated(
    session: AsyncSession, numbers: Iterable[str], listed_at: datetime, *, now: datetime
) -> Taken:
    """numbers: E.164. A number from which we heard after the list was made is somebody's again, and
    left alone."""
    listed = ours = broken = 0
    for number in numbers:
        listed += 1
        point = await contact_point_by_number(session, number)
        if point is None or (point.last_confirmed_at and point.last_confirmed_at > listed_at):
            continue
        ours += 1
        broken += await _end(session, point, now=now)
    return Taken(listed, ours, broken)


async def _end(session: AsyncSession, point: ContactPoint, *, now: datetime) -> int:
    threads = select(Conversation.id).where(Conversation.contact_point_id == point.id)
    for thread_id in await session.scalars(threads.order_by(Conversation.id)):
        talk = await locked(session, thread_id)
        await escalate(session, talk, Case(Reason.WRONG_NUMBER), now=now)
    said = Said(Source.PROVIDER, "carrier", RULE)
    await stop_texts(session, point.id, said, now=now)
    await withdraw_planned(session, point.id)
    broken = await break_links(session, point.id, WhyBroken.REASSIGNED, None, now=now)
    if broken:
        await audit.record(
            session, "number_reassigned", at=now, actor="carrier", subject=point.id, rule=RULE
        )
    return broken

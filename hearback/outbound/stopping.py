"""Ending texts to a number, whoever said so and wherever: one function for every channel.

A text, the web chat, an agent's note, the API: the suppression is the same (rule C5), and it holds
from the commit on. What Twilio did not hear itself is told to it afterwards, as durable work.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.limits import limit
from hearback.consent.model import Scope, Source, Standing
from hearback.consent.service import Statement, state
from hearback.core import audit, work
from hearback.outbound.model import OUTREACH, OutboundMessage, OutState
from hearback.outbound.outbox import withdraw, withdraw_due_outreach
from hearback.outbound.policy import Refusal
from hearback.patients.links import break_links, mark_deceased
from hearback.patients.model import WhyBroken

TELL_PROVIDER = "tell_provider_consent"
EVERYTHING: Final = (
    "everything"  # the scope of an opt-out, unless the person named a kind (rule C14)
)
KINDS = tuple(sorted(purpose.value for purpose in OUTREACH))


@dataclass(frozen=True)
class Said:
    """Who ended the texts, with what words, and by which rule it was read so."""

    source: Source
    channel: str
    rule: str
    words: str | None = None
    message_id: UUID | None = None
    actor: str = ""  # a staff account's id, or an outside system; else by the source

    def as_statement(self, standing: Standing, scope: Scope = Scope.ALL) -> Statement:
        return Statement(
            *(standing, self.source, self.channel, self.rule, self.words, self.message_id),
            scope=scope,
            actor=self.actor,
        )


async def stop_texts(
    session: AsyncSession, contact_point_id: UUID, said: Said, *, now: datetime
) -> bool:
    """Suppress every automatic text to the number; True when that was news.

    The caller has the standing under lock, or nothing yet.
    """
    statement = said.as_statement(Standing.OPTED_OUT)
    changed = await state(session, contact_point_id, statement, now=now)
    await withdraw_due_outreach(session, contact_point_id, now=now)
    if changed:
        await tell_provider(session, contact_point_id, said.source, now=now)
    return changed


async def stop_kinds(
    session: AsyncSession,
    contact_point_id: UUID,
    said: Said,
    scope: Scope,
    categories: Collection[str],
    *,
    now: datetime,
) -> None:
    """End one kind of text or the texts of some visits, as the person said; the rest goes on.

    What is queued is refused when its turn comes: its claim asks.
    """
    statement = said.as_statement(Standing.UNASKED, scope)
    await limit(session, contact_point_id, statement, categories, now=now)


async def tell_provider(
    session: AsyncSession, contact_point_id: UUID, source: Source, *, now: datetime
) -> None:
    """Keep Twilio's own list in step (rule C16). What it heard itself need not be told to it."""
    if source is not Source.PROVIDER:
        await work.cancel(session, TELL_PROVIDER, contact_point_id)
        await work.enqueue(session, TELL_PROVIDER, contact_point_id, due_at=now)


async def wrong_number(
    session: AsyncSession, contact_point_id: UUID, said: Said, *, now: datetime
) -> bool:
    """The number is somebody else's: no more texts, and it is nobody's number here (rule C22)."""
    changed = await stop_texts(session, contact_point_id, said, now=now)
    await withdraw_planned(session, contact_point_id)
    broken = await break_links(
        session, contact_point_id, WhyBroken.WRONG_NUMBER, said.message_id, now=now
    )
    if broken:
        await audit.record(
            session,
            "wrong_number",
            at=now,
            actor=said.source.value,
            subject=contact_point_id,
            rule=said.rule,
        )
    return changed


async def deceased(
    session: AsyncSession, contact_point_id: UUID, said: Said, *, now: datetime
) -> bool:
    """A death was reported: no more texts; who died is marked where it is beyond doubt (C23)."""
    changed = await stop_texts(session, contact_point_id, said, now=now)
    await withdraw_planned(session, contact_point_id)
    await mark_deceased(session, contact_point_id, said.words or "")
    return changed


async def withdraw_planned(session: AsyncSession, contact_point_id: UUID) -> None:
    """Also what is planned for later. Rows that a pump holds are left to it: it refuses them."""
    planned = await session.scalars(
        select(OutboundMessage)
        .where(
            OutboundMessage.contact_point_id == contact_point_id,
            OutboundMessage.state == OutState.QUEUED,
            OutboundMessage.purpose.in_(OUTREACH),
        )
        .with_for_update(skip_locked=True)
    )
    await withdraw(session, planned.all(), Refusal.OPTED_OUT)

"""Changes of consent: each is a ledger row and the new standing, in the caller's transaction."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.consent.model import (
    ConsentEvent,
    ConsentReport,
    ConsentStanding,
    Scope,
    Source,
    Standing,
    WrittenConsent,
    moved,
)
from hearback.core import audit

DISCLOSURE = "2026-11"
LOCK = 0x434F4E53
ACTORS = {
    Source.PATIENT: "patient",
    Source.PROVIDER: "provider",
    Source.CLINIC: "import",
    Source.RULE: "rule",
}
AUDITED = {Standing.OPTED_IN: "opt_in", Standing.OPTED_OUT: "opt_out"}


@dataclass(frozen=True)
class Statement:
    """What somebody said about consent. rule: the name of the rule that read it so."""

    standing: Standing
    source: Source
    channel: str
    rule: str
    words: str | None = None
    message_id: UUID | None = None
    lifts_stop: bool = False  # only a START does (rule C19)
    scope: Scope = Scope.ALL
    category: str = ""  # of a scope that is not all
    actor: str = ""  # a staff account's id; else by the source
    address: str | None = None  # of the browser


async def standing_of(
    session: AsyncSession, contact_point_id: UUID, *, lock: bool = False
) -> Standing:
    """lock: hold the standing until the transaction ends, so that a claim and a STOP take turns."""
    query = select(ConsentStanding.standing).where(
        ConsentStanding.contact_point_id == contact_point_id
    )
    found = await session.scalar(query.with_for_update() if lock else query)
    if found is None and lock:
        # There is no row to lock yet: first statements take turns by the number itself.
        turn = func.pg_advisory_xact_lock(LOCK, func.hashtext(str(contact_point_id)))
        await session.execute(select(turn))
        found = await session.scalar(query.with_for_update())
    return Standing.UNASKED if found is None else found


async def state(
    session: AsyncSession, contact_point_id: UUID, said: Statement, *, now: datetime
) -> bool:
    """Write what was said; True when the standing changed by it.

    A repeated STOP is a ledger row as well, but changes nothing. What would lift a STOP without
    meaning to is not even written. Raises CannotMoveConsent.
    """
    current = await standing_of(session, contact_point_id, lock=True)
    if current is Standing.OPTED_OUT and said.standing is not current and not said.lifts_stop:
        return False
    event = event_of(contact_point_id, said, moved(current, said.standing), now=now)
    session.add(event)
    await session.flush()
    if current == said.standing:
        return False
    await _set_standing(session, event)
    if said.standing is Standing.OPTED_OUT:  # a form that was signed before counts no more
        await session.execute(
            delete(WrittenConsent).where(WrittenConsent.contact_point_id == contact_point_id)
        )
    if said.standing in AUDITED:
        await audit.record(
            session, AUDITED[said.standing], at=now, subject=contact_point_id, rule=said.rule
        )
    return True


def event_of(
    contact_point_id: UUID,
    said: Statement,
    standing: Standing,
    *,
    now: datetime,
    basis: str = "express",
) -> ConsentEvent:
    """What was said, as a row of the ledger."""
    return ConsentEvent(
        contact_point_id=contact_point_id,
        at=now,
        standing=standing,
        source=said.source,
        channel=said.channel,
        rule=said.rule,
        words=said.words,
        message_id=said.message_id,
        disclosure=DISCLOSURE,
        scope=said.scope,
        category=said.category,
        actor=said.actor or ACTORS[said.source],
        address=said.address,
        basis=basis,
    )


async def is_news(session: AsyncSession, reference: str, *, now: datetime) -> bool:
    """Whether another system tells us this for the first time; from now on it did."""
    first = insert(ConsentReport).values(reference=reference, at=now).on_conflict_do_nothing()
    return await session.scalar(first.returning(ConsentReport.reference)) is not None


async def _set_standing(session: AsyncSession, event: ConsentEvent) -> None:
    values = {"standing": event.standing, "event_id": event.id, "since": event.at}
    await session.execute(
        insert(ConsentStanding)
        .values(contact_point_id=event.contact_point_id, **values)
        .on_conflict_do_update(index_elements=[ConsentStanding.contact_point_id], set_=values)
    )


async def last_source(session: AsyncSession, contact_point_id: UUID) -> Source | None:
    """Who spoke last on the consent of a number; None when nobody did."""
    return await session.scalar(
        select(ConsentEvent.source)
        .where(ConsentEvent.contact_point_id == contact_point_id)
        .order_by(ConsentEvent.id.desc())
        .limit(1)
    )

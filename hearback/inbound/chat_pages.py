"""What visitors' pages have not seen yet: events with their words, and how things stand."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.desk_model import TYPING_LASTS
from hearback.conversations.model import Holder as Held
from hearback.core.chat_wire import Button, Page, Shown, State, Who
from hearback.core.crypto import CannotOpen
from hearback.core.db import keyring, place
from hearback.core.log import log

WHO = {Held.AGENT: Who.PERSON, Held.QUEUE: Who.WAITING}


@dataclass(frozen=True)
class Wanted:
    talk_id: UUID
    after: int


# Many pages wait for few events: one question for all of them.
EVENTS = text(
    """
    SELECT e.id, e.conversation_id, e.seq, e.kind, e.at, e.quick_sealed,
           m.id AS inbound, m.text_sealed, m.provider_id, o.id AS outbound, o.body_sealed
      FROM unnest(CAST(:talks AS uuid[]), CAST(:afters AS int[])) AS w(talk, after)
      JOIN chat_event e ON e.conversation_id = w.talk AND e.seq > w.after
      LEFT JOIN inbound_message m ON m.id = e.inbound_id
      LEFT JOIN outbound_message o ON o.id = e.outbound_id
     ORDER BY e.conversation_id, e.seq
    """
)
STATES = text(
    """
    SELECT c.id, c.holder, s.ended_at, v.until,
           EXISTS (SELECT 1 FROM inbound_message m
                    WHERE m.conversation_id = c.id AND m.state = 'received') AS thinking,
           EXISTS (SELECT 1 FROM desk_sign d
                    WHERE d.conversation_id = c.id AND d.staff_id = c.held_by
                      AND d.typed_at > clock_timestamp() - CAST(:lasts AS interval)) AS typing
      FROM conversation c
      JOIN chat_session s ON s.conversation_id = c.id
      LEFT JOIN verified_person v ON v.conversation_id = c.id
     WHERE c.id = ANY(CAST(:talks AS uuid[]))
    """
)


async def pages_of(session: AsyncSession, wanted: Sequence[Wanted]) -> Mapping[UUID, Page]:
    """By conversation; of several wishes for one, the one that has seen least is served."""
    least: dict[UUID, int] = {}
    for wish in wanted:
        least[wish.talk_id] = min(wish.after, least.get(wish.talk_id, wish.after))
    asked = {"talks": list(least), "afters": list(least.values())}
    events: dict[UUID, list[Shown]] = {talk: [] for talk in least}
    stuck: set[UUID] = set()
    for row in await session.execute(EVENTS, asked):
        if row.conversation_id in stuck:
            continue
        try:
            events[row.conversation_id].append(_shown(row))
        except CannotOpen as error:
            # While keys are exchanged a process may lack the newest: it is shown, in its place,
            # once it can be read, and no other page waits for that.
            log.error("chat_not_shown", why=str(error))
            stuck.add(row.conversation_id)
    states = await session.execute(STATES, {"talks": list(least), "lasts": TYPING_LASTS})
    return {row.id: Page(events[row.id], _state(row)) for row in states}


async def page_of(session: AsyncSession, talk_id: UUID, after: int) -> Page | None:
    return (await pages_of(session, [Wanted(talk_id, after)])).get(talk_id)


def _shown(row: Row[Any]) -> Shown:
    opened = keyring().open
    words = key = ""
    if row.inbound is not None:
        words = opened(row.text_sealed, place("inbound_message", "text_sealed", row.inbound))
        key = row.provider_id.rsplit(":", 1)[-1]
    elif row.body_sealed is not None:
        words = opened(row.body_sealed, place("outbound_message", "body_sealed", row.outbound))
    quick: Sequence[Button] = ()
    if row.quick_sealed is not None:
        kept = json.loads(opened(row.quick_sealed, place("chat_event", "quick_sealed", row.id)))
        quick = [Button(each["text"], each["label"]) for each in kept]
    return Shown(row.seq, row.kind, row.at, words, key, quick)


def _state(row: Row[Any]) -> State:
    until: datetime | None = row.until if row.ended_at is None else None
    who = WHO.get(Held(row.holder), Who.ASSISTANT)
    return State(who, bool(row.thinking), until, typing=row.typing and who is Who.PERSON)

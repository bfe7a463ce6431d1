"""Whether the service is up, whether it can serve, and what of it is away meanwhile."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import redis.asyncio
import redis.exceptions
from fastapi import APIRouter, Response
from sqlalchemy.exc import SQLAlchemyError

from hearback.core.db import Database
from hearback.core.pulse import ALIVE_WITHIN, heartbeats
from hearback.core.schema import SchemaState, revision_of, state_of
from hearback.dialogue.client import Dialogue

PATIENCE = 2.0  # seconds
# With these the tables are there that this version reads and writes.
SERVES = frozenset({SchemaState.CURRENT, SchemaState.NEWER})
# What each role takes on: texts of patients wait for the first, our own for the second.
TURNS, SENDS = frozenset({"all", "turns"}), frozenset({"all", "sends"})


class Part(StrEnum):
    READY = "ready"
    AWAY = "away"


@dataclass(frozen=True)
class Health:
    """Texts are taken, kept and judged as long as the database serves; the rest only waits."""

    database: Part
    schema: SchemaState
    valkey: Part
    rasa: dict[str, Part]
    turns: Part
    sends: Part

    @property
    def serves(self) -> bool:
        return self.database is Part.READY and self.schema in SERVES

    def as_json(self) -> dict[str, Any]:
        return {
            "status": "ready" if self.serves else "not ready",
            "database": self.database,
            "schema": self.schema,
            "valkey": self.valkey,
            "rasa": Part.READY if Part.READY in self.rasa.values() else Part.AWAY,
            "rasas": self.rasa,
            "turns": self.turns,
            "sends": self.sends,
        }


def router(db: Database, dialogue: Dialogue, redis_url: str) -> APIRouter:
    routes = APIRouter(tags=["health"])

    @routes.get("/healthz")
    async def alive() -> dict[str, str]:
        """The process is up; nothing else is asked."""
        return {"status": "ok"}

    @routes.get("/readyz")
    async def ready(response: Response) -> dict[str, Any]:
        """503 when no text could be stored; what else is away is named and does not count."""
        health = await look(db, dialogue, redis_url)
        response.status_code = 200 if health.serves else 503
        return health.as_json()

    return routes


async def look(db: Database, dialogue: Dialogue, redis_url: str) -> Health:
    schema, roles = await _database(db)
    return Health(
        database=_word(schema is not None),
        schema=schema or SchemaState.ABSENT,
        valkey=_word(await answers(redis_url)),
        rasa={name: _word(ready) for name, ready in (await dialogue.states()).items()},
        turns=_word(bool(roles & TURNS)),
        sends=_word(bool(roles & SENDS)),
    )


async def answers(redis_url: str) -> bool:
    """Whether Valkey, or Redis, answers there."""
    client = redis.asyncio.from_url(
        redis_url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE
    )
    try:
        await client.ping()
    except (OSError, redis.exceptions.RedisError):
        return False
    finally:
        await client.aclose()
    return True


async def _database(db: Database) -> tuple[SchemaState | None, set[str]]:
    """Its schema, None when it does not answer; and the roles of the workers that live."""
    try:
        async with db.begin() as session:
            schema = state_of(await revision_of(session))
        if schema not in SERVES:
            return schema, set()
        async with db.begin() as session:
            pulses = await heartbeats(session)
    except (OSError, SQLAlchemyError):
        return None, set()
    return schema, {pulse.role for pulse, since in pulses if since < ALIVE_WITHIN}


def _word(ok: bool) -> Part:
    return Part.READY if ok else Part.AWAY

"""Whether the service is up, and whether it is ready to work."""

from fastapi import APIRouter, Response
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from hearback.core.db import Database
from hearback.dialogue.client import Dialogue


def router(db: Database, dialogue: Dialogue) -> APIRouter:
    routes = APIRouter(tags=["health"])

    @routes.get("/healthz")
    async def alive() -> dict[str, str]:
        return {"status": "ok"}

    @routes.get("/readyz")
    async def ready(response: Response) -> dict[str, str]:
        """503 without the database; without Rasa it still answers what needs no model."""
        database = await _database_answers(db)
        rasa = await dialogue.is_ready()
        response.status_code = 200 if database and rasa else 503
        return {"database": _word(database), "rasa": _word(rasa)}

    return routes


async def _database_answers(db: Database) -> bool:
    try:
        async with db.begin() as session:
            await session.execute(text("SELECT 1"))
    except (OSError, SQLAlchemyError):
        return False
    return True


def _word(ok: bool) -> str:
    return "ready" if ok else "away"

"""What `hearback doctor` looks at: each finding says how to mend it."""

import shutil
from dataclasses import dataclass

import redis.asyncio
import redis.exceptions
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError

from hearback.cli.places import RASA_PYTHON, ROOT, model_path
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.core.work import WorkItem, WorkState
from hearback.dialogue.client import Dialogue
from hearback.outbound.model import OutboundMessage, OutState
from hearback.settings import Settings, read_settings

LITTLE_SPACE = 2 * 1024**3  # bytes


@dataclass(frozen=True)
class Finding:
    what: str
    is_fine: bool
    mend: str = ""


async def examine() -> list[Finding]:
    """The machine first, then, if the settings can be read, what they point at."""
    findings = [_rasa_environment(), _model(), _space()]
    try:
        settings = read_settings()
    except HearbackError as error:
        hint = "Start a copy (make demo), name it with --home, or set the variables."
        return [*findings, Finding("Settings", False, f"{error}\n      {hint}")]
    findings.append(Finding("Settings can be read", True))
    findings += await _database(settings)
    findings.append(await _redis(settings))
    findings.append(await _rasa(settings))
    return findings


def _rasa_environment() -> Finding:
    return Finding("Rasa's environment is installed", RASA_PYTHON.exists(), "Run: make install")


def _model() -> Finding:
    return Finding("The model fits its inputs", model_path().exists(), "Run: hearback train")


def _space() -> Finding:
    free = shutil.disk_usage(ROOT).free
    what = f"{free // 1024**3} GB of disk are free"
    return Finding(what, free > LITTLE_SPACE, "Make room: Postgres stops when the disk is full.")


async def _database(settings: Settings) -> list[Finding]:
    db = Database(settings.database_url, pool=1)
    try:
        async with db.begin() as session:
            version = await session.scalar(text("SELECT version_num FROM alembic_version"))
            parked = await session.scalar(
                select(func.count()).where(WorkItem.state == WorkState.PARKED)
            )
            unknown = await session.scalar(
                select(func.count()).where(OutboundMessage.state == OutState.UNKNOWN)
            )
    except (OSError, SQLAlchemyError):
        mend = "Start it (hearback up), or correct HEARBACK_DATABASE_URL."
        return [Finding("PostgreSQL answers", False, mend)]
    finally:
        await db.close()
    head = ScriptDirectory.from_config(Config(ROOT / "alembic.ini")).get_current_head()
    return [
        Finding("PostgreSQL answers", True),
        Finding("The schema is up to date", version == head, "Run: hearback up, which migrates"),
        Finding(f"{parked} pieces of work are parked", parked == 0, "See the worker's log."),
        Finding(
            f"{unknown} texts have an unknown outcome",
            unknown == 0,
            "They are not sent again. Look them up in Twilio's console by number and time.",
        ),
    ]


async def _redis(settings: Settings) -> Finding:
    client = redis.asyncio.from_url(settings.redis_url)
    mend = "Start it (hearback up), or correct HEARBACK_REDIS_URL."
    try:
        await client.ping()
    except (OSError, redis.exceptions.RedisError):
        return Finding("Redis answers", False, mend)
    finally:
        await client.aclose()
    return Finding("Redis answers", True)


async def _rasa(settings: Settings) -> Finding:
    dialogue = Dialogue(settings.rasa_url, settings.rasa_token.get_secret_value())
    ready = await dialogue.is_ready()
    await dialogue.close()
    return Finding("Rasa is ready", ready, "See logs/rasa.log of the home; it loads for 15 s.")

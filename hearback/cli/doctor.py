"""What `hearback doctor` looks at: each finding says how to mend it."""

import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

import httpx2
from asyncpg.exceptions import PostgresError
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.api.health import SENDS, TURNS, answers
from hearback.cli.doors import PATIENCE, Finding, doors
from hearback.cli.places import RASA_PYTHON, ROOT, model_path
from hearback.cli.rotation import sealed_columns
from hearback.core.clock import SystemClock
from hearback.core.crypto import CannotOpen, Keyring, KeySet
from hearback.core.db import Database, place
from hearback.core.errors import HearbackError
from hearback.core.pulse import ALIVE_WITHIN, database_time, heartbeats
from hearback.core.schema import SchemaState, revision_of, state_of
from hearback.core.work import WorkItem, WorkState
from hearback.dialogue.client import Dialogue
from hearback.outbound.model import OutboundMessage, OutState
from hearback.outbound.queries import open_troubles, parked_by_code
from hearback.patients.model import ContactPoint
from hearback.patients.queries import INDEX_PURPOSE
from hearback.policy import read_policy
from hearback.settings import Mode, Settings, read_settings
from hearback.wiring import clock_for

LITTLE_SPACE = 2 * 1024**3  # bytes
# A patient waits for what is due; our own texts may wait for their turn at the sender's pace.
WORK_MAY_WAIT = timedelta(seconds=60)
TEXTS_MAY_WAIT = timedelta(minutes=10)
CLOCKS_MAY_DIFFER = timedelta(seconds=5)
MEND_TROUBLE = "Mend it at Twilio (docs/provider-errors.md says how), then: hearback troubles close"


async def examine() -> list[Finding]:
    """The machine first, then, if the settings can be read, what they point at."""
    findings = [_rasa_environment(), _model(), _space("the checkout", ROOT)]
    try:
        settings = read_settings()
    except HearbackError as error:
        hint = "Start a copy (make demo), name it with --home, or set the variables."
        return [*findings, Finding("Settings", False, f"{error}\n      {hint}")]
    try:
        read_policy(settings.policy_file)
        KeySet.parse(settings.keys.get_secret_value(), settings.index_key.get_secret_value())
    except HearbackError as error:
        return [*findings, Finding("Settings", False, str(error))]
    findings.append(Finding("Settings can be read", True))
    if settings.home.exists():
        findings.append(_space("the home", settings.home))
    findings += await _database(settings)
    findings += [found async for found in doors(settings)]
    findings.append(await _valkey(settings))
    findings += await _rasa(settings)
    findings += [found async for found in _twilio(settings)]
    return findings


def _rasa_environment() -> Finding:
    return Finding("Rasa's environment is installed", RASA_PYTHON.exists(), "Run: make install")


def _model() -> Finding:
    return Finding("The model fits its inputs", model_path().exists(), "Run: hearback train")


def _space(where: str, folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    what = f"{free // 1024**3} GB of disk are free for {where}"
    return Finding(what, free > LITTLE_SPACE, "Make room: Postgres stops when the disk is full.")


async def _database(settings: Settings) -> list[Finding]:
    db = Database(settings.database_url, pool=1)
    try:
        async with db.begin() as session:
            schema = state_of(await revision_of(session))
        findings = [Finding("PostgreSQL answers", True), _schema(schema)]
        if schema in {SchemaState.CURRENT, SchemaState.NEWER}:
            async with db.begin() as session:
                now = clock_for(settings).now()
                findings += [found async for found in _tables(session, settings, now)]
    except PostgresError as error:  # it answers, and does not let us in
        mend = f"{type(error).__name__}. Correct HEARBACK_DATABASE_URL."
        return [Finding("PostgreSQL answers", False, mend)]
    except (OSError, SQLAlchemyError):
        mend = "Start it (hearback up), or correct HEARBACK_DATABASE_URL."
        return [Finding("PostgreSQL answers", False, mend)]
    finally:
        await db.close()
    return findings


def _schema(state: SchemaState) -> Finding:
    mend = {
        SchemaState.NEWER: "A newer version has migrated. Upgrade and restart this one soon.",
        SchemaState.BEHIND: "Run: hearback migrate, or hearback up, which migrates.",
        SchemaState.ABSENT: "Run: hearback migrate, or hearback up, which migrates.",
    }
    fine = state is SchemaState.CURRENT
    return Finding("The schema is up to date", fine, mend.get(state, ""))


async def _tables(
    session: AsyncSession, settings: Settings, now: datetime
) -> AsyncIterator[Finding]:
    yield _same_time("the database", await database_time(session))
    for found in await _workers(session):
        yield found
    yield await _work_age(session, now)
    yield await _text_age(session, now)
    yield await _parked(session)
    yield await _unknown(session)
    yield await _parked_texts(session)
    for trouble in await open_troubles(session):
        what = f"Number {trouble.sender_id}: {trouble.kind}, {trouble.code} ({trouble.meaning})"
        yield Finding(what, False, f"{MEND_TROUBLE} {trouble.id}")
    keys = KeySet.parse(settings.keys.get_secret_value(), settings.index_key.get_secret_value())
    yield await _keys(session, Keyring(keys))
    yield await _index_key(session, Keyring(keys))


def _same_time(whose: str, theirs: datetime) -> Finding:
    apart = abs(SystemClock().now() - theirs)
    what = f"The clocks of this machine and of {whose} are {apart.total_seconds():.0f} s apart"
    mend = "Let both keep time by NTP: reminders go by this machine's clock."
    return Finding(what, apart <= CLOCKS_MAY_DIFFER, mend)


async def _workers(session: AsyncSession) -> list[Finding]:
    alive = [pulse.role for pulse, since in await heartbeats(session) if since < ALIVE_WITHIN]
    mend = "Start one: hearback up, or hearback worker. Its log says why it ended."
    turns, sends = (sum(role in roles for role in alive) for roles in (TURNS, SENDS))
    return [
        Finding(f"{turns} workers take turns", turns > 0, mend),
        Finding(f"{sends} workers send", sends > 0, mend),
    ]


async def _work_age(session: AsyncSession, now: datetime) -> Finding:
    oldest = await session.scalar(
        select(func.min(WorkItem.due_at)).where(
            WorkItem.state != WorkState.PARKED, WorkItem.due_at <= now
        )
    )
    waits = now - oldest if oldest else timedelta()
    what = f"The oldest message has waited {waits.total_seconds():.0f} s for its answer"
    mend = "Is Rasa ready, and do workers take turns? If both do, run more of them."
    return Finding(what, waits <= WORK_MAY_WAIT, mend)


async def _text_age(session: AsyncSession, now: datetime) -> Finding:
    oldest = await session.scalar(
        select(func.min(OutboundMessage.send_after)).where(
            OutboundMessage.state == OutState.QUEUED, OutboundMessage.send_after <= now
        )
    )
    waits = now - oldest if oldest else timedelta()
    what = f"The oldest text that may leave has waited {waits.total_seconds() / 60:.0f} min"
    mend = "Does a worker send, is Twilio reachable, is the number's segments_per_second too low?"
    return Finding(what, waits <= TEXTS_MAY_WAIT, mend)


async def _parked(session: AsyncSession) -> Finding:
    count = await session.scalar(select(func.count()).where(WorkItem.state == WorkState.PARKED))
    mend = "See work_parked in the worker's log; the patients got an apology and people a case."
    return Finding(f"{count} pieces of work are parked", count == 0, mend)


async def _unknown(session: AsyncSession) -> Finding:
    count = await session.scalar(
        select(func.count()).where(OutboundMessage.state == OutState.UNKNOWN)
    )
    mend = "They are not sent again. Look them up in Twilio's console by number and time."
    return Finding(f"{count} texts have an unknown outcome", count == 0, mend)


async def _parked_texts(session: AsyncSession) -> Finding:
    codes = await parked_by_code(session)
    told = ", ".join(f"{count} for {code}" for code, count in sorted(codes.items()))
    what = f"{sum(codes.values())} texts are parked" + (f" ({told})" if told else "")
    mend = "Twilio did not take them. They are tried again; docs/provider-errors.md has the codes."
    return Finding(what, not codes, mend)


async def _keys(session: AsyncSession, ring: Keyring) -> Finding:
    """One value of each sealed column, the newest, opens."""
    what, mend = "The keys open what is stored", "Put the right keys.json or HEARBACK_KEYS back."
    for table, column in sealed_columns():
        query = select(table.c.id, table.c[column]).where(table.c[column].is_not(None))
        row = (await session.execute(query.order_by(table.c.id.desc()).limit(1))).one_or_none()
        if row is not None:
            try:
                ring.open(row[1], place(table.name, column, row[0]))
            except CannotOpen as error:
                return Finding(what, False, f"{error} {mend}")
    return Finding(what, True)


async def _index_key(session: AsyncSession, ring: Keyring) -> Finding:
    what = "The index key finds numbers"
    point = (await session.scalars(select(ContactPoint).limit(1))).one_or_none()
    if point is None:
        return Finding(what, True)
    try:
        number = ring.open(point.number_sealed, place("contact_point", "number_sealed", point.id))
    except CannotOpen:
        return Finding(what, False, "The number itself does not open: see the keys.")
    fine = ring.index(number, INDEX_PURPOSE) == point.number_index
    return Finding(what, fine, "HEARBACK_INDEX_KEY is not the one that the numbers were kept by.")


async def _valkey(settings: Settings) -> Finding:
    mend = "Start it (hearback up), or correct HEARBACK_REDIS_URL. Rasa takes no turns without it."
    return Finding("Valkey answers", await answers(settings.redis_url), mend)


async def _rasa(settings: Settings) -> list[Finding]:
    dialogue = Dialogue(settings.rasa_url, settings.rasa_token.get_secret_value())
    models = await dialogue.models()
    await dialogue.close()
    return [found for name, model in models.items() for found in _shell(name, model)]


def _shell(name: str, model: str | None) -> Iterator[Finding]:
    mend = "See rasa.log in the home's logs; it loads for 15 s."
    yield Finding(f"Rasa at {name} is ready", model is not None, mend)
    if model is not None:
        fits = model == model_path().name
        mend = "Run: hearback train, which it takes up at once."
        yield Finding(f"Rasa at {name} has the model of the present inputs", fits, mend)


async def _twilio(settings: Settings) -> AsyncIterator[Finding]:
    """Asked for our own account, which changes nothing; also for the time by its clock."""
    sid, token = settings.twilio_account_sid, settings.twilio_auth_token.get_secret_value()
    url = f"{settings.twilio_api_url.rstrip('/')}/2010-04-01/Accounts/{sid}.json"
    async with httpx2.AsyncClient(auth=(sid, token), timeout=PATIENCE) as client:
        try:
            answer = await client.get(url)
        except httpx2.HTTPError as error:
            mend = (
                f"{type(error).__name__}. Is the way out open, and HEARBACK_TWILIO_API_URL right?"
            )
            yield Finding("Twilio can be reached", False, mend)
            return
    yield Finding("Twilio can be reached", answer.status_code < 500, "See status.twilio.com.")
    known = answer.status_code not in {401, 403}
    mend = "Correct HEARBACK_TWILIO_ACCOUNT_SID and HEARBACK_TWILIO_AUTH_TOKEN."
    yield Finding("Twilio knows our account", known, mend)
    date = answer.headers.get("date")
    if date and settings.mode is Mode.LIVE:
        yield _same_time("Twilio", parsedate_to_datetime(date))

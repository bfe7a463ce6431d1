"""Web and worker as real processes on a database of their own; Rasa is away all week."""

import asyncio
import os
import secrets
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import yaml

from hearback.cli.migrating import migrate
from hearback.cli.places import ROOT
from hearback.core.clock import MovableClock
from hearback.core.crypto import Keyring, KeySet
from hearback.core.db import Database, use_keyring
from hearback.core.embedded import EmbeddedPostgres, EmbeddedValkey
from hearback.core.processes import Child, free_port
from hearback.policy import Policy
from hearback.rehearsal.local import LeavesSignals, LocalServer, answers_ready
from hearback.rehearsal.part import Part
from simulators.twilio.app import create_app
from simulators.twilio.config import Config
from simulators.twilio.plan import Plan, Status, Step
from simulators.twilio.provider import Provider
from simulators.twilio.server import Server

ACCOUNT_SID = f"AC{'0' * 31}5"
READY = timedelta(seconds=120)
ARRIVES: Plan = (Step(0.0, Status.DELIVERED),)


class _Server(LeavesSignals, Server):
    pass


@dataclass(frozen=True)
class Service:
    db: Database
    clock: MovableClock
    provider: Provider
    log: Path


@asynccontextmanager
async def service(home: Path, rules: Policy, clock: MovableClock) -> AsyncIterator[Service]:
    keys, token = KeySet.fresh(), secrets.token_urlsafe(16)
    use_keyring(Keyring(keys))
    web, simulator = free_port(), free_port()
    base = f"http://127.0.0.1:{web}"
    (home / "policy.yml").write_text(yaml.safe_dump(rules.model_dump(mode="json")))
    postgres, valkey = EmbeddedPostgres(home, durable=False), EmbeddedValkey(home)
    try:
        url = await asyncio.to_thread(postgres.start)
        redis = await asyncio.to_thread(valkey.start)
        await asyncio.to_thread(migrate, {"HEARBACK_DATABASE_URL": url}, home / "migrations.log")
        environment = {
            "HEARBACK_MODE": "rehearsal",
            "HEARBACK_HOME": str(home),
            "HEARBACK_PORT": str(web),
            "HEARBACK_POLICY_FILE": str(home / "policy.yml"),
            "HEARBACK_DATABASE_URL": url,
            "HEARBACK_REDIS_URL": redis,
            "HEARBACK_KEYS": keys.written(),
            "HEARBACK_INDEX_KEY": keys.index_written(),
            "HEARBACK_RASA_URL": f"http://127.0.0.1:{free_port()}",  # nobody is there
            "HEARBACK_RASA_TOKEN": secrets.token_urlsafe(16),
            "HEARBACK_ACTIONS_TOKEN": secrets.token_urlsafe(16),
            "HEARBACK_TWILIO_API_URL": f"http://127.0.0.1:{simulator}",
            "HEARBACK_TWILIO_ACCOUNT_SID": ACCOUNT_SID,
            "HEARBACK_TWILIO_AUTH_TOKEN": token,
            "HEARBACK_PUBLIC_BASE_URL": base,
        }
        log = home / "twilio.jsonl"
        app = create_app(
            Config(
                account_sid=ACCOUNT_SID,
                auth_token=token,
                webhook_base=base,
                log_path=log,
                plan=ARRIVES,
            )
        )
        far_end = LocalServer(_Server(app, simulator))
        await far_end.start()
        parts = [
            _part(home, environment, "web", web),
            _part(home, environment, "worker"),
        ]
        db = Database(url, pool=2)
        await parts[0].start()
        await parts[1].start()
        try:
            yield Service(db, clock, app.state.provider, log)
        finally:
            for part in reversed(parts):
                await part.stop()
            await db.close()
            await far_end.stop()
    finally:
        valkey.remove()
        postgres.remove()


def _part(home: Path, environment: dict[str, str], name: str, port: int | None = None) -> Part:
    child = Child(
        name,
        [sys.executable, "-m", "hearback", name],
        home / f"{name}.log",
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environment},
        cwd=ROOT,
        ready_within=READY,
    )
    if port is None:
        return Part(child)
    return Part(
        Child(
            *(child.name, child.argv, child.log, child.env, child.cwd),
            lambda: answers_ready(port),
            READY,
        )
    )

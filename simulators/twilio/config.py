"""What one run of the simulator is told at its start."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx2

from simulators.twilio.plan import DEFAULT_PLAN, Plan


def real_now() -> datetime:
    return datetime.fromtimestamp(time.time(), tz=UTC)


@dataclass(frozen=True, kw_only=True)
class Config:
    """`webhook_base` is signed as it stands: the service must know itself by the same address."""

    account_sid: str
    auth_token: str
    webhook_base: str = "http://127.0.0.1:8080"
    # Where the second door listens: in real life a proxy brings the same public address there.
    fallback_at: str | None = None
    log_path: Path | None = None
    service_url: str | None = None
    service_token: str | None = None
    sender: str = "+15005550006"  # who texts when only a Messaging Service is named
    plan: Plan = DEFAULT_PLAN
    retry_waits: tuple[float, ...] = (0.2, 0.5, 1.0)
    now: Callable[[], datetime] = real_now
    transport: httpx2.AsyncBaseTransport | None = None

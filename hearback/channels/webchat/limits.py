"""How much one visitor, and one address, may ask: counted in Valkey, or here without it."""

import time
from collections.abc import Mapping, Sequence

from limits import RateLimitItem, parse_many
from limits.aio.storage import MemoryStorage, RedisStorage, Storage
from limits.aio.strategies import FixedWindowRateLimiter
from redis.exceptions import RedisError

from hearback.core.errors import HearbackError
from hearback.core.log import log

# A waiting room shares one address, so that an address may do much more than a visitor.
LIMITS: Mapping[str, str] = {
    "start": "30/minute;300/hour",  # of an address
    "ask": "300/minute",  # of an address: everything with a token
    "write": "20/minute;300/hour",  # of a session
    "read": "120/minute",  # of a session: streams begun and pages asked for
    "renew": "30/minute",  # of a session
}


ALONE_FOR = 10.0  # seconds before Valkey is asked again
QUICKLY = 0.5  # seconds: who waits here is a visitor


class TooMany(HearbackError):
    status = 429
    retry = True

    def __init__(self) -> None:
        super().__init__("Too many requests. Wait a minute, then try again.")


class Limits:
    def __init__(self, redis_url: str | None = None) -> None:
        self._rules: Mapping[str, Sequence[RateLimitItem]] = {
            name: parse_many(rule) for name, rule in LIMITS.items()
        }
        self._alone_until = 0.0
        self._here = FixedWindowRateLimiter(MemoryStorage())
        self._shared = FixedWindowRateLimiter(_storage(redis_url)) if redis_url else None

    async def count(self, what: str, who: str) -> None:
        """Raises TooMany."""
        for rule in self._rules[what]:
            if not await self._hit(rule, what, who):
                log.warning("chat_limited", what=what)
                raise TooMany

    async def _hit(self, rule: RateLimitItem, what: str, who: str) -> bool:
        if self._shared is not None and time.monotonic() >= self._alone_until:
            try:
                return await self._shared.hit(rule, what, who)
            except (RedisError, OSError):
                # Each process counts for itself meanwhile.
                log.warning("chat_limits_alone", seconds=ALONE_FOR)
                self._alone_until = time.monotonic() + ALONE_FOR
        return await self._here.hit(rule, what, who)


def _storage(redis_url: str) -> Storage:
    url = redis_url.replace("unix://", "redis+unix://", 1)
    return RedisStorage(
        f"async+{url}",
        implementation="redispy",
        key_prefix="hearback-chat",
        socket_connect_timeout=QUICKLY,
        socket_timeout=QUICKLY,
    )

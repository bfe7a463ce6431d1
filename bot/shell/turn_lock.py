"""One turn of a conversation at a time, across all shells: a Redis lock that expires by itself."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from weakref import WeakValueDictionary

from rasa.core.lock_store import LockStore
from redis.asyncio import Redis
from redis.asyncio.lock import Lock
from redis.exceptions import LockError, RedisError

from bot.shell.failures import ConversationBusy
from bot.shell.logs import note

LOCK_SECONDS = 10.0  # longer than a turn may take (TURN_SECONDS), short enough to wait for
WAIT_SECONDS = (
    11.0  # outlives the lock of a shell that was killed, so its next message gets through
)
POLL_SECONDS = 0.05
SOCKET_SECONDS = 2.0
AWAY_SECONDS = 5.0  # after a failed try; meanwhile no turn waits for Redis


def redis_at(url: str) -> Redis:
    """url: redis://, rediss:// or unix://. Connects at first use."""
    return Redis.from_url(url, socket_timeout=SOCKET_SECONDS, socket_connect_timeout=SOCKET_SECONDS)


class TurnLockStore(LockStore):
    """In place of Rasa's own: that one blocks the whole server while it waits for Redis, hands out
    tickets by a read and a write between which another shell may do the same, and gives the one who
    waited only what is left of its ticket's life.

    Turns of one conversation are not put in order here; the service sends them one by one, by
    leases of its own. That is why a turn goes on without Redis: this lock is the second net.
    """

    def __init__(self, redis: Redis, *, wait_seconds: float = WAIT_SECONDS) -> None:
        self._redis = redis
        self._wait_seconds = wait_seconds
        self._here: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._ask_again_at = 0.0

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_SECONDS,
        wait_time_in_seconds: float = POLL_SECONDS,
    ) -> AsyncIterator[Lock | None]:
        """Yields None while Redis is away. Raises ConversationBusy."""
        async with self._in_this_shell(conversation_id):
            lock = self._redis.lock(
                f"hearback:turn:{conversation_id}",
                timeout=lock_lifetime,
                sleep=wait_time_in_seconds,
                blocking_timeout=self._wait_seconds,
            )
            shared = await self._shared(lock)
            try:
                yield shared
            finally:
                if shared is not None:
                    # Lost or unreachable by now: the turn is done, and the lock goes by itself.
                    with suppress(LockError, RedisError, OSError):
                        await shared.release()

    @asynccontextmanager
    async def _in_this_shell(self, conversation_id: str) -> AsyncIterator[None]:
        lock = self._here.setdefault(conversation_id, asyncio.Lock())
        try:
            async with asyncio.timeout(self._wait_seconds):
                await lock.acquire()
        except TimeoutError as error:
            raise ConversationBusy from error
        try:
            yield
        finally:
            lock.release()

    async def _shared(self, lock: Lock) -> Lock | None:
        """The lock that other shells see; None while Redis is away, without asking every time."""
        if time.monotonic() < self._ask_again_at:
            return None
        try:
            acquired = await lock.acquire()
        except (RedisError, OSError) as error:
            self._ask_again_at = time.monotonic() + AWAY_SECONDS
            note("turn_without_redis", level=logging.WARNING, error=type(error).__name__)
            return None
        if not acquired:
            raise ConversationBusy
        return lock

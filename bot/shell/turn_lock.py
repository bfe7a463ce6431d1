"""One turn of a conversation at a time, across all shells: a Redis lock that expires by itself."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from rasa.core.lock_store import LockStore
from redis.asyncio import Redis
from redis.asyncio.lock import Lock
from redis.exceptions import LockError, RedisError

from bot.shell.failures import ConversationBusy, LockUnavailable

LOCK_SECONDS = 10.0  # longer than a turn may take (TURN_SECONDS), short enough to wait for
WAIT_SECONDS = (
    11.0  # outlives the lock of a shell that was killed, so its next message gets through
)
POLL_SECONDS = 0.05
SOCKET_SECONDS = 2.0


def redis_at(url: str) -> Redis:
    """url: redis://, rediss:// or unix://. Connects at first use."""
    return Redis.from_url(url, socket_timeout=SOCKET_SECONDS, socket_connect_timeout=SOCKET_SECONDS)


class TurnLockStore(LockStore):
    """In place of Rasa's own: that one blocks the whole server while it waits for Redis, hands out
    tickets by a read and a write between which another shell may do the same, and gives the one who
    waited only what is left of its ticket's life.

    Turns of one conversation are not put in order here; the service sends them one by one.
    """

    def __init__(self, redis: Redis, *, wait_seconds: float = WAIT_SECONDS) -> None:
        self._redis = redis
        self._wait_seconds = wait_seconds

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_SECONDS,
        wait_time_in_seconds: float = POLL_SECONDS,
    ) -> AsyncIterator[Lock]:
        """Raises ConversationBusy or LockUnavailable."""
        lock = self._redis.lock(
            f"hearback:turn:{conversation_id}",
            timeout=lock_lifetime,
            sleep=wait_time_in_seconds,
            blocking_timeout=self._wait_seconds,
        )
        try:
            acquired = await lock.acquire()
        except (RedisError, OSError) as error:
            raise LockUnavailable from error
        if not acquired:
            raise ConversationBusy
        try:
            yield lock
        finally:
            # Lost or unreachable by now: the turn is done, and the lock goes by itself.
            with suppress(LockError, RedisError, OSError):
                await lock.release()

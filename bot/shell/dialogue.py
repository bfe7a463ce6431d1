"""A loaded model with everything a conversation needs; importing this module loads Rasa."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rasa.core.lock_store import InMemoryLockStore, LockStore
from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.core.tracker_store import InMemoryTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain

from bot.shell import patches as patches  # makes its changes when imported
from bot.shell.action_endpoint import ActionEndpoint, action_endpoint
from bot.shell.failures import TurnLate, UnderstandOnly
from bot.shell.processor import TurnProcessor, too_many_actions
from bot.shell.rows import Rows
from bot.shell.sealing import Keyring
from bot.shell.settings import TalkSettings
from bot.shell.turn_lock import TurnLockStore, redis_at
from bot.shell.turns import understood
from bot.shell.window_store import WindowStore
from bot.shell.wire import Answer, Said, Turn, Understood

TURN_SECONDS = 9.0  # less than LOCK_SECONDS: a turn must not outlive its lock
MESSAGES_AT_ONCE = 25  # then other requests get their turn


@dataclass(frozen=True)
class Tools:
    """What outlives a model: connections, keys, and the way to the actions."""

    rows: Rows
    keyring: Keyring
    locks: LockStore
    actions: ActionEndpoint

    @classmethod
    def made_from(cls, talk: TalkSettings, *, endpoints: Path) -> "Tools":
        return cls(
            Rows(talk.database_url),
            Keyring.read(talk.tracker_keys),
            TurnLockStore(redis_at(talk.redis_url)),
            action_endpoint(endpoints),
        )


class Dialogue:
    """One model in use. Its store is its own, so that a turn keeps the domain it began with."""

    def __init__(self, path: Path, tools: Tools | None) -> None:
        self.model = path.name
        self._talks = tools is not None
        self._locks = tools.locks if tools else InMemoryLockStore()
        store = _store(tools)
        speaker = TemplatedNaturalLanguageGenerator({})
        self._processor = TurnProcessor(
            path,
            store,
            self._locks,
            speaker,
            tools.actions if tools else None,
            on_circuit_break=too_many_actions,
        )
        store.domain = self._processor.domain
        speaker.responses = self._processor.domain.responses

    async def turn(self, turn: Turn) -> Answer:
        """Raises TurnFailed; then nothing of the turn is kept."""
        if not self._talks:
            raise UnderstandOnly
        async with self._locks.lock(str(turn.conversation_id)):
            try:
                return await asyncio.wait_for(self._processor.take(turn), TURN_SECONDS)
            except TimeoutError as error:
                raise TurnLate from error

    async def understand(self, said: Sequence[Said]) -> list[Understood]:
        """In the order asked."""
        read: list[Understood] = []
        for start in range(0, len(said), MESSAGES_AT_ONCE):
            some = self._processor.understand(said[start : start + MESSAGES_AT_ONCE])
            read += [understood(one) for one in some]
            await asyncio.sleep(0)
        return read


def _store(tools: Tools | None) -> TrackerStore:
    return WindowStore(tools.rows, tools.keyring) if tools else InMemoryTrackerStore(Domain.empty())

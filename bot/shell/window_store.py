"""Keeps each conversation's window, what Rasa needs for the next turn, as one encrypted row."""

import json
import zlib
from collections.abc import Sequence

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker

from bot.shell.failures import WindowUnreadable
from bot.shell.rows import Rows
from bot.shell.sealing import Keyring
from bot.shell.window import shortened, state_after

READ = "SELECT sealed FROM dialogue_window WHERE conversation_id = %s"
WRITE = """
    INSERT INTO dialogue_window (conversation_id, sealed, updated_at) VALUES (%s, %s, now())
    ON CONFLICT (conversation_id)
    DO UPDATE SET sealed = excluded.sealed, updated_at = excluded.updated_at
"""
LARGEST_WINDOW = 16 * 1024 * 1024  # bytes unpacked; a real one has about 50 thousand


class WindowStore(TrackerStore):
    """Every failure raises. The service's migrations make the table."""

    def __init__(self, rows: Rows, keyring: Keyring) -> None:
        super().__init__(Domain.empty())
        self._rows, self._keyring = rows, keyring

    async def save(self, tracker: DialogueStateTracker) -> None:
        packed = pack(shortened(tracker, self.domain))
        sealed = self._keyring.seal(packed, bound_to=bound_to(tracker.sender_id))
        await self._rows.one(WRITE, (tracker.sender_id, sealed))

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        row = await self._rows.one(READ, (sender_id,))
        if row is None:
            return None
        packed = self._keyring.open(bytes(row[0]), bound_to=bound_to(sender_id))
        return state_after(unpack(packed), sender_id, self.domain)

    async def get_or_create_tracker(
        self,
        sender_id: str,
        max_event_history: int | None = None,
        append_action_listen: bool = True,
    ) -> DialogueStateTracker:
        """A new conversation is not saved before its first turn is done; Rasa's own saves it."""
        return await self.retrieve(sender_id) or self.init_tracker(sender_id)

    async def keys(self) -> list[str]:
        raise NotImplementedError("The shell has no use for a list of conversations.")


def bound_to(conversation_id: str) -> bytes:
    """Ties a sealed window to its row: moved to another conversation, it does not open."""
    return f"dialogue_window:sealed:{conversation_id}".encode()


def pack(events: Sequence[Event]) -> bytes:
    written = json.dumps([event.as_dict() for event in events], separators=(",", ":"))
    return zlib.compress(written.encode())


def unpack(packed: bytes) -> list[Event]:
    """Raises WindowUnreadable."""
    unpacker = zlib.decompressobj()
    try:
        written = unpacker.decompress(packed, LARGEST_WINDOW)
        if unpacker.unconsumed_tail:
            raise WindowUnreadable
        events: list[Event] = deserialise_events(json.loads(written))
    except (zlib.error, ValueError, TypeError, KeyError) as error:
        raise WindowUnreadable from error
    return events

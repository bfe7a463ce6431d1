"""Keeps what a turn has to load short: the last turns of a conversation, and what they rest on."""

from collections.abc import Sequence

from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

FULL_TURNS = 6  # once there are more …
KEPT_TURNS = 3  # … only these stay


def shortened(tracker: DialogueStateTracker, domain: Domain) -> list[Event]:
    """The events to store: all of them, or a prefix with the state and the last turns.

    Never cut inside a form, neither one that is active now nor one that was at the cut: a form
    reads back to where it began.
    """
    events = list(tracker.events)
    turns = [place for place, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(turns) <= FULL_TURNS or tracker.active_loop_name:
        return events
    for cut in reversed(turns[1 : -KEPT_TURNS + 1]):
        before = state_after(events[:cut], tracker.sender_id, domain)
        if not before.active_loop_name:
            return [*_state_as_events(before, at=events[cut].timestamp), *events[cut:]]
    return events


def state_after(
    events: Sequence[Event], conversation_id: str, domain: Domain
) -> DialogueStateTracker:
    return DialogueStateTracker.from_events(conversation_id, list(events), domain.slots)


def _state_as_events(state: DialogueStateTracker, *, at: float) -> list[Event]:
    slots = [
        SlotSet(slot.name, slot.value, timestamp=at)
        for slot in state.slots.values()
        if slot.value != slot.initial_value
    ]
    # No active loop among them: we never cut while there is one.
    return [
        ActionExecuted(ACTION_SESSION_START_NAME, timestamp=at),
        SessionStarted(timestamp=at),
        *slots,
        ActionExecuted(ACTION_LISTEN_NAME, timestamp=at),
    ]

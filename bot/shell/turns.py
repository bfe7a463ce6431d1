"""Reads a conversation's events turn by turn: what was said to a message, and what it changes."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.shell.wire import Answer, Reply, Turn, Understood

RANKING_SHOWN = 10


def before(message_id: UUID, events: Sequence[Event]) -> Sequence[Event]:
    """The events up to the turn with this message; all of them when there is none."""
    place = _place_of(message_id, events)
    return events if place is None else events[:place]


def answer_to(message_id: UUID, events: Sequence[Event]) -> Answer | None:
    """What was said to a message; None when it is not among `events`, or its turn never ended."""
    place = _place_of(message_id, events)
    if place is None:
        return None
    replies: list[Reply] = []
    for event in events[place + 1 :]:
        if isinstance(event, UserUttered):
            return None
        if isinstance(event, BotUttered):
            replies += _replies(event)
        if isinstance(event, ActionExecuted) and event.action_name == ACTION_LISTEN_NAME:
            return Answer(understood(events[place].parse_data), tuple(replies))
    return None


def _place_of(message_id: UUID, events: Sequence[Event]) -> int | None:
    places = (
        place
        for place, event in enumerate(events)
        if isinstance(event, UserUttered) and event.message_id == str(message_id)
    )
    return next(places, None)


def understood(parsed: Mapping[str, Any]) -> Understood:
    ranking = [(act["name"], act["confidence"]) for act in parsed.get("intent_ranking", [])]
    return Understood(
        parsed["intent"]["name"],
        parsed["intent"]["confidence"],
        tuple(ranking[:RANKING_SHOWN]),
        tuple(parsed.get("entities", [])),
        parsed.get("understood"),
    )


def changed_facts(tracker: DialogueStateTracker, turn: Turn) -> list[SlotSet]:
    """What the service tells with each message, where it differs from what is known."""
    facts = {
        "language": turn.said.language,
        "awaiting": turn.said.awaiting,
        "clinic_name": turn.clinic_name,
        "clinic_phone": turn.clinic_phone,
    }
    return [SlotSet(name, told) for name, told in facts.items() if tracker.get_slot(name) != told]


def _replies(said: BotUttered) -> list[Reply]:
    custom = (said.data or {}).get("custom")
    return [
        *([{"text": said.text}] if said.text else []),
        *([{"custom": custom}] if custom else []),
    ]

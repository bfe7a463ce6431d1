"""What a message is understood as in its turn: rules, the model where they leave it, both joined.

The result looks like what Rasa's own parsing gives, so that its dialogue goes on from there.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.language.context import Situation
from bot.language.understanding import UNSURE, Modelled, begin
from bot.language.wire import understanding_as_json
from bot.shell.wire import Said

Parsed = Mapping[str, Any]
Model = Callable[[Sequence[Said]], Sequence[Parsed]]


def joined(said: Said, situation: Situation, model: Model) -> dict[str, Any]:
    """model: asked for the whole message where rules do not settle it, and then for its parts."""
    begun = begin(said.text, situation)
    [parsed] = model([said]) if begun.asks_whole else [None]
    whole = _modelled(parsed) if parsed else None
    parts = begun.asks_parts(whole)
    heard = model([replace(said, text=part) for part in parts]) if parts else []
    read = begun.understood(whole, [_modelled(one) for one in heard])
    return {
        "entities": [],
        "intent_ranking": [],
        **(parsed or {}),
        "text": said.text,
        "intent": {"name": read.act, "confidence": read.confidence},
        "understood": understanding_as_json(read),
    }


def _modelled(parsed: Parsed) -> Modelled:
    ranking = [(act["name"], act["confidence"]) for act in parsed.get("intent_ranking", [])]
    return Modelled(ranking, unsure=parsed["intent"]["name"] == UNSURE)

"""What the shell changes in Rasa, each change tested against the Rasa that is installed."""

import inspect
import json
from pathlib import Path

import dask
import pytest
import rasa.shared.utils.common
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.engine.constants import PLACEHOLDER_MESSAGE
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.shell import patches as patches
from bot.shell.dialogue import Dialogue

ACTION = RemoteAction("action_answer", None)


@pytest.mark.parametrize(
    "result",
    [
        pytest.param({"events": [], "responses": []}, id="nothing to say"),
        pytest.param({}, id="empty"),
        pytest.param({"responses": [{"custom": {"text_key": "x"}}]}, id="a response"),
        pytest.param(
            {"events": [{"event": "slot", "name": "awaiting", "value": None}]}, id="an event"
        ),
    ],
)
def test_good_action_result_passes(result: object) -> None:
    assert ACTION._validate_action_result(result)


@pytest.mark.parametrize(
    "result",
    [
        pytest.param(None, id="null"),
        pytest.param([], id="a list"),
        pytest.param({"events": {}}, id="events no list"),
        pytest.param({"events": [{"event": "slot"}]}, id="a slot without a name"),
        pytest.param({"events": [{"event": "no such event"}]}, id="an unknown event"),
        pytest.param({"responses": ["text"]}, id="a response that is a string"),
    ],
)
def test_malformed_action_result_raises(result: object) -> None:
    with pytest.raises(ValidationError):
        ACTION._validate_action_result(result)


def test_an_action_is_told_the_message_at_hand_and_none_before_it() -> None:
    domain = Domain.empty()
    told = [UserUttered(text, {"name": "deny"}, [], {}) for text in ("before", "at hand")]
    tracker = DialogueStateTracker.from_events("a conversation", told, [])

    call = ACTION._action_call_format(tracker, domain)

    assert call["tracker"]["latest_message"]["text"] == "at hand"
    assert "before" not in json.dumps(call)
    assert call["sender_id"] == "a conversation"
    assert call["domain"] == domain.as_dict()  # rasa_sdk refuses a call without it


def test_every_event_is_still_found_by_its_name() -> None:
    event = Event.from_parameters({"event": "slot", "name": "awaiting", "value": "yes_no"})

    assert event == SlotSet("awaiting", "yes_no")
    found = rasa.shared.utils.common.all_subclasses
    assert found(Event) == found.__wrapped__(Event)


@pytest.mark.parametrize("text", ["yes", "no voy a poder", ""])
def test_the_graph_gives_what_dask_made_of_it(tiny_model: Path, text: str) -> None:
    processor = Dialogue(tiny_model, None)._processor
    runner, target = processor.graph_runner, processor.model_metadata.nlu_target
    assert isinstance(runner, DaskGraphRunner)
    inputs = {PLACEHOLDER_MESSAGE: [UserMessage(text, metadata={"language": "es"})]}
    graph = runner._build_dask_graph(runner._graph_schema.minimal_graph_schema([target]))
    runner._add_inputs_to_graph(inputs, graph)

    [ours] = runner.run(inputs, [target])[target]

    [planned] = dict(dask.get(graph, [target]))[target]
    assert ours.as_dict() == planned.as_dict()


def test_rasa_still_swallows_what_our_processor_lets_through() -> None:
    """When this fails, Rasa has changed: look at TurnProcessor._run_action again."""
    assert "except Exception" in inspect.getsource(MessageProcessor._run_action)

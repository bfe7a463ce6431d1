"""Five changes to Rasa 3.6.21 itself, each with its reason; importing this module makes them."""

from functools import lru_cache
from typing import Any

import rasa.shared.utils.common
from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.nlu.classifiers import regex_message_handler
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity
from rasa.shared.nlu.training_data.message import Message
from rasa.version import __version__

from bot.shell.graph_runs import run_in_order

assert __version__ == "3.6.21", "Check each change below against this version of Rasa."


@lru_cache(maxsize=1)
def _response_validator() -> Any:
    schema = RemoteAction.action_response_format_spec()
    return validator_for(schema)(schema)


def _validate_action_result(self: RemoteAction, result: object) -> bool:
    """Rasa checks its own schema, a constant, anew for each action: 50 of a turn's 60 ms.

    The action's answer is checked as before; the first error is raised instead of the best match.
    """
    for error in _response_validator().iter_errors(result):
        raise error
    return True


def _action_call_format(
    self: RemoteAction, tracker: DialogueStateTracker, domain: Domain
) -> dict[str, Any]:
    """Rasa sends every action the whole window, each text in it.

    Ours asks for the message at hand alone: the rest is read again from the rows that it locks.
    The domain goes too, for rasa_sdk refuses a call without one.
    """
    return {
        "next_action": self.name(),
        "sender_id": tracker.sender_id,
        "tracker": tracker.current_state(EventVerbosity.NONE),
        "domain": domain.as_dict(),
        "version": __version__,
    }


class _NoCommands:
    """Rasa takes a text such as `/confirm` for a command. A patient's text is never one."""

    @staticmethod
    def unpack_regex_message(message: Message, *_: object, **__: object) -> Message:
        return message


RemoteAction._validate_action_result = _validate_action_result
RemoteAction._action_call_format = _action_call_format
DaskGraphRunner.run = run_in_order
regex_message_handler.YAMLStoryReader = _NoCommands
# Rasa walks all subclasses of Event for each event it reads back: a third of a long turn.
# Events of our own, should there be any, must be defined before the first turn.
rasa.shared.utils.common.all_subclasses = lru_cache(rasa.shared.utils.common.all_subclasses)

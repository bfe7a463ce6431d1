"""Takes one turn with Rasa so that it either ends with an answer and is saved, or raises."""

from collections.abc import Sequence
from typing import Any

from rasa.core.actions.action import Action, ActionExecutionRejection, RemoteAction
from rasa.core.channels.channel import CollectingOutputChannel, OutputChannel, UserMessage
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.engine.constants import PLACEHOLDER_MESSAGE
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message

from bot.shell.failures import ActionFailed, NothingSaid
from bot.shell.reading import joined
from bot.shell.turns import answer_to, before, changed_facts
from bot.shell.window import state_after
from bot.shell.wire import Answer, Said, Turn


class TurnProcessor(MessageProcessor):
    async def take(self, turn: Turn) -> Answer:
        """Answer one message. A message answered before gets the same answer; nothing is run."""
        channel = CollectingOutputChannel()
        tracker = await self.fetch_tracker_and_update_session(str(turn.conversation_id), channel)
        events = list(tracker.events)
        if answer := answer_to(turn.message_id, events):
            return answer
        if len(earlier := before(turn.message_id, events)) < len(events):
            tracker = self._rewound(tracker, earlier)
        await self._run(turn, tracker, channel)
        answer = answer_to(turn.message_id, list(tracker.events))
        if answer is None or not answer.replies:
            raise NothingSaid
        await self.save_tracker(tracker)
        return answer

    def understand(self, said: Sequence[Said]) -> list[dict[str, Any]]:
        """What the model reads in each message; no conversation is touched."""
        messages = [UserMessage(one.text, metadata=_metadata(one)) for one in said]
        target = self.model_metadata.nlu_target
        read: list[Message] = self.graph_runner.run(
            inputs={PLACEHOLDER_MESSAGE: messages}, targets=[target]
        )[target]
        return [message.as_dict(only_output_properties=True) for message in read]

    async def _run(
        self, turn: Turn, tracker: DialogueStateTracker, channel: CollectingOutputChannel
    ) -> None:
        tracker.update_with_events(changed_facts(tracker, turn), self.domain)
        told = {"message_id": str(turn.message_id), **_metadata(turn.said)}
        message = UserMessage(
            turn.said.text,
            channel,
            str(turn.conversation_id),
            message_id=str(turn.message_id),
            metadata=told,
            # Read here, with all that is known of its place: Rasa does not parse it again.
            parse_data={**joined(turn.said, turn.situation, self.understand), "metadata": told},
        )
        await self._handle_message_with_tracker(message, tracker)
        await self.run_action_extract_slots(channel, tracker)
        await self._run_prediction_loop(channel, tracker)

    def _rewound(
        self, tracker: DialogueStateTracker, events: Sequence[Event]
    ) -> DialogueStateTracker:
        earlier = state_after(events, tracker.sender_id, self.domain)
        earlier.model_id, earlier.assistant_id = tracker.model_id, tracker.assistant_id
        return earlier

    async def _run_action(
        self,
        action: Action,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        prediction: PolicyPrediction,
    ) -> bool:
        """Rasa swallows whatever an action raises and records the action as done."""
        unswallowed = _Unswallowed(action)
        try:
            more: bool = await super()._run_action(
                unswallowed, tracker, output_channel, nlg, prediction
            )
        except _Escape as escape:
            raise ActionFailed from escape.__cause__
        return more


class _Escape(BaseException):
    """Carries an action's failure through Rasa's `except Exception`; never leaves this module."""


class _Unswallowed(Action):
    """An action as Rasa sees it, whose failures cannot be swallowed on the way up."""

    def __init__(self, action: Action) -> None:
        self._action = action

    def name(self) -> str:
        return str(self._action.name())

    def event_for_successful_execution(self, prediction: Any) -> Any:
        return self._action.event_for_successful_execution(prediction)

    async def run(self, *arguments: Any) -> Any:
        try:
            return await self._action.run(*arguments)
        except Exception as error:
            if _is_a_forms_no(self._action, error):
                raise
            raise _Escape from error


def _is_a_forms_no(action: Action, error: Exception) -> bool:
    """A form declines a turn so that another rule may take it. From an action of our own the same
    error is a failure: the rules would choose it again, without end.
    """
    return isinstance(error, ActionExecutionRejection) and not isinstance(action, RemoteAction)


def _metadata(said: Said) -> dict[str, str | None]:
    return {"language": said.language, "awaiting": said.awaiting}


def too_many_actions(*_: object) -> None:
    """Rasa's circuit breaker only logs when actions call for each other without end."""
    raise NothingSaid

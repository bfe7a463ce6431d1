"""Actions about visits: which message, which answer; the domain decides the rest."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict
from sqlalchemy import select

from hearback.appointments import answers
from hearback.appointments.service import Schedule
from hearback.appointments.turns import Answering
from hearback.consent.service import standing_of
from hearback.conversations.model import Holder, InboundMessage, MessageState
from hearback.conversations.service import locked
from hearback.core.clock import Clock
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.policy import DEFAULTS, Policy


class TooLate(HearbackError):
    """The message was answered meanwhile, or a person holds the thread: nothing is changed."""

    status = 409

    def __init__(self, message_id: UUID) -> None:
        super().__init__(f"Message {message_id} is no longer for the assistant to answer.")


class AnswerAction(Action):
    """Does one act for the message that Rasa is answering, once however often Rasa asks."""

    def __init__(
        self,
        name: str,
        act: answers.Act,
        db: Database,
        schedule: Schedule,
        clock: Clock,
        policy: Policy = DEFAULTS,
    ) -> None:
        self._name, self._act, self._policy = name, act, policy
        self._db, self._schedule, self._clock = db, schedule, clock

    def name(self) -> str:
        return self._name

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, Any]]:
        latest = tracker.latest_message
        message_id = UUID(latest["metadata"]["message_id"])
        async with self._db.begin() as session:
            talk = await locked(session, UUID(tracker.sender_id))
            message = (
                await session.scalars(
                    select(InboundMessage)
                    .where(
                        InboundMessage.id == message_id,
                        InboundMessage.conversation_id == talk.id,
                    )
                    .with_for_update()
                )
            ).one()
            if message.state is not MessageState.RECEIVED or talk.holder is Holder.AGENT:
                raise TooLate(message.id)
            await standing_of(session, talk.contact_point_id, lock=True)  # before any visit
            message.act, message.decided_by = latest["intent"]["name"], "model"
            turn = Answering(
                session, self._schedule, talk, message, self._clock.now(), rules=self._policy
            )
            say = await answers.answer_once(turn, self._act)
        dispatcher.utter_message(json_message=say.as_json())
        return []


def actions(
    db: Database, schedule: Schedule, clock: Clock, policy: Policy = DEFAULTS
) -> Sequence[Action]:
    acts = {
        "action_confirm": answers.confirm,
        "action_cancel": answers.cancel,
        "action_reschedule": answers.reschedule,
        "action_choose_time": answers.choose_time,
        "action_more_times": answers.more_times,
        "action_prefer_time": answers.prefer_time,
        "action_unclear": answers.unclear,
        "action_hand_over": answers.ask_people,
    }
    return [AnswerAction(name, act, db, schedule, clock, policy) for name, act in acts.items()]

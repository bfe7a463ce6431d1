"""Rasa's one action: which message, understood as what; the register of acts does the rest."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.understanding import Understanding
from bot.language.wire import understanding_from_json
from hearback.answers.acts import answer_once
from hearback.appointments.service import Schedule
from hearback.appointments.turns import Answering
from hearback.clinics.model import Clinic
from hearback.consent.service import standing_of
from hearback.conversations.model import Conversation, Holder, InboundMessage, MessageState
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
    """Answers the message that Rasa is at, once however often Rasa asks."""

    def __init__(
        self,
        db: Database,
        schedule: Schedule,
        clock: Clock,
        policy: Policy = DEFAULTS,
    ) -> None:
        self._policy = policy
        self._db, self._schedule, self._clock = db, schedule, clock

    def name(self) -> str:
        return "action_answer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, Any]]:
        latest = tracker.latest_message
        message_id = UUID(latest["metadata"]["message_id"])
        async with self._db.begin() as session:
            talk = await locked(session, UUID(tracker.sender_id))
            message = await _message(session, talk, message_id)
            await standing_of(session, talk.contact_point_id, lock=True)  # before any visit
            clinic = await session.get_one(Clinic, talk.clinic_id)
            turn = Answering(
                session,
                self._schedule,
                talk,
                message,
                self._clock.now(),
                rules=self._policy,
                read=_read(latest, ZoneInfo(clinic.zone)),
            )
            say = await answer_once(turn)
        dispatcher.utter_message(json_message=say.as_json())
        return []


async def _message(session: AsyncSession, talk: Conversation, message_id: UUID) -> InboundMessage:
    """Locked, and still for the assistant to answer. Raises TooLate."""
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
    return message


def _read(latest: Mapping[str, Any], zone: ZoneInfo) -> Understanding:
    """What rules and model came to together; without it, the model's own act."""
    told = latest.get("understood")
    if told:
        return understanding_from_json(told, zone)
    intent = latest["intent"]
    return Understanding(intent["name"], float(intent.get("confidence", 0.0)), "model")


def actions(
    db: Database, schedule: Schedule, clock: Clock, policy: Policy = DEFAULTS
) -> Sequence[Action]:
    return [AnswerAction(db, schedule, clock, policy)]

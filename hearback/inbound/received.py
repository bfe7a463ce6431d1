"""A message on its way through the gate, as those who act on it are handed it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import Conversation, InboundMessage
from hearback.texts.says import Say


@dataclass(frozen=True)
class Received:
    """A stored message with its thread, both locked, and when it came.

    part: the place of what is said among several answers to it.
    """

    session: AsyncSession
    conversation: Conversation
    message: InboundMessage
    now: datetime
    part: int = 0


def decide(it: Received, act: str, decided_by: str, rule: str) -> None:
    """Keep with the message what the gate took it for."""
    it.message.act, it.message.decided_by, it.message.rule = act, decided_by, rule
    it.message.confidence = 1.0


def media_answer(message: InboundMessage) -> Say:
    """A recording is no picture: what we cannot do is said of what was sent."""
    kinds = {str(one["content_type"]).split("/")[0] for one in message.media}
    heard = bool(kinds) and kinds <= {"audio"}
    return Say("voice_handed_over" if heard else "media_handed_over")

"""A message on its way through the gate, as those who act on it are handed it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from hearback.conversations.model import Conversation, InboundMessage


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

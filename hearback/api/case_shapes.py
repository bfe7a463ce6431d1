"""What another desk sends and is answered."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from hearback.conversations.model import EscalationState, Priority, Queue
from hearback.outbound.from_agents import LONGEST

Words = Annotated[str, Field(min_length=1, max_length=LONGEST)]


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class ReplyBody(Body):
    """key: the caller's own, a UUID: sent twice with it, a reply leaves once."""

    key: UUID
    words: Words


class NoteBody(Body):
    words: Annotated[str, Field(min_length=1, max_length=4000)]


class ResolveBody(Body):
    settled: Annotated[str, Field(max_length=4000)] = ""
    offer_stands: bool = True


class CaseView(BaseModel):
    id: UUID
    state: EscalationState
    queue: Queue
    priority: Priority
    reason: str
    language: str
    channel: str
    opened_at: datetime
    is_yours: bool


class MessageView(BaseModel):
    at: datetime
    by: str  # patient, agent or assistant
    words: str


class ThreadView(CaseView):
    messages: list[MessageView]


class Done(BaseModel):
    done: bool = True

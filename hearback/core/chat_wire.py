"""What passes between the web chat's door and the rest: plain values that know no framework."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID


class Who(StrEnum):
    """Who is at the other end, as a visitor is told."""

    ASSISTANT = "assistant"
    WAITING = "waiting"  # a person was asked for
    PERSON = "person"


@dataclass(frozen=True)
class Button:
    """A quick reply. text: what it sends; label: what it shows."""

    text: str
    label: str


@dataclass(frozen=True)
class Shown:
    """One thing that a page shows. key: the page's own id of a message that it sent."""

    seq: int
    kind: str
    at: datetime
    text: str = ""
    key: str = ""
    quick: Sequence[Button] = field(default=())


@dataclass(frozen=True)
class State:
    """thinking: an answer is on its way. closes_at: when the session ends unless somebody writes,
    because it holds what only its person may read. typing: the person who has it is writing."""

    who: Who
    thinking: bool
    closes_at: datetime | None = None
    typing: bool = False


@dataclass(frozen=True)
class Page:
    """What a page has not seen yet, in order, and how things stand."""

    events: Sequence[Shown]
    state: State


@dataclass(frozen=True)
class Holder:
    """Whose request it is: what the token says. generation: which of the session's tokens."""

    session_id: UUID
    generation: int


@dataclass(frozen=True)
class Begun:
    holder: Holder
    clinic: str
    phone: str
    language: str


class ChatDoor(Protocol):
    """What the routes ask for. A session that is over, or a token that is too old, is None."""

    def now(self) -> datetime: ...

    async def origins(self) -> frozenset[str]:
        """Every site that shows a chat of ours."""
        ...

    async def begin(self, clinic: str, origin: str, language: str) -> Begun | None: ...

    async def renew(self, holder: Holder, origin: str, *, here: bool) -> Holder | None:
        """A newer token. here: the visitor said that they are still there."""
        ...

    async def take(self, holder: Holder, origin: str, key: UUID, text: str) -> bool:
        """Take in a message, once however often it comes; False when the session is over."""
        ...

    async def page(self, holder: Holder, origin: str, after: int) -> Page | None: ...

    def follow(self, holder: Holder, after: int) -> AsyncIterator[Page | None]:
        """Pages as they come; None when the session has ended. Ask for a page first."""
        ...

    async def end(self, holder: Holder, origin: str) -> None: ...

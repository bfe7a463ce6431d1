"""What passes between a channel and the rest: plain values that know no provider."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import UUID


class ProviderWord(StrEnum):
    """What the provider has already taken a message for, and answered itself (rule C15)."""

    STOP = "STOP"
    START = "START"
    HELP = "HELP"


@dataclass(frozen=True)
class Media:
    url: str
    content_type: str


@dataclass(frozen=True)
class ReceivedText:
    """A text as it came in. Numbers are E.164."""

    provider_id: str
    from_number: str
    to_number: str
    text: str
    media: tuple[Media, ...] = ()
    provider_word: ProviderWord | None = None
    # When the provider got it, where we hear of it only by asking for what we missed.
    sent_at: datetime | None = None
    waited: timedelta | None = None  # at the second door, while the first was away


@dataclass(frozen=True)
class HeardStatus:
    """What a provider reports of a message; message_id is ours, from the callback address."""

    provider_id: str
    status: str
    error_code: int | None
    message_id: UUID | None


@dataclass(frozen=True)
class ConsentToTell:
    """A consent that the provider did not hear itself. id: the same each time it is told."""

    id: UUID
    number: str
    our_number: str
    opted_in: bool
    by_message: bool
    at: datetime


@dataclass(frozen=True)
class TextToSend:
    message_id: UUID
    from_number: str
    to_number: str
    body: str
    valid_for: timedelta | None


@dataclass(frozen=True)
class Accepted:
    provider_id: str
    status: str


@dataclass(frozen=True)
class Rejected:
    """The provider said no, and saying it again changes nothing."""

    code: int


@dataclass(frozen=True)
class TryLater:
    """The provider certainly did not take it."""

    code: int


@dataclass(frozen=True)
class Unclear:
    """The call ended without an answer: the provider may have taken it (rule T14)."""

    error: str


Outcome = Accepted | Rejected | TryLater | Unclear


@dataclass(frozen=True)
class SentBefore:
    """A text that the provider lists as sent to somebody since some day. blank: without its words,
    which were redacted, so that it may be any."""

    provider_id: str
    status: str
    blank: bool = False


class TextChannel(Protocol):
    async def send(self, text: TextToSend) -> Outcome:
        """Hand one text to the provider. Never raises for what a provider or network can do."""
        ...

    async def sent_like(
        self, text: TextToSend, *, within: timedelta
    ) -> Sequence[SentBefore] | None:
        """The provider's texts with these numbers and words, or without words, of the last while,
        by its own clock; None: it does not say."""
        ...

    async def status_of(self, provider_id: str) -> HeardStatus | None:
        """What the provider says of one text now; None: it does not say."""
        ...


class Redacts(Protocol):
    async def redact(self, provider_id: str) -> bool:
        """Remove the words of one finished text at the provider; False: not now."""
        ...


class Inbox(Protocol):
    async def heard_since(self, number: str, since: datetime) -> Sequence[ReceivedText] | None:
        """What the provider received for our number since then, oldest first; None: unknown."""
        ...


OnText = Callable[[ReceivedText], Awaitable[None]]
OnStatus = Callable[[HeardStatus], Awaitable[None]]

"""What the gate may make of a message: one small class for each verdict."""

from dataclasses import dataclass

from bot.language.danger.safety import Danger
from bot.language.revocation.beside import Beside
from bot.language.revocation.scope import Narrower


@dataclass(frozen=True)
class InDanger:
    """also_stops: the same text ends the texts: one answer says both (rule S7)."""

    danger: Danger
    rule: str
    also_stops: bool = False


@dataclass(frozen=True)
class Stops:
    """told_by_provider: the provider has confirmed it already, so that we stay silent.

    beside: what else it says, which only people can answer now.
    """

    rule: str
    told_by_provider: bool = False
    beside: Beside | None = None


@dataclass(frozen=True)
class StopsKind:
    """Ends one kind of text, or the texts of a visit; the rest goes on (rules C13, C14)."""

    narrower: Narrower
    rule: str


@dataclass(frozen=True)
class Starts:
    rule: str
    told_by_provider: bool = False


@dataclass(frozen=True)
class WantsHelp:
    rule: str
    told_by_provider: bool = False


@dataclass(frozen=True)
class SaysCancel:
    """A bare CANCEL: a revocation word in law, and how people cancel a visit (rule C25)."""

    rule: str
    told_by_provider: bool = False


@dataclass(frozen=True)
class MeansVisit:
    """The answer to our question what CANCEL meant. act: cancel, reschedule or start."""

    act: str
    rule: str


@dataclass(frozen=True)
class KeepsTexts:
    """The answer to our question whether texts go on: they do."""

    rule: str


@dataclass(frozen=True)
class TextsInDoubt:
    """A yes from a number that stopped, or what may be a stop: one question asks (rule C19)."""

    act: str
    rule: str


@dataclass(frozen=True)
class WrongNumber:
    """Somebody else answers there (rule C22)."""

    rule: str


@dataclass(frozen=True)
class Deceased:
    """A death is reported (rule C23)."""

    rule: str


@dataclass(frozen=True)
class ChildLost:
    """A pregnancy ended, or a newborn died: no more texts about that visit, and people answer."""

    rule: str


@dataclass(frozen=True)
class NeedsNoAnswer:
    """A phone's reaction to our text, or its automatic reply."""

    rule: str


@dataclass(frozen=True)
class OnlyMedia:
    rule: str = "media_without_words"


@dataclass(frozen=True)
class Blank:
    rule: str = "no_words"


@dataclass(frozen=True)
class Passes:
    pass


Verdict = (
    InDanger
    | Stops
    | StopsKind
    | Starts
    | WantsHelp
    | SaysCancel
    | MeansVisit
    | KeepsTexts
    | TextsInDoubt
    | WrongNumber
    | Deceased
    | ChildLost
    | NeedsNoAnswer
    | OnlyMedia
    | Blank
    | Passes
)

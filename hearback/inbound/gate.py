"""What a message is before any model sees it: pure, in the order that the rules fix (rules §8).

Safety comes first, in any state; then the provider's own word, the exact keywords, and plain
language that revokes consent. Only what passes is anyone else's to answer.
"""

from dataclasses import dataclass

from bot.language.context import Awaiting, read_in_context
from bot.language.deaths import says_deceased
from bot.language.keywords import (
    Keyword,
    KeywordHit,
    free_language_stop,
    is_automatic_reply,
    is_phone_reaction,
    whole_message_keyword,
)
from bot.language.misdirected import says_wrong_number
from bot.language.normalise import folded, plain
from bot.language.revocation import SAYS_STOP, keeps_texts
from bot.language.revocation_scope import Narrower, narrower_stop
from bot.language.safety import Danger, danger
from bot.language.short_answers import bare_number
from hearback.consent.model import Standing
from hearback.core.wire import ProviderWord

# Where the word CANCEL is about the visit that we just spoke of, and no wish to end the texts.
_VISIT_ASKED = frozenset({Awaiting.CANCEL_OR_MOVE, Awaiting.ANOTHER_TIME})


@dataclass(frozen=True)
class InDanger:
    """also_stops: the same text ends the texts: one answer says both (rule S7)."""

    danger: Danger
    rule: str
    also_stops: bool = False


@dataclass(frozen=True)
class Stops:
    """told_by_provider: the provider has confirmed it already, so that we stay silent."""

    rule: str
    told_by_provider: bool = False


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
    | NeedsNoAnswer
    | OnlyMedia
    | Blank
    | Passes
)
# While an agent holds a thread the bot is silent there, but for safety and what the law asks.
ALSO_WHILE_HELD: tuple[type[Verdict], ...] = (
    *(InDanger, Stops, StopsKind, WrongNumber, Deceased),
    *(Starts, WantsHelp, SaysCancel),
)


@dataclass(frozen=True)
class Arrival:
    text: str
    standing: Standing
    awaiting: Awaiting | None = None
    has_media: bool = False
    provider_word: ProviderWord | None = None
    asks_after_stop: bool = False  # whether a yes from a number that stopped is asked about
    by_text: bool = True  # False: in a web chat, where a bare CANCEL revokes nothing


def judge(arrival: Arrival) -> Verdict:
    """Decide what the gate makes of one message."""
    hit = danger(arrival.text)
    if hit is not None:
        return InDanger(hit.danger, hit.rule, _also_stops(arrival))
    if is_phone_reaction(arrival.text) or is_automatic_reply(arrival.text):
        return NeedsNoAnswer("reaction_or_automatic_reply")
    keyword = whole_message_keyword(arrival.text)
    provider = _as_provider(arrival.provider_word, keyword)
    if provider is not None:
        return provider
    clarified = _clarified(arrival)
    if clarified is not None:
        return clarified
    if keyword is not None:
        verdict = _as_keyword(keyword, arrival)
        if verdict is not None:
            return verdict
    return _in_free_words(arrival) or _without_words(arrival)


def _in_free_words(arrival: Arrival) -> Verdict | None:
    """Who it is comes before what they want: somebody else's number ends the texts as well."""
    died = says_deceased(arrival.text) if arrival.by_text else None
    if died is not None:
        return Deceased(died)
    wrong = says_wrong_number(arrival.text) if arrival.by_text else None
    if wrong is not None:
        return WrongNumber(wrong)
    rule = free_language_stop(arrival.text)
    narrower = narrower_stop(arrival.text) if arrival.by_text else None
    if narrower is not None and rule not in SAYS_STOP and not keeps_texts(arrival.text):
        return StopsKind(narrower, f"narrower: {narrower}")
    return Stops(rule) if rule is not None else None


def _also_stops(arrival: Arrival) -> bool:
    return (
        arrival.provider_word is ProviderWord.STOP or free_language_stop(arrival.text) is not None
    )


def _as_provider(word: ProviderWord | None, keyword: KeywordHit | None) -> Verdict | None:
    """What the provider took the message for; it takes YES for START, and we do not (rule C19)."""
    rule = f"provider_{word.value.lower()}" if word else ""
    match word:
        case ProviderWord.STOP if keyword and keyword.keyword is Keyword.CANCEL:
            return SaysCancel(rule, told_by_provider=True)
        case ProviderWord.STOP:
            return Stops(rule, told_by_provider=True)
        case ProviderWord.START if keyword and keyword.keyword is Keyword.START:
            return Starts(rule, told_by_provider=True)
        case ProviderWord.HELP:
            return WantsHelp(rule, told_by_provider=True)
        case _:
            return None


def _clarified(arrival: Arrival) -> Verdict | None:
    """What an answer to our clarifying text means; None when it is no plain answer to it, or
    comes to another of our numbers than asked."""
    if arrival.awaiting is Awaiting.TEXTS_OR_NOT:
        return _texts_or_not(arrival)
    stopped = arrival.standing is Standing.OPTED_OUT
    if stopped and arrival.asks_after_stop and _says_only_yes(arrival.text):
        return TextsInDoubt("affirm", "yes_after_stop")
    asked = arrival.awaiting is Awaiting.CANCEL_MEANING
    if arrival.standing is not Standing.CLARIFYING or not asked:
        return None
    reading = read_in_context(arrival.text, Awaiting.CANCEL_MEANING)
    if reading is None:
        return None
    return Stops(reading.rule) if reading.act == "stop" else MeansVisit(reading.act, reading.rule)


def _says_only_yes(text: str) -> bool:
    reading = read_in_context(text, Awaiting.YES_NO)
    return reading is not None and reading.act == "affirm"


def _texts_or_not(arrival: Arrival) -> Verdict | None:
    match bare_number(arrival.text):
        case 1:
            return Stops("asked_1")
        case 2 if arrival.standing is Standing.OPTED_OUT:
            return Starts("asked_2")
        case 2:
            return KeepsTexts("asked_2")
        case _:
            return None


def _as_keyword(hit: KeywordHit, arrival: Arrival) -> Verdict | None:
    match hit.keyword:
        case Keyword.STOP:
            return Stops(hit.rule)
        case Keyword.START:
            return Starts(hit.rule)
        case Keyword.HELP:
            return WantsHelp(hit.rule)
        case Keyword.CANCEL if arrival.awaiting in _VISIT_ASKED or not arrival.by_text:
            return None  # it is the visit: we just asked about it, or no text is there to end
        case Keyword.CANCEL:
            return SaysCancel(hit.rule)


def _without_words(arrival: Arrival) -> Verdict:
    if folded(arrival.text):
        return Passes()
    if plain(arrival.text):
        # 👍 answers a question; after an answer it is a nod, and needs none.
        return Passes() if arrival.awaiting else NeedsNoAnswer("emoji_alone")
    return OnlyMedia() if arrival.has_media else Blank()

"""What a message is before any model sees it: pure, in the order that the rules fix (rules §8).

Safety comes first, in any state; then the provider's own word, the exact keywords, and plain
language that revokes consent. Only what passes is anyone else's to answer.
"""

from dataclasses import dataclass, replace

from bot.language.asides import signs_out
from bot.language.automatic import is_of_a_machine
from bot.language.context import Awaiting, read_in_context
from bot.language.context.of_texts import texts_or_not, texts_stay
from bot.language.courtesies import without_courtesies, without_greeting
from bot.language.danger.laughs import only_laughs
from bot.language.danger.safety import danger
from bot.language.keywords import (
    Keyword,
    KeywordHit,
    free_language_stop,
    whole_message_keyword,
)
from bot.language.normalise import folded, plain
from bot.language.people.child_lost import child_lost
from bot.language.people.deaths import says_deceased
from bot.language.people.misdirected import says_wrong_number
from bot.language.revocation.beside import Beside, beside_stop
from bot.language.revocation.either import visit_or_texts_in_doubt
from bot.language.revocation.for_now import stops_for_now
from bot.language.revocation.free_words import (
    IN_ANOTHER_LANGUAGE,
    SAYS_STOP,
    keeps_texts,
    names_texts,
    vouched,
)
from bot.language.revocation.half import ends_no_texts, may_end_in_part
from bot.language.revocation.leading import asks_what_stop_does, is_shouted
from bot.language.revocation.scope import (
    ends_one_persons,
    narrower_stop,
    says_what_goes_on,
    stops_asking,
    wants_fewer,
)
from bot.language.short_answers import Answer, bare_number, short_answer
from hearback.consent.model import Standing
from hearback.core.wire import ProviderWord
from hearback.inbound.verdicts import (
    Blank,
    ChildLost,
    Deceased,
    InDanger,
    KeepsTexts,
    MeansVisit,
    NeedsNoAnswer,
    OnlyMedia,
    Passes,
    SaysCancel,
    Starts,
    Stops,
    StopsKind,
    TextsInDoubt,
    Verdict,
    WantsHelp,
    WrongNumber,
)

# Where the word CANCEL is about the visit that we just spoke of, and no wish to end the texts.
_VISIT_ASKED = frozenset({Awaiting.CANCEL_OR_MOVE, Awaiting.ANOTHER_TIME})
# Where "enough" may be said of the times on offer, or of being asked who one is.
_SOMETHING_ELSE_ASKED = frozenset({Awaiting.SLOT_CHOICE, Awaiting.IDENTITY, Awaiting.WHICH_VISIT})
# Keywords that no law and no carrier lists: there, they may refuse what was asked.
_MAY_REFUSE = frozenset({"no more", "no mas", "ya no mas", "basta", "ya basta"})
_OF_TEXTS = frozenset({Awaiting.TEXTS_STAY, Awaiting.TEXTS_OR_NOT})
LAUGHS = "laughs"
EMOJI_ALONE = "emoji_alone"  # or nothing but marks: "?"
STOP_ASKING = "stop asking"  # what we asked last tells which texts end
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
    if is_of_a_machine(arrival.text):
        return NeedsNoAnswer("reaction_or_automatic_reply")
    if only_laughs(arrival.text):
        return NeedsNoAnswer(LAUGHS)
    if not arrival.by_text and signs_out(arrival.text):
        return Passes()  # "salir", "close this chat": it is the page that is left
    said = replace(arrival, text=without_courtesies(arrival.text))
    keyword = whole_message_keyword(said.text)
    provider = _as_provider(arrival.provider_word, keyword)
    if provider is not None:
        return provider
    if (clarified := _clarified(arrival)) is not None:
        return clarified
    if keyword is not None:
        verdict = _as_keyword(keyword, arrival)
        if verdict is not None:
            return verdict
    return _in_free_words(said) or _without_words(arrival)


def _in_free_words(arrival: Arrival) -> Verdict | None:
    """Who it is comes before what they want: somebody else's number ends the texts as well."""
    died = says_deceased(arrival.text) if arrival.by_text else None
    if died is not None:
        return Deceased(died)
    wrong = says_wrong_number(arrival.text) if arrival.by_text else None
    if wrong is not None:
        return WrongNumber(wrong)
    if stops_asking(arrival.text) and arrival.by_text:
        return TextsInDoubt("stop", STOP_ASKING)
    if asks_what_stop_does(arrival.text):
        return WantsHelp("asks what STOP does")
    if visit_or_texts_in_doubt(arrival.text) and arrival.by_text:
        return SaysCancel("visit or texts")
    return _ending(arrival, free_language_stop(arrival.text)) or _loss(arrival.text)


def _loss(text: str) -> Verdict | None:
    lost = child_lost(text)
    return None if lost is None else ChildLost(lost)


def _ending(arrival: Arrival, rule: str | None) -> Verdict | None:
    """What ends, by that rule for free words; one question asks where it may be less."""
    said = arrival.text
    if rule not in SAYS_STOP:
        if ends_no_texts(said):
            return None
        less = _less(said, rule) if arrival.by_text else None
        if less is not None:
            return less
    if rule is None:
        return None
    if may_refuse_question(said, arrival.awaiting) and rule != IN_ANOTHER_LANGUAGE:
        return TextsInDoubt("stop", rule)
    return Stops(rule, beside=beside_stop(said))


def _less(said: str, rule: str | None) -> Verdict | None:
    """Some texts alone end, or may: those of a kind, of one person, for now."""
    narrower, ends = narrower_stop(said), rule is not None
    if narrower is None and may_end_in_part(said, ends=ends) and not keeps_texts(said):
        return TextsInDoubt("stop", "in part")
    goes_on = says_what_goes_on(said)
    if narrower is not None and (goes_on or not keeps_texts(said)):
        return StopsKind(narrower, f"narrower: {narrower}")
    doubt = _doubt_of_less(said, ends=ends, goes_on=goes_on)
    return None if doubt is None else TextsInDoubt("stop", doubt)


def _doubt_of_less(said: str, *, ends: bool, goes_on: bool) -> str | None:
    if ends and goes_on:
        return "says what goes on"
    if wants_fewer(said, ends=ends) and not vouched(said):
        return "fewer texts"
    if ends and ends_one_persons(said):
        return "one person's"
    return "for now" if stops_for_now(said) else None


def may_refuse_question(said: str, awaiting: Awaiting | None) -> bool:
    """Whether an ending that names no texts may be meant of what we just asked."""
    if awaiting not in _SOMETHING_ELSE_ASKED:
        return False
    return not names_texts(said) and not is_shouted(said)


def _also_stops(arrival: Arrival) -> bool:
    said = without_courtesies(arrival.text)
    return arrival.provider_word is ProviderWord.STOP or free_language_stop(said) is not None


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
    arrival = replace(arrival, text=without_greeting(arrival.text))
    if arrival.awaiting in _OF_TEXTS:
        return _of_texts(arrival)
    stopped = arrival.standing is Standing.OPTED_OUT
    if stopped and arrival.asks_after_stop and _says_only_yes(arrival.text):
        return TextsInDoubt("affirm", "yes_after_stop")
    asked = arrival.awaiting is Awaiting.CANCEL_MEANING
    if arrival.standing is not Standing.CLARIFYING or not asked:
        return None
    reading = read_in_context(arrival.text, Awaiting.CANCEL_MEANING)
    if reading is None:
        return None
    match reading.act:
        case "stop":
            return Stops(reading.rule)
        case "both":
            return Stops(reading.rule, beside=Beside.CANCEL)
        case "unclear":  # names both, and may mean either: asked once more
            return Passes()
        case _:
            return MeansVisit(reading.act, reading.rule)


def _says_only_yes(text: str) -> bool:
    reading = read_in_context(text, Awaiting.YES_NO)
    return reading is not None and reading.act == "affirm"


def _of_texts(arrival: Arrival) -> Verdict | None:
    """Words answer it as well, but for those of a number that stopped: a yes brings no texts back
    (rule C19)."""
    stay = arrival.awaiting is Awaiting.TEXTS_STAY
    if arrival.standing is Standing.OPTED_OUT:
        return _stays_off(arrival.text) if stay else _texts_on_again(arrival.text)
    match texts_stay(arrival.text) if stay else texts_or_not(arrival.text):
        case "stop":
            return Stops("asked: end")
        case "start":
            return KeepsTexts("asked: keep")
        case _:
            return None


def _stays_off(text: str) -> Verdict | None:
    """The texts ended after we asked whether they go on: what keeps them has to be said anew."""
    match texts_stay(text):
        case "stop":
            return Stops("asked: end")
        case "start":
            return TextsInDoubt("affirm", "yes_after_stop")
        case _:
            return None


def _texts_on_again(text: str) -> Verdict | None:
    match bare_number(text) or short_answer(text):
        case 1 | Answer.NO:
            return Stops("asked: leave off")
        case 2:
            return Starts("asked: on again")
        case Answer.YES:
            return TextsInDoubt("affirm", "yes_after_stop")
        case _:
            return None


def _as_keyword(hit: KeywordHit, arrival: Arrival) -> Verdict | None:
    match hit.keyword:
        case Keyword.STOP if hit.rule in _MAY_REFUSE and arrival.awaiting in _SOMETHING_ELSE_ASKED:
            return TextsInDoubt("stop", hit.rule)
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
        return Passes() if arrival.awaiting else NeedsNoAnswer(EMOJI_ALONE)
    return OnlyMedia() if arrival.has_media else Blank()

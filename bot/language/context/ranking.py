"""How what we asked changes the model's ranking: impossible acts sink, found evidence lifts.

Each rule multiplies the shares of some acts, or gives one act's share to another; the result is a
ranking again, and the names of the rules that spoke.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.language.context.asked import ABOUT_VISIT, Awaiting, Situation
from bot.language.context.asked_beside import (
    ARE_YOU_OPEN,
    WHICH_DOCTOR,
    WITH_WHOM,
    asked_beside,
)
from bot.language.context.facts import Facts
from bot.language.context.names import gives_birth_date, gives_code
from bot.language.context.no_money import moves_from_money
from bot.language.danger.vouching import heeded
from bot.language.entities.listed import names_procedure
from bot.language.normalise import folded
from bot.language.questions import asks_something
from bot.language.visits.by_doctor import names_only_a_doctor
from bot.language.visits.declining import comes_back, wishes_something
from bot.language.visits.excuses import comes_in_spite, tells_an_excuse
from bot.language.visits.keeping import keeps_visit
from bot.language.visits.moved_not_cancelled import is_moved_not_cancelled
from bot.language.visits.not_cancelled import keeps_for_now, keeps_from_cancelling
from bot.language.visits.other_doctor import asks_for_another_doctor
from bot.language.visits.undecided import is_undecided
from bot.language.when import Chosen, Kind

Ranking = Sequence[tuple[str, float]]

_IMPOSSIBLE = 0.02
_UNLIKELY = 0.2
_LIKELY = 6.0
_FOUND = 30.0
# How much of an act's share goes where its words point in this place; the rest may be an error.
_MOVED = 0.6
_TAKES = ("confirm", "affirm", "survey_score", "none_of_these")
# What "just leave it as it is" looks like to the model.
_STAYS = (
    *("confirm", "affirm", "cancel", "deny", "reschedule", "provide_time", "choose_option"),
    *("unclear", "goodbye", "out_of_scope"),
)
# What "don't cancel me" looks like to the model.
_NO_END = ("cancel", "deny", "reschedule", "out_of_scope", "unclear", "running_late", "stop")
_AGREES = ("confirm", "affirm", "goodbye")
_COURTESY = ("greeting", "thanks", "goodbye")
# What a wish for a time with somebody looks like to the model.
_WITH_WHOM = ("human", "reschedule", "none_of_these", "deny")
_NOTABLE = 0.02  # share that a rule must move to stand in the trail
# An act that the model left out of its ranking, when a rule found evidence for it: no more than
# the least that it ranked.
_LEFT_OUT = 0.02


@dataclass(frozen=True)
class Reranked:
    ranking: Ranking
    rules: tuple[str, ...] = ()

    @property
    def act(self) -> str:
        return self.ranking[0][0]


@dataclass(frozen=True)
class _Rule:
    """times: by how much each act's share changes. moves: whose share goes to which act."""

    name: str
    times: Mapping[str, float]
    moves: Mapping[str, str]


def rerank(text: str, situation: Situation, facts: Facts, ranking: Ranking) -> Reranked:
    """The ranking in its place, likeliest first; shares sum to what they summed to before."""
    shares = dict(heeded(text, ranking))
    total = sum(share for _, share in ranking)
    if not sum(shares.values()) > 0:
        return Reranked(tuple(ranking))
    least = min((_LEFT_OUT, *shares.values()))
    spoke = ["everyday words"] if len(shares) < len(ranking) else []
    for find in _RULES:
        rule = find(text, situation, facts)
        if rule is not None and _apply(rule, shares, least) >= _NOTABLE * total:
            spoke.append(rule.name)
    scale = total / sum(shares.values())
    placed = [(act, share * scale) for act, share in shares.items() if share > 0]
    return Reranked(tuple(sorted(placed, key=lambda one: -one[1])), tuple(spoke))


def _apply(rule: _Rule, shares: dict[str, float], least: float) -> float:
    """How much it changed in all."""
    before = dict(shares)
    for giver, taker in rule.moves.items():
        if shares.get(giver):
            shares[taker] = shares.get(taker, 0.0) + shares[giver] * _MOVED
            shares[giver] *= _IMPOSSIBLE
    for act, times in rule.times.items():
        share = shares.get(act, least if times > 1 else 0.0)
        shares[act] = share * times
    return sum(abs(share - before.get(act, 0.0)) for act, share in shares.items())


def _rule(name: str, moves: Mapping[str, str] | None = None, **times: float) -> _Rule:
    return _Rule(name, times, moves or {})


def _without_offer(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    if situation.awaiting is Awaiting.SLOT_CHOICE:
        return None
    moves = {"choose_option": "provide_time"} if facts.when is not None else {}
    return _rule("nothing offered", moves, choose_option=_IMPOSSIBLE, none_of_these=_IMPOSSIBLE)


def _without_survey(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    if situation.awaiting is Awaiting.SURVEY_SCORE:
        return None
    if facts.score is not None:
        return _rule("a score out of ten", survey_score=_LIKELY)
    return _rule("no survey", survey_score=_UNLIKELY)


def _visit_asked(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    """A yes to a reminder confirms; a time, or "what else is there", asks for another one."""
    if situation.awaiting not in ABOUT_VISIT:
        return None
    if is_undecided(text):
        moves = dict.fromkeys(_AGREES, "unclear")
        return _rule("undecided", moves, unclear=_LIKELY)
    if asks_for_another_doctor(text):
        away = ("cancel", "confirm", "affirm", "human", "out_of_scope", "unclear", "provide_time")
        return _rule("another doctor", dict.fromkeys(away, "reschedule"), reschedule=_LIKELY)
    moves = {"deny": "cancel", "provide_time": "reschedule", "none_of_these": "reschedule"}
    if situation.awaiting is Awaiting.REMINDER_REPLY:
        moves["affirm"] = "confirm"
    if tells_an_excuse(text):  # it asks for nothing, so that they are asked what it shall be
        moves |= dict.fromkeys(("out_of_scope", "unclear", "goodbye", "running_late"), "cancel")
    return _rule("about the visit", moves)


def _comes(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    """Nothing is cancelled or moved for whoever asks that it is not, or comes all the same."""
    if situation.awaiting not in ABOUT_VISIT | {None}:
        return None
    if is_moved_not_cancelled(text, facts.when, situation.visit):
        moves = dict.fromkeys((*_NO_END, *_AGREES, "provide_time"), "reschedule")
        return _rule("moved, not cancelled", moves, reschedule=_LIKELY)
    if keeps_from_cancelling(text):
        told = "appointment_info" if asks_something(text) else "confirm"
        return _rule("not to be cancelled", dict.fromkeys(_NO_END, told), **{told: _LIKELY})
    if keeps_for_now(text):
        moves = dict.fromkeys((*_NO_END, *_AGREES), "unclear")
        return _rule("not to be cancelled yet", moves, unclear=_FOUND)
    if comes_in_spite(text):
        moves = dict.fromkeys(("cancel", "reschedule", "out_of_scope", "unclear"), "running_late")
        return _rule("comes in spite of it", moves, running_late=_LIKELY)
    return None


def _question_asked(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    if situation.awaiting is not Awaiting.YES_NO:
        return None
    return _rule("a question", {"confirm": "affirm"}, cancel=_UNLIKELY)


def _another_time(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    """The visit is cancelled: another time is wanted, or it is not and they will be in touch."""
    if situation.awaiting is not Awaiting.ANOTHER_TIME:
        return None
    moves = {"affirm": "reschedule", "provide_time": "reschedule", "none_of_these": "deny"}
    # No visit stands that could be asked about: "what times are there" looks for another one.
    moves |= {"appointment_info": "reschedule", "screening_decline": "deny", "goodbye": "deny"}
    if not names_procedure(text):
        moves["screening_book"] = "reschedule"
    if comes_back(text):
        away = ("human", "out_of_scope", "unclear", "reschedule", "provide_time", "cancel")
        return _rule("they will be in touch", moves | dict.fromkeys(away, "deny"), deny=_FOUND)
    if facts.when is not None or wishes_something(text):
        return _rule("another time", {**moves, "deny": "reschedule"}, cancel=_UNLIKELY)
    return _rule("another time", moves, cancel=_UNLIKELY)


def _offer_made(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    """Of offered times one is taken, none is, or another is named."""
    if situation.awaiting is not Awaiting.SLOT_CHOICE:
        return None
    if keeps_visit(text) and not _takes_one(facts):
        return _rule(
            "keeps the visit", dict.fromkeys(_STAYS, "none_of_these"), none_of_these=_FOUND
        )
    elsewhere = "provide_time" if facts.when is not None else "none_of_these"
    moves = {"deny": "none_of_these", "reschedule": elsewhere}
    match facts.choice.chosen if facts.choice else Chosen.UNCLEAR:
        case Chosen.ONE | Chosen.ANY:
            said = (*_TAKES, *_COURTESY, "provide_time", "screening_book")
            moves = dict.fromkeys(said, "choose_option")
            return _rule("an offered time", moves, choose_option=_FOUND)
        case Chosen.SEVERAL if _names_times(facts):  # "Monday or Wednesday", "not Thursday"
            moves = dict.fromkeys((*_TAKES, "provide_time"), "choose_option")
            return _rule("some offered times", moves, choose_option=_FOUND)
        case Chosen.SEVERAL:  # "some morning next week" may be a wish for others
            moves = dict.fromkeys(_TAKES, "choose_option")
            return _rule("offered times", moves, choose_option=_LIKELY)
        case Chosen.NONE_OF_THESE if facts.when is not None:
            return _rule("another time", moves, provide_time=_LIKELY, none_of_these=_LIKELY)
        case Chosen.NONE_OF_THESE:
            return _rule("none of them", moves, none_of_these=_FOUND, choose_option=_UNLIKELY)
        case Chosen.NOT_OFFERED if facts.when is not None:
            return _time_not_offered(text, moves)
        case _:
            unlikely = _rule("an offer", moves, confirm=_UNLIKELY, cancel=_UNLIKELY)
            return _with_whom(text, situation) or unlikely


def _with_whom(text: str, situation: Situation) -> _Rule | None:
    """A time with a doctor whom it names, among times that named none."""
    away = list(_WITH_WHOM)
    if names_only_a_doctor(text, situation.lang):
        away += ["choose_option", "appointment_info", "out_of_scope", "unclear"]
    elif not WITH_WHOM.search(folded(text)):
        return None
    return _rule("with whom", dict.fromkeys(away, "provide_time"), provide_time=_LIKELY)


def _time_not_offered(text: str, moves: Mapping[str, str]) -> _Rule:
    away = ["choose_option", "confirm"]
    if ARE_YOU_OPEN.search(folded(text)):
        away.append("location_hours")
    return _rule(
        "a time not offered", {**moves, **dict.fromkeys(away, "provide_time")}, provide_time=_LIKELY
    )


def _takes_one(facts: Facts) -> bool:
    return facts.choice is not None and facts.choice.option is not None and facts.choice.sure


def _names_times(facts: Facts) -> bool:
    """Whether single days or hours are named, if any time is."""
    return facts.when is None or facts.when.kind in (Kind.DAY, Kind.TIME)


def _survey_answered(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    if situation.awaiting is not Awaiting.SURVEY_SCORE or facts.score is None:
        return None
    return _rule("survey: score", survey_score=_FOUND)


def _identity_asked(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    given = gives_birth_date(text) or gives_code(text)
    if situation.awaiting is Awaiting.IDENTITY:
        return _rule("identity given", provide_identity=_FOUND) if given else None
    return None if given else _rule("identity not asked", provide_identity=_UNLIKELY)


def _not_ours(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    """Words that no training line holds say little else than that we were not understood."""
    if facts.other_language is None:
        return None
    return _rule("another language", language_switch=_FOUND)


def _whose_doctor(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    """ "Yes but who is the doctor" asks of the visit, and not who writes."""
    if not WHICH_DOCTOR.search(folded(text)):
        return None
    return _rule("with whom it is", {"who_is_this": "appointment_info"}, appointment_info=_LIKELY)


def _asked_beside(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    reminded = situation.awaiting is Awaiting.REMINDER_REPLY
    found = asked_beside(text, reminded=reminded, dated=facts.when is not None)
    return _Rule(found.name, found.times, found.moves) if found else None


def _no_money(text: str, situation: Situation, facts: Facts) -> _Rule | None:
    moves = moves_from_money(text, dated=facts.when is not None)
    return _rule("no money", moves) if moves else None


_RULES: Sequence[Callable[[str, Situation, Facts], _Rule | None]] = (
    _without_offer,
    _without_survey,
    _visit_asked,
    _comes,
    _question_asked,
    _another_time,
    _offer_made,
    _survey_answered,
    _identity_asked,
    _whose_doctor,
    _asked_beside,
    _no_money,
    _not_ours,
)

"""What a message is understood as: rules first, the model where they are silent, both joined.

The model may be elsewhere, so it is asked in between: `begin` reads what rules can, `asks_whole`
and `asks_parts` tell what to ask about, and `understood` takes the model's readings.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple

from bot.language.beside import counts_beside
from bot.language.clauses import clauses, may_ask_several
from bot.language.context import (
    ABOUT_VISIT,
    Awaiting,
    Facts,
    Ranking,
    Reading,
    Situation,
    read_facts,
    rerank,
    settle,
)
from bot.language.courtesies import without_greeting
from bot.language.several import FIRST, SURE, Asked, several
from bot.language.visits.not_cancelled import keeps_for_now
from bot.language.visits.undecided import is_undecided
from bot.language.when import Chosen, When

Layer = Literal["safety", "keyword", "context", "model"]

UNSURE = "nlu_fallback"
_SHORT = 3  # words; so little that cannot be placed is unclear rather than out of scope
# Where a date in the message is no time that anybody asks for.
_NO_TIME_IN = frozenset(
    {"survey_score", "deceased", "wrong_number", "screening_decline"}
    | {"emergency", "billing_dispute", "complaint", "thanks", "proxy", "stop", "start"}
)
_SURE_OF_NO_TIME = 0.85
# A part of a message must at least be thinkable as part of the whole, or plain by itself.
_THINKABLE = 0.01
_PLAIN = 0.85
# What only a whole message may answer; no act by itself, so no rule would answer it.
_OF_THE_WHOLE = frozenset({"both"})
_TAKES_NONE = frozenset({Chosen.NONE_OF_THESE, Chosen.NOT_OFFERED})
_ONE_THING = 0.97
_CLEAR_DANGER = 0.5
# A message that a keyword settles, this long, may hold a request beside it.
_ROOM_FOR_MORE = 4


@dataclass(frozen=True)
class Modelled:
    """The model's reading of one text. unsure: it would not act on it."""

    ranking: Ranking
    unsure: bool = False


@dataclass(frozen=True)
class Understanding:
    """rules: what spoke, in order, for the trail. danger, leaving: how likely the model thinks
    danger, or a wish for no more texts, whatever act it thinks likelier; 0 where it was not asked.
    """

    act: str
    confidence: float
    decided_by: Layer
    rules: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    option: int | None = None
    score: int | None = None
    when: When | None = None
    danger: float = 0.0
    leaving: float = 0.0


class _Whole(NamedTuple):
    """The message read as one. shares: how likely each act is, where the model was asked."""

    read: Asked
    decided_by: Layer
    rules: tuple[str, ...]
    shares: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True)
class Begun:
    """settled: decided already, by `layer`; None leaves the act to the model."""

    text: str
    situation: Situation
    facts: Facts
    settled: Reading | None
    layer: Layer
    parts: tuple[str, ...]

    @property
    def asks_whole(self) -> bool:
        """Whether the model is to read the whole message."""
        return self.settled is None or len(self.parts) > 1 or self._has_room()

    def asks_parts(self, whole: Modelled | None) -> tuple[str, ...]:
        """The clauses that the model is to read as well. What is certain as a whole may still have
        an answer beside it ("yes. also need a refill"), unless its clauses have no room for one."""
        if whole is None or len(self.parts) < 2:
            return ()
        certain = bool(whole.ranking) and whole.ranking[0][1] >= _ONE_THING
        more = self._takes_one or may_ask_several(self.parts)
        return () if certain and not more and self.settled is None else self.parts

    @property
    def _takes_one(self) -> bool:
        """An offered time, whatever is asked beside it."""
        return self.facts.choice is not None and self.facts.choice.option is not None

    @property
    def _takes_surely(self) -> bool:
        return self._takes_one and self.facts.choice is not None and self.facts.choice.sure

    @property
    def _takes_none(self) -> bool:
        """None of the offered times as a whole, whatever a clause read alone may take."""
        return self.facts.choice is not None and self.facts.choice.chosen in _TAKES_NONE

    @property
    def _undecided(self) -> bool:
        undecided = is_undecided(self.text) or keeps_for_now(self.text)
        return self.situation.awaiting in ABOUT_VISIT and undecided

    def understood(self, whole: Modelled | None, parts: Sequence[Modelled] = ()) -> Understanding:
        """whole, parts: the model's readings of what was asked for, in order."""
        read, decided_by, rules, shares = self._whole(whole)
        beside = danger_heard(whole, parts) if self.layer == "keyword" else 0.0
        found = several(read, self._parts(whole, parts), settled=self.settled is not None)
        act = found.act
        share = read.share if act == read.act else max(read.share, SURE)
        option = self._option(act)
        return Understanding(
            act,
            share,
            "context" if found.rule else decided_by,
            (*rules, *((found.rule,) if found.rule else ())),
            found.also,
            option,
            self._score(act, found.also),
            None if option is not None or self._names_no_time(act, share) else self.facts.when,
            shares.get("emergency", beside),
            shares.get("stop", 0.0),
        )

    def _names_no_time(self, act: str, share: float) -> bool:
        """Whether a date in it is no time that anybody asks for. Birth dates are read as none; a
        bare date that answers no question about the person is a time, whatever the model says, and
        whoever is not sure what a message is takes no time away from it."""
        if act == "provide_identity":
            return self.situation.awaiting is Awaiting.IDENTITY
        return act in _NO_TIME_IN and share >= _SURE_OF_NO_TIME

    def _has_room(self) -> bool:
        return self.layer in ("safety", "keyword") and len(self.text.split()) > _ROOM_FOR_MORE

    def _whole(self, answer: Modelled | None) -> _Whole:
        if self.settled is not None:
            return _Whole(Asked(self.settled.act, 1.0), self.layer, (self.settled.rule,))
        if answer is None or not answer.ranking or not any(map(str.isalnum, self.text)):
            return _Whole(Asked(_unplaced(self.text, {}), 1.0), "model", ("no words known",))
        placed = rerank(self.text, self.situation, self.facts, answer.ranking)
        shares = dict(placed.ranking)
        act, share = placed.ranking[0]
        lifted = act != answer.ranking[0][0]
        if answer.unsure and not (lifted and share >= SURE):
            unplaced = Asked(_unplaced(self.text, shares), 1.0 - share)
            return _Whole(unplaced, "model", (*placed.rules, "unsure"), shares)
        return _Whole(Asked(act, share), "context" if lifted else "model", placed.rules, shares)

    def _parts(self, whole: Modelled | None, answers: Sequence[Modelled]) -> list[Asked]:
        if whole is None or not whole.ranking:
            return []
        thinkable = dict(whole.ranking)
        asked = [Asked(*whole.ranking[0])] if self.settled else []
        if self._takes_surely and self.settled is None:
            asked.append(Asked("choose_option", SURE))
        for part, answer in zip(self.parts, answers, strict=False):
            facts = read_facts(part, self.situation)
            read = self._part(part, facts, answer)
            if read is None or not self._counts(whole, read, part, facts):
                continue
            if _is_plain(read) or thinkable.get(read.act, 0.0) >= _THINKABLE:
                asked.append(read)
        return asked

    def _counts(self, whole: Modelled, read: Asked, part: str, facts: Facts) -> bool:
        """Whether a clause counts beside what is certain as a whole."""
        if read.act == "confirm" and self._undecided:
            return False  # "let me check with work" and "I'll confirm"
        if read.act == "cancel" and keeps_for_now(self.text):
            return False  # "don't cancel" and "I might not make it"
        if read.act == "choose_option" and self._takes_none:
            return False  # "exams all week, Monday too, so none"
        first = Asked(*whole.ranking[0])
        if self.settled is not None or self._takes_one or first.share < _ONE_THING:
            return True
        return counts_beside(first, read, part, dated=facts.when is not None)

    def _part(self, part: str, facts: Facts, answer: Modelled) -> Asked | None:
        settled = settle(part, self.situation, facts)
        if settled is not None:
            return None if settled.act in _OF_THE_WHOLE else Asked(settled.act, 1.0)
        placed = rerank(part, self.situation, facts, answer.ranking)
        return Asked(*placed.ranking[0]) if placed.ranking else None

    def _option(self, act: str) -> int | None:
        if act != "choose_option":
            return None
        if self.settled is not None and self.settled.option is not None:
            return self.settled.option
        return self.facts.choice.option if self.facts.choice else None

    def _score(self, act: str, also: Sequence[str]) -> int | None:
        surveyed = self.situation.awaiting == "survey_score"
        return self.facts.score if surveyed or "survey_score" in (act, *also) else None


def begin(
    text: str,
    situation: Situation,
    decided: Reading | None = None,
    layer: Layer = "context",
) -> Begun:
    """decided: what the gate made of the message, by `layer`; None where it passes."""
    text = without_greeting(text)
    facts = read_facts(text, situation)
    settled = decided or settle(text, situation, facts)
    return Begun(text, situation, facts, settled, layer, clauses(text))


def danger_heard(whole: Modelled | None, parts: Sequence[Modelled]) -> float:
    """How much danger the model sees in a message that a keyword or a rule of the gate settled.

    A clause counts where it is clear by itself: the rest of the message drowns it out.
    """
    clear = [share for share in map(_danger, parts) if share >= _CLEAR_DANGER]
    return max([_danger(whole) if whole else 0.0, *clear])


def _danger(read: Modelled) -> float:
    return dict(read.ranking).get("emergency", 0.0)


def _is_plain(part: Asked) -> bool:
    """Plain by itself. What would set aside the rest of the message needs a rule, or the whole."""
    return part.share == 1.0 or (part.share >= _PLAIN and part.act not in FIRST)


def _unplaced(text: str, shares: Mapping[str, float]) -> str:
    unclear, outside = (shares.get(act, 0.0) for act in ("unclear", "out_of_scope"))
    if unclear == outside:
        return "unclear" if len(text.split()) <= _SHORT else "out_of_scope"
    return "unclear" if unclear > outside else "out_of_scope"

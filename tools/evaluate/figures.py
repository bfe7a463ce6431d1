"""The figures of a release: what each must reach, and how far it may fall by the next. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.figures import AtLeast, AtMost, Better, Target
from tools.evaluate.acts import Share

# The sets of this repository.
WHEN = (
    *("when", "when_second", "when_third", "when_fourth"),
    *("when_unseen", "when_unseen_second", "when_unseen_third"),
    "when_unseen_fourth",
)
ACTS = ("held_out", "acts_second", "acts_third", "acts_fourth")
OWN = (*ACTS, "choices", "choices_second", "choices_third", *WHEN)


@dataclass(frozen=True)
class Allowed:
    """How far a figure may fall: points, or so many lines of a small set, whichever is more."""

    points: float = 0.0
    lines: int = 0

    def of(self, lines: int) -> float:
        return max(self.points, 100 * self.lines / lines if lines else 0.0)


@dataclass(frozen=True)
class Figure:
    """A percentage. of: lines it was counted on. allowed: None where it is told but not held."""

    set: str
    language: str
    what: str
    value: float
    of: int
    better: Better = Better.HIGHER
    target: Target | None = None
    allowed: Allowed | None = None

    @property
    def name(self) -> str:
        return f"{self.set}/{self.language}/{self.what}"

    @property
    def holds(self) -> bool | None:
        match self.target:
            case AtLeast(value):
                return self.value >= value
            case AtMost(value):
                return self.value <= value
            case _:
                return None

    def as_json(self) -> dict[str, Any]:
        return {"value": round(self.value, 2), "of": self.of, "better": self.better.value}


@dataclass(frozen=True)
class Rule:
    """targets: by language."""

    better: Better = Better.HIGHER
    targets: Mapping[str, float] | None = None
    allowed: Allowed | None = None

    def bound(self, value: float | None) -> Target | None:
        if value is None:
            return None
        return AtLeast(value) if self.better is Better.HIGHER else AtMost(value)


def _both(value: float) -> Mapping[str, float]:
    return {"en": value, "es": value}


RULES: Mapping[str, Rule] = {
    "acts": Rule(targets={"en": 96, "es": 95}, allowed=Allowed(1)),
    "acts, a slip or two": Rule(allowed=Allowed(2)),
    "acts, typed in a hurry": Rule(allowed=Allowed(2)),
    "stop found": Rule(targets=_both(98), allowed=Allowed()),
    "stop falsely": Rule(Better.LOWER, _both(0.5), Allowed(0.3)),
    "emergency found": Rule(targets=_both(98), allowed=Allowed()),
    "emergency falsely": Rule(Better.LOWER, _both(2), Allowed(0.3)),
    "choices and scores": Rule(targets=_both(98), allowed=Allowed(1, lines=1)),
    "outside accepted": Rule(Better.LOWER, _both(8), Allowed(2, lines=1)),
    "further found": Rule(allowed=Allowed(5, lines=1)),
    "further falsely": Rule(Better.LOWER, allowed=Allowed(1)),
    "language": Rule(targets=_both(98), allowed=Allowed(0.5)),
    "confidence off": Rule(Better.LOWER, allowed=Allowed(2)),
    "confidence off, model": Rule(Better.LOWER, allowed=Allowed(3)),
    "dates exact": Rule(targets=_both(95), allowed=Allowed(1)),
    "dates fair": Rule(allowed=Allowed(1)),
    "consent": Rule(allowed=Allowed(1, lines=1)),
}
# Written as for a newspaper rather than texted; the second is unread, and often exotic.
OTHER_TARGETS: Mapping[tuple[str, str], Mapping[str, float]] = {
    ("datetime_public", "dates exact"): {"en": 97, "es": 95},
    ("datetime_raw", "dates exact"): {},
}
RECALL, PRECISION = "recall of ", "precision of "
OF_AN_ACT = Rule(allowed=Allowed(lines=2))


def figure(set_name: str, language: str, what: str, counted: Share) -> Figure | None:
    """None where there was no line to count."""
    if counted.percent is None:
        return None
    return percentage(set_name, language, what, counted.percent, counted.of)


def percentage(set_name: str, language: str, what: str, value: float, of: int) -> Figure:
    rule = OF_AN_ACT if what.startswith((RECALL, PRECISION)) else RULES[what]
    targets = OTHER_TARGETS.get((set_name, what), rule.targets)
    target = rule.bound((targets or {}).get(language))
    return Figure(set_name, language, what, value, of, rule.better, target, rule.allowed)


@dataclass(frozen=True)
class Change:
    """before, now: percentages. allowed: points. now is None where it is no longer measured."""

    name: str
    before: float
    now: float | None
    allowed: float


@dataclass(frozen=True)
class Comparison:
    """fallen: figures below what is allowed. other_lines: sets whose lines are not those of the
    last release, so that their figures say nothing about a change."""

    fallen: Sequence[Change]
    compared: int
    other_lines: Sequence[str]


def compared(
    figures: Sequence[Figure], digests: Mapping[str, str], last: Mapping[str, Any]
) -> Comparison:
    """last: what the last release wrote. digests: of the present files.

    A set that is not there now was kept elsewhere; one of this repository must be.
    """
    known = last.get("sets", {})
    other = [name for name, digest in digests.items() if known.get(name, digest) != digest]
    pairs = list(_pairs(figures, last.get("figures", {}), frozenset(other)))
    fallen = [change for change in pairs if _fell(change, figures)]
    return Comparison(fallen, len(pairs), other)


def _pairs(
    figures: Iterable[Figure], last: Mapping[str, Mapping[str, Any]], other: frozenset[str]
) -> Iterator[Change]:
    now = {one.name: one for one in figures}
    for name, before in last.items():
        set_name, language, _ = name.split("/", 2)
        if {set_name, f"{set_name}_{language}"} & other:
            continue
        one = now.get(name)
        if one is None:
            if set_name in OWN:
                yield Change(name, before["value"], None, 0.0)
        elif one.allowed is not None:
            yield Change(name, before["value"], one.value, one.allowed.of(one.of))


def _fell(change: Change, figures: Iterable[Figure]) -> bool:
    if change.now is None:
        return True
    better = next(one.better for one in figures if one.name == change.name)
    fall = change.before - change.now
    if better is Better.LOWER:
        fall = -fall
    return fall > change.allowed + 0.01  # what is written is rounded

"""How gate and model together read danger and opting out, and where the model's doubt should end.

`python -m tools.measure_both_nets [FOLDER…]`: data/held_out/gate unless folders are named, and the
ordinary messages of data/held_out beside them. The model reads what the
gate passed, as in a turn, and hears again for danger what the gate settled.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.language.clauses import clauses
from bot.language.understanding import Modelled, Understanding
from hearback.cli.reading_model import Asks, ReadingModel
from hearback.cli.understanding import MessageIn, Started, asked, read_all, start
from hearback.consent.model import Standing
from hearback.inbound.gate import Arrival, judge
from hearback.inbound.hearing_again import has_room
from hearback.inbound.hearing_again import heard as heard_again
from hearback.inbound.pipeline import HEARD_OUT
from hearback.inbound.second_net import caught
from hearback.inbound.verdicts import (
    Deceased,
    InDanger,
    Passes,
    Stops,
    TextsInDoubt,
    Verdict,
    WrongNumber,
)
from hearback.policy import DEFAULTS, Policy
from tools.evaluate.asking import Question, body
from tools.evaluate.lines import ActLine, Place
from tools.measure_gate import DANGERS, HELD_OUT, Line, lines_in

ORDINARY = HELD_OUT.parent
LANGUAGES = ("en", "es")
ALSO_GRAVE = frozenset({"emergency", "stop", "start", "help", "wrong_number", "deceased"})
STEPS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
NO_DOUBT = {
    "danger_doubt": 1.0,
    "stop_doubt": 1.0,
    "danger_beside_stop": 1.0,
}  # only what the model thinks likeliest
DOUBTS = (0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4)
AFTER_A_REMINDER = "reminder_reply"


@dataclass(frozen=True)
class Heard:
    """ordinary: nobody had danger in mind when it was written. read: None where the gate spoke.
    again: what was heard once more, the whole and its clauses."""

    line: Line
    verdict: Verdict
    read: Understanding | None = None
    again: Sequence[Modelled] = ()
    ordinary: bool = False

    def by(self, rules: Policy) -> Verdict:
        verdict = None
        if self.read is not None:
            verdict = caught(self.read, self.line.text, rules)
        elif self.again:
            whole, *parts = self.again
            verdict = heard_again(self.line.text, whole, parts, rules.danger_beside_stop)
        if verdict is None:
            return self.verdict
        if isinstance(verdict, InDanger) and isinstance(self.verdict, Stops):
            return replace(verdict, also_stops=True)
        return verdict


@dataclass(frozen=True)
class Share:
    counted: int
    of: int

    def __str__(self) -> str:
        return f"{100 * self.counted / self.of:.1f} %" if self.of else "-"


Fits = Callable[[Verdict], bool]


def ordinary_lines(folder: Path = ORDINARY) -> Iterator[Line]:
    """Those of the measuring lines with acts that hold nothing which is the gate's."""
    for language in LANGUAGES:
        for row in (folder / f"{language}.jsonl").read_text().splitlines():
            found = json.loads(row)
            if ALSO_GRAVE.isdisjoint(found["acts"]):
                yield Line(found["text"], "none", language, found.get("writer", ""))


def heard(lines: Sequence[Line], *, ordinary: bool = False) -> list[Heard]:
    """Raises NotUnderstood."""
    verdicts = [judge(Arrival(line.text, Standing.OPTED_IN)) for line in lines]
    started = [start(_message(line)) for line in lines]
    passed = [n for n, verdict in enumerate(verdicts) if isinstance(verdict, Passes)]
    settled = [
        n
        for n, verdict in enumerate(verdicts)
        if not isinstance(verdict, (Passes, *HEARD_OUT)) and has_room(lines[n].text)
    ]
    with ReadingModel(len(lines)) as model:
        read = dict(zip(passed, read_all([started[n] for n in passed], model), strict=True))
        again = {n: _again(started[n], model) for n in settled}
    return [
        Heard(line, verdict, read.get(n), again.get(n, ()), ordinary)
        for n, (line, verdict) in enumerate(zip(lines, verdicts, strict=True))
    ]


def _again(started: Started, model: Asks) -> Sequence[Modelled]:
    text = started.message.text
    return model([asked(started, part) for part in (text, *clauses(text))])


def _message(line: Line) -> MessageIn:
    place = Place("gate", 0, line.language)
    question = Question(ActLine(place, line.text, (line.expect,), awaiting=AFTER_A_REMINDER))
    return MessageIn(id=0, **body(question))


def is_danger(verdict: Verdict) -> bool:
    return isinstance(verdict, InDanger)


def is_stop(verdict: Verdict) -> bool:
    """A wrong number and a death end the texts as well."""
    return isinstance(verdict, (Stops, WrongNumber, Deceased)) or (
        isinstance(verdict, InDanger) and verdict.also_stops
    )


def is_stop_or_asked(verdict: Verdict) -> bool:
    return is_stop(verdict) or isinstance(verdict, TextsInDoubt)


def share(found: Sequence[Heard], fits: Fits, rules: Policy) -> Share:
    return Share(sum(fits(one.by(rules)) for one in found), len(found))


def danger_table(found: Sequence[Heard]) -> Iterator[str]:
    yield "| `danger_confidence` | found en | es | false near en | es | ordinary en | es |"
    yield "|---|---|---|---|---|---|---|"
    for sure in (*STEPS, 1.01):
        rules = DEFAULTS.model_copy(update={"danger_confidence": sure, **NO_DOUBT})
        shares = [
            share(of, is_danger, rules)
            for of in (
                *_each_language(found, lambda one: one.line.expect in DANGERS),
                *_each_language(found, lambda one: one.line.near == "danger"),
                *_each_language(found, lambda one: one.ordinary),
            )
        ]
        yield _row(sure, shares)


def doubt_table(found: Sequence[Heard]) -> Iterator[str]:
    """What is found, and falsely, from which share on where the model thinks another likelier."""
    yield (
        "| `danger_doubt`, `stop_doubt` | danger en | es | false near en | es | ordinary en | es"
        " | stops or asked en | es | asked or ended near en | es | ordinary en | es |"
    )
    yield "|---|---|---|---|---|---|---|---|---|---|---|---|---|"
    for doubt in (*DOUBTS, 1.0):
        rules = DEFAULTS.model_copy(update={"danger_doubt": doubt, "stop_doubt": doubt})
        shares = [
            share(of, fits, rules)
            for fits, wanted, near in (
                (is_danger, DANGERS, "danger"),
                (is_stop_or_asked, ("stop",), "stop"),
            )
            for chosen in (
                lambda one, wanted=wanted: one.line.expect in wanted,
                lambda one, near=near: one.line.near == near,
                lambda one: one.ordinary,
            )
            for of in _each_language(found, chosen)
        ]
        yield _row(doubt, shares, "none")


def stop_table(found: Sequence[Heard]) -> Iterator[str]:
    yield "| `stop_confidence` | found en | es | or asked en | es | near en | es | other en | es |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for sure in (*STEPS, 1.01):
        rules = DEFAULTS.model_copy(update={"stop_confidence": sure, **NO_DOUBT})
        wanted = _each_language(found, lambda one: one.line.expect == "stop")
        shares = [share(of, is_stop, rules) for of in wanted]
        shares += [share(of, is_stop_or_asked, rules) for of in wanted]
        for chosen in (lambda one: one.line.near == "stop", lambda one: one.line.expect != "stop"):
            shares += [share(of, is_stop, rules) for of in _each_language(found, chosen)]
        yield _row(sure, shares)


def _each_language(found: Sequence[Heard], chosen: Callable[[Heard], bool]) -> list[list[Heard]]:
    return [
        [one for one in found if one.line.language == language and chosen(one)]
        for language in LANGUAGES
    ]


def _row(sure: float, shares: Sequence[Share], without: str = "gate alone") -> str:
    name = f"{sure:g}" if sure < 1 else without
    return f"| {name} | {' | '.join(map(str, shares))} |"


def main(arguments: Sequence[str]) -> int:
    folders = [Path(name) for name in arguments] or [HELD_OUT]
    lines = list(lines_in(folders))
    if not lines:
        print("There are no lines in", *folders)
        return 1
    found = heard(lines) + heard(list(ordinary_lines()), ordinary=True)
    print(*danger_table(found), "", *stop_table(found), "", *doubt_table(found), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

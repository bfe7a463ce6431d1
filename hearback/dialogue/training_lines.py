"""Training lines: as the files of data/nlu hold them, and what is wrong with some.

No duplicates, no near-duplicates, no line under two acts, none from a measure.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from bot.language.normalise import folded

# What a message may ask, in the order in which a list shows them (data/nlu/README.md).
ACTS = (
    *("confirm", "cancel", "reschedule", "running_late", "appointment_info", "prep_info"),
    *("location_hours", "billing_balance", "billing_payment", "billing_insurance"),
    *("billing_dispute", "screening_info", "screening_book", "screening_decline", "human"),
    *("stop", "start", "help", "wrong_number", "deceased", "emergency", "clinical"),
    *("prescription", "records", "complaint", "thanks", "greeting", "goodbye", "affirm", "deny"),
    *("choose_option", "none_of_these", "provide_time", "provide_identity", "survey_score"),
    *("language_switch", "who_is_this", "proxy", "out_of_scope", "unclear"),
)
# What had been asked before the line, where it matters.
ASKED = ("reminder_reply", "slot_choice", "yes_no", "survey_score", "identity")
VOICE = "desk"  # of lines that come from the review of real conversations
# Shares of common words from which two lines of an act are the same line said twice, and from
# which a line was taken from a measuring set. Short lines have too few ways to differ.
NEAR, TAKEN = 0.9, 0.8
LONG_ENOUGH = 4  # words


@dataclass(frozen=True)
class Line:
    """place: language and file; asked: what had been asked before, "" where it does not matter.

    voice: whose it is, "" where nobody's; the same words are one line, whoever wrote them.
    """

    place: str
    act: str
    asked: str
    text: str
    voice: str = field(default="", compare=False)

    @property
    def language(self) -> str:
        return self.place.split("/")[0]

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(folded(self.text).split())


def lines_of(file: Path) -> Iterator[Line]:
    place = "/".join(file.parts[-2:])
    for block in yaml.safe_load(file.read_text())["nlu"]:
        told = block.get("metadata") or {}
        asked, voice = told.get("asked", ""), told.get("voice", "")
        for example in block["examples"].splitlines():
            if text := example.strip().removeprefix("- "):
                yield Line(place, block["intent"], asked, text, voice)


def measured_in(folders: Iterable[Path]) -> Iterator[tuple[str, ...]]:
    for folder in folders:
        for file in sorted(folder.glob("*.jsonl")):
            for row in file.read_text().splitlines():
                if row.strip():
                    yield tuple(folded(str(json.loads(row).get("text", ""))).split())


def faults(lines: Sequence[Line], measured: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield from _said_twice(lines)
    yield from _under_two_acts(lines)
    yield from _near(lines)
    yield from _taken(lines, measured)


def _said_twice(lines: Sequence[Line]) -> Iterator[str]:
    times = Counter((line.place, line.act, _sign(line)) for line in lines)
    for (place, _, sign), count in times.items():
        if count > 1:
            yield f"{place}: {count} times: {sign}"


def _sign(line: Line) -> str:
    """What two lines share that are the same; a line without a word is its own sign."""
    return " ".join(line.words) or line.text


def _under_two_acts(lines: Sequence[Line]) -> Iterator[str]:
    """The same words may be two acts only when they answer two different questions."""
    acts: dict[tuple[str, str], set[str]] = defaultdict(set)
    for line in lines:
        acts[_sign(line), line.asked].add(line.act)
    for (sign, asked), named in acts.items():
        if len(named) > 1:
            yield f"under {' and '.join(sorted(named))} ({asked or 'nothing asked'}): {sign}"


def _near(lines: Sequence[Line]) -> Iterator[str]:
    by_act: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        by_act[line.act].append(line)
    for same in by_act.values():
        index = _Index([line.words for line in same])
        for number, line in enumerate(same):
            for other in index.like(line.words, NEAR):
                if other > number and same[other].words != line.words:
                    yield f"{line.place}: nearly twice: {line.text} / {same[other].text}"


def _taken(lines: Sequence[Line], measured: Iterable[tuple[str, ...]]) -> Iterator[str]:
    index = _Index(list(measured))
    for line in lines:
        if index.like(line.words, TAKEN):
            yield f"{line.place}: stands in a measuring set: {line.text}"


class _Index:
    """Finds lines that share words; every line is filed under its rarest ones."""

    def __init__(self, lines: Sequence[tuple[str, ...]]) -> None:
        self._lines = lines
        self._files: Mapping[str, list[int]] = defaultdict(list)
        for number, words in enumerate(lines):
            for word in set(words):
                self._files[word].append(number)

    def like(self, words: tuple[str, ...], share: float) -> list[int]:
        if len(words) < LONG_ENOUGH:
            return []
        mine = set(words)
        # Lines that share so much share at least one of so many of the rarest words.
        rare = sorted(mine, key=lambda word: len(self._files.get(word, ())))
        looked_at = rare[: len(mine) - int(share * len(mine)) + 1]
        found = {number for word in looked_at for number in self._files.get(word, ())}
        return sorted(n for n in found if _shared(mine, set(self._lines[n])) >= share)


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


def fit_to_train(
    lines: Sequence[Line], known: Sequence[Line]
) -> tuple[Sequence[Line], Sequence[Line]]:
    """(those that may be added to the known ones, those that may not): what comes first stays."""
    kept: list[Line] = []
    left: list[Line] = []
    for line in lines:
        rivals = [other for other in (*known, *kept) if _is_like(line, other)]
        (left if any(faults([*rivals, line], ())) else kept).append(line)
    return kept, left


def _is_like(line: Line, other: Line) -> bool:
    return _sign(line) == _sign(other) or _shared(set(line.words), set(other.words)) >= NEAR


def as_file(lines: Sequence[Line]) -> str:
    """A file of data/nlu: a block for each act, question asked before and voice, acts in order."""
    blocks: dict[tuple[int, str, str], list[str]] = defaultdict(list)
    for line in lines:
        blocks[ACTS.index(line.act), line.asked, line.voice or VOICE].append(line.text)
    written = ['version: "3.1"', "nlu:"]
    for (place, asked, voice), texts in sorted(blocks.items()):
        metadata = f"voice: {voice}" + (f", asked: {asked}" if asked else "")
        written += [f"- intent: {ACTS[place]}", f"  metadata: {{{metadata}}}", "  examples: |"]
        written += [f"    - {text}" for text in texts]
    return "\n".join(written) + "\n" if blocks else 'version: "3.1"\nnlu: []\n'

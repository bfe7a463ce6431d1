"""The arithmetic of acts: how many are right, which are missed, which taken for others. Pure."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from tools.evaluate.asking import Answer
from tools.evaluate.lines import ActLine

# What to answer when nothing can be done: reading an outside message so is no acceptance.
NO_ACT = frozenset({"out_of_scope", "unclear"})
# Words in a message, and the names of the groups.
LENGTHS: Sequence[tuple[int, str]] = (
    *((1, "1 word"), (3, "2-3 words"), (7, "4-7 words"), (15, "8-15 words")),
    (10_000, "over 15"),
)
WORDS_THAT_TELL = 3  # fewer often belong to both languages: "ok", "no", "doctor 9 am"


@dataclass(frozen=True)
class Judged:
    line: ActLine
    answer: Answer

    @property
    def is_right(self) -> bool:
        """Any listed act counts: people who label blind differ on the first of them too."""
        return self.answer.act in self.line.acts

    @property
    def counted_as(self) -> str:
        return self.line.label if self.is_right else self.answer.act


@dataclass(frozen=True)
class Share:
    """right of `of`; as a percentage it is None where there was nothing to count."""

    right: int
    of: int

    @property
    def percent(self) -> float | None:
        return 100 * self.right / self.of if self.of else None


def share(judged: Iterable[Judged], holds: Callable[[Judged], bool]) -> Share:
    held = [holds(one) for one in judged]
    return Share(sum(held), len(held))


def accuracy(judged: Iterable[Judged]) -> Share:
    return share(judged, lambda one: one.is_right)


def recall(judged: Iterable[Judged]) -> dict[str, Share]:
    """By label: how many of its lines were read rightly."""
    return {act: accuracy(lines) for act, lines in grouped(judged, lambda j: j.line.label).items()}


def precision(judged: Iterable[Judged]) -> dict[str, Share]:
    """By act read: how often it was right to read it."""
    return {act: accuracy(lines) for act, lines in grouped(judged, lambda j: j.answer.act).items()}


def found(judged: Iterable[Judged], act: str) -> Share:
    """Of the lines labelled so, those of which the act, or for `stop` the consent, was read."""
    labelled = [one for one in judged if one.line.label == act]
    return share(labelled, lambda one: one.is_right or _says(one.answer, act))


# Their texts end too, rightly: nobody there is ours to write to.
ENDS_TEXTS = frozenset({"wrong_number", "deceased"})


def falsely(judged: Iterable[Judged], act: str) -> Share:
    """Of the lines to which nobody gave this act, those read as it. Right is few."""
    same = ENDS_TEXTS | {act} if act == "stop" else {act}
    others = [one for one in judged if same.isdisjoint((*one.line.acts, *one.line.also))]
    return share(others, lambda one: _says(one.answer, act))


def outside_accepted(judged: Iterable[Judged]) -> Share:
    """Of the messages that are none of a clinic's business, those read as an act. Right is few."""
    outside = [one for one in judged if one.line.label == "out_of_scope"]
    return share(outside, lambda one: not one.is_right and one.answer.act not in NO_ACT)


def choices_and_scores(judged: Iterable[Judged]) -> Share:
    told = [one for one in judged if one.line.option is not None or one.line.score is not None]
    return share(told, lambda one: _same_number(one))


def further_found(judged: Iterable[Judged]) -> Share:
    """Of the requests beside the first, those that were named, first or as further ones."""
    wanted = [act in (one.answer.act, *one.answer.also) for one in judged for act in one.line.also]
    return Share(sum(wanted), len(wanted))


def further_falsely(judged: Iterable[Judged]) -> Share:
    """Of the lines with a single request, those in which another was seen. Right is few."""
    single = [one for one in judged if not one.line.also]
    return share(single, lambda one: bool(set(one.answer.also) - set(one.line.acts)))


def language(judged: Iterable[Judged]) -> Share:
    """Of the lines in one language and of some length."""
    telling = [
        one
        for one in judged
        if one.line.spoken in (None, "en", "es") and len(one.line.text.split()) >= WORDS_THAT_TELL
    ]
    return share(telling, lambda one: one.answer.lang == one.line.place.language)


def by_length(judged: Iterable[Judged]) -> dict[str, Share]:
    """Every length, shortest first, also where there is no line of it."""
    groups = grouped(judged, lambda one: length_of(one.line.text))
    return {name: accuracy(groups.get(name, ())) for _, name in LENGTHS}


def length_of(text: str) -> str:
    words = len(text.split())
    return next(name for most, name in LENGTHS if words <= most)


def by_layer(judged: Iterable[Judged]) -> dict[str, Share]:
    groups = grouped(judged, lambda one: one.answer.decided_by)
    return {layer: accuracy(lines) for layer, lines in sorted(groups.items())}


def by_writer(judged: Iterable[Judged]) -> dict[str, Share]:
    """Hardest first; lines without a writer are left out."""
    groups = grouped(judged, lambda one: one.line.writer or "")
    shares = {writer: accuracy(lines) for writer, lines in groups.items() if writer}
    return dict(sorted(shares.items(), key=lambda pair: pair[1].percent or 0.0))


def confusion(judged: Iterable[Judged]) -> dict[str, Counter[str]]:
    """label → act counted → lines."""
    matrix: dict[str, Counter[str]] = defaultdict(Counter)
    for one in judged:
        matrix[one.line.label][one.counted_as] += 1
    return dict(matrix)


def confusions(judged: Iterable[Judged]) -> list[tuple[str, str, Sequence[Judged]]]:
    """(label, act read, lines), most frequent first; without what is right."""
    wrong = [one for one in judged if not one.is_right]
    groups = grouped(wrong, lambda one: f"{one.line.label} {one.answer.act}")
    ordered = sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return [(*_two(names), lines) for names, lines in ordered]


def grouped(
    judged: Iterable[Judged], key: Callable[[Judged], str]
) -> Mapping[str, Sequence[Judged]]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        groups[key(one)].append(one)
    return groups


def _says(answer: Answer, act: str) -> bool:
    return act in (answer.act, answer.consent)


def _same_number(one: Judged) -> bool:
    line, answer = one.line, one.answer
    return (line.option, line.score) == (answer.option, answer.score)


def _two(names: str) -> tuple[str, str]:
    first, second = names.split(" ")
    return first, second

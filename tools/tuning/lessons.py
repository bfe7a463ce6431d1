"""Lines to tune by: as the network is given them, misspelt and asked anew in each round."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bot.components.asked import Asked, asked_in_training
from bot.components.encoder import QUESTIONS, asked_of_it
from bot.components.typing_noise import misspelt
from hearback.dialogue.training_lines import Line, lines_of

LANGUAGES = ("en", "es")
MISSPELT = 0.4  # of the lines, in each round others
AT_ONCE = 64  # lines
POOL = 50 * AT_ONCE  # from which lines of like length are put together


@dataclass(frozen=True)
class Lesson:
    """pieces: numbers of the pieces of words. asked, act: numbers too."""

    pieces: Sequence[int]
    asked: int
    act: int


Split = Callable[[str], Sequence[int]]


def lines_in(folder: Path) -> Iterator[Line]:
    """folder: data/nlu."""
    for language in LANGUAGES:
        for file in sorted((folder / language).glob("*.yml")):
            yield from lines_of(file)


def lesson(line: Line, acts: Sequence[str], split: Split, random: Random) -> Lesson:
    text = misspelt(line.text, random) if random.random() < MISSPELT else line.text
    return as_lesson(
        text, asked_in_training(line.asked or None, line.act, random), line, acts, split
    )


def trial(line: Line, acts: Sequence[str], split: Split) -> Lesson:
    """A line to be judged by: as written, and asked the same in every trial."""
    asked = asked_in_training(line.asked or None, line.act, Random(line.text))
    return as_lesson(line.text, asked, line, acts, split)


def as_lesson(text: str, asked: Asked, line: Line, acts: Sequence[str], split: Split) -> Lesson:
    pieces = split(asked_of_it(text))
    return Lesson(pieces, QUESTIONS.index(asked), acts.index(line.act))


def batches(lessons: Sequence[Lesson], random: Random) -> list[list[Lesson]]:
    """In any order, but lines of like length together: what pads them is lost work."""
    mixed = random.sample(lessons, len(lessons))
    found = []
    for begin in range(0, len(mixed), POOL):
        pool = sorted(mixed[begin : begin + POOL], key=lambda one: len(one.pieces))
        found += [pool[at : at + AT_ONCE] for at in range(0, len(pool), AT_ONCE)]
    random.shuffle(found)
    return found

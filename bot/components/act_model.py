"""Tells which act a message is: words, letters and what was asked, weighed by a linear classifier,
and beside its scores the opinion of the encoder; together they are turned into probabilities."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.components.asked import Asked
from bot.components.fitting import Example, Fit, fitted
from bot.components.grams import (
    GramSpace,
    Groups,
    Weighted,
    groups_of_word,
    letter_groups,
    word_groups,
)
from bot.components.marks import SHAPE, marks
from bot.language.normalise import folded

Scores = NDArray[np.float64]  # one per act, in the model's order
Ranking = list[tuple[str, float]]
ASKED = tuple(Asked)
GRAMS = ("words", "letters")
# Against words and letters, each of length one; measured.
ASKED_SHARE = 0.7


@dataclass(frozen=True)
class Reading:
    """A message as the model sees it; text and norms are folded (no case, no accents)."""

    text: str
    norms: tuple[str, ...]
    marks: tuple[str, ...] = ()
    asked: Asked = Asked.UNKNOWN

    @classmethod
    def of(cls, text: str, norms: Sequence[str], asked: Asked = Asked.UNKNOWN) -> "Reading":
        """norms: the words that are meant."""
        return cls(folded(text), tuple(folded(norm) for norm in norms), marks(text), asked)


@dataclass(frozen=True)
class Grams:
    """What a message is made of: groups of its words beside its marks, and of its letters."""

    words: Groups
    letters: Groups

    @classmethod
    def of(cls, reading: Reading, of_word: Callable[[str], Groups] = groups_of_word) -> "Grams":
        words = [*word_groups(reading.norms), *reading.marks]
        return cls(words, letter_groups(reading.text, of_word))


@dataclass(frozen=True)
class Spaces:
    """The columns: words and marks, letters, what was asked."""

    words: GramSpace
    letters: GramSpace

    @property
    def grams(self) -> int:
        return len(self.words.rarity) + len(self.letters.rarity)

    @property
    def width(self) -> int:
        return self.grams + len(ASKED)

    def features(self, said: Grams, asked: Asked) -> Weighted:
        word_columns, word_values = self.words.weighted(said.words)
        letter_columns, letter_values = self.letters.weighted(said.letters)
        asked_column = np.array([self.grams + ASKED.index(asked)])
        columns = [word_columns, letter_columns + len(self.words.rarity), asked_column]
        values = [word_values, letter_values, np.array([ASKED_SHARE])]
        return np.concatenate(columns), np.concatenate(values)

    def know(self, said: Grams) -> bool:
        """Whether any word, letters or picture in it were met in training."""
        words = (group for group in said.words if not group.startswith(SHAPE))
        return self.words.know(words) or self.letters.know(said.letters)


@dataclass(frozen=True)
class Weighing:
    """What counts how much: both scores are logarithms of likelihoods.

    benefit: acts that are believed sooner than the scores say, by so much.
    """

    own: float = 1.0
    opinion: float = 1.0
    benefit: Mapping[str, float] = field(default_factory=dict)


PLAIN = Weighing()


@dataclass(frozen=True)
class ActModel:
    acts: tuple[str, ...]
    spaces: Spaces
    weights: NDArray[np.float32]  # one row per column of the spaces, one column per act
    bias: NDArray[np.float64]

    @classmethod
    def learnt_from(
        cls,
        examples: Sequence[tuple[Reading, Example]],
        *,
        fit: Fit,
        least_seen: int = 1,
    ) -> "ActModel":
        """Learn from examples.

        least_seen: groups of words or letters in fewer readings are left out.
        Raises ValueError when there are fewer than two acts to tell apart.
        """
        of_word = cache(groups_of_word)  # for as long as this takes
        said = [Grams.of(reading, of_word) for reading, _ in examples]
        spaces = Spaces(
            GramSpace.learnt_from([one.words for one in said], least_seen),
            GramSpace.learnt_from([one.letters for one in said], least_seen),
        )
        pairs = zip(said, examples, strict=True)
        rows = [spaces.features(one, reading.asked) for one, (reading, _) in pairs]
        scores = fitted(rows, [example for _, example in examples], spaces.width, fit)
        return cls(scores.acts, spaces, scores.weights, scores.bias)

    def ranking(self, reading: Reading, weighing: Weighing = PLAIN) -> Ranking:
        """By words and letters alone; empty when nothing in it is known."""
        scores = self.scores(reading)
        return [] if scores is None else self.ranked(scores, weighing)

    def scores(self, reading: Reading) -> Scores | None:
        """What words and letters say of each act; None when none of them is known."""
        said = Grams.of(reading)
        if not self.spaces.know(said):
            return None
        columns, values = self.spaces.features(said, reading.asked)
        scores: Scores = values @ self.weights[columns] + self.bias
        return scores

    def ranked(
        self, scores: Scores, weighing: Weighing = PLAIN, opinion: NDArray[np.float32] | None = None
    ) -> Ranking:
        """Every act with its probability, likeliest first.

        opinion: the encoder's, a score per act in the model's order; None where it was not asked.
        """
        if opinion is not None:
            scores = weighing.own * scores + weighing.opinion * opinion
        scores = scores + [weighing.benefit.get(act, 0.0) for act in self.acts]
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        likeliest = np.argsort(-shares, kind="stable")
        return [(self.acts[i], float(shares[i])) for i in likeliest]

    def save(self, folder: Path) -> None:
        """No pickle: a model file must not be able to run code where it is loaded."""
        spaces = {name: getattr(self.spaces, name) for name in GRAMS}
        names: Mapping[str, Sequence[str]] = {
            "acts": self.acts,
            **{name: list(space.columns) for name, space in spaces.items()},
        }
        (folder / "acts.json").write_text(json.dumps(names), encoding="utf-8")
        np.savez_compressed(
            folder / "acts.npz",
            **{name: space.rarity for name, space in spaces.items()},
            weights=self.weights,
            bias=self.bias,
        )

    @classmethod
    def load(cls, folder: Path) -> "ActModel":
        names = json.loads((folder / "acts.json").read_text(encoding="utf-8"))
        with np.load(folder / "acts.npz", allow_pickle=False) as arrays:
            spaces = Spaces(**{part: _space(names[part], arrays[part]) for part in GRAMS})
            return cls(tuple(names["acts"]), spaces, arrays["weights"], arrays["bias"])


def _space(grams: Sequence[str], rarity: NDArray[np.float64]) -> GramSpace:
    return GramSpace({gram: column for column, gram in enumerate(grams)}, rarity)

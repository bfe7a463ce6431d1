"""Tells which act a message is: words, letters, what was asked and the sentence's meaning, weighed
by a linear classifier whose scores are turned into probabilities."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.components.asked import Asked
from bot.components.encoder_graph import WIDTH
from bot.components.fitting import Example, Fit, fitted
from bot.components.grams import GramSpace, Weighted, letter_groups, word_groups
from bot.components.marks import SHAPE

ASKED = tuple(Asked)
GRAMS = ("words", "letters", "senses")
# Against words and letters, each of length one; measured.
ASKED_SHARE = 0.7
SENSES_SHARE = 0.7


@dataclass(frozen=True)
class Reading:
    """A message as the model sees it; text and norms are folded (no case, no accents).

    vector: its meaning, scaled by how far it is to be trusted; None when no encoder runs.
    senses: in which of its senses each piece of a word is meant; none when no encoder runs.
    """

    text: str
    norms: tuple[str, ...]
    marks: tuple[str, ...] = ()
    asked: Asked = Asked.UNKNOWN
    vector: NDArray[np.float32] | None = None
    senses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Spaces:
    """The columns: words and marks, letters, senses, what was asked, the vector."""

    words: GramSpace
    letters: GramSpace
    senses: GramSpace

    @property
    def grams(self) -> int:
        return sum(len(space.rarity) for space in (self.words, self.letters, self.senses))

    @property
    def width(self) -> int:
        return self.grams + len(ASKED) + WIDTH

    def features(self, reading: Reading) -> Weighted:
        word_columns, word_values = self.words.weighted(_words(reading))
        letter_columns, letter_values = self.letters.weighted(letter_groups(reading.text))
        sense_columns, sense_values = self.senses.weighted(word_groups(reading.senses))
        letters_at = len(self.words.rarity)
        columns = [word_columns, letter_columns + letters_at]
        columns.append(sense_columns + letters_at + len(self.letters.rarity))
        columns.append(np.array([self.grams + ASKED.index(reading.asked)]))
        values = [word_values, letter_values, sense_values * SENSES_SHARE, np.array([ASKED_SHARE])]
        if reading.vector is not None:
            columns.append(np.arange(self.width - WIDTH, self.width))
            values.append(reading.vector.astype(np.float64))
        return np.concatenate(columns), np.concatenate(values)

    def know(self, reading: Reading) -> bool:
        """Whether any word, letters or picture in it were met in training."""
        said = (group for group in _words(reading) if not group.startswith(SHAPE))
        return any(group in self.words.columns for group in said) or any(
            group in self.letters.columns for group in letter_groups(reading.text)
        )


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
        readings = [reading for reading, _ in examples]
        spaces = Spaces(
            GramSpace.learnt_from([_words(reading) for reading in readings], least_seen),
            GramSpace.learnt_from([letter_groups(one.text) for one in readings], least_seen),
            # Misspelt copies have the senses of the line they copy.
            GramSpace.learnt_from([word_groups(one.senses) for one in readings], least_seen + 1),
        )
        rows = [spaces.features(reading) for reading in readings]
        scores = fitted(rows, [example for _, example in examples], spaces.width, fit)
        return cls(scores.acts, spaces, scores.weights, scores.bias)

    def ranking(self, reading: Reading) -> list[tuple[str, float]]:
        """Every act with its probability, likeliest first; empty when nothing in it is known."""
        if not self.spaces.know(reading):
            return []
        columns, values = self.spaces.features(reading)
        scores = values @ self.weights[columns] + self.bias
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


def _words(reading: Reading) -> Counter[str]:
    return word_groups(reading.norms) + Counter(reading.marks)


def _space(grams: Sequence[str], rarity: NDArray[np.float64]) -> GramSpace:
    return GramSpace({gram: column for column, gram in enumerate(grams)}, rarity)

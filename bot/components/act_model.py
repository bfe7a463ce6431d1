"""Tells which act a message is: TF-IDF over words and letters, then logistic regression."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bot.components.grams import GramSpace, Weighted, letter_groups, word_groups


@dataclass(frozen=True)
class Reading:
    """A message as the model sees it; both parts folded (no case, no accents)."""

    text: str
    norms: tuple[str, ...]


@dataclass(frozen=True)
class ActModel:
    acts: tuple[str, ...]
    words: GramSpace
    letters: GramSpace
    weights: NDArray[np.float32]  # one row per group of words or letters, one column per act
    bias: NDArray[np.float64]

    @classmethod
    def learnt_from(
        cls, readings: Sequence[Reading], acts: Sequence[str], *, c: float
    ) -> "ActModel":
        """Learn from examples; `acts[i]` is the act of `readings[i]`.

        Raises ValueError when there are fewer than two acts to tell apart.
        """
        words = GramSpace.learnt_from([word_groups(reading.norms) for reading in readings])
        letters = GramSpace.learnt_from([letter_groups(reading.text) for reading in readings])
        rows = [_features(reading, words, letters) for reading in readings]
        regression = LogisticRegression(C=c, class_weight="balanced", max_iter=1000)
        regression.fit(_matrix(rows, len(words.rarity) + len(letters.rarity)), np.array(acts))
        weights, bias = regression.coef_, regression.intercept_
        if len(regression.classes_) == 2:  # scikit-learn keeps one row for two classes
            weights, bias = np.vstack([-weights, weights]) / 2, np.append(-bias, bias) / 2
        named = tuple(str(act) for act in regression.classes_)
        return cls(named, words, letters, weights.T.astype(np.float32), bias)

    def ranking(self, reading: Reading) -> list[tuple[str, float]]:
        """Every act with its probability, likeliest first; empty when nothing in it is known."""
        columns, values = _features(reading, self.words, self.letters)
        if not len(columns):
            return []
        scores = values @ self.weights[columns] + self.bias
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        likeliest = np.argsort(-shares, kind="stable")
        return [(self.acts[i], float(shares[i])) for i in likeliest]

    def save(self, folder: Path) -> None:
        """No pickle: a model file must not be able to run code where it is loaded."""
        names = {"acts": self.acts, "words": list(self.words.columns)}
        names["letters"] = list(self.letters.columns)
        (folder / "acts.json").write_text(json.dumps(names), encoding="utf-8")
        np.savez_compressed(
            folder / "acts.npz",
            words=self.words.rarity,
            letters=self.letters.rarity,
            weights=self.weights,
            bias=self.bias,
        )

    @classmethod
    def load(cls, folder: Path) -> "ActModel":
        names = json.loads((folder / "acts.json").read_text(encoding="utf-8"))
        with np.load(folder / "acts.npz", allow_pickle=False) as arrays:
            return cls(
                tuple(names["acts"]),
                _space(names["words"], arrays["words"]),
                _space(names["letters"], arrays["letters"]),
                arrays["weights"],
                arrays["bias"],
            )


def _space(grams: Sequence[str], rarity: NDArray[np.float64]) -> GramSpace:
    return GramSpace({gram: column for column, gram in enumerate(grams)}, rarity)


def _features(reading: Reading, words: GramSpace, letters: GramSpace) -> Weighted:
    word_columns, word_values = words.weighted(word_groups(reading.norms))
    letter_columns, letter_values = letters.weighted(letter_groups(reading.text))
    columns = np.concatenate([word_columns, letter_columns + len(words.rarity)])
    return columns, np.concatenate([word_values, letter_values])


def _matrix(rows: Sequence[Weighted], width: int) -> csr_matrix:
    ends = np.cumsum([0, *(len(columns) for columns, _ in rows)])
    columns = np.concatenate([columns for columns, _ in rows])
    values = np.concatenate([values for _, values in rows])
    return csr_matrix((values, columns, ends), shape=(len(rows), width))

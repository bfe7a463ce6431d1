"""The features that tell acts apart: groups of words and of letters, and how rare each is."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

SHORTEST, LONGEST = 2, 5  # letters; measured best for short messages with typing mistakes

Weighted = tuple[NDArray[np.int64], NDArray[np.float64]]
Groups = Sequence[str]  # each as often as it stands there


def word_groups(norms: Sequence[str]) -> list[str]:
    """Single words and pairs. A norm of several words counts as that many."""
    single = [word for norm in norms for word in norm.split()]
    return [*single, *(f"{first} {second}" for first, second in pairwise(single))]


def groups_of_word(word: str) -> tuple[str, ...]:
    """Groups of its letters, its edges marked by a blank."""
    padded = f" {word} "
    return tuple(
        padded[start : start + length]
        for length in range(SHORTEST, LONGEST + 1)
        for start in range(len(padded) - length + 1)
    )


def letter_groups(text: str, of_word: Callable[[str], Groups] = groups_of_word) -> list[str]:
    """Groups of letters within each word.

    of_word: one that remembers, where many texts share their words.
    """
    return [*chain.from_iterable(map(of_word, text.split()))]


@dataclass(frozen=True)
class GramSpace:
    """The known groups, each with a column and a weight that grows with its rarity (TF-IDF)."""

    columns: Mapping[str, int]
    rarity: NDArray[np.float64]

    @classmethod
    def learnt_from(cls, documents: Sequence[Groups], least_seen: int = 1) -> "GramSpace":
        seen_in = Counter(chain.from_iterable(map(set, documents)))
        grams = sorted(gram for gram, seen in seen_in.items() if seen >= least_seen)
        frequency = np.array([seen_in[gram] for gram in grams], dtype=np.float64)
        rarity = np.log((1 + len(documents)) / (1 + frequency)) + 1
        return cls({gram: column for column, gram in enumerate(grams)}, rarity)

    def know(self, document: Iterable[str]) -> bool:
        """Whether any of these groups was met in training."""
        return any(group in self.columns for group in document)

    def weighted(self, document: Groups) -> Weighted:
        """Columns and their values, of length one together; both empty when nothing is known."""
        counts = Counter(map(self.columns.get, document))
        counts.pop(None, None)
        columns = np.array([*counts], dtype=np.int64)
        values = np.array([*counts.values()], dtype=np.float64) * self.rarity[columns]
        length = float(np.sqrt(values @ values))
        return columns, values / length if length else values

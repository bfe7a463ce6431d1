"""The features that tell acts apart: groups of words and of letters, and how rare each is."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

SHORTEST, LONGEST = 2, 5  # letters; measured best for short messages with typing mistakes

Weighted = tuple[NDArray[np.int64], NDArray[np.float64]]


def word_groups(norms: Sequence[str]) -> Counter[str]:
    """Single words and pairs. A norm of several words counts as that many."""
    single = [word for norm in norms for word in norm.split()]
    return Counter([*single, *(f"{first} {second}" for first, second in pairwise(single))])


def letter_groups(text: str) -> Counter[str]:
    """Groups of letters within each word, its edges marked by a blank."""
    return Counter(
        padded[start : start + length]
        for padded in (f" {word} " for word in text.split())
        for length in range(SHORTEST, LONGEST + 1)
        for start in range(len(padded) - length + 1)
    )


@dataclass(frozen=True)
class GramSpace:
    """The known groups, each with a column and a weight that grows with its rarity (TF-IDF)."""

    columns: Mapping[str, int]
    rarity: NDArray[np.float64]

    @classmethod
    def learnt_from(cls, documents: Sequence[Counter[str]], least_seen: int = 1) -> "GramSpace":
        seen_in = Counter(gram for document in documents for gram in document)
        grams = sorted(gram for gram, seen in seen_in.items() if seen >= least_seen)
        frequency = np.array([seen_in[gram] for gram in grams], dtype=np.float64)
        rarity = np.log((1 + len(documents)) / (1 + frequency)) + 1
        return cls({gram: column for column, gram in enumerate(grams)}, rarity)

    def weighted(self, document: Counter[str]) -> Weighted:
        """Columns and their values, of length one together; both empty when nothing is known."""
        known = [(self.columns[g], n) for g, n in document.items() if g in self.columns]
        columns = np.array([column for column, _ in known], dtype=np.int64)
        values = np.array([count for _, count in known], dtype=np.float64) * self.rarity[columns]
        length = float(np.sqrt(values @ values))
        return columns, values / length if length else values

"""Kinds of word as they are meant: places in the encoder's space that words lie around."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import MiniBatchKMeans

MOST = 500
FEWEST_WORDS = 8  # for each kind, on the average
ROUNDS, AT_ONCE = 15, 4096  # of the search; more find no better kinds


@dataclass(frozen=True)
class Senses:
    """A word of direction d is of the kind k for which `d @ towards[:, k] - least[k]` is most."""

    towards: NDArray[np.float32]
    least: NDArray[np.float32]

    @classmethod
    def found_in(cls, states: NDArray[np.float32]) -> "Senses":
        """states: one row per word, as the encoder sees it in its sentence."""
        directions = states / np.linalg.norm(states, axis=1, keepdims=True)
        middle = directions.mean(axis=0)
        kinds = max(1, min(MOST, len(states) // FEWEST_WORDS))
        search = MiniBatchKMeans(
            kinds, batch_size=AT_ONCE, max_iter=ROUNDS, n_init=1, random_state=0
        )
        around = search.fit(directions - middle).cluster_centers_.astype(np.float32)
        least = around @ middle + (around**2).sum(axis=1) / 2
        return cls(around.T.copy(), least.astype(np.float32))

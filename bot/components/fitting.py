"""Fits the linear classifier, and how sharply its scores become probabilities."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.components.grams import Weighted

SHARPNESS = 5.5  # where there are too few voices to measure it: what was found with nine
SHARPEST = 30.0
EXACTNESS = 0.01  # of the fit; a hundred times finer takes longer and is no better
# Numbers: from there on the cores share a fit; to start them takes a second.
WORTH_SHARING = 1_000_000
EVERY = 4  # of the voices in order, every fourth is kept out to measure how sure to be
FEWEST_VOICES = 4


@dataclass(frozen=True)
class Example:
    """voice: whose line it is. noisy: a misspelt copy of another example."""

    act: str
    voice: str | None = None
    noisy: bool = False


@dataclass(frozen=True)
class Fit:
    """c: how closely to follow the examples."""

    c: float


@dataclass(frozen=True)
class Scores:
    acts: tuple[str, ...]
    weights: NDArray[np.float32]  # one row per column, one column per act
    bias: NDArray[np.float64]


def fitted(rows: Sequence[Weighted], examples: Sequence[Example], width: int, fit: Fit) -> Scores:
    """Raises ValueError when there are fewer than two acts."""
    matrix = _matrix(rows, width)
    acts = np.array([example.act for example in examples])
    sharpness = _sharpness(matrix, acts, examples, fit.c)
    names, weights, bias = _classifier(matrix, acts, fit.c)
    return Scores(names, (weights * sharpness).astype(np.float32), bias * sharpness)


def _sharpness(
    matrix: csr_matrix, acts: NDArray[np.str_], examples: Sequence[Example], c: float
) -> float:
    """What makes the probabilities true for voices that were not learnt from."""
    voices = sorted({example.voice for example in examples if example.voice})
    if len(voices) < FEWEST_VOICES:
        return SHARPNESS
    kept_out = set(voices[::EVERY])
    clean = np.array([not example.noisy for example in examples])
    out = np.array([example.voice in kept_out for example in examples])
    names, weights, bias = _classifier(matrix[clean & ~out], acts[clean & ~out], c)
    known = clean & out & np.isin(acts, names)
    scores = matrix[known] @ weights + bias
    right = np.searchsorted(names, acts[known])
    found = minimize_scalar(
        lambda sharpness: surprise(scores * sharpness, right),
        bounds=(0.1, SHARPEST),
        method="bounded",
    )
    return float(found.x)


def surprise(scores: NDArray[np.float64], right: NDArray[np.int64]) -> float:
    """Mean negative logarithm of the probability given to the right act."""
    highest = scores.max(axis=1, keepdims=True)
    totals = np.log(np.exp(scores - highest).sum(axis=1)) + highest[:, 0]
    return float((totals - scores[np.arange(len(right)), right]).mean())


def _classifier(
    matrix: csr_matrix, acts: NDArray[np.str_], c: float
) -> tuple[tuple[str, ...], NDArray[np.float64], NDArray[np.float64]]:
    """Each act against all others, rare ones weighing as much as common ones; on every core.

    Twenty times faster than logistic regression on these columns, and as often right.
    """
    names, seen = np.unique(acts, return_counts=True)
    if len(names) < 2:
        raise ValueError("two acts are needed, so that there is something to tell apart")
    weights = len(acts) / (len(names) * seen)
    cores = -1 if matrix.nnz >= WORTH_SHARING else 1
    pairs = zip(names, weights, strict=True)
    fits = (delayed(_against_all)(matrix, acts == name, c, weight) for name, weight in pairs)
    rows, bias = zip(*Parallel(cores)(fits), strict=True)
    return tuple(map(str, names)), np.column_stack(rows), np.array(bias)


def _against_all(
    matrix: csr_matrix, right: NDArray[np.bool_], c: float, weight: float
) -> tuple[NDArray[np.float64], float]:
    machine = LinearSVC(C=c, class_weight={True: weight}, tol=EXACTNESS, random_state=0)
    machine.fit(matrix, right)
    return machine.coef_[0], float(machine.intercept_[0])


def _matrix(rows: Sequence[Weighted], width: int) -> csr_matrix:
    ends = np.cumsum([0, *(len(columns) for columns, _ in rows)])
    columns = np.concatenate([columns for columns, _ in rows])
    values = np.concatenate([values for _, values in rows])
    return csr_matrix((values, columns, ends), shape=(len(rows), width))

"""Lets the network learn from lines, and asks it about others."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from hearback.dialogue.training_lines import Line
from tools.tuning.lessons import AT_ONCE, Split, batches, lesson, trial
from tools.tuning.network import Batch, Network

DEEPER = 0.88  # each layer below takes smaller steps: it knows more that holds for any text
WARMING = 0.06  # share of all steps
LEAST = 0.02  # share of a step at the end
DOUBT = 0.1  # no line is held for wholly certain
LONGEST_GRADIENT = 1.0
FOR_THE_MIDDLE = 800  # lines

Said = Callable[[str], None]


@dataclass(frozen=True)
class Course:
    """step: of the top layer. step_for_new: of what begins with nothing."""

    rounds: int
    step: float
    step_for_new: float


WHOLE = Course(rounds=6, step=1.5e-4, step_for_new=1e-3)
AGAIN = Course(rounds=2, step=5e-5, step_for_new=3e-4)


def some_of(lines: Sequence[Line], acts: Sequence[str], split: Split) -> list[Batch]:
    """By which the middle of all is found."""
    every = max(1, len(lines) // FOR_THE_MIDDLE)
    return [Batch.of([trial(line, acts, split)]) for line in lines[::every]]


def learnt(
    network: Network,
    lines: Sequence[Line],
    split: Split,
    course: Course,
    random: Random,
    say: Said,
) -> None:
    acts = network.acts
    groups = list(_groups(network, course))
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    tops = [float(group["lr"]) for group in groups]
    steps, step = course.rounds * math.ceil(len(lines) / AT_ONCE), 0
    rarer = _rarer(lines, acts)
    network.train()
    for number in range(course.rounds):
        lessons = [lesson(line, acts, split, random) for line in lines]
        losses = []
        for some_lessons in batches(lessons, random):
            share = min(1.0, step / (WARMING * steps)) * max(LEAST, 1 - step / steps)
            for group, top in zip(optimizer.param_groups, tops, strict=True):
                group["lr"] = top * share
            losses.append(_step(network, optimizer, Batch.of(some_lessons), rarer))
            step += 1
        say(f"round {number + 1} of {course.rounds}: loss {np.mean(losses):.3f}")
    network.eval()


def scores(network: Network, lines: Sequence[Line], split: Split) -> NDArray[np.float32]:
    """Of each line, as written, the logarithm of each act's likelihood."""
    tried = [trial(line, network.acts, split) for line in lines]
    found = np.zeros((len(tried), len(network.acts)), dtype=np.float32)
    order = sorted(range(len(tried)), key=lambda row: len(tried[row].pieces))
    network.eval()
    with torch.no_grad():
        for begin in range(0, len(order), AT_ONCE):
            rows = order[begin : begin + AT_ONCE]
            said = network(Batch.of([tried[row] for row in rows]))
            found[rows] = functional.log_softmax(said.float(), dim=1).numpy()
    return found


def _step(
    network: Network, optimizer: torch.optim.Optimizer, batch: Batch, rarer: torch.Tensor
) -> float:
    with torch.autocast("cpu", torch.bfloat16):
        said = network(batch)
    loss = functional.cross_entropy(said.float(), batch.acts, rarer, label_smoothing=DOUBT)
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(
        [one for one in network.parameters() if one.requires_grad], LONGEST_GRADIENT
    )
    optimizer.step()
    return float(loss.detach())


def _groups(network: Network, course: Course) -> Iterator[dict[str, Any]]:
    top = len(network.layers) - 1
    for number, layer in enumerate(network.layers):
        yield {"params": list(layer.parameters()), "lr": course.step * DEEPER ** (top - number)}
    new = (network.towards, network.after, network.marks)
    parts = [values for part in new for values in part.parameters()]
    yield {"params": parts, "lr": course.step_for_new}


def _rarer(lines: Sequence[Line], acts: Sequence[str]) -> torch.Tensor:
    """Acts with fewer lines count more, but not as much more as they have fewer."""
    counts = np.bincount([acts.index(line.act) for line in lines], minlength=len(acts))
    share = (counts.mean() / np.maximum(counts, 1)) ** 0.5
    return torch.tensor(share, dtype=torch.float32)

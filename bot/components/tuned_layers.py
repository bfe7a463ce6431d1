"""The sentence encoder's layers, tuned to tell acts apart, in the one file that keeps them.

`python -m tools.tuning` makes it, which takes most of an hour and a library that nothing else needs
(docs/adr/0025). It holds numbers only.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).with_name("tuned_layers.npz")
# Half the range of a byte: processors without VNNI add two products in 16 bits, and more overflows.
LARGEST = 63
ENDS = ("marks", "centre", "towards", "after")
_LAYER, _SCALE = "layer.", " scale"

Numbers = NDArray[np.float32]


@dataclass(frozen=True)
class TunedLayers:
    """weights: by `layer.<number>.` and the part's name; matrices have a row per number they give.

    marks: a row per question asked (`Asked`, in order), added to each word before the first layer.
    centre, towards, after: of a text's direction d, the acts' scores are
    `(d - centre) @ towards + after[asked]`.
    """

    acts: tuple[str, ...]
    weights: Mapping[str, Numbers]
    marks: Numbers
    centre: Numbers
    towards: Numbers
    after: Numbers

    @property
    def layers(self) -> int:
        return len({name.split(".")[1] for name in self.weights})

    def for_acts(self, acts: Sequence[str]) -> "TunedLayers | None":
        """With the scores of these acts alone, in their order; None when one is new to it."""
        if not set(acts) <= set(self.acts):
            return None
        order = [self.acts.index(act) for act in acts]
        towards, after = self.towards[:, order], self.after[:, order]
        return replace(self, acts=tuple(acts), towards=towards, after=after)

    def save(self, path: Path = FILE) -> None:
        ends = {name: getattr(self, name) for name in ENDS}
        np.savez_compressed(path, acts=np.array(self.acts), **ends, **dict(_packed(self.weights)))

    @classmethod
    def load(cls, path: Path = FILE) -> "TunedLayers | None":
        """None where there is no such file."""
        if not path.is_file():
            return None
        with np.load(path, allow_pickle=False) as kept:
            arrays = {name: kept[name] for name in kept.files}
        ends = {name: arrays[name].astype(np.float32) for name in ENDS}
        acts = tuple(str(act) for act in arrays["acts"])
        return cls(acts=acts, weights=dict(_unpacked(arrays)), **ends)


def rounded(values: Numbers) -> tuple[NDArray[np.int8], Numbers]:
    """Whole numbers, and for each row the size of one."""
    scale = np.abs(values).max(axis=1, keepdims=True) / np.float32(LARGEST)
    scale[scale < np.finfo(np.float32).tiny] = 1  # as good as nothing, and too small to divide by
    return np.round(values / scale).astype(np.int8), scale


def _packed(weights: Mapping[str, Numbers]) -> Iterator[tuple[str, NDArray[np.generic]]]:
    """Matrices as the graph will hold them, so that rounding once more changes nothing."""
    for name, values in weights.items():
        if values.ndim == 1:
            yield name, values
            continue
        whole, scale = rounded(values)
        yield from ((name, whole), (name + _SCALE, scale))


def _unpacked(arrays: Mapping[str, NDArray[np.generic]]) -> Iterator[tuple[str, Numbers]]:
    for name, values in arrays.items():
        if name.startswith(_LAYER) and not name.endswith(_SCALE):
            numbers = values.astype(np.float32)
            scale = arrays.get(name + _SCALE)
            yield name, numbers if scale is None else numbers * scale.astype(np.float32)

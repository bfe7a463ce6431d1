"""Reads the sentence encoder's weights from the one packed file that its Python package brings.

The file (`E5S1`, little-endian): sizes, the pieces of words with their scores, a table of letters,
then tensors: float32, or four bits a number in blocks of 32 that share one float16 scale.
"""

import re
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Weights = Mapping[str, NDArray[np.float32]]

MAGIC = b"E5S1"
WORDS = "emb.word"
SPECIAL = 4  # pieces that are no text: begin, padding, end, unknown
BLOCK = np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])
IN_BLOCK = 32
MIDDLE = 8  # four bits hold -8 to 7
# English and Spanish need the pieces in Latin letters alone.
LATIN = re.compile("[▁\x20-\x7e\u00a0-\u024f\u2000-\u206f\u20ac]+")

_PARTS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
_ENDS = {"w": "weight", "b": "bias"}


@dataclass(frozen=True)
class Packed:
    """pieces: with their scores, in the order of the rows of the table of words."""

    pieces: Sequence[tuple[str, float]]
    weights: Weights


class NotPacked(Exception):
    """The file is none that this reader knows."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path.name} is no packed encoder. Install the locked version.")


class _Reader:
    def __init__(self, content: bytes) -> None:
        self.content, self.at = content, 0

    def numbers(self, form: str) -> tuple[int, ...]:
        found = struct.unpack_from(f"<{form}", self.content, self.at)
        self.at += struct.calcsize(f"<{form}")
        return found

    def chunk(self, length: int) -> bytes:
        self.at += length
        return self.content[self.at - length : self.at]


def read_packed(path: Path) -> Packed:
    """Raises NotPacked."""
    content = path.read_bytes()
    if not content.startswith(MAGIC):
        raise NotPacked(path)
    reader = _Reader(content)
    # The magic, version, width, layers, heads, inner width, rows, places, kinds; epsilon, block.
    _, _, width, *_ = reader.numbers("4sI7ifi")
    pieces = _pieces(reader)
    _letters, length = reader.numbers("iI")
    reader.chunk(length)
    kept = _kept([piece for piece, _ in pieces])
    weights = dict(_tensors(reader, width, kept))
    return Packed([pieces[number] for number in kept], weights)


def _pieces(reader: _Reader) -> list[tuple[str, float]]:
    count, *_ = reader.numbers("5i")
    (length,) = reader.numbers("Q")
    edges = np.frombuffer(reader.chunk(4 * (count + 1)), "<u4")
    scores = np.frombuffer(reader.chunk(4 * count), "<f4")
    letters = reader.chunk(length)
    texts = (letters[a:b].decode() for a, b in pairwise(edges))
    return [(text, float(score)) for text, score in zip(texts, scores, strict=True)]


def _kept(pieces: Sequence[str]) -> list[int]:
    return [n for n, text in enumerate(pieces) if n < SPECIAL or LATIN.fullmatch(text)]


def _tensors(
    reader: _Reader, width: int, kept: Sequence[int]
) -> Iterator[tuple[str, NDArray[np.float32]]]:
    (count,) = reader.numbers("i")
    for _ in range(count):
        (length,) = reader.numbers("H")
        name = reader.chunk(length).decode()
        packed, size, start, _ = reader.numbers("BIQQ")
        if not packed:
            values = np.frombuffer(reader.content, "<f4", size, start)
        else:
            values = _unpacked(reader.content, start, size, kept if name == WORDS else None, width)
        yield _plain_name(name), _shaped(values, name, width)


def _unpacked(
    content: bytes, start: int, size: int, kept: Sequence[int] | None, width: int
) -> NDArray[np.float32]:
    """The lower halves of a block's bytes are its first 16 numbers, the upper its last.

    kept: the rows that are wanted; None for all.
    """
    blocks = np.frombuffer(content, BLOCK, size // IN_BLOCK, start)
    if kept is not None:
        blocks = blocks.reshape(-1, width // IN_BLOCK)[kept].reshape(-1)
    pairs = blocks["pairs"]
    halves = np.concatenate([pairs & 15, pairs >> 4], axis=1).astype(np.float32) - MIDDLE
    scales: NDArray[np.float32] = blocks["scale"].astype(np.float32)
    values: NDArray[np.float32] = (halves * scales[:, None]).reshape(-1)
    return values


def _shaped(values: NDArray[np.float32], name: str, width: int) -> NDArray[np.float32]:
    """Matrices have one row per number that comes out."""
    if name.endswith(".fo.w"):
        return values.reshape(width, -1)
    flat = values.size == width or not name.endswith((".w", ".pos", ".type", WORDS))
    return values if flat else values.reshape(-1, width)


def _plain_name(name: str) -> str:
    """ "l3.ao.w" is "encoder.layer.3.attention.output.dense.weight"."""
    place, *rest = name.split(".")
    if place != "emb":
        part, end = rest
        return f"encoder.layer.{place[1:]}.{_PARTS[part]}.{_ENDS[end]}"
    if rest[0] == "ln":
        return f"embeddings.LayerNorm.{_ENDS[rest[1]]}"
    return {
        "word": "embeddings.word_embeddings.weight",
        "pos": "embeddings.position_embeddings.weight",
        "type": "embeddings.token_type_embeddings.weight",
    }[rest[0]]

"""The packed file of the sentence encoder: what is read of it, and what is refused."""

import struct
from pathlib import Path

import numpy as np
import pytest

from bot.components.packed_weights import IN_BLOCK, NotPacked, read_packed

WIDTH = IN_BLOCK
PIECES = ("<s>", "<pad>", "</s>", "<unk>", "▁no", "日本", "▁sí")


def packed(numbers: dict[str, bytes]) -> bytes:
    """A file of one row per piece; `numbers` are the tensors, four bits each where of that size."""
    letters = "".join(PIECES).encode()
    edges = np.cumsum([0, *(len(piece.encode()) for piece in PIECES)]).astype("<u4")
    head = struct.pack("<4sI7ifi", b"E5S1", 1, WIDTH, 1, 1, WIDTH, len(PIECES), 1, 2, 1e-12, 32)
    head += struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, len(letters)) + edges.tobytes()
    head += np.arange(len(PIECES), dtype="<f4").tobytes() + letters + struct.pack("<iI", 0, 0)
    table = 4 + sum(2 + len(name) + 21 for name in numbers)
    start, rows, content = len(head) + table, b"", b""
    for name, values in numbers.items():
        size = len(values) // 4 if name.endswith(".b") else len(values) // 18 * IN_BLOCK
        rows += struct.pack("<H", len(name)) + name.encode()
        rows += struct.pack("<BIQQ", not name.endswith(".b"), size, start + len(content), 0)
        content += values
    return head + struct.pack("<i", len(numbers)) + rows + content


def block(scale: float, pairs: bytes) -> bytes:
    return np.float16(scale).tobytes() + pairs


def file(folder: Path) -> Path:
    rows = [block(0.5, bytes([number + 8] * 16)) for number in range(len(PIECES))]
    path = folder / "packed.bin"
    path.write_bytes(
        packed(
            {
                "emb.word": b"".join(rows),
                "l0.q.w": block(2.0, bytes([0x0F] * 16)) * WIDTH,
                "l0.q.b": np.ones(WIDTH, dtype="<f4").tobytes(),
            }
        )
    )
    return path


def test_pieces_in_latin_letters_are_kept_with_their_rows(tmp_path: Path) -> None:
    found = read_packed(file(tmp_path))

    assert [piece for piece, _ in found.pieces] == ["<s>", "<pad>", "</s>", "<unk>", "▁no", "▁sí"]
    assert found.pieces[-1][1] == 6
    table = found.weights["embeddings.word_embeddings.weight"]
    assert table[:, 0].tolist() == [0, 0.5, 1, 1.5, 2, 3]


def test_four_bits_become_numbers_around_zero(tmp_path: Path) -> None:
    found = read_packed(file(tmp_path))

    matrix = found.weights["encoder.layer.0.attention.self.query.weight"]
    assert matrix.shape == (WIDTH, WIDTH)
    assert matrix[0].tolist() == [14.0] * 16 + [-16.0] * 16
    assert found.weights["encoder.layer.0.attention.self.query.bias"].tolist() == [1.0] * WIDTH


def test_another_file_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "other.bin"
    path.write_bytes(b"something else")

    with pytest.raises(NotPacked, match="Install the locked version"):
        read_packed(path)

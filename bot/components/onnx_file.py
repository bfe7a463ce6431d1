"""Writes the part of the ONNX format that a small network needs; the libraries for it ask for
another protobuf than Rasa's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

IR_VERSION = 8
OPSETS = {"": 17, "com.microsoft": 1}
MICROSOFT = "com.microsoft"
_KINDS = {"float32": 1, "int8": 3, "int64": 7}  # TensorProto.DataType
_VARINT, _BYTES, _FLOAT = 0, 2, 5  # wire types

Attribute = int | float | Sequence[int]


@dataclass
class Graph:
    """Nodes in the order they run in, and the constants they use."""

    inputs: Sequence[tuple[str, Sequence[str]]]  # whole numbers; each with its dimensions' names
    output: str
    _parts: list[bytes] = field(default_factory=list)

    def constant(self, name: str, values: NDArray[np.generic]) -> str:
        kind = _KINDS[values.dtype.name]
        dimensions = b"".join(_number(1, size) for size in values.shape)
        raw = _chunk(9, np.ascontiguousarray(values).tobytes())
        self._parts.append(_chunk(5, dimensions + _number(2, kind) + _text(8, name) + raw))
        return name

    def node(
        self,
        operator: str,
        inputs: Sequence[str],
        *outputs: str,
        domain: str = "",
        **attributes: Attribute,
    ) -> str:
        """Adds the node and names its first output."""
        wires = [_text(1, name) for name in inputs] + [_text(2, name) for name in outputs]
        extras = [_chunk(5, _attribute(name, value)) for name, value in attributes.items()]
        body = b"".join([*wires, _text(4, operator), *extras, _text(7, domain)])
        self._parts.append(_chunk(1, body))
        return outputs[0]

    def file(self) -> bytes:
        ends = [_chunk(11, _value(name, 7, dimensions)) for name, dimensions in self.inputs]
        ends.append(_chunk(12, _value(self.output, 1, ())))
        graph = b"".join([*self._parts, _text(2, "graph"), *ends])
        opsets = [
            _chunk(8, _text(1, name) + _number(2, version)) for name, version in OPSETS.items()
        ]
        return b"".join([_number(1, IR_VERSION), _chunk(7, graph), *opsets])


def _attribute(name: str, value: Attribute) -> bytes:
    match value:
        case int():
            return _text(1, name) + _number(3, value) + _number(20, 2)
        case float():
            single = _key(2, _FLOAT) + np.float32(value).tobytes()
            return _text(1, name) + single + _number(20, 1)
        case _:
            return _text(1, name) + b"".join(_number(8, one) for one in value) + _number(20, 7)


def _value(name: str, kind: int, dimensions: Sequence[str]) -> bytes:
    sizes = b"".join(_chunk(1, _text(2, dimension)) for dimension in dimensions)
    shape = _chunk(2, sizes) if dimensions else b""
    return _text(1, name) + _chunk(2, _chunk(1, _number(1, kind) + shape))


def _text(place: int, text: str) -> bytes:
    return _chunk(place, text.encode())


def _chunk(place: int, content: bytes) -> bytes:
    return _key(place, _BYTES) + _varint(len(content)) + content


def _number(place: int, value: int) -> bytes:
    return _key(place, _VARINT) + _varint(value & (2**64 - 1))


def _key(place: int, wire: int) -> bytes:
    return _varint(place << 3 | wire)


def _varint(value: int) -> bytes:
    return bytes(_sevens(value))


def _sevens(value: int) -> Iterator[int]:
    """Seven bits a byte, lowest first; the eighth says that more follow."""
    while value > 127:
        yield value & 127 | 128
        value >>= 7
    yield value

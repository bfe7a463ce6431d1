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
from bot.components.act_model import ActModel, Reading, Weighing
from bot.components.asked import Asked
from bot.components.encoder import Encoder, EncoderFiles
from bot.components.fitting import Example, Fit
from bot.components.onnx_file import Graph
from bot.components.sms_tokenizer import SmsTokenizer
from bot.components.tuned_layers import LARGEST, TunedLayers, rounded
from tests.bot.places import TINY
from tests.effort import seconds

TUNED = TunedLayers.load()
FILES = EncoderFiles.made_for(TUNED) if TUNED else None
ENCODER = Encoder.of(FILES) if FILES else None
needs_encoder = pytest.mark.skipif(ENCODER is None, reason="the encoder's packages are absent")


def opinion(text: str, asked: Asked = Asked.NOTHING) -> NDArray[np.float32]:
    assert ENCODER is not None
    return ENCODER.opinion(text, asked)


def likeliest(text: str, asked: Asked = Asked.NOTHING) -> str:
    assert TUNED is not None
    return TUNED.acts[int(opinion(text, asked).argmax())]


@needs_encoder
@given(text=st.text(max_size=200), asked=st.sampled_from(Asked))
@settings(max_examples=60)
def test_any_text_has_an_opinion_whose_likelihoods_are_one_together(
    text: str, asked: Asked
) -> None:
    found = opinion(text, asked)

    assert np.isfinite(found).all()
    assert float(np.exp(found).sum()) == pytest.approx(1, abs=1e-3)


@needs_encoder
@pytest.mark.parametrize("text", ["", "\ud83d", "a" * 10_000, "no " * 3_000, "مرحبا", "🙂" * 500])
def test_odd_text_has_an_opinion_in_bounded_time(text: str) -> None:
    assert seconds(lambda: opinion(text)) < 1


@needs_encoder
@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("my kid spiked a fever so tomorrow is off, no need for another day", "cancel"),
        ("se me descompuso el carro y ya no alcanzo a llegar, borren mi cita", "cancel"),
        ("what would I owe you all together", "billing_balance"),
        ("cuánto les tengo que pagar en total", "billing_balance"),
    ],
)
def test_sentences_that_share_no_words_are_told_by_what_they_mean(text: str, act: str) -> None:
    assert likeliest(text) == act


@needs_encoder
def test_what_was_asked_moves_the_opinion() -> None:
    assert likeliest("yes", Asked.REMINDER_REPLY) == "confirm"
    assert likeliest("yes", Asked.YES_NO) == "affirm"


@needs_encoder
def test_capitals_change_no_opinion() -> None:
    assert np.array_equal(opinion("CANCEL MY VISIT"), opinion("cancel my visit"))


@needs_encoder
def test_text_reads_the_same_after_others_and_after_a_file(tmp_path: Path) -> None:
    assert FILES is not None
    first = opinion("where do i park")
    opinion("something much longer, said in between, that has nothing to do with it")
    FILES.save(tmp_path)

    loaded = Encoder.load(tmp_path)

    assert loaded is not None
    assert np.array_equal(first, opinion("where do i park"))
    assert np.allclose(first, loaded.opinion("where do i park", Asked.NOTHING), atol=1e-5)


def test_nothing_is_loaded_where_a_model_was_trained_without(tmp_path: Path) -> None:
    assert Encoder.load(tmp_path) is None


def small(acts: tuple[str, ...] = ("cancel", "confirm", "thanks")) -> TunedLayers:
    numbers = np.random.default_rng(1).normal(0, 1, (8, len(acts))).astype(np.float32)
    square = np.random.default_rng(2).normal(0, 1, (8, 8)).astype(np.float32)
    return TunedLayers(
        acts=acts,
        weights={"layer.0.inner.weight": square, "layer.0.inner.bias": square[0]},
        marks=square[:7],
        centre=square[0],
        towards=numbers,
        after=numbers[:7],
    )


def test_tuned_layers_come_back_from_their_file_as_the_graph_rounds_them(tmp_path: Path) -> None:
    kept = small()
    kept.save(tmp_path / "tuned.npz")

    found = TunedLayers.load(tmp_path / "tuned.npz")

    assert found is not None
    assert (found.acts, found.layers) == (kept.acts, 1)
    assert np.array_equal(found.after, kept.after)
    once, again = (rounded(one.weights["layer.0.inner.weight"])[0] for one in (kept, found))
    assert np.array_equal(once, again)
    assert np.array_equal(found.weights["layer.0.inner.bias"], kept.weights["layer.0.inner.bias"])


def test_no_file_is_no_layers(tmp_path: Path) -> None:
    assert TunedLayers.load(tmp_path / "tuned.npz") is None


def test_scores_follow_the_order_of_the_acts_that_are_asked_for() -> None:
    kept = small()

    turned = kept.for_acts(("thanks", "cancel", "confirm"))

    assert turned is not None
    assert np.array_equal(turned.towards[:, 0], kept.towards[:, 2])
    assert np.array_equal(turned.after[:, 1], kept.after[:, 0])


def test_layers_that_know_one_of_the_acts_not_are_not_used() -> None:
    assert small().for_acts(("cancel", "confirm")) is not None
    assert small().for_acts(("cancel", "confirm", "greeting")) is None


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


def test_an_opinion_counts_as_much_as_its_share_says() -> None:
    read = (Reading.of("please cancel", ["please", "cancel"]), Example("cancel"))
    other = (Reading.of("see you", ["see", "you"]), Example("confirm"))
    model = ActModel.learnt_from([read, other], fit=Fit(1.0))
    scores, against = model.scores(read[0]), np.log(np.array([0.01, 0.99], dtype=np.float32))
    assert scores is not None

    assert model.ranked(scores, Weighing(own=1.0, opinion=0.0), against)[0][0] == "cancel"
    assert model.ranked(scores, Weighing(own=0.1, opinion=1.0), against)[0][0] == "confirm"
    assert model.ranked(scores, Weighing(own=0.1, opinion=1.0)) == model.ranking(read[0])


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("thanks", [], id="everyday and sure"),
        pytest.param("cancel", ["cancel"], id="never by words alone"),
        pytest.param("thanks but please cancel", ["thanks but please cancel"], id="torn"),
    ],
)
def test_the_encoder_is_asked_where_words_alone_are_not_enough(
    text: str, asked: list[str], tmp_path: Path
) -> None:
    told = [("thanks", "thanks")] * 9 + [("please cancel", "cancel")] * 9
    lessons = [(Reading.of(said, said.split()), Example(act)) for said, act in told]
    model = ActModel.learnt_from(lessons, fit=Fit(10.0))
    config = ActClassifier.get_default_config() | {"plain_from": 0.9, "never_plain": ["cancel"]}
    heard: list[str] = []

    class Listening(Encoder):
        def opinion(self, text: str, asked: Asked) -> NDArray[np.float32]:
            heard.append(text)
            return np.zeros(2, dtype=np.float32)

    storage, encoder = LocalModelStorage(tmp_path), Listening(None, None)
    component = ActClassifier(config, storage, Resource("acts"), model, encoder)
    component.process([message(text, None)])

    assert heard == asked

"""The act model: what it learns, that it survives a file unchanged, and how it is judged."""

import json
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.exceptions import YamlSyntaxException
from rasa.shared.importers.utils import training_data_from_paths
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components import fitting
from bot.components.act_classifier import ActClassifier, judged
from bot.components.act_model import ActModel, Reading, Weighing
from bot.components.asked import Asked, asked_in_training, asked_named
from bot.components.fitting import Example, Fit
from bot.components.folder_languages import FolderLanguages, NoExamples
from bot.components.marks import marks
from bot.components.sms_tokenizer import SmsTokenizer
from bot.components.typing_noise import misspelt
from tests.bot.places import TINY

EXAMPLES = [
    ("see you then", "confirm"),
    ("i will be there", "confirm"),
    ("please cancel", "cancel"),
    ("i have to cancel", "cancel"),
    ("thanks a lot", "thanks"),
    ("thank you", "thanks"),
]


def reading(text: str) -> Reading:
    return Reading(text, tuple(text.split()))


def learnt(examples: list[tuple[str, str]]) -> ActModel:
    lessons = [(reading(text), Example(act)) for text, act in examples]
    return ActModel.learnt_from(lessons, fit=Fit(1.0))


MODEL = learnt(EXAMPLES)


@given(text=st.text(alphabet="abcdehilnosty ", max_size=40))
def test_probabilities_are_a_whole_and_in_order(text: str) -> None:
    ranking = MODEL.ranking(reading(text))

    shares = [share for _, share in ranking]
    assert shares == sorted(shares, reverse=True)
    assert not ranking or sum(shares) == pytest.approx(1)


def test_two_acts_are_told_apart_like_more() -> None:
    two = learnt([example for example in EXAMPLES if example[1] != "thanks"])

    assert [act for act, _ in two.ranking(reading("cancel it please"))] == ["cancel", "confirm"]


def test_a_fit_that_the_cores_share_is_that_of_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "WORTH_SHARING", 0)

    shared = learnt(EXAMPLES)

    assert np.array_equal(shared.weights, MODEL.weights)
    assert np.array_equal(shared.bias, MODEL.bias)


def test_unknown_letters_have_no_ranking() -> None:
    assert MODEL.ranking(reading("ЖЖЖ")) == []


def test_saved_model_reads_the_same_as_before(tmp_path: Path) -> None:
    MODEL.save(tmp_path)

    loaded = ActModel.load(tmp_path)

    for text in ["see you", "cancel", "thanks and see you", "zz there"]:
        assert loaded.ranking(reading(text)) == MODEL.ranking(reading(text))


def test_saved_model_holds_nothing_that_runs(tmp_path: Path) -> None:
    MODEL.save(tmp_path)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["acts.json", "acts.npz"]
    json.loads((tmp_path / "acts.json").read_text())
    with np.load(tmp_path / "acts.npz", allow_pickle=False) as arrays:
        assert {arrays[name].dtype.kind for name in arrays.files} == {"f"}


def test_what_was_asked_decides_between_equal_words() -> None:
    lessons = [
        *[(asked_reading("no", Asked.REMINDER_REPLY), Example("cancel"))] * 3,
        *[(asked_reading("no", Asked.YES_NO), Example("deny"))] * 3,
    ]
    model = ActModel.learnt_from(lessons, fit=Fit(1.0))

    after_reminder = model.ranking(asked_reading("no", Asked.REMINDER_REPLY))
    after_question = model.ranking(asked_reading("no", Asked.YES_NO))

    assert (after_reminder[0][0], after_question[0][0]) == ("cancel", "deny")


def test_benefit_makes_an_act_likelier() -> None:
    favoured = Weighing(benefit={"cancel": 0.5})

    before, after = (
        dict(MODEL.ranking(reading("see thank"), weighing)) for weighing in (Weighing(), favoured)
    )

    assert after["cancel"] / after["confirm"] == pytest.approx(
        before["cancel"] / before["confirm"] * np.exp(0.5)
    )


def test_model_is_less_sure_when_some_voices_mean_the_opposite() -> None:
    as_usual, turned = (
        [("yes", "confirm"), ("no", "cancel")],
        [("yes", "cancel"), ("no", "confirm")],
    )
    said = {"a": turned, "b": as_usual, "c": as_usual, "d": as_usual, "e": as_usual}
    voiced = [(voice, *line) for voice, lines in said.items() for line in lines]

    unsure, sure = (
        ActModel.learnt_from(lessons, fit=Fit(1.0)).ranking(reading("yes"))
        for lessons in (
            [(reading(text), Example(act, voice)) for voice, text, act in voiced],
            [(reading(text), Example(act)) for _, text, act in voiced],
        )
    )

    assert unsure[0][0] == sure[0][0] == "confirm"
    assert unsure[0][1] < sure[0][1]


@pytest.mark.parametrize(
    ("awaiting", "asked"),
    [
        pytest.param(None, Asked.NOTHING, id="nothing"),
        pytest.param("slot_choice", Asked.SLOT_CHOICE, id="an offer"),
        pytest.param("cancel_meaning", Asked.REMINDER_REPLY, id="the visit or the texts"),
        pytest.param("a later question", Asked.UNKNOWN, id="not known here"),
    ],
)
def test_question_the_service_waits_on(awaiting: str | None, asked: Asked) -> None:
    assert asked_named(awaiting) is asked


@given(seed=st.integers())
def test_answer_is_never_trained_under_a_question_it_does_not_answer(seed: int) -> None:
    asked = asked_in_training(None, "affirm", Random(seed))

    assert asked in {Asked.YES_NO, Asked.NOTHING, Asked.UNKNOWN}


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        pytest.param("¿cuándo?", "#question", id="question"),
        pytest.param("i owe $80", "#money", id="money"),
        pytest.param("at 2pm", "#time", id="time"),
        pytest.param("12/05/61", "#full date", id="full date"),
        pytest.param(" 7. ", "#only a number", id="number"),
        pytest.param("👍", "👍", id="picture"),
        pytest.param("Можно", "#foreign letters", id="other letters"),
        pytest.param("a b c d", "#words 6", id="length"),
    ],
)
def test_marks(text: str, mark: str) -> None:
    assert mark in marks(text)


@given(text=st.text())
def test_marks_of_any_text_are_few_words_apart(text: str) -> None:
    found = marks(text)

    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("ranking", "act", "confidence"),
    [
        pytest.param([("confirm", 0.8), ("cancel", 0.2)], "confirm", 0.8, id="sure"),
        pytest.param([("confirm", 0.35), ("cancel", 0.2)], "confirm", 0.35, id="just sure"),
        pytest.param([("confirm", 0.34), ("cancel", 0.2)], "nlu_fallback", 0.66, id="unsure"),
        pytest.param([("confirm", 0.48), ("cancel", 0.44)], "nlu_fallback", 0.52, id="torn"),
        pytest.param([], "nlu_fallback", 1.0, id="nothing known"),
    ],
)
def test_judged(ranking: list[tuple[str, float]], act: str, confidence: float) -> None:
    assert judged(ranking, threshold=0.35, margin=0.05) == (act, pytest.approx(confidence))


@pytest.mark.parametrize(
    ("act", "share", "read"),
    [
        pytest.param("cancel", 0.45, "nlu_fallback", id="hard to undo"),
        pytest.param("cancel", 0.55, "cancel", id="hard to undo, but sure"),
        pytest.param("emergency", 0.3, "emergency", id="danger is believed early"),
        pytest.param("thanks", 0.3, "nlu_fallback", id="any other"),
    ],
)
def test_acts_have_thresholds_of_their_own(act: str, share: float, read: str) -> None:
    ranking = [(act, share), ("confirm", 0.1)]

    judgement = judged(
        ranking, threshold=0.35, margin=0, thresholds={"cancel": 0.5, "emergency": 0.25}
    )

    assert judgement[0] == read


def test_component_reads_the_same_once_trained_stored_and_loaded(tmp_path: Path) -> None:
    storage, resource = LocalModelStorage(tmp_path), Resource("acts")
    context = ExecutionContext(GraphSchema({}))
    config = ActClassifier.get_default_config()
    examples = tokenized(training_data_from_paths([str(TINY / "nlu/en/acts.yml")], "en"))
    trained = ActClassifier.create(config, storage, resource, context)
    trained.train(examples)

    loaded = ActClassifier.load(config, storage, resource, context)

    for text in ["cant make it, sorry", "who r u", "thx", ""]:
        mine, theirs = (one.process([message(text)])[0] for one in (trained, loaded))
        assert mine.get("intent") == theirs.get("intent")
        assert mine.get("intent_ranking") == theirs.get("intent_ranking")
    assert loaded.process([message("please cancel")])[0].get("intent")["name"] == "cancel"


@pytest.mark.parametrize("text", ["", "   ", "🙂", "???", "\ud83d"])
def test_message_without_a_word_is_never_an_act(tmp_path: Path, text: str) -> None:
    storage = LocalModelStorage(tmp_path)
    component = ActClassifier(ActClassifier.get_default_config(), storage, Resource("acts"), MODEL)

    [read] = component.process([message(text)])

    assert read.get("intent") == {"name": "nlu_fallback", "confidence": 1.0}


@given(text=st.text(alphabet="abcdefghij ñ?", max_size=60), seed=st.integers(0, 1000))
def test_misspelling_is_small_and_the_same_every_time(text: str, seed: int) -> None:
    misspelt_once = misspelt(text, Random(seed))

    assert misspelt_once == misspelt(text, Random(seed))
    assert abs(len(misspelt_once) - len(text)) <= 2
    assert len(text) >= 4 or misspelt_once == text


def test_examples_speak_the_language_of_their_folder() -> None:
    importer = FolderLanguages(training_data_paths=[str(TINY)])

    examples = importer.get_nlu_data().training_examples

    languages = {one.get("text"): one.get("metadata")["language"] for one in examples}
    assert languages["muy amable"] == "es"
    assert languages["many thanks"] == "en"


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ("nlu: [", YamlSyntaxException),
        ("rules: []", NoExamples),
        ("nlu:\n- intent: thanks\n  exampels: |\n    - thanks\n", NoExamples),
        ("nlu:\n- thanks\n", NoExamples),
    ],
)
def test_a_file_that_is_not_understood_is_named(
    tmp_path: Path, content: str, error: type[Exception]
) -> None:
    importer = FolderLanguages()
    importer._nlu_files = [str(tmp_path / "thanks.yml")]
    (tmp_path / "thanks.yml").write_text(content)

    with pytest.raises(error, match=r"thanks\.yml"):
        importer.get_nlu_data()


def asked_reading(text: str, asked: Asked) -> Reading:
    return replace(reading(text), asked=asked)


def message(text: str, awaiting: str | None = None) -> Message:
    metadata = {"language": "en", "awaiting": awaiting}
    tokens_wanted = Message({"text": text, "metadata": metadata})
    SmsTokenizer(SmsTokenizer.get_default_config()).process([tokens_wanted])
    return tokens_wanted


def tokenized(examples: TrainingData) -> TrainingData:
    return SmsTokenizer(SmsTokenizer.get_default_config()).process_training_data(examples)

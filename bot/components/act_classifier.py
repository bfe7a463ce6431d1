"""Rasa's intent classifier for acts; an unsure reading becomes `nlu_fallback`, ranking kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.act_model import ActModel, Reading
from bot.components.sms_tokenizer import language_of
from bot.components.sms_words import words
from bot.components.typing_noise import misspelt
from bot.language.normalise import folded

UNSURE = "nlu_fallback"
RANKING_LENGTH = 10
NOISE_SEED = 20


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class ActClassifier(GraphComponent, IntentClassifier):
    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        model: ActModel | None = None,
    ) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._model = model

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"C": 10, "threshold": 0.35, "margin": 0.05, "noisy_copies": 1}

    @classmethod
    def required_components(cls) -> list[type]:
        return [Tokenizer]

    @staticmethod
    def required_packages() -> list[str]:
        return ["sklearn"]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ActClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> ActClassifier:
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, ActModel.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        examples = [
            (reading, message.get(INTENT))
            for message in training_data.intent_examples
            if message.get(TEXT)
            for reading in self._spellings(message)
        ]
        readings, acts = [reading for reading, _ in examples], [act for _, act in examples]
        self._model = ActModel.learnt_from(readings, acts, c=self._config["C"])
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        assert self._model is not None  # Rasa trains or loads before it asks
        for message in messages:
            ranking = self._model.ranking(_reading(message))
            act, confidence = judged(
                ranking, threshold=self._config["threshold"], margin=self._config["margin"]
            )
            best = [_named(*place) for place in ranking[:RANKING_LENGTH]]
            message.set(INTENT, _named(act, confidence), add_to_output=True)
            message.set(INTENT_RANKING_KEY, best, add_to_output=True)
        return messages

    def _spellings(self, message: Message) -> Iterator[Reading]:
        """The example as written, and its misspelt copies: the same ones at every training."""
        yield _reading(message)
        text = message.get(TEXT)
        for copy in range(self._config["noisy_copies"]):
            noisy = misspelt(text, Random(f"{NOISE_SEED} {copy} {text}"))
            norms = [word.norm for word in words(noisy, language_of(message))]
            yield _folded(noisy, norms)


def judged(
    ranking: Sequence[tuple[str, float]], *, threshold: float, margin: float
) -> tuple[str, float]:
    """The act to take a message for, or `nlu_fallback` with how likely it is that none fits."""
    if not ranking:
        return UNSURE, 1.0
    (act, share), *others = ranking
    runner_up = others[0][1] if others else 0.0
    if share < threshold or share - runner_up < margin:
        return UNSURE, 1.0 - share
    return act, share


def _reading(message: Message) -> Reading:
    tokens = message.get(TOKENS_NAMES[TEXT]) or []
    return _folded(message.get(TEXT) or "", [token.get("norm", token.text) for token in tokens])


def _folded(text: str, norms: Sequence[str]) -> Reading:
    return Reading(folded(text), tuple(folded(norm) for norm in norms))


def _named(act: str, confidence: float) -> dict[str, Any]:
    return {"name": act, "confidence": confidence}

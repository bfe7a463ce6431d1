"""Rasa's intent classifier for acts; an unsure reading becomes `nlu_fallback`, ranking kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Any

import numpy as np
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
from bot.components.asked import Asked, asked_in_training, asked_named
from bot.components.encoder import Encoder
from bot.components.fitting import Example, Fit
from bot.components.marks import marks
from bot.components.sms_tokenizer import language_of
from bot.components.sms_words import words
from bot.components.typing_noise import misspelt
from bot.language.normalise import folded

UNSURE = "nlu_fallback"
RANKING_LENGTH = 10
EVERY_SO_MANY = 10  # lines; enough to find the middle of all, and the senses of words
NOISE_SEED = 20
# Of the misspelt copies so many are learnt without their meaning: the model must also do without.
WITHOUT_VECTOR = 0.3


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class ActClassifier(GraphComponent, IntentClassifier):
    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        model: ActModel | None = None,
        encoder: Encoder | None = None,
    ) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._model, self._encoder = model, encoder

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "C": 0.3,
            "benefit": {},
            "threshold": 0.35,
            "thresholds": {},
            "margin": 0.0,
            "noisy_copies": 1,
            "least_seen": 1,
            "encoder": {"en": 1.0, "es": 1.0},
        }

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
            model, encoder = ActModel.load(folder), Encoder.load(folder)
            return cls(config, model_storage, resource, model, encoder)

    def train(self, training_data: TrainingData) -> Resource:
        messages = [one for one in training_data.intent_examples if one.get(TEXT)]
        texts = [one.get(TEXT) for one in messages[::EVERY_SO_MANY]]
        self._encoder = Encoder.from_package(texts) if self._config["encoder"] else None
        fit = Fit(self._config["C"], tuple(self._config["benefit"].items()))
        self._model = ActModel.learnt_from(
            self._lessons(messages), fit=fit, least_seen=self._config["least_seen"]
        )
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
            if self._encoder:
                self._encoder.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        assert self._model is not None  # Rasa trains or loads before it asks
        for message in messages:
            ranking = self._model.ranking(self._read(message))
            act, confidence = judged(
                ranking,
                threshold=self._config["threshold"],
                margin=self._config["margin"],
                thresholds=self._config["thresholds"],
            )
            best = [_named(*place) for place in ranking[:RANKING_LENGTH]]
            message.set(INTENT, _named(act, confidence), add_to_output=True)
            message.set(INTENT_RANKING_KEY, best, add_to_output=True)
        return messages

    def _read(self, message: Message) -> Reading:
        reading, shares = _reading(message), self._config["encoder"]
        if not self._encoder or not shares:
            return reading
        share = shares.get(language_of(message) or "en", 1.0)
        meaning = self._encoder.meaning(message.get(TEXT) or "")
        vector = meaning.vector * np.float32(share)
        return replace(reading, vector=vector, senses=meaning.senses)

    def _lessons(self, messages: Sequence[Message]) -> list[tuple[Reading, Example]]:
        """Each example as written and misspelt; the same copies at every training."""
        lessons = []
        for message in messages:
            reading, act, told = self._read(message), message.get(INTENT), _told(message)
            random = Random(f"{NOISE_SEED} {message.get(TEXT)}")
            example = Example(act, told.get("voice"))
            asked = asked_in_training(told.get("asked"), act, random)
            lessons.append((replace(reading, asked=asked), example))
            for _ in range(self._config["noisy_copies"]):
                noisy = _misspelt(message, random, reading)
                asked = asked_in_training(told.get("asked"), act, random)
                lessons.append((replace(noisy, asked=asked), replace(example, noisy=True)))
        return lessons


def judged(
    ranking: Sequence[tuple[str, float]],
    *,
    threshold: float,
    margin: float,
    thresholds: Mapping[str, float] | None = None,
) -> tuple[str, float]:
    """The act to take a message for, or `nlu_fallback` with how likely it is that none fits.

    thresholds: of acts for which a mistake costs more, or a miss does.
    """
    if not ranking:
        return UNSURE, 1.0
    (act, share), *others = ranking
    runner_up = others[0][1] if others else 0.0
    if share < (thresholds or {}).get(act, threshold) or share - runner_up < margin:
        return UNSURE, 1.0 - share
    return act, share


def _told(message: Message) -> Mapping[str, Any]:
    """What the example's block says of it: whose voice, what was asked."""
    told: Mapping[str, Any] = (message.get("metadata") or {}).get("intent") or {}
    return told


def _reading(message: Message) -> Reading:
    tokens = message.get(TOKENS_NAMES[TEXT]) or []
    norms = [token.get("norm", token.text) for token in tokens]
    metadata = message.get("metadata") or {}
    asked = asked_named(metadata["awaiting"]) if "awaiting" in metadata else Asked.UNKNOWN
    return replace(_folded(message.get(TEXT) or "", norms), asked=asked)


def _misspelt(message: Message, random: Random, written: Reading) -> Reading:
    noisy = misspelt(message.get(TEXT), random)
    norms = [word.norm for word in words(noisy, language_of(message))]
    dropped = random.random() < WITHOUT_VECTOR
    found = _folded(noisy, norms)
    return found if dropped else replace(found, vector=written.vector, senses=written.senses)


def _folded(text: str, norms: Sequence[str]) -> Reading:
    return Reading(folded(text), tuple(folded(norm) for norm in norms), marks(text))


def _named(act: str, confidence: float) -> dict[str, Any]:
    return {"name": act, "confidence": confidence}

"""Rasa's intent classifier for acts; an unsure reading becomes `nlu_fallback`, ranking kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
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

from bot.components.act_model import ActModel, Ranking, Reading, Weighing
from bot.components.asked import Asked, asked_in_training, asked_named
from bot.components.encoder import Encoder, EncoderFiles
from bot.components.fitting import Example, Fit
from bot.components.sms_tokenizer import language_of
from bot.components.sms_words import words
from bot.components.tuned_layers import TunedLayers
from bot.components.typing_noise import misspelt

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
            "shares": {"own": 1.0, "opinion": 1.0},
            "plain_from": 1.0,
            "never_plain": [],
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
        fit = Fit(self._config["C"])
        self._model = ActModel.learnt_from(
            self._lessons(messages), fit=fit, least_seen=self._config["least_seen"]
        )
        tuned = _tuned(self._model.acts) if self._config["shares"] else None
        files = EncoderFiles.made_for(tuned) if tuned else None
        self._encoder = Encoder.of(files) if files else None
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
            if files:
                files.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        assert self._model is not None  # Rasa trains or loads before it asks
        for message in messages:
            ranking = self._ranking(message)
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

    def _ranking(self, message: Message) -> Ranking:
        assert self._model is not None
        reading, shares = _reading(message), self._config["shares"]
        scores, benefit = self._model.scores(reading), self._config["benefit"]
        if scores is None:
            return []
        alone = self._model.ranked(scores, Weighing(benefit=benefit))
        if not (self._encoder and shares) or self._is_plain(*alone[0]):
            return alone
        opinion = self._encoder.opinion(message.get(TEXT) or "", reading.asked)
        return self._model.ranked(scores, Weighing(**shares, benefit=benefit), opinion)

    def _is_plain(self, act: str, share: float) -> bool:
        """Everyday, and so sure by words and letters that the encoder would change nothing."""
        return share >= self._config["plain_from"] and act not in self._config["never_plain"]

    def _lessons(self, messages: Sequence[Message]) -> list[tuple[Reading, Example]]:
        """Each example as written and misspelt; the same copies at every training."""
        lessons = []
        for message in messages:
            reading, act, told = _reading(message), message.get(INTENT), _told(message)
            random = Random(f"{NOISE_SEED} {message.get(TEXT)}")
            example = Example(act, told.get("voice"))
            asked = asked_in_training(told.get("asked"), act, random)
            lessons.append((replace(reading, asked=asked), example))
            for _ in range(self._config["noisy_copies"]):
                noisy = _misspelt(message, random)
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


def _tuned(acts: Sequence[str]) -> TunedLayers | None:
    """Those of this checkout, when they were tuned to these acts among others."""
    layers = TunedLayers.load()
    return layers.for_acts(acts) if layers else None


def _told(message: Message) -> Mapping[str, Any]:
    """What the example's block says of it: whose voice, what was asked."""
    told: Mapping[str, Any] = (message.get("metadata") or {}).get("intent") or {}
    return told


def _reading(message: Message) -> Reading:
    tokens = message.get(TOKENS_NAMES[TEXT]) or []
    norms = [token.get("norm", token.text) for token in tokens]
    metadata = message.get("metadata") or {}
    asked = asked_named(metadata["awaiting"]) if "awaiting" in metadata else Asked.UNKNOWN
    return Reading.of(message.get(TEXT) or "", norms, asked)


def _misspelt(message: Message, random: Random) -> Reading:
    noisy = misspelt(message.get(TEXT), random)
    return Reading.of(noisy, [word.norm for word in words(noisy, language_of(message))])


def _named(act: str, confidence: float) -> dict[str, Any]:
    return {"name": act, "confidence": confidence}

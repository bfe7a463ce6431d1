"""Rasa's tokenizer for text messages: spaCy's rules for each language, plus shorthand."""

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from bot.components.sms_words import words


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class SmsTokenizer(Tokenizer):
    """A token keeps the text as written, and in its data, as `norm`, the word that is meant."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
            "prefix_separator_symbol": None,
        }

    @staticmethod
    def required_packages() -> list[str]:
        return ["spacy"]

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        return [
            Token(word.text, word.start, word.end, data={"norm": word.norm})
            for word in words(message.get(attribute), language_of(message))
        ]


def language_of(message: Message) -> str | None:
    """The language told with the message, or by the folder of a training example."""
    language = (message.get("metadata") or {}).get("language")
    return language if isinstance(language, str) else None

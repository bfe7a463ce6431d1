"""Splits a text message into words, each with its place in the text and the word that is meant."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import spacy
from spacy.language import Language
from spacy.symbols import NORM, ORTH
from spacy.tokenizer import Tokenizer

from bot.components.shorthand import SHORTHAND

DEFAULT_LANGUAGE = "en"
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")  # spaCy cannot store one


@dataclass(frozen=True)
class Word:
    """`norm` may be several words: "porfa" means "por favor"."""

    text: str
    start: int
    norm: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def words(text: str, language: str | None = None) -> list[Word]:
    """The words of `text` in order; none when it is empty or blank.

    language: "en" or "es"; anything else is read as English.
    """
    pipeline = _pipeline(language if language in SHORTHAND else DEFAULT_LANGUAGE)
    # A token made of blanks is no word; spaCy keeps one wherever two blanks follow each other.
    return [
        Word(token.text, token.idx, token.norm_)
        for token in pipeline.make_doc(_HALF_CHARACTER.sub("\ufffd", text))
        if not token.is_space
    ]


@cache
def _pipeline(language: str) -> Language:
    pipeline = spacy.blank(language)
    tokenizer = pipeline.tokenizer
    assert isinstance(tokenizer, Tokenizer)  # what a blank pipeline has
    for written, meant in _spellings(SHORTHAND[language]):
        tokenizer.add_special_case(written, [{ORTH: written, NORM: meant}])
    return pipeline


def _spellings(shorthand: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each entry as people type it: special cases of spaCy's mind the case of letters."""
    for written, meant in shorthand.items():
        for spelling in {written, written.capitalize(), written.upper()}:
            yield spelling, meant

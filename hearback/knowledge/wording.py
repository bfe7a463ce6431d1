"""What a question is compared by: its words, their letters, neighbours, and what it is after."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from bot.language.phrases import word_set
from hearback.knowledge.thesaurus import concepts_in

NAMED = "xxx"  # stands where a screening is named

# Words that say nothing about what is asked.
EMPTY = word_set("""
    a an the i im my me you your u is it its this that of to for in on and or do does did can
    could would should be am are was have has had get got getting about with at from so just hi
    hello hey please thanks thank ok okay yes oh well un una el la los las lo le les mi me su sus
    se es son ser estar esta este esto eso esa de del al a en y o para por con que hola gracias
    favor buenas buenos si ya yo usted ustedes muy pues oiga
    """)
# What is typed in short, as it is said.
_IN_FULL: Mapping[str, str] = {
    "u": "you",
    "ur": "your",
    "r": "are",
    "ya": "you",
    "yall": "you",
    "guys": "",
    "gotta": "have to",
    "wanna": "want to",
    "gonna": "going to",
    "rn": "right now",
    "tmrw": "tomorrow",
    "whats": "what is",
    "im": "i am",
    "ive": "i have",
    "dont": "do not",
    "hrs": "hours",
    "q": "que",
    "k": "que",
    "ke": "que",
    "pa": "para",
    "xq": "por que",
    "pq": "por que",
    "d": "de",
}
_YA_IS_SPANISH = frozenset({"ya"})
_NUMBER = re.compile(r"\b\d+\b")
_LETTERS = 0.3  # of a group of letters, beside a whole word's 1
_NEIGHBOURS = 0.6
_AFTER = 3.0  # of what is asked after
_EMPTY_WORD = 0.5


def in_full(masked: str, lang: str) -> str:
    """Short forms as they are said, and any number as one and the same."""
    kept = _YA_IS_SPANISH if lang == "es" else frozenset()
    words = (word if word in kept else _IN_FULL.get(word, word) for word in masked.split())
    return _NUMBER.sub("9", " ".join(" ".join(words).split()))


def features(masked: str, lang: str) -> Mapping[str, float]:
    """Weighted; of a text whose named screenings are NAMED."""
    found: dict[str, float] = defaultdict(float)
    words = [word for word in in_full(masked, lang).split() if word != NAMED]
    for word in words:
        found[f"w:{word}"] += _EMPTY_WORD if word in EMPTY else 1
        if word not in EMPTY:
            for letters in _groups(word):
                found[f"c:{letters}"] += _LETTERS
    for first, second in pairwise(["^", *words, "$"]):
        found[f"p:{first} {second}"] += _NEIGHBOURS
    for name in concepts_in(masked):
        found[f"k:{name}"] = _AFTER
    return found


def _groups(word: str) -> Iterator[str]:
    padded = f"<{word}>"
    for size in (3, 4):
        for start in range(max(0, len(padded) - size + 1)):
            yield padded[start : start + size]


def content(masked: str) -> Iterable[str]:
    return {word for word in masked.split() if word not in EMPTY}

"""What a message looks like apart from its words: a question, a price, a time, pictures, length."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

SHAPE = "#"  # begins the name of a shape; no word does

_SHAPES: Mapping[str, re.Pattern[str]] = {
    f"{SHAPE}{name}": re.compile(pattern)
    for name, pattern in {
        "question": r"[?¿]",
        "loud": r"[!¡]",
        "money": r"\$|\d ?(?:usd|dolar|dólar|dollar|buck|peso)",
        "time": r"(?<!\d)\d{1,2}(?::\d\d| ?[ap]\.?m\b)",
        "date": r"(?<!\d)\d{1,2}[/-]\d{1,2}(?!\d)",
        "full date": r"(?<!\d)\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?!\d)",
        "year": r"(?<!\d)(?:19|20)\d\d(?!\d)",
        "long number": r"\d{3}",
        "only a number": r"\A\W*\d{1,9}\W*\Z",
        "number": r"\d",
        "foreign letters": r"[^\W\d_\u0000-\u024f]",
    }.items()
}
_LENGTHS = (1, 2, 3, 6, 12, 25)  # words
LONGEST_LOOK = 1000  # characters


def marks(text: str) -> tuple[str, ...]:
    """Shapes (their names begin with `#`) and the pictures themselves, each once."""
    seen = text[:LONGEST_LOOK].lower()
    shapes = [name for name, pattern in _SHAPES.items() if pattern.search(seen)]
    return (*shapes, _length(seen), *sorted(set(_pictures(seen))))


def _length(text: str) -> str:
    words = len(text.split())
    step = next((most for most in _LENGTHS if words <= most), "more")
    return f"{SHAPE}words {step}"


def _pictures(text: str) -> Iterator[str]:
    if not text.isascii():
        yield from (char for char in text if unicodedata.category(char) == "So")

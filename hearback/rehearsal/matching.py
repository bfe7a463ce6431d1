"""Whether a text says something: case, accents and the shape of quotes do not matter."""

import re
import unicodedata
from collections.abc import Iterable

from bot.language.languages import language_of
from hearback.rehearsal.forms import PATTERN

_QUOTES = str.maketrans("‘’‚‛ʼʹ′´`“”„‟«»″", "'''''''''" + '"' * 7)
# A time stands alone: 4:10 is neither in 14:10 nor in 4:105.
_TIME = re.compile(r"(?<![\d:])0?(\d{1,2}:\d{2})(?![\d:])")


def unaccented(text: str) -> str:
    """The text with its case, but plain letters and straight quotes."""
    apart = unicodedata.normalize("NFD", text.translate(_QUOTES))
    return "".join(char for char in apart if not unicodedata.combining(char))


def folded(text: str) -> str:
    return unaccented(text.casefold())


def says(text: str, saying: str) -> bool:
    """Whether `saying` occurs in `text`: a substring with whole clock times, or "re:…"."""
    if saying.startswith(PATTERN):
        pattern = unaccented(saying.removeprefix(PATTERN))
        return re.search(pattern, unaccented(text), re.IGNORECASE) is not None
    return re.search(_as_pattern(folded(saying)), folded(text)) is not None


def _as_pattern(saying: str) -> str:
    parts: list[str] = []
    end = 0
    for found in _TIME.finditer(saying):
        parts += [re.escape(saying[end : found.start()]), _whole_time(found[1])]
        end = found.end()
    return "".join([*parts, re.escape(saying[end:])])


def _whole_time(clock: str) -> str:
    hour, minute = clock.split(":")
    zero = "0?" if len(hour.lstrip("0")) < 2 else ""
    return rf"(?<!\d)(?<!\d:){zero}{hour.lstrip('0') or '0'}:{minute}(?!\d|:\d)"


def other_language(text: str, langs: Iterable[str], names: Iterable[str] = ()) -> str | None:
    """The language a text shows, read without `names`, when that is none of `langs`.

    A text that shows no language ("2", "OK", a time) contradicts nothing.
    """
    for name in sorted(names, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text, flags=re.IGNORECASE)
    shown = language_of(text)
    return shown if shown is not None and shown not in langs else None

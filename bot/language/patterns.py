"""Long regular expressions as lists that can be read: one alternative on a line.

A list is of regular expressions for folded text, in the order in which they are tried; short ones
share a line. A line that begins with | continues the one above.
"""

import re

from bot.language.phrases import joined_lines


def any_of(alternatives: str) -> re.Pattern[str]:
    """Finds one of them, from the begin of a word to the end of one."""
    return re.compile(rf"\b(?:{_joined(alternatives)})\b")


def each_of(alternatives: str) -> re.Pattern[str]:
    """Finds one of them; each says itself where words begin and end."""
    return re.compile(_joined(alternatives))


def _joined(alternatives: str) -> str:
    return "|".join(joined_lines(alternatives))

"""A greeting before a message and thanks after it, which change nothing of what it says."""

import re
from functools import lru_cache

_GREETS = (
    r"(?:(?:hi|hello|hey|hola)(?:[ \t]+there\b)?|good (?:morning|afternoon|evening)"
    r"|buenos d[ií]as|buenas (?:tardes|noches))"
)
_GREETS_BESIDE_A_MARK = r"(?:buenas|good day|buen d[ií]a|buena (?:tarde|noche))"
_HEAD = re.compile(
    rf"\W*(?:{_GREETS}\b[\s,.!;:…-]*|{_GREETS_BESIDE_A_MARK}\s*[,.!;:\n…-][\s,.!;:…-]*)"
    r"(?=[\w¿¡])",
    re.IGNORECASE,
)
_THANKS = (
    r"(?:(?:many )?thanks(?: (?:so much|a lot|again))?|thank (?:you|u)(?: (?:so|very) much)?"
    r"|thx|ty|(?:muchas |mil )?gracias)"
)
# "No thanks" is an answer, and in "say thanks" it is part of what is said.
_PART_OF = r"(?<!\bno)(?<!\bsay)(?<!\band)(?<!\bbut)(?<!\by)(?<!\bni)(?<!\bde)(?<!\blas)(?<!\bdar)"
_TAIL = re.compile(
    rf"(?:(?<=\w)\s*[,.!;:\n…-][\s,.!;:…-]*|(?<=\?)\s*|(?<=\w){_PART_OF}\s+){_THANKS}[\W_]*$",
    re.IGNORECASE,
)
_REACH = 60  # characters at either end that may be a courtesy
_MOST = 3  # one after the other: "hola, buenos días"


def without_greeting(text: str) -> str:
    """The message as it was written, without a greeting before it."""
    for _ in range(_MOST):
        found = _HEAD.match(text)
        if found is None:
            break
        text = text[found.end() :]
    return text


@lru_cache(maxsize=8)
def without_courtesies(text: str) -> str:
    """Without a greeting and thanks; all of it where it is nothing else."""
    text = without_greeting(text)
    found = _TAIL.search(text, max(0, len(text) - _REACH))
    return text[: found.start()] if found else text

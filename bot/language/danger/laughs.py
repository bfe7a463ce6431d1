"""Nothing but laughter: "haha im dead", "me muero de risa". It asks nothing and tells nothing.

Read after the lists of danger; "im dead" or "me muero" without a laugh is none.
"""

import re

from bot.language.normalise import folded

_LAUGH = r"(?:(?:ha){2,}h?|(?:he){2,}|l(?:ol)+|lmf?ao+|rofl|(?:ja){2,}j?|(?:je){2,}|(?:ji){2,}|xd)"
_OF_IT = (
    r"(?:im|i am|i|just|literally|so|almost|nearly|over here|omg|me|estoy|casi|ya|ay|oh|que|this"
    r"|that|you|u|guys|yall|got|thats|funny|hilarious|chistoso|risa)"
)
_DEAD = r"(?:dead|dying|died|deceased|muero|muerta|muerto|mori|morir|moria|cai muerta|cai muerto)"
_BY_LAUGHING = rf"{_DEAD} (?:of laughter|laughing|from laughing|de (?:la )?risa)"
_WITH_LAUGH = re.compile(
    rf"(?:(?:{_OF_IT}) )*(?:{_LAUGH} (?:(?:{_OF_IT}) )*(?:{_BY_LAUGHING}|{_DEAD})"
    rf"|(?:{_BY_LAUGHING}|{_DEAD}) (?:(?:{_OF_IT}) )*{_LAUGH}|{_BY_LAUGHING})"
    rf"(?: (?:{_OF_IT}|{_LAUGH}))*"
)


def only_laughs(text: str) -> bool:
    return _WITH_LAUGH.fullmatch(folded(text)) is not None

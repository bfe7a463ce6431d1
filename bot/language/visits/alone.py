"""Whether words only name visits and ask for nothing: "just Felix", "both"."""

import re
from collections.abc import Sequence

from bot.language.normalise import folded

_ONLY = re.compile(
    r"(?:just|only|solo|solamente|nomas|namas|nada mas) (?:for |para |a )?\w+(?: (?:please|pls))?"
    r"|\w+ (?:only|nomas|namas|solamente)|(?:los |las )?(?:both|dos|ambos|ambas)"
    r"(?: (?:of them|kids|please|pls|ninos))?"
)


def names_only(text: str, acts: Sequence[str | None]) -> bool:
    """acts: what each part of the text was found to ask."""
    return not any(acts) and _ONLY.fullmatch(folded(text)) is not None

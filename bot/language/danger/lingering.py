"""What may still kill when all seems well again: an overdose, a grip on the neck.

"Took 20 Tylenol last night but I'm fine" is danger now: the liver fails days after.
"""

import re

_RULES = ("poison", "poison and drugs")  # how the names of the rules of overdoses end
_TAKEN = re.compile(
    r"\b(?:took|taken|swallow\w*|popped|overdos\w*|od|tom[eo]|tomado|trag\w+|sobredosis)\b"
)
# What comes out by itself, and one dose too many.
_HARMLESS = re.compile(
    r"\b(?:coins?|penny|pennies|quarter|dime|nickel|beads?|marbles?|toys?|legos?|stickers?|crayons?"
    r"|monedas?|canicas?|juguetes?|instead of|twice|double dose|(?:2|two) doses|en vez de"
    r"|dos veces|doble dosis)\b"
)
_STRANGLED = re.compile(r"\b(?:choked (?:me|her|him)|strangl\w*|me ahor\w+|estrangul\w*)\b")


def lingers(rule: str, words: str, text: str) -> bool:
    """rule: which found it. words: those that it found, of the whole simple text."""
    if _STRANGLED.search(words):
        return True
    taken = rule.endswith(_RULES) and _TAKEN.search(words) is not None
    return taken and _HARMLESS.search(text) is None

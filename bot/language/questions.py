"""Whether a message asks something: a question mark, or a word that begins a question."""

from bot.language.normalise import folded, plain

# fmt: off
_ASKING = frozenset({
    "what", "whats", "who", "whos", "how", "where", "when", "which", "why", "que", "q", "cual",
    "quien", "como", "donde", "cuando", "cuanto",
})
# These ask only at the front: "is anyone coming", but not "my wife is calling".
_AT_FRONT = frozenset({
    "should", "shall", "do", "does", "did", "can", "could", "is", "are", "am", "debo", "puedo",
    "hay", "es", "esta", "estan", "tengo",
})
_FILLERS = frozenset({"ok", "okay", "so", "and", "but", "please", "pero", "y", "entonces", "a"})
# fmt: on
# How far from the front a question word may stand: "pero a quien llamo".
_LEAD = 3


def asks_something(text: str) -> bool:
    if "?" in plain(text) or "¿" in plain(text):
        return True
    words = folded(text).split()
    if any(word in _ASKING for word in words[:_LEAD]):
        return True
    first = next((word for word in words if word not in _FILLERS), "")
    return first in _AT_FRONT

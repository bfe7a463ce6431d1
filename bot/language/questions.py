"""Whether a message asks something: a question mark, or a word that begins a question."""

from bot.language.normalise import folded, plain

# fmt: off
_OPENERS = frozenset({
    "what", "whats", "who", "whos", "how", "where", "when", "which", "why", "should", "shall",
    "do", "does", "did", "can", "could", "is", "are", "am", "que", "q", "cual", "quien", "como",
    "donde", "cuando", "cuanto", "debo", "puedo", "hay", "es", "esta", "estan", "tengo",
})
# fmt: on
# Words before the one that begins the question: "ok what do i do", "pero a quien llamo".
_LEAD = 3


def asks_something(text: str) -> bool:
    if "?" in plain(text) or "¿" in plain(text):
        return True
    return any(word in _OPENERS for word in folded(text).split()[:_LEAD])

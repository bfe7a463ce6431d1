"""Asking whether to stop it: of a medicine or a diet, and no stop of our texts.

"So stop it?" and "ok and the aspirin, quit that too?" ask what to do; "can you stop this?" bids.
"""

import re

_THAT = r"(?:it|that|this|both|them|those|that one|taking \w+(?: \w+)?)"
_TAIL = r"(?: too| also| as well| now| then| for now|,? or (?:no|not|what|keep \w+))"
# It goes on from what was said before; a bare "stop it?" may be about our texts.
_ASKS = re.compile(
    r"(?:\b(?:so|and|then|ok|okay|or)\s+(?:(?:do|should) i |i )?(?:just )?"
    rf"(?:stop|quit) {_THAT}{_TAIL}*"
    rf"|(?:^|[.,;!?])\s*(?:stop|quit) (?:{_THAT}{_TAIL}+|both)"
    rf"|\b(?:do|should) i (?:just )?(?:stop|quit) {_THAT}{_TAIL}*)\s*\?"
)
# "¿Y la aspirina, la dejo también?"
_ASKS_ES = re.compile(
    r"\b(?:la|lo|las|los) (?:dejo|paro|suspendo|quito)(?: tambi[eé]n| o no| entonces| ya)*\s*\?"
)


def without_asked(own: str) -> str:
    """own: plain text, with its marks. Without what asks whether to stop something."""
    return _ASKS_ES.sub(" ", _ASKS.sub(" ", own))


def asks_whether_to_stop(own: str) -> bool:
    """own: plain text, with its marks."""
    return without_asked(own) != own

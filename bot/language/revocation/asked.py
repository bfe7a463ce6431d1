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
# What becomes of the list: "y si no puedo, ¿me quitan de la lista?"; "take me off it?" bids.
_OF_A_LIST = re.compile(
    r"\b(?:y |pero )?si [^.;!?]{2,40}?\b(?:me|nos|la|lo) (?:quit|sac|borr|elimin)an"
    r" de (?:la|esa|su) lista[^.;!?]{0,30}\?"
    r"|\by si [^.;!?]{2,40}?\b(?:me|nos) (?:quit|sac|borr|elimin)an de (?:la|esa) lista\s*$"
    r"|\bif (?:i|we) [^.;!?]{2,40}?\b(?:do|will|would|are) (?:you|u|yall|they)"
    r" (?:gonna |going to )?(?:take|drop|kick|remove|cross|bump) (?:me|us) (?:off|from)\b[^.;!?]*\?"
    r"|\b(?:do|will|would|are) (?:you|u|yall|they) (?:gonna |going to )?"
    r"(?:take|drop|kick|remove|cross|bump) (?:me|us) (?:off|from) [^.;!?]{0,25}?"
    r"\bif (?:i|we)\b[^.;!?]*\?"
)


def without_asked(own: str) -> str:
    """own: plain text, with its marks. Without what asks whether to stop."""
    return _OF_A_LIST.sub(" ", _ASKS_ES.sub(" ", _ASKS.sub(" ", own)))


def asks_whether_to_stop(own: str) -> bool:
    """own: plain text, with its marks."""
    return without_asked(own) != own

"""A no that answers, and denies nothing of what follows it: "no, cancélela", "no. cancel it".

Without its comma it is told by the verb: "cancélela" after a no begins anew, "la cancele" does not.
"""

import re

from bot.language.normalise import plain

_ENDS = r"(?:canc|cansel|anul|borr|quit)"
_BETWEEN = r"(?:(?:por favor|porfa|please|pls|mejor|so|then|just|entonces|pues) )*"
_SET_OFF = re.compile(rf"\bno *[,.;:!\n]+ *(?={_BETWEEN}{_ENDS})")
_BEGINS_ANEW = re.compile(
    r"\bno (?=(?:c[aá]n[cs][eé]l|an[uú]l|b[oó]rr|qu[ií]t)(?:e|en|a)(?:me)?(?:la|lo|las|los)\b)"
)
_ANSWER = "nope "


def no_set_off(text: str) -> str:
    """In plain letters, with such a no as a word that is an answer only."""
    return _BEGINS_ANEW.sub(_ANSWER, _SET_OFF.sub(_ANSWER, plain(text)))

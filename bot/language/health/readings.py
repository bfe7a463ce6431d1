"""Blood pressure readings in a message that are dangerous in themselves."""

import re
from collections.abc import Iterator

from bot.language.phrases import Hit

CRISIS = (180, 120)  # systolic or diastolic, mmHg
# Severe range in and after pregnancy, and the figure from which a warning sign makes it urgent.
CRISIS_WITH_SIGN = (160, 110)

_READING = re.compile(r"(?<![\d/.$-])(\d{2,3}) ?(?:/|over|sobre|con|x) ?(\d{2,3})(?![\d/-])")
# In folded text no mark is left between the two: "190 100".
_EARLIER = re.compile(r"(?<![\d/.$-])(\d{2,3}) ?(?:/|over |sobre |con |x ?)? ?(\d{2,3})(?![\d/-])")
_TODAY = re.compile(
    r"\b(?:today|now|this (?:morning|afternoon|evening)"
    r"|hoy|ahora|ahorita|esta (?:ma[nñ]ana|tarde))\b"
)
CALM = (140, 90)
FEWEST = 2  # readings, to compare
_SIGN = re.compile(
    r"pregnan|partum|headache|vision|blurr|spots|dizz|chest|numb"
    r"|embaraz|parto|dolor de cabeza|vista|borros|lucecitas|mareo|maread|pecho"
)
# A rule that somebody was told, and nothing else: "dr said to call if over 180/120".
_RULE_TOLD = re.compile(
    r"(?:(?:hi|ok|so|and|but|also|cuz|because|hola|pero|es que|pues) )*"
    r"(?:(?:the|my|your|ur|el|la|mi|su) )?(?:dra?|doc|doctora?|nurse|cardiologist|enfermera"
    r"|cardiologo|they|he|she|you|yall|u)? ?(?:\w+ )?"
    r"(?:said|told me|told us|says|wants me|sed|me dijo|nos dijo|me dijeron|dijo|dijeron|dice) "
    r"(?:to |que )?(?:(?:i should|should|les|lo|la|me) )?"
    r"(?:call|text|go in|come in|go to the er|write|let (?:you|u|yall) know|llam\w+|avis\w+"
    r"|escrib\w+|hable|fuera|vaya)(?: (?:you|u|yall|in|them|her|him|911|aqui|a la clinica))? "
    r"(?:only )?(?:if|when|whenever|si|cuando) (?:(?:my|the|la|mi|it|its|bp|blood|pressure|presion"
    r"|is|was|goes|gets|hits|reading|ever|me|se|pasa|sube|subia|pasaba|estaba|esta|llega) )*"
    r"(?:(?:over|above|higher than|more than|at|to|past|arriba de|mas de|de|a|mayor de|mayor a) )?"
    r"\d{2,3} ?(?:/|over|sobre|con|x) ?\d{2,3}(?: or (?:more|higher|above|over)| o mas)?[ .!?]*"
)


def is_crisis_pressure(text: str) -> bool:
    """text: as plain() leaves it."""
    if tells_rule(text):
        return False
    if next(earlier_pressures(text), None) is not None:
        return False
    limits = CRISIS_WITH_SIGN if _SIGN.search(text) else CRISIS
    return any(
        _is_pressure(upper, lower) and (upper >= limits[0] or lower >= limits[1])
        for upper, lower in ((int(a), int(b)) for a, b in _READING.findall(text))
    )


def earlier_pressures(text: str) -> Iterator[Hit]:
    """text: plain or folded. High ones of before, where one of today is far from danger.

    None where a warning sign stands beside: "185/120 yesterday, 128/80 today, but a headache".
    """
    found = [*_EARLIER.finditer(text)]
    if len(found) < FEWEST or _SIGN.search(text):
        return
    last = found[-1]
    calm = int(last[1]) < CALM[0] and int(last[2]) < CALM[1]
    if calm and _TODAY.search(text, found[-2].end()):
        yield from (Hit("earlier pressure", one.start(), one.end()) for one in found[:-1])


def tells_rule(text: str) -> bool:
    """Whether it only tells when somebody is to call, with no reading beside."""
    return _RULE_TOLD.fullmatch(text.strip()) is not None


def _is_pressure(upper: int, lower: int) -> bool:
    return 60 <= upper <= 300 and 30 <= lower <= 200 and upper > lower

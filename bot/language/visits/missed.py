"""Whether somebody says that they did not come to a visit that has been."""

import re

from bot.language.normalise import folded
from bot.language.patterns import each_of

_VISIT = r"(?:appointment|appt|apt|appointmnt|visit|checkup|check up|physical)"
_CITA = r"(?:cita|consulta|visita|revision)"
_WHEN = r"(?:yesterday|today|this (?:morning|afternoon)|earlier|last week|the other day)"
_MISSED = each_of(
    rf"""
    \b(?:missed|forgot(?: about)?|slept through|overslept|blew off|spaced(?: on)?) (?:it\b
    |that one\b|{_WHEN}\b|(?:my|the|our|his|her|that|todays
    |yesterdays) (?:\w+ ){{0,2}}{_VISIT}s?\b)
    \b(?:couldnt|could not|didnt|did not|wasnt able to|never) (?:make it|get there|come in
    |show(?: up)?|make (?:my|the) {_VISIT})\b
    \bse me (?:paso|olvido|fue)(?: (?:la|mi|esa|por completo))*(?: {_CITA}|$)
    \b(?:perdi|falte a|no fui a|no llegue a|no alcance a llegar a)(?: la| mi| esa)? {_CITA}\b
    \bme la perdi\b
    \b(?:no|nunca) (?:pude|alcance a|logre) (?:ir|llegar|asistir|presentarme)\b
    """
)
# "I didn't make it to the bank", "I missed it on the phone".
_OTHER = re.compile(r"\b(?:call|calls|phone|text|texts|message|llamada|mensaje|payment|pago)\b")


def says_missed(text: str) -> bool:
    said = folded(text)
    return _MISSED.search(said) is not None and _OTHER.search(said) is None

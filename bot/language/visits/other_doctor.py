"""Whether a message asks for nothing but another doctor; "I found another doctor" asks for none."""

import re

from bot.language.normalise import folded

_OTHER = (
    r"(?:(?:an ?other|a different|some other|any other) (?:doctor|dr|provider|nurse)"
    r"|(?:un |una )?otr[oa] (?:doctora?|dra?|medic[oa]|enfermer[oa]))"
)
_ASKS = re.compile(
    r"(?:(?:hi|hello|hola|yes|ok|si|no|pero|but|y|and|mejor|maybe|can|could|may|i|we|it|would|like"
    r"|want|wanted|prefer|need|to|see|be|is|there|do|you have|you|id|rather|please|quiero|quisiera"
    r"|prefiero|necesito|puede|pueden|puedo|podria|ser|me|gustaria|hay|tienen|ver|verme|cambiar"
    r"|cambiarme|switch|change|la|cita|seria|posible|a) )*"
    rf"(?:with |con |for |de )?{_OTHER}(?: (?:please|pls|plz|instead|por favor|porfa|mejor))*"
)


def asks_for_another_doctor(text: str) -> bool:
    return _ASKS.fullmatch(folded(text)) is not None

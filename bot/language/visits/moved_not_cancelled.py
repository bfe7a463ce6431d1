"""A visit that is to be moved and not cancelled: "dont cancel me, put me on the 22nd"."""

import re
from datetime import datetime

from bot.language.normalise import folded
from bot.language.visits.not_cancelled import keeps_from_cancelling
from bot.language.when import When

_WISH = (
    r"(?:(?:i|we) (?:just |only |really |do |would |actually |rather )*(?:want|wanna|need|prefer"
    r"|like|take)|(?:id|i would|we would|wed) (?:rather|like|prefer|want|love|take)"
    r"|(?:put|get|give|fit|squeeze|set|make|schedule|book) (?:me|us|it|mine)"
    r"|(?:can|could|may) (?:i|we|you|u) (?:come|go|do|have|get|take|please|make it|put me|fit me)"
    r"|(?:i|we) can (?:do|come|go|make)"
    r"|(?:la|lo)? ?(?:quiero|quisiera|queremos|prefiero|necesito|ocupo|kiero)|me gustaria"
    r"|(?:puedo|podria|podemos|podriamos|puede) (?:ir|ser|venir)?|que sea"
    r"|(?:pong|agend|pas|d|apunt)(?:a|e|en|me|eme|enme|ame|ela|enla|emela|enmela|amela))"
)
_BETWEEN = (
    r"(?: (?:it|that|one|a|an|the|on|for|to|at|in|by|come|be|seen|have|go|do|make|get|please|pls"
    r"|down|back|next|visit|appointment|appt|apt|time|day|la|el|una|otra|lo|que|sea|ir|para|en|a|al"
    r"|por|de|cita|sita|hora|venir|tenerla|dejarla|mejor|solo|nomas|porfa|favor))*"
)
_WISH_BEFORE = re.compile(rf"\b{_WISH}{_BETWEEN} ?$")
# With no comma between them the "dont" would be the week's as well.
_DONT = r"(?:do ?n['’]?t|do not|dnt|please not)"
_DONT_CANCEL = re.compile(
    rf"\b(?:{_DONT}(?: (?:please|pls|want|wanna|need|to|you|u|guys|just))* canc\w+"
    r"(?: (?:it|this|that|me|us|(?:my|the|our) (?:visit|app\w*|apt)))?"
    r"|no (?:(?:me|la|lo|nos|se|vayan|vaya|a|quiero|que) )*(?:can[cs]el\w+|anul\w+)"
    r"(?: (?:la|mi|esta) (?:[cs]ita|visita|consulta))?)"
    r"(?=[ ,.;]+(?:(?:please|pls|plz|just|but|only|instead|can|could|you|u|i|want|wanna|need|to"
    r"|would|like|id|rather|lets|porfa|por favor|solo|sólo|nomas|nomás|pero|mejor|quiero"
    r"|puede|pueden|podría|podria|me la|me|la)[ ,]+)*(?:mov\w+|push\w*|resched\w*|chang\w+"
    r"|switch\w*|put|bump|postpone|delay|muev\w+|muév\w+|cambi\w+|cámbi\w+|pas[ae]\w*|pás\w+"
    r"|reagend\w+|reprogram\w+|pong\w+|póng\w+|recorr\w+|córr\w+|corr\w+|pospon\w+"
    r"|want|wanna|need|prefer|rather|take"
    r"|quiero|quisiera|prefiero|necesito|ocupo)\b)",
    re.IGNORECASE,
)


def is_moved_not_cancelled(text: str, when: When | None, visit: datetime | None) -> bool:
    """when: the time that the text names. visit: when the standing one is, which is kept."""
    if when is None or _holds(when, visit) or not keeps_from_cancelling(text):
        return False
    return _WISH_BEFORE.search(folded(text[: when.span[0]])) is not None


def without_dont_cancel(text: str) -> str:
    """Before another wish, for who reads times: what is not wanted is no time. As long as it was,
    so that places in it stay."""
    return _DONT_CANCEL.sub(lambda found: " " * len(found.group()), text)


def _holds(when: When, visit: datetime | None) -> bool:
    if visit is None or when.start is None or when.end is None:
        return False
    return when.start <= visit < when.end

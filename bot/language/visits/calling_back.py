"""A cancellation called back in the breath that asks for it: "cancel my visit. wait dont"."""

import re

from bot.language.normalise import folded
from bot.language.patterns import each_of

_CANCEL = r"(?:canc[a-z]*|cansel[a-z]*|anul[a-z]*)"
_WAIT = (
    r"(?:no|nah|nope|not|wait|hold on|oh|ay|uy|actually|sorry|please|pls|plz|oops|shoot|ok|hmm"
    r"|espere|esperen|espera|esperese|perdon|disculpe|mejor|bueno|pero|but|on second thought)"
)
_NOT_IT = (
    r"(?:(?:dont|do not|dnt|no) (?:(?:please|pls|you|u|guys|want|wanna|to|me|la|lo|le|se|nos|vayan"
    rf"|vaya|a|quiero|que) )*{_CANCEL})"
)
# Whatever else is named is another visit, or no visit.
_MINE = (
    r"(?! (?:the|your|his|her|our|los|las|el|su|sus|un|una|both|all|for|de|del|on|due|por|texts?"
    r"|mensajes|my (?!vis|app?|apt)\w|mis?\b(?! [cs]ita| visita| consulta)|la (?![cs]ita)\w|my \w+"
    r" (?:on|for|with)|mi cita (?:de|del|con)|la cita (?:de|del|con)|mon|tue|wed|thu|fri|sat|sun"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo))"
)
_LAST = (
    r"(?: (?:please|pls|plz|thanks|thank you|sorry|lol|gracias|porfa\w*|por favor|perdon|haha|jaja"
    r"|my bad|yet|todavia|aun|idk|i dont know|no se|dont know|that|it|this|still|i|im|ill|we"
    r"|si|yo|todavia|not sure)\b| ?$)"
)
_CALLED_BACK = each_of(
    rf"""
    \b{_NOT_IT}\b{_MINE}
    \b(?:{_WAIT} )+(?:dont|do not|dnt)(?: do (?:it|that|so))?(?= ?$|{_LAST})
    \b(?:dont|do not) do (?:it|that)\b
    \bno (?:lo|la|le) hag(?:a|an|as)\b
    \b(?:never ?mind|nvm|scratch that|disregard(?: that)?|just kidding|jk|i take (?:it|that) back
    |ignore that)(?={_LAST})
    \b(?:{_WAIT} )+(?:i (?:can|will)|ill) (?:still )?(?:make it|come|be there|go|keep it)\b
    \b(?:{_WAIT} )+(?:siempre )?si (?:puedo|voy|ire|la quiero|quiero ir)\b
    \b(?:{_WAIT} )+(?:keep it|leave it|dejela|dejala|dejenla)\b
    \bsiempre si\b
    """
)
_UNSURE = re.compile(
    r"\b(?:idk|dunno|not sure|unsure|(?:dont|do not) know|maybe|no se|no estoy segur[oa]"
    r"|a ?lo mejor|tal ?vez|quizas?|yet|todavia|aun|olvid\w+)\b"
)


def called_back_after(words: str, wish_ends: int) -> bool:
    """words: folded. wish_ends: where the last wish to cancel ends."""
    return any(hit.start() >= wish_ends for hit in _CALLED_BACK.finditer(words))


def is_unsure(text: str) -> bool:
    """Beside what was called back: neither of the two is what they want for certain."""
    return _UNSURE.search(folded(text)) is not None

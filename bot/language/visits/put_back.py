"""Whether somebody wants the time back that they had before the visit was moved."""

from bot.language.normalise import folded
from bot.language.patterns import each_of

_IT = r"(?:it|that|this|mine|me|us|(?:my|the|that) (?:visit|appointment|appt|apt|time|one))"
_VISIT = r"(?:time|one|visit|appointment|appt|apt|slot|spot|date|day)"
_OLD = r"(?:original|old|previous|former|prior)"
_AS_BEFORE = (
    r"(?:(?:to )?(?:how|the way|what|where|like|as|when) (?:it|that|i|we) (?:was|is|were|had"
    rf"|have)|as before|like before|to (?:the|my) (?:{_OLD}|first|other|same)"
    r"|to (?:normal|before)|please|pls|plz|thanks|thank you|sorry|now|again|then|$)"
)
_CITA = r"(?:hora|cita|fecha|consulta|visita)"
_DE_ANTES = r"(?:de antes|anterior|original|que (?:ya )?(?:tenia|teniamos|estaba))"
_BACK = each_of(
    rf"""
    \b(?:put|change|switch|set|move|turn|get|give) {_IT} back(?= {_AS_BEFORE}|$)
    \b(?:leave|keep|have|make|want) {_IT} (?:how|the way|as|like|what|where) (?:it|i) (?:was|had)\b
    \b(?:go|going|went) back to (?:the|my|what|how) (?:{_OLD}|first {_VISIT}|time i had|i had
    |it was)
    \b(?:the|my|that) {_OLD} {_VISIT}\b
    ^(?:\w+ ){{0,3}}{_OLD} {_VISIT} (?:is|was|works|worked) (?:\w+ ){{0,2}}(?:better|best|fine|good
    |ok|okay|after all)
    \bthe (?:one|time|visit|appointment|appt) (?:i|we) (?:had|had before)\b
    \b(?:undo|reverse) (?:that|this|it|the (?:move|change|last one))\b|^(?:\w+ )?undo$
    \b(?:regres|devuelv|dej|pong|pon|cambi|vuelv)\w* (?:\w+ ){{0,3}}?(?:como (?:la |lo )?(?:estaba
    |tenia|teniamos|era)|como antes|igual que antes|a como (?:estaba|era))
    \b(?:la|mi|a la|esa) {_CITA} {_DE_ANTES}\b
    \b(?:la|el) {_DE_ANTES}\b
    ^(?:(?:no|ay|perdon|mejor|por favor|porfa|oiga|disculpe) )*(?:regres|devuelv)\w+(?:la|lo|mela
    |melo)(?: (?:por favor|porfa|gracias|mejor|otra vez))*$
    \b(?:deshag\w+|deshacer) (?:eso|el cambio|lo)\b
    """
)
# Not asked for, or something else: another's wish, a question, a time to be forgotten.
_OTHERWISE = each_of(
    r"""
    \b(?:dont|do not|never|not|no) (?:want (?:to )?)?(?:put|change|switch|set|move|go|undo|want
    |(?:me )?(?:la |lo )?(?:regres|devuelv|dej|pong|cambi)\w+)\b
    \b(?:cancel\w*|forget|olvid\w*|miss(?:ed)?|instead of|en vez de|en lugar de)\b
    \b(?:call|text|llam\w+|escrib\w+) (?:me|us)\b
    \b(?:texts?|messages?|reminders?|mensajes?|textos?|recordatorios?|insurance|doctor|seguro)\b
    \b(?:what|when|cual|cuando|que) (?:is|was|were|era|fue|hora|dia|day|time)\b
    \b(?:cant|cannot|couldnt|no (?:puedo|podia|pude)) (?:\w+ )?(?:make|do|come|ir|llegar)
    """
)
_MOST_WORDS = 14


def puts_back(text: str) -> bool:
    """ "Put it back how it was", "no, mejor la de antes": said after a visit was moved."""
    said = folded(text)
    if len(said.split()) > _MOST_WORDS or _OTHERWISE.search(said):
        return False
    return _BACK.search(said) is not None

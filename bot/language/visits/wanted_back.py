"""Whether somebody wants the visit back that was cancelled a moment ago."""

import re

from bot.language.normalise import folded
from bot.language.patterns import each_of

_IT = r"(?:it|that|that one|this|the visit|the one|my \w+|the app\w+|the (?:time|slot|spot))"
_ESTO = r"(?:la|lo|mi \w+|esa|la cita|eso)"
_BACK = re.compile(
    r"\b(?:undo|un ?cancel\w*|reinstate|restore)\b"
    r"|\b(?:hit|hitting|press(?:ed)?|push(?:ed)?|click(?:ed)?|tapped|typed|sent|picked|chose)"
    r" (?:the |a )?(?:wrong|3 by)\b|\bwrong (?:button|key|one|reply|answer)\b"
    r"|\b(?:by|on) (?:mistake|accident)\b|\bby accident\b|\baccidentally\b"
    r"|\b(?:didnt|did not|dont|do not|never) (?:mean|meant|want|wanted|ask) (?:to |it |for it to "
    r"|that )?(?:be )?cancel\w*|\b(?:dont|do not) cancel\b"
    rf"|\b(?:have|get|give me|want|need|put|take) {_IT} back\b|\bput me back\b"
    rf"|\b(?:want|like|love|need|gonna|going) to (?:still )?keep {_IT}\b|^(?:\w+ ){{0,3}}keep {_IT}"
    r"|\b(?:do|still) want (?:to (?:come|go|be seen)|it|my \w+)\b|\b(?:come|make it|coming|go)"
    r" after all\b"
    r"|\b(?:me equivoque|fue (?:un error|sin querer|por error)|sin querer|por error|por accidente"
    r"|deshag\w+|deshacer|descancel\w+|siempre si (?:voy|quiero|puedo|ire)"
    r"|no (?:la |lo |queria |quise |quiero )(?:\w+ )?cancel\w+)\b"
    rf"|\b(?:quiero|quisiera|puedo|podria) (?:recuperar|conservar|mantener|dejar) {_ESTO}\b"
    rf"|\b(?:devuelv|regres)\w+(?:me)?(?:la)? {_ESTO}\b|\bme la (?:devuelv|regres)\w+"
    r"|^(?:(?:actually|ok|oh|wait|no|please|mejor|por favor|ay) )*(?:resume|(?:regres|devuelv)\w+la"
    r"|pongala (?:otra vez|de nuevo)|vuelva a ponerla|bring it back)"
    r"(?: (?:please|pls|it|por favor|porfa|gracias))*$"
    r"|^(?:(?:oh|wait|no|oops|sorry|actually|hold on|but) )+(?:i )?(?:do |still )*(?:need"
    r"|want) (?:it|that"
    r"|to (?:come|go|be seen))\b"
    r"|^(?:(?:no|ay|oiga|espere|perdon|disculpe|pero) )+(?:la |lo )?(?:si )?(?:la "
    r"|lo )?(?:necesito|ocupo)\b"
    r"|^(?:(?:no|oh|oops|sorry|wait|ay|perdon|disculpe|espere) )+(?:(?:it|that) (?:was|is)"
    r"|i me?ant|era"
    r"|quise decir|me referia a) (?:for )?(?:my (?:son|daughter|kid|child|wife|husband|mom|dad"
    r"|other)s?"
    r"|(?:the|my) other(?: one)?|(?:la|el) de mi \w+|la otra)\b"
    r"|\bsi quiero (?:ir|la cita|mi cita)\b|\bla quiero (?:de vuelta|de regreso|otra vez)\b"
)
# Another day is wanted, or this was no mistake.
_OTHERWISE = each_of(
    r"""
    \b(?:another|different|other) (?:day|time|date)
    instead|resched\w*|otro dia|otra hora
    (?:what|which|any) times?\b
    times do (?:you|u)
    when can
    que (?:horas?|horarios?|dias?) (?:hay|tien\w+)
    cuando (?:puedo|hay)
    wrong (?:number|person)
    numero equivocado
    (?:texts?|messages?|mensajes|textos)\b
    """
)
# "Wait no just Iris", after both were cancelled: the other is wanted back.
_ONLY_ONE = re.compile(
    r"(?:(?:oh|ay|um|no|nope|wait|hold on|oops|sorry|shoot|i me?ant|i said|perdon|espere|disculpe"
    r"|quise decir|digo|era) )+(?:(?:just|only|not|not both|only cancel|just cancel|solo|nomas"
    r"|nada mas"
    r"|solamente|no) )+(?:the |la |el |de |del |for |para )*\w+(?:s)?(?: (?:please|pls|por favor))?"
)
_MOST_WORDS = 20


def wants_it_back(text: str) -> bool:
    """Said right after a cancellation: "undo that please", "I hit the wrong button"."""
    said = folded(text)
    if len(said.split()) > _MOST_WORDS or _OTHERWISE.search(said):
        return False
    return _BACK.search(said) is not None


def wants_only_one_off(text: str) -> bool:
    """Said right after several were cancelled together: which of them was meant, or was not."""
    return _ONLY_ONE.fullmatch(folded(text)) is not None

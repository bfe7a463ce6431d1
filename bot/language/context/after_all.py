"""Whether somebody keeps the visit after all, asked whether to move or to cancel it."""

import re

from bot.language.normalise import folded
from bot.language.visits.no_set_off import no_set_off

_FIRST = (
    r"(?:no|nah|nope|naw|oh|wait|actually|sorry|oops|ok|okay|well|hi|please|pues|mejor|perdon"
    r"|disculpe|siempre no|never ?mind|nvm|my bad|(?:i )?changed my mind|me arrepenti|hola|ay"
    r"|cambie de opinion|cambie de idea|ya no|asi|espere|espera)"
)
_IT = r"(?:it|that|that one|this one|mine|the one i have|my (?:visit|appointment|appt|spot|time))"
_KEPT = (
    rf"(?:(?:i )?(?:can|will|ill) (?:still )?(?:make {_IT}|come|be there|go)"
    rf"|(?:i )?(?:can|will|ill|want to|wanna|would like to|id like to|rather|id rather|gonna|am"
    rf" going to|im going to|im gonna|just|lets|let me) keep {_IT}|keep {_IT}|leave {_IT}"
    r"(?: (?:as is|as it is|alone|be|there|how it is))?"
    r"|(?:dont|do not)(?: do (?:it|that))?(?! (?:keep|leave|let))|i can(?: now)?|no lo haga[ns]?"
    rf"|(?:dont|do not) cancel(?: {_IT})?|scratch that|stay|it stays|let it stay|i take it back"
    rf"|(?:i )?(?:do |still )*need {_IT}|(?:si )?la (?:necesito|ocupo)(?: todavia)?"
    r"|im coming|i am coming|no (?:me )?(?:la |lo )?cancel(?:e|en|es|ar|arla)(?:la)?"
    r"|no la (?:quiero|quise) cancelar|dej(?:e|en|a)la|la dejo|que se quede|la quiero(?: todavia)?"
    r"|siempre si(?: (?:voy|puedo|ire|llego|la quiero|puedo ir))?|si (?:voy|puedo|puedo ir)"
    r"|quiero (?:conservarla|mantenerla|dejarla|ir))"
)
_LAST = (
    r"(?:please|pls|then|thanks|thank you|gracias|por favor|porfa|after all|lol|sorry|asi|igual"
    r"|como esta|perdon|ahi)"
)
_KEEPS = re.compile(rf"(?:{_FIRST} )*{_KEPT}(?: (?:{_LAST}|{_KEPT}))*")


def keeps_it_after_all(text: str) -> bool:
    """ "Nah I can make it after all", "me arrepentí, no la cancele"; the whole message says so."""
    return "?" not in text and _KEEPS.fullmatch(folded(no_set_off(text))) is not None

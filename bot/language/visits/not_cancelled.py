"""Whether somebody asks that the visit is not cancelled: "dont cancel me", "i never cancelled"."""

import re

from bot.language.normalise import folded
from bot.language.patterns import any_of, each_of
from bot.language.visits.cancelling import names_cancelling
from bot.language.visits.undecided import is_undecided
from bot.language.visits.words import MOVES

_TAKEN = r"(?:cancel\w*|cancl\w+|cansel\w*|anul\w+|borr\w+|quit(?:e|en|enme|ar|arme|es)\b)"
_NOT = r"(?:dont|do not|dnt|never|please not|didnt|did not|wasnt|havent|have not)"
_KEPT = each_of(
    rf"""
    \b{_NOT} (?:(?:you|u|guys|please|pls|plz|ever|go|be|even|just|want|wanna|need|ask\w*|mean\w*
    |trying|to|you|for|it|that|anyone|anybody) )*{_TAKEN}
    \bnever (?:said|asked|told (?:you|anyone|anybody)|wanted|meant) (?:\w+ ){{0,2}}?{_TAKEN}
    \bdo ?nt (?:take|drop|bump|kick|remove) (?:me|my (?:visit|appointment|appt|apt|spot|slot|time))
    \bno (?:(?:me|la|lo|nos|se|vayan|vaya|a|quiero|quise|queria|quisiera|pedi|pienso|que
    |ped\w+) )*{_TAKEN}
    \b(?:nunca|yo no|jamas) (?:(?:la|lo|he|pedi|dije|quise|que) )*{_TAKEN}
    """
)
_ASKED_AND_DENIED = each_of(
    r"""
    \b(?:did|have|are|why|u|you|me|la)\b.* cancel\w*(?: \w+){0,4} (?:please )?(?:dont|do not|pls
    dont|no lo hagan)(?: (?:please|pls|do (?:it|that)))*$
    """
)
# Something else than the visit stays, or it stays for now only.
_OTHERWISE = any_of(
    r"""
    (?<!find )(?<!get )(?<!got )another
    (?<!consigo )(?<!busco )(?<!encuentro )otr[oa]
    different|earlier|later|sooner|instead|mejor|un(?:less|til)|till
    texts?|messages?|reminders?|mensajes?|textos?|recordatorios?|order|referral|surgery
    (?:cant|cannot|can not|wont) (?:be able to )?(?:come|go|make|be)
    not (?:coming|going)
    no (?:voy a )?(?:puedo|podre|poder|podemos|voy|ire|alcanzo)
    ya no|(?:have|need|got|gotta) to cancel|tengo que cancel\w*|pero (?:tengo|es que)
    (?:last|other) \w+|fees?|charg\w+|cobr\w+|cargo|bill|doctor|dra?|reason
    """
)
_RIDE_GONE = re.compile(r"\b(?:se )?(?:me|nos) cancel(?:o|aron)\b")
_FOR_NOW = any_of(r"yet|todavia|aun|for now|por ahora|right now|ahorita")


def keeps_from_cancelling(text: str) -> bool:
    """ "Dont cancel me, ill find a ride"; not "don't cancel, just move it"."""
    return _keeps(text) and _FOR_NOW.search(folded(text)) is None


def keeps_for_now(text: str) -> bool:
    """ "Dont cancel it yet, let me see": they do not know, and nothing is cancelled."""
    return _keeps(text) and _FOR_NOW.search(folded(text)) is not None


def _keeps(text: str) -> bool:
    said = folded(text)
    if _OTHERWISE.search(said) or not MOVES.isdisjoint(said.split()):
        return False
    if not (_KEPT.search(said) or _ASKED_AND_DENIED.search(said)):
        return False
    rest = _RIDE_GONE.sub(" ", _KEPT.sub(" ", said))
    return not (names_cancelling(rest) or is_undecided(text))

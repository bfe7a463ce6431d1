"""Whether somebody asks that the visit is not cancelled: "dont cancel me", "i never cancelled"."""

import re

from bot.language.normalise import folded
from bot.language.patterns import any_of, each_of
from bot.language.visits.cancelling import (
    calls_back_cancelling,
    names_cancelling,
    wavers_on_cancelling,
)
from bot.language.visits.no_set_off import no_set_off
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
    different|earlier|later|sooner|instead|(?<!a lo )(?<!alo )mejor(?! dej| no)|un(?:less|til)|till
    texts?|messages?|reminders?|mensajes?|textos?|recordatorios?|order|referral|surgery
    (?:cant|cannot|can not|wont) (?:be able to )?(?:come|go|make|be)
    not (?:coming|going)
    no (?:voy a )?(?:puedo|podre|poder|podemos|voy|ire|alcanzo)
    ya no|(?:have|need|got|gotta) to cancel|tengo que cancel\w*|pero (?:tengo|es que)
    (?:no|ay|mejor|wait|yes) (?:si|yes) cancel\w*
    (?:last|other) \w+|fees?|charg\w+|cobr\w+|cargo|bill|doctor|dra?|reason
    """
)
_RIDE_GONE = re.compile(r"\b(?:se )?(?:me|nos) cancel(?:o|aron)\b")
# A wish to cancel let go of, by words that do not say that they come.
_LET_GO = re.compile(
    r"(?:never ?mind|nvm|nm|scratch that|disregard(?: that)?|ignore that|forget (?:it|that)"
    r"|just kidding|jk|i take (?:it|that) back|olvid\w+)"
    r"(?: (?:please|pls|thanks|thank you|sorry|lol|haha|my bad|perdon|gracias))*$"
)
_FOR_NOW = any_of(r"yet|todavia|aun|for now|por ahora|right now|ahorita")


_PERHAPS = r"(?:a ?lo mejor|tal ?vez|quizas?|puede (?:ser )?que|chance y|igual y|capaz que?)"
_MIGHT_NOT = any_of(
    rf"""
    (?:might|may) not (?:be able to )?(?:come|go|make|be)
    (?:maybe|perhaps|possibly|prob\w*) (?:i |we )?(?:cant|wont|will not|cannot)(?: be able to)?
    {_PERHAPS} (?:yo )?no (?:(?:voy a |vamos a )?(?:pued\w+|podr\w+|poder|podemos|voy|vaya|ire
    |lleg\w+|alcan\w+))
    no se si (?:ya )?(?:no )?(?:voy a )?(?:pued\w+|podr\w+|poder|vaya|lleg\w+|alcan\w+)
    """
)
# Late is no doubt: they come.
_LATE = any_of(r"late|behind|tarde|atrasad\w|retras\w+")


def keeps_from_cancelling(text: str) -> bool:
    """ "Dont cancel me, ill find a ride", "cancel it, no wait dont"; not "dont cancel, move it"."""
    return _keeps(text) and not _is_open(text)


def keeps_for_now(text: str) -> bool:
    """ "Dont cancel it yet, let me see", "dont cancel but i might not make it", "cancel it nvm":
    they do not know, or have not said that they come, and nothing is cancelled."""
    return _keeps(text) and _is_open(text)


def _keeps(text: str) -> bool:
    said = folded(no_set_off(text))
    if _OTHERWISE.search(_MIGHT_NOT.sub(" ", said)) or not MOVES.isdisjoint(said.split()):
        return False
    if calls_back_cancelling(text):
        return not wavers_on_cancelling(text)
    if not (_KEPT.search(said) or _ASKED_AND_DENIED.search(said)):
        return False
    return not names_cancelling(_beside(said))


def _is_open(text: str) -> bool:
    said = folded(text)
    if _FOR_NOW.search(said) or _MIGHT_NOT.search(said):
        return True
    if _LET_GO.search(said) and not _KEPT.search(said):
        return True
    return is_undecided(_beside(said)) and not _LATE.search(said)


def _beside(said: str) -> str:
    """What is said beside the words that nothing is to be cancelled."""
    return _RIDE_GONE.sub(" ", _KEPT.sub(" ", said))

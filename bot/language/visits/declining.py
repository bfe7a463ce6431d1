"""Reading how people leave something for now: they will be in touch, or they do wish for it."""

import re

from bot.language.normalise import folded, plain
from bot.language.patterns import any_of
from bot.language.questions import asks_something

# Who speaks will do it: "I'll ring you", "luego les marco", "yo me comunico".
_ENGLISH = re.compile(
    r"\b(?:ill|i will|well|we will|im going to|im gonna|ima|let me|i can|will)\b (?:\w+ ){0,3}?"
    r"(?:(?:call|ring|phone|text|txt|message|contact|email|write|tell) (?:you|u|ya|yall|back|in)"
    r"|(?:call|ring|phone|text)(?: (?:the (?:office|clinic)|again|later|when|once|after|to)|$)"
    r"|(?:give|drop|shoot|send) (?:you|u|ya|yall) an? \w+|reach (?:out|back)|be in touch"
    r"|get (?:back|in touch|a ?hold of)|let (?:you|u|ya|yall) (?:know|no)|check back)\b"
)
_SPANISH = any_of(
    r"""
    (?:les?|los|las|te) (?:llam|marc|habl|avis|escrib|contact|busc|confirm|mand|timbr)(?:o
    |amos|imos|are|aremos|ire)
    (?:les?|te) (?:digo|dire)
    (?:me|nos) comuni(?:co|camos|care)
    (?:voy|vamos|puedo) (?:a )?(?:llam|marc|habl|avis|escrib|comunic)(?:ar|ir)(?:les?|los|me)?
    (?:yo|ya|luego) (?:llam|marc|avis|habl)(?:o|are)
    (?:llam|marc|avis|habl)are(?:mos)?
    """
)
# Somebody else is to be in touch: that is a wish, and no leave-taking.
_BY_OTHERS = re.compile(
    r"\b(?:(?:can|could|would|please|pls|have|need) (?:you|u|someone|somebody|them|a \w+)"
    r"|(?:call|text|phone|ring) me|(?:llamen|llame|marquen|hablen|avisen|escriban)me"
    r"|me (?:llam|marc|habl|avis)[ae]n)\b"
)
_PAUSE = re.compile(r"[,.;!\n]")
_WISHES = re.compile(
    r"(?<!dont )(?<!not )(?<!no )(?<!wont )(?<!no lo )(?<!no la )(?<!no le )(?<!no les )"
    r"\b(?:need|want|would like|id like|prefer|quiero|quisiera|necesito|ocupo|prefiero|me gustaria"
    r"|give me|book|denme|deme|agend\w+|busquen?me)\b"
)


_NONE_LISTED = re.compile(
    r"(?:(?:no|nah|sorry|like i said|i said|como dije|ya dije|pues|ay) )*"
    r"(?:none|neither|ninguna|ninguno|ni una|ni uno)(?: (?:of (?:them|those|these|the above)|work"
    r"|works|de (?:esas|esos|ellas|las dos|los dos|esas horas)|me (?:queda|sirve|funciona)))*"
    r"(?: (?:(?:like|as) i (?:said|told you)(?: (?:before|already|earlier))?|i (?:already )?said"
    r"|como (?:ya )?(?:le |les )?dije(?: antes)?|ya (?:le |les )?dije|sorry|thanks|gracias"
    r"|perdon))*"
)


def refuses_what_is_listed(text: str) -> bool:
    """ "None, like I said before": said where nothing may be listed any more."""
    return _NONE_LISTED.fullmatch(folded(text)) is not None


def comes_back(text: str) -> bool:
    """Whether they say that they will be in touch themselves, and ask for nothing."""
    said = folded(text)
    if asks_something(text) or _BY_OTHERS.search(said):
        return False
    return bool(_ENGLISH.search(said) or _SPANISH.search(said))


def wishes_something(text: str) -> bool:
    """Whether they say that they want or need something; "no need" is none, "no, I need" is."""
    return any(_WISHES.search(folded(part)) for part in _PAUSE.split(plain(text)))

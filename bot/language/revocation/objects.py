"""What one opts out of, where it is something else than texts: the gym, a booster, a study.

Every way to name our texts is known here, not every other thing: whatever follows "unsubscribe me
from" without one of those words is none of ours. All of this is plain text, with its marks.
"""

import re

_OURS = (
    r"(?:text|txt|message|messag|msg|sms|remind|notif|alert|contact(?! lens)|number|phone|cell|list"
    r"|spam|robo|these\b|this\b|those|them\b|it\b|all\b|every|any|here\b|yall|you\b|your\b|ur\b|u\b|receiv"
    r"|get\b|gett|being|be\b|what|system|service|program|commun|update|blast|thread|chat|outreach"
    r"|survey|nonsense|crap|shit|stuff|thing|mess\b|electronic|automat|call|mailing|correspond"
    r"|further|future|buzz|ding|ping|sub)"
)
# Named, they are opted out of, whatever word of texts stands beside: "the contact lens thing".
_THINGS = (
    r"(?:lens(?:es)?|strips|gym|newsletters?|magazines?|catalogs?|pills|refills?|vitamins|yoga"
    r"|auto-?pay|raffles?|webinars?|podcasts?)"
)
_FROM_ELSE = re.compile(
    r"\b(?:unsubscrib\w+|unenroll\w*|disenroll\w*|un-?enroll\w*"
    r"|opt(?:ed|ing)?-? ?(?:\w+ ){0,2}?out)"
    r"(?: (?:me|us|him|her|my \w+))? (?:from|of) "
    rf"(?:(?!(?:[^\s.,;!?]+ ){{0,5}}?{_OURS})|(?=(?:[^\s.,;!?]+ ){{0,4}}?{_THINGS}\b))[^.,;!?]*"
)
# "Cancel the visit, not the texts": the word that denies them keeps them.
_NOT_THE_TEXTS = re.compile(
    r"\b(?:cancel|terminate|lose|drop|kill|scrap|nix|(?:opt|count|leave) (?:me )?out of|unbook)"
    r" (?:(?:the|my|this|that|his|her) )?(?!text|message|reminder|msg|number)[^.;!?]{3,40}?,?"
    r" (?:but |just )?not (?:the |my |your )?(?:text|message|reminder|number|notification"
    r"|phone)s?\b(?! (?:me|us|again|any))"
    r"|\b(?:cancel|anul|borr|quit)\w* (?:la|mi|las|mis|esa|esta) (?:citas?|visitas?|consultas?),?"
    r" (?:pero )?(?:no (?:los|mis|sus) (?:mensajes|avisos|recordatorios|textos)"
    r"|(?:los|mis|sus) (?:mensajes|avisos|recordatorios|textos) no)\b"
)
# What the texts are about does not end here: "stop the appointment reminders" ends reminders.
_OF_VISITS = re.compile(
    r"\b(?:appointment|appt|visit|clinic|doctor|doctors|billing|refill) "
    r"(?=(?:text|message|reminder|alert|notification|msg)s?\b)"
)


# Whose number is to be written to instead: no wish for another day in place of "this one".
_ELSEWHERE = re.compile(
    r"(?P<where>\b(?:number|phone|cell)\b[^.;!?]{0,40}?) instead of"
    r" (?:this(?: one| number| phone)?|mine|my number|my phone)\b"
)


# Others write too: "CVS keeps texting me, how do I get them to stop".
_OTHERS = (
    r"(?:cvs|walgreens|walmart|rite ?aid|kroger|publix|costco|pharmacy|drugstore|insurance|medicare"
    r"|medicaid|bank|collectors?|collections|farmacia|seguro|aseguranza|banco|cobradores)"
)
_TO_AN_END = r"[^.,;!?]{0,40}?(?= and\b| y\b|[.,;!?]|$)"
_OF_OTHERS = re.compile(
    rf"\b{_OTHERS} (?:just )?(?:keeps?|wont|won'?t stop|is|are) (?:on )?"
    r"(?:text|messag|send|spamm|bother|bugg)\w*[^.;!?]*[.;!?,]?[^.;!?]*"
    r"\b(?:get|make) (?:them|it|that|him|her) (?:to )?stop\b"
    rf"|\b(?:get|make|tell|ask) (?:the |my |that )?{_OTHERS} (?:to )?(?:stop|quit)\b{_TO_AN_END}"
    r"|\b(?:para|como hago|cómo hago|haga|hacer) que (?:(?:la|el|los|las|mi|esa|ese) )?"
    rf"{_OTHERS} (?:ya )?(?:no|deje|pare)\b{_TO_AN_END}"
)


def without_other_objects(own: str) -> str:
    """own: plain text. Without what ends or is left that is none of our texts."""
    own = _OF_OTHERS.sub(" ", own)
    own = _ELSEWHERE.sub(r"\g<where>", own)
    return _OF_VISITS.sub("", _NOT_THE_TEXTS.sub(" ", _FROM_ELSE.sub(" ", own)))

"""Whether free words ask us to stop texting, as a reasonable person would read them.

A small, careful set (47 CFR 64.1200(a)(10), second sentence); the model reads the rest. A narrower
wish ("not so many", "not at night", "in Spanish") is left to the model, which may ask. The lists
are in revocation_english.py, revocation_spanish.py, revocation_signs.py, and what the words before
or after turn into something else in revocation_otherwise.py.
"""

import re

from bot.language.automatic import is_automatic_reply, is_phone_reaction
from bot.language.bare_revocation import says_only_stop
from bot.language.normalise import folded, plain
from bot.language.phrases import Phrases
from bot.language.revocation_english import GROUPS_EN, RULES_EN
from bot.language.revocation_otherwise import GROUPS, OTHERWISE
from bot.language.revocation_refusals import REFUSALS
from bot.language.revocation_signs import KINDS, PLEADS, SIGNS, STANDS_ALONE, WHOLE
from bot.language.revocation_spanish import GROUPS_ES, RULES_ES
from bot.language.revocation_wishes import KINDS as KINDS_OF_WISHES
from bot.language.revocation_wishes import SIGNS as WISHES
from bot.language.signs import Signs

_RULED = Phrases(RULES_EN | RULES_ES, GROUPS_EN | GROUPS_ES)
_OTHERWISE = Phrases(OTHERWISE, GROUPS)
_PLEADS = Phrases({"pleads": PLEADS})
_TOGETHER = Signs(SIGNS | WISHES | REFUSALS, KINDS | KINDS_OF_WISHES)
# How words of stopping are typed; an English "k" stands where no phrase of ours does.
_TYPED = {
    typed: word
    for word, forms in {
        "que": "q k ke qe",
        "me": "m",
        "de": "d",
        "dont": "dnt",
        "quit": "quitt qit",
        "remove": "rmove remov remve",
        "notifications": "notifcations notificatons notifs",
        "stop": "stp sotp sttop stpo stopp stob staap stahpp estop esop stopt",
        "texting": "txting txtng txtin textng texing txtn",
        "unsubscribe": "unscribe unsubscibe unsuscribe unsubcribe unsubscrib unsubsribe",
        "mas": "ma",
        "paz": "pas",
        "texts": "texs textes texst txets",
        "text": "txet tex",
        "messages": "mesages messges mesajes messeges messagess massages mssgs",
        "message": "mesage messge messege",
        "phone": "fone phne",
        "more": "mor",
        "reminders": "remiders reminers",
        "mensajes": "mensages mensajez mensjes",
        "mensaje": "mensage",
        "basta": "vasta",
        "number": "numbr nuber nmber numba num",
    }.items()
    for typed in forms.split()
}
_TYPED_WORD = re.compile(r"\b(?:" + "|".join(_TYPED) + r")\b")
_SAID_IN = re.compile(
    r"\b(send|text|txt|messag|blow|hitt|bother|bugg|call|contact|harass|spamm|annoy|writ|gett"
    r"|receiv|buzz|pester|ping)in\b"
)
# Words without which nothing longer is about our texts.
_OF_TEXTS = re.compile(
    r"(?:text|txt|message|messag|msg|sms|remind|notif|alert|contact|number|phone|cell|list|spam"
    r"|robo|bot|unsub|opt|subscri|remove|stop|quit|consent|harass|block|bother|bug|leave|writ|send"
    r"|these|this|mensaj|recordat|aviso|numero|celular|cel|lista|baja|alto|pare|paren|basta|quit"
    r"|saca|saqu|borr|elimin|mand|envi|escrib|molest|dej|consent|autoriz|cancel|desusc|recib|lleg)"
)
FEW = 2  # words: so little may be a stop in words that nobody thought of
# A STOP in capitals at the end of other words; not as the word that one is to reply.
_SHOUTED = re.compile(
    r"(?=.*[a-z])(?!.*\b(?:[Ii]f|[Ww]hat|[Dd]o|[Dd]oes|[Dd]id|[Dd]on'?t|[Hh]ow)\b)"
    r"(?:\S+\s+){1,8}(?<!reply )(?<!text )(?<!send )(?<!type )(?<!word )(?<!the )(?<!to )(?<!a )"
    r"(?:STOP|ALTO)[.!\s]*$"
)
_MARK = re.compile(r"(?<=my )#(?!\d)")
_QUOTED = re.compile(r'"[^"]{0,400}"')
_CLAUSE = re.compile(r"[.,;!?\n]+| - ")


# Rules by which the word itself stands there: whatever else is named, everything ends.
SAYS_STOP = frozenset({"nothing but stop", "stop stands alone", "stop in capitals"})


def free_language_stop(text: str) -> str | None:
    """The rule by which these words revoke consent to texts, or None."""
    if is_phone_reaction(text) or is_automatic_reply(text):
        return None
    own = _QUOTED.sub(" ", plain(text.replace("\n", " . ")))
    words = _as_typed(own)
    if words in WHOLE:
        return "nothing but stop"
    clauses = [_as_typed(clause) for clause in _CLAUSE.split(own)]
    alone = any(clause in STANDS_ALONE for clause in clauses)
    otherwise = {hit.rule for hit in _OTHERWISE.hits(words)}
    if alone and "wants them" not in otherwise:
        return "stop stands alone"
    if _PLEADS.first(words):
        return "would be glad of a stop"
    if otherwise:
        return None
    if _SHOUTED.match(text.strip()):
        return "stop in capitals"
    if any(says_only_stop(clause.split()) for clause in clauses):
        return "says only stop"
    hit = _RULED.first(words)
    return hit.rule if hit else _together(words)


def speaks_of_texts(text: str) -> bool:
    """Whether texts, or being written to, are spoken of at all, or an ending with nothing else."""
    said = _as_typed(plain(text)).split()
    return any(_OF_TEXTS.match(word) for word in said) or len(said) <= FEW


def _as_typed(own: str) -> str:
    words = _TYPED_WORD.sub(lambda typed: _TYPED[typed.group()], folded(_MARK.sub(" number", own)))
    return _SAID_IN.sub(r"\1ing", words)


def keeps_texts(text: str) -> bool:
    """Whether the words want the opposite of a stop."""
    own = _QUOTED.sub(" ", plain(text.replace("\n", " . ")))
    return any(hit.rule == "wants them" for hit in _OTHERWISE.hits(_as_typed(own)))


def speaks_of_keeping(text: str) -> bool:
    """Whether the words want the opposite of a stop, or less: no model may overrule them."""
    own = _QUOTED.sub(" ", plain(text.replace("\n", " . ")))
    return _OTHERWISE.first(_as_typed(own)) is not None


def _together(words: str) -> str | None:
    said = words.split()
    sign = next(_TOGETHER.found(said, [0] * len(said)), None)
    return sign.rule if sign else None

"""Whether free words ask us to stop texting, as a reasonable person would read them.

A small, careful set (47 CFR 64.1200(a)(10), second sentence); the model reads the rest. A narrower
wish ("not so many", "not at night", "in Spanish") is left to the model, which may ask. The lists
are in revocation_english.py, revocation_spanish.py, revocation_signs.py, and what the words before
or after turn into something else in revocation_otherwise.py.
"""

import re

from bot.language.automatic import is_automatic_reply, is_phone_reaction
from bot.language.normalise import folded, plain
from bot.language.phrases import Phrases
from bot.language.revocation_english import GROUPS_EN, RULES_EN
from bot.language.revocation_otherwise import GROUPS, OTHERWISE
from bot.language.revocation_signs import KINDS, SIGNS, STANDS_ALONE, WHOLE
from bot.language.revocation_spanish import GROUPS_ES, RULES_ES
from bot.language.signs import Signs

_RULED = Phrases(RULES_EN | RULES_ES, GROUPS_EN | GROUPS_ES)
_OTHERWISE = Phrases(OTHERWISE, GROUPS)
_TOGETHER = Signs(SIGNS, KINDS)
# How "que" is texted; an English "k" stands where no phrase of ours does.
_QUE = re.compile(r"\b(?:q|k|ke|qe)\b")
_QUOTED = re.compile(r'"[^"]{0,400}"')
_CLAUSE = re.compile(r"[.,;!?\n]+| - ")


def free_language_stop(text: str) -> str | None:
    """The rule by which these words revoke consent to texts, or None."""
    if is_phone_reaction(text) or is_automatic_reply(text):
        return None
    own = _QUOTED.sub(" ", plain(text.replace("\n", " . ")))
    words = _QUE.sub("que", folded(own))
    if words in WHOLE:
        return "nothing but stop"
    clauses = map(folded, _CLAUSE.split(own))
    alone = any(clause in STANDS_ALONE for clause in clauses)
    otherwise = {hit.rule for hit in _OTHERWISE.hits(words)}
    if alone and "wants them" not in otherwise:
        return "stop stands alone"
    if otherwise:
        return None
    hit = _RULED.first(words)
    return hit.rule if hit else _together(words)


def speaks_of_keeping(text: str) -> bool:
    """Whether the words want the opposite of a stop, or less: no model may overrule them."""
    own = _QUOTED.sub(" ", plain(text.replace("\n", " . ")))
    return _OTHERWISE.first(_QUE.sub("que", folded(own))) is not None


def _together(words: str) -> str | None:
    said = words.split()
    sign = next(_TOGETHER.found(said, [0] * len(said)), None)
    return sign.rule if sign else None

"""What a complaint about the texts says that would read as a wish for fewer, or for more.

"I asked twice" is no wish for one text in place of two, and a phone that does not stop buzzing
is not asked to go on. All of this is plain text, with its marks.
"""

import re

_TIMES = (
    r"(?:twice|two times|three times|several times|multiple times|many times|(?:do|tre)s veces"
    r"|varias veces|muchas veces)"
)
_ASKED_BEFORE = re.compile(
    r"\b(?P<asked>(?:asked|told|said|requested|asking|telling|replied|typed|unsubscribed|opted out"
    r"|pedi|pedí|dije|dicho|pedido|avise|avisé)\b(?: [^\s.;!?]+){0,6}?) " + _TIMES + r"\b"
    r"|\b" + _TIMES + r" (?P<after>(?:that )?(?:i|we|ive|i've|les|le|ya)\b[^.;!?]{0,12}?"
    r" (?:asked|told|said|requested|pedi|pedí|dije|dicho|pedido))\b"
)
# Few messages hold these; the longer patterns are tried on no others.
_OFTEN = re.compile(r"twice|times|veces")
_NOISE = (
    r"(?:buzz|ding|ring|beep|ping|vibrat|chim|chirp|going off|com|blow|light|text|send|messag"
    r"|bother|bug|harass)\w*"
)
_DOES_NOT_STOP = re.compile(
    r"(?P<what>\b(?:phone|cell|it|this|that|these|they|texts|messages|reminders|you|u|yall|y'all"
    r"|thing|pings|computer|robot|bot|clinic|office|people|guys)) (?:just )?"
    rf"(?:won'?t|doesn'?t|does not|don'?t|never) (?:stop|quit) (?P<noise>{_NOISE})"
)
_NO_PARA = re.compile(
    r"\bno (?:me |nos )?(?:deja|dejan|para|paran) de (?=(?:son|lleg|vibr|timbr|mand|entr|ca|escrib"
    r"|molest|pit|envi|text)\w*)"
)


def without_complaints(own: str) -> str:
    """own: plain text. What was asked before, and what goes on and on, in words of their own."""
    said = own
    if _OFTEN.search(said):
        said = _ASKED_BEFORE.sub(lambda one: one["asked"] or one["after"], said)
    if " stop" in said or " quit" in said:
        said = _DOES_NOT_STOP.sub(r"\g<what> keeps \g<noise>", said)
    return _NO_PARA.sub("sigue y sigue ", said)

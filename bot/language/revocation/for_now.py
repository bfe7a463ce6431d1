"""Whether texts are to end only while the writer drives, works or sleeps: one question asks.

"Stop texting me im driving" is an instruction for now, or the last straw. The law has doubt about
a revocation asked about in one message; it is neither acted on unasked nor passed over.
"""

import re

from bot.language.normalise import folded
from bot.language.patterns import each_of

MOST = 14  # words; a longer message says more
_TOLD_TO_STOP = each_of(
    r"""
    (?<!\bi )(?<!\bto )\b(?:stop|quit|dont|do not|no more) (?:\w+ ){0,2}?(?:text\w*|txt\w*
    |messag\w*|msg\w*|writing|blowing up my phone)\b
    \b(?:deja|dejen|deje|dejame|dejenme|paren|para|pare) (?:\w+ ){0,2}?(?:escrib|mand|texte
    |envi|mensaj)\w*
    \bno (?:me |nos |le )?(?:escriban?|escribas|mand(?:en?|es)|texte(?:en?|es)|envi(?:en?|es))\b
    """
)
_BUSY = re.compile(
    r"\b(?:(?:im|i am|were|we are|while|because|cuz|bc|since) (?:\w+ ){0,2}?)"
    r"(?:driving|at work|working|in (?:a|my|the) meetings?|in meetings?|in class|in church"
    r"|at church|in court|in traffic|sleeping|trying to sleep|asleep|in bed|at (?:a|the) funeral"
    r"|at (?:the|a) (?:movies|wedding))\b"
    r"|\b(?:voy|vengo|estoy|ando|que|porque|pq) (?:\w+ ){0,2}?(?:manejando|conduciendo"
    r"|(?:en )?el trabajo|trabajando|en (?:una )?(?:junta|reunion|clase|misa)|en la iglesia"
    r"|durmiendo|dormid[oa]|en (?:un|el) (?:funeral|velorio))\b"
)
_FOR_GOOD = re.compile(
    r"\b(?:ever|never|all|everything|forever|for good|permanently|anymore|any more|again|off"
    r"|remove|unsubscribe|nunca|jamas|todos?|para siempre|mas mensajes?|otra vez|lista|baja)\b"
)


def stops_for_now(text: str) -> bool:
    """Told to stop beside what the writer is doing just now, with no word that it is for good."""
    said = folded(text)
    if len(said.split()) > MOST or _FOR_GOOD.search(said):
        return False
    return _TOLD_TO_STOP.search(said) is not None and _BUSY.search(said) is not None

"""What the parts of a message mean besides an ending of texts: the opposite, less, another thing.

The lists are in otherwise.py.
"""

import re
from collections.abc import Iterator

from bot.language.normalise import plain
from bot.language.phrases import Hit, Phrases, listed
from bot.language.revocation.asked import without_asked
from bot.language.revocation.complaints import without_complaints
from bot.language.revocation.objects import without_other_objects
from bot.language.revocation.otherwise import ASKS_FOR, GROUPS, OTHERWISE, VOUCHES
from bot.language.revocation.typed import as_typed
from bot.language.revocation.vouching import is_denied

_OTHERWISE = Phrases(OTHERWISE, GROUPS)
_NOT_THE_VISIT = re.compile(
    r"\b(?:no|not) (?:la|mi|the|my) (?:cita|appointment|appt|visit)\b(?! text| message| remind)"
)
_QUOTED = re.compile(r'"[^"]{0,400}"')
_PART = re.compile(
    r"[.,;!?\n]+|(?<!\d):(?!\d)| - "
    r"| (?=(?:and|but|so(?! early| late| many| much| often)|plus|also|then"
    r"|or(?= (?:i'?ll|i will|i'?m) )) )"
    r"| (?=(?:y|e|pero|tambien|también|ademas|además|asi que|así que|ahora|now) )"
)
_CLAUSE = re.compile(r"[.,;!?\n]+|(?<!\d):(?!\d)| - ")
_NOT_IN_WRITING = frozenset(
    listed(
        """
        no escribiendo | no por mensaje | no por texto | no por mensajes | no escribir
        not texting | not by text | not over text | not in text | not text
        """
    )
)
# Whoever wants to talk to somebody says so of this one matter, and ends nothing.
_TO_TALK = re.compile(
    r"\b(?:explicar\w*|hablando|platicar|(?:hablar|hable|platique) con|contarl\w+|conversar"
    r"|explain|talk(?:ing)? (?:to|with|about|it|this)|discuss|speak(?:ing)? (?:to|with)|go over)\b"
)
# What is vouched for, where it stands right behind: "no dejen de mandarme | mensajes".
_ITS_TEXTS = re.compile(
    r"(?: (?:los|las|sus|mis|esos|estos|the|your|my|me|us|de))*"
    r" (?:mensajes?|mensajitos?|textos?|recordatorios?|avisos?|texts?|messages?|reminders?)\b"
)


def own_words(text: str) -> str:
    said = _QUOTED.sub(" ", plain(text.replace("\n", " . ")))
    said = without_complaints(without_asked(said))
    return without_other_objects(_NOT_THE_VISIT.sub(" ", said))


def clauses_of(own: str) -> list[str]:
    """In the one spelling of typed.py; without those by which somebody would rather talk."""
    clauses = [as_typed(clause) for clause in _CLAUSE.split(own)]
    if _NOT_IN_WRITING.isdisjoint(clauses) or not _TO_TALK.search(" ".join(clauses)):
        return clauses
    return [clause for clause in clauses if clause not in _NOT_IN_WRITING]


def meant_otherwise(own: str, words: str | None = None) -> frozenset[str]:
    """What the parts of a message mean otherwise, each for itself.

    words: all of it in the one spelling of typed.py, where that is known: most hold none of this.
    """
    if words is not None and _OTHERWISE.first(words) is None:
        return frozenset()
    return frozenset(hit.rule for part in parts(own) for hit in meant(part))


def meant(part: str) -> Iterator[Hit]:
    for hit in _OTHERWISE.hits(part):
        if hit.rule != ASKS_FOR:
            yield hit
        elif not is_denied(part, hit.start):
            yield hit._replace(rule=VOUCHES)


def parts_of_texts(own: str) -> list[str]:
    """Those that want nothing otherwise; of what is vouched for, the words beside that."""
    return list(filter(None, map(_left_of, parts(own))))


def _left_of(part: str) -> str:
    hits = list(meant(part))
    if any(hit.rule != VOUCHES for hit in hits):
        return ""
    for hit in reversed(hits):
        its = _ITS_TEXTS.match(part, hit.end)
        end = its.end() if its else hit.end
        part = f"{part[: hit.start]}x{part[end:]}"  # words around it are not beside each other
    return part


def parts(own: str) -> Iterator[str]:
    return filter(None, map(as_typed, _PART.split(own)))

"""Visits of which one is spared and another is not: "don't cancel the 6th, cancel the 20th"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.language.normalise import folded, plain
from bot.language.visits.meant import Meant
from bot.language.visits.words import MOVES, act_in

_BETWEEN = (
    r"(?:(?:want|wish|need|trying|going|to|you|wanna|please|pls|me|la|lo|las|los|le|quiero|que|voy"
    r"|a|vaya|deseo) )*"
)
_SPARED = rf"\b(?:don'?t|do not|dnt|not|never|no) {_BETWEEN}cancel\w*"
_NOT_THIS = r"\b(?:but |and |pero |y )?(?:not|no) (?=the |my |la |el |las |los |mi |[a-z]{3,}\W*$)"
_STARTS = re.compile(
    rf"(?P<spared>{_SPARED})|(?P<not>{_NOT_THIS})|(?P<cancel>\bcancel\w*)"
    rf"|(?P<move>\b(?:{'|'.join(sorted(MOVES))})\b(?= \w)(?! (?:it|la|lo)\b))"
    r"|(?P<rest>[,.;!]+ |\b(?:just|only|keep|solo|nomas)\b)"
)
_NOTHING = re.compile(r"^cancel\w* (?:nothing|nada|anything)\b")


@dataclass(frozen=True, slots=True)
class _Said:
    how: str  # the name of the group it begins with
    words: str

    @property
    def act(self) -> str | None:
        """None: it goes the other way than the one that is spared."""
        if self.how in {"spared", "not"}:
            return "confirm"
        act = act_in(folded(self.words))
        if self.how == "rest":  # "la del 20 sí": that one is to be cancelled
            return act if act == "reschedule" or "keep" in self.words.split() else "cancel"
        return "reschedule" if self.how == "move" else "cancel"


def spared(text: str, places: Callable[[str, bool], Sequence[int]]) -> tuple[Meant, ...]:
    """Each visit with what is asked for it; empty when none is spared beside another.

    places: which visits some words name; whether they ask for another time.
    """
    parts = list(_parted(plain(text)))
    cancels = any(part.how in {"spared", "cancel"} for part in parts)
    spares = any(part.how in {"spared", "not"} for part in parts)
    if not (cancels and spares) or "?" in text:
        return ()
    found = []
    for part in parts:
        named = tuple(places(part.words, part.act == "reschedule"))
        if len(named) == 1:
            found.append(Meant(named, part.act, part.words, pointed=True, firm=True))
        elif part.how != "rest" and not _NOTHING.search(part.words):
            return ()
    told = [meant.visits for meant in found]
    acts = {meant.act for meant in found}
    both = "confirm" in acts and len(acts) > 1
    return tuple(found) if both and len(set(told)) == len(told) else ()


def _parted(said: str) -> Iterator[_Said]:
    starts = list(_STARTS.finditer(said))
    if not starts:
        return
    ends = [each.start() for each in starts[1:]] + [len(said)]
    for each, end in zip(starts, ends, strict=True):
        words = said[each.start() : end].strip(" ,.;!")
        if words:
            yield _Said(each.lastgroup or "rest", words)

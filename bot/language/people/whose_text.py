"""Whether "not Felix" tells one person on this phone from another, and is no stranger's word."""

import re
from collections.abc import Set

from bot.language.normalise import folded
from bot.language.phrases import word_set

_IT_IS = r"(?:(?:sorry|oops|no|its|it is|thats|this is|perdon|es) )*"
_CHILD = r"(?:kid|child|twin|son|daughter|boy|girl|hij[oa]|nin[oa]|gemel[oa])"
_NOT_HIM = re.compile(
    rf"{_IT_IS}not (?:for )?(?:me|him|her|mine|his|hers)|no (?:es )?(?:para )?(?:mi|el|ella)"
    rf"|no soy yo|{_IT_IS}(?:the )?wrong {_CHILD}|(?:se equivoco|equivocaron) de {_CHILD}"
    rf"|(?:otr[oa]|el otro|la otra) {_CHILD}"
)
_WRONG_ONE = re.compile(rf"{_IT_IS}(?:the )?wrong (?:one|visit|appointment|appt|cita)")
_BESIDE = word_set(
    """
    not no isnt wrong one kid child twin visit appointment appt its it is thats this the sorry oops
    but just only for me her him es soy sino la el de cita para equivocada perdon and y pero
    """
)
_NOT = word_set("not isnt no wrong")


def tells_theirs_apart(text: str, names: Set[str], *, of_others: bool) -> bool:
    """names: the first names, folded, of the people on this phone. of_others: not its owner alone.

    "Not Felix" on Felix's phone may be a stranger's; on one that is Iris's as well, it is not.
    """
    if not of_others:
        return False
    said = folded(text)
    words = set(said.split())
    if _NOT_HIM.fullmatch(said):
        return True
    if len(names) < 2 or words - _BESIDE - names:
        return False
    return _WRONG_ONE.fullmatch(said) is not None or bool(words & names and words & _NOT)

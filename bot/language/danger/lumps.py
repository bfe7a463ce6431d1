"""A lump that was found, and nothing beside it: for a nurse soon, and no call to 911.

The model takes it for danger, because breast and chest are one word in Spanish. Whatever else is
told of pain, blood or breath is left to it and to the lists of danger.
"""

from bot.language.normalise import folded
from bot.language.patterns import any_of

_LUMP = r"(?:lumps?|bumps?|knots?|bultos?|bultitos?|bolitas?|bolas?|masas?|nodulos?)"
_PLACE = (
    r"(?:breasts?|boobs?|chest|nipples?|armpits?|underarms?|testicles?|groin|pechos?|senos?|chichis?"
    r"|mamas?|busto|pezon|pezones|axilas?|sobaco|ingle|testiculos?)"
)
_FOUND = any_of(
    rf"""
    {_LUMP} (?:\w+ ){{0,4}}{_PLACE}
    {_PLACE} (?:\w+ ){{0,4}}{_LUMP}
    """
)
_MORE = any_of(
    r"""
    pain\w*|hurt\w*|breath\w*|bleed\w*|blood\w*|pus|fever|dizzy|faint\w*|burst\w*|huge|cant|shot
    cut|stab\w*|hit|heart|911|dying|die|kill|scared|afraid|help
    dol\w+|duel\w+|respir\w*|aire|sangr\w*|fiebre|mare\w*|desmay\w*|revent\w*|enorme|no puedo
    golpe\w*|pegaron|corazon|morir\w*|muero|mat\w+|miedo|asustad\w+|ayud\w*
    """
)
MOST_WORDS = 16


def tells_of_lump(text: str) -> bool:
    said = folded(text)
    few = len(said.split()) <= MOST_WORDS
    return few and _FOUND.search(said) is not None and _MORE.search(said) is None

"""Whether somebody takes a yes back that they just gave: "no era si", "I meant no"."""

import re

from bot.language.normalise import folded

_TAKES_BACK = re.compile(
    r"(?:(?:no|oh|oops|sorry|wait|perdon|ay|espere|disculpe) )*"
    r"(?:no era (?:un )?si|(?:yo )?(?:queria|quise) (?:decir|poner|contestar) (?:que )?no"
    r"|era (?:que )?no|me equivoque era no|(?:i )?me?ant (?:to (?:say|put|type) )?no"
    r"|(?:that|it) (?:was|should be|should have been|shouldve been) (?:a )?no"
    r"|(?:that|it) was ?n(?:o|)t (?:a )?yes|not yes|i didnt mean yes|supposed to (?:be|say) no)"
    r"(?: (?:perdon|sorry|oops|gracias|thanks))*"
)


def takes_back_a_yes(text: str) -> bool:
    """A plain no, however it is put; nothing longer."""
    return _TAKES_BACK.fullmatch(folded(text)) is not None

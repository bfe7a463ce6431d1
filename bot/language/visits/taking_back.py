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


_THINKS_BETTER = re.compile(
    r"(?:(?:oh|ay|um|uh|hmm|wait|ok|okay|sorry|perdon|disculpe|espere|oops|shoot|pues|bueno|oiga"
    r"|hold on|no|actually|but|pero) )*"
    r"(?:(?:actually|on second thought|wait|hold on|come to think of it|i take (?:it|that) back"
    r"|i changed my mind|changed my mind)(?: (?:no|nope|i cant|cant|never ?mind))?"
    r"|no (?:actually|wait|sorry)|(?:mejor|siempre|pensandolo bien|ahora que lo pienso) (?:ya )?no"
    r"(?: (?:puedo|voy|ire|vamos|podre))?|cambie de (?:opinion|idea)|no mejor no|mejor ya no)"
    r"(?: (?:sorry|perdon|disculpe|thanks|gracias|please|por favor))*"
)
_WAITS = re.compile(r"(?:(?:wait|hold on|actually|ok|oh|um|uh|hmm|espere) ?)+")


def thinks_better_of_it(text: str) -> bool:
    """ "Actually no", "mejor no", "siempre no puedo": said right after a yes, it is one no more."""
    said = folded(text)
    return _THINKS_BETTER.fullmatch(said) is not None and _WAITS.fullmatch(said) is None


def takes_back_a_yes(text: str) -> bool:
    """A plain no, however it is put; nothing longer."""
    return _TAKES_BACK.fullmatch(folded(text)) is not None

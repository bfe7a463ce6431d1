"""Scores told without a figure, and what makes no score of a figure beside it."""

import re

from bot.language.normalise import folded
from bot.language.patterns import any_of

HIGHEST, LOWEST = 10, 0

_TOP = any_of(
    r"""
    (?:top|full|maximum|max|perfect|highest|best) (?:possible )?(?:marks?|scores?|ratings?|grades?)
    (?:top|highest|maximum|full|all the) points|straight (?:10s|tens)
    (?:nota|calificacion|puntuacion|puntaje|puntos) (?:maxim[oa]s?|mas alt[oa]|perfect[oa])
    (?:maxima|mejor|mas alta) (?:nota|calificacion|puntuacion)|maximo puntaje
    ^(?:the |el |lo )?(?:highest|max(?:imum)?|maximo)(?: (?:there is|you \w+|possible))?$
    la maxima(?= (?:para|por|de todas)\b|$)|puntaje (?:perfecto|maximo|completo)
    """
)
_BOTTOM = any_of(
    r"""
    (?:lowest|minimum|bottom|worst) (?:possible )?(?:marks?|scores?|ratings?|grades?)
    (?:nota|calificacion|puntuacion|puntaje) (?:minim[oa]|mas baj[oa])
    ^(?:the |el |lo )?(?:lowest|minimum|minimo)(?: (?:there is|you \w+|possible))?$
    (?:minima|peor|mas baja) (?:nota|calificacion|puntuacion)|la minima(?= (?:para|por)\b|$)
    """
)
# "Not top marks", "casi la nota máxima", "full marks but for the wait".
_NOT_QUITE = re.compile(
    r"\b(?:not|no|ni|never|nunca|cannot|\w+n ?t|cant|almost|nearly|casi|would (?:be|have))\b"
    r".* (?:marks?|scores?|ratings?|points|nota|calificacion|puntuacion|puntaje|maxim[ao])\b"
    r"|\b(?:but|except|apart from|aside from|if|pero|excepto|menos|salvo|si)\b"
)


def score_in_words(text: str) -> int | None:
    """ "Top marks", "la nota máxima"; None where it is said to be less, or both are told."""
    said = folded(text)
    top, bottom = _TOP.search(said), _BOTTOM.search(said)
    if bool(top) == bool(bottom) or _NOT_QUITE.search(said):
        return None
    return HIGHEST if top else LOWEST

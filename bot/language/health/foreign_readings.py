"""Which figures in an answer for a blood pressure are not the writer's own.

Somebody else's, and a limit that a doctor set, are no reading of the one who was asked; a figure
that is asked about is for a nurse. In doubt the reading is asked for, not written down.
"""

import re
from collections.abc import Sequence

from bot.language.normalise import folded, plain

_FIGURE = r"\d{2,3} ?(?:/|over|sobre|con) ?\d{2,3}"
_RELATIVE = (
    r"(?:husband|wife|spouse|partner|boyfriend|girlfriend|mom|mother|mama|dad|father|papa|son"
    r"|daughter|brother|sister|grandma|grandmother|grandpa|roommate|friend|neighbor|hubby|esposo"
    r"|esposa|marido|mujer|senora|pareja|novi[oa]|madre|padre|hij[oa]|herman[oa]|abuel[oa]|suegr[oa]"
    r"|vecin[oa]|amig[oa])"
)
# Between whose it is and the figure; "my wife got me 128/80" tells the writer's own.
_LINK = (
    r"(?:\s|\b(?:is|was|has|had|got|gets|at|its|it|too|also|today|bp|blood|pressure|reading|reads"
    r"|runs|hit|to|like|about|around|usually|always|tiene|tuvo|trae|traia|salio|le|esta|estaba|con"
    r"|en|anda|saco|fue|la|presion|como|tambien|hoy)\b)*"
)
_ANOTHERS = re.compile(
    rf"(?:(?:\b(?:my|mi|the|his|her) |^){_RELATIVE}(?:'?s)?{_LINK}{_FIGURE}"
    rf"|\b(?:his|hers|her (?:bp|blood pressure|pressure|reading|one))\b{_LINK}{_FIGURE}"
    rf"|\b(?:la|el) de (?:el|ella)\b{_LINK}{_FIGURE}"
    rf"|\b{_FIGURE} (?:is |was |for |es |es de |de |la de )*(?:my|mi) {_RELATIVE}'?s?$)"
)
_BEYOND = (
    r"(?:over|above|under|below|past|than|beyond|exceeds?|(?:arriba|encima|debajo|mas|menos|pasa"
    r"|sube|baja) (?:de|del)|mayor (?:a|de|que)|menor (?:a|de|que))"
)
_LIMIT = re.compile(
    r"\b(?:(?:if|when|unless|once|until|supposed|should|wants?|wanted|keep|stay|si|cuando|debe"
    rf"|deberia)\b.*\b{_BEYOND} (?:a |the )?{_FIGURE}"
    r"|(?:goal|target|limit|ideal|normal|average|supposed to be|should(?:nt)? be|meta|objetivo"
    rf"|limite|lo normal|deberia (?:ser|estar)|debe (?:ser|estar))\b(?: \w+){{0,4}}? {_FIGURE})"
)
_ASKED = re.compile(
    rf"^(?:(?:so|ok|and|but|pero|y|hi|hello|hola|oye|entonces) )*(?:(?:is|are|does|would|should"
    rf"|what|whats|es|que|cual|esta)\b.*{_FIGURE}.*\?"
    rf"|(?:is|are) (?:a |it )?{_FIGURE} (?:\w+ )?(?:ok|okay|good"
    r"|bad|high|low|normal|fine|too|what|dangerous|safe)\b)"
)
_SEPARATOR = re.compile(r"[;,!?\n]+|\.(?!\d)|\b(?:and|but|while|y|pero|mientras)\b", re.IGNORECASE)


def without_foreign(text: str, *, may_be_anothers: bool = True) -> str:
    """What is left of it. may_be_anothers: whether the writer was asked about themself."""
    foreign = (_LIMIT, _ANOTHERS) if may_be_anothers else (_LIMIT,)
    parts = _parts(plain(text))
    left = [_left_of(part, foreign) for part in parts]
    return "".join(left) if left != parts else text


def asks_about_figure(text: str) -> bool:
    """Whether a figure is asked about and none is told: "is 120/80 what I should be at?" """
    said = " ".join(_spelled(text).split())
    return bool(_ASKED.search(said)) and len(re.findall(_FIGURE, said)) == 1


def _parts(text: str) -> list[str]:
    """Each with the pause that ends it; nothing is lost."""
    ends = [found.end() for found in _SEPARATOR.finditer(text)]
    return [text[a:b] for a, b in zip([0, *ends], [*ends, len(text)], strict=True)]


def _left_of(part: str, foreign: Sequence[re.Pattern[str]]) -> str:
    """The part as it is, or what stands in it beside the foreign figure."""
    said = " ".join(re.sub(r"[,;.!?]|\b(?:and|but|y|pero)$", " ", _spelled(part)).split())
    left = said
    for each in foreign:
        left = each.sub(" ", left)
    return part if left == said else f" {left}. "


def _spelled(text: str) -> str:
    """Folded, but with the slashes and question marks that folding takes away."""
    return " ".join(
        found if found in "/?" else folded(found)
        for found in re.findall(r"[/?]|[^/?]+", text.replace("'", ""))
    )

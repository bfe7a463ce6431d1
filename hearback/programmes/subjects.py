"""What an answer to a question of ours may be about instead: pure, by its words."""

import re

from bot.language.normalise import folded, plain

# Not about the visit, the texts or a person: it would be no answer to how somebody is.
ELSEWHERE = re.compile(
    r"\b(?:appointment|appt|visit|cita|reschedul\w*|cancel\w*|bill\w*|insurance|seguro|person"
    r"|human|agent|persona|text\w*|mensaje\w*|stop|thank\w*|gracias|hi|hello|hola|who|quien"
    r"|english|espanol|ingles|spanish|number|numero)\b"
)
# Another request beside the score: it is served, and the score is kept all the same.
REQUEST = re.compile(
    r"\b(?:(?:can|could|may|will|would) (?:i|you|u|we|someone|somebody)|how (?:do|can|much) "
    r"|(?:i|we) (?:need|want|have|would like|wanna|gotta) (?:to|a|an|my|another|more)"
    r"|(?:move|change|cancel|resched\w*|make|book|confirm) (?:my|the|an|another|it|our)"
    r"|(?:over)?charged|billed|my bill|the bill|copay|refill\w*|prescription|my (?:results"
    r"|records|labs)"
    r"|lab results|call me|when(?:s| is) my|when (?:do|can|will|should|am|are|would) (?:i|we|my)"
    r"|what time|where (?:do|is|are|can)|(?:btw|by the way|also|and) (?:when|what|where|how|do|does"
    r"|is|can)|is (?:it|this|that|there) (?:free|covered|a (?:charge|fee|cost))|do (?:i|you|u)"
    r" (?:owe|need|have|take)|please (?:call|send|cancel|move)"
    r"|puedo|puede[ns]?|podria[ns]?|podemos|necesito|ocupo|quiero (?:cambiar|mover|cancelar|otra"
    r"|hacer"
    r"|una|saber|pedir)|quisiera|(?:cambiar|mover|cancelar|agendar) (?:mi|la|una)|me cobraron"
    r"|mi (?:cuenta|factura|receta|medicina)|mis resultados|llamen\w*|llameme|cuando es"
    r"|cuando (?:me|tengo|puedo|debo|veo|vuelvo|regreso)|por cierto|a que hora|donde (?:es|esta"
    r"|queda)"
    r"|cuanto debo)\b"
)
_FIGURES = re.compile(r"[\d/.,\s]+")
# A question that has words of its own: "128/80?" has none.
_QUESTION = re.compile(r"[^\W\d_]{2}[^.!\n]*\?")


def asks_besides(text: str) -> bool:
    """Whether a score or a reading stands beside a request, which is served as any other."""
    return bool(REQUEST.search(folded(text)))


def asks_after(text: str) -> bool:
    """The same, or a question that follows the figures: "128/80, is that ok?" """
    return asks_besides(text) or bool(_QUESTION.search(_FIGURES.sub(" ", plain(text))))

"""Cancelling that is thought of, tied to a condition or only asked about: nothing is wished yet."""

import re

from bot.language.normalise import folded
from bot.language.patterns import each_of

_CANCEL = r"(?:canc[a-z]+|cansel[a-z]*|call (?:it )?off)"
_HAVE_TO = (
    r"(?:(?:just|also|still|even|i|ill|im|we|well|will|might|may|have|need|want|wanna|end|up"
    r"|gotta|gonna|going|to|be|must) )"
)
_CANCELAR = r"(?:(?:cancel|cansel)[a-z]*|anul[ae][a-z]*)"
_THOUGHT = each_of(
    rf"""
    (?<!\byou )(?<!\bu )\b(?:may|might|maybe|perhaps|possibly|prob|probably
    |prolly) (?!i cancel|we cancel){_HAVE_TO}{{0,6}}{_CANCEL}\b
    \b(?:thinking (?:of|about|i|we|maybe)|considering|debating|whether) (?:(?:or not|should
    |about|on) )?{_HAVE_TO}{{0,5}}{_CANCEL}\b
    \b(?:puede que|puede ser que|a ?lo mejor|tal ?vez|quizas?|capaz que|posiblemente
    |probablemente|es posible que|pensando (?:en|si)|pienso si|considerando
    |no se si) (?:\w+ ){{0,4}}{_CANCELAR}\b
    """
)
# No conditions: a courtesy, or what they want to hear of.
_NO_CONDITION = (
    r"(?!(?:possible|(?:you|u|yall|ya) (?:can|could|would|will|please|dont mind|have (?:any|more)"
    r"|need|want)|(?:its|it is|thats|that is|this is) (?:not )?(?:ok|okay|alright|fine|possible"
    r"|too|a problem)|not too late|i (?:still )?have (?:an?|one|any|my) (?:app|vis|other)\w*"
    r"|(?:there is|theres) (?:a|any) (?:fee|charge|problem|issue))\b)"
)
_TO_BE_TOLD = r"(?<!know )(?<!tell me )(?<!see )(?<!wondering )(?<!asking )"
_IF = rf"{_TO_BE_TOLD}\b(?:if|unless|in case) {_NO_CONDITION}"
_DAY = (
    r"(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|\w+day|today|tomorrow|tmrw|tmr|\d\w*|am|pm"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana)"
)
_ITS_OBJECT = (
    rf"(?: (?:it|this|that|my|the|our|me|one|visit|app\w+|apt|on|for|at|please|pls|{_DAY}"
    r"|la|el|mi|esta|esa|cita|sita|consulta|visita|de|del|para|por favor|porfa))*"
)
_CONDITION = re.compile(
    rf"{_IF}(?:(?!cancel)\w+ ){{1,11}}{_CANCEL}\b"
    rf"|\b{_CANCEL}{_ITS_OBJECT} (?:only |but only )?{_IF}\w"
    # "Si" is a yes as well: only what cannot be one is a condition.
    r"|\bsi (?:no )?(?:mi \w+|el \w+|la \w+|ell[oa]s|me|se|sigue|sigo|llueve|nieva|hay|tienen"
    r"|consigo|encuentro|puedo|puede|llego|alcanzo|amanece|amanezco)(?: \w+){0,7}"
    rf" (?:tendre|tendria|tendriamos|tendremos|tengo|tenemos|(?:voy|vamos) a tener) que"
    rf" {_CANCELAR}\b"
    r"|\bsi (?:sigue|sigo|llueve|nieva|hay|tienen|consigo|encuentro|mi \w+ (?:sigue|amanece))"
    rf" (?:\w+ ){{0,7}}{_CANCELAR}\b"
    rf"|\b{_CANCELAR}{_ITS_OBJECT} si (?:no (?:llego|voy|me presento|aparezco|puedo ir|hay|tienen"
    r"|consigo|mejoro)|sigue|sigo|llueve|nieva|hay|tienen|consigo|encuentro|mi)\b"
)
_QUESTION = each_of(
    rf"""
    \b(?:can|could|may) (?:i|we) (?:still |just |even |always |also )?{_CANCEL}\b
    \b(?:if|whether) (?:i|we) (?:can|could|may|should|need to) (?:still )?{_CANCEL}\b
    \b(?:too late|possible|ok|okay|allowed|able|alright) (?:for me )?to (?:still )?{_CANCEL}\b
    (?<!no )\b(?:puedo|podemos|se puede|es posible|todavia puedo|aun puedo) {_CANCELAR}\b
    """
)
_ASKED_KINDLY = re.compile(r"\b(?:please|pls|plz|porfa\w*|por fa\w*)\b")
_SENTENCES = re.compile(r"[.!?;\n]+")


def leaves_cancelling_open(text: str) -> bool:
    """ "I may have to cancel", "if he is still sick I'll cancel", "can I cancel my visit?"

    A question asked with a "please" is a wish. A condition is one of its own sentence.
    """
    said = [folded(sentence) for sentence in _SENTENCES.split(text)]
    return any(
        _THOUGHT.search(each)
        or _CONDITION.search(each)
        or (_QUESTION.search(each) and not _ASKED_KINDLY.search(each))
        for each in said
    )


def weighs_cancelling(text: str) -> bool:
    """ "I may have to cancel, will let you know": they will tell, and there is no hurry."""
    said = folded(text)
    return _THOUGHT.search(said) is not None or bool(_MINE_TO_DO.search(said))


_MINE_TO_DO = re.compile(
    rf"\b(?:if|si) (?:\w+ ){{1,11}}(?:i|ill|i will|we|well) (?:will |may |might )?(?:have|need)"
    rf" to {_CANCEL}\b|\bsi (?:\w+ ){{1,9}}(?:tendre|tendria|tengo|voy a tener) que {_CANCELAR}\b"
)

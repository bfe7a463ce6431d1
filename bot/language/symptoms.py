"""Whether an answer about how somebody feels names a symptom, a warning sign, or that all is well.

For questions that we asked ourselves: after a discharge, or for a home reading. Danger is read
before (bot/language/safety.py). What is not plainly well is for a nurse to judge, so the lists may
take too much for a symptom, and never too little for "well".
"""

import re

from bot.language.normalise import folded

_NEGATED = re.compile(
    r"\b(?:no|not|without|dont have|do not have|havent had|didnt have|never|none of the|sin|ni"
    r"|no tengo|no he tenido|nada de|ningun|ninguna|ya no tengo)"
    r" (?:(?:any|more|mas|un|una|el|la|a|the|real|signs? of)\s)*(?P<what>\w+)"
    r"(?: (?:or|and|nor|ni|o|y) (?:\w+ )?(?P<other>\w+))?"
)
_SIGNS = (
    # of a reading that must not wait
    r"headache|head ache|migraine|head (?:is )?(?:hurt|pound|split)\w*|dizz\w*"
    r"|light ?headed|faint\w*|passed out|blurr\w*|vision|seeing (?:spots|double|stars)"
    r"|confus\w*|numb\w*|tingl\w*|weakness|short(?:ness)? of breath|out of breath"
    r"|breath\w*|chest|palpitation\w*|heart (?:is )?rac\w*"
    r"|nose ?bleed\w*|slurr\w*|droop\w*|swell\w*|swollen|vomit\w*|throwing up"
    r"|dolor de (?:cabeza|pecho)|me duele (?:mucho )?(?:la cabeza|el pecho)|cabeza|jaqueca|mare\w*"
    r"|desmay\w*|borros\w*|vision|veo (?:doble|borroso|luces|lucecitas|estrellas)|confundid\w*"
    r"|adormecid\w*|hormigue\w*|entumecid\w*|debilidad|falta (?:de|el) aire|aire|respir\w*|pecho"
    r"|palpitacion\w*|sangr\w* (?:de|por) la nariz|hinch\w*|vomit\w*|zumbido"
)
_SYMPTOMS = (
    r"pain\w*|hurt\w*|ache\w*|aching|sore|fever\w*|chills|sweat\w*|bleed\w*|blood|pus|infect\w*|red(?:ness)?"
    r"|rash\w*|itch\w*|cough\w*|nause\w*|sick|dehydrat\w*|constipat\w*|diarrhea|cramp\w*|stitch\w*"
    r"|wound|incision|drain\w*|ooz\w*|smell\w*|fell|fall|tired|weak\w*|worse|worr(?:y|ied|ies)\w*"
    r"|scared|bad|awful|terrible|not (?:so |too |very |doing )?(?:good|well|great|ok|okay|right)"
    r"|cant (?:sleep|eat|walk|keep)\w*|trouble|problem\w*|concern\w*|medic\w*|pill\w*"
    r"|dose\w*|antibiotic\w*"
    r"|dolor\w*|duel\w*|fiebre|calentura|escalofrio\w*|sangr\w*|infec\w*|roj[oa]\w*|ronch\w*"
    r"|comezon|pica\w*|tos|nause\w*|asco|enferm[oa]\w*|estren\w*|diarrea|calambre\w*|punto|puntos"
    r"|herida\w*|supura\w*|huele|cai|caida|cansad[oa]\w*|debil\w*|peor|preocup\w*|mal|fatal"
    r"|no (?:muy |tan )bien|no (?:puedo|pude|duermo|como|camino)|problema\w*|medicin\w*"
    r"|pastilla\w*|dosis|antibiotic\w*"
)
_SIGN, _SYMPTOM = re.compile(rf"\b(?:{_SIGNS})\b"), re.compile(rf"\b(?:{_SYMPTOMS})\b")
_WELL = re.compile(
    r"\b(?:fine|well|good|great|better|ok|okay|perfect|no problems?|no pain|all good|excellent"
    r"|healing|recovering|bien|mejor|mejorando|perfect[oa]|excelente|todo bien|muy bien"
    r"|sin problemas?|de maravilla|recuperand\w*)\b"
)
_BUT = re.compile(r"\b(?:but|except|however|though|although|pero|aunque|solo que|excepto|salvo)\b")
_WELL_WORDS = 14  # a longer answer may hold something that no list knows


def warning_sign(text: str) -> bool:
    """A sign that makes any reading urgent."""
    return _SIGN.search(_affirmed(text)) is not None


def names_symptom(text: str) -> bool:
    said = _affirmed(text)
    return _SIGN.search(said) is not None or _SYMPTOM.search(said) is not None


def says_well(text: str) -> bool:
    """Plainly well: said so, shortly, with no symptom and no "but"."""
    said = folded(text)
    short = len(said.split()) <= _WELL_WORDS
    return short and bool(_WELL.search(said)) and not _BUT.search(said) and not names_symptom(text)


def _affirmed(text: str) -> str:
    """What is said without what is denied: "no fever", "sin dolor ni fiebre"."""
    return _NEGATED.sub(_kept, folded(text))


def _kept(found: re.Match[str]) -> str:
    """Only a symptom is taken away with its negation; "not good" stays as it is."""
    what, other = found["what"], found["other"]
    if not (_SYMPTOM.fullmatch(what) or _SIGN.fullmatch(what)) or what in {"bad", "mal"}:
        return found.group()
    if other and not (_SYMPTOM.fullmatch(other) or _SIGN.fullmatch(other)):
        return f" {other} "
    return " "

"""Whether an answer about how somebody feels names a symptom, a warning sign, or that all is well.

For questions that we asked ourselves: after a discharge, or for a home reading. Danger is read
before (bot/language/danger/safety.py). What is not plainly well is for a nurse to judge, so the
lists may take too much for a symptom, and never too little for "well".
"""

import re

from bot.language.normalise import folded
from bot.language.patterns import any_of

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
    r"|no (?:muy |tan )bien|no (?:duermo|como|camino)|no (?:puedo|pude) (?:dormir|comer|caminar"
    r"|respirar|tragar|mover\w*|orinar|parar\w*|levantar\w*|dejar de)|problema\w*|medicin\w*"
    r"|pastilla\w*|dosis|antibiotic\w*"
)
_SIGN, _SYMPTOM = re.compile(rf"\b(?:{_SIGNS})\b"), re.compile(rf"\b(?:{_SYMPTOMS})\b")
_WELL = re.compile(
    r"\b(?:fine|well|good|great|better|ok|okay|perfect|no problems?|no pain|all good|excellent"
    r"|healing|recovering|bien|mejor|mejorando|perfect[oa]|excelente|todo bien|muy bien"
    r"|sin problemas?|de maravilla|recuperand\w*)\b"
)
_BUT = re.compile(r"\b(?:but|except|however|though|although|pero|aunque|solo que|excepto|salvo)\b")
# "Could be better", "wish I was well", "not any better", "más o menos": the word for well is in it,
# and well is what they are not. "Couldn't be better" and "never felt better" are.
_BETWEEN = (
    r"(?: (?:be|been|feel|felt|feeling|get|getting|do|doing|was|were|to|i|im|am|it|have|had))*"
)
_NOT_WELL = any_of(
    rf"""
    (?:could|should|would|might|wish|hope|hoping|want|wanna|supposed
    |trying){_BETWEEN}(?: (?:a (?:bit|little|lot)|much|way|so))? (?:better|well|good|great
    |fine|ok|okay)
    (?<!never )(?:been|felt|seen|had) better(?: days)?
    (?:not|isnt|arent|aint|wasnt|no|dont|doesnt|didnt|havent|hardly|barely)(?: (?:so|too
    |very|that|really|all|any|doing|feel|feeling|getting|been|being|much|quite|exactly|am|im
    |going|what id call|sure|yet))* (?:better|well|good|great|fine|ok|okay|perfect|improving
    |healing|recovering)
    so ?so|i guess|i suppose|more or less|supongo|meh|iffy
    hanging in(?: there)?
    surviving|up and down|comme ci
    (?<!no )(?:podria|pudiera|pudiese|quisiera|quiero|ojala|espero|deseo
    |deberia)(?: (?:estar|estuviera|sentirme|sentir|seguir|ir|ya|yo|me|que|andar))* (?:mejor
    |bien)
    (?<!nunca )(?:he|habia) (?:estado|andado|tenido)(?: dias)? mejor(?:es)?
    (?:no|nada|ni|tampoco|nomas no)(?: (?:me|estoy|siento|sigo|ando|muy|tan|del|todo|he
    |estado|va|voy|esta|sentido|nada|que|digamos|se|tanto|mucho|veo|noto))* (?:bien|mejor
    |mejorando|mejoro|mejora|recuperand\w*)
    mas o menos|ahi la llev\w*|la llevo
    ahi (?:nomas|vamos|voy|andamos|ando)
    regular\w*|asi asi|pasandola|sobreviv\w*|ni bien ni mal|a ratos|dos tres
    """
)
# May something be done again, is something normal: for the nurse who knows the operation.
_ASKING = (
    r"(?:can|may|should|could|must|shall|is it (?:ok|okay|safe|normal|alright|all right|bad)"
    r"|ok to|okay to|am i (?:allowed|able)|when (?:can|do|will|should)|how (?:long|soon|much|often)"
    r"|do i (?:have|need)|is (?:this|that|it) (?:normal|ok|okay|supposed)|what (?:can|should|do)"
    r"|puedo|podre|debo|puede|cuando (?:puedo|podre|debo)|cuanto (?:tiempo|tengo)|es normal"
    r"|ya puedo"
    r"|tengo que|se puede|esta bien (?:si|que)|esta bueno|hago|que (?:puedo|debo|hago))"
)
_DOING = (
    r"(?:shower\w*|bath\w*|bathe|swim\w*|drive|driving|work|working|lift\w*|carry|walk\w*|exercis\w*"
    r"|run|running|gym|jog\w*|climb|stairs|eat\w*|food|drink\w*|alcohol|beer|wine|coffee|smoke"
    r"|smoking|sleep|sex|fly|flying|travel\w*|bandage\w*|dressing\w*|gauze|stitch\w*|staples?|wet"
    r"|normal|school|bend|sit|stand|pick up|baby|diet|tylenol|ibuprofen|advil|aspirin|rest"
    r"|ban(?:o|ar\w*)|duchar\w*|nadar|manejar|conducir|trabajar|cargar|levantar|caminar|andar"
    r"|ejercicio\w*|correr|escaleras|comer|comida|tomar|beber|cerveza|cafe|fumar|dormir|relaciones"
    r"|volar|viajar|vend\w*|gasa|puntos|grapas|mojar\w*|escuela|agacharme|sentarme|dieta|reposo)"
)
_RECOVERY = re.compile(
    rf"\b(?:{_ASKING}\b.{{0,60}}\b{_DOING}|(?:is|are) (?:this|that|it|these|they) normal|es normal"
    r"|(?:is|am) (?:this|that|it|i) supposed to)\b"
)
_WELL_WORDS = 14  # a longer answer may hold something that no list knows


def warning_sign(text: str) -> bool:
    """A sign that makes any reading urgent."""
    return _SIGN.search(_affirmed(text)) is not None


def names_symptom(text: str) -> bool:
    said = _affirmed(text)
    return _SIGN.search(said) is not None or _SYMPTOM.search(said) is not None


def says_well(text: str) -> bool:
    """Plainly well: said so, shortly, with no symptom, no "but" and no "could be better"."""
    said = folded(text)
    if len(said.split()) > _WELL_WORDS or _BUT.search(said) or _NOT_WELL.search(said):
        return False
    return bool(_WELL.search(said)) and not names_symptom(text)


def says_not_well(text: str) -> bool:
    """Said without a symptom: "could be better", "so so", "más o menos"."""
    return bool(_NOT_WELL.search(folded(text)))


def asks_about_recovery(text: str) -> bool:
    """ "Can I shower", "¿ya puedo manejar?": after a discharge a nurse answers that."""
    return bool(_RECOVERY.search(folded(text)))


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

"""Whether somebody tells of an ailment beside an answer to something else: a score, a reading.

There a word of opinion ("bad", "a problem") is about the visit, so the lists name what a body does;
what is denied, over, or a manner of speaking counts for nothing. A nurse reads what is found.
"""

import re

from bot.language.normalise import folded, plain

_BODY = (
    r"arms?|legs?|foot|feet|hands?|fingers?|toes?|knees?|ankles?|back|neck|head|eyes?|ears?|throat"
    r"|stomach|belly|tummy|side|chest|hips?|shoulders?|skin|face|lips?|tongue|wound|incision|scar"
    r"|stitches|spot|brazos?|piernas?|pies?|manos?|dedos?|rodillas?|tobillos?|espalda|cuello"
    r"|cabeza|ojos?|oidos?|garganta|estomago|panza|pecho|cadera|hombros?|piel|cara|labios?|lengua"
    r"|herida|cicatriz|puntos"
)
_WRONG = (
    r"hot|red|purple|blue|black|yellow|warm|hard|stiff|numb|weird|worse|infected|open|leaking|raw"
    r"|caliente|roj[oa]s?|morad[oa]s?|negr[oa]s?|amarill[oa]s?|dur[oa]s?|dormid[oa]s?|peor"
    r"|infectad[oa]s?|abiert[oa]s?"
)
_AILS = re.compile(
    r"\b(?:swollen|swell(?:s|ing|ed)?|bruis\w+|rash(?:es)?|hives|itch\w*|blister\w*|fever\w*|chills"
    r"|throw(?:s|ing|n)? (?:it |everything )?up|threw up|puk\w+|vomit\w*|nause\w+|queasy|diarr?h?ea"
    r"|constipat\w+|cramp\w*|bleed\w*|pus|oozing|infect\w+|cough\w*|wheez\w*|dizz\w+|faint\w*"
    r"|light ?headed|passed out|migraines?|head ?aches?|head aches|blurr\w+|numb(?:ness)?|tingl\w+"
    r"|palpitation\w*|short(?:ness)? of breath|out of breath|(?:cant|hard to|trouble) breath\w*"
    r"|side effects?|allergic|sick to my stomach"
    r"|(?:my|the) (?:\w+ ){0,2}(?:hurts?|aches?|is (?:hurting|aching|sore|killing me))"
    rf"|(?:{_BODY}) (?:\w+ ){{0,6}}?(?:is|are|got|gets|looks?|feels?|turn(?:ed|s)|went)"
    rf" (?:\w+ ){{0,3}}?(?:{_WRONG}|sore|painful)"
    rf"|(?:pain|pains|ache|aches) (?:in|on|around|behind|down|when|where|since)"
    rf"|(?:{_BODY}) (?:pain|ache|hurt\w*)|(?:have|having|got|in|feel|lots? of|still|more|bad) pain"
    r"|hinch\w+|inflamad[oa]\w*|moret\w+|ronchas?|sarpullido|comezon|ampollas?|fiebre|calentura"
    r"|escalofrios?|diarrea|estrenid[oa]|calambres?|sangr(?:a|ando|ado|e)|supura\w*|infectad[oa]"
    r"|tos|mare(?:o|os|ad[oa]|a)|desmay\w+|borros[oa]|adormecid[oa]|hormigue\w+|jaquecas?"
    r"|falta (?:de|el) aire|efectos? secundarios?|asco|duelen?"
    r"|dolor(?:es)? (?:de|en) (?!pago|precio)"
    rf"|(?:{_BODY}) (?:\w+ ){{0,4}}?(?:esta|estan|se (?:me )?(?:puso|hizo)|lo tengo|la tengo)"
    rf" (?:\w+ ){{0,2}}?(?:{_WRONG})"
    rf"|tengo (?:\w+ ){{0,3}}(?:{_BODY}) (?:\w+ )?(?:{_WRONG}))\b"
)
# Over, helped by us, feared for others, or what they came for.
_NO_MORE = re.compile(
    r"\b(?:gone|went away|went down|go(?:es|ing)? down|cleared|healed|no longer|used to|better now"
    r"|(?:much|lot|feels?|feeling|all|getting) better|got rid|gotten rid|fixed|cured|helped"
    r"|relieved|took care|treated|came in (?:for|with)|went in (?:for|with)|pain ?free"
    r"|was there for"
    r"|(?:someone|somebody|people|everyone|everybody|lady|guy|man|woman|person|kid|patients?)"
    r" (?:\w+ ){0,3}(?:was|is|were|are|next|behind|beside|kept|had|with)"
    r"|pain in the|se me quito|se me fue|ya no|se quito|me curaron|me ayud\w+|mejoro|fui por"
    r"|la gente|otras? personas?)\b"
)
_DENIED = re.compile(
    r"\b(?:no|not|without|never|zero|aint|havent had|didnt have|dont have|doesnt|didnt|isnt|sin|ni"
    r"|no tengo|nada de|ningun|ninguna)"
    r" (?:(?:any|more|mas|the|real|much|me|ha|he|tenido|un|una|hay)\s)*\w+"
    r"(?: (?:or|nor|and|ni|o|y) (?!(?:my|mi|the|i|el|la)\b)(?:any )?\w+)*"
)
# "The parking was a headache" is about the visit.
_FIGURE = re.compile(
    r"\b(?:was|is|were|are|such|fue|es|son) (?:\w+ )?(?:a|an|un|una) (?:\w+ )?"
    r"(?:head ?ache|pain|migraine|dolor)\b(?: de cabeza)?"
)
_PAUSE = re.compile(r"[,;!?\n]|\.(?!\d)|\b(?:but|pero|tho|though|although|aunque)\b", re.IGNORECASE)


def tells_ailment(text: str) -> bool:
    return any(_ails(folded(part)) for part in _PAUSE.split(plain(text)))


def _ails(said: str) -> bool:
    affirmed = _FIGURE.sub(" ", _DENIED.sub(" ", said))
    return bool(_AILS.search(affirmed)) and not _NO_MORE.search(said)

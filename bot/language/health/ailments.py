"""Whether somebody tells of an ailment beside an answer to something else: a score, a reading.

There a word of opinion ("bad", "a problem") is about the visit, so the lists name what a body does;
what is denied, over, or a manner of speaking counts for nothing. A nurse reads what is found.
"""

import re

from bot.language.normalise import folded, plain
from bot.language.patterns import any_of

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
_AILS = any_of(
    rf"""
    swollen
    swell(?:s|ing|ed)?
    bruis\w+
    rash(?:es)?
    hives|itch\w*|blister\w*|fever\w*|chills
    throw(?:s|ing|n)? (?:it |everything )?up
    threw up|puk\w+|vomit\w*|nause\w+|queasy|diarr?h?ea|constipat\w+|cramp\w*
    bleed\w*|pus|oozing|infect\w+|cough\w*|wheez\w*|dizz\w+|faint\w*|light ?headed
    passed out|migraines?|head ?aches?|head aches|blurr\w+
    numb(?:ness)?
    tingl\w+|palpitation\w*
    short(?:ness)? of breath
    out of breath
    (?:cant|hard to|trouble) breath\w*
    side effects?|allergic|sick to my stomach
    (?:my|the) (?:\w+ ){{0,2}}(?:hurts?|aches?|is (?:hurting|aching|sore|killing me))
    (?:{_BODY}) (?:\w+ ){{0,6}}?(?:is|are|got|gets|looks?|feels?|turn(?:ed|s)
    |went) (?:\w+ ){{0,3}}?(?:{_WRONG}|sore|painful)
    (?:pain|pains|ache|aches) (?:in|on|around|behind|down|when|where|since)
    (?:{_BODY}) (?:pain|ache|hurt\w*)
    (?:have|having|got|in|feel|lots? of|still|more|bad) pain
    hinch\w+|inflamad[oa]\w*|moret\w+|ronchas?|sarpullido|comezon|ampollas?|fiebre
    calentura|escalofrios?|diarrea|estrenid[oa]|calambres?
    sangr(?:a|ando|ado|e)
    supura\w*|infectad[oa]|tos
    mare(?:o|os|ad[oa]|a)
    desmay\w+|borros[oa]|adormecid[oa]|hormigue\w+|jaquecas?
    falta (?:de|el) aire
    efectos? secundarios?|asco|duelen?
    dolor(?:es)? (?:de|en) (?!pago|precio)
    (?:{_BODY}) (?:\w+ ){{0,4}}?(?:esta|estan|se (?:me )?(?:puso|hizo)|lo tengo
    |la tengo) (?:\w+ ){{0,2}}?(?:{_WRONG})
    tengo (?:\w+ ){{0,3}}(?:{_BODY}) (?:\w+ )?(?:{_WRONG})
    """
)
# Over, helped by us, feared for others, or what they came for.
_NO_MORE = any_of(
    r"""
    gone|went away|went down
    go(?:es|ing)? down
    cleared|healed|no longer|used to|better now
    (?:much|lot|feels?|feeling|all|getting) better
    got rid|gotten rid|fixed|cured|helped|relieved|took care|treated
    came in (?:for|with)
    went in (?:for|with)
    pain ?free|was there for
    (?:someone|somebody|people|everyone|everybody|lady|guy|man|woman|person|kid
    |patients?) (?:\w+ ){0,3}(?:was|is|were|are|next|behind|beside|kept|had|with)
    pain in the|se me quito|se me fue|ya no|se quito|me curaron|me ayud\w+|mejoro
    fui por|la gente|otras? personas?
    """
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

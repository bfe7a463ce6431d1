"""How soon a clinical question must be looked at: pure, by its words and the next visit."""

import re
from datetime import datetime, timedelta

from bot.language.normalise import folded
from bot.language.patterns import any_of
from hearback.conversations.model import Priority

SOON = timedelta(days=3)

_SYMPTOM = any_of(
    r"""
    pains?|painful|hurt\w*|aches?|aching|headaches?|migraines?|sore|fever\w*|chills
    bleed\w*|blood in|pus|infect\w*|swell\w*|swollen|rash\w*|hives|itch\w*|cough\w*
    nause\w*|queasy|vomit\w*|throw\w* up|threw up|puk\w*|dizz\w*|light ?headed
    faint\w*|passed out
    weak(?:ness)?
    numb\w*|tingl\w*|blurr\w*|diarrhea|constipat\w*|cramp\w*
    burn(?:s|ing)
    short of breath|breath\w*|wheez\w*|palpitation\w*|lump\w*|discharge|spotting
    ooz\w*
    drain(?:ing|age)
    sick|worse|feverish|reaction|side effects?
    cant (?:sleep|eat|walk|pee|poop|keep)
    not feeling (?:well|good|right)
    feel (?:bad|awful|terrible|weird|sick)
    temp(?:erature)? of
    sugar (?:is|was|at|of|reads?)
    pressure (?:is|was|at|of|reads?)
    dol(?:or|ores)
    duele\w*|adolorid\w*
    ard(?:or|e)
    fiebre|calentura|escalofrios?|sangr\w*|infec\w*|hincha\w*|inflam\w*|ronchas?
    sarpullido|comezon|pica\w*|tos|tosiendo|nause\w*|vomit\w*|mare\w*|desmay\w*
    debil\w*|adormec\w*|hormigue\w*|borros\w*|diarrea|estren\w*|calambres?|colicos?
    falta de aire|ahog\w*|respir\w*|bolit\w*|bulto\w*|flujo|peor|reaccion
    efectos? secundarios?
    me siento (?:mal|muy mal|rar[oa]|debil)
    no (?:puedo|pude) (?:dormir|comer|caminar|orinar)
    azucar (?:en|a|de|esta)
    presion (?:en|a|de|esta)
    """
)
_PAST = any_of(
    r"""
    used to|years? ago|months? ago|weeks? ago
    last (?:month|year|summer|winter|spring|fall)
    went away|gone now|better now|is fine now|no longer
    hace (?:\w+ )?(?:anos?|meses|mes|semanas?)
    el (?:mes|ano) pasado
    ya se me quito|ya paso|ya no
    """
)
_NEGATED = re.compile(
    r"\b(?:no|not|without|never|dont have|do not have|didnt have|sin|no tengo|no he tenido|ningun"
    r"|ninguna) (?:any |more |mas |un |una )?\w+"
)


def ails_now(text: str) -> bool:
    """Whether a symptom is told of that is there now, as far as the words say."""
    said = folded(text)
    return bool(_SYMPTOM.search(_NEGATED.sub(" ", said))) and not _PAST.search(said)


def clinical_priority(text: str, next_visit: datetime | None, *, now: datetime) -> Priority:
    """High for a symptom now, or about a visit in the next three days."""
    soon = next_visit is not None and next_visit <= now + SOON
    return Priority.HIGH if soon or ails_now(text) else Priority.NORMAL


# What makes a question about a test or a vaccine one for a nurse.
_FOR_NURSE = any_of(
    r"""
    pregnan\w*|expecting|breast ?feed\w*|nursing
    trying to (?:conceive|get pregnant)
    allerg\w*|anaphyla\w*|reaction|side effects?|hives|threw up|passed out
    blood thinn\w*|warfarin|coumadin|eliquis|xarelto|plavix|insulin|metformin
    medication\w*|medicines?|meds|pills?|dose|pacemaker|chemo\w*|radiation
    immun[eo] ?(?:system|compromised|suppress\w*)
    transplant|dialysis|cancer before|had cancer|implants?|fever|sick|a cold|lump\w*
    bleed\w*|pain\w*
    hurts? (?:bad|a lot)
    swell\w*|swollen|rash|safe for me|safe if|can i still|is it safe|embaraz\w*
    lactan\w*|amamant\w*|dando pecho|pecho a|alerg\w*|reaccion|efectos? secundarios?
    anticoagulante\w*|insulina|metformina|medicin\w*|medicament\w*|pastillas?|dosis
    marcapasos|quimio\w*|radiacion|defensas|trasplante|dialisis|implantes?|fiebre
    calentura|enferm[oa]|resfri\w*|gripe ahora|bolit\w*|bulto\w*|sangr\w*|dolor
    duele|hinch\w*|ronchas?|es seguro|es segura|le hace dano|me hace dano
    """
)


def is_for_nurse(text: str) -> bool:
    """Contraindications, reactions, pregnancy, medicines: never answered from a list."""
    return bool(_FOR_NURSE.search(folded(text)))

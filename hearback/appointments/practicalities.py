"""Whether a question about a visit is a practical one: what to bring, who may come, how long.

The front desk answers these; what touches the body stays with clinical staff (doubt is clinical).
"""

import re

from bot.language.normalise import folded
from bot.language.patterns import any_of, each_of

_BODY = any_of(
    r"""
    eat\w*|ate|food|drink\w*|fast|fasting|water|coffee|juice|smok\w*|vap\w*|alcohol
    beer|wine|exercis\w*|lotion|deodorant|shav\w*|pregnan\w*|period|breastfe\w*|sick
    fever|cough\w*|covid|pain|bleed\w*|meds?|medicin\w*|medication\w*|pills?|insulin
    comer|como algo|comida|desayun\w*|tomar|tomo|beber|ayunas?|ayuno|agua|cafe|jugo
    fum\w+|cerveza|ejercicio|crema|desodorante|embaraz\w*|regla|amamant\w*
    enferm[oa]|fiebre|tos|dolor|anestesia|anesthesia|sedat\w*|sedacion|duermen
    marean?|drive|driver|manejar|guiar|conducir|sangr\w*|pastillas?|insulina
    """
)
_KIN = (
    r"(?:kids?|child|children|baby|babies|toddlers?|sons?|daughters?|husband|wife|spouse|partner"
    r"|boyfriend|girlfriend|mom|mother|dad|father|sister|brother|friend|family|aide|caregiver"
    r"|somebody|someone|anyone|dog|service dog|hijos?|hijas?|ninos?|ninas?|bebe|esposo|esposa"
    r"|marido|pareja|mama|mami|papa|papi|hermanos?|hermanas?|amig[oa]|familia|alguien"
    r"|acompanante|perro|nietos?|nietas?)"
    r"(?! (?:shot|record|records|card|papers|hair|meds|id|chart))"
)
_COMPANY = each_of(
    rf"""
    \b(?:bring|take|come with|have)(?: \w+){{0,3}} {_KIN}\b
    \b{_KIN} (?:can |to )?(?:come|go|be|stay|sit|wait)(?: \w+){{0,2}} (?:with|in|along|there)\b
    \bcome (?:with|along with)(?: my)? {_KIN}\b
    \b(?:llevar|llevo|traer|traigo)(?: a)?(?: mis?| los| las| el| la| un| una)? {_KIN}\b
    \b(?:ir|voy|entrar|pasar|vaya) (?:con|acompanad[oa] (?:de|por))(?: mis?| el| la)? {_KIN}\b
    \b{_KIN} (?:puede|pueden|podria) (?:ir|venir|entrar|pasar|acompanarme|estar)\b
    \b(?:puede|pueden|podria)(?: \w+){{0,2}} (?:acompanarme|ir conmigo|entrar conmigo)\b
    \b(?:alone|by myself|ir sol[oa])\b
    """
)
_LENGTH = re.compile(
    r"\bhow long (?:is|does|do|will|would|should|are|it)\b(?!.* (?:fast|wait to))"
    r"|\bhow much time\b|\bcuanto (?:tiempo )?(?:se )?(?:tarda\w*|dura\w*|demora\w*|toma)\b"
    r"|\bcuanto tiempo\b|\bcomo cuanto\b"
)
_SEEN = each_of(
    r"""
    \b(?:will|would|can|could) (?:they|you|yall|the doctor|dr|he|she) (?:still )?see (?:me
    |us|him|her)\b
    \bstill (?:be seen|get seen|see me)\b
    \b(?:todavia|aun) (?:me|nos|lo|la) (?:ven|atienden|van a (?:ver|atender)|pueden (?:ver
    |atender))\b
    \bme (?:van a )?(?:atienden|atender) (?:todavia|aun|igual)\b
    """
)
_BRING = each_of(
    r"""
    \b(?:bring|bringing|carry|take with me)\b
    \b(?:que|algo|hay que|ke|tengo que|debo)\b(?: \w+){0,2} (?:llevar|llevo|traer|traigo)\b
    \b(?:llevar|traer|llevo) (?:algo|mi|mis|los)\b
    \b(?:wear|clothes|ropa|vestir\w*|id card|photo id|identificacion|papers|papeles|mask
    |mascarilla|cubrebocas)\b
    """
)


def asks_about_company(text: str) -> bool:
    """Who may come along, how long it takes, whether they are still seen: no notes tell it."""
    said = folded(text)
    if _BODY.search(said):
        return False
    return any(kind.search(said) for kind in (_COMPANY, _LENGTH, _SEEN))


def is_practical(text: str) -> bool:
    """Nothing for a nurse."""
    said = folded(text)
    return not _BODY.search(said) and (asks_about_company(text) or _BRING.search(said) is not None)

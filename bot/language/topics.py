"""What a question about a visit or a place asks for: when, where, who, hours, parking."""

import re
from enum import StrEnum

from bot.language.normalise import folded


class Topic(StrEnum):
    WHEN = "when"
    WHERE = "where"
    WHO = "who"
    HOURS = "hours"
    ADDRESS = "address"
    DIRECTIONS = "directions"
    PARKING = "parking"
    PHONE = "phone"


_TOPICS = {
    Topic.WHO: r"\bwho\b|\bwith whom\b|\bwhich (?:doctor|provider|nurse)\b|\bwhat doctor\b"
    r"|\bcon quien\b|\bquien me\b|\bque (?:doctora?|medic[oa])\b|\bcual doctora?\b",
    Topic.PARKING: r"\bpark(?:ing)?\b|\bgarage\b|\bestaciona\w*\b|\bparqueo\b|\bparquear\w*\b"
    r"|\baparcar\b|\baparcamiento\b|\bvalet\b",
    Topic.DIRECTIONS: r"\bdirections\b|\bhow (?:do|can|should) (?:i|we) get (?:there|to)\b|\bbus\b"
    r"|\btrain\b|\bexit\b|\bwhich (?:floor|door|entrance|building)\b|\bfind (?:you|it|the)\b"
    r"|\bcomo (?:llego|llegar|llegamos|le hago para llegar)\b|\bindicaciones\b|\bcamion\b"
    r"|\bque (?:piso|puerta|entrada|edificio)\b|\bmetro\b|\bautobus\b",
    Topic.PHONE: r"\b(?:phone|telephone) ?(?:number)?\b|\bnumber to call\b|\bwhat number\b"
    r"|\btelefono\b|\bnumero (?:de|para)\b|\ba que numero\b",
    Topic.HOURS: r"\bhours\b|\bopen\b|\bopens\b|\bclose[sd]?\b|\bclosing\b|\bhorarios?\b"
    r"|\bhoras? de (?:atencion|servicio)\b|\babren\b|\babre\b|\babiert[oa]s?\b|\bcierran?\b"
    r"|\bcerrad[oa]s?\b|\batienden\b"
    r"|^(?:\w+ )?(?:till|til|until|hasta) (?:when|what time|que hora|cuando)\b",
    Topic.ADDRESS: r"\baddress\b|\bdireccion\b|\bdomicilio\b|\bzip\b|\bcross street\b",
    Topic.WHERE: r"\bwhere\b|\blocated\b|\blocation\b|\bwhich (?:clinic|office|place)\b"
    r"|\bdonde\b|\bubicacion\b|\bubicad[oa]s?\b|\ben que (?:clinica|lugar|sucursal)\b",
    Topic.WHEN: r"\bwhen\b|\bwhat (?:time|day|date)\b|\bcuando\b|\b(?:a )?que (?:hora|dia|fecha)\b",
}
_READ = {topic: re.compile(pattern) for topic, pattern in _TOPICS.items()}


def topics_of(text: str) -> tuple[Topic, ...]:
    """What is asked for, in a fixed order; empty when the words name nothing of it."""
    said = folded(text)
    return tuple(topic for topic, pattern in _READ.items() if pattern.search(said))

"""Scores for parts of a visit, which are no score of the whole: "dr was a 10, front desk 3"."""

import re

from bot.language.normalise import folded

_PART = (
    r"(?:front desk|desk|dra?|doctora?|nurses?|receptionists?|reception|staff|wait"
    r"(?: time)?|parking|billing|office|lab|facility|recepcion(?:ista)?|enfermer[oa]s?|medic[oa]"
    r"|espera|personal|consultorio|oficina|estacionamiento|trato|atencion|laboratorio|lugar|clinica)"
)
_EACH = re.compile(
    rf"\b{_PART}(?: (?!{_PART}\b)(?:was|is|were|got|gets|a|an|only|like|just|un|una|es|fue|le|doy"
    r"|solo|como|the|el|la|but|pero)){0,3} (10|[0-9])\b"
)


def scores_of_parts(text: str) -> frozenset[int]:
    """Empty unless two parts got different ones."""
    found = frozenset(int(score) for score in _EACH.findall(folded(text)))
    return found if len(found) > 1 else frozenset()

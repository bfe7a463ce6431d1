"""Whether too much of something may have been taken to die of it; asked of what safety.py found.

What a child swallowed, a slip with a dose, fumes and what somebody gave another are no such thing.
"""

from bot.language.danger_english import GROUPS_EN
from bot.language.danger_spanish import GROUPS_ES
from bot.language.normalise import folded
from bot.language.phrases import Phrases

OVERDOSE = ("overdose or poison", "poison")  # how the rules of safety.py end
_NOT_MEANT = Phrases(
    {
        "a child": """
            {child}
            {nene}
            (toddlers|kids|children|boys|girls|son|sons|mijo|mija|grandkid|grandkids|preschooler|yo
                |ninos|ninas|hijos|hijas|nietos|nietas|criatura|chamaco|chamaca)
        """,
        "a slip": """
            (accident*|mistake|mistakenly|mixed up|oops|forgot|wrong)
            (double|twice|extra) [dose|dosed|my|of|the] (insulin|dose|dosed|meds|pill|medicine)
            (error|equivoc*|sin querer|confundi|accidente|se me olvido)
            (doble|dos veces) [de] [la|mi|el] (insulina|dosis|pastilla|medicina|medicamento)
        """,
        "by others or in the air": """
            (drugged|roofied|spiked|fumes|smoke|gas|inhaled|breathed|food|stung|snake|spider)
            (inhale|inhalo|respire|respiro|humo|vapores|comida|camarones|mariscos)
            (gave|dio|dieron|dimos|di) [me|him|her|us|le]
            (hongos|mushrooms|moneda|coin)
        """,
    },
    GROUPS_EN | GROUPS_ES,
)


def may_be_meant(text: str) -> bool:
    return _NOT_MEANT.first(folded(text)) is None

"""Whether too much of something may have been taken to die of it; asked of what safety.py found.

What a child swallowed, a slip with a dose, fumes and what somebody gave another are no such thing.
"""

from bot.language.danger.words_english import GROUPS_EN
from bot.language.danger.words_spanish import GROUPS_ES
from bot.language.normalise import folded
from bot.language.phrases import Phrases

OVERDOSE = ("overdose or poison", "poison")  # how the rules of safety.py end
_NOT_MEANT = Phrases(
    {
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
            (hongos|mushrooms)
        """,
        "what only children swallow": """
            (battery|batteries|magnet|magnets|coin|coins|penny|quarter|toy|marble|lego|legos)
            (pila|pilas|bateria|iman|imanes|moneda|juguete|canica|boton)
        """,
    }
)
_CHILD = Phrases(
    {
        "a child": """
            {child}
            {nene}
            (toddlers|kids|children|boys|girls|son|sons|mijo|mija|grandkid|grandkids|preschooler
                |ninos|ninas|hijos|hijas|nietos|nietas|chamaca)
        """
    },
    GROUPS_EN | GROUPS_ES,
)
# "I took them all, tell my kids i love them"; but not "i took my son in, he ate my pills".
_OWN = Phrases(
    {
        "own": """
            (i|ive|i have|i just|i already) [just|already] (swallowed|drank|ate|downed|overdosed)
            (i|ive|i have|i just|i already) [just|already] (took|taken) (all|the whole|the entire
                |a whole|a bottle|the bottle|the rest|a bunch|a handful|too many|every|enough
                |my pills|pills|##|them|some|whole)
            me (tome|trague|bebi|tragu*)
        """
    }
)


def may_be_meant(rule: str, text: str) -> bool:
    """rule: by which safety.py found danger in the text."""
    if not rule.endswith(OVERDOSE):
        return False
    said = folded(text)
    childs = _CHILD.first(said) is not None and _OWN.first(said) is None
    return not childs and _NOT_MEANT.first(said) is None

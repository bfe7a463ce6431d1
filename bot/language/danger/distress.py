"""Whether somebody is lonely or sad and wants to be heard, in plain words that tell no danger.

What the front desk is to see to ("someone to talk to about my bill") is no such wish.
"""

from bot.language.normalise import folded
from bot.language.phrases import Phrases

_LONELY = Phrases(
    {
        "en": """
            just (need|want|wanted|needed|wish i had|looking for) [to have] (someone|somebody|anyone
                |anybody) [i can|i could|who i can] [to] (talk|listen|vent|chat)
            (talk|vent|chat) (to|with) (someone|somebody|anyone|anybody) (tonight|who will listen
                |wholl listen|that will listen|for a bit)
            (someone|somebody|anyone|anybody) to (talk|vent|chat) [to|with] (tonight|right now
                |at night|so bad|please)
            (no one|nobody|noone|dont have anyone|dont have anybody|aint got nobody) [left|else]
                [to] talk
            (feel|feeling|im) [so|really|very|all|too|just|pretty] (lonely|depressed|hopeless)
        """,
        "es": """
            (platicar|hablar|conversar) con (alguien|alguna persona) (esta noche|que me escuche
                |un rato|porque me siento)
            que alguien me escuche
            no tengo [a] [nadie] con quien (hablar|platicar|desahogarme|contar)
            (desahogarme|desahogar)
            me siento [muy|tan|bien|demasiado] (solo|sola|triste|deprimid*)
        """,
    }
)
_BUSINESS = Phrases(
    {
        "en": """
            (about|regarding|bill|bills|billing|appointment|appt|visit|refill|insurance|medicine|meds
                |prescription|records|referral|results|schedule|reschedule|front desk|office|charge)
        """,
        "es": """
            (sobre|acerca|cuenta|factura|cobro|cita|citas|receta|seguro|medicina|resultados|oficina
                |recepcion|expediente|aseguranza|ingles|espanol)
        """,
    }
)


def wants_to_be_heard(text: str) -> bool:
    said = folded(text)
    return _LONELY.first(said) is not None and _BUSINESS.first(said) is None

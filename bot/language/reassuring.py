"""Whether a message that speaks of danger says itself that there is none: denied, over, as usual.

The lists of safety.py do not hear these words: there doubt is read as danger. They only keep the
model, which sees the words of danger and not what is said of them, from raising an alarm alone.
"""

from bot.language.normalise import folded
from bot.language.phrases import Phrases
from bot.language.safety import is_discounted

_OVER = Phrases(
    {
        "over": """
            (got|gotten|getting|feel|feels|feeling|much|lots|lot|all|way|is|are|its) better [now
                |today
                |already|since|this]
            (fine|good|ok|okay|great|normal|alright) (now|today|since|otherwise|again|so far)
            (all|is|are|am|im|hes|shes|doing|feels|looks|looking|feel) (fine|good|well|ok|okay|great
                |healed|healing|normal|fading)
            (went|gone|goes|wore|is going|going) (away|down|off)
            (healed|healing|resolved|cleared up|stopped on its own|no problem|no problems|no issues)
            (no|zero|without) (pain|fever|complaints|symptoms|issues|problems|vomiting|bleeding)
            ya [se] [me|le|nos] (paso|quito|quitaron|calmo|bajo|fue|mejoro|curo|sano|pasaron)
            ya (esta|estoy|estan|anda|ando|me siento|se siente) (bien|mejor|normal)
            (nada grave|nada serio|sin sintomas|sin molestias|sin dolor|sin fiebre|nomas un raspon)
            (controles|valores|todo) (normal|normales|bien|en orden)
        """,
        "as usual": """
            (like|as|same as) (always|usual|ever|before|every time|last time|last visit|normal)
            (like|as) [the|my|dr|doctor] [doc|doctor|dr|nurse|he|she|they] (said|told|prescribed
                |directed|ordered|sed|instructed)
            (as|like) (prescribed|directed|told|ordered)
            (como|igual que) (siempre|de costumbre|antes|la otra vez)
            (el|la|lo|los) (dolor|tos|mareo) de siempre
            como (me|nos) (dijo|indico|receto|mando)
            (is that|is it|is this|es) (normal|ok|okay|common|eso normal)
            es normal
        """,
        "laughs": """
            (lol|lmao|lmfao|haha|hahaha|hehe|jaja*|jeje*|jiji*|rofl|xd)
        """,
    }
)


def is_reassuring(text: str) -> bool:
    return _OVER.first(folded(text)) is not None or is_discounted(text)

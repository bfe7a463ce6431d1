"""Whether a message that speaks of danger says itself that there is none: denied, over, as usual.

The lists of safety.py do not hear these words: there doubt is read as danger. They only keep the
model, which sees the words of danger and not what is said of them, from raising an alarm alone.
A laugh covers its own sentence alone; "but for real, sometimes I think about it" takes back all.
"""

import re

from bot.language.danger.safety import is_discounted
from bot.language.danger.vouching import is_everyday
from bot.language.health.readings import tells_rule
from bot.language.normalise import folded, plain
from bot.language.phrases import Phrases

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
    }
)
_LAUGHS = Phrases({"laughs": "(lol|lmao|lmfao|haha|hahaha|hehe|jaja*|jeje*|jiji*|rofl|xd|jk)"})
# What makes a joke earnest, or says that it is not over.
_TAKEN_BACK = Phrases(
    {
        "earnest": """
            (but|pero) (fr|for real|seriously|honestly|sometimes|really|lately|i do|i did|deadass
                |en serio|de verdad|neta|la verdad|a veces|ultimamente|si lo|no es broma)
            (fr fr|no joke|not joking|not kidding|im serious|i am serious|dead serious|i mean it
                |deadass)
            (no es broma|no bromeo|no estoy bromeando|lo digo en serio|hablo en serio|es neta)
            (sometimes|lately|kinda|always|still|keep) [i|do|i do|i still|still|i kinda|kinda]
                (think|thinking|thought|feel|mean|want|wish) [about|of] (it|that|to|this|doing it)
            (a veces|ultimamente|siempre|todavia|sigo) [si|lo|si lo] (pienso|pensando|he pensado
                |siento|quiero) [en eso|en ello|hacerlo]
            (but|pero) [i|still|it|aun|todavia] (still|aun|todavia|sigo|sigue)
            (part of me|una parte de mi)
        """
    }
)
_SENTENCE = re.compile(r"[.;!?\n…]+")
_FEW = 3  # words; so few beside a laugh say nothing of their own


def is_reassuring(text: str) -> bool:
    if _TAKEN_BACK.first(folded(text)) is not None:
        return False
    if tells_rule(plain(text)) or is_discounted(text) or _OVER.first(folded(text)) is not None:
        return True
    sentences = [part for part in _SENTENCE.split(plain(text)) if folded(part)]
    laughed = [_LAUGHS.first(folded(one)) is not None for one in sentences]
    return any(laughed) and all(
        laugh or _says_little(one) for laugh, one in zip(laughed, sentences, strict=True)
    )


def _says_little(sentence: str) -> bool:
    return len(folded(sentence).split()) <= _FEW or is_everyday(sentence)

"""Whether a text says that the number is somebody else's, or that the patient has died.

A careful set: what is said in other ways the model reads. The notation is in phrases.py.
"""

from bot.language.automatic import is_automatic_reply, is_phone_reaction
from bot.language.normalise import folded
from bot.language.phrases import Phrases

_GROUPS = {
    "kin": """
        husband|wife|mom|mother|dad|father|son|daughter|brother|sister|grandma|grandmother|grandpa
        |grandfather|uncle|aunt|partner|patient|mama|papa|spouse|mr|mrs|gran|pops|nana|granny|he
        |she|hes|shes
    """,
    "parentesco": """
        mi esposo|mi esposa|mi marido|mi mujer|mi mama|mi papa|mi madre|mi padre|mi hijo|mi hija
        |mi hermano|mi hermana|mi abuela|mi abuelo|mi abuelita|mi abuelito|mi tia|mi tio|mi suegra
        |mi suegro|el paciente|la paciente|mi viejo|mi vieja|mi senora|mi senor|el senor|la senora
        |mi pareja|mi mami|mi papi|ella|el
    """,
}

_WRONG = Phrases(
    {
        "wrong number": """
            (wrong|incorrect) (number|num|person|phone|nbr|guy|lady|cell|contact)
            (got|have|texting|texted|reached|messaging) [the|a] (wrong|incorrect) (number|person|one
                |phone|guy)
            (this|that|it) (isnt|is not|aint|not) (his|her|their|my moms|my dads|my husbands)
                [number|phone|cell] (number|phone|cell|anymore)
            (this|that) is not (his|her|their) (number|phone|cell)
            (no one|nobody|noone|no) [here] (by|with|named|called) (that|this) [name]
            (nobody|no one|noone) (here|at this number) (by|named|called|with)
            (dont|do not) know (anyone|anybody|any one|no one|nobody) (by|named|with|called|of that)
            (dont|do not) know (this|that) (person|patient)
            (not|isnt|aint) (the|that|this) person [you|ur|your|u] [are|re] [looking for|trying]
            (you|u) (have|got) [the] wrong
            (this number|this phone|number) [is|does|doesnt|isnt|now] (not|doesnt|isnt|no longer
                |belongs) belong [to] [him|her|them|that]
            (new|just got this|just got|recently got) (number|phone number|phone) [and|so
                |im] .. (not
                |wrong|dont know|keep getting|someone else|belonged)
            wrong (party|individual)
            (intended|meant) for (someone|somebody) else
            (you|u) (want|need|are looking for) (sumbody|somebody|someone) else
            (im|i am) not (who you|the person|that person)
            stop texting im not
        """,
        "numero equivocado": """
            (numero|telefono|persona|cel|celular) (equivocado|equivocada|incorrecto|errado|erroneo
                |equibocado|ekivocado)
            (se|te|estan|esta|anda) (equivoco|equivocaron|equivocando|equivocado|equivocados
                |equivocaste|equivocada) de (numero|persona|telefono)
            (tienen|tiene|marco|marcaron|es|traen) [el|un] [numero] (numero equivocado|equivocado)
            (no|ya no) (soy|es) (esa|ese) (persona|paciente|senor|senora)
            soy otra persona
            (aqui|ahi) no (vive|hay|esta|es) (nadie|ningun|ninguna|esa persona|ese senor
                |esa senora) [con|de|que|llamado] [ese|asi]
            no (conozco|conosco) a (ningun|ninguna|esa|ese|esta|nadie con|nadie que) [persona
                |senor|senora|vato|se llame]
            no soi esa persona
            no es (el|su) (numero|telefono|celular) de (el|ella|esa|ese|la|el paciente)
            este [ya] no es (el|su) (numero|telefono|celular) de
            (este|el) (numero|telefono) [ya] no (es|pertenece) [de|a|el|su] (el|ella|esa|ese
                |esa persona
                |el paciente|suyo)
            no es mi cita .. (equivoca*|numero|otra persona)
        """,
    },
    _GROUPS,
)
_NOT_WRONG = Phrases(
    {
        "something else": """
            (wrong|incorrect) (number|phone) (on|in|for) [my|the] (file|card|portal|bill|insurance
                |account|letter|paper|pharmacy|form|website)
            (was|is|have|had|gave|give|called|texted) [that|the|you|i|me] [a] wrong (number
                |person) for
            (sorry|oops|my bad|ignore) .. wrong (person|number|chat)
            wrong (person|number|chat) (sorry|oops|my bad|ignore)
            (did|do|is|am|have) (i|you|this) [have|got|get] [the] [a] wrong
            (called|dialed|llame|marque) .. (wrong|equivocado)
            (perdon|disculpe|ups) .. (equivocado|equivocada)
        """
    }
)

_DEATH = Phrases(
    {
        "has died": """
            {kin} [has|just|is|have|had|sadly] [just|recently] (died|passed away|passed on|passed
                |deceased|dead|is dead|expired) [away]
            {kin} ... (passed away|is deceased|is no longer with us|is no longer living
                |lost his life
                |lost her life|died last|died on|died in|died this|died of|died from|died yesterday)
            (passed away|is deceased|is no longer living|was buried|no longer with us) [on|in|last
                |this|yesterday|a|two|sadly]
            (we|i) (lost|buried) (him|her|my husband|my wife|my mom|my mother|my dad|my father
                |my son
                |my daughter|our father|our mother|my brother|my sister)
            (my|her|his|the) (late|deceased|dead) (husband|wife|mother|mom|father|dad|son|daughter
                |brother|sister|grandma|grandmother|spouse)
            (funeral|memorial|wake) (for|was|is) .. (him|her|mom|dad|husband|wife|friday|saturday)
            (patient|person|man|woman|he|she) (you|youre|ur) .. (is dead|died|passed|deceased)
        """,
        "fallecio": """
            (fallecio|falleció|falesio|fayecio|fallecido|fallecida|fallesio|falecio)
            {parentesco} [ya|se|nos] [se|nos] (murio|muerto|muerta|murieron)
            (murio|se murio|se nos murio|se me murio) {parentesco}
            {parentesco} ... (ya no esta con nosotros|que en paz descanse|qepd|q e p d|se nos fue
                |esta muerto|esta muerta|ya descansa|descanso en paz|esta con dios)
            (que en paz descanse|qepd|q e p d|descanse en paz)
            (enterramos|lo velamos|la velamos|el funeral de|el velorio de|su entierro) [a|mi|ayer]
        """,
    },
    _GROUPS,
)
_NOT_DEATH = Phrases(
    {
        "another death": """
            (appointment|appt|cita|visit|keeping my|reschedule|cambiar|mover|move my|bill|balance
                |emergency contact|off the|off my|plan|insurance|card) ... (died|passed away|passed
                |murio|fallecio)
            (died|passed away|passed|murio|fallecio) ... (reschedule|move my|cambiar|keeping my
                |funeral so|cant make|no puedo ir|mi cita|my appointment|my appt|my visit|years ago
                |hace anos|off the card|off my|del plan|emergency contact|del seguro)
            (dog|cat|phone|battery|car|perro|gato|celular|perrito|carro|grandfather clock) .. (died
                |dead
                |murio)
            (died|dead|murio|muerto|muerta) (laughing|tired|de risa|de hambre|de cansancio|de sueno)
            (cancer|de eso|of it|from it|to it|the breast|screening|test|prueba|examen|colonoscopia
                |vacuna|mamogram*|week my|since my|desde que|cuando|when my)
            (funeral|entierro|velorio) ... (cant|no puedo|no podre|cambiar|that day|we are|were all)
            (sister|brother|mother|father|uncle|aunt|friend|cousin|grandma|grandpa) passed and
            (factura|balance|deuda|saldo|bill|debia)
            (family history|history of|de que murio|historia familiar|antecedentes)
            (passed|pass) (on going|the|my|his|her|a|out|gas|it|by|this|on the|stool|kidney|urine
                |blood|clots
                |un examen|exam|test|inspection)
        """
    }
)


def says_wrong_number(text: str) -> str | None:
    """The rule by which these words say that we text the wrong person, or None."""
    return _said(text, _WRONG, _NOT_WRONG)


def says_deceased(text: str) -> str | None:
    """The rule by which these words report a death, or None."""
    if len(text.split()) > LONGEST_REPORT:
        return None
    return _said(text, _DEATH, _NOT_DEATH)


LONGEST_REPORT = 14  # words; in a longer text a death is often why something else is asked


def _said(text: str, phrases: Phrases, others: Phrases) -> str | None:
    if is_phone_reaction(text) or is_automatic_reply(text):
        return None
    words = folded(text)
    hit = phrases.first(words)
    return None if hit is None or others.first(words) else hit.rule

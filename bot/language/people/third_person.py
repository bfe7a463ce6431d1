"""Whether whoever writes speaks of somebody else: a daughter of her father, a neighbour."""

from bot.language.normalise import folded
from bot.language.phrases import Phrases

_OTHERS = Phrases(
    {
        "en": """
            (my|our|the|a) [little|best|older|younger] (husband|wife|mom|mother|dad|father|son
                |daughter|brother|sister|friend|roommate|grandma|grandpa|grandmother|grandfather
                |uncle|aunt|neighbor|boyfriend|girlfriend|partner|kid|child|baby|student|cousin
                |nephew|niece|teen|buddy|lady|man|guy|woman)
            (he|she|hes|shes|they|theyre) [is|has|says|said|keeps|wants|took|is threatening|just]
        """,
        "es": """
            (mi|nuestro|nuestra|el|la|un|una) (esposo|esposa|marido|mujer|mama|papa|madre|padre|hijo
                |hija|hermano|hermana|amigo|amiga|abuela|abuelo|tia|tio|vecina|vecino|novio|novia
                |muchacho|muchacha|nino|nina|bebe|primo|prima|sobrina|sobrino|suegra|suegro|jefa
                |jefe|mami|papi|carnal|compa)
            (dice|dijo|amenaza) [que] [se]
            se (quiere|va a|quito|tomo|corta|esta)
        """,
    }
)
_SELF = Phrases(
    {
        "en": """
            (i|im|ive|ill) [just|really|dont|do not|cant|am|have|feel|keep] (want|wanna|going|gonna
                |cant|wish|feel|need|tried|took|hate|tired|thinking|think about|ready|done|hurt|cut)
            (kill|hurt|harm|cut) (myself|me)
            (hit|hits|hitting|beat|beats|beating|choke*|chokin*|strangl*|stab*|shot|punch*|kicked
                |kicking|pushed|raped|attack*|threaten*) (me|us)
            (says|said|thinks|thought|noticed|swears|told me|tells me|worried) [that|like] (im|ive
                |i am|i have|i had|i might|i may|i look|i was|i cant|i passed|i fainted|i stopped
                |i sound|i feel)
            (says|said|thinks|thought|noticed|swears|told me|tells me) [that] my (lips|face|mouth
                |eye|eyes|skin|arm|arms|hand|hands|speech|words|chest|heart|breathing|breath|leg
                |legs|color|head|nails|fingers|pulse|sugar|smile|pressure|blood|voice|belly
                |stomach)
        """,
        "es": """
            (dice|dijo|dicen|cree|creen|piensa|nota|noto|ve) [que] [yo] (estoy|traigo|ando|tuve
                |me veo|me puse|me puso|me quede|me desmaye|me falta|me late|me tiembla|hablo raro)
            (dice|dijo|dicen|cree|creen|piensa|nota|noto|ve) [que] [yo] tengo (la|los|las|el|un|una
                |cara|labios|boca|mucha|mucho|fiebre|calentura)
            (dice|dijo|dicen|cree|creen|piensa|nota|noto|ve) [que] mi (cara|boca|piel|brazo|mano
                |lengua|ojo|pulso|azucar|presion|corazon)
            (dice|dijo|dicen|cree|creen|piensa|nota|noto|ve) [que] mis (labios|ojos|manos|unas
                |piernas)
            me (pega|pego|golpe*|ahorc*|apunal*|amenaz*|viola|violo|empuj*|ataca|ataco|disparo)
            me (quiero|voy a|corte|tome|duele|siento|muero|matar|canse|quisiera)
            (quiero|voy a|no puedo|ya no aguanto|tengo ganas) (morir*|matarme|vivir|mas)
            (matarme|cortarme|morirme|hacerme)
        """,
    }
)


def speaks_of_another(text: str) -> bool:
    words = folded(text)
    return _OTHERS.first(words) is not None and _SELF.first(words) is None

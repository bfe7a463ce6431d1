"""What a death is told beside: a concern of the writer's own, or a doctor's death. The texts go on.

The notation is in phrases.py; deaths.py reads these lists.
"""

from bot.language.people.death_words import GROUPS
from bot.language.phrases import Phrases

_LATE = "husband|wife|mother|father|mom|dad|son|daughter|brother|sister|spouse|partner"
GROUPS_BESIDE = GROUPS | {
    "late": _LATE,
    "doctor": "dr|doctor|dra|doctora|nurse|dentist|therapist|pediatrician|enfermera|dentista",
    "care": """
        checkup|check up|checkups|checked|seen|screened|screening|screenings|test|tests|tested
        |mammogram|colonoscopy|physical|bloodwork|looked at
    """,
}

# Why somebody asks for something, and it is for themselves or for whom they care for.
OWN_CONCERN = Phrases(
    {
        "own care": """
            (i|we) [really|also|just] (want|wanted|need|would like|wanna|should) [to] [get|be|have
                |do|come in for|keep|a|the|my] [a|the|my] {care}
            id like [to] [get|be|have|do] [a|the|my] {care}
            (i|ive|i have|im|i am) [been|feeling|so|really] [so|really|very] (depressed|sad|anxious
                |struggling|stressed|grieving)
            (quiero|kiero|quisiera|necesito|vengo a|me quiero|me gustaria) (revisarme|checarme
                |revisar|checar|hacerme|un chequeo|el chequeo|mi chequeo|una revision|el examen
                |la revision)
            (ando|estoy|me siento|he estado) [muy|bien] (deprimid*|triste|ansios*)
        """,
        "own papers": """
            my [new|own|health] (insurance|medicaid|medicare|coverage|policy|address|last name)
            mi [nuevo|nueva] (seguro|aseguranza|medicaid|medicare|cobertura|poliza|apellido)
            (add|adding|register|sign up|enroll) (them|my|the kids|her kids|his kids|the children)
            raising (her|his|their|the) [two|three] (kids|kid|children|son|daughter|baby|boys|girls)
            (call|text|write|contact|message|reach) me (not|instead of) [to] (him|her|my)
            (llamenme|escribanme|avisenme|contactenme) a mi
            (quitenlo|quitenla|borrenlo|borrenla|saquenlo|saquenla|quitarlo|quitarla) (de|como)
                [mi|mis] (contacto|contactos|cuenta|poliza|plan|seguro)
            (take|remove|get) (him|her) (off|from|as) [of|from] (my|our) [emergency] (contact
                |contacts|account|plan|policy|insurance|chart|file)
        """,
        "others who still come": """
            (want|wanna|like|going|need) [to] (keep|continue) .. (coming|going|seeing|bringing)
            (quiero|queremos) (seguir|continuar) (viniendo|llevando*|yendo|trayendo*)
            late {late} (had|saw|used|liked|loved|went to) (dr|doctor|you|the same|your|yall|him
                |her)
        """,
    },
    GROUPS_BESIDE,
)

# "Dr. Velasco passed away?": none of the patients.
OF_STAFF = Phrases(
    {
        "a doctor": """
            {doctor} .. (died|passed|passed away|deceased|dead|no longer with|no longer living|murio
                |fallecio|fallecido|falleció)
            (murio|fallecio|fallecido) (el|la|mi|su|nuestro|nuestra) {doctor}
        """
    },
    GROUPS_BESIDE,
)

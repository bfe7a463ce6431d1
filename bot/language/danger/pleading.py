"""What follows an answer to danger: a cry for more, word that help has come, or a mere "thanks".

Read only while a case of danger is open. The wider a word of need is read the better: what it
brings is the number to call once more.
"""

import re

from bot.language.normalise import folded, plain
from bot.language.phrases import Phrases
from bot.language.short_answers import only_hears

_PLEADS = Phrases(
    {
        "worse": """
            (worse|worsening|worst)
            (isnt|not|aint|wont|doesnt|hasnt) [getting|got|any|going|gone] (better|away|stop
                |stopping)
            (still|keeps) (hurt*|bleeding|the same|here|bad|coming back|happening|throbbing)
            (peor|empeor*)
            no (se me|se le|me|le) (quita|pasa|calma|baja)
            (sigue|sigo) (igual|mal|sangrando|doliendo|con el dolor|con dolor)
        """,
        "cannot or fears to call": """
            (cant|cannot|dont want to|wont|afraid to|scared to|not gonna|not going to|im not) [make
                |a|to] (call|calling|talk|speak|phone|dial|go)
            (no|dont have|without|out of) [any|my|enough] (insurance|money|papers|minutes|phone
                |signal|service|ride|car|documents)
            (cant|cannot) [even] (afford|pay)
            (undocumented|immigration|deported|deport|la migra|migra|inmigracion|deport*)
            (scared|afraid|terrified|frightened|im alone|all alone|by myself|no one is|nobody is)
            (ambulance|ems|paramedics|help|they) [are|is|has|have|still] (isnt|arent|aint|not|hasnt
                |havent|didnt|never|wont)
            (no|not) [one|body] (answers|picks up|is coming|here|answer*)
            nobody (answers|picks up|is coming|came|here)
            no (puedo|quiero|me atrevo a|tengo como) (llamar|hablar|marcar|ir)
            (no tengo|sin) [mis] (papeles|seguro|aseguranza|dinero|saldo|senal|telefono|carro
                |documentos|como ir|quien me lleve)
            no [lo] (puedo pagar|me alcanza)
            (miedo|asustad*|estoy solo|estoy sola|toy sola|toy solo)
            (nadie) (contesta|viene|llega|vino|esta)
            no (contestan|llegan|vienen|han llegado)
        """,
        "what now": """
            (now what|what now|what do i do|what should i do|what can i do|hurry|please come
                |help me|help us|help him|help her|need help|come quick*|please send
                |send help|need someone|are you there
                |is anyone|anyone there
                |anybody)
            (y ahora|ahora que|que hago|que hacemos|ayud*|auxilio|apurense|apurese|rapido|manden
                |vengan|alguien ahi|hay alguien|me voy a morir|se va a morir|se esta muriendo)
        """,
    }
)
# Of what was taken: "30 of them", "about 20", "como quince pastillas".
_COUNTS = re.compile(
    r"\b(?:\d{1,3}|ten|fifteen|twenty|thirty|forty|fifty|all|diez|quince|veinte|treinta|cuarenta"
    r"|todas|todo el|the whole) (?:of )?(?:de )?(?:them|it|pills?|tabs|tablets|pastillas|tabletas"
    r"|ellas|esas|bottle|frasco)\b"
    r"|^(?:like|about|maybe|around|almost|como|unas|unos|fueron) \d{1,3}$"
)
_HELP_COMES = Phrases(
    {
        "help comes": """
            (they|theyre|ambulance|paramedics|ems|medics|help|911|cops|police|he|she|hes|shes
                |someone|neighbor|husband|wife|mom|dad) [is|are|just|its|r|all] (coming|on the way
                |on their way|on its way|on his way|on her way|here|got here|arrived|showed up|came)
            (i|we|already|just|she|he|they|husband|wife) [just|already|did|have] (called|calling
                |phoned|dialed)
            (calling|on the phone with|talking to|on with|otw to) [with|to] (911|them|988|now
                |the ambulance|hospital|er)
            (at|in|to) [the] (er|hospital|ambulance|emergency room|urgent care)
            ya (vienen|viene|llegaron|llego|estan|llame|llamamos|llamaron|voy|vamos|le hable
                |les hable|hable|esta)
            (viene|vienen|van|va) (en camino|para aca|la ambulancia|llegando)
            (estoy|estamos|voy|vamos) [aqui] (en|al|para el|a la|rumbo al) [el|la] (hospital
                |urgencias|ambulancia|sala de emergencia*|emergencia*|doctor)
            (llego|aqui esta|ya esta) [aqui] la ambulancia
        """
    }
)
_OVER = Phrases(
    {
        "over": """
            (its|it is|all|everything is) over
            (he|she|hes|shes|they|theyre|im|i am|baby|son|daughter|husband|wife|mom|dad) [is|are
                |just|all|now|back|finally] (awake|woke up|came to|came around|conscious
                |breathing now|breathing again|breathing fine|talking now|talking again|home now)
            ya [se] (desperto|respira|reacciono|habla|hablo|volvio en si|paso el susto|paso todo)
            (fue|era|eran) [solo|puros|un|nomas|puro|nada mas] (gases|susto|gas|agruras|acidez
                |falsa alarma)
            (was|were) [just|only] (gas|heartburn|indigestion|a scare|a cramp|a panic attack)
        """
    }
)
_NOT_YET = re.compile(
    r"\b(?:no|not|nobody|never|isnt|arent|aint|cant|wont|dont|havent|hasnt|still waiting|nadie"
    r"|todavia|aun|nunca|but|pero)\b"
)
_DOTS = re.compile(r"[\s.…]*")


def pleads(text: str) -> bool:
    """Whether it worsens, fears to call, counts the pills or is at a loss."""
    said = folded(text)
    return _PLEADS.first(said) is not None or _COUNTS.search(said) is not None


def only_nods(text: str) -> bool:
    """Whether it only says that our answer came. Bare dots are no nod: somebody is out of words."""
    return only_hears(text) and _DOTS.fullmatch(plain(text)) is None


def help_comes(text: str) -> bool:
    said = folded(text)
    return _HELP_COMES.first(said) is not None and _NOT_YET.search(said) is None


_CAME = re.compile(
    r"\b(?:911|ambulance|paramedics|ems|medics|firemen|firefighters|cops|police|help|la"
    r" ambulancia|los paramedicos|los bomberos|la policia|el 911) (?:is |are |just |have |has |all"
    r" |finally |ya )*(?:came|come|here|arrived|got here|showed up|esta aqui|estan aqui|vino"
    r"|vinieron|llego|llegaron)\b"
    r"|\b(?:ya )?(?:llego|llegaron|vino|vinieron|esta aqui|estan aqui) (?:la ambulancia|los"
    r" paramedicos|el 911|los bomberos|la ayuda|la policia)\b"
)


def has_come(text: str) -> bool:
    """Whether help is there, and not only on its way."""
    said = folded(text)
    return _CAME.search(said) is not None and _NOT_YET.search(said) is None


def says_over(text: str) -> bool:
    """Whether the danger is over by what happened: she is awake, it was gas."""
    said = folded(text)
    return _OVER.first(said) is not None and _NOT_YET.search(said) is None


_JOKED = re.compile(
    r"\b(?:(?:just|only|was|were|im|i am|totally|all|its|it was|a) (?:jok(?:e|es|ing)|kidding"
    r"|playing|messing|being dramatic|exaggerating|sarcasm|sarcastic|venting)|jk|j k|not serious"
    r"|(?:didnt|did not|dont) mean (?:it|that)(?: like that| that way)?"
    r"|(?:era|fue|es|una?|estaba|solo|nomas) (?:de )?(?:broma|bromita|bromeando|jugando|chiste"
    r"|relajo|exagerando|exageracion)|bromeaba"
    r"|no (?:era|lo dije|lo decia|hablaba|iba) (?:de |en )?serio)\b"
)
# Half of it is meant, or nobody is to know.
_NO_JOKE = re.compile(
    r"\b(?:(?:life|world|vida|everything) (?:is|es)|i want|quiero"
    r"|not (?:a )?(?:jok\w+|kidding|playing)|no (?:es|era|estoy) (?:broma|bromeando|jugando)"
    r"|no joke|isnt a joke|half|kind ?of|sort ?of|but|pero|medio|dont tell|no le digan|cops|police"
    r"|policia|leave me|dejenme)\b"
)


def says_joked(text: str) -> bool:
    """ "Sorry I was joking", said after danger; people look at it all the same."""
    said = folded(text)
    return _JOKED.search(said) is not None and _NO_JOKE.search(said) is None

"""Words of danger said of a trifle, of what is over, or of a form: none where nothing is earnest.

Figures of speech (figures_english.py, figures_spanish.py) hold wherever they stand. These do not:
one earnest word in the message takes all of them back, and some need a laugh beside them.
"""

import re
from collections.abc import Iterator

from bot.language.danger.earnest import EARNEST
from bot.language.health.readings import earlier_pressures
from bot.language.phrases import Hit, Phrases

_GROUPS = {
    "someone": """
        husband|husbands|wife|wifes|dad|dads|father|he|hes|hell|she|shes|shell|they|theyre|theyll|boyfriend
        |girlfriend|brothers|sisters
        |brother|sister|aunt|uncle|roommate|partner|fiance|cousin
    """,
    "road": """
        commute|drive|traffic|parking|parking lot|road|highway|freeway|intersection|left turn|bridge
        |hill|hold line|line|5 oclock|rush hour|walk|stairs|fila|trafico|camino|carretera|subida
        |hora|estacionamiento
    """,
    "trial": """
        diet|prep|homework|math|commute|paperwork|portal|traffic|form|forms|hold music|liquid diet
        |dieta|tarea|tareas|papeleo|trafico|fila|preparacion|liquidos|portal|formulario
    """,
    "days": "#|##|cinco|seis|siete|ocho|diez|catorce|quince",
    "vehicle": "tren|metro|rio|balcon|puente|camion|autobus|carro|pozo|mar",
}
_PLAIN = Phrases(
    {
        "a trifle": """
            kms (i|im) [just|literally] (realized|realised|saw|remembered|noticed|overslept
                |locked|spilled|left my|left the|lost my|missed the|missed my|late|running late)
            kms [i|im] [just] forgot (my|the|about|today|to|that|an|it was|i had)
            kms (overslept|missed the|missed my|my alarm|my phone|my car|my printer|my hair)
            {road} ... (is|are|was) [a|an|basically|literally|pure|straight|just|always] suicide
            {road} ... (es|son|era) [un|puro|casi] suicidio
            (i|we|me) (burned|burnt) [the|my|his|her|some] (rice|toast|dinner|lunch|bacon|popcorn
                |food|eggs|cookies|beans|tortillas)
            (burned|burnt) the (rice|toast|dinner|bacon|popcorn|cookies) ... alarm (went|goes) off
            alarm (went|goes|is going) off (running|im|we|were) .. (late|behind)
            stabbed (with|by) [a|an|my] [cocktail|tiny|little] (pick|toothpick|thorn|pencil|pen|pin
                |splinter|staple|cactus|fork)
            do i need (an|my|a) (epi pen|epipen) if i only
            me quiero (matar|morir) [porque|pq|que|xq] se me (junto|juntaron|cruzo|empalmo|olvido
                |paso) [con] (la|el|mi|mis|los|las) [cita|final] [con]
            (pegue|machuque|apachurre|golpee|prense) ... (dedo|dedito|una|unita|rodilla) ... morad*
            (queme|machuque|pique|corte|apachurre|raspe) [con] (el|un|mi|los) (dedito|deditos)
            (casi|ya) me (muero|moria) [ayer|hoy|anoche|el] [lunes|martes|miercoles|jueves|viernes
                |sabado|domingo] (cargando|estudiando|esperando|bailando|limpiando|mudandome)
            (tapon|trafico|tranque|trancon|taco|presa|embotellamiento|fila) ... me muero ... (llego
                |llegare|llegar|voy) [un poco|un poquito] tarde
            (trago|comio) una (semilla|pepa|pepita|semillita) de (sandia|patilla|uva|naranja|limon
                |manzana|melon|pera|calabaza)
            (daban|daba|dieron) [mucho] dolor de pechos
        """,
        "somebody is cross": """
            {someone} [is|are|will|would|s] [going to|gonna|like|probably|literally] [to] kill (me
                |us) (if|when|for|because|over|cause|cuz) [i|we|he|she|they] [dont|cant|have
                |had|am|im] [to] (miss*|forg*|resched*|cancel*|late|being late|sees the|see the
                |spend*|bill|price|copay|buy|show up late|no show|skip*|bail*|lose the|lost the
                |lost my|lose my|this one|not going|show|make it|get this|move it|flake*)
            {someone} [is|are|will|would|s] [going to|gonna|like|probably|literally] [to] kill (me
                |us) (i|we) (forgot|missed|lost the|lost my|spent|overslept|am late|locked)
            {someone} [is|are|will|would|s] [going to|gonna|like|probably|literally] [to] kill (me
                |us) (lol|haha|hahaha|lmao|jk)
            (mama|papa|jefe|esposo|esposa|marido|jefa|patron|patrona|hermana|madre|viejo|vieja
                |ella|el) .. (va a|quiere) matar (si|cuando|por|jaja*)
        """,
        "of a form": """
            (suicide|suicidal) (screening|screen|questionnaire|form|question|questions)
            (worry|worried|wonder|ask|question|reading) .. about [my|a] (chest pain|stroke
                |heart attack)
            (answered|said|put|checked|marked|circled|wrote|picked) (no|never|none|zero) (on|to|for
                |by) [the|that|all] [the] (suicide|self harm|suicidal)
            nada de (pensamientos|ideas) (de|suicidas|malos) [hacer*|lastim*|mori*|dan*|suicid*
                |matar*|quitar*]
            (program|documentary|special|class|course) (on|about) (choking|seizures|strokes|overdose
                |overdoses|suicide|drowning)
            anafilaxia (antigua|vieja|pasada)
            cuando (debo|deberia|hay que|habria que|tengo que|debemos) (preocuparme|preocuparnos
                |preocuparse) por ... (no tengo|no tiene|esta bien|estoy bien|esta de cine)
            when (is|does|should) ... (worry|call|worried) about (hes|shes|were|im) fine
        """,
        "as prescribed": """
            todas [las|mis] (pastillas|pildoras|tabletas|capsulas) ... (los|las|por) {days} dias
            todas [las|mis] (pastillas|pildoras|tabletas|capsulas) (del|de mi|de los) (antibiotico
                |antibioticos|tratamiento|parasitos)
            ya no se (ahoga|asfixia|atraganta|desmaya|convulsiona) [de|en|por|tanto|como|para|ni]
        """,
        "home and well": """
            (had|has had) (a|an|another) [mild|small|mini] (heart attack|stroke|seizure|bypass)
                [last week|in may] (and|but) (hes|shes|he is|she is|theyre) [back] (home
                |fine) [now] [and] (doing|resting|feeling|recovering) (great|fine|good|well|ok
                |okay|better)
        """,
    },
    _GROUPS,
)
_LAUGHED = Phrases(
    {
        "laughed at": """
            call 911 ... (lol|haha*|lmao*|jaja*|jeje*|rofl)
            (lol|haha*|lmao*|jaja*) .. call 911
            (jump|jumping|throwing myself|throw myself) (off|out|under|in front of) [of] [a|the|my
                |your] (roof|window|bridge|bus|balcony|building|train|cliff)
            die of (exhaustion|tiredness|stress|embarrassment|shame)
            {trial} ... (me|us) to suicide
            {trial} ... (llevar|llevando|lleva) al suicidio
            (cobran|cobra|ponen en espera|cambian|hacen esperar|suben) ... me (tiro|aviento|lanzo)
                [al|a|del|de] [la|el] {vehicle}
            kill (someone|somebody) (lol|haha*|lmao*|jaja*)
            me quiero (matar|morir)
        """
    },
    _GROUPS,
)
_DISTANCE = re.compile(r"\b\d+ kms\b")
_LAUGHS = re.compile(
    r"\b(?:lol+|l+mf?ao+|rofl|(?:ha){2,}h?|(?:he){2,}|(?:ja){2,}j?|(?:je){2,}j?)\b"
)
# A laugh alone makes a leap a joke only where something small is at stake.
_SMALL_STAKES = re.compile(
    r"\b(?:one more|again|another|me cobran|cobra|copay|episode|song|music|movie|bluey|cocomelon"
    r"|form|survey|copago|tarea|espera|call 911|exhaustion|tiredness|stress|embarrassment|shame"
    r"|diet|dieta|prep|homework|math|paperwork|portal|traffic|trafico|papeleo|fila|olvid\w+"
    r"|examen|final|cita|bus|broke down|parking)\b"
)


def jests(said: str) -> Iterator[Hit]:
    """said: simple words. What stands in them is no danger."""
    yield from earlier_pressures(said)
    yield from (Hit("a distance", *found.span()) for found in _DISTANCE.finditer(said))
    if EARNEST.first(said) is not None:
        return
    yield from _PLAIN.hits(said)
    if _LAUGHS.search(said) and _SMALL_STAKES.search(said):
        yield from _LAUGHED.hits(said)

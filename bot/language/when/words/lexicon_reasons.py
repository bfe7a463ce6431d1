"""What keeps people away at a time: "I have therapy Mondays", "ando de viaje"."""

from bot.language.when.model import Part
from bot.language.when.nodes import Bound, Clock, Daypart, Edge, Period, Said, Shift, Unit
from bot.language.when.words.lexicon import Entry, spelled
from bot.language.when.words.lexicon_spanish_spoken import RETURNS

_ENGAGED = (
    "therapy|physical therapy|dialysis|chemo|class|classes|school|work|court|church|practice|rehab"
    "|training|a conference|jury duty|another appointment|another appt|finals"
    "|an exam|exams|bible study|choir|plans|a shift|to work|a wedding|a funeral|a game|games"
)
_PLACES = "church|mass|class|school|work|therapy|dialysis|court|bible study|choir practice"
_GONE = (
    "on the road|out on the road|tied up|swamped|slammed|booked up|booked solid|out of state"
    "|away|traveling|travelling|on vacation|out of town|out of the country|busy|on call|in school"
)
_COMPROMISO = (
    "dialisis|terapia|terapias|quimio|clase|clases|escuela|trabajo|corte|junta"
    "|practica|entreno|entrenamiento|examen|examenes|iglesia|misa|guardia|turno|otra cita"
    "|compromiso|un compromiso|otro compromiso|cosas que hacer|ensayo|culto"
    "|fisioterapia|rehabilitacion|class|school|work|church|practice|therapy|dialysis"
)
_A_DONDE = "misa|la iglesia|clase|clases|dialisis|terapia|la escuela|trabajar|el culto|la corte"
_AUSENTE = (
    "por fuera|fuera de la ciudad|de viaje|de vacaciones|ocupado|ocupada|ocupados|ocupadas"
    "|full|a full|trabajando|viajando|de guardia|de turno|en clase|en clases|en el trabajo|lejos"
    "|en la escuela|fuera del pais|de paseo"
)

_SALGO = "salgo|sale|salen|salimos|me desocupo|termino|termino de trabajar"
_DE_DONDE = (
    "|del trabajo|dela obra|de la obra|de trabajar|de la escuela|de clases|de turno|del turno"
    "|de mi turno|de guardia"
)
_A_LAS = "a las|a la|como a las|hasta las|hasta la|hasta como a las|alas|tipo"
# With these "hasta" is when it begins: "llego hasta el martes".
_LLEGO = "llego|llegamos|llega|regresa|regresan|me desocupo|nos desocupamos|me dan permiso|descanso"
_AT = "at|around|about|at like|by"

_YEAR_ENDS = Said(period=Period(Unit.YEAR, Shift.THIS), edge=Edge.END, bound=Bound.BEFORE)
_CAN = "do|come|be there|get there|make it|make|be in|start|leave"
_PUEDO = "|llegar|ir|estar ahi|estar alla|venir"

ENGLISH_REASONS: list[Entry] = [
    ("b", "reason", spelled("i start|he starts|she starts|starts", "work|my shift", _AT)),
    ("b", "reason", spelled("i", "go in|clock in|have to be at work|gotta be at work", _AT)),
    ("b", "reason", spelled("i open", "|up|the store|the shop|the office|the salon", "at")),
    ("x", "payday", spelled("get|gets|getting", "paid|my check|my paycheck")),
    ("x", "thought", "was thinking|were thinking|was going to say|was gonna say|thought about"),
    ("x", None, spelled("have|has|got|see|shows|says", "nothing on", "|a")),  # free then
    ("X", None, "nothing on|nothing on a"),
    ("x", "out", "is too soon"),
    ("x", "holiday", spelled("is", "a holiday|holiday|a bank holiday")),
    ("P", Daypart(Part.LUNCH), spelled("|my", "lunch", "hr|brk")),
    ("C", Clock(12, 30, exact=True), "noon thirty|12 thirty"),
    ("b", "including", spelled("latest", "|that", "i can|we can|she can|he can", _CAN, "is")),
    (
        "a",
        "including",
        spelled("earliest|soonest", "|that", "i can|we can|she can|he can", _CAN, "is"),
    ),
    ("b", "including", "latest is|latest would be"),
    ("a", "including", "earliest is|earliest would be|soonest is|soonest would be"),
    ("x", None, spelled("do|does|did|when do", "i|we|he|she", "have")),  # a question, no reason
    ("Q", "mine", spelled("have|has|got|having", _ENGAGED)),
    ("Q", "mine", spelled("go|goes|im going", "to", _PLACES)),
    ("Q", "mine", spelled("im|i am|ill be|were|well be|hes|shes", _GONE + "|working")),
    ("Q", "mine", spelled("im|hes|shes", "out")),
    ("Q", "mine", spelled("i", "babysit|am working|volunteer")),
    ("Q", "mine", "tied up|on the road|out on the road|i watch my|babysitting"),
    ("Q", "until", spelled("ill be|well be", "out")),
    ("x", None, spelled("|i|im|she|he|hes|shes", "on|work|works", "nights|days|graveyard")),
    ("x", None, spelled("on|work|works", "|the", "night shift|day shift|second shift|third shift")),
    ("x", "not those", "not then|not those days|not those|not on those days"),
    ("x", "not those", spelled("those days|those|they", "are out|wont work|dont work")),
    ("x", "took", "run out|runs out|expires|expire|sun burn|cant sleep|not sleeping|dont sleep"),
    ("x", None, spelled("my name is|this is|name is|names", "april|june|may|august")),
    ("x", "other", "the rest|the other days|other days|any other|any others"),
]

SPANISH_REASONS: list[Entry] = [
    ("a", "reason", spelled(_SALGO, _DE_DONDE, _A_LAS)),
    ("a", RETURNS, spelled(_LLEGO, "|de viaje|a la ciudad|a casa", "hasta|hasta el|hasta el dia")),
    ("b", "reason", spelled("entro|entra|empiezo", "|a trabajar|al trabajo|a clases", _A_LAS)),
    ("x", "payday", "me pagan|nos pagan|cobro|cobramos|me depositan"),
    ("x", "thought", spelled("|estaba", "pensaba|pensando", "|en") + "|iba a decir|iba a pedir"),
    ("x", "better", spelled("es|seria|esta|estaria", "mejor")),
    ("x", "better", spelled("me", "queda|quedaria|va|viene|conviene", "mejor")),
    ("Q", None, "no manejo|no conduzco"),
    ("x", None, spelled("no", "veo|veo bien", "de noche|en la noche|por la noche")),
    ("Q", "whole", "tampoco"),
    ("x", "holiday", spelled("es|cae", "feriado|festivo|dia festivo|dia feriado")),
    ("x", "out", spelled("es", "muy|demasiado", "pronto")),
    ("P", Daypart(Part.MORNING), spelled("la|en la|por la|x la|de la", "mnna|mann|manaan")),
    ("*", _YEAR_ENDS, spelled("antes", "de|del", "fin de ano")),
    ("", None, "mas o menos"),
    ("h", "el", "mas o menos el"),
    ("b", "including", spelled("lo mas tarde que", "puedo|podria", _PUEDO, "es|seria")),
    ("a", "including", spelled("lo mas temprano que", "puedo|podria", _PUEDO, "es|seria")),
    ("Q", "mine", spelled("tengo|tiene|tenemos|tienen|me toca|le toca|nos toca", _COMPROMISO)),
    ("Q", "mine", spelled("voy|vamos|va", "a", _A_DONDE)),
    ("Q", "mine", spelled("estoy|ando|estare|estamos|estaremos|andamos|estara|andare", _AUSENTE)),
    ("Q", "mine", spelled("voy a|vamos a|va a", "estar|andar", _AUSENTE)),
    ("Q", "mine", "por fuera|salgo de viaje|salimos de viaje|me voy de viaje|viajo|cuido|cuidamos"),
    ("Q", "mine", "trabajamos|trabajando"),
    ("Q", "until", spelled("estare|estaremos|estara|voy a estar", "fuera")),
    ("Q", "mine", spelled("estoy|ando|estamos|andamos", "fuera")),
    ("Q", None, "no voy a estar|no vamos a estar|no estamos"),
    ("", None, "ya"),
    ("Q", None, spelled("no", "pueo|puedoo|pudo|puede")),
    ("x", "not those", spelled("esos dias|esas fechas|esos|entonces", "no|no puedo|ya no")),
    ("x", "took", "se me acaba|se me acaban|se me termina|no duermo|no puedo dormir|se vence"),
    (
        "x",
        None,
        spelled("soy|me llamo|habla|le habla|se llama|nombre es", "julio|abril|domingo|agosto"),
    ),
    ("x", "other", "el resto|los demas|los demas dias|los otros dias|otro dia"),
    ("U", Unit.WEEK, "semanitas"),
]

"""Turns of phrase of several words, in both languages: wishes, as soon as possible, put it off."""

from bot.language.when.model import Part
from bot.language.when.nodes import (
    FROM_DAY,
    INSTEAD,
    OF_DAY,
    Bound,
    Clock,
    Day,
    Daypart,
    Edge,
    Length,
    Period,
    Said,
    Shift,
    Unit,
)
from bot.language.when.words.double_words import DAY_AND_HOUR
from bot.language.when.words.lexicon import Entry, spelled
from bot.language.when.words.lexicon_edges import ENGLISH_EDGES, SPANISH_EDGES
from bot.language.when.words.lexicon_moves import ENGLISH_MOVES, SPANISH_MOVES

_AT_ONCE = (Length(0, Unit.MINUTE),)
SOONEST = Said(lengths=_AT_ONCE, bound=Bound.AFTER)
_AFTER_LUNCH = Said(part=Daypart(Part.LUNCH), bound=Bound.AFTER)
_BEFORE_LUNCH = Said(part=Daypart(Part.LUNCH), bound=Bound.BEFORE)
_AFTER_NOON = Said(clock=Clock(12, exact=True), bound=Bound.AFTER)
_DAY_AFTER = Day(lengths=(Length(1, Unit.DAY),), base=Day(of_visit=True))
_DAY_BEFORE = Day(lengths=(Length(1, Unit.DAY),), base=Day(of_visit=True), back=True)
WEEK_OF_VISIT = Period(Unit.WEEK, around=Day(of_visit=True))
_WEEK_BESIDE = Period(Unit.WEEK, around=Day(of_visit=True), otherwise=Shift.THIS)
_EARLIER_THAT_WEEK = Said(period=_WEEK_BESIDE, edge=Edge.EARLIER)
_LATER_THAT_WEEK = Said(period=_WEEK_BESIDE, edge=Edge.LATER)
_EARLIER_THAT_DAY = Said(day=Day(of_visit=True), edge=Edge.EARLIER)
_LATER_THAT_DAY = Said(day=Day(of_visit=True), edge=Edge.LATER)
_MONTH_ENDS = Said(period=Period(Unit.MONTH, Shift.THIS), edge=Edge.END)
_MIDWEEK = Said(period=Period(Unit.WEEK, Shift.THIS), edge=Edge.MIDDLE)
_WEEK_ENDS = Said(period=Period(Unit.WEEK, Shift.THIS), edge=Edge.END)


_AT = "at|around|about|at like|by"
_YOU = "you|u|yall|they|ya"
_NICE = "good|great|nice|blessed|wonderful|lovely|safe|fun|fantastic|beautiful|happy|peaceful"
_A_LAS = "a las|a la|como a las|hasta las|alas|tipo"
_QUE_HAYA = (
    "posible|que se pueda|que puedan|que pueda|que tengan|que tenga|que tienen|que haya|que hay"
    "|q tengan|q tenga|q haya|q se pueda|q puedan"
)
_HOURS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]
_BEGINS = "starting|beginning|that starts|that begins"
_AFTERNOON = "afternoon|afternon|aftrnoon|aftnoon|evening"
ENGLISH_TURNS: list[Entry] = [
    *ENGLISH_MOVES,
    *ENGLISH_EDGES,
    *(("C", Clock(hour), f"{said}ish") for hour, said in enumerate(_HOURS, start=1)),
    ("X", None, "outside of|outside"),
    ("x", None, "|".join(DAY_AND_HOUR)),
    ("<", "then", spelled("anything|something|any|get in", "sooner")),
    ("b", None, spelled("anything|something|any", "sooner|earlier", "than")),
    (">", "that", spelled("after", "that|this", "date|day|week")),
    ("<", "then", spelled("before", "that|this", "date|day")),
    ("X", None, spelled("all days|every day|everyday|most days", "but|except|besides|other than")),
    ("x", None, "next day off|my next day off|the next day off"),
    (
        "x",
        None,
        spelled("i|she|he|we", "dont|doesnt|do not|does not|wont", "work")
        + "|im not working|not working",
    ),
    ("b", None, spelled("be|be back|get back|get", "at work|to work|at school|home", _AT)),
    (
        "P",
        Daypart(Part.AFTERNOON, Edge.LATE),
        spelled("before|b4", "close|closing|closing time|you close|u close"),
    ),
    ("R", None, "l8r|l8er|latr|ltr"),
    ("x", "wait", "joking|jk|just kidding|im kidding|j k"),
    ("V", None, spelled("what|the one", "i", "have|got", "|now")),
    (
        "P",
        Daypart(Part.MORNING, event=True),
        spelled("after", "|school|the kids|daycare|kid", "drop off|dropoff"),
    ),
    ("b", None, spelled("nor|or anything", "after|later than|past")),
    ("x", None, spelled("not|nothing|not so|dont make it", "too", "early|late|soon")),
    ("x", None, spelled("not", "that|so|super|real", "early|late|soon")),
    (">", "that", "after that|after that one|any time after that|anytime after that"),
    (">", None, spelled("or", "a little|a bit|shortly|right|just", "after|later|past")),
    ("x", None, spelled("good|blessed", f"morning|mornin|{_AFTERNOON}|evenin|evning|night|day")),
    ("x", None, "top of the morning|night night"),
    ("x", "took", spelled("got", "my|her|his|our|sick|hurt|home|worse|bit|stung")),
    ("0", None, spelled("have a", "|very|really", _NICE)),
    ("0", None, "enjoy your|enjoy the|enjoy ur|happy|merry"),
    ("*", SOONEST, "asap|a s a p|as soon as possible|as soon as u can|as soon as you can"),
    ("*", SOONEST, spelled("|the|ur|your", "next|first|soonest|earliest", "available")),
    ("*", SOONEST, spelled("|the|ur|your", "next|first|soonest|earliest", "opening|possible")),
    ("E", Edge.EARLIEST, spelled("|the", "soonest|earliest", "|that", _YOU, "have|got|can|could")),
    ("E", Edge.EARLIEST, spelled("as early as|early as", _YOU, "have|got|can|could")),
    ("E", Edge.EARLIEST, spelled("as early as|early as", "possible")),
    ("E", Edge.EARLIEST, spelled("|the", "earlier|sooner", "the better")),
    ("E", Edge.LATE, spelled("as late", "|in the day", "as", _YOU, "have|got|can|could")),
    ("E", Edge.LATE, spelled("|the", "latest", "|that", _YOU, "have|got|can")),
    ("*", _EARLIER_THAT_WEEK, spelled("earlier", "in the|that|that same", "week|wk")),
    ("*", _LATER_THAT_WEEK, spelled("later", "in the|that|that same", "week|wk")),
    ("*", _EARLIER_THAT_DAY, "earlier in the day"),
    ("*", _LATER_THAT_DAY, "later in the day"),
    ("D", _DAY_AFTER, "next day|the next day|following day|the following day"),
    ("D", _DAY_AFTER, "day after that|the day after that"),
    ("D", _DAY_BEFORE, "day before that|the day before that"),
    ("G", WEEK_OF_VISIT, spelled("|the|that", "same", "week|wk") + "|that week|that wk"),
    ("*", _MONTH_ENDS, "eom"),
    ("*", _WEEK_ENDS, "eow"),
    ("Q", "whole", spelled("|just|really", "doesnt|dont|wont|does not|do not", "work|suit")),
    ("Q", "whole", spelled("is|are", "bad|out|no good|not good|terrible")),
    ("Q", "whole", spelled("not|not so|isnt|isnt so|arent", "good|great|ideal") + "|no good"),
    ("Q", "whole", "not possible|impossible|not work|a no go|no go"),
    ("a", "not", spelled("nothing|none", "before|earlier than|sooner than|b4|until|til|till")),
    ("b", None, spelled("nothing|none", "after|later than|past")),
    ("u", None, "between now and|btwn now and|from now until|from now till|from now to|now until"),
    ("E", Edge.LATE, "as late as possible|late as possible"),
    ("x", None, spelled("|it|that", "dont|doesnt|do not|does not|wont", "matter|care|mind")),
    ("x", "wait", spelled("|sorry|oh|oops", "no wait|wait no|scratch that|wait actually|oops")),
    ("x", "wait", "i mean|i meant|no i mean|no sorry|sorry no|actually no|no actually|correction"),
    (
        "x",
        "wait",
        "actually|on second thought|no make that|no make it|make that|sorry i meant|sorry i mean"
        "|nope wait",
    ),
    ("x", None, spelled("either", "one|1|is fine|works|way|is ok|is good")),
    ("Q", None, "no puedo|no puedo el"),
    ("x", None, spelled("1st|2nd|3rd", "time|visit|floor|dose|shot|opinion|text|choice|call")),
    ("x", "took", spelled("was|were|been", "there|in there|at")),
    ("x", "it", spelled("can|could", "it|that|we", "be")),
    ("", None, "or so|or thereabouts|give or take"),
    (">", None, spelled("to|til|till|until", "close|closing|you close|u close")),
    (">", None, "and after|and up|at the earliest|at earliest|or anytime after"),
    ("a", "including", "on or after|on and after|on or past"),
    ("b", "including", "on or before|on and before"),
    ("<", "then", spelled("|so|so anytime|so any time|anytime|any time", "before", "that|then")),
    (
        "|",
        INSTEAD,
        spelled("|and|or|but", "if not|if thats not open|otherwise") + "|or else|failing that",
    ),
    ("x", "other", "any other day|any other days|another day|other days|any day else"),
    ("Q", "mine", "ill be gone|im gone|well be gone|ill be away|im away|im gonna be gone"),
    ("X", None, "skip|leave out"),
    ("x", "rated", spelled("rate|rated|gave|give|score|scored|scoring", "it|them|this|yall|you")),
    ("C", Clock(12, exact=True), "12 oclock noon|about noon|around noon|noon time"),
    ("K", Unit.WORKWEEK, "m f|m thru f|m through f|m to f"),
    ("g", None, spelled("|the", "week", _BEGINS, "|on|on the|the")),
]

SPANISH_TURNS: list[Entry] = [
    *SPANISH_MOVES,
    *SPANISH_EDGES,
    ("V", None, spelled("la|la cita|la hora", "que", "|ya", "tengo|tenia")),
    ("x", None, spelled("mi|mis|mi unico", "dia|dias", "|libre|libres|de descanso")),
    ("x", None, "no trabajo|no trabajamos|no trabaja"),
    ("x", None, spelled("antes", "del trabajo|de trabajar|de mi trabajo|del jale")),
    ("|", INSTEAD, spelled("si no", "la|a las|en la")),
    ("X", None, spelled("fuera|aparte|a excepcion|con excepcion", "de|del") + "|sin contar"),
    ("X", None, "exepto|ecepto|esepto|excecto|exseto"),
    ("X", None, spelled("que|q", "no sean|no caiga|no caigan", "|en|en el|en los")),
    ("P", Daypart(Part.MORNING), spelled("la|en la|por la|x la|de la", "manna|mnana|manan|maana")),
    (
        "|",
        INSTEAD,
        "si no|y si no|o si no|pero si no|o sino|y sino|de lo contrario"
        "|de no ser posible|o de no ser posible|de no poderse|de no haber|o de no haber",
    ),
    ("Q", None, "si no puedo|si no podemos|si no puede"),
    ("x", None, "que termine|q termine|que acabe|primera opcion|segunda opcion|tercera opcion"),
    ("E", Edge.EARLY, spelled("|a|los", "primeros", "|dias", "de|del")),
    ("E", Edge.EARLIEST, "lo mas temprano|lo mas tempranito"),
    ("x", None, "|".join(DAY_AND_HOUR)),
    (">", "that", spelled("despues de", "esa|ese", "fecha|dia")),
    ("a", None, spelled("luego|y luego|ya luego", "si|ya si")),
    ("a", "not", spelled("ni", "antes", "de|del|d")),
    ("b", None, spelled("no", "mas de las|mas de la|mas alla de las")),
    ("b", None, spelled("|que|q", "no pase|no pasar|no se pase", "de las|de la")),
    (">", None, "pa rriba|para arriba|pa arriba|pa adelante"),
    (
        "b",
        None,
        spelled(
            "tengo que|tiene que|debo|hay que",
            "estar|llegar|entrar",
            "en el trabajo|al trabajo|en la escuela|a la escuela|a trabajar|en casa|a casa",
            _A_LAS,
        ),
    ),
    ("P", Daypart(Part.MORNING, Edge.EARLY), "la primera cita"),
    ("G", Period(Unit.MONTH, Shift.NEXT), "otro mes|el otro mes|del otro mes"),
    ("x", "wait", "es broma|es bromita|broma"),
    ("P", Daypart(Part.EVENING), spelled("|la|en la|por la|x la|de la", "tarde noche|tardenoche")),
    ("P", Daypart(Part.AFTERNOON, spanish=True), spelled("|x|por|en|de", "la", "tard|tared|tade")),
    ("b", None, spelled("ni", "despues|dsps|mas tarde", "de|del|d")),
    ("x", None, spelled("no|nada", "tan|muy|demasiado", "temprano|tempranito|tarde|pronto")),
    ("*", _MIDWEEK, "a media semana|media semana"),
    ("x", "born", spelled("|de|del", "mil novecientos")),
    ("x", None, "bnas tardes|bnas noches|bns dias|bns tardes|bns noches|bno dia"),
    ("x", None, "buenos dias|buen dia|buenas tardes|buenas noches|buena tarde|buena noche"),
    ("0", None, "buen|bonito|lindo|bonita|linda|feliz|felices|un excelente|bendecido|bendecida"),
    ("x", "so", "asi que|asi q|asi k|asi es que|entonces|tonces|tons|entons|por eso|por lo tanto"),
    (">", "then", spelled("asi que|asi q|entonces", "despues de eso")),
    (">", None, spelled("asi que|asi q|entonces", "de ahi en adelante")),
    (
        "*",
        SOONEST,
        spelled("lo", "antes|mas pronto|mas antes|mas rapido", "|posible|que se pueda"),
    ),
    ("*", SOONEST, "cuanto antes|a la brevedad|asap|la mas pronta|lo mas cercano"),
    (
        "*",
        SOONEST,
        spelled("la|lo", "primera|primero", "que", "tenga|tengan|haya|hay|tiene|salga"),
    ),
    (
        "E",
        Edge.EARLIEST,
        spelled("|lo", "mas temprano|mas tempranito", _QUE_HAYA),
    ),
    ("E", Edge.EARLIEST, spelled("entre|mientras|cuanto", "mas temprano|mas pronto", "mejor")),
    ("E", Edge.LATE, spelled("|lo", "mas tarde", _QUE_HAYA)),
    ("*", _AFTER_NOON, spelled("pasado|pasando", "|el", "mediodia|medio dia")),
    ("*", _AFTER_LUNCH, spelled("despues de|dsps de|dsp de|luego de", "comer|almorzar|lonchar")),
    ("*", _AFTER_LUNCH, spelled("despues|dsps", "de la comida|del almuerzo|del lonche|del lunch")),
    ("*", _EARLIER_THAT_WEEK, spelled("mas temprano|antes", "esa|en la|en esa", "semana")),
    ("*", _LATER_THAT_WEEK, spelled("mas tarde|mas adelante", "esa|en la|en esa", "semana")),
    ("*", _BEFORE_LUNCH, spelled("antes de", "comer|almorzar|lonchar|la comida")),
    ("*", _BEFORE_LUNCH, spelled("antes del", "almuerzo|lonche|lunch")),
    ("D", _DAY_AFTER, spelled("|el|al", "dia siguiente|siguiente dia|otro dia siguiente")),
    ("D", _DAY_AFTER, "al otro dia"),
    ("D", _DAY_BEFORE, spelled("|el|un", "dia anterior|dia previo") + "|vispera|la vispera"),
    ("G", WEEK_OF_VISIT, "esa semana|esa misma semana|la misma semana"),
    ("G", Period(Unit.WEEK, Shift.THIS), "esta misma semana"),
    ("G", Period(Unit.WEEK, around=Day(holiday="easter")), "semana santa|la semana santa"),
    (
        "Q",
        "whole",
        spelled("no me", "sirve|queda|funciona|conviene|va|acomoda|cuadra") + "|imposible",
    ),
    ("", None, "o algo asi|o asi|o por ahi|o algo por ahi|aproximadamente|aprox"),
    (">", None, "hasta que cierren|hasta cerrar|para delante|pa delante|y despues"),
    ("b", "including", "lo mas tarde a|como muy tarde|como muy tarde a"),
    ("X", "no", "no por favor|no porfa|no gracias|no porfavor"),
    ("a", None, spelled("llega|llego|llegan", "de la escuela|del trabajo|a casa", _A_LAS)),
    ("<", "then", spelled("|asi que|asi q|entonces", "antes de", "eso|esa fecha|ese dia")),
    ("x", "other", "otro dia|cualquier otro dia|otros dias|cualquier otro"),
    ("X", "no why", "no por|no por la|no por el|no porque|no pq|no xq"),
    ("G", Period(Unit.WEEK, Shift.NEXT), "a la otra semana|para la otra semana|pa la otra semana"),
    ("X", None, "mientras no sea|siempre que no sea|con tal que no sea|con tal de que no sea"),
    ("Q", "whole", "no se va a poder|no va a ser posible|no se podra|no va a poder ser"),
    ("a", OF_DAY, "pasado el|ya pasado el|pasadito el"),
    ("x", "wait", "no perdon|perdon no|digo|quise decir|perdon quise decir|no espere|espere no"),
    ("x", "wait", "no espera|espera no|no no|me equivoque|corrijo|perdon digo|no digo"),
    ("x", "no rather", "no mejor|no mas bien"),
    ("a", "not", spelled("nada", "antes de|antes d|mas temprano de|mas temprano que|hasta")),
    ("a", FROM_DAY, spelled("nada", "antes del|antes de el|hasta el|mas temprano del")),
    ("x", None, spelled("esta|estaria", "bien|perfecto|perfecta|bueno|buena|padre|ok|excelente")),
    (
        "P",
        Daypart(Part.MORNING, Edge.EARLY),
        spelled("|a|a la", "primera|1ra|1era|1a|primer", "hora|hra|ora|horita"),
    ),
    ("C", Clock(12, exact=True), spelled("a eso del|sobre el|cerca del|como al", "mediodia")),
    ("C", Clock(12, exact=True), spelled("a eso del|sobre el|cerca del|como al", "medio dia")),
    ("b", None, spelled("nada", "despues de|mas tarde de|mas tarde que")),
    (">", "of", spelled("o", "despues de|dsps de|mas tarde de|a partir de|pasadas")),
    ("<", "of", spelled("o", "antes de|antes d|mas temprano de")),
    ("u", OF_DAY, "de aqui al|de hoy al|de aca al"),
    ("K", Unit.WORKWEEK, "l v|l a v"),
    ("K", Unit.WEEKEND, "los fines|puros fines|en los fines"),
    (
        "P",
        Daypart(Part.AFTERNOON, Edge.LATE, spanish=True),
        "tardecito|ya tardecito",
    ),
    ("P", Daypart(Part.MORNING), spelled("|la|en la|por la|x la|de la", "mananita")),
    (
        "P",
        Daypart(Part.EVENING, Edge.EARLY, event=True),
        spelled(
            "cuando salga|cuando salgo|al salir|saliendo", "del trabajo|de trabajar|de la chamba"
        ),
    ),
    ("g", None, spelled("|la", "semana que", "inicia|empieza|comienza", "el")),
    ("b", "including", "no mas tardar|maximo"),
    (
        "Q",
        "mine",
        spelled("ando|voy a estar", "fuera|de viaje|ocupado|ocupada") + "|estare de viaje",
    ),
]

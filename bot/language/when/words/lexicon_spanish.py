"""Spanish words about time, without accents; the letters are in tokens.py."""

from bot.language.when.model import Part
from bot.language.when.nodes import (
    Clock,
    Day,
    Daypart,
    Edge,
    Half,
    Length,
    Said,
    Unit,
)
from bot.language.when.words.holiday_names import SPANISH_HOLIDAYS
from bot.language.when.words.lexicon import Lexicon, counted, lexicon
from bot.language.when.words.lexicon_by_ear import SPANISH_BY_EAR
from bot.language.when.words.lexicon_reasons import SPANISH_REASONS
from bot.language.when.words.lexicon_spanish_relations import RELATIONS
from bot.language.when.words.lexicon_spanish_spoken import IN_SHORT, SPOKEN
from bot.language.when.words.lexicon_turns import SPANISH_TURNS
from bot.language.when.words.lexicon_work import SPANISH_WORK
from bot.language.when.words.weekday_names import SPANISH_WEEKDAYS

_MONTHS = """
    enero ene enro
    febrero feb febr febero frebrero
    marzo marso marz mzo
    abril abr avril abrl
    mayo may
    junio jun
    julio jul
    agosto ago agto agost
    septiembre sep sept set setiembre septimbre septiembr
    octubre oct otubre octuvre
    noviembre nov novienbre nobiembre
    diciembre dic dicienbre disiembre
"""
_CARDINALS = """
    cero
    uno un una
    dos
    tres tre trez
    cuatro quatro cuatros
    cinco sinco
    seis sei
    siete ciete
    ocho
    nueve nuebe
    diez dies
    once onse
    doce dose
    trece
    catorce
    quince
    dieciseis
    diecisiete
    dieciocho
    diecinueve
    veinte
    veintiuno veintiun veintiuna
    veintidos
    veintitres
    veinticuatro
    veinticinco
    veintiseis
    veintisiete
    veintiocho
    veintinueve
    treinta
"""
_ORDINALS = """
    primero primer primera primeros primeras
    segundo segunda
    tercero tercer tercera
    cuarta
    quinto quinta
"""

SPANISH: Lexicon = lexicon(
    RELATIONS,
    SPANISH_TURNS,
    SPANISH_REASONS,
    SPOKEN,
    SPANISH_BY_EAR,
    SPANISH_WORK,
    counted("W", SPANISH_WEEKDAYS),
    counted("M", _MONTHS, first=1),
    counted("N", _CARDINALS),
    counted("O", _ORDINALS, first=1),
    [
        ("W", 12, "sabados|savados|sabaos|sabadoz"),
        ("W", 13, "domingos|domigos|domingoz"),
        ("W", 7, "los lunes|cualquier lunes|todos los lunes"),
        ("W", 8, "los martes|cualquier martes|todos los martes"),
        ("W", 9, "los miercoles|cualquier miercoles|todos los miercoles"),
        ("W", 10, "los jueves|cualquier jueves|todos los jueves"),
        ("W", 11, "los viernes|cualquier viernes|todos los viernes"),
        ("W", 12, "los sabados|cualquier sabado|todos los sabados"),
        ("W", 13, "los domingos|cualquier domingo|todos los domingos"),
        ("N", 40, "cuarenta"),
        ("N", 50, "cincuenta"),
        ("N", 16, "diez y seis"),
        ("N", 17, "diez y siete"),
        ("N", 18, "diez y ocho"),
        ("N", 19, "diez y nueve"),
        ("N", 2, "un par de|par de"),
        ("N", 3, "unos|unas|unos cuantos|unas cuantas"),
        ("N", 2, "ambos"),
        ("z", -1, "ultimo|ultima"),
        ("D", Day(offset=0), "hoy|oy|hoy dia|hoy mismo|el dia de hoy|este dia"),
        (
            "D",
            Day(offset=1),
            "manana|mna|mnn|mnana|mnna|manan|manna|manaan|mann|dia de manana",
        ),
        ("D", Day(offset=1), "el dia de manana|manaa|maana"),
        ("D", Day(offset=2), "pasado manana|pasado mnn|pasado mna|despues de manana"),
        (
            "D",
            Day(offset=2),
            "dia despues de manana|el dia despues de manana|pasadomanana|pasao manana",
        ),
        ("D", Day(offset=7), "hoy en ocho|de hoy en ocho|hoy en 8|de hoy en 8"),
        ("D", Day(offset=14), "hoy en quince|de hoy en quince|hoy en 15|de hoy en 15"),
        ("D", Day(of_visit=True), "mismo dia|el mismo dia|ese dia|ese mismo dia|misma fecha"),
        (
            "S",
            Clock(0, of_visit=True),
            "misma hora|la misma hora|a la misma hora|esa hora|a esa hora",
        ),
        ("V", None, "mi cita|la cita|mi visita|la visita|la consulta|mi consulta|esa cita|cita"),
        ("C", Clock(12, exact=True), "mediodia|medio dia|al mediodia|al medio dia|a mediodia"),
        ("C", Clock(12, exact=True), "el mediodia|el medio dia|a medio dia"),
        ("C", Clock(0, exact=True), "medianoche|media noche|la medianoche|a medianoche"),
        (
            "P",
            Daypart(Part.MORNING),
            "la manana|en la manana|por la manana|de la manana|x la manana",
        ),
        (
            "P",
            Daypart(Part.MORNING),
            "a la manana|durante la manana|la mnn|x la mnn|por la mnn|en la mnn",
        ),
        ("P", Daypart(Part.MORNING), "de la mnn|la mna|de la mna|por la mna|x la mna"),
        ("P", Daypart(Part.MORNING, today=True), "esta manana|esta mnn"),
        (
            "P",
            Daypart(Part.MORNING, plural=True),
            "mananas|las mananas|por las mananas|en las mananas",
        ),
        (
            "P",
            Daypart(Part.MORNING, plural=True),
            "cualquier manana|x las mananas|todas las mananas",
        ),
        ("P", Daypart(Part.MORNING, Edge.EARLY), "temprano|tempranito"),
        ("P", Daypart(Part.MORNING, Edge.EARLY), "temprano en la manana|primera hora de la manana"),
        (
            "P",
            Daypart(Part.MORNING, Edge.EARLY),
            "apenas abran|en cuanto abran|al abrir|cuando abran|la primera cita del dia"
            "|primera cita del dia|temprano por la manana|muy temprano|bien temprano",
        ),
        ("P", Daypart(Part.MORNING, Edge.EARLY), "madrugada|la madrugada|de la madrugada|tenprano"),
        ("P", Daypart(Part.MORNING, Edge.EARLY), "primeras horas|a primeras horas|bien tempranito"),
        ("P", Daypart(Part.MORNING, Edge.LATE), "media manana|a media manana"),
        (
            "P",
            Daypart(Part.LUNCH),
            "hora de comida|la hora de la comida|hora del almuerzo|almuerzo",
        ),
        (
            "P",
            Daypart(Part.LUNCH),
            "la hora del almuerzo|la hora de comer|el almuerzo|hora de comer",
        ),
        (
            "P",
            Daypart(Part.LUNCH),
            "la hora del lonche|hora del lonche|hora de lonche|a la hora del lonche|el lonche"
            "|a la hora del almuerzo|la hora de almuerzo|hora de almuerzo|la comida"
            "|a la hora de comer",
        ),
        ("P", Daypart(Part.LUNCH), "del mediodia|del medio dia"),
        (
            "P",
            Daypart(Part.AFTERNOON, spanish=True),
            "la tarde|en la tarde|por la tarde|de la tarde",
        ),
        (
            "P",
            Daypart(Part.AFTERNOON, spanish=True),
            "x la tarde|a la tarde|durante la tarde|d la tarde",
        ),
        (
            "P",
            Daypart(Part.AFTERNOON, spanish=True),
            "tardecita|la tardecita|de tarde|la trde|x la trde|la trd|x la trd|por la trd",
        ),
        (
            "P",
            Daypart(Part.AFTERNOON, today=True, spanish=True),
            "esta tarde|hoy en la tarde|sta tarde",
        ),
        (
            "P",
            Daypart(Part.AFTERNOON, plural=True, spanish=True),
            "tardes|las tardes|por las tardes",
        ),
        ("P", Daypart(Part.AFTERNOON, plural=True, spanish=True), "en las tardes|cualquier tarde"),
        ("P", Daypart(Part.AFTERNOON, Edge.LATE, spanish=True), "ultima hora|a ultima hora"),
        (
            "P",
            Daypart(Part.AFTERNOON, Edge.LATE, spanish=True),
            "ultima hora de la tarde|final del dia",
        ),
        (
            "P",
            Daypart(Part.AFTERNOON, Edge.LATE, spanish=True),
            "al final del dia|a final del dia|la ultima cita del dia|ultima cita del dia"
            "|antes de cerrar|antes de que cierren|al cerrar|fin del dia|a ultima hora de la tarde",
        ),
        ("P", Daypart(Part.AFTERNOON, Edge.MIDDLE, spanish=True), "media tarde|a media tarde"),
        (
            "P",
            Daypart(Part.EVENING, Edge.EARLY, event=True),
            "despues del trabajo|despues de trabajar|saliendo",
        ),
        (
            "P",
            Daypart(Part.EVENING, Edge.EARLY, event=True),
            "despues de mi trabajo|dsps del trabajo|saliendo de mi trabajo",
        ),
        (
            "P",
            Daypart(Part.AFTERNOON, Edge.MIDDLE, spanish=True, event=True),
            "despues de la escuela|dsps de la escuela|saliendo de la escuela",
        ),
        (
            "P",
            Daypart(Part.NIGHT),
            "noche|la noche|en la noche|por la noche|de la noche|x la noche",
        ),
        ("P", Daypart(Part.NIGHT), "a la noche|de noche|anochecer|nochecita"),
        ("P", Daypart(Part.NIGHT, today=True), "esta noche|hoy en la noche|sta noche"),
        ("P", Daypart(Part.NIGHT, plural=True), "noches|las noches|por las noches|en las noches"),
        ("A", Half.AM, "am|a m"),
        ("A", Half.PM, "pm|p m"),
        ("J", (Length(30, Unit.MINUTE),), "media hora|media horita"),
        ("J", (Length(90, Unit.MINUTE),), "hora y media|una hora y media"),
        ("J", (Length(15, Unit.MINUTE),), "cuarto de hora|un cuarto de hora"),
        ("J", (Length(45, Unit.MINUTE),), "tres cuartos de hora"),
        ("*", Said(lengths=(Length(0, Unit.MINUTE),)), "ahora mismo|inmediatamente"),
        ("H", 15, "cuarto|un cuarto|quarto"),
        ("H", 30, "media|medio"),
        ("U", Unit.MINUTE, "minuto|minutos|min|mins|minutitos"),
        ("U", Unit.HOUR, "hora|horas|hr|hrs|h|hs|ora|oras"),
        ("U", Unit.DAY, "dia|dias"),
        ("U", Unit.WORKDAY, "dia habil|dias habiles|dias laborables|dia laborable"),
        ("U", Unit.WEEK, "semana|semanas|sem|semna|semanita|seman"),
        ("U", Unit.FORTNIGHT, "quincena|quincenas"),
        ("U", Unit.MONTH, "mes|meses"),
        ("U", Unit.YEAR, "ano|anos"),
        ("U", Unit.WEEKEND, "fin de semana|weekend|finde|fin d semana|fin de la semana"),
        ("K", Unit.WEEKEND, "fines de semana|los fines de semana|cualquier fin de semana|findes"),
        (
            "K",
            Unit.WORKWEEK,
            "entre semana|entresemana|dias de semana|dias de la semana|dia de semana",
        ),
        ("k", None, "en punto|horas en punto"),
    ],
    holidays=SPANISH_HOLIDAYS,
    in_short=IN_SHORT,
    misspellable="""
        lunes martes miercoles jueves viernes sabado domingo febrero agosto septiembre octubre
        noviembre diciembre semana despues temprano proxima proximo manana
    """,
    real="""
        lentes lunas nunes lineas martha marta partes jueces nueves vienes viene semanal semanas
        semano gusto angosto agostos luces lunar luneses jueve sabados sabido sabedo domino dominga
        febreros mantes marcas mates maries muertes lentos lunch septiembres semilla lune viernesa
        martel cobre octubres sobre manzana mananas manana temprana
    """,
)

"""Which texts somebody ends, where they say so: the surveys, the invitations, or those of a visit.

Only what is named beyond doubt; "stop the reminders" and all that is less plain ends everything,
as the law takes it (rule C14). Whoever says what is to go on, or only wants fewer, is asked.
"""

import re
from enum import StrEnum

from bot.language.normalise import folded
from bot.language.patterns import each_of
from bot.language.phrases import Phrases, word_set
from bot.language.signs import Signs


class Narrower(StrEnum):
    """The values of the first two are purposes of texts."""

    SURVEY = "survey"
    CAMPAIGN = "campaign"
    VISIT = "visit"


_DAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday",
    "lunes|martes|miercoles|jueves|viernes|sabado",
)
_OF_DAYS = "|".join(
    pattern.format(day)
    for days, patterns in zip(
        _DAYS,
        (
            ("about {}", "about my {}", "about {}s", "about the {}", "for {}", "for my {}"),
            ("lo del {}", "de la del {}", "sobre el {}", "de lo del {}", "de la cita del {}"),
        ),
        strict=True,
    )
    for day in days.split("|")
    for pattern in patterns
)
_KINDS = {
    "ending": """
        stop|quit|no more|end|dont send|dont want|do not want|do not send|enough|done with|dont need
        |not want|dejen|deje|paren|pare|ya no|no mas|no manden|no me manden|no quiero|no envien
        |no me envien|basta de|basta con|alto a|no me avisen|no me recuerden
        |lose|ditch|dont do|do not do|dont fill out|dont fill|dont take|dont answer|no thanks on
        |tampoco me manden|no me inviten|ya no me inviten|no mas
        |dejar de recibir|dejar de tener
        |no thank you on|no thank you to|no thanks to|pass on|no hago|no lleno|no contesto
    """,
    "survey": """
        survey|surveys|encuesta|encuestas|questionnaire|questionnaires|feedback texts
        |rate stuff|rate things|rate you|rate u|rate yall|rate my visit
        |rate my experience|rate my doctor|rate the visit|rate the doctor|rate your|rate everything
        |rate this|rate that|rate it|ratings|rating|rating things|rating texts|rating questions
        |0 to 10|1 to 10|0 10|1 10|zero to ten|one to ten|score questions|cuestionario
        |cuestionarios|how did we do|how we did|how was my visit|how my visit was
        |how the visit was|how it went|como estuvo|como me fue|como me atendieron
        |como nos fue|que tal estuvo
        |0 al 10|1 al 10|cero al diez|uno al diez|0 a 10|1 a 10|preguntitas
        |calificarlos|calificar|que califique|calificaciones|que los califique|opinion texts
    """,
    "texts": """
        text|texts|texting|message|messages|messaging|reminder|reminders|reminding|mensaje|mensajes
        |texto|textos|recordatorio|recordatorios|aviso|avisos|escribirme|mandarme|enviarme|escriban
        |manden|envien|remind me|propaganda|publicidad|promociones|avisen|avise|recuerden|recuerde
        |avisarme|recordarme|avisando|recordando|invitations|invitation|invites|invitaciones|invitacion
        |inviten|invite|invitarme|mandando|enviando
    """,
    "invited": """
        screening|screenings|mammogram|mammograms|mammo|colonoscopy|pap smear|flu shot|flu shots
        |vaccine|vaccines|vaccination|vaccinations|checkups that|mamografia|colonoscopia|vacuna
        |vacunas|vacunacion|papanicolaou|papanicolau|mamografias|la flu|la gripe|pap|de la influenza
        |about flu|about the flu
    """,
    "invited texts": """
        flu texts|flu messages|flu reminders|flu text|flu shot texts|flu shot messages
        |vaccine texts|vaccine messages|shot reminders|screening texts|screening messages
    """,
    "of the visit": """
        about this visit|about my visit|about the visit|about that visit|for this visit
        |about this appointment|about my appointment|about the appointment|about that appointment
        |for this appointment|for that visit|about my appt|about this appt|about the appt
        |sobre esta cita|sobre mi cita|sobre la cita|sobre esa cita|de esta cita|de esa cita
        |acerca de esta cita|acerca de mi cita
    """,
    "of a day": _OF_DAYS,
    "everything": """
        all|everything|anything|any more texts|ever|nothing|todo|todos|todas|nunca|nada
        |off it|leave me alone|en paz|otra vez|texts or|or texts|and me|about me|me too
    """,
}
_SIGNS = Signs(
    {
        Narrower.SURVEY: "ending + survey",
        Narrower.VISIT: """
            ending + texts + of the visit
            ending > texts > of a day
        """,
        Narrower.CAMPAIGN: """
            ending + texts + invited
            ending > invited texts
        """,
    },
    _KINDS,
)
# What is refused by a mere no, where the same message says what goes on.
_REFUSED = Signs(
    {
        Narrower.SURVEY: """
            survey > (no|not|nope)
            (no|not) > survey
        """,
        Narrower.CAMPAIGN: """
            invited > (no|not|nope)
            (no thanks|no thank you) > invited
        """,
    },
    _KINDS,
)
_EVERYTHING = Signs({"everything": "everything"}, {"everything": _KINDS["everything"]})
# A number out of ten may be that of a pain.
_IN_PAIN = Signs(
    {"in pain": "pain"},
    {"pain": "pain|pains|hurt|hurts|hurting|dolor|dolores|duele|duelen|ache|aching"},
)
_GOES_ON = Phrases(
    {
        "goes on": """
            (keep|continue|leave) [on] [sending|with|getting] [me] [just|only] [the|my|all] [other
                |appt|appointment|visit] (texts|reminders|messages|others|rest)
            (still|just|only) (want|need|send|like|keep) [me|to get|getting] [the|my] [appt
                |appointment|visit] (reminders|reminder|texts about my|messages about my
                |appointment texts|appt texts|ones about)
            (reminders|appointment texts|appt texts|visit texts|other texts|the others|the rest
                |other ones) yes [please|pls|thanks|ty] $
            (appointment texts|appt texts|visit texts|other texts|the others|the rest|other ones)
                [are|is] (ok|okay|fine|good)
            (keep|leave|continue) [on] [sending] [me] [just|only] [the|my] (visit
                |appointment|appt) (ones|one)
            reminders are (ok|okay|fine|good)
            (los|mis|las|sus) [otros|de] (recordatorios|avisos|demas|otros|otras|de citas|de la cita
                |de mis citas) [de] [mis|las|la|mi] [citas|cita] si [por favor|porfa|gracias|quiero
                |los quiero] $
            (los|mis|las|sus) [otros|de] (recordatorios|avisos|demas|otros|otras|de citas|de la cita
                |de mis citas) [de] [mis|las|la|mi] [citas|cita] (estan bien|esta bien|dejenlos
                |dejelos|sigan|que sigan)
            (recordatorios|avisos|mensajes|demas|otros|de la cita|de mis citas) [de] [mi|mis|la
                |las] [cita|citas] si [me|nos] (ayudan|sirven|gustan|interesan|los quiero
                |los necesito|los ocupo|quiero|recuerdan)
            lo (demas|otro) (si|esta bien|ok|sigue|que siga|bien|dejenlo|dejelo)
            (sigan|siga|mantengan|continuen|solo quiero|solamente quiero|solo manden
                |solo mande|si quiero|si manden|si mande|nomas quiero|nomas manden) [con|mandando
                |enviando|recibir|nomas|solo|me] (los|mis|el) (recordatorios|avisos|demas|otros
                |recordatorio|de citas|de la cita|de mis citas)
        """
    }
)
_FEWER = Phrases(
    {
        "fewer": """
            only (text|message|contact|write|txt) (me|us) (if|when|in case|for|about|once)
            (text|texting|txting|message|messaging|msging|write|writing) [me|us] [way|waaay
                |just] (too much|too often|a lot|alot|so often|nonstop|non stop|constantly
                |too many times)
            (solo|solamente|nomas|unicamente) (escribanme|escribame|mandenme|mandeme|avisenme
                |aviseme|texteenme|manden|avisen|escriban) [mensaje|un mensaje] (si|cuando|para)
            (me|nos) (escriben|mandan|textean|avisan) (demasiado|mucho|muy seguido|a cada rato)
            (text|texts|texting|message|messaging) [me|us] more than (my|a|the|any|all)
            (too many|so many) (texts|messages|reminders|txts|msgs) (one|just one|1) is (enough
                |plenty|fine|all i need)
            (demasiados|tantos|muchos) (mensajes|textos|recordatorios|avisos) con uno (basta
                |es suficiente|tengo|me basta|esta bien)
            (manden|mandenme|mandeme|mande|envienme|envieme|quiero|prefiero) menos (mensajes
                |mensajitos|textos|recordatorios|avisos) [por favor] [con] [uno] [el dia antes]
                [tengo|basta]
            menos (mensajes|mensajitos|textos|recordatorios|avisos)
            con (un|uno|una) [solo|sola] [mensaje|mensajito|recordatorio|aviso|texto] [me
                |nos] (basta|alcanza|sobra|es suficiente) [y|ya] [no] [hace falta] [que] [me
                |nos] [manden|mande|mandar|envien] [dos|tres|cuatro|cinco|tantos|tantas|mas|#]
            no me (manden|mande|escriban|escriba|envien|envie|texteen) [mensajes|textos|nada]
                [tan] (de noche|en la noche|por la noche|noche|tarde|temprano|en la madrugada)
            (fewer|less) (texts|messages|reminders|msgs|txts)
            (no|dont|do not|not) [more] (text|texts|message|messages|reminders|txt) [me|us] (after
                |before|past) (#|##|#am|#pm|##am|##pm)
            (nada de|no me manden|no me mande|no manden|no me envien|no me escriban|no me escriba)
                [mensajes|textos|recordatorios|avisos|nada] (antes|despues) de las (#|##|<hora>)
            (antes|despues) de las (#|##|<hora>) (ni un|ningun|nada de|no) (mensaje|mensajes|texto
                |textos|manden|escriban)
        """
    },
    {"hora": "siete|ocho|nueve|diez|once"},
)
# The texts of one person where more are written to on this phone, or a word about them.
_ONE_PERSONS = Phrases(
    {
        "one person's": """
            (sending|getting|texting|messaging|send|text) [me|us] [about|the|all] my {whose} (appt
                |appointment|appointments|appts|reminder|reminders|texts|messages|visits|stuff
                |ones)
            (sending|getting|texting|messaging|send|text|writing) (me|us) about [my] (him|her|<rel>)
            (unsubscribe|remove|take off|stop) [my] (<rel>|him|her) [but|and|only] keep (me|mine|us)
            (dont|do not) (text|message) [my] (<rel>|him|her) (he|she) (worries|will worry|gets
                |freaks|panics|doesnt know|will get)
            (mandarme|mandarnos|enviarme|mandar|manden|envien|mandando|enviando) [me]
                [las|los] (citas|cita|recordatorios|mensajes|avisos|textos) de (mi|mis) {pariente}
            (escribirme|textearme|avisarme|mandarme) (de|sobre|por) [mi] (<pariente>|el|ella)
        """
    },
    {
        "whose": """husbands|wifes|moms|dads|mothers|fathers|sons|daughters|kids|sisters|brothers
            |grandmas|grandpas|exs|partners""",
        "rel": """husband|wife|mom|dad|mother|father|son|daughter|kid|kids|sister|brother|grandma
            |grandpa|partner""",
        "pariente": """esposo|esposa|marido|mujer|mama|papa|hijo|hija|hijos|hermano|hermana|abuela
            |abuelo|suegra|suegro|pareja""",
    },
)
# No more questions: of which kind, only what we asked last can tell.
_NO_MORE_ASKING = each_of(
    r"""
    (?:(?:no|please|pls|just|ok|hey|and|yall|can you|u|you guys) )*(?:stop
    |quit) asking(?: (?:me|us|already|please|pls|now|these|this|that|these questions
    |questions|about (?:it|this|that|these)))*
    (?:(?:no|ya|por favor|pues|porfa|y) )*(?:dejen|deje|paren) de preguntar(?:me|nos
    |le)?(?: (?:eso|esto|por favor|porfa|ya|mas))*
    (?:ya )?no (?:me |nos )?pregunten?(?: (?:eso|esto|por favor|porfa|ya|mas))*
    """
)
# "Tell CVS to stop texting me about the flu shot": what others send is none of ours.
_TOLD_TO_OTHERS = re.compile(
    r"\b(?:tell|ask) (?!them\b|me\b|you\b|u\b|yall\b|your\b|the (?:computer|robot|bot|system)\b)"
    r"(?:\w+ ){1,3}?to (?:stop|quit)\b|\b(?:dig|av[ií]s)an?(?:le|les|me)? (?:a|al) (?:\w+ ){1,3}?"
    r"que (?:ya )?(?:no|deje)\w*\b"
)
_SAYS_NOTHING = word_set(
    "u you yall ya guys people lol lmao omg haha oh wow hey ok so just really please pls man dude"
    " ustedes oigan oiga hola jaja jajaja ay pues es que"
)
FEW = 11  # words; for a wish for fewer
MOST = 16  # words; a longer message says more


def narrower_stop(text: str) -> Narrower | None:
    """What is ended, and nothing else; None where nothing is, or everything."""
    words = folded(text).split()
    one_clause = [0] * len(words)
    if len(words) > MOST or _TOLD_TO_OTHERS.search(" ".join(words)):
        return None
    found = next(_SIGNS.found(words, one_clause), None)
    if found is None and says_what_goes_on(text):
        found = next(_REFUSED.found(words, one_clause), None)
    if found is None or any(any(one.found(words, one_clause)) for one in (_EVERYTHING, _IN_PAIN)):
        return None
    return Narrower(found.rule)


def stops_asking(text: str) -> bool:
    """ "Stop asking me these"."""
    return _NO_MORE_ASKING.fullmatch(folded(text)) is not None


def says_what_goes_on(text: str) -> bool:
    """ "Surveys no. Reminders yes."; "lo demás está bien"."""
    return _GOES_ON.first(folded(text)) is not None


def ends_one_persons(text: str) -> bool:
    """ "Stop sending me my husband's appointments, just mine": of whose, one question asks."""
    words = folded(text)
    said = words.split()
    if any(_EVERYTHING.found(said, [0] * len(said))):
        return False
    return _ONE_PERSONS.first(words) is not None


def wants_fewer(text: str, *, ends: bool) -> bool:
    """ "You text me too much". ends: it also reads as an ending, so that nothing may stand beside.

    A long message complains of more than that.
    """
    words = folded(text)
    hit = _FEWER.first(words)
    if hit is None or len(words.split()) > FEW:
        return False
    beside = f"{words[: hit.start]} {words[hit.end :]}".split()
    return not ends or _SAYS_NOTHING.issuperset(beside)

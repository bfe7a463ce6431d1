"""Which texts somebody ends, where they say so: the surveys, the invitations, or those of a visit.

Only what is named beyond doubt; "stop the reminders" and all that is less plain ends everything,
as the law takes it (rule C14).
"""

from enum import StrEnum

from bot.language.normalise import folded
from bot.language.signs import Signs


class Narrower(StrEnum):
    """The values of the first two are purposes of texts."""

    SURVEY = "survey"
    CAMPAIGN = "campaign"
    VISIT = "visit"


_KINDS = {
    "ending": """
        stop|quit|no more|end|dont send|dont want|do not want|do not send|enough|done with|dont need
        |not want|dejen|deje|paren|pare|ya no|no mas|no manden|no me manden|no quiero|no envien
        |no me envien|basta de
    """,
    "survey": "survey|surveys|encuesta|encuestas|questionnaire|questionnaires|feedback texts",
    "texts": """
        text|texts|texting|message|messages|messaging|reminder|reminders|reminding|mensaje|mensajes
        |texto|textos|recordatorio|recordatorios|aviso|avisos|escribirme|mandarme|enviarme|escriban
        |manden|envien
    """,
    "invited": """
        screening|screenings|mammogram|mammograms|mammo|colonoscopy|pap smear|flu shot|vaccine
        |vaccines|vaccination|checkups that|mamografia|colonoscopia|vacuna|vacunas|papanicolaou
        |papanicolau|mamografias|la flu|la gripe|pap
    """,
    "of the visit": """
        about this visit|about my visit|about the visit|about that visit|for this visit
        |about this appointment|about my appointment|about the appointment|about that appointment
        |for this appointment|for that visit|about my appt|about this appt|about the appt
        |sobre esta cita|sobre mi cita|sobre la cita|sobre esa cita|de esta cita|de esa cita
        |acerca de esta cita|acerca de mi cita
    """,
    "everything": """
        all|everything|anything|any more texts|ever|todo|todos|todas|nunca|nada
    """,
}
_SIGNS = Signs(
    {
        Narrower.SURVEY: "ending + survey",
        Narrower.VISIT: "ending + texts + of the visit",
        Narrower.CAMPAIGN: "ending + texts + invited",
    },
    _KINDS,
)
_EVERYTHING = Signs({"everything": "everything"}, {"everything": _KINDS["everything"]})
MOST = 16  # words; a longer message says more


def narrower_stop(text: str) -> Narrower | None:
    """What is ended, and nothing else; None where nothing is, or everything."""
    words = folded(text).split()
    one_clause = [0] * len(words)
    if len(words) > MOST or any(_EVERYTHING.found(words, one_clause)):
        return None
    found = next(_SIGNS.found(words, one_clause), None)
    return None if found is None else Narrower(found.rule)

"""Which times in a message only tell what has been: "I took it at 2 am", "Tuesday I fell"."""

from bot.language.phrases import word_set
from bot.language.when.gather import GAP, Heard
from bot.language.when.nodes import Bound, Day
from bot.language.when.words.tokens import Token
from bot.language.when.words.uncertain import BUT

TOLD = word_set(
    """
    took paid went started began came saw born happened had felt fell hurt woke threw slept ate
    drank called visited stopped ran passed died ended
    vomited fainted slipped injured twisted burned operated discharged admitted diagnosed
    delivered noticed bled coughed sent mailed buried cleared
    missed dated falte faltamos senti sentia vomito puse pusieron vence vencen
    broke crashed sprained bit swelled swollen flared totaled burst froze
    descompuso torci tropece choque choco rompio fracturo empeoro mordio
    expired spoke lost fast fasting fasted ayunas ayuno ayunar
    pague fui tome empezo comenzo vine vi tuve estuve hice hicieron operaron dieron llame llamaron
    recibi sali mandaron cancelaron atendieron vieron sacaron murio fallecio enferme lastime pegue
    golpee rompi fracture desmaye internaron hospitalizaron cai dormi comi desperte termine deje
    perdi vomite diagnosticaron enterramos enterre mande deposite partio expiro
    """
)
_NOT_TOLD = word_set(
    """
    about if can could want wanted need would works you u that open available
    quiero puedo puede si que hay tiene tienen usted ustedes
    """
)
_ENDS = BUT | {"so"}  # "I fell, so Monday": what is concluded is no part of the tale
_TO_COME = word_set("be get gets getting being")  # "can he be discharged Friday"
# Who was told nothing "antes" names no time: "nunca me avisaron antes", "me hubieran dicho antes".
_TOLD_NOTHING = word_set(
    """
    avisaron aviso avisado avisaban avisan dijeron dijo dicho decian dicen llamaron llamo llamado
    informaron informo informado mandaron mando mandado escribieron escribio escrito preguntaron
    pregunto preguntado pidieron pidio pedido contestaron contesto contestado comentaron comentado
    explicaron explicado cobraron cobrado cobraban pasaba pasado paso habia habian hubiera hubieran
    hubiese hubiesen haber haberme debieron debio nunca jamas hablaron avisarme decirme avisarnos
    hecho hicieron tenia tenian sabia sabiamos era eran
    """
)
_SAYS = word_set("pueden pueda puedan quiero quisiera hay tiene tienen ver")
_EARLIER_THAN_VISIT = Day(of_visit=True)
_WHO = word_set("i she he we they it my me se yo le lo la nos")


def is_since(one: Heard, line: list[Token]) -> bool:
    """ "desde el lunes" tells when something began, unless it goes on to say until when."""
    said = one.said
    open_end = said.bound is Bound.AFTER and not said.last and said.day and said.day.shift is None
    if not open_end or said.day is None or said.day.offset is not None or said.clock:
        return False
    return any(t.value == "since" for t in line[max(0, one.first - 3) : one.first])


_WAS = word_set("was were fue fueron")


def _was(line: list[Token], place: int) -> bool:
    """ "my last visit was the 2nd"."""
    at = place - 1
    while at >= 0 and line[at].letter in "hljif@":
        at -= 1
    return at >= 0 and line[at].letter == "x" and line[at].value in _WAS


def is_told(one: Heard, line: list[Token]) -> bool:
    """ "I took it at 2 am", "born on the 3rd", "Tuesday I fell": what has been."""
    if _was(line, one.first) or _told_nothing(one, line):
        return True
    for place in range(one.first - 1, max(-1, one.first - GAP - 1), -1):
        token = line[place]
        if token.letter in ".,|&DGQ" or token.value in _ENDS or token.value in _NOT_TOLD:
            break
        if token.value == "dose" and not one.said.day:
            return True
        if token.letter == "x" and token.value in TOLD:
            return not (place and line[place - 1].value in _TO_COME)
    for token in line[one.last + 1 : one.last + 4]:
        if token.letter == "x" and token.value in TOLD:
            return True
        if token.letter not in "xl" or (token.letter == "x" and token.value not in _WHO):
            return False
    return False


def _told_nothing(one: Heard, line: list[Token]) -> bool:
    """A mere "antes", which is earlier than the visit, where it says when nobody told them."""
    if one.said.bound is not Bound.BEFORE or one.said.day != _EARLIER_THAN_VISIT:
        return False
    said = {
        token.value
        for token in line[max(0, one.first - 2 * GAP) : one.first]
        if token.letter == "x"
    }
    return bool(said & _TOLD_NOTHING) and not said & _SAYS

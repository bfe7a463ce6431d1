"""What people say about a waiting list, and about the one sooner time that it offered them."""

import re
from enum import StrEnum

from bot.language.normalise import folded
from bot.language.patterns import any_of, each_of
from bot.language.questions import asks_something

_MOST_WORDS = 18  # a longer message says more


class OfTime(StrEnum):
    """What is said to an offered time without a yes or a no."""

    ASKS = "asks"  # with whom, morning or afternoon, how long it stays free
    THINKS = "thinks"  # has to look first
    STAYS = "stays"  # whether the place is lost by a no, or a wish to keep it
    TOO_LATE = "too_late"  # was seen elsewhere meanwhile
    HAS_ONE = "has_one"  # speaks of the visit that stands, and means to keep it or asks of it


_LIST = r"(?:wait(?:ing)?[ -]?list|waitlist|standby list|cancel+ation list|lista de espera)"
_SOONER = (
    r"(?:sooner|earlier|before then|opens? up|opening|cancel+ations?|comes up|frees? up|available)"
)
_ANTES = (
    r"(?:antes|mas temprano|mas pronto|se (?:desocup\w+|abr\w+|libr\w+|cancel\w+)"
    r"|(?:sale|hay) otr[ao])"
)
_JOINS = any_of(
    rf"""
    (?:put|add|get|sign|place|keep|have) (?:me|us|him|her)(?: up)? (?:\w+ ){{0,3}}{_LIST}
    (?:put|add) (?:me|us) (?:on|to) (?:the|your) list(?! (?:for|of|to))
    (?:join|be|get|go|im interested in) (?:\w+ ){{0,3}}{_LIST}
    (?:do|can|is|are|have) (?:\w+ ){{1,4}}{_LIST}
    (?:text|call|tell|notify|message|ping|let) (?:me|us)(?: know)? (?:\w+ ){{0,2}}(?:if
    |when) (?:\w+ ){{0,5}}{_SOONER}
    if (?:\w+ ){{0,5}}{_SOONER}(?: \w+){{0,3}} (?:text|call|tell|let) (?:me|us)
    if (?:anyone|someone|anybody|somebody) cancels
    (?:ponga\w*|apunte\w*|anote\w*|agregue\w*|pongan?me
    |metan?me) (?:\w+ ){{0,3}}lista(?: de espera)?(?! (?:negra|de (?!espera)|pa\w*))
    (?:hay|tienen|tiene|quiero|estar|entrar) (?:\w+ ){{0,4}}lista de espera
    si (?:\w+ ){{0,4}}{_ANTES}(?: \w+){{0,4}} (?:me (?:avisa\w*|dice\w*|llama\w*)|avis\w+)
    (?:avis|dig|llam)\w+ si (?:\w+ ){{0,4}}{_ANTES}
    """
)
_NOT_DENIED = "".join(rf"(?<!\bno {me})" for me in ("", "me ", "nos ", "lo ", "la ", "le "))
_LEAVES = any_of(
    rf"""
    (?:take|remove|get|pull|drop|cross|scratch) (?:me|us) (?:\w+ ){{0,3}}{_LIST}
    (?:off|from|out of|leave|leaving) (?:the |your |that )?{_LIST}
    no longer (?:\w+ ){{0,3}}(?:{_LIST}|sooner|earlier)
    (?:not|dont) (?:\w+ ){{0,4}}(?:sooner|earlier|{_LIST})(?: \w+){{0,4}}? ?(?:anymore
    |any more|now|any longer|thanks)
    (?:dont|do not) need (?:\w+ ){{0,3}}(?:sooner|earlier|{_LIST})
    {_NOT_DENIED}(?:quit|saqu|borr|elimin)\w+ (?:\w+ ){{0,3}}lista de espera
    ya no (?:quiero|necesito|ocupo|me interesa) (?:\w+ ){{0,3}}(?:lista de espera
    |mas temprano|antes)
    """
)
_ASKS = any_of(
    r"""
    (?:is|would) (?:it|that|this) (?:be )?(?:with|am|pm|in the|morning|afternoon|at)
    (?:who(?! (?:is this|are (?:you|u|yall)|this|dis|are these))|which doctor|what doctor
    |with whom|am or pm|a m or p m|morning or (?:afternoon|night)|what time|what day
    |which day|how long|until when|till when)
    still (?:free|open|available)
    con quien|que doctora?
    es con (?:el|la)
    con (?:el|la) (?:doctora?|dra?)
    de la (?:manana o|tarde o)
    es en la|a que hora|que dia|hasta cuando|cuanto tiempo
    sigue (?:libre|disponible)
    """
)
_THINKS = any_of(
    r"""
    maybe
    let me (?:check|see|ask|look|think)
    (?:need|have|gotta|got) to (?:check|see|ask|look)
    ill (?:check|see|ask|let you know|get back to)
    lemme (?:check|see|ask|look|think)
    i will (?:check|see|ask|let you know)
    not sure yet
    checking (?:with|my)
    hold on
    give me a (?:min\w*|sec\w*)
    tal vez|quiza\w*
    dejeme (?:ver|checar|preguntar|revisar|pensar)
    deje (?:ver|checo|pregunto)
    tengo que (?:ver|checar|preguntar|revisar)
    voy a (?:ver|checar|preguntar)
    a ver si|le aviso|permitame
    """
)
_TOO_LATE = any_of(
    r"""
    too late
    (?:already|went and) (?:\w+ ){0,2}(?:saw|seen|went|got|found|been)
    (?:found|saw|see|went to|got|have) (?:\w+ )?(?:another|a different|other
    |someone else) ?(?:doctor|dr|clinic|place|provider)?
    ya es tarde
    (?:muy|demasiado) tarde
    ya me (?:atendieron|vieron|vio|atendio)
    ya (?:fui|consegui|encontre|vi) (?:\w+ )?(?:otr[oa]|con)
    otro doctor|otra clinica
    """
)

_OFF = "(?:quit|sac|borr|elimin)"
# The list that is left with no word of which; said to its own offer, it is that one.
_LEAVES_THE_LIST = re.compile(
    r"(?:(?:no|just|please|pls|ok|then|and|nah|thanks|can you|you can) )*"
    r"(?:take|remove|get|drop|scratch|cross) (?:me|us) (?:off|from|off of) (?:the|that|this) list"
    r"(?: (?:then|now|please|pls|thanks|thank you|too|instead))*"
    r"|(?:(?:no|ya|mejor|por favor|pues|entonces|gracias|ok) )*"
    r"(?:(?:quiten|saquen|borren|eliminen|quite|saque|borre)me|me (?:quitan|sacan|borran))"
    r" (?:de|de la|de esa) lista(?: (?:por favor|porfa|gracias|ya|entonces|mejor))*"
)
_STAYS = each_of(
    rf"""
    \b(?:no|nunca) (?:me|nos) {_OFF}\w+ de (?:la|esa|su) lista\b
    \bsi (?:\w+ ){{1,6}}(?:me|nos) {_OFF}an de (?:la|esa|su) lista\b
    \b(?:pierdo|perderia|pierde) (?:mi|el) lugar\b
    \bsigo en la lista\b
    \b(?:dont|do not|please dont) (?:take|remove|drop|kick) (?:me|us) (?:off|from) (?:the
    |your|that) list\b
    \b(?:am|are|will|do) (?:i|we) (?:be |stay |still )*(?:on|keep|lose
    |off) (?:\w+ ){{0,2}}(?:list|place|spot)\b
    \b(?:keep|leave) (?:me|us) on (?:the|your|that) list\b
    """
)
_IF_NO = re.compile(r"\b(?:if|si) (?:\w+ ){0,4}no\b")
# Beside it the time itself is answered, as in "keep me on the list but not this one".
_ANSWERS_TOO = re.compile(r"\b(?:but|pero|yes|this one|esta no|not this)\b|,? no$")

_LATE_ASKED = re.compile(
    r"\b(?:(?:is|am|are) (?:it|i|we) (?:already )?too late"
    r"|(?:ya es|es|sera) (?:muy |demasiado )?tarde para)\b"
)
_HAS_ONE = any_of(
    r"""
    already (?:have|got|has) (?:one|(?:an?|my) (?:visit|appointment|appt|apt|appmt))
    (?:have|keep|want|take|get|do) both(?: of (?:them|those))?(?: (?:visits|times|app\w+))?$
    (?:lose|losing|what (?:happens to|about)|still have) (?:my|the) (?:other|old|regular
    |visit|app\w+|(?:[a-z]+ )?\d{1,2}(?:th|st|nd|rd)?)
    (?:keep|keeping) (?:my|the) (?:\w+ ){1,4}(?:too|also|as well)
    ya (?:tengo|tenemos) (?:una |mi )?(?:cita|una|otra)
    (?:las|los) dos citas
    (?:quiero|tener|dejar\w*|quedar\w*) (?:con )?(?:las dos|ambas)
    pierdo (?:la|mi)
    (?:quedar\w*|guard\w+|conserv\w+|manten\w+|dej\w+) (?:con )?(?:la
    |mi) (?:\w+ ){0,4}(?:tambien|igual)
    """
)
# The old visit goes and this time is taken: what taking it does by itself.
_VISIT = r"(?:one|1|visit|appointment|appt|apt|time|slot)"
_DATE = r"(?:(?:on |for )?(?:the )?(?:[a-z]{3,9} )?\d{1,2}(?:th|st|nd|rd)?)"
_OLD = (
    rf"(?:(?:my|the|that) (?:(?:other|old|first|later|original|regular|current)(?: {_VISIT})?"
    rf"|{_VISIT})(?: {_DATE})?|(?:my|the|that) {_DATE}"
    r"|(?:la|mi) (?:otra(?: cita)?|vieja|cita)|la del (?:\w+ )?\d{1,2})"
)
_GIVES_UP = rf"(?:cancel|drop|scrap|cancel[ae]n?|quit[ae]n?|borr[ae]n?) {_OLD}"
_TAKES_THIS = (
    r"(?:give me|gimme|put me in|book me|book|i ll take|ill take|i will take|i take|take|i want"
    r"|sign me up for|d[ae]me|d[ae]n?me|ponga\w*|apunt\w+|tomo|quiero|agarro)"
    r"(?: (?:this|that|the (?:new|sooner|earlier|free|open)|est[ae]|es[ae]|la (?:nueva|libre))"
    r"(?: (?:one|1|time|slot|spot|instead))?)"
)
_FOR_OLD = re.compile(
    rf"^(?:\w+ ){{0,4}}?(?:{_GIVES_UP}\b.*\b{_TAKES_THIS}|{_TAKES_THIS}\b.*\b{_GIVES_UP})\b"
)
# "Si puedo llegar 2:40": when they would be there, and no wish for such a time.
_ARRIVES = re.compile(
    r"\b(?:i (?:can|could|will|d|ll|would) (?:only )?(?:be|get|make it|arrive) "
    r"(?:there |here |in )?(?:at|by|around|like|about)?"
    r"|(?:puedo|podria|alcanzo a|voy a) (?:llegar|estar ahi)"
    r"|(?:llego|llegaria|estaria ahi)) ?(?:a las |como a las |hasta las )?\d"
)
_NOT_SURELY = re.compile(r"\b(?:if|si|dont|do not|don t|not|no|cant|can t|cannot|maybe|unless)\b")

_OTHERWISE = re.compile(
    r"\b(?:no (?:me|nos) (?:apunt|pong|anot|agreg|met)\w+|antes (?:o|de)\b|dont (?:put|add|text"
    r"|call)"
    r"|cancel (?:my|the|it)|dont need (?:the|my) (?:visit|app\w+))"
)


_NOT_THEN = re.compile(
    r"^(?:(?:sorry|no|nah|nope|i|we|ay|perdon|pero|thanks|gracias|unfortunately) )*"
    r"(?:(?:not (?:on )?(?:that|this|then)|(?:cant|cannot|can not|wont|couldnt) (?:be able to )?"
    r"(?:do|make|come|take|go|be there)"
    r"|no (?:ese|esa|este|esta)(?: (?:dia|hora|fecha))?"
    r"|(?:ese|esa|este|esta) (?:dia|hora|fecha) no|no (?:puedo|podria|podre|alcanzo)"
    r")\b|(?:that|this) (?:day|time|one|date|slot|hour)(?: \w+)? (?:wont|doesnt|does not|will not"
    r"|isnt|no) (?:work|good|do|suit)\b)"
)
_PERHAPS = re.compile(r"\b(?:if|unless|si|a menos|yes|but i (?:can|could|will)|pero si)\b")


def refuses_the_time(text: str) -> bool:
    """ "Not that day but keep me on the list": a no to the time, whatever is said of the list."""
    said = folded(text)
    if len(said.split()) > _MOST_WORDS or asks_something(text) or _PERHAPS.search(said):
        return False
    return _NOT_THEN.search(said) is not None


def joins_list(text: str) -> bool:
    """ "Put me on the waiting list", "si sale otra me avisan"; a denied one leaves it."""
    said = folded(text)
    if len(said.split()) > _MOST_WORDS or _OTHERWISE.search(said):
        return False
    if leaves_list(text):
        return False
    return bool(_JOINS.search(said))


def leaves_list(text: str) -> bool:
    said = folded(text)
    if len(said.split()) > _MOST_WORDS or _OTHERWISE.search(said):
        return False
    return bool(_LEAVES.search(said))


def leaves_the_list(text: str) -> bool:
    """Off a list that is not named: the waiting list's for whoever has a place on it."""
    return _LEAVES_THE_LIST.fullmatch(folded(text)) is not None


def of_time(text: str) -> OfTime | None:
    """Said where one time of the list is on offer."""
    said = folded(text)
    if len(said.split()) > _MOST_WORDS:
        return None
    if _STAYS.search(said) and not _ANSWERS_TOO.search(_IF_NO.sub(" ", said)):
        return OfTime.STAYS
    for kind, sign in (
        (OfTime.HAS_ONE, _HAS_ONE),
        (OfTime.ASKS, _LATE_ASKED),
        (OfTime.TOO_LATE, _TOO_LATE),
        (OfTime.THINKS, _THINKS),
        (OfTime.ASKS, _ASKS),
    ):
        if sign.search(said):
            return kind
    return None


def takes_for_old(text: str) -> bool:
    """ "Cancel my other one and give me this": the offered time, for the visit that stands."""
    said = folded(text)
    few = len(said.split()) <= _MOST_WORDS
    return few and not _NOT_SURELY.search(said) and bool(_FOR_OLD.search(said))


def arrives(text: str) -> bool:
    return bool(_ARRIVES.search(folded(text)))

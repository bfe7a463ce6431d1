"""Whether somebody does not know yet if they come: they will tell later, or set a condition."""

import re

from bot.language.normalise import folded
from bot.language.patterns import any_of, each_of
from bot.language.questions import asks_something
from bot.language.visits.declining import comes_back
from bot.language.visits.keeping import keeps_visit
from bot.language.visits.waiting_list import OfTime, of_time

_HESITATES = any_of(
    r"""
    (?:not|aint|isnt) (?:so |too |really |quite |100 ?%? |a hundred percent )?(?:sure|certain)
    unsure|dunno|idk
    (?:do not|dont) know (?:yet|if|whether|for sure)
    undecided|tentative\w*|maybe|might
    may (?:be able|not)
    probably|prolly|possibly|hopefully
    depend(?:s|ing)
    we will see
    (?:let me|lemme|i (?:have|need|got) to|i gotta|ill|i will|imma|ima) (?:see(?! (?:you|u
    |ya|yall|him|her|the))|check|ask|look|find out|think)
    well see|play it by ear|up in the air
    (?:we will|i will|ill|well|gonna|going to) try(?: (?:to|and) (?:make it|come|be there
    |go)| my best)?$
    (?:voy|vamos) a (?:tratar|intentar)(?: de (?:ir|llegar))?$
    (?:waiting|wait) (?:on|to hear|for) (?:\w+ ){0,3}(?:back|answer|ok|okay|boss|job|work|ride)
    (?:confirm|know|tell (?:you|u)|(?:you|u) know) (?:\w+ )?(?:later|tomorrow|tmrw|tonight
    |soon|(?:by|on|after|when|as soon|once) \w+|for sure|more)
    no est(?:oy|amos) segur[oa]s?
    no toy segur[oa]
    (?:aun|todavia) no (?:se|sabemos|le? puedo (?:confirmar|decir)|estoy)
    no se (?:si|todavia|aun|bien)
    nose si|no sabria|no sabemos si
    dej[ea](?:me|n|nme)? (?:ver|checar|checo|chec\w+|(?:le )?pregunt\w+|consult\w+|revis\w+
    |y (?:le|te))
    (?:voy a|tengo que|deje) (?:ver|checar|preguntar|consultar|pedir permiso)
    haber si|a ver si|depende|tal ?vez|quizas?|a ?lo mejor
    puede (?:que|ser)
    posiblemente|probablemente|ojala
    (?:al rato|luego|despues|mas tarde|manana|mas al rato) (?:le|les|te) (?:\w+)
    (?:le|les|te) (?:confirmo|aviso|digo|resuelvo) (?:al rato|luego|despues|mas|manana|el
    |cuando|si|en|por|bien|ahorita|para)
    igual y (?:si|voy)
    capaz
    chance (?:y|voy|si)
    quien sabe
    (?:creo|espero) (?:que|q|k) si
    espero (?:poder|ir)
    lo mas seguro|en veremos|aun no lo se
    no lo se (?:aun|todavia)
    """
)
# Coming on a condition. "Si Dios quiere" is none: whoever says so comes.
_IF_SO = each_of(
    r"""
    \b(?:(?<!know )(?<!tell me )(?<!ask )(?<!asked )(?<!wonder )(?<!wondering )if|unless|as long as
    |provided) (?!i m not|im not|you|u |y all|anything
    |there)(?:\w+ ){1,8}
    \bsi (?!dios|no (?:le|les) |gust|quiere|hay algo|puede[ns]?\b|voy|ire|ahi|alla|vamos
    |claro|senor|confirm|estare|asistire|estaremos|llego|la|lo|esta|es|me (?:sirve|queda
    |interesa))(?:no )?(?:consigo|encuentro|alcanzo|puedo|llueve|nieva|mejoro|amanezco|tengo
    |salgo|me (?:dan|prestan|llevan?|siento|dejan|da|presta|deja|cambian)|mi \w+|el \w+
    |hay (?:quien|alguien)|alguien|arreglan|arreglo|se (?:me|compone|quita)|me (?:alcanza
    |aguanta|toca|sale)|todo (?:sale|va)|nada se)\b
    \b(?:si no trabajo|nomas (?:que|me)|a menos que|salvo que|con tal (?:de )?que
    |siempre (?:y cuando|que))\b
    """
)
# "If I can't come I'll let you know": nothing is known yet, and nothing is asked for.
_TELLS_IF_NOT = re.compile(
    r"\b(?:if|unless|in case|should) (?:\w+ ){0,3}?(?:cant|cannot|can not|wont|not able|dont|can"
    r"|anything|something|change)\b(?: \w+){0,8} (?:ill|i will|well|we will|will) (?:be sure to )?"
    r"(?:let (?:you|u|yall) know|call|text|tell (?:you|u)|ring|write|message|holler)\b"
    r"|\b(?:ill|i will|will) (?:let (?:you|u|yall) know|call|text|tell (?:you|u)) (?:\w+ ){0,2}?"
    r"(?:if|in case) (?:\w+ ){0,2}(?:cant|cannot|can not|wont|dont|anything)\b"
    r"|\bsi (?:no|acaso no|algo|por algo no|hay) (?:\w+ ){0,5}?(?:les?|te) (?:avis|llam|marc|habl"
    r"|dig|mand|escrib)\w+"
    r"|\b(?:les?|te) (?:avis|llam|marc|habl|dig|mand|escrib)\w+ (?:\w+ ){0,2}?si no\b"
    r"|\b(?:any|cualquier) (?:cosa|cambio|change|changes) (?:\w+ )?(?:les?|te|ill|i will)\b"
)
# A yes to something else than the hour that we told, or one with a way out.
_NO_YES_YET = re.compile(
    r"^(?:(?:yes|yeah|yep|yup|ok|okay|sure|si|claro) )?(?:unless (?!you|u |y all|i hear|there)\w+"
    r"|a menos que|a no ser que)\b"
    r"|^(?:yes|yeah|yep|yup|ok|okay|sure|si|claro) (?:but )?(?:(?:only )?(?:after|before)"
    r" (?:that|then|it|this)|despues(?: de eso)?|antes(?: de eso)?)$"
)
_COMES = any_of(
    r"""
    ill (?:be there|come|go|make it)
    i will (?:be there|come|go)
    be there
    i can (?:come|go|make it)
    im (?:coming|going)
    yes|yeah|yep|yup|voy|ire|ahi estare|alla estare|estare|llego|vamos|iremos|asisto
    asistire
    (?:ahi|alla|ai) (?:estoy|toy|caigo|ando|estamos|les caigo)
    """
)
# What they want is plain, whatever they have yet to find out.
_PLAIN = any_of(
    r"""
    cancel\w*|resched\w*|reprogram\w*|reagend\w*|cambi\w+|cambe\w+
    mov(?:er|erla|erlo|ida)
    muev\w+|another|different
    otr[oa] (?:dia|hora|fecha|cita)
    no voy(?! segur)
    ya no
    no (?:voy a )?pod(?:er|re)\w*
    no puedo (?!confirmar|decir|asegurar)
    (?:cant|can not|cannot|wont|will not|not) (?:be able to )?(?:come|go|make|be there)
    instead|call me|llam[ea]\w*me|help|ayuda
    """
)
# Late, early, a joke or a prayer beside it: they come all the same.
_COMES_ANYWAY = any_of(
    r"""
    late|behind|early
    couple (?:of )?min\w*
    min\w*|traffic|trafico|tarde|pasada|despues porque|kill|kills|murders?|heart
    lord|god|dios|creek|croak|spared|drag|tow|walk|tyre|rain or shine|aunque llueva
    llueva o|siempre si\b|plan on me|count on|put me down
    de tod[oa]s (?:modos|formas|maneras)|como sea
    either way|any ?way|regardless|no matter what
    no me (?:quiten|den)
    de que voy|for sure|im comin|guess ill
    see (?:you|u|ya) (?:then|at|on|\w+day)
    if (?:you|u) ask
    (?<!if )im coming
    we are coming|were coming
    """
)
_SURE_FIRST = re.compile(
    r"^(?:(?:claro|yes|yeah|yep|yup|sure|1|ok yes) |si (?:voy|ahi|alla|claro|confirmo)|claro que)"
)
# Beside times on offer this wishes for others.
_ANOTHER = re.compile(
    r"\b(?:something|anything|else|others?|earlier|sooner|none|neither|algo|ningun[ao]?|otr[oa]s?"
    r"|mas (?:tarde|temprano)|antes)\b"
)
_LONGEST = 25  # words: in a longer message more is told than a doubt


def thinks_it_over(text: str) -> bool:
    """Whether somebody has to look or ask first before they take any of the times offered."""
    if asks_something(text) or keeps_visit(text) or _ANOTHER.search(folded(text)):
        return False
    return is_undecided(text) or of_time(text) is OfTime.THINKS


def tells_if_not(text: str) -> bool:
    """Whether they will be in touch should they not come, and ask for nothing else meanwhile."""
    said = folded(text)
    if asks_something(text) or not _TELLS_IF_NOT.search(said):
        return False
    return not _PLAIN.search(_TELLS_IF_NOT.sub(" ", said))


def is_undecided(text: str) -> bool:
    """For answers to a reminder; not where another time, an end or a person is asked for."""
    said = folded(text)
    if len(said.split()) <= _LONGEST and _NO_YES_YET.search(said):
        return True
    if len(said.split()) > _LONGEST:
        return False
    if tells_if_not(text):
        return not _COMES.search(_TELLS_IF_NOT.sub(" ", said))
    if _PLAIN.search(said):
        return False
    if _COMES.search(said) and _COMES_ANYWAY.search(said):
        return False
    if _IF_SO.search(said) and _COMES.search(said):
        return True
    if _SURE_FIRST.search(said) and not _HESITATES.search(said):
        return False
    return bool(_HESITATES.search(said)) or comes_back(text)

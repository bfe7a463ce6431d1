"""Whether somebody does not know yet if they come: they will tell later, or set a condition."""

import re

from bot.language.declining import comes_back
from bot.language.keeping import keeps_visit
from bot.language.normalise import folded
from bot.language.questions import asks_something
from bot.language.waiting_list import OfTime, of_time

_HESITATES = re.compile(
    r"\b(?:(?:not|aint|isnt) (?:so |too |really |quite |100 ?%? |a hundred percent )?(?:sure"
    r"|certain)"
    r"|unsure|dunno|idk|(?:do not|dont) know (?:yet|if|whether|for sure)|undecided|tentative\w*"
    r"|maybe|might|may (?:be able|not)|probably|prolly|possibly|hopefully|depend(?:s|ing)"
    r"|we will see"
    r"|(?:let me|lemme|i (?:have|need|got) to|i gotta|ill|i will|imma|ima) (?:see(?! (?:you|u|ya"
    r"|yall|him"
    r"|her|the))|check|ask|look|find out|think)|well see|play it by ear|up in the air"
    r"|(?:we will|i will|ill|well|gonna|going to) try(?: (?:to|and) (?:make it|come|be there|go)"
    r"| my best)?$|(?:voy|vamos) a (?:tratar|intentar)(?: de (?:ir|llegar))?$"
    r"|(?:waiting|wait) (?:on|to hear|for) (?:\w+ ){0,3}(?:back|answer|ok|okay|boss|job|work|ride)"
    r"|(?:confirm|know|tell (?:you|u)|(?:you|u) know) (?:\w+ )?(?:later|tomorrow|tmrw|tonight|soon"
    r"|(?:by|on|after|when|as soon|once) \w+|for sure|more)"
    r"|no est(?:oy|amos) segur[oa]s?|no toy segur[oa]|(?:aun|todavia) no (?:se|sabemos|le? puedo"
    r" (?:confirmar|decir)|estoy)|no se (?:si|todavia|aun|bien)|nose si|no sabria|no sabemos si"
    r"|dej[ea](?:me|n|nme)? (?:ver|checar|checo|chec\w+|(?:le )?pregunt\w+|consult\w+|revis\w+"
    r"|y (?:le|te))"
    r"|(?:voy a|tengo que|deje) (?:ver|checar|preguntar|consultar|pedir permiso)|haber si|a ver si"
    r"|depende|tal ?vez|quizas?|a ?lo mejor|puede (?:que|ser)|posiblemente|probablemente|ojala"
    r"|(?:al rato|luego|despues|mas tarde|manana|mas al rato) (?:le|les|te) (?:\w+)"
    r"|(?:le|les|te) (?:confirmo|aviso|digo|resuelvo) (?:al rato|luego|despues|mas|manana|el|cuando"
    r"|si|en|por|bien|ahorita|para)|igual y (?:si|voy)|capaz|chance (?:y|voy|si)|quien sabe"
    r"|(?:creo|espero) (?:que|q|k) si|espero (?:poder|ir)|lo mas seguro|en veremos"
    r"|aun no lo se|no lo se (?:aun|todavia))\b"
)
# Coming on a condition. "Si Dios quiere" is none: whoever says so comes.
_IF_SO = re.compile(
    r"\b(?:if|unless|as long as|provided) (?!i m not|im not|you|u |y all|anything"
    r"|there)(?:\w+ ){1,8}"
    r"|\bsi (?!dios|no (?:le|les) |gust|quiere|hay algo|puede[ns]?\b|voy|ire|ahi|alla|vamos|claro"
    r"|senor|confirm|estare|asistire|estaremos|llego|la|lo|esta|es|me (?:sirve|queda|interesa))"
    r"(?:no )?(?:consigo|encuentro|alcanzo|puedo|llueve|nieva|mejoro|amanezco|tengo|salgo|me (?:dan"
    r"|prestan|llevan?|siento|dejan|da|presta|deja|cambian)|mi \w+|el \w+|hay (?:quien|alguien)"
    r"|alguien|arreglan|arreglo|se (?:me|compone|quita)|me (?:alcanza|aguanta|toca|sale)"
    r"|todo (?:sale|va)|nada se)\b"
    r"|\b(?:si no trabajo"
    r"|nomas (?:que|me)|a menos que|salvo que|con tal (?:de )?que|siempre (?:y cuando|que))\b"
)
# A yes to something else than the hour that we told, or one with a way out.
_NO_YES_YET = re.compile(
    r"^(?:(?:yes|yeah|yep|yup|ok|okay|sure|si|claro) )?(?:unless (?!you|u |y all|i hear|there)\w+"
    r"|a menos que|a no ser que)\b"
    r"|^(?:yes|yeah|yep|yup|ok|okay|sure|si|claro) (?:but )?(?:(?:only )?(?:after|before)"
    r" (?:that|then|it|this)|despues(?: de eso)?|antes(?: de eso)?)$"
)
_COMES = re.compile(
    r"\b(?:ill (?:be there|come|go|make it)|i will (?:be there|come|go)|be there|i can (?:come|go"
    r"|make it)|im (?:coming|going)|yes|yeah|yep|yup|voy|ire|ahi estare|alla estare|estare|llego"
    r"|vamos|iremos|asisto|asistire|(?:ahi|alla|ai) (?:estoy|toy|caigo|ando|estamos|les caigo))\b"
)
# What they want is plain, whatever they have yet to find out.
_PLAIN = re.compile(
    r"\b(?:cancel\w*|resched\w*|reprogram\w*|reagend\w*|cambi\w+|cambe\w+|mov(?:er|erla|erlo|ida)"
    r"|muev\w+|another|different|otr[oa] (?:dia|hora|fecha|cita)|no voy(?! segur)|ya no"
    r"|no (?:voy a )?pod(?:er|re)\w*|no puedo (?!confirmar|decir|asegurar)"
    r"|(?:cant|can not|cannot|wont|will not|not) (?:be able to )?(?:come|go|make|be there)"
    r"|instead|call me|llam[ea]\w*me|help|ayuda)\b"
)
# Late, early, a joke or a prayer beside it: they come all the same.
_COMES_ANYWAY = re.compile(
    r"\b(?:late|behind|early|couple (?:of )?min\w*|min\w*|traffic|trafico|tarde|pasada"
    r"|despues porque|kill"
    r"|kills|murders?|heart|lord|god|dios|creek|croak|spared|drag|tow|walk|tyre|rain or shine"
    r"|aunque llueva|llueva o|siempre si\b"
    r"|plan on me|count on|put me down|no me (?:quiten|den)|de que voy|for sure|im comin|guess ill"
    r"|see (?:you|u|ya) (?:then|at|on|\w+day)|if (?:you|u) ask|(?<!if )im coming|we are coming"
    r"|were coming)\b"
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


def is_undecided(text: str) -> bool:
    """For answers to a reminder; not where another time, an end or a person is asked for."""
    said = folded(text)
    if len(said.split()) <= _LONGEST and _NO_YES_YET.search(said):
        return True
    if len(said.split()) > _LONGEST or _PLAIN.search(said):
        return False
    if _COMES.search(said) and _COMES_ANYWAY.search(said):
        return False
    if _IF_SO.search(said) and _COMES.search(said):
        return True
    if _SURE_FIRST.search(said) and not _HESITATES.search(said):
        return False
    return bool(_HESITATES.search(said)) or comes_back(text)

"""A story about the texts with a short ending of its own: "it buzzed all night. No more."

The ending alone could mean anything; beside words of texts it means them. What could as well take
a visit off ("take me off") counts only where no visit is spoken of.
"""

from collections.abc import Sequence

from bot.language.patterns import any_of
from bot.language.phrases import listed, word_set

_SMALL = word_set(
    """
    please pls plz kindly thanks thank thankyou you ok okay now already just so and then well
    seriously honestly forever completely permanently today asap ever again anymore really for good
    but pero also tambien plus
    real simply sir maam yall guys would por favor porfa porfavor plis gracias en serio ya si pues
    oye oiga de verdad y asi que neta hombre señora senora senorita mija mijo to her him this phone
    a ella el from me
    """
)
_ENDINGS = frozenset(
    listed(
        """
        no more | no mas | nunca mas | ni uno mas | ninguno mas | end it | kill it
        cut it off | cut it out | shut it off | turn it off | shut it down | make it stop
        make it quit | knock it off | finish it | finish this | finish | finish now | quit it
        stop it | stop all of it | undo it | enough | thats enough | that is enough | basta
        apaguenlo | apaguelo | estuvo bueno | estuvo | over it | not anymore | apaguen eso
        paren eso | pare eso | hasta aqui | be done | do away with them | nothing more
        cease | desist | quiet | silence | dont | leave me be | leave us be | leave her be
        ni un mensaje mas | ni un mensaje | ya no mas | parenle | corten | cortenla | cortala
        no more dinging | no more buzzing | no more of it | never again | baja | corten eso
        corta eso | cortenlo | i not want | i no want | no want | not again | not send again
        no send again | cut em off | cut them off | turn em off | shut em off | kill em | kill them
        cancel them | not send | no send | corten con eso | parenla
        make it end | make them stop | make these stop | make it all stop | make them go away
        im good no more | im good no mas
        """
    )
)
_REMOVALS = frozenset(
    listed(
        """
        off | take me off | get me off | leave me off | leave us off | count me out
        leave me out | leave us out | take us off | let me go | let me off | i want out | im out
        want out | drop me | lose me | remove me | remove it | remove us | take it off | cut me off
        cross me out | strike me | take my name off | take my name down | take me out | get me out
        take me off all of it | take us off completely | yank me | scratch me | cut me loose
        quitenme | saquenme | borrenme | bajenme | quiteme | saqueme | borreme | quitame | sacame
        borrame | retirenme | retirenlo | quitenlo | retirenla | quitenla | borrenlo | me borran
        me quitan | me sacan | fuera | quitenlos | retirenmelos | desactivenme | desconectenme
        quitadme | sacadme | borradme | bajame | desapuntenme | desapuntame | quitenmelo
        quitenmela | quitemelo | quitemela | quiten eso | quitenme eso | quitenme de eso
        borren eso | sueltenme | elimineme | eliminenme | me borra | me quita | me saca | me retira
        me retiran | remove | delete | unsubscribe | unsub | mejor ninguno | no los quiero
            | no quiero mas | ya no los quiero
        no quiero ni uno mas | no quiero ninguno | ya no quiero ninguno
        """
    )
)
_OF_TEXTS = any_of(
    r"""
    text(?:s|ed|ing)?
    messag\w*|reminder\w*|notif\w+|notice|buzz\w*
    ding(?:s|ed|ing)?
    beep\w*
    ping(?:s|ed|ing)?
    sms|alerts?|mensaj\w*|textos?|textit\w*|avisos|recordatorio\w*|sonadera|suena
    sono|vibra|pitido\w*|timbr\w*|recad\w*
    (?:my|this) phone
    celular|telefono|cel|movil|escriben|textean|textear|textearme|whatsapp|spam|pitan?
    (?:computer|robot|machine|bot) (?:telling|reminding|nagging|bossing)
    (?:second|third|fourth|fifth|sixth|tenth|\d+(?:nd|rd|th)) (?:one|time) (?:today|this week)
    (?:maquina|robot|computadora) (?:me |nos )?(?:\w+ )?(?:record|recuerd|avis|dici|diga)\w*
    phones for|you sent|how many you|phone vibrat\w*|enlace de baja|me (?:llegan?
        |lleguen?) (?:cosas|estos
        |estas)
    """
)
_OF_VISITS = any_of(
    r"""
    appointment|appt|visit|come|coming|make it|cita|ir|voy|llegar|cancel\w*|monday
    tuesday|wednesday|thursday|friday|lunes|martes|miercoles|jueves|viernes|waitlist
    list for|slot|bill|cargo|cobro\w*|factura\w*|charge|surgery|cirugia|doctor told
    prescription|receta|refill|results|resultados|call me|called|llam\w+|person
    persona
    """
)
LEAST = 4  # words before the ending: less is no story


def ends_a_story(clauses: Sequence[str]) -> bool:
    """clauses: in the one spelling of typed.py, in order."""
    whole = " ".join(clauses)
    if len(whole.split()) < LEAST or not _OF_TEXTS.search(whole):
        return False
    bare = {_bare(clause) for clause in clauses}
    if not _ENDINGS.isdisjoint(bare):
        return True
    return not _REMOVALS.isdisjoint(bare) and _OF_VISITS.search(whole) is None


def _bare(clause: str) -> str:
    """Without the small words at both ends."""
    words = clause.split()
    while words and words[-1] in _SMALL:
        words.pop()
    while words and words[0] in _SMALL:
        words.pop(0)
    return " ".join(words)

"""Kinds of words that mean the texts when they meet, and whole messages that mean nothing else.

The notation of the signs is in signs.py.
"""

from bot.language.phrases import listed

KINDS = {
    "enough": """
        cut it out|knock it off|quit it|stop it|turn them off|turn it off|shut it down
            |shut it off
        |leave me be|leave off with|enough already|enough with|enuf|desist|unlist me
            |unenroll me|parenle
        |parele|ya parale|ya bajenme|para ya|it has to end|finish now|kill them|chill with
            |so just stop|just stop
        |ya esta bueno|dejenme en paz|dejenme en pas|ni uno mas|ni uno ma|for good and all
            |off the list
        |take me off everything|im done with|sick of|stop todo|stop ya|fed up|off of it
            |take us off|take it off
    """,
    "texts": """
        text|texts|txt|txts|tex|messages|message|messiges|mesages|reminders|notifications|these
            |texting|buzzes
        |buzzing|buzz|phone|cell|pop ups|spam|alerts|surveys|chat|sms|thread|textos|mensajes
            |texto|mensaje
        |celular|telefono|cel|recordatorios|avisos|notificaciones|fone|minutes|spamming
    """,
    "textos": """
        texto|textos|testos|mensaje|mensajes|mensajito|mensajitos|recordatorio|recordatorios
            |aviso|avisos
        |notificaciones|celular|cel|telefono|sms|mensajeria|recados|spam|movil|encuesta
            |encuestas|texts|text
        |suscripcion|cosas
    """,
    "these": "these|this|those|them|these texts|these messages|the texts|the messages",
}

# Words of stopping that mean the texts when the message speaks of them at all, in any order.
SIGNS = {
    "stop and texts": """
        enough & texts
        (how do i|how can i) > (make|get) > these > (stop|go away) & texts
        (dont|do not|never|no|not) > (send|text|mail) > (them|it|none|another|nothing else
            |nothing) & texts
        (olviden*|olvidense|borren|eliminen|quiten|kiten|saquen|saque|quite) > (mi
            |este) > (numero|cel|celular|telefono)
        (take|pull|get|scratch|cross|drop) > (my number|this phone|my phone|this number
            |my cell) > (out|off) & texts
        (harta|harto|hartas|cansada|cansado|aburrida) > (con|de) & textos & (tanto|tantos|sus
            |los)
        (ya no|no) > (mandaran|manden|envien|notifiquen|yegen) + textos
        (ya no|no) > (manden|envien|llegue) > (ninguno|ni uno|mas)
        (solicito|pido|retiro|revoco|retirada) + (revocacion|autorizacion|consentimiento
            |excluida|excluido|baja) & textos
        (suspender|suspendan|cesaran|cesen|silencien|corten|anulen|bajenme|bajenle|desactiven
            |desactiva|desactivan|desactivar) & textos
        (por correo postal|postal mail|regular mail|postal service) & (phone|celular
            |exclusively|only|nada)
        (block|blocked|bloquear|bloqueados) + (ill|one more|los|quedan|siguen|you|yall)
        (stop) & these & (forever|for good|permanently|ever again|please stop)
        (next|otro|one more|another) > (text|texto|message|mensaje) & (report*|lawyer|attorney
            |abogado|fcc|demando|block*|sue)
    """,
}

# Words that mean the texts even when more follows: "STOP. You have the wrong person."
STANDS_ALONE = frozenset(
    listed(
        """
        stop | stopall | stop all | unsubscribe | optout | opt out | just stop | stop now
        please stop | stop please | pls stop | just stop please | stop it please
        alto | pare | pare por favor | por favor pare | por favor paren | paren | parele | parenle
        """
    )
)

# These mean the texts when nothing else is said: "stop it" alone, but not "stop it, that's funny".
WHOLE = frozenset(
    listed(
        """
        stop it | quit it | stop this
        kindly cease | kindly stop | make it stop | i said stop | ew stop | bro stop | bruh stop 
            | omg stop
        ok stop | ok stop now | just quit | knock it off | cut it out | quit it now | stop already
        stop ya | ya stop | plz stawp | stawp | pls stawp | cease | desist | cease and desist
        cease n desist | leave me alone | leave us alone | consent revoked | no more of this
        unsub | unsub me | opt me out | opt me out plz | how many times do i gotta say stop 
            | ugh stop
        yo stop | lol stop | dude stop | i want to stop | stop for good | stop immediately
        stop stop | stop stop stop | stop texting | please stop texting
        remove me | please remove me
        ya parenle | ya parele | ya paren | paren eso | paren ya | deje de molestar 
            | dejen de molestar
        bajaaa | baja porfa | baja por favor | es acoso paren | detenganse | detengase 
            | stop ya por favor
        paren por favor | ya alto | ya basta | quitenme de ahi | quiteme de ahi | borrenme de ahi
        quitame de eso | saquenme de ahi | no manden mas | ya no manden | ya no manden nada
        """
    )
)

"""Kinds of words that mean the texts when they meet, and whole messages that mean nothing else.

The notation of the signs is in signs.py.
"""

from bot.language.phrases import listed

KINDS = {
    "enough": """
        so please stop|so stop|please stop it|ya no por favor|ya no porfa|enough is enough
        |cut it out|knock it off|quit it|stop it|turn them off|turn it off|shut it down
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
    "no": "no|ya no|ni|nunca",
    "ending": "stop|quit|cease|stopped|enough|knock off|lay off|stahp|stawp",
    "doing": """
        sending|texting|messaging|contacting|writing|blowing|hitting|blasting|bombarding|bugging
        |bothering|pestering|spamming|harassing|notifying|pinging|buzzing|reaching out|mandando
        |lighting up|flooding|hounding
    """,
    "own": """
        phone|fone|cell|number|line|digits|inbox|device|texts|text|messages|these
    """,
    "removing": """
        take|takes|taken|took|remove|removed|removes|removing|get|gets|drop|delete|deleted|erase
        |pull|scratch|strike|cross|scrub|kick|unlist|quita|saca
    """,
    "mine": """
        me|us|my number|my phone|my telephone|my cell|my name|my info|this number|this phone
        |this cell|this line|our number|my digits|her number|his number|my contact|mine
    """,
    "roll": """
        list|lists|lista|service|texting service|sender|platform|program|texts|messages|text
        |messaging|dialer|system|database|rotation|su lista|su list|blast|feed|roster
        |distribution|thing
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
        (sue|suing|sueing|lawsuit|demandar*|demando|demanda|denunciar*|denuncio) + (if you text
            |if u text|if you text*|if u text*|if yall text|if they text|if you message|if you send
            |if you contact|for texting|over these texts|for these texts|for the texts
            |for these messages|mandarme|mandandome|escribirme|escribiendome|textearme|enviarme
            |enviandome|molestarme|por mensajes|por los mensajes|por sus mensajes|por estos mensajes
            |si me mandan|si me escriben|si me textean|si siguen mandando|si siguen escribiendo)
        (block|blocked|bloquear|bloqueados) + (ill|one more|los|quedan|siguen)
        (i block|i blocked|im blocking|blocking|abt to block) + (yall|you people)
        (block|blocked|blocking) > (you|yall|ya|u)
        (stop) & these & (forever|for good|permanently|ever again|please stop)
        ending > doing > (me|my|us|our|this|the|these|them|mine|now|here|to|up) + own
        ending > doing > (me|us|this|these|them) > (please|pls|plz|already|asap|now)
        removing > mine > (off|from|out|de|del) + roll
        (off|out) > (of) > (whatever|any|every|all) > (list|lists|this is|program|system|thing)
        (off|out) > (whatever|any|every) > (list|lists|this is|program|system|thing)
        (remove|removed|delete|erase|unlist) > (me|us|my number|this number) > (from|de) > (service
            |list|lista|su list|su lista|system|platform|program|database|texts|messages|all)
        (dont|never|not) > (want|wish|agree|agreed|consent|consented|need|care) > (get|receive
            |be|getting|receiving|being) + texts & (anymore|any more|future|further|again|by)
        (revoke|withdraw|rescind|object|revoco|retiro) + (consent|permission|receiving|messages
            |texts
            |text messages|consentimiento)
        (do not text|do not contact|no text|dont text|do not message) > (list|registry)
        (opt) + (out) + (phone|number|me|us|cell|line|myself)
        (tell|ask) > (computer|robot|bot|system|machine|software) > (stop|knock it off|quit
            |leave me alone|shut up)
        (dad|dadme|den|denme|deme|dame|darme|darnos) > (baja)
        (paso) > (recibir|mensajes|textos|avisos)
        (third|second|fourth|fifth|tenth|last|hundredth|millionth|#rd|#th|##th) > (time) > (stop
            |alto|paren|no more)
        (block|blocking|blocked|report|reporting|reported|sue|suing|fcc|lawyer|attorney) & (one more
            |another|again|do not contact|dont contact|keep texting|keeps texting) & (text
            |texts|message|these|contact|texting)
        (dejen|deje|deja|dejense|paren|pare|corten|corte|parenle|parele|basta|ya estuvo) > (de|con
            |la vaina|esa|eso|sus) + textos
        (no|ya no) > (quiero|kiero|deseo|queremos|quisiera|interesa) > (lleguen|llegue|manden|mande
            |envien|escriban|escriba|recibir|avisen|esten|sigan) + (celular|cel|telefono|cosas|esto
            |eso|mensajes|textos|avisos|nada|mas)
        no > (volver|vuelvan|vuelva|vuelvas|sigan|siga) > (escrib*|mand*|envi*|contact*|molest*
            |texte*)
        (next|otro|one more|another) > (text|texto|message|mensaje) & (report*|lawyer|attorney
            |abogado|fcc|demando|block*|sue)
    """,
}

# "If" asks for nothing else here: "I would appreciate it if you stopped texting me".
PLEADS = """
    (appreciate|like|love|prefer|nice|great|glad|grateful|thankful|happy) [it|that] [very much
        |so much
        |a lot] if you [all|guys|people|would|could|can] [please|just|kindly|all|not] (stop|stopped
        |no longer|quit|cease|ceased|discontinue|not|didnt|did not|dont) [sending|with|texting
        |messaging|contacting|contacted|texted|messaged|text|message|contact] ... (texts|text
        |texting|messages|messaging|contacting
        |reminders|contact|message)
    (appreciate|prefer|like|rather|grateful) [to] (no longer|not) (being|be) (contacted|texted
        |messaged) [by|via|through|over|on]
    (agradeceria|agradezco|gustaria|favor|ruego|suplico|pido) [mucho] [que|si] [ya] (no|dejan
        |dejaran
        |paran|pararan|dejaran de) [me] [de] (escribir*|mandar*|escrib*|mand*|envi*|texte*|molest*)
"""

# Words that mean the texts even when more follows: "STOP. You have the wrong person."
STANDS_ALONE = frozenset(
    listed(
        """
        stop | stopall | stop all | unsubscribe | optout | opt out | just stop | stop now
        please stop | stop please | pls stop | just stop please | stop it please
        quit | unsubscribe me | delete me | remove me | basta ya | ya basta | alto | pare 
            | pare por favor | por favor pare | por favor paren 
            | paren | parele | parenle | ya paren | ya pare | ya stop | paren ya | pare ya
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
        stop ya | ya stop | leave me out | leave us out | leave me out please
            | leave me out por favor
        can u not | can you not | could you not | uninstall me | esto es acoso
        esto ya es acoso | ya es acoso | blocked and reported | reported and blocked | blocked
            | plz stawp
            | stawp | pls stawp | cease | desist | cease and desist
        cease n desist | leave me alone | leave us alone | consent revoked | no more of this
        unsub | unsub me | opt me out | opt me out plz | how many times do i gotta say stop 
            | ugh stop
        yo stop | lol stop | dude stop | i want to stop | stop for good | stop immediately
        stop stop | stop stop stop | stop texting | please stop texting
        off the list | off your list | off the list please | i want out | get off my phone
        salir | terminar | finalizar | como me borro | por donde me salgo | solo cartas
        nomas llamadas | dar baja numero | remove number | delete number | keep me off it
        remove me | please remove me | this is harassment | es acoso | not interested stop
        for the last time stop | i already said stop | ive said stop | told you to stop
        ya parenle | ya parele | ya paren | paren eso | paren ya | deje de molestar 
            | dejen de molestar
        bajaaa | baja porfa | baja por favor | es acoso paren | detenganse | detengase 
            | stop ya por favor
        paren por favor | ya alto | ya basta | quitenme de ahi | quiteme de ahi | borrenme de ahi
        off the list now | off your list now | enough off the list | off the list already
        off this list | off this list now | now off the list | just off the list
        leave me be already | can you leave me be | can you leave me be already | just leave me be
        im blocking this number | blocking this number | i am blocking this number
        shoo | scram | buzz off | leave off | back off | go away | be gone | get lost
        mute | mute yourself | deactivate | scratch me | out please
        i dont consent | i do not consent
        enough | exit | disable | unjoin | mute me | deactivate me | unregister me | silence these 
            
        get off my phone | i want off | leave my phone alone 
            | leave me out of this
        no txt | stop both numbers | can yall not  
            
        | off please | take me off 
        leave me be | leave me be please | please leave me be | delete me | block me | unenroll
        unenroll me | im blocking you | blocking you | enough already | end these | end these please
        ya bajenme | bajenme | fuera | para | para ya | para por favor | para ya por favor
            | dije que pararan | dejenme en paz 
            | silencien esto
        basta ya | ya basta | basta | desapuntenme | excluyanme | reported as spam
        los reporte como spam | mail only | calls only
        phone calls only | mail only please | email only please | phone calls only please
        please cease | cease please | por favor cesen | cesen | ya cesen
        too many texts | too many messages | way too many texts | way too many messages
        please discontinue | discontinue | kindly discontinue | discontinue please | i said no more
        no mas por favor | can you people please stop
        demasiados mensajes | son muchos mensajes | ya son muchos mensajes 
            | ya son demasiados mensajes
        suspendan | por favor suspendan | ya suspendan | ya dejenme | dejenme ya | ya dejeme 
            | por favor ya no
        quitame de eso | saquenme de ahi | no manden mas | ya no manden | ya no manden nada
        """
    )
)

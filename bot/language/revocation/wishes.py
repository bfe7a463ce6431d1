"""Wishes and complaints that end texts, put together from kinds of words.

The notation is in signs.py; other signs are in signs.py. What turns such words into
something else is in otherwise.py.
"""

KINDS = {
    "messages": """
        text|texts|txt|txts|message|messages|msg|msgs|sms|reminders|notifications|alerts|texting
        |messaging|text messages|text message|robotexts|robo texts|mensajes|spam|communications
        |communication|automated messages|automated texts
    """,
    "mensajes": """
        mensaje|mensajes|texto|textos|recordatorio|recordatorios|avisos|notificacion
        |notificaciones|sms|msj|msjs|mensajito|mensajitos|alertas|texting|texts|spam
        |recados|comunicacion|comunicaciones|mensages|encuestas
    """,
    "my number": """
        my number|this number|my phone|this phone|my cell|this cell|my info|my phone number
        |my cell number|my mobile|this line|my contact|our number|her number|his number|moms number
        |my digits|my name
    """,
    "mi numero": """
        mi numero|este numero|mi telefono|este telefono|mi celular|este celular|mi cel|este cel
        |mis datos|mi contacto|nuestro numero|mi movil|su numero|el numero de mi
    """,
    "to write": """
        text|texting|message|messaging|contact|contacting|write|writing|msg|txt|send|sending|bother
        |bothering|reach out|reaching out|spam|spamming|notify|notifying|communicate|communicating
    """,
    "escribir": """
        escribir|escribirme|escribirnos|escribirle|mandar|mandarme|mandarnos|mandarle|enviar
        |enviarme|enviarnos|textear|textearme|texteo|mensajear|mensajearme|contactar|contactarme
        |molestar|molestarme|molestarnos|fastidiar|insistir|notificar|notificarme|avisarme
    """,
}

SIGNS = {
    "fed up": """
        (done|over|through|finished|fed up|sick|tired|had enough|had it|enough|annoyed) > (with
            |of) > (these|the|your|ur|all|getting|yalls|so many) + messages
        (had enough|have had enough|had it) > (of|with) + messages
        (too many|way too many|this many|nonstop|constant) > messages + (you people|yall|from you
            |you guys|enough|from yall|from this place|already)
        (too many|way too many|enough) & messages & (unsubscribe|take me off|get me off|remove me
            |quit it)
        (dinging|buzzing|pinging|blowing up|beeping|chiming) & (stop|quit|enough|no more|cut it)
        (aint nobody|nobody|no one|noone|aint no one) + (asked for|wants|want|needs|reads)
            + messages
        (miss me with|spare me|save me from) + messages
        (no more) > (crap|shit|robo crap|robo texts|bs|garbage|junk|automated)
        (im good|ill pass|pass|hard pass|no thanks|no thank you|nah) > (on) > messages
        (no thanks|no thank you) + (further|more|any|future) + messages
        (muchos|demasiados|tantos|tanto|puro|puros) > mensajes & (ya no|basta|no mas|paren|dejen
            |ya estuvo|parenle|harta|harto)
        (basta|ya basta|ya estuvo|ya estuvo bueno|ya chole) & (escriben|mandan|molestan
            |llegan|textean|escribiendo|mandando)
        (hasta la madre|hasta la coronilla|hasta el gorro|hasta las narices|hasta el copete
            |podrida|podrido|jarto|jarta|hasta los huevos|saturada|saturado) & mensajes
        (hart*|cansad*|aburrid*|fastidiad*) > (de|con|ya de) > mensajes
        (harta|harto|cansada|cansado|fastidiada|fastidiado) > (de|con) > (tanto|tantos|sus|estos
            |los|tener que) + mensajes
    """,
    "never asked for": """
        (never|didnt|did not|dont remember|dont recall) > (signed up|sign up|asked|ask|agreed
            |agree|opted in|opt in|consented|consent|enrolled|subscribed|subscribe|requested
            |request) + messages
        (never|didnt|did not) > (gave|give|given) + (permission|consent|authorization) + to write
        (who|where|how) > (gave|give|told|get|got) + (my number|to text me) & (dont|stop|remove
            |delete|never|lose)
        (no|nunca|jamas) > (pedi|solicite|autorice|di permiso|firme|acepte|me inscribi|me apunte
            |me suscribi|pedimos|quise) + mensajes
        (no|nunca|jamas) > (pedi|pedimos|autorice|acepte) > (que me|que nos) > (escrib*|mand*
            |envi*|texte*|contact*)
    """,
    "wants out": """
        (want|wants|like|wish|need|needs|please|get|have|id|asking) + (my number|me|this number
            |my name|my phone|us) + (removed|taken off|unsubscribed|opted out|suppressed|erased
            |blocked from)
        (wish|want|like|ask|asking|need) > (to be|be) > (removed|unsubscribed|opted out|taken off)
        (suppress|purge|wipe|unlist|blacklist|scrub|drop|unenroll) > (my number|this number|number
            |my info|my cell|my phone)
        (wants|want|needs|get|getting) > (off|out) > (the|your|this|these|of|ur) + messages
        (take|get|remove|pull|drop) > (me|us|my number|this number|him|her) > (off) & messages
        (how|way|where) + (stop|opt out|unsubscribe|get off|get rid|get out|end|quit)
            + (getting|receiving|messages|these|this list|the list|texting|from this|you to)
        (how|where|way) + (turn|switch|shut) > (these|this|them|it) > (off)
        (how|where) > (do i|can i) > (opt out|unsubscribe|get off this|get off the list)
        (turn|switch|shut|cut|toggle) > (off) > messages
        (turn|switch|shut|cut|toggle) > messages > (off)
        (turn|switch|shut|cut|toggle) > (off|of) > (my|the|these|your|all|those|text|automated)
            + (reminders|notifications|alerts|texts|messages|messaging)
        messages > (need|needs|have|has|must|gotta|should|better) > (end|stop|cease|quit|go away)
        (preference|preferences|setting|settings|profile|account|texting|communication|contact)
            + (no text|no texts|none|no sms|opt out|do not contact|do not text|unsubscribed
            |no messages|dont text|no texting)
        (eliminar|borrar|quitar|sacar|remover|retirar|suprimir|elimine|borre|quite|saque|remueva
            |borren|eliminen|quiten|saquen|remove|delete|kiten|olviden|olvide|pierdan) > mi numero
        (quitenos|quitennos|saquenos|borrenos|eliminenos|saquennos|borrennos|quitenme|saquenme
            |borrenme|quiteme|saqueme|borreme|quitame|sacame|borrame|kitenme|eliminenme|eliminame)
            + (lista|base|de ahi|de eso|de esto|celular|registro|grupo|sistema|texting|contactos
                |programa)
        (quitenlos|quitelos|parenlos|cancelenlos|detenganlos|apaguenlos|suspendanlos|quitalos)
            & mensajes
        (quiere|quiero|queremos|desea|deseo|quisiera) > (salir|salirse|salirme|salirnos
            |que lo quiten|que la quiten|que nos quiten|que lo saquen|que la saquen) + (lista
            |mensajes|grupo|textos|recordatorios|eso|esto)
        (dale|den|denle|dele|dar|denme|deme|dame|darle) > (de baja) & (mi numero|numero|mensajes
            |servicio|celular|telefono|lista)
        (como) + (me salgo|salgo|salirme|me doy de baja|me borro|me quito|me desuscribo|dejo de)
            + (esto|mensajes|textos|lista|avisos|recordatorios|recibir|eso|aqui)
        (como) + (cancelo|quito|apago|desactivo|paro|detengo|bloqueo|elimino) + mensajes
        (como|manera|forma|que) + (hago|hay|tengo que hacer|le hago) + (no me lleguen|no lleguen
            |dejen de|ya no me escriban|no me manden|no me escriban|me quiten|paren|pararlos
            |quitarlos)
        (dejar de) > (recibir|ver|tener) + (esto|estos|mensajes|textos|nada|sus|recordatorios)
        (cambien|cambie|pongan|ponga|actualicen) + (preferencia|preferencias|perfil|cuenta) + (sin
            |no|ningun) + mensajes
        mensajes > (tienen que|deben|necesitan|ya tienen que|tiene que) > (parar|terminar|acabar
            |cesar|acabarse|pararse)
    """,
    "does not want them": """
        (dont|do not|never|not) > (use|using) > my number + (messages|texting|to text|for text)
        my number > (isnt|not|aint) > (for) + (messages|your|business|clinic|reminders)
        (work phone|work cell|business line|company phone|private number|kids phone|sons phone
            |daughters phone|kid has this phone) & (no|dont|stop|quit|not|remove)
            & messages
        (no longer|dont|do not|never|not|cant) > (consent|authorize|authorise|approve|permit|allow
            |accept|consenting) + messages
        (not|dont|do not|no longer|decline|refuse|rather not) > (participate|be part|be included
            |take part|be enrolled|enroll|to get|to receive|getting|receiving) + messages
        (doesnt|dont|do not|does not|no longer|never) > (want|wants|like|likes|wish|wishes)
            + (texted|messaged|be texted|being texted|be messaged|text from|to hear)
        (refrain|abstain|desist) > (from) > to write
        (dont|do not|never|no|not|please dont) > (write|writing) > (me|us|here|anymore|more|again)
        (dont|do not|never) > (do it again|do that again|text again|again) & messages
        (stop|quit|cease) > (reaching out|bugging|pestering|harassing|hounding|spamming|notifying
            |contacting us|contacting me|messaging us|hmu|hitting me up)
        (put|add|place|include) > my number + (do not text|do not contact|no text|blocked|dnc
            |do not call)
        no > (usen|use|ocupen|utilicen|marquen) > mi numero + mensajes
        mi numero > (no es|no esta) > (para) + mensajes
        (nada|cero) > (de) > mensajes
        (no|ya no|sin) > (deseo|quiero|quisiera|me interesa) > (participar|ser parte|estar)
            + mensajes
        (prefer*|quisiera|prefiero|agradeceria|gustaria|mejor) > (no|ya no|que no|que ya no)
            > (recibir|tener|me manden|me escriban|me lleguen|escriban|manden|lleguen)
        (dejen|deje|paren|para|dejad|paseis|dejense|pasen|cesen) > (de) > (teks*|texte*|texti*
            |mensaje*|molest*|fastidi*|acos*|jod*|ching*|jorob*|escrib*)
        (dejen|deje|paren|dejad) > (de) > (mandar*|enviar*) + mensajes
        (cesen|cese|terminen|termine|detengan|paren|suspendan|suspenda|cesad|frenen|corten) > (toda
            |todo|todas|todos|la|las|los|el|cualquier|con|ya|sus|de) + (comunicacion
            |comunicaciones|contacto|mensajes|envios|textos|avisos)
        (cortenla|cortala|acabenla|parenla|bajenle|parenle|parele|bajale|cortenle|aflojen) > (con
            |a|ya|de) + (mensajes|textos|timbr*|avisos|recordatorios|celular|insist*)
        (ya no|no) > (deseamos|queremos|ocupamos|necesitamos) + mensajes
        (apaguen|apague|apagar|quiten|silencien|desactiven|desactive|quite) > (esas|estas|las|esos
            |estos|sus|mis|todas|todos) + mensajes
        no > (le|les|nos|me) > (manden|escriban|texteen|envien|escriba|mande|envie) > (mas|ya|a
            |mensajes|textos|nada)
    """,
    "or else": """
        (report*|block*|lawyer|attorney|sue|suing|fcc|ftc|complaint) & (keep|keeps|again|continue
            |another|one more|coming|dont stop|doesnt stop) & messages
        (blocking|block) > (you|yall|this number|this|ur number) & (text|texts|again|spam|bye)
        (reporto|denuncio|demando|bloqueo|reportar|denunciar|demandar|bloquear|abogado|demanda)
            & (vuelven|siguen|otra vez|otro|escriben|escribir|mandan|mandar|escribiendo|insisten)
    """,
}

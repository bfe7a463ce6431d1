"""Further signs that end texts: endings named in few words, what was said before, what is barred.

The kinds are in revocation_wishes.py, the notation is in signs.py.
"""

REFUSALS = {
    "ended": """
        (stop|quit|cease|halt|discontinue|finish|finish with|terminate|nix|silence|disable
            |deactivate|cancel|suspend|knock off|lay off|ease up on|chill on|cool it with
            |give it a rest with|a rest with|shut up with|no more of|opt out of|unsubscribe from
            |unenroll from|withdraw from|exclude me from|leave me out of|count me out of
            |keep me out of|keep me off|drop me from|cut out|hold off on|leave off) > (texts
            |messages|msgs|texting|messaging|reminders|notifications|alerts|sms|text messages
            |text reminders|communications|text service|texting service|text alerts
            |text subscription|message service|txts|txting|text program|text|reminding|messenging)
        (end) > (my|the|these|all|this|your) > (texts|messages|texting|messaging|reminders|sms
            |text service|enrollment|subscription|communication)
        (unenroll|disenroll|withdraw|unenrolled|unsubscribed) & messages
        messages & (dont want them|do not want them|dont need them|stop them|make them stop
            |end them|make it stop|get rid of them|make this stop|want none|dont want any)
        (hate|despise|cant stand|loathe|detest) > messages
        (hate|despise|cant stand|loathe|detest) > (these|your|the|all|getting) > messages
        messages > (not|arent|isnt|are) > (welcome|wanted|appreciated|unwelcome|unwanted|allowed)
        (get|take|keep) > (these|this|them|that) > (off) > my number
        (take|get) > (it|them|mine) > (off) & (list|your system|number)
        my number + (shouldnt|should not|not supposed|has no business|why) + (list|system|records
            |database)
        (forget you have|forget you got|throw|toss|trash|ditch|lose|discard|get rid of) + my number
        (let this be|better be|make this|make that|that was|this is) + (last|final) > messages
        (dont|do not|never) > (want|need) > (anything|nothing|none of this|stuff|things|any of it)
            + (on my phone|from you|from yall|by text|to my phone|you people)
        (per text|per message|each text|each message|every text|every message) & (stop|off|quit
            |no more|remove|end|dont)
        (calls|call|letter|letters|mail|email|phone calls) > (only|instead) & (no|not|stop|dont
            |never|quit) + messages
        (only) > (call|calls|mail|letter|letters|email|phone calls) & (no|not|stop|dont|never
            |quit) + messages
        (not|never) > (by|via|through|over) > messages + (ever|anymore|only|contact|reach|again)
    """,
    "in passing": """
        (you|yall|guys) > (can|may|should|must|better|gotta|need to) > (stop|quit|end|cease)
            > (these|them|texts|messages|texting|sending|this|reminders)
        (can do without|can live without|could do without|better off without) + messages
        (pull|take|yank|drop|strike|leave|keep) > my number > (out|off)
        (take|get|pull) > (me|us|my number) > (off|out) > (everything|whatever|anything|any of)
        (turn|shut|switch) > (these|this|em|them) > (off|down)
        (end|kill|stop|quit|cease) > (these|these things|all of these|all of this|them all)
            + (please|now|already|phone|forever|for good|mine|pls)
        (rather not|dont want to|prefer not to) > (get|receive|have) > (them|these|those)
            & messages
        (not one more|no more|not another|not any more) > (of these|of them|one of these|of your)
        (dont want|want) > (no more|no mor|not one more) > (of|text|texts|messages|these)
        (if) > (you|yall) > (dont|keep|wont) > (quit|stop) & my number
        (text|message|bother|find) > (somebody else|someone else|another) + (not me|from now on
            |old lady|instead of me|instead)
        (instead) & (letters|mail|call) & (not this|not these|no texts)
        (need|needs) > (to) > (not) > (come|text|message)
        (no surveys|no reminders|no nothing|no texts) + (no reminders|no nothing|no texts
            |no surveys|none)
        (dont|do not) > (ask|call) > (or text|again on this number|or message)
        (a este telefono|a este numero|a mi celular|al celular|a mi telefono|este numero) > (ya no
            |ya nada|nada|no mas)
        (no) > (autorizo|autorice|autorizamos|consiento) > (que me|esto|nada|este medio|eso)
        (nunca|no) > (me apunte|me inscribi|me suscribi|pedi|firme) > (a|para|por|nada) > (esto
            |eso|nada|de esto)
        (no) > (estoy interesado|estoy interesada|estamos interesados|tengo interes) + mensajes
        (paran|dejan|paren) > (los|de|sus|con) > mensajes
        (no|razon|para que|pa que) + (me sigan|me anden|me esten|nos sigan) + (escrib*|mand*|text*
            |molest*|envi*)
        (olvid*|olvidarse|olvidense) > (de) > mi numero
        (nada|nunca) > (por) > (esta via|este medio)
        (por texto|por mensaje|por sms) > (ya no|no quiero|nada)
        (cero|ni una|ni un|ninguna|ningun) > mensajes & (ya|mas|quiero|por favor|cero|nunca)
        (sacar|quitar|borrar|eliminar|bajenme|bajeme|sacarme|quitarme|borrarme|quitame lo) > (de
            |de los|de las) > mensajes
    """,
    "barred": """
        (you may not|not allowed|not permitted|not authorized|forbidden|prohibited|have no right
            |no permission|not have permission) > to write
        (permission|consent|authorization|approval) + (revoked|withdrawn|taken back|canceled
            |cancelled|rescinded|i take back|taking back|denied|take back|removed)
        (reported|reporting|report|marked|marking) > (spam|as spam|as junk|junk)
        (harassing|harassment|harass|acoso|hostigamiento|hostigando) & messages
        (harassing|harassment|harass|acoso|hostigamiento|hostigando) & mensajes
        (prohibido|prohibo|no tienen permiso|no tienen derecho|no cuentan con permiso
            |sin mi permiso) > escribir
        (permiso|consentimiento|autorizacion) + (retiro|quito|revoco|revocado|retirado|cancelo
            |niego|anulo)
        (reporte|reporto|marque|los reporte) > (spam|como spam|acoso)
        mensajes > (no son|no es|ya no son) > (bienvenid*|dese*|necesari*)
        mi numero + (no deberia|no debe|no tiene que|por que esta) + (lista|sistema|base)
    """,
    "said before": """
        (told you|told yall|i said|i told|asked you|tell you|ive asked|already told|already said
            |already asked|i have asked|i asked|told you guys|ive told) > (stop|quit|no more
            |no texts|unsubscribe|not to text|not to contact|leave me alone|dont text|to leave)
        (still|keep|keeps) > (texting|sending|getting|receiving|messaging|contacting|writing)
            & (opted out|said stop|told you|unsubscribed|asked you|i said no|texted stop
            |replied stop|said no)
        (siguen|sigue|continuan|seguis) > (escribiendo|mandando|llegando|enviando|texteando
            |molestando|insistiendo) & (ya dije|les dije|ya me di|di de baja|ya pedi|dije que no
            |dije que ya|puse alto|puse stop|mande alto|ya les)
        (ya les|les|cuantas veces|ya le|le) > (dije|pedi|tengo que decir|he dicho|he pedido)
            + (que) + (no|ya no|paren|dejen|pare|alto|quiten|borren) + (escrib*|mand*|envi*|mas
            |paren|dejen|quiten|borren|text*|molest*|pare)
    """,
    "acabado": """
        (calmense|calmate|relajense|tranquilicense|aplaquense|callen|callense|guardense|callad
            |guardaos) + mensajes
        (nada) > (al|a mi|en mi|por) > (celular|telefono|cel|movil|mensaje|texto|sms)
        (no|ni) > (incluyan|incluya|metan|agreguen|anoten) + mensajes
        (excluyanme|excluyame|exentenme|omitanme|dejenme fuera|dejeme fuera|dejennos fuera
            |tachenme|tachen|tache|desapuntenme|desapunteme|desapuntarme|anulenme|anuleme
            |desvinculenme|descartenme|desinscribanme|quitennos|saquennos|borrennos) + (mensajes
            |mensaje|textos|lista|de eso|de ahi|de esto|recordatorios|grupo|avisos|sistema)
        (cancelen|cancele|anulen|anule|terminen|suspendan|callen|silencien|finalicen|cancelar
            |anular|cancelad) + (suscripcion|servicio|envio|registro|inscripcion|notificaciones)
            + mensajes
        (cancelen|cancele|anulen|anule|terminen|suspendan|finalicen|cancelad|callen) > (los|sus
            |estos|esos|de|el|todos|todo|mi|las|esas|estas) > mensajes
        (tiren|tire|pierdan|olvidense de|boten|quemen|rompan|desechen|olviden) + mi numero
        (jamas|nunca|nunca mas|no quiero que) > (me|nos|le) > (vuelvan|manden|escriban|mande
            |escriba|envien|contacten|texteen|vuelva)
        (otro|un|una|uno) > mensajes & (abogado|demand*|report*|denunc*|bloque*|policia)
        (odio|detesto|aborrezco|no soporto|no aguanto) > mensajes
        (odio|detesto|aborrezco|no soporto|no aguanto) > (estos|sus|esos|los|tantos) > mensajes
        (suficientes|bastantes|suficiente) > mensajes & (ya|fueron|fue|basta|paren)
        (me salgo|me retiro|me borro|me desuscribo|me quito|me desapunto) > (de|a) > (esto
            |mensajes|lista|eso|textos|grupo|recordatorios|todo)
        (no|ya no) > (me|nos) > (atosig*|atosiguen|rayeis|rayen|den lata|hostigu*|acosen|acoseis
            |joda*|frieguen|chinguen|fastidien|jeringuen|embromen|ladillen|incordi*|agobi*|satur*
            |bombarde*|abrum*|importun*|hinchen)
        mensajes & (ya no los quiero|no los quiero|no los necesito|no las quiero|ya no las quiero
            |haganlos parar|ya no los mand*|no los mand*|no los ocupo)
        (ultimo) > mensajes + (que me mand*|que quiero|que me envi*|que me escrib*|que recib*)
        (que este sea|que sea|ese fue|este fue|que este|sea) + (ultimo) + mensajes
        (no me) > (esten|anden|sigan|vivan) > (mand*|escrib*|envi*|molest*|texte*|insist*)
        (dejen|deje|paren|acaben) > (la|con la|esa|con esa) > (fregadera|chingadera|jodedera
            |mandadera|molestadera|insistencia|vaina|jodienda|ladilla)
        (saquenme|quitenme|borrenme|saqueme|quiteme|borreme|sacame|quitame) > (de) > (todo
            |todo esto|esto|ahi|eso|sus mensajes|aqui)
        (no) > (necesito|ocupo|hace falta|requiero) > (que me) > (recuerd*|escrib*|mand*|avis*)
            + (ya no|dejen|paren|escriban|manden|no)
    """,
}

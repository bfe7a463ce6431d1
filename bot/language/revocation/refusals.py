"""Further signs that end texts: endings named in few words, what was said before, what is barred.

The kinds are in wishes.py, the notation is in signs.py.
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
        (dont bother|do not bother|no need to bother|not bother) > (sending|with|me with|us with)
            > messages
        (end) > (my|the|these|all|this|your) > (texts|messages|texting|messaging|reminders|sms
            |text service|enrollment|subscription|communication)
        (unenroll|disenroll|withdraw|unenrolled|unsubscribed) & messages
        messages & (dont want them|do not want them|dont need them|stop them|make them stop
            |end them|make it stop|get rid of them|make this stop|want none|dont want any)
        (hate|despise|cant stand|loathe|detest) > (text|texts|txt|txts|message|messages|msg|msgs
            |sms|reminders|notifications|alerts|spam|text messages|robotexts|automated messages)
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
    "left alone": """
        (leave|let) > (my phone|this number|this phone|my number) > (alone|be|go)
        (let|get) > (me|us) > (off|out) > (your list|the texts|your texts|the list)
        (my phone|this phone|my cell|this line|this number) > (isnt|not|aint) > (for) + (this
            |doctor|messages|texts|reminders|medical)
        (text|texts|message|messages|texting) > (too much|way too much) + (you|yall|u
            |off|quit|unsubscribe|bye|finish)
        (text|texts|message|messages|texting) > (more than) + (off|quit|unsubscribe|bye|finish)
        (yall|you|u) > (text|message) > (too much|way too much)
        (too much|every day|everyday|so many) > (message|messages) & (no more|finish|finish it
            |no send|work|tired)
        (ive had it|had it|up to here) > (with|of) > (these|this texting|the texts)
        (so over) > messages
        (so over) > (these|your|the|all) > messages
        (be|get|getting|taken) > (removed|taken off|excluded|exempted|excused|left off
            |unsubscribed) & messages
        (be|get|getting) > (removed|taken off|excluded|unsubscribed) > (from this|this|please)
        (exclude|exempt|deactivate|deregister|de register|unregister|unjoin|un enroll|unenroll
            |retire|disenroll|mute|scrap) > (me|us|my number|this number|this phone|my father
            |my mother|my husband|my wife|my mom|my dad|my phone|this cell)
        (take|remove|get|keep) > (my husband|my wife|my mom|my son|my father|my daughter|my dad
            |the number|his number|her number|this cell number|my mobile|mine) > (off|removed
            |from)
        (remove|delete|undo|end|reverse) > (it|this|them) > (please|now) & (text|texts|phone
            |messages|number|cell)
        (silence|mute|end|kill) > (these|the pinging|the texting|the buzzing|the reminders)
        (excuse) > (me) > (from) + messages
    """,
    "by other ways": """
        (not text|no text|no texts|dont text|texts are not|not texts|not by text|no txt|no texting
            |quit this texting|no more texts|never text) & (call|calls|mail|letter|letters
            |landline|phone calls|house)
        (letters only|paper mail only|mail only|calls only|landline only)
        (from) > (text|texts|texting) > (to) > (phone|calls|mail|email|letters|phone calls)
        (instead of) > (these texts|these|the texts) & (call|calls|mail|letters|letter)
        (nothing|zero|not one more word) > (more|further|else|on the phone|on my phone|by text
            |to the phone|to this|on this phone|from you) + (number|phone|line|text|send
            |portal)
        (nothing further|nothing more) > (please)
        (send|sending) > (nothing|nothing else|nothing more)
        (dont|do not) > (send) > (nothing|nothing else|no more)
        (wish|want|like|prefer) > (to receive|receive|get|to get) > (nothing)
        (put me down|put in the computer|box|mark me|tick) & (no texts|dont take texts|dont text
            |no text|not text)
        (not doing|not into|dont fool with|dont take|cant with) > messages
        (not doing|cant with) > (the|your|any) > messages
    """,
    "not agreed": """
        (never|havent|didnt) > (consented|agreed|okayed|approved|oked) > (to) > (this|these
            |any of this|it|none of this)
        (never|didnt) > (gave|give) > (yall|you|u|anyone|anybody) > (the ok|ok|okay|permission
            |consent)
        (gave|give) > (my number|this number) & (emergencies only|not for this|only for)
        (no recollection|dont remember|dont recall) > (of|signing|signin) & (undo|texts|this
            |sign*)
        (nobody|noone|no one) > (asked) > (me|us) & messages
        (changed my mind|change my mind|take back) > (about|what i signed|my) & messages
        (do not call|dnc|do not text) > (list|registry) & (number|i am|im|on|remove)
        (decline|refuse|reject) > (any|all|further|your|the|to get) > messages
        (no interest|zero interest) > (in) + (receiving|getting|these|messages)
        (typed|texted|replied|pressed|sent) > (stop|unsubscribe) & (still|again|already|getting
            |times|3x|yet|explain|other number|another)
        (unsubscribed|opted out|off the list) & (yet|still|two since) & messages
        (consider) > (me) > (unsubscribed|opted out|gone)
        (husband|wife|mom|dad|son|daughter|mother|father) > (says|said) > (stop|quit|no more
            |no texts) & messages
        (stop means stop|i mean stop|i meant stop|stop is stop)
    """,
    "asked for gently": """
        (would like|id like|like|appreciate|need) > (the|these|your|all|if these|if the) > messages
            > (to stop|to end|stopped|ended|to cease|discontinued|gone|to quit)
        (would like|id like|like) > (these|them|it) > (to stop|to end|stopped|discontinued)
        (appreciate) + (these|messages|texts) + (stopped|stop|ended|ceased)
        (mind) > (not) > (texting|messaging|sending|contacting)
        (make|made) > (these|the|those|your|all) > messages > (go away|stop|quit|end|disappear)
        (to not|not to|way to not) > (get|receive|have) > (these|messages)
        (no need|not necessary|needless|no point) > (to|in|for) > (text|texting|keep texting
            |message|messaging|keep sending|send texts|send these)
        (no need|not necessary|needless|no point) > (to|in|for) > (remind|reminding)
            > (anymore|any more|again|ever|by text|at all)
        (dont|do not|never|no) > (hit me up|solicit|advertise|text back|reach me|market)
        (do not|please dont|never|pls dont) > (remind me)
        (never|not) > (see|get|receive) > (a text|another text|one more|texts)
        (am i able|how can i|where do i go|whats the word) + (stop|removed|not get|make you quit)
            + (these|texts|this|get|quit)
        (quit|stop|cease) > (remindin|reminding|asking me to rate|surveying|remind
            |with the surveys|with the texts)
        (dont do|do not do) > (texts|text messages)
        (no more|quit|stop|enough|dont want|done with) > (surveys|survey
            |questionnaires|ads|the health tips|health tips|marketing|the surveys|birthday texts
            |pings|notifications)
        (no|zero) > (texts|text|reminders|notifications|pings|marketing texts|surveys
            |patient texts) > (to it|to her|to his|on her|on his|on my|please|ever|from now on
            |anymore|here)
        (not be|not to be) > (on) > (the text thing|the texts|this|your texts|the text list)
    """,
    "barred": """
        (you may not|not allowed|not permitted|not authorized|forbidden|prohibited|have no right
            |no permission|not have permission) > to write
        (permission|consent|authorization) + (revoked|withdrawn|taken back|canceled
            |cancelled|rescinded|i take back|taking back|denied|take back|removed)
        (approval) + (revoked|withdrawn|taken back|rescinded|i take back|taking back)
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
        (told you|told yall|i said|asked you|tell you|already told|already said|already asked
            |told you guys) > (stop|quit|no more|no texts|unsubscribe|not to text|not to contact
            |leave me alone|dont text|to leave)
        (i told|i asked|ive asked|i have asked|ive told) > (no texts|unsubscribe|not to text
            |not to contact|dont text)
        (i told|i asked|ive asked|i have asked|ive told) > (stop|quit|no more|leave me alone
            |to leave) & messages
        (i told|i asked) > (politely|nicely) > (stop|quit|no more)
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
        (otro|un|una|uno|proximo|siguiente) > mensajes & (abogado|demand*|report*|denunc*
            |bloque*|policia)
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

"""Whether free words ask us to stop texting, as a reasonable person would read them.

A small, careful set (47 CFR 64.1200(a)(10), second sentence); the model reads the rest. A narrower
wish ("not so many", "not at night", "in Spanish") is left to the model, which may ask.
"""

import re

from bot.language.automatic import is_automatic_reply, is_phone_reaction
from bot.language.normalise import folded, plain
from bot.language.phrases import Phrases, listed
from bot.language.signs import Signs

_GROUPS = {
    "texts": """
        texts|text|txts|txt|messages|message|msgs|msg|sms|reminders|notifications|alerts|spam
        |texting|messaging|text messages|text message|text reminders|text alerts
        |communications|communication|contact|notices|mensajes|messges|mesages|automated messages
        |automated texts|robo texts|robotexts|correspondence|subscription
    """,
    "doing": """
        texting|txting|textin|messaging|msging|messging|contacting|bothering|bugging|spamming
        |harassing|annoying|notifying|pestering|pinging|texing|texting and calling
        |calling and texting|messagin|writing me|writing to me|calling me|calling this
        |calling my|calling us|calling here|reminding me|emailing me|blowing up my
        |blowing me up|hitting me up|sending texts|sending messages|sending me texts
        |sending me messages
    """,
    "these": """
        the|these|this|those|all|your|ur|my|any|more|all the|all these|all of these|all of the
        |all your|all this|all of your|any more|any of these|any further|further|future
        |of your|of these|of the|with the|with these|with all the|with your|w the|me any
        |me any more|me more|me these|me all these|me your|me the|me this|me those|me all the
        |me|us|us any|us these|anymore|automated|automatic|stupid|damn|annoying|unwanted
        |so many of these|constant|such|to these|to your|to the
    """,
    "off": "off|off of|from|out of|outta|of|out",
    "whom": """
        me|us|this number|this phone|my phone|my number|this line|her|him|my mother|my mom|my dad
        |my father|my husband|my wife|my son|my daughter|my kids|my parents|mom|dad|here|my cell
        |my mother in law|my grandma|my grandmother|my house
    """,
    "whose": """me|us|him|her|my mom|my dad|my mother|my father|my husband|my wife|my son
        |my daughter
        |my moms|my dads|moms|dads|my mothers|my fathers|my husbands|my wifes|the|our|my|this""",
    "a quien": """
        me|nos|mi mama|mi papa|mi esposo|mi esposa|mi hijo|mi hija|mi madre|mi padre|este numero
        |este telefono|este celular|mi telefono|mi celular|aqui|mi numero|mi abuela|mi abuelo
    """,
    "list": """
        list|lists|mailing list|text list|texting list|contact list|contacts|system|database
        |data base|records|phone list|distribution|distro|texts|messages|msgs|reminders
        |notifications|alerts|this|subscription|program|rotation|group|phone|thread|chat
    """,
    "mensajes": """
        mensajes|mensaje|mensages|mensage|textos|texto|recordatorios|recordatorio
        |notificaciones|sms|avisos|alertas|msj|msjs|mjs|mensajitos|mensajes de texto
        |suscripcion|comunicaciones|propaganda|publicidad|spam
    """,
    "mandar": """
        mandar|mandarme|mandarnos|mandando|mandandome|enviar|enviarme|enviando|enviandome
        |escribir|escribirme|escribiendo|escribiendome|molestar|molestarme|molestando
        |molestandome|textear|textearme|texteando|texteandome|contactar|contactarme|mensajear
        |mensajearme|fastidiar|fastidiarme|joder|jodiendo|chingar|chingando|fregar|fregando
        |llamarme|acosar|acosarme|insistir
    """,
    "manden": """
        manden|mande|mandes|envien|envie|envies|escriban|escriba|escribas|texteen|textee
        |textees|contacten|contacte|contactes|molesten|moleste|molestes|notifiquen|mandar
        |enviar|escribir|molestar|contactar|textear|mensajeen|mensajee|manda|anden mandando
        |esten mandando|esten molestando|sigan mandando|sigan enviando|sigan escribiendo
        |sigan molestando|siga mandando|siga escribiendo|vuelvan a escribir|vuelvan a mandar
        |vuelva a escribir|vuelva a mandar|vuelvan a contactar|vuelvan a textear
    """,
    "sus": """
        mas|sus|los|estos|esos|tus|mas de sus|mas de estos|mas de esos|ningun|ninguno|ningunos
        |tantos|de sus|de estos|mis|los de|mas los|el|este|tu|su|la|con los|con sus|con estos
        |con tantos|con los de|de tantos|de los|ningun otro|otro|a los|todos los|todos sus
        |todos estos
    """,
}

_RULES = {
    "stop texting": """
        if you (text|message|contact) me (again|one more time)
        (call|phone) instead and stop (these|this|texting|texts)
        (knock it off|cut it out|lay off|f off|fuck off|piss off|ease off) [with
            |on] [<these>] {texts}
        (quit|stop|cease) [it|this|that] [with|w|on] [<these>] {texts}
        (make|have) [<these>] {texts} stop
        (stop|end|quit|halt) [<these>] (texting thing|texting service|text service|text program)
        (stop|quit) (hitting|blowing|buzzing) [up] (my|our|this) (phone|cell|line)
        (stop|quit|discontinue|halt|end) [<these>] (text|texting|appointment|phone|automated
            |automatic|constant|sms) (reminders|messages|alerts|texts|notifications|service)
        (stop|quit) (sending|texting|messaging|contacting) .. (this number|this phone|my phone
            |this line
            |my mom|my dad|my mother|my father|my husband|my wife)
        (stop|quit|cease) (all|any|further|these) (and all|communication|contact|messages|texts)
        (can|could|would|will) (you|u|yall|ya) [please|kindly|just] (not|stop|quit) (text|message
            |txt|texting|messaging|txting|contact|contacting|msg
                |sending) [<whom>] [<these>] [<texts>]
        you (may|can) stop sending
        (texts|messages|texting|reminders) (need|needs|have|has|must|should) to (stop|end)
        (stop|quit|cease|stahp|stopp|stpo|discontinue|halt|enough) [with|the] [all|the
            |with the] {doing}
        (stop|quit|cease) [the] sending [me|us|out|this number] {these} [more|of|damn|stupid
            |dumb|text] [of|<texts>|stuff|things|crap|shit|messages]
        (stop|quit) sending [me|us] (this|these|those|stuff|crap|shit|things|anything|texts
            |messages|msgs|txts|reminders|notifications) [to this number|please|pls|plz|now
            |already|anymore|texts|messages|crap|shit] $
        (stop|quit) sending [me|us] $
        (stop|cease|end|halt|discontinue|quit|cancel|disable|turn off|shut off
            |unsubscribe me from|unsubscribe from|enough|deactivate|silence
            |kill) [with] [<these>] [<these>] [of|automated|annoying|appointment|appt|text|damn
            |stupid] {texts} [please|pls|to|on|from|now|for|and|i|already|going]
        (stop|end|cancel) all (communication|contact|texts|messages|reminders|communications
            |messaging|texting)
        (turn|shut|switch) [<these>] {texts} off
    """,
    "no more texts": """
        (dont|do not|never|not to|please not) [ever|please|you|kindly] (text|txt|message|msg
            |contact|sms
            |texting|messaging|contacting) {whom} [again|anymore|ever|please|by text]
        (dont|do not|never|not to) [please|ever|keep] (send|sending) [<whom>] [any|any more|more
            |these|no more
            |further] [<texts>|of these|of this|of those|of them] to (<whom>) [anymore|again|please]
        (dont|do not) [please|ever] send [<whom>] (any more|anymore|more|further|no more) [<texts>
            |of these|of those|of this|of them|to <whom>]
        (dont|do not) [ever] (contact|message|text|reach|write) {whom} by (text|sms|message|texting)
        (do not|dont) (text|message|contact) (it|again|anymore|no more)
        (no|zero) [more] [further] (texting|messaging|texts|messages|sms|text messages|text message
            |communication|communications|contact|reminders) [to <whom>|at all|please|pls|thx|thanks
            |ever|again|going forward]  $
        (no|zero) more [of] (these|this|them|those|your) [text|automated] [<texts>|crap|stuff
            |things] $
        (leave|keep) (me|us|this number) (off|out of) [of] [<these>] {texts}
        not (interested|intrested) (stop|quit) {doing}
        (put|add) (me|us|this number) on (your|the|ur) do not (text|contact|call|message)
        no (more|further) [of] [<these>] [damn|stupid|automated|appointment|of these] {texts}
        no (texts|texting|messages|messaging|sms|text messages) please
        no [more] (texts|texting|messages|sms|text messages) $
        (dont|do not|never|dont ever|do not ever|please dont|pls dont|cant) [ever|please|keep
            |you] (text|txt|message|msg|contact|messaging|texting|contacting|bother|bug
            |texted) (me|us|this number|this phone|my phone|my number|here|this|again|anymore
            |her|him|my mother|my mom|my dad)
        (dont|do not) (text|txt|contact) $
        (dont|do not) [ever|keep] (send|sending) [me|us|this number] [<these>] (texts|text
            |messages|msgs|sms|txts|reminders|anything|notifications|anymore|text messages
            |alerts|shit|these|this|any of these)
        never (text|contact|message) (me|us|this number) [again]
        (text|contact|message|bother) me no more
        (do not|dont) (have|give) [my|you] (permission|consent) to [text|contact|message|use|send]
        (not|never) [give|gave|given] [you|my] (consent|permission) [to|for] [receive|get] (text
            |texts|contact|message|messages|these)
    """,
    "does not want texts": """
        (would|id|i) [much] (rather|prefer) [to|you|that you|if you|it if you] [you|i] (not|dont
            |didnt|did not
            |do not|no|stop|quit) [be|to|get|receive|receiving|getting] (texted|texting|<texts>)
        (would|id|i) [much] (rather|prefer) (no|not) {texts}
        (prefer|rather) [that|if] you (do not|dont|didnt|did not|not|stop) (text|message|contact
            |texting)
        (wish|want|like|ask|asking|asked|need|demand|prefer) [that] [to|you
            |for you] [to] (no longer|not|stop
            |quit|never) [be|to|to be|get|receive|getting|receiving|to receive|to get] (<texts>
                |texted
            |contacted|receive these|get these|sending) [<texts>|these|me|by text|by sms|this|us
                |any more]
        (no longer|dont|do not) (wish|want|care|wanna|desire|need) [to] (get|receive|have|see
            |keep getting
            |be getting|be receiving|be on|be) (these|this|those|any of these|any of this|contacted
            |texted|your messages|your texts|your texts anymore|messages|texts) [anymore|any more
                |texts
            |messages|please|by text|by sms|from you|from yall|from you people|from you guys] $
        (dont|do not) (care for|like|appreciate|need|want|use|wanna get|want to get
            |know how to) (texting|texts|text messages|messages|these texts|these messages
            |your texts|these reminders
            |the reminders|your messages|reminders|text reminders)
        (doesnt|does not|no longer|dont) (want|like|need|wish to get|want to get|want to receive
            |wants) [your|these|the|any|any more|to get] [text|your] {texts} [anymore|any more
                |please]
        (he|she|mom|dad|wife|husband|mother|father|grandma) (wants|would like|asked) [you] to (stop
            |quit) {doing}
        (dont|do not) (wanna|want to) hear from (you|yall|ya|this) [guys|people|anymore|again]
        (never|didnt|did not) (agree|agreed|sign|signed|consent|consented|ask|asked) [up] (to
            |for) [<these>]
            [get|receive|be|get these] (<texts>|texted|these)
        (aint|not|im not) (interested|intrested) in [no|any|your|these|getting|receiving] {texts}
        (want|like|need|wanna|let me|get me) out [of] (of this|of these|of it|this|these|texting
            |texts|your texts)
        (dont|do not) (want|need|wish) (yall|you|u|ya) [guys|people|all] [to] (texting|messaging
            |text|message
            |contacting|contact|txting) [me|us|this|anymore|here]
        (dont|do not) need [the|these|your|any|no|a] [text|automated|appointment] (reminders|texts
            |messages
            |texting|robot texting) [me|anymore|any more|please|thanks]
        (im|i am|were|we are) (done|sick|tired|over|fed up) (with|of) [all|getting|all of] (these
            |the|this|your
            |ur|yall) [text|constant|annoying] {texts}
        (dont|do not|no longer|dont even|didnt|never) [really|even] (want|need|wish|care|like
            |wanna|wanted|desire) [for|you|to|to be] [to|get|receive|have|recieve|be|getting
            |receiving|gettin] [get|getting|receive|receiving|recieve|text|texting|message
            |contact|send|sent|have] [me|sending me] [<these>] [<these>] (texts|txts|messages
            |msgs|sms|text messages|text message|reminders|notifications|alerts|texting
            |messaging|spam|txt|mesages|text reminders|communications|correspondence)
        (dont|do not|no longer) (want|wish|need|like|wanna|care) [to] (be|being|get) (texted
            |contacted|messaged|bothered|spammed|txted|on your list|on this list|part of this)
        (dont|do not) (want|need) (any of these|these|this|any more of these|to be on this list) $
        (dont|do not) want [you] [to] (text|texting|contact|contacting|message|messaging) me
        (not) interested in (texts|messages|receiving|getting|being texted|your texts
            |your messages|these texts|these messages)
        (im|i am|we are|so|were) (done|sick|tired|over) (with|of|getting) [getting|receiving
            |these|all these|all the|your] [these|all these|all the|your|getting] (texts
            |messages|text messages|reminders)
        enough (texts|messages|with the|of the|of these|texting) [texts|messages|reminders|texting]
    """,
    "off the list": """
        (take|remove|delete|drop|get|pull|strike) {whose} [phone|cell|mobile|name|number
            |numbers] [number] [please
            |pls] {off} [of] [<these>|ur] [text|texting|contact|mailing|call|calling|phone
                |distribution
            |notification|reminder|messaging] (<list>|text service|service|texting|texting service
            |distribution list|text reminders|messaging)
        (take|get|remove) (me|us|my number|this number|him|her|our number) (off|out) [there|here
            |of there
            |of here|of it|of this|this|these|please|pls|now|asap|already|then|ur texts] $
        remove (me|us|my number|this number) [please|pls|plz|now|asap|thanks|thx|immediately
            |completely] $
        (unsubscribe|opt out) (me|us|my phone|this number|this phone|my number)
        (unsubscribe|unsubcribe) from (all|this|these|everything|your|texts|messages)
        (delete|erase|remove|lose|forget) [out] (my|this|our|her|his) [phone|cell|mobile] (number
            |cell|phone
            |contact|digits) [pal|please|now|from]
        (take|remove|delete|drop|erase|scratch|cross|scrub|get|kick|strike|pull) [me|us|him|her
            |my number|my name|my phone number|this number|my phone|my cell|my info|number
            |this phone|this|my contact] {off} [of] [<these>] [<these>] [text|texting|contact
            |mailing|call|calling|phone] {list}
        (take|remove|get) (me|us|my number|my name|this number|him|her) off [please|pls|plz|now
            |of it|of here|asap|already] $
        remove (me|us) [please|pls|plz|now|asap] $
        (remove|delete|erase|lose|forget|drop|take out|take off|block|scrub) (my|this
            |the) [phone|cell|mobile] (number|phone|cell|num|contact|digits|contact info|info)
        (want|like|need|get me|wanna|let me) [to be|be|to get|me|to come] (off|removed from
            |taken off|out of|removed off) [of] (this|your|the|these|ur) [text|texting
            |mailing] (list|texts|messages|thread|text list)
        (unenroll|disenroll|deregister|un enroll|opt) me (please|out|from) [texts|messages|this
            |these|of]
        leave (me|us) [the|tf] [fuck|hell|f|heck] alone
        (lose|loose) (my|this) (number|num|contact)
        (cease and desist|go on the do not|put me on your do not) [contact|text|call|list]
    """,
    "opts out": """
        (i|we|id|ill) [hereby|would like to|want to|am|im] (revoke|withdraw|revoking|withdrawing
            |rescind) [my|any
            |all|the|our] [prior] (consent|permission|authorization|authorisation|approval)
        (revoke|withdraw|rescind) [my|any|all|the] (authorization|consent|permission) [for|to]
        (consent|permission|authorization) [is|has been] [hereby] (revoked|withdrawn|rescinded)
        (you|u) (do not|dont|no longer) have [my|our] (consent|permission|authorization
            |approval) [to|for]
        (never|didnt|did not) (gave|give) [you] (permission|consent|my number) [to|for] [text
            |message|contact]
        (im|i am|we are) (opting|unsubscribing) out
        (wanna|want to|would like to|id like to|like to|i) (opt out|unsubscribe|opt out of)
        opting out of (all|sms|texts|text|these|your|any)
        (opt|opting) out (please|plz|pls|now|of sms|of texts)
        demand [that] you (stop|cease|quit)
        (cease|stop) [all|any] [and desist] [all|any] (contact|contacting|communication
            |communications|messages
            |messaging|texting) [to <whom>|with <whom>|this number]
        (unsubscribe|unsubscribing|unsubcribe|unsuscribe|unsub) [me|us|my number|this number
            |please|from|now|my|this]
        (opt|opting) [me|us|this number|myself|my number] out [please|pls|now|thanks|completely
            |entirely] $
        (opt|opting) [me|us|this number|myself|my number] out (of|from) [receiving
            |getting] [<these>] [<these>] (texts|messages|all|these|this|sms|text|reminders
            |communication|communications|everything|notifications|texting|it|alerts)
        (want|like|wish|choose|please|wanna|need|how do i|how can i) [to] (opt out|optout)
        (revoke|withdraw|revoking|withdrawing|rescind) [my|all] (consent|permission|authorization)
        (do not|dont) consent to [any|these|receiving|receive|being|be|get|your|further
            |getting] (more|text|texts|texted|contacted|messages|contact|these)
    """,
    "no me manden": """
        (no|ya no) [me|nos|le|les|se] [los|las|lo] (manden|mande|mandes|envien|envie|envies|mandar
            |enviar|manda
            |mandenme|manda) [a] [<a quien>] [mas|ya|nada|por favor|porfa|plis] $
        no [me|nos|le|les] [anden|esten|sigan|vuelvan a|vuelva a|siga|ande|este] (mandando|enviando
            |escribiendo
            |texteando|mandar|escribir|enviar|textear|tirando|mandarle|escribirle|mandarme
                |escribirme
            |escribirnos|molestar|molestarme|contactar|contactarme) [mas|ya|sus|los
                |mas sus] [<mensajes>|recados
            |textos|nada|eso|esto|a]
        no [me|nos|le|les] (tiren|tire|echen|pongan|avisen) [ya] [mas] {mensajes}
        (dejen|deje|paren|pare) de (escribirle|mandarle|textearle|mandarles|escribirles
            |textiarle) [mensajes] [a]
            [mi]
        no (vuelvan|vuelva|vuelvas) a (escribirme|escribirnos|mandarme|mandarnos|contactarme
            |molestarme
            |textearme|escribir|enviarme|molestar|mandar)
        no (escriban|escriba|manden|mande|envien|texteen|mensajeen|contacten) [mas|mensajes|nada
            |mas mensajes
            |textos] [a|aqui|por] {a quien}
        no [me|nos] [vuelvan a] (escribais|envieis|mandeis|contacteis|molesteis|escribas|escriban
            |escriba|textees
            |texteen|mensajeen|joda|jodan|fastidien|chinguen) [mas|ya|a este|por favor|aqui|mano
                |nunca|nada]
        (no|ya no) (quiero|kiero|queremos|quiere|quieren|deseo|desea|necesito|ocupo) [recibir|mas
            |ya|tener|sus|de
            |na de|nada de|los|que lleguen|ver|leer|que me lleguen|recibir mas] [<sus>] {mensajes}
        (mi|el|la|ella) (mama|papa|esposo|esposa|hijo|hija|abuela|abuelo|madre|padre
            |senora) [ya] no (quiere|desea
            |necesita|entiende|sabe de) [recibir|mas|sus|los|ya] {mensajes}
        (ya no|no) (quiero|kiero) nada [mas] (de ustedes|con ustedes|de mensajes|por mensaje
            |de esto)
        (prefiero|prefiere|quisiera|quiero|pido|gustaria|ruego|mejor) [le|les|os
            |que] [ya] [que] [me] no [me|nos|le] (manden|mande|envien|escriban|escriba|escribais
            |texteen|contacten|molesten|lleguen|llegue) [mas|ya|por]
        (quiero|quisiera|pido|ruego|gustaria|deseo) que [me|ya|no] [ya|me|no] (quiten|quitaran
            |saquen|sacaran|borren
            |borraran|eliminen|den de baja|cesen|paren|dejen|desuscriban) [de|los|sus|mi] [los|las
                |la|sus] [<mensajes>
            |lista|numero]
        (ruego|pido|solicito|exijo) [que] (cesen|paren|dejen|detengan|suspendan) [los|sus
            |estos] {mensajes}
        no [me|nos] (gustan|gusta|interesan|interesa|sirven) [recibir|que me manden] [los|sus|estos
            |tantos] {mensajes}
        (que|y que) (no|ya no) [me|nos|le] (manden|escriban|texteen|lleguen|llegue|envien|mande
            |escriba) [mas|ya
            |ningun|ni un] [<mensajes>] [mas]
        (no autorizo|no doy permiso|no di permiso|no les di permiso|nunca autorice
            |no di autorizacion
            |nunca pedi|yo no pedi) [que|para|para que|estos|sus|los|a] [que] [me] (<mensajes>
                |manden|escriban
            |mandaran|escribieran|texteen)
        (revoco|retiro|retirar|revocar|cancelo|quito) [el|mi|todo] [mi] (consentimiento|permiso
            |autorizacion)
        no (me|nos|le) (contacten|contacte|contactes|busquen) [mas|por mensaje|por texto|por sms
            |por aqui|ya]
        (hagame|haganme|hazme) el favor de no (mandarme|escribirme|enviarme|mandar|textearme
            |molestarme)
        (favor|favor de|por favor) [de] no (enviar|mandar|escribir|mandarme|enviarme|textear
            |mandarnos) [mas|ya|mas] [<mensajes>
            |nada|a]
        no [me|nos|le|les] {manden} [ya] [<sus>] [<sus>] {mensajes}
        no [me|nos|le|les] (manden|mande|mandes|envien|envie|envies|mandar|enviar) [ya] (mas
            |nada|nada mas|mas nada|ni uno mas)
        (ya|por favor|porfavor|porfa) no [me|nos|le|les] (manden|mande|mandes|envien
            |envie) [por favor|porfa|gracias] $
        no [me|nos] (escriban|escriba|escribas|texteen|textee|textees|contacten|contacte
            |contactes|molesten|moleste|molestes|mensajeen|mensajee|busquen|anden molestando
            |esten molestando|sigan molestando|siga molestando|sigan escribiendo
            |vuelvan a escribir|vuelva a escribir|vuelvan a contactar|vuelvan a mandar)
        no quiero [ya|mas] que [me|nos|le] {manden}
        no (quiero|kiero|deseo|queremos|quisiera|necesito|me interesa|me interesan|autorizo
            |acepto) [ya|mas] [recibir|que me manden|seguir recibiendo|resivir|resibir|tener
            |que me lleguen|que me esten mandando|que sigan mandando|que me envien
            |estar recibiendo|ver|leer] [<sus>] [<sus>] {mensajes}
        no (quiero|deseo) (recibir|seguir recibiendo) [mas|ya] (nada|mas|esto|estos)
        no (doy|di|tienen|tiene) [mi|su] (permiso|consentimiento|autorizacion) [para|de] [que
            |mandar|mandarme|me|enviarme|enviar|escribirme|contactarme]
        (retiro|revoco|quito) mi (consentimiento|permiso|autorizacion)
    """,
    "dejen de escribir": """
        (dejen|deje|deja|paren|pare|para|parenle|dejad|parad|dejate
            |dejense) [ya] [de] [estar] (escribirle|mandarle
            |molestarle|escribirles|mandarnos|escribirnos|enviarme|enviarnos|textiarme|textiar
                |textearme|texteando|mandando|escribiendo
            |molestar|escribir|joder|contactarme|contactarnos|mandarme|mensajearme)
        (parenle|parele|parale|bajenle|basta|ya basta|ya estuvo|ya esta bueno|ya fue
            |ya estuvo bueno) [con|de|ya] [sus
            |los|tantos|estos] {mensajes}
        (dejen|deje|dejenme|dejenos) (la jodienda|la chingadera|la molestadera|de joder
            |la jod*) [con] [los|sus] [<mensajes>]
        (desactiven|desactive|desactivar|suspendan|suspenda|cancelen|cancele|cancelad|quiten|quite
            |apaguen|eliminen
            |anulen|detengan|corten) [ya] [<sus>] (notificaciones|avisos|recordatorios|mensajes
                |textos|alertas|sms)
        (stop|no more|no mas|ya no|basta de) [ya] [los|mandando|sending|sus|the|con los|mas
            |de] (mensajes|texts|textos
            |mensages|messages|recados|mensajitos)
        stop (mandando|mandar|enviando|texteando|textearme|escribiendo|escribirme|molestando|enviar)
        (deja|dejen|para|paren|deje) de (textearme|textear|textiarme|mandarme) [stop]
        (cesen|cese|cesar|detener|detengan|parad|paren|pare) [ya] [con] [los|sus|estos|todos los|el
            |de] (mensajes|envios|textos
            |recordatorios|avisos|sms|envio|recados)
        (deje|dejen) de (mandar|enviar) (recados|cosas|eso|esto)
        (les|ya les|ya|le) dije que (pararan|paren|dejaran|dejen|no me escriban|no manden|alto
            |ya no)
        (quiero|quisiera) (salirme|salir|zafarme) de (esto|eso|los mensajes|la lista
            |esto de los mensajes|estos mensajes)
        (deje|dejen|deja|dejenme|dejame|dejeme|dejense|pare|paren|para|parenle|parale|basta
            |dejar|favor) de [estar|estarme|andar|seguir] {mandar}
        (quiero|pido|gustaria|por favor|porfavor) [que] (dejen|paren|pare|deje|dejar) [de] {mandar}
        (deje|dejen|deja|paren|pare|basta|basta de|basta con|stop|alto|alto a|parenle|ya|no mas
            |cancele|cancelen
            |cancelar|cancela|detener|detengan|detenga|desactivar|desactiven|desactive|eliminar
            |quitar|quiten|anular|suspender|suspendan|suspenda|terminen
            |bloquear) [ya] [<sus>] [<sus>] {mensajes}
        (dejenme|dejeme|dejame|dejennos|dejen) (en paz|tranquilo|tranquila|solo|sola|de molestar
            |de chingar|de joder)
        no mas [<sus>] {mensajes}
    """,
    "quitenme de la lista": """
        (quitenme|quiteme|quitame|saquenme|saqueme|sacame|borrenme|borreme|borrame|bajenme|bajeme
            |eliminenme|elimineme
            |sacadme|quitadme|borradme|eliminadme|kitenme|sacarme|quitarme|borrarme) [ya] (de ahi
                |de aqui|de eso|de esto
            |de los mensajes|de sus mensajes|de la list|de la lista|de su lista|de ese grupo
                |de sus textos
            |de sus recordatorios|de los recordatorios|de los textos|de los avisos)
        (puede|pueden|podrian|podria|me puede|me pueden|quiero que|kiero que|necesito que
            |pido que) [me] [que] [me] (quitar
            |sacar|borrar|eliminar|quiten|kiten|saquen|borren|eliminen) [me|mi
                |este] [numero] (de la lista|de su lista
            |de los mensajes|de sus mensajes|de los recordatorios|de sus contactos
                |de ahi) [de] [<mensajes>]
        (quiten|quite|borren|saquen|eliminen|elimine) (este|mi|el) (numero|telefono|celular
            |cel) [de] [sus|los|la|su] [<mensajes>
            |lista|contactos|base de datos|recordatorios]
        (elimina|eliminad|borrad|borra|quitad|saca|borre|borra) (mi|este) (numero|telefono|movil
            |celular)
        (solicito|pido|quiero|deseo|exijo) [la|mi|que me den|que me de|me den] baja (de|del|por
            |inmediata|definitiva|este|ya|total) [este
            |los|el|estos|servicio] [servicio] [de] [<mensajes>]
        (quiero|quisiera|deseo) que [me] (den|de|dieran) de baja
        (darme|darnos|dar|dame|deme|denme|dad) [de] baja (de|del|este|mi|por|los|el)
        (unsubscribe|remuevanme|desuscribame|desuscribanme) [me] (por favor|porfa|ya|de)
        (quite|quiten|quitenme|quiteme|quitame|quita|saque|saquen|saquenme|saqueme|sacame|saca
            |borre|borren|borrenme|borreme|borrame|borra|elimine|eliminen|eliminenme|elimineme
            |eliminame|elimina|remueva|remuevan|remuevanme|remuevame|retirenme|retireme|retiren
            |denme|deme|dame|bajenme|bajeme) [me|mi|por favor|este|el|de baja] [numero|nombre
            |telefono|celular|contacto|cel] (de|del) [su|sus|la|esta|los|esa|el|tu
            |estos] [<mensajes>|lista|listas|sistema|base de datos|contactos|base|grupo|programa
            |registro|registros] [de] [<mensajes>|contactos] $
        (quite|quiten|quitenme|quiteme|quitame|saque|saquen|saquenme|saqueme|sacame|borre|borren
            |borrenme|borreme|borrame|elimine|eliminen|eliminenme|elimineme|eliminame|remueva
            |remuevan|remuevanme|retirenme|retireme) .. (lista|listas|sistema|base de datos
            |contactos|registros|grupo)
        (borren|borrenme|borreme|borrame|eliminenme|elimineme|eliminame|quitenme|saquenme
            |saqueme|desuscribanme|desuscribame|desinscribanme) [ya|por favor|porfa|gracias
            |de aqui|de ahi|de esto] $
        (borre|borren|borra|elimine|eliminen|elimina|quite|quiten|olvide|olviden|pierdan|pierda
            |bloqueen|saquen) (mi|este) (numero|telefono|celular|contacto|cel)
        (darme|deme|denme|dame|darnos|dennos|darse|doy|dar) de baja [del|de|a|mi|este|por|porfa
            |el] [de|servicio|sistema|lista|numero|mensajes|estos|los|sus|favor|este|la]
        (quiero|necesito|solicito|deseo) [la|una] (baja|desuscribirme|salirme de la lista
            |salir de la lista|salir de esta lista|desinscribirme|salirme de esto)
        (desuscrib*|desinscrib*|desubscrib*|dessuscrib*)
    """,
}

# What the words before or after may turn into something else than a revocation.
_OTHERWISE = Phrases(
    {
        "wants them": """
            (dont|do not|never|please dont|didnt|did not|wont|not to|cant|not want you to
                |hope you dont) [want you to|want to|mean to|ever|you|want them to|intend to|say
                |ask you to|let them|want|try to|ask to|want her to] (stop|quit|cease|cancel|end
                |unsubscribe|opt|remove|discontinue|lose|delete)
            no (dejen|deje|deja|paren|pare|para|quiten|quite|cancelen|cancele|quiero dejar
                |quiero parar|quiero que dejen|quiero cancelar|borren|deseo dejar
                |quiero que paren|me quiten|me saquen|me borren|quiero darme|me den|quise
                |detengan)
            (withdraw|undo|reverse|take back) my [earlier|last] (opt out|stop|optout)
            (by accident|accidentally|by mistake|sin querer|por error|por accidente|start|resume
                |back on)
            (want|like|get|getting|receive|receiving) [your|the|my] (texts|messages|reminders
                |them) again
            (i|we|you|they|he|she|u) (dont|do not) (text|message|txt|msg)
            (why|how come) (dont|do not|did|didnt|have|cant) [you|i|we|they|yall] [not|stop
                |stopped|get|dont]
            (dont|do not) (text|message|send) [me] (the|my) (address|directions|link|code|bill
                |results|location)
            (why|how come) [did|have|are|am] [you|i|u|yall] [guys|not] (stop|stopped
                |unsubscribed|getting|no longer|removed|quit|end)
            (porque|por que) (no|dejaron|pararon|quitaron|ya no|me quitaron)
            (what happens|what if|if i|if you|if we|do i have to|did i|did you|have you|will i
                |will you still|does|whats|what is|what does|is this where|did it|do i need to
                |unless i|or do i|or else you) .. (stop|unsubscribe|opt|cancel|quit|end|opting
                |remove)
            (que pasa si|si pongo|si escribo|si mando|si me doy|si me dan|si cancelo|hay que
                |que significa)
            (got|get|getting|receive|received|had|theres|there are|have|been|are there|see
                |wont get|ive had) no [more] (texts|messages|reminders|text)
            (forget|miss|lose|missed|forgot) .. (texts|messages|reminders)
            (dont|do not) text and
            stop texting (and driving|while|him back|her back|my ex)
        """,
        "narrower": """
            (so many|so much|so often|so early|so late|at night|at midnight|in english
                |in spanish|in the middle|twice|double|duplicate|every day|everyday|too many of
                |late at|on sundays|on weekends|at work|to my work|to my old|to my email
                |to my ex|to my mom|to my husband|to my wife|the same|two at|multiple|after 9
                |after 8|before 8|both phones|to both|until|for now|this week|about the|about my
                |about that|as much|that many)
            (off|from) [of] [<the>] list for [that|this|the|it]
            (stop|quit|no more) (calling|emailing|mailing|leaving|phoning) [me] [at|my|us
                |voicemails|the|paper|to] [work|job]
            (old|wrong|other|second) (number|phone|cell)
            (set|sign|put|fix) me (up|down) [for|with]
            (closer to|later in|instead of|in place of|better than)
            (opt out|unsubscribe) of the newsletter
            (stop|quit) sending [me|us] .. (letters|letter|bills|bill|surveys|kit|kits)
            (stop|quit|dejen|dejar|paren) .. (letters|letter|cobros|cobro|cuentas|recibos|cheque)
            (stop|quit|remove|cancel|unsubscribe|off) .. (email|emails|newsletter|voicemail
                |voicemails|autopay
            |statements|statement|bills|mail|paper bills)
            no me [los|la|las] (manden|mande|envien|envie) a (otra|otro|la|el|mi|ese|esa)
            (cita|visita|turno) ... (de baja|baja)
            (de baja|sacar|saquenme|quitenme|borrenme|borreme|sacame|quite|saque) .. (cita|ese dia
                |examen|debito)
            lista (de|para) (ese|esa|ese dia|el|espera)
            (dejen|deje|deja) de insistir
            (mandar|mandarle|manden|mande|mandando|mandarme) .. (cheque|recibo|cobros|cuentas
                |cajita|cajitas|opciones
            |placa|historia|receta|kit|resultado|resultados|refill|otra)
            no (autorizo|tiene autorizacion|tiene permiso) para (el|la)
            (lleguen|llegue|avisen) otra vez
            (continuar|retomen|reanuden|seguir recibiendo|solicitud de baja|pedi suspender)
            no .. (cuenta por correo|cartas|factura|por correo|papel)
            (mande|manda|mandeme|manden|mandenme) otra vez
            (keep|continue|love|like) [on] (texting|the texts|the messages|these|sending|getting
                |your texts|the reminders)
            (tantos|tan seguido|tan temprano|tan tarde|de noche|en la noche|en ingles|en espanol
                |a media noche|a mi trabajo|a mi esposo|a mi esposa|repetidos|dobles|cada rato
                |dos veces|la misma|al trabajo|a mi otro|entre semana|muy temprano|muy noche)

            (cancel|stop|end|remove|take|delete) [my|the|this|that] (appointment|appt|visit
                |surgery|procedure|order|prescription|refill|payment|autopay)
            (off|from|out of) [of] [<the>] (schedule|calendar|waitlist|wait list|waiting list
                |books|insurance|account|plan|policy|portal|autopay|medication|meds|metformin
                |statin|lisinopril|chart|surgery list|call list|bill|medicine|cancellation list)
            (lista de espera|la agenda|del seguro|el seguro|de la cita|la cita|del plan
                |del portal|medicamento|medicina|baja medica|baja laboral|aseguranza)
        """,
    },
    {"the": "the|your|my|his|her|this|that|ur"},
)

_RULED = Phrases(_RULES, _GROUPS)
# How "que" is texted; an English "k" stands where no phrase of ours does.
_QUE = re.compile(r"\b(?:q|k|ke|qe)\b")
_QUOTED = re.compile(r'"[^"]{0,400}"')
_CLAUSE = re.compile(r"[.,;!?\n]+| - ")
# Words that mean the texts even when more follows: "STOP. You have the wrong person."
_STANDS_ALONE = frozenset(
    listed(
        """
        stop | stopall | stop all | unsubscribe | optout | opt out | just stop | stop now
        please stop | stop please | pls stop | just stop please | stop it please
        alto | pare | pare por favor | por favor pare | por favor paren | paren | parele | parenle
        """
    )
)


# Words of stopping that mean the texts when the message speaks of them at all, in any order.
_TOGETHER = Signs(
    {
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
    },
    {
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
    },
)

# These mean the texts when nothing else is said: "stop it" alone, but not "stop it, that's funny".
_WHOLE = frozenset(
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


def free_language_stop(text: str) -> str | None:
    """The rule by which these words revoke consent to texts, or None."""
    if is_phone_reaction(text) or is_automatic_reply(text):
        return None
    own = _QUOTED.sub(" ", plain(text.replace("\n", " . ")))
    words = _QUE.sub("que", folded(own))
    if words in _WHOLE:
        return "nothing but stop"
    clauses = map(folded, _CLAUSE.split(own))
    alone = any(clause in _STANDS_ALONE for clause in clauses)
    otherwise = {hit.rule for hit in _OTHERWISE.hits(words)}
    if alone and "wants them" not in otherwise:
        return "stop stands alone"
    if otherwise:
        return None
    hit = _RULED.first(words)
    return hit.rule if hit else _together(words)


def speaks_of_keeping(text: str) -> bool:
    """Whether the words want the opposite of a stop, or less: no model may overrule them."""
    own = _QUOTED.sub(" ", plain(text.replace("\n", " . ")))
    return _OTHERWISE.first(_QUE.sub("que", folded(own))) is not None


def _together(words: str) -> str | None:
    said = words.split()
    sign = next(_TOGETHER.found(said, [0] * len(said)), None)
    return sign.rule if sign else None

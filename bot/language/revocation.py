"""Whether free words ask us to stop texting, as a reasonable person would read them.

A small, careful set (47 CFR 64.1200(a)(10), second sentence); the model reads the rest. A narrower
wish ("not so many", "not at night", "in Spanish") is left to the model, which may ask.
"""

import re

from bot.language.automatic import is_automatic_reply, is_phone_reaction
from bot.language.normalise import folded, plain
from bot.language.phrases import Phrases, listed

_GROUPS = {
    "texts": """
        texts|text|txts|txt|messages|message|msgs|msg|sms|reminders|notifications|alerts|spam
        |texting|messaging|text messages|text message|text reminders|text alerts
        |communications|communication|contact|notices|messges|mesages|automated messages
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
    "off": "off|from|out of|outta|of",
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
        (unenroll|disenroll|deregister|un enroll|opt) me [please|out|from] [texts|messages|this
            |these|of]
        leave (me|us) [the|tf] [fuck|hell|f|heck] alone
        (lose|loose) (my|this) (number|num|contact)
        (cease and desist|go on the do not|put me on your do not) [contact|text|call|list]
    """,
    "opts out": """
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
            |getting] [more|text|texts|texted|contacted|messages|contact|these]
    """,
    "no me manden": """
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
            (by accident|accidentally|by mistake|sin querer|por error|por accidente|start|resume
                |back on)
            (want|like|get|getting|receive|receiving) [your|the|my] (texts|messages|reminders
                |them) again
            (i|we|you|they|he|she|u) (dont|do not) (text|message|txt|msg)
            (why|how come) (dont|do not|did|didnt|have|cant) [you|i|we|they|yall] [not|stop
                |stopped|get|dont]
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
                |in spanish|in the middle|twice|double|duplicate|every day|everyday|too many
                |late at|on sundays|on weekends|at work|to my work|to my old|to my email
                |to my ex|to my mom|to my husband|to my wife|the same|two at|multiple|after 9
                |after 8|before 8|both phones|to both|until|for now|this week|about the|about my
                |about that|as much|that many)
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
        stop stop | stop stop stop | stop texting | please stop texting
        remove me | please remove me
        alto | pare | pare por favor | por favor pare | por favor paren
        """
    )
)


def free_language_stop(text: str) -> str | None:
    """The rule by which these words revoke consent to texts, or None."""
    if is_phone_reaction(text) or is_automatic_reply(text):
        return None
    own = _QUOTED.sub(" ", plain(text.replace("\n", " . ")))
    words = _QUE.sub("que", folded(own))
    if _OTHERWISE.first(words):
        return None
    hit = _RULED.first(words)
    if hit:
        return hit.rule
    clauses = map(folded, _CLAUSE.split(own))
    return "stop stands alone" if any(clause in _STANDS_ALONE for clause in clauses) else None

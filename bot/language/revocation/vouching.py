"""What vouches that texts are wanted, missed or not spoken of: no stop, and nothing to ask about.

Whoever is deaf refuses calls and wants texts; whoever misses a text complains of none too many; a
list may be the waiting list. The notation is in phrases.py and signs.py.
"""

from bot.language.phrases import Phrases, word_set
from bot.language.signs import Signs

GROUPS_VOUCHING = {
    "text": "text|texts|txt|msg|message|messages|reminder|reminders|sms|code|link|notification",
    "texto": """
        mensaje|mensajes|texto|textos|mensajito|mensajitos|recordatorio|recordatorios|aviso|avisos
        |sms|codigo|enlace|link|notificacion|notificaciones
    """,
    "did not": "didnt|did not|never|havent|have not|hasnt|has not|aint|hadnt",
    "el": "el|la|los|las|su|sus|ese|esos|este|estos|ningun|ninguno|mas",
    "no llega": """
        llega|llegan|llego|llegaron|llegado|llegando|yega|yegan|yego|yegaron|aparece|aparecen
        |aparese|aparesen|aparecio|aparecieron|entra|entran|entro|entraron|cae|caen|cayo|sale|salen
        |abre|abren|carga|cargan
    """,
    "mando": """
        mando|mandaron|envio|enviaron|enviastes|escribio|escrivio|escribieron|escrivieron|avisaron
        |contesto|contestaron|contestan|respondio|respondieron|responden|marco|marcaron|llamo
        |llamaron|recordaron|confirmaron|texteo|textearon
    """,
    "mandado": """
        mandado|enviado|escrito|avisado|marcado|llamado|contestado|respondido|recordado|confirmado
        |dado|dicho|llegado|hablado
    """,
    "doctor": """
        doctor|doctora|dr|dra|medico|medica|especialista|hospital|clinica|laboratorio|lab
        |enfermera|enfermero|cirujano|cirujana|dentista|terapeuta|emergencia|emergencias|urgencias
        |sucursal|consultorio|lugar|lado|ciudad
    """,
}

# What is denied right before them is no wish for texts: "no me puede mandar mas mensajes".
ASKED_FOR = """
    send (em|them|these|those) again [please|pls|thanks|now] $
    (fixed|now|so|please|pls|and|ok) keep sending [now|please|pls|them|em] $
    (mandeme|mandenme|mandame|envieme|enviame|enviemelo|reenvieme|mandemelo) [el|los|su|ese|mi]
        [<texto>] (otra vez|de nuevo)
    (text|send|message) (me|us) (the|a) (link|address|form|code|survey|directions|info|time|date)
    (new|old) ... (text|message|write|send) [me|us|to] (here|this one|this number|this phone)
    (manden|mandenme|mande|mandeme|escriban|escribanme|escriba|escribame|envien|envienme) [mejor
        |todo|ahora] (aqui|a este otro|a este nuevo|al nuevo|a este mejor) $
    (can|could|will|would) (you|u|yall|someone|somebody) [please|pls|just] (text|send|resend|remind
        |message|txt) (me|us) (the|a|an|my|when|if|before|back|again|instead|on|one|that|it)
    (please|pls) (text|send|resend|remind|message|txt) (me|us) (the|a|an|my|when|if|before|back
        |again|instead|one|that|it)
    (me|nos) (puede|pueden|podria|podrian|puedes) [usted|ustedes|por favor] (mandar|enviar|avisar
        |recordar|reenviar|textear) [otra vez|de nuevo] [el|la|los|las|un|una|mi|mis|su|por|cuando
        |si|antes] [<texto>]
    (puede|pueden|podria|podrian|puedes) [usted|por favor] (mandarme|enviarme|avisarme|recordarme
        |reenviarme|mandarnos|avisarnos) (el|la|los|las|un|una|mi|mis|otra|otro|cuando|si|antes|por)
        [<texto>]
    (mandele|mandenle|mandale|mandeselos|mandenselos|escribale|escribanle|avisele|avisenle|enviele
        |envienle|textee|texteen|mande|manden|envie|envien|mandelos|mandenlos) [mejor] [los|el|sus
        |mis|esos] [<texto>] [mejor] a (mi|su) (hija|hijo|esposa|esposo|mama|papa|hermana|hermano
        |nuera|yerno|nieta|nieto|senora|marido|mujer|cuidadora)
    (please|pls|plz|yes|do) keep (em|them|these|those|the|your|my|all the) [<text>] (coming|going)
    keep (em|them|these|those|the|your|my|all the) [<text>] (coming|going) (i|we|they|please|pls)
        [love|like|need|help|really]
    (text|message|send|remind|contact|txt) [the|them|those|these|your|ur|my|it|all] [<text>] [to]
        [my|our] (daughter|son|wife|husband|mom|mother|dad|father|sister|brother|caregiver
        |granddaughter|grandson) (instead|please|pls)
"""

VOUCHED = """
    (nadie|nunca|no|ni|jamas) [me|nos|les|le|lo] (contesta|contestan|contestaron|contesto|responde
        |responden|respondieron|respondio|descuelga|descuelgan|levanta|levantan) [<el>] [<texto>
        |telefono|numero] [nunca|jamas]
    (please|pls|just|and|so) keep (texting|messaging|sending|reminding) [me|us] [the|my|those|these]
        [<text>]
    no [me|nos] (dejen|deje|dejes) de (avisar|avisarme|mandar|mandarme|escribir|escribirme
        |recordarme|textearme|enviarme|avisarnos)
    no [me|nos] (quiten|quite|quites|suspendan|corten|vayan a quitar|vaya a quitar|vayas a quitar)
        [a mi] (los|las|mis|sus) {texto}
    (por favor|porfa) (sigan|siga) (mandando|enviando|escribiendo|avisando|recordando|mandandome
        |enviandome|avisandome) [los|las|mis] [<texto>]
    (im|i am|we are|were|been|still|now|hes|shes) not (getting|receiving|gettin) [any|the|your|my
        |any of the] [more] {text}
    not (getting|receiving|gettin) [any|the|your|my] [more] {text} ... (whats up|why|whats wrong
        |what happened|what gives|is something|broken|fix it)
    (dont|do not|didnt|would not|wouldnt|never) [really|ever] (want|wish|need|like) [for] (these
        |those|them|the|your|my|any of the|all the) [<text>] to (stop|ever stop|cease|go away)
    (dont|do not|didnt|would not|wouldnt|never) [really|ever] (want|wish|need|like) [for] (these
        |those|them|the|your|my|any of the|all the) [<text>] to end [please|they|yet|at all] $
    never [ever] (stop|quit|end) [sending] [me] (these|those|the|your|my) {text}
    no (quiero|quisiera|deseo|queremos) que [me|se|nos|los] (paren|terminen|acaben|dejen de mandar
        |dejen de mandarme|dejen de enviar|dejen de enviarme|dejen de llegar|quiten|corten|cancelen)
        [los|las|sus|mis|estos|esos|de] {texto}
    nunca (dejen de|paren de) (mandar|mandarme|enviar|enviarme) [los|sus|mis|estos|esos] {texto}
    (did|have|has|hope) (you|yall|they|u|ya|the clinic|the office|somebody|someone|everyone) [all
        |guys|not|just] (forget|forgot|forgotten|lose|lost) [about] (me|us|my|him|her)
        [number|phone|file|info|chart|name|appointment|appt]
    (dont|do not|didnt|never|please dont|pls dont) [you|yall|ever|go and] forget [about] (me|us)
    (se olvidaron|se olvido|ya se olvidaron|no se olviden|no se olvide|no se olvidaron) de (mi
        |nosotros)
    (then|so|ok|okay) (ill|i will|i ll|i can) [just] (stop|quit) [it|that|them|both] $
    (entonces|pues|bueno) [ya|yo] (la|lo|las|los) (dejo|paro|suspendo) $
    (i|we|he|she) never [even|really] (got|gotten|received|recieved|saw|seen) [any|the|a|an|your|ur
        |my|that|those|this] [last|first|second|confirmation|reminder|appointment|appt] {text}
    (i|we|he|she|ive|weve) (didnt|did not|havent|have not|hasnt|has not|aint|hadnt) [ever|even
        |really|yet|actually] (get|got|gotten|receive|received|recieve|recieved|see|saw|seen) [any
        |the|a|an|your|ur|my|that|those|this|no|these]
        [last|first|second|confirmation|reminder|text|appointment|appt|new|other] {text}
    (you|u|yall|they) (didnt|did not|havent|have not) [even|ever] (answer|answered|reply|replied
        |respond|responded|remind me|reminded me|send me|sent me|text me back|text back|texted back
        |texted me back|get back|gotten back)
    (you|u|yall|they|nobody|no one|noone) [has|have] never [even|ever] (texted me back|texted back
        |txted me back|messaged me back|messaged back|wrote back|wrote me back|answered|replied
        |responded|reminded|sent me|got back)
    (nobody|no one|noone) (texted|messaged|answered|replied|responded|wrote|reminded|called)
    (i|we|he|she) (cant|cannot|can not|couldnt|could not|dont) [even|really] (read|see|open|find
        |understand|make out) [any|the|a|your|ur|my|that|those|this|these] {text}
    (texts|messages|reminders|message|reminder) [<did not>|are|is|do|does|from you|from yall] (not
        |dont|doesnt|didnt|arent|isnt|wont|never) [get|getting|even] (come|came|coming|arrive
        |arriving|arrived|through|showing|show|loading|load|open|opening|going through|went through)
    (send|resend|text) (it|them|that|me that|it to me|them to me) (again|one more time)
    resend [me] [the|my|that|your] {text}
    (no|nunca|jamas) (me|nos|le|les) [ha|han|a|an|estan|esta|ah] (llega|llegan|llego|llegaron
        |llegado|llegando|yega|yegan|yego|yegaron|aparece|aparecen|aparese|aparesen|aparecio)
        [<el>] [<texto>]
    (no|nunca) (me|nos|le|les) {no llega} [<el>] {texto}
    (no|nunca|jamas|nadie) (me|nos|le|les) {mando}
    no {mando} (nadie|ninguno|nada) [<texto>]
    (no|nunca|nadie) [me|nos|le|les] (ha|han|a|an|ah) {mandado}
    (no|nunca) (he|e|hemos) (recibido|resibido|visto) [ningun|ninguno de] [<el>] [<texto>]
    no (me|nos|le) (importa|molesta|molestan|estorba|estorban|disgusta) [nada] que [me|nos
        |le] (escriban|manden|avisen|texteen|recuerden|escriba|mande|avise)
    no (me|nos|le) (molestan|estorban|disgustan) [para nada|nada] [<el>] [<texto>]
    no (puedo|podemos|pude|logro|alcanzo a|consigo|se) (leer|ver|abrir|encontrar|entender) [bien]
        [los|el|sus|su|un|este|ese|estos|esos] {texto}
    no (veo|entiendo|encuentro|miro|leo|distingo) [bien] [los|el|sus|su|este|ese] {texto}
    {texto} [que me mandan|que mandan] no [se|me|nos] [me|nos] {no llega}
    (mandemelo|mandemelos|mandamelo|mandamelos|mandenmelo|mandenmelos|enviemelo|enviemelos
        |envienmelo|mandelo|mandelos|reenvielo|reenvieme|reenvienme|mandemela|mandemelas) [por favor
        |porfa] (otra vez|de nuevo|de vuelta|nuevamente)
    (no|ya no|nunca) (doy|doi|dare|damos|comparto|pongo) [yo] (mis|mi|esa|ese|esos|el|la) (datos
        |dato|informacion|info|fecha|nombre|seguro|numero de seguro|cumpleanos)
    no (voy a|quiero|pienso|puedo) (dar|compartir|poner|mandar) (mis|mi|esa|ese|esos|la) (datos|dato
        |informacion|info|fecha|nombre|cumpleanos)
    (not|dont|do not|wont|never) (give|giving|share|sharing|put|putting) [you|out] (my|that
        |any) (info|information|data|birthday|birth date|date of birth|dob|name|personal)
    (manden|mande|mandes|envien|envie|pasen|mandaran|cambien) [a] (con|al|a|para) [el|la|otro|otra
        |ese|esa|un|una|los|ningun|ninguna] [otro|otra] {doctor}
    (take|taken|get|remove|removed|drop|pull) [me|us|my name|him|her] (off|from|out of) [of] [the
        |your|that|this] (waitlist|wait list|waiting list|cancellation list|standby list)
    (quitenme|quiteme|quitame|saquenme|saqueme|sacame|borrenme|borreme|quiten|saquen) [a|ya] de [la
        |su|esa] lista de (espera|cancelacion|cancelaciones)
    (waitlist|waitlisted|wait list|waiting list|cancellation list|standby list)
    (lista|listas) de (espera|cancelacion|cancelaciones|los que esperan)
    (keep|leave|put|add|have) (me|us|him|her|my mom|my dad) on (the|your|that|this) list (but|if
        |for|please|pls|and|just|though|until|still|thanks|in case)
    (keep|leave|put|add|have) (me|us|him|her|my mom|my dad) on (the|your|that|this) list $
    (stay|still) on (the|your|that) list
    (pongame|ponganme|ponme|anoteme|anotenme|apunteme|apuntenme|dejeme|dejenme|agregueme
        |agreguenme) en (la|su|esa) lista (por|si|para|y|porfa|pero|x|en caso|gracias)
    (pongame|ponganme|ponme|anoteme|anotenme|apunteme|apuntenme|dejeme|dejenme|agregueme
        |agreguenme) en (la|su|esa) lista $
    si (sale|hay|se abre|cae|aparece|surge|se desocupa|se libera|salen) [una|otra|alguna|un|otro
        |algo|algun] .. (me|nos) (avisa|avisan|avise|avisen|dicen|dice|llaman|llama|marcan|mandan
        |manda|escriben|dejan saber)
    if (something|anything|one|another|a spot|an earlier|a slot|an opening|any) .. (opens|open|comes
        |frees|pops|becomes)
    (stop|quit|no more|enough|dont|do not|done) (sending|offering|giving|showing|send|offer|give
        |show|with) [me|us] [all] [of] [those|these|that|the|them|other|more|any|different
        |your] (times|dates|days|slots|options|openings|hours)
    (manden|mande|mandar|mandarme|mandando|ofrezcan|ofrezca|ofrecer|ofrecerme|ofreciendo|den|dando
        |darme) (esas|otras|esos|otros|mas|puras|puros) (horas|horarios|fechas|dias|opciones
        |turnos)
    (leave|leaving|let) (my appointment|my appt|the appointment|the visit) (alone|be|as is
        |the way it is)
"""

_KINDS = {
    "refused": """
        dont|do not|never|no|not|stop|quit|cant|cannot|can not|wont|hate|instead of|rather than
        |no more|without|unable to|please dont
    """,
    "call": """
        call|calls|calling|phone call|phone calls|phone me|phoning|ring me|ringing|voicemail
        |voicemails|talk on the phone|speak on the phone|be called|answer the phone|answer calls
        |take calls|pick up|hear
    """,
    "deaf": """
        deaf|hard of hearing|hearing impaired|cant hear|cannot hear|hearing loss|cant talk
        |cant speak|sordo|sorda|sordomudo|sordomuda|no oigo|no escucho|no puedo oir
        |no puedo escuchar
        |no puedo hablar|no oigo bien|no hablo por telefono
    """,
    "rehusa": """
        no|nunca|jamas|deje de|dejen de|deja de|sin|en vez de|en lugar de|ya no|paren de|pare de
        |no puedo|nada de|ni
    """,
    "llamar": """
        llamen|llame|llames|llamar|llamarme|llamarnos|llamando|llamadas|llamada|marquen|marque
        |marcar|marcarme|marcando|hablen|hable|hables|hablar|hablarme|contestar|contesto|llamad
    """,
    "texts wanted": """
        text only|only text|texts only|only texts|just text|just texts|text me|text us|text instead
        |texts instead|text is better|texts are better|texting is better|better text|better to text
        |text please|text pls|please text|pls text|text is best|texting is best|prefer text
        |prefer texts|prefer texting|prefer a text|prefer to text|prefer messages|rather text
        |rather get a text|rather have texts|rather have a text|texts are fine|text is fine
        |texting is fine|text is ok|texts are ok|texts ok|text ok|can text|you may text|message me
        |messages only|only message|only messages|just message|send a text|send text|send texts
        |send me a text|send me text|send me texts|send a message|send me a message|by text
        |via text|thru text|through text|text works|texts work|text works better|use text
        |text messages only|keep texting|keep the texts
    """,
    "textos queridos": """
        mejor mensaje|mejor mensajes|mejor texto|mejor textos|mejor por texto|mejor por mensaje
        |mejor un mensaje|mejor un texto|mejor escribame|mejor escribanme|mejor mandeme
        |mejor mandenme|mejor texteme|mejor mande|mejor manden|mejor escriba|mejor escriban
        |solo texto|solo textos|solo mensaje|solo mensajes|solo por texto|solo por mensaje
        |solo por mensajes|solo mande|solo manden|solo mandeme|solo mandenme|solo escriba
        |solo escriban|solamente texto|solamente mensajes|solamente por texto
        |solamente por mensaje|nomas texto|nomas mensajes|nomas por texto|nomas por mensaje
        |nada mas por texto|nada mas por mensaje|unicamente texto|unicamente mensajes
        |unicamente por texto|prefiero texto|prefiero textos|prefiero mensaje|prefiero mensajes
        |prefiero por texto|prefiero por mensaje|prefiero un mensaje|prefiero que me escriban
        |prefiero que me manden|mande mensaje|mande mensajes|manden mensaje|manden mensajes
        |mandeme mensaje|mandeme mensajes|mandenme mensaje|mandenme mensajes|mandeme un mensaje
        |mandenme un mensaje|mande un mensaje|manden un mensaje|mandeme texto|mandeme textos
        |mandenme texto|mandenme textos|mande texto|manden texto|mande un texto|mandeme un texto
        |mandenme un texto|escribame|escribanme|escribeme|texteeme|texteenme|texteme|textiame
        |por texto mejor|por mensaje mejor|mensajes mejor|mensaje mejor|texto mejor|textos mejor
        |por escrito|mensajes si|textos si|texto si|mensaje si|por texto si|por mensaje si
        |por texto por favor|por mensaje por favor|por texto porfa|por mensaje porfa
    """,
}
_NOT_CALLS = Signs(
    {
        "texts, not calls": """
            refused > call & texts wanted
            rehusa > llamar & textos queridos
            deaf & texts wanted
            deaf & textos queridos
        """
    },
    _KINDS,
)
_NOT_TEXTS = Phrases(
    {
        "texts are refused": """
            (dont|do not|never|stop|quit|no|not|nor|hate|sick of|tired of|without|neither)
                [ever|me|you|with|the|any|more|your|ur|all|want|get|sending|send|to|no|these|them
                |this|that] [me|any|more|your|ur|the|to|get|send|these|this] (text|texts|texting
                |txt|txting|message|messages|messaging|reminder|reminders|msg|sms)
            (or|nor) [me|even|to|send|any] (text|texts|texting|txt|txting|message|messages
                |messaging|msg|sms)
            (call|calls|calling) (and|n) (texts|texting|messages|messaging)
            (texts|texting|messages|messaging|text) (and|or|nor|n) (calls|calling|call)
            (texts|messages|mensajes|textos) (no|not) [please|por favor|gracias] $
            por (escrito|texto|mensaje|mensajes|textos) (no|nunca|tampoco|ni)
            (no|ni|nunca|jamas|dejen de|deje de|deja de|paren de|sin) [me|nos|quiero|mas|de|los|sus
                |recibir|tampoco] [me|mas|recibir|sus|los|por|mande|manden|envien] (mensaje|mensajes
                |texto|textos|mande|manden|escriba|escriban|escribir|escribirme|mandar|mandarme
                |textee|texteen|textear|textearme|envien|envie)
        """
    }
)
_DENIES = word_set("no nunca jamas ni tampoco dont not never stop quit without sin dejen deje")
REACH = 3  # words before a wish within which a denial is its own


def wants_texts_not_calls(words: str) -> bool:
    """words: the folded message. "I am deaf, please do not call, text only"."""
    said = words.split()
    if _NOT_TEXTS.first(words) is not None:
        return False
    return next(_NOT_CALLS.found(said, [0] * len(said)), None) is not None


def is_denied(part: str, start: int) -> bool:
    """Whether a wish for texts, which begins at that letter, is denied right before it."""
    return not _DENIES.isdisjoint(part[:start].split()[-REACH:])

"""Plain words beside any question: when texts are to come, a request withdrawn, signing out."""

import re

from bot.language.normalise import folded
from bot.language.patterns import any_of, each_of

_TEXT = r"(?:text|txt|message|msg|write|remind|contact)"
_TEXTEN = (
    r"(?:(?:me )?(?:mand\w+|envi\w+|escrib\w+|text\w+|avis\w+|recuerd\w+)(?:me)?"
    r"(?: (?:los |las |el )?(?:mensajes?|textos?|recordatorios?|avisos?))?)"
)
_PART = (
    r"(?:morning|mornings|afternoons?|evenings?|at night|daytime|during the day|weekdays|weekends"
    r"|(?:after|before|past|until|till|between) (?:\d|noon|work|lunch|school)\w*"
    r"|(?:so|this|too|that) (?:early|late))"
)
_PARTE = (
    r"(?:(?:en |por |de )?(?:la|las|el) (?:mananas?|tardes?|noches?|dia)|(?:despues|antes) de las?"
    r" \d+|tan (?:temprano|tarde)|entre semana|fines? de semana)"
)
_TEXTS_AT = each_of(
    rf"""
    \b(?:only|just|please|pls|can you|could you|rather you|prefer you|dont|do not|not
    |better to)(?: \w+){{0,3}} {_TEXT} (?:me )?(?:(?:only|just|in|the|on|reminders?
    |messages?) )*{_PART}\b
    \b{_TEXT} me (?:(?:only|just|in|the|on) )+{_PART}\b
    \b{_TEXTEN} (?:(?:solo|nomas|solamente|nada mas|mejor|pero|por favor) )*{_PARTE}\b
    \b(?:solo|nomas|solamente|mejor) {_PARTE} {_TEXTEN}\b
    """
)
# A visit, a call or something to be done then.
_NO_TEXTS_AT = any_of(
    r"""
    appointments?|appt|apt|visit|cita|consulta|come in|slot|opening|instead|call me|llam\w+
    results?|resultados?|bill|when|cuando|stop|never|nunca|ya no
    """
)
_WITHDRAWS = re.compile(
    r"(?:(?:oh|ok|no|well|actually|sorry|ay|pues|perdon|bueno|hey|you know what|on second thought"
    r"|ahora que lo pienso) )*"
    r"(?:(?:never ?mind|nvm|nvmd|nm|forget (?:it|about it|that)|mejor no|mejor ya no"
    r"|ya no(?: hace falta|es necesario)?|olvid\w+(?:lo)?|dej\w+(?:lo)? asi|no importa"
    r"|no hace falta"
    r"|no need(?: to (?:call|write|text)(?: me)?)?|(?:i )?dont need (?:it|that|a person|anyone)"
    r"(?: anymore)?|(?:i )?(?:got|figured|found|worked) it(?: out)?|all good|its ok|its fine"
    r"|scratch that|ya (?:lo|la) (?:resolvi|arregle|encontre))(?: (?=\w)|$))+"
    r"(?:(?:thanks|thank you|gracias|then|now|anymore|sorry|entonces|pues|perdon|ya|por favor) ?)*"
)
_HERE = (
    r"(?:chats?|session|conversation|convo|window|tab|page|sesion|conversacion|ventana|pestana"
    r"|pagina)(?: (?:window|session|del chat|de chat))?"
)
_THE = r"(?:the |my |this |la |el |mi |esta |este |esa |ese )?(?:live |web )?"
_SIGNS_OUT = re.compile(
    r"(?:(?:please|pls|ok|okay|now|well|can you|can i|how do i|i want to|i need to|i wanna|let me"
    r"|gotta|im done|thats all|all done|thanks|thank you|bye|you can|time to"
    r"|por favor|quiero|quisiera|necesito|me quiero|como|puedo|bueno|listo|ya|gracias|es todo"
    r"|adios|me voy a|voy a|puede|puedes) )*"
    r"(?:(?:log|sign) (?:me )?(?:out|off)|log ?out|sign ?out|exit|salir(?:me)?|disconnect(?: me)?"
    r"|desconect(?:ar|arme|eme|ame|e)"
    rf"|(?:end|close|exit|leave|quit|stop|terminate|disconnect)(?: from)? {_THE}{_HERE}"
    rf"|(?:unsubscribe|remove|disconnect|take|get)(?: me)? (?:from|of|out of|off) {_THE}{_HERE}"
    r"|(?:no more|stop) chat(?:ting)?|(?:i )?(?:dont|do not) (?:want to|wanna) chat anymore"
    rf"|(?:cerrar|cierr\w+|cierro|termin\w+|acabar|finalizar|dejar) {_THE}{_HERE}"
    r"|(?:cerrar|cierr\w+|cierro|salir de|terminar) (?:la |mi |esta )?cuenta"
    rf"|(?:salir|salirme|desconect\w+|sa[cq]\w+me|qui\w+me) (?:de|del) {_THE}{_HERE}"
    rf"|(?:dar(?:me)?|deme|dame) de baja (?:de|del) {_THE}{_HERE}"
    rf"|(?:desuscri\w+|borr[ae]\w*me) (?:de|del) {_THE}{_HERE}"
    r"|(?:ya )?no quiero (?:seguir chateando|chatear)(?: mas)?)"
    r"(?: (?:please|pls|now|por favor|here|of here|of this|from here|de aqui|de esto|aqui|ya|ahora"
    r"|thanks|thank you|bye|im done|gracias|adios|es todo))*"
)
_TILL_WHEN = re.compile(
    r"(?:(?:and|ok|so|y|pero|but) )*"
    r"(?:(?:till|til|until|up to) (?:when|what time)|hasta (?:que hora|cuando))"
    r"(?: (?:are|r|is) (?:you|u|yall|it|the (?:clinic|office))(?: (?:open|there|guys))*"
    r"| (?:you|u|yall) (?:open|there)| (?:estan?|abren|atienden|trabajan)(?: abiertos?)?| hoy"
    r"| today| tonight)*"
)


def wants_texts_at(text: str) -> bool:
    """ "Can you only text me in the mornings": a wish of when, and no end of the texts."""
    said = folded(text)
    return _TEXTS_AT.search(said) is not None and _NO_TEXTS_AT.search(said) is None


def withdraws_request(text: str) -> bool:
    """ "Mejor no", "never mind", said after a person was asked for."""
    return _WITHDRAWS.fullmatch(folded(text)) is not None


def signs_out(text: str) -> bool:
    """ "Log me out", "salir", "close this chat": said on the website, of the page alone."""
    return _SIGNS_OUT.fullmatch(folded(text)) is not None


def asks_till_when(text: str) -> bool:
    """ "Till when", which asks for the hours of the clinic where nothing else is spoken of."""
    return _TILL_WHEN.fullmatch(folded(text)) is not None


_PORTAL = re.compile(
    r"\b(?:portal|my ?chart|online account|account online|(?:my|the) (?:login|log in|password"
    r"|username|user name)|cuenta en linea|(?:mi|la|el) (?:contrasena|clave|usuario))\b"
)
_CANNOT_ENTER = re.compile(
    r"\b(?:(?:log|sign|get|getting|logging|signing) (?:in|into|on)|locked out|login|password"
    r"|passcode|username|reset\w*|(?:doesnt|does not|isnt|not|wont|dont) (?:work\w*|let\w*|open\w*"
    r"|load\w*)|entrar|contrasena|clave|usuario|no (?:me )?(?:abre|funciona|deja|sirve|jala)"
    r"|bloque\w+)\b"
)


def cannot_enter_portal(text: str) -> bool:
    """A password or a door of the portal, whatever was to be done behind it."""
    said = folded(text)
    return _PORTAL.search(said) is not None and _CANNOT_ENTER.search(said) is not None

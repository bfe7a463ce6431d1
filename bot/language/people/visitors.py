"""What a visitor of the website says while we do not know who they are, beside name and birth date.

Signs, not whole messages; what is denied or asked in general must not match.
"""

import re
from enum import StrEnum

from bot.language.normalise import folded
from bot.language.patterns import any_of
from bot.language.people.misdirected import says_wrong_number


class CodeTrouble(StrEnum):
    """Why the code that we texted does not help."""

    MISSING = "missing"  # it did not come, or is to be sent again
    NO_PHONE = "no_phone"  # the phone on file is not theirs any more, or not at hand


_NO_PHONE = any_of(
    r"""
    (?:dont|do not|didnt|no longer|cant) (?:\w+ )?(?:have|use|own|got|get to|access
    |reach) (?:\w+ ){0,2}(?:phone|number|cell|line)
    (?:lost|broke|changed|switched|new|sold|stole\w*|replaced|different|another|old
    |other) (?:\w+ ){0,3}(?:phones?|number|cell|mobile)\b
    (?:phone|cell|number) (?:\w+ ){0,3}(?:lost|stolen|broke\w*|dead|died|changed|off|is old
    |disconnected|not mine|anymore)
    (?:its|thats|that is) (?:a |an )?(?:old|landline|house phone)
    landline
    (?:ya )?no (?:tengo|uso|traigo|es) (?:\w+ ){0,2}(?:celular|cel|telefono|numero|linea)
    (?:perdi|cambie|cambio|robaron|rompio|descompuso|cortaron) (?:\w+ ){0,3}(?:celular|cel
    |telefono|numero|linea)
    (?:otro|nuevo|viejo) (?:celular|cel|telefono|numero)
    (?:celular|cel|telefono|numero) (?:\w+ )?(?:nuevo|viejo|anterior)
    telefono de (?:la )?casa
    """
)
_MISSING = any_of(
    r"""
    (?:didnt|did not|havent|have not|hasnt|has not|never|not|dont|dint|aint|still no|no
    |nothing|where is|wheres|where) (?:\w+ ){0,4}?(?:codes?|texts?|come|came|arrive\w*|got
    |gotten|get (?:it|one|anything)|receive\w*|show\w* up|yet)
    (?:send|text|resend|re send|try|do) (?:\w+ ){0,4}?(?:again|another|new|code|once more)
    resend|re send
    (?:another|new|second|fresh) code
    (?:code|it) (?:is |has )?(?:expired|ran out|too old|timed out)
    (?:again|once more) (?:please|pls)
    no (?:me )?(?:ha |han )?(?:lleg\w+|recib\w+|mand\w+|viene|vino|cay\w+)
    (?:mand|envi|reenvi)\w+ (?:\w+ ){0,3}(?:otra vez|de nuevo|otro|nuevamente|codigo)
    reenvi\w+
    (?:otro|nuevo) codigo
    codigo (?:nuevo|vencido|ya vencio)
    (?:otra vez|de nuevo) (?:por favor|porfa)
    donde esta el codigo
    ningun (?:codigo|texto|mensaje)
    """
)
_NEW = any_of(
    r"""
    (?:im|i am|we are|were|as|being|but im|no im) (?:a |an )?(?:brand )?new(?: patients?
    | here| client| to (?:you|this|the|town)\b| in town\b|$|(?= (?:and|need|needing|want
    |wanting|looking|trying|how|can|do|i)\b))
    new patients?\b
    (?:im |i am |were )?not (?:a patient|an existing patient|in (?:your|the) (?:system
    |records?|files?|computer|database)|on (?:your )?file|registered)
    never (?:been|went|come|came|visited) (?:here|there|in|before|to (?:you|u|yall|your|this
    |the)\b)
    never (?:gave|given) (?:you |u |yall |them |out )?(?:my |a |any )?(?:phone|number|cell)
    never had (?:my|a) (?:phone|number)
    (?:my|our) first (?:time|visit|appointment)
    first time (?:patient|here|there|coming)
    (?:you|u|yall) (?:dont|do not|wont) have (?:my|me|any|us)\b
    (?:become|becoming|register as|sign up as) a (?:new )?patient
    (?:pacientes?|persona|cliente) (?:nuev[oa]s?)
    soy nuev[oa]
    (?:es )?(?:mi )?primera (?:vez|cita|visita|consulta)
    (?:aun |todavia )?no soy paciente
    no estoy (?:en (?:su|el) (?:sistema|registro|expediente|archivo)|registrad[oa]|inscrit[oa])
    nunca (?:he (?:ido|estado)|fui|les (?:he dado|di)|di mi|me han visto)
    no tienen (?:mi|mis)
    (?:quiero|quisiera) (?:ser paciente|registrarme|inscribirme|darme de alta)
    """
)
_NOT_NEW = any_of(
    r"""
    not (?:a )?new
    no soy (?:paciente )?nuev
    new patient (?:form|packet|paperwork|cost|fee)
    (?:do you|are you|r u|you guys) (?:\w+ ){0,3}new patients
    aceptan|reciben|formulario|bill\w*|charg\w*|code[ds]?|chart|statement|factur\w*
    cobr\w*
    """
)
_OF_A_BILL = re.compile(r"\b(?:bill\w*|charg\w*|statements?|address|factur\w*|cobr\w*)\b")
_MOST_WORDS = 16  # a longer message says more, which the model reads
_GOT_TEXT = re.compile(
    r"\b(?:(?:got|get|getting|received|keep getting|recibi\w*|me lleg\w+|me mandaron|me llegan)"
    r" (?:\w+ ){0,4}(?:texts?|messages?|mensajes?|textos?|sms)|text(?:ed|ing) me|you texted)\b"
)
_NOT_THEM = any_of(
    r"""
    (?:im|i am|this is|thats) not (?:\w+ )?(?!sure|new|in|on|able|feeling|going|coming|a\b
    |the\b|ok\b|well\b|happy|interested)\w+
    dont know (?:who|any)
    who is \w+
    (?:wrong|not my) (?:name|person|number)
    not (?:for )?me
    no (?:soy|es para mi|conozco)
    a otra persona|equivocad[oa]
    """
)
_WISHES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("reschedule", re.compile(
        r"\b(?:resched\w*|re schedule|move (?:my|the|it)|change (?:my|the) (?:app\w+|visit|time"
        r"|date)|another (?:time|day)|reagend\w*|reprogram\w*|(?:cambi|mov)\w+ (?:mi|la) (?:cita"
        r"|hora)|otr[oa] (?:hora|dia))\b")),
    ("cancel", re.compile(r"\b(?:cancel\w*|cant (?:come|make)|no (?:puedo|podre) ir)\b")),
    ("appointment_info", re.compile(
        r"\b(?:(?:when|whens|what (?:time|day)|where|do i have|check|see|look up|cuando|a que hora"
        r"|que dia|tengo|ver)\b.{0,20}\b(?:appt?s?|appointments?|visits?|citas?|consulta))\b")),
    ("billing_balance", re.compile(
        r"\b(?:owe|my (?:bill|balance)|balance|cuanto debo|mi (?:cuenta|factura|saldo)|saldo)\b")),
    ("confirm", re.compile(r"\bconfirm\w*\b")),
)  # fmt: skip


def code_trouble(text: str) -> CodeTrouble | None:
    """Said where a code is awaited."""
    said = folded(text)
    if _NO_PHONE.search(said):
        return CodeTrouble.NO_PHONE
    return CodeTrouble.MISSING if _MISSING.search(said) else None


def names_code(text: str) -> bool:
    return re.search(r"\b(?:codes?|codigos?)\b", folded(text)) is not None


def says_new(text: str) -> bool:
    """ "I'm a new patient", "no estoy en su sistema"; not "do you take new patients"."""
    said = folded(text)
    if len(said.split()) > _MOST_WORDS:
        return False
    return bool(_NEW.search(said)) and not _NOT_NEW.search(said)


def is_texted_wrongly(text: str) -> bool:
    """Somebody else whom our texts reach: "I got a text from you but I'm not Philippa"."""
    said = folded(text)
    if len(said.split()) > _MOST_WORDS or _OF_A_BILL.search(said):
        return False
    if says_wrong_number(text) is not None:
        return True
    return bool(_GOT_TEXT.search(said)) and bool(_NOT_THEM.search(said))


def wish_in(text: str) -> str | None:
    """The act that is asked for beside a name and a birth date, where it is plain."""
    said = folded(text)
    return next((act for act, sign in _WISHES if sign.search(said)), None)

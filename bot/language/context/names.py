"""Whether an answer to "who are you" gives a birth date, a code or a name."""

import re

from bot.language.english_words import ENGLISH
from bot.language.entities.number_words import MONTHS
from bot.language.normalise import folded, plain
from bot.language.phrases import word_set
from bot.language.spanish_words import SPANISH

_MONTHS = "|".join(MONTHS)
_BIRTH = re.compile(
    # 4/12/91, 07-22-66, 1992-04-27, 10.2.59, o5/17/2oo5
    r"(?<![\w/.-])(?:[\do]{1,2}[/.\\ -][\do]{1,2}[/.\\ -](?:[12][\do]{3}|[\do]{2})"
    r"|[12]\d{3}[/. -]\d{1,2}[/. -]\d{1,2})(?![\w/-])"
    # 04121991, 060682
    r"|(?<![\w/-])(?:[01]\d[0-3]\d(?:19|20)\d\d)(?![\w/-])"
    # March 3 1999, 5 de mayo del 61, 3rd of june
    rf"|\b(?:{_MONTHS})\b[ .,]*(?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th|o)?[ ,]*(?:of |de |del )?(?:{_MONTHS})\b"
    rf"|\b(?:{_MONTHS})\b.{{0,40}}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.{{0,20}}\b(?:{_MONTHS})\b"
    # spoken: december fifth sixty one, cinco de mayo
    rf"|\b[a-z]+ de (?:{_MONTHS})\b|\b(?:{_MONTHS}) (?:the )?[a-z]+(?:st|nd|rd|th|y|teen)\b"
    r"|\b(?:born|dob|d o b|birthday|bday|birthdate|date of birth|naci|nacio|nacimiento|cumple"
    r"|cumpleanos|fecha de nacimiento)\b.{0,60}\d"
)
_YEAR = re.compile(r"^\W*(?:del? |of )?(?:(?:19|20)\d\d|\d\d)\b")
_CODE = re.compile(
    r"(?<![\d/.$-])\d{6}(?![\d/-])|(?<![\d/.$-])\d{3}[ -]\d{3}(?![\d/-])"
    r"|\b(?:code|codigo|clave|pin|number|numero)\b.{0,20}\b\d{4,8}\b|^\d{4,8}$"
)
_NAMING = re.compile(
    r"^(?:hi |hello |hola )?(?:(?:my|his|her|the) (?:full |last |first )?name(?: is|s|)"
    r"|name(?: is|)|its|it is|this is|im|i am|me llamo|me yamo|mi nombre es"
    r"|mi nombre completo es|el nombre es|soy|se llama|nombre|es|under the name|its under"
    r"|bajo el nombre de|a nombre de) (.+)$"
)
_PARTICLES = word_set("de la del los las y van von da dos di jr sr viuda senora senor mr mrs ms dr")
_NAMES = word_set("grace joy hope rose may june april august mark bill will rich faith dawn art")
_NO_NAMES = (
    (ENGLISH | SPANISH)
    | word_set("ok okay no si yes yeah thanks gracias hola hi hello nope help ayuda bye")
) - _NAMES
_MOST_NAMES = 5


def gives_birth_date(text: str) -> bool:
    return _BIRTH.search(_clear(text)) is not None


# Asked beside a date that we asked for, these are about the date and nothing else.
_ABOUT_THE_DATE = re.compile(
    r"(?:(?:does (?:that|this|it) (?:work|help|match)|(?:is|was) (?:that|this|it)(?: what (?:you|u)"
    r"(?: guys)? (?:need|want|needed|wanted))? ?(?:right|ok|okay|good|it|enough|fine|correct|all)?"
    r"|(?:did|do) (?:you|u|ya) (?:get|got|see|find|need) (?:it|that|me|anything else)|right|rite"
    r"|correct"
    r"|ok|okay|yes|good|(?:and )?why (?:do|would) (?:you|u|yall|ya) (?:need|want|ask)(?: for)?"
    r"(?: it| that| this| to know)?|why|what for|what (?:now|else|next)|now what|and now"
    r"|anything else"
    r"|is (?:it|this|that) safe(?: to send(?: here| that| it)?)?|can (?:you|u) see (?:it|that|me)"
    r"|esta bien(?: asi)?|asi(?: esta bien)?|verdad|cierto|correcto|es correct[oa]|si|le sirve"
    r"|sirve"
    r"|con eso|eso es(?: todo)?|ya(?: quedo| esta)?|y ahora(?: que)?|algo mas|lo ve|me encontro"
    r"|la vio"
    r"|(?:para|por) que (?:la |lo |me la )?(?:quiere\w*|necesita\w*|ocupa\w*|pide\w*)|para que"
    r"|por que"
    r"|es seguro(?: mandarla)?|my|mi|its|it is|is|es|the|i was|im|born|on|dob|d o b|birthday|bday"
    r"|birthdate|date of birth|birth date|fecha(?: de nacimiento)?|naci|nacida|nacido|el|la|de"
    r"|del|en"
    r"|and|y|but|pero|here|aqui|ahi|hi|hola|thanks|thank you|gracias|please|pls|por favor)(?: |$))*"
)


def date_asked_about(text: str) -> str | None:
    """The birth date that comes with nothing but a question about it: "8/21/67 right?"."""
    said = _clear(text)
    found = _BIRTH.search(said)
    if found is None or "?" not in text:
        return None
    around = f"{said[: found.start()]} {_YEAR.sub(' ', said[found.end() :], count=1)}"
    if _ABOUT_THE_DATE.fullmatch(folded(around)) is None:
        return None
    last = max(place for place, char in enumerate(said) if char.isdigit())
    return said[found.start() : max(found.end(), last + 1)]


def gives_code(text: str) -> bool:
    return _CODE.search(_clear(text)) is not None


def is_only_a_name(text: str) -> bool:
    """ "Mike Wozny", "soy Ana María Ruiz": words of no other meaning that we know."""
    said = folded(text)
    named = _NAMING.match(said)
    words = (named[1] if named else said).split()
    parts = [word for word in words if word not in _PARTICLES]
    enough = 1 if named else 2
    if not enough <= len(parts) <= _MOST_NAMES:
        return False
    return all(part.isalpha() and part not in _NO_NAMES for part in parts)


def _clear(text: str) -> str:
    """Folded, but with the marks that stand in dates and numbers."""
    kept = plain(text)[:400]
    return re.sub(r"[^\w/.,\\ -]", " ", kept).translate(_UNACCENTED)


_UNACCENTED = str.maketrans("áéíóúüñ", "aeiouun")

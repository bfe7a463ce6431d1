"""Whether an answer to "who are you" gives a birth date, a code or a name."""

import re

from bot.language.english_words import ENGLISH
from bot.language.normalise import folded, plain
from bot.language.phrases import word_set
from bot.language.spanish_words import SPANISH

_MONTHS = (
    "jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept"
    "|september|oct|october|nov|november|dec|december|ene|enero|febrero|marzo|abr|abril|mayo"
    "|junio|julio|ago|agosto|septiembre|setiembre|octubre|noviembre|dic|diciembre"
)
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

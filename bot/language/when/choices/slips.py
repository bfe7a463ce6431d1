"""Places of the list put right in one breath, refused one by one, or named among other words."""

import re
from dataclasses import replace

from bot.language.normalise import folded, plain
from bot.language.when.choices import words as words_for
from bot.language.when.choices.months import looks_like_a_month
from bot.language.when.choices.numbers import Offer, chosen
from bot.language.when.choices.turns import DAYS
from bot.language.when.model import Choice

_PLACE = (
    rf"(?:(?:the |number |option |la |el |#)*(?:{words_for.PLACES}|last|ultim[oa]|[1-9])\b"
    r"(?: (?:one|1)\b)?)"
)
_ITEM = rf"(?:{_PLACE}|(?:el |the )?(?:{DAYS})\b)"
_CANNOT = (
    r"(?:no puedo|no me (?:sirve|queda|funciona)|i can[’'o ]?n?t|can[’']?t|won[’']?t work"
    r"|(?:is|s|esta) (?:out|no good|bad|taken|no))"
)
_SLIP = re.compile(
    rf"(?i)\b{_ITEM}[\s,.;…-]+(?:(?:no|nope|oops|uy)\b[\s,.;…-]+(?=(?:the |number |option |#)*"
    rf"(?:{words_for.PLACES}|last|[1-9])\b)|no\b[,.;…-]+\s*(?=(?:la |el )?{_ITEM}))"
)
# "La 1 no puedo la 2 sí", "1 is out 2 is good", "la 2 no la 3 sí".
_REFUSED_FIRST = re.compile(
    rf"(?i)\b{_PLACE}[\s,]+(?:{_CANNOT}[\s,]+(?:and |but |so |pero |y )?(?={_PLACE})"
    rf"|no[\s,]+(?={_PLACE}[\s,]+(?:s[ií]|yes|works|is (?:good|fine|ok))\b))"
)
# "Wed is out Mon is out", "miércoles no puedo y jueves tampoco".
_REFUSES_TOO = re.compile(rf"(?i){_CANNOT}|\b(?:tampoco|either|neither|nor|ni|not?)\b")
_NO = re.compile(r"\bno\b")
# A number that is an hour, a date or an amount, and none of the list.
_OTHER_NUMBER = re.compile(
    r"\d\d|\d ?[:/%-] ?\d|\d\.\d"
    r"|\d ?(?:am|pm|a\.m|p\.m|st|nd|rd|th|hours?|hrs?|min|days?|weeks?|horas?"
    r"|dias?|semanas?|kids|people|personas)\b"
    r"|\b(?:at|after|before|until|till?|by|around|about|past|from|to|than|las|hasta|desde|despues"
    r"|antes|tipo|sobre|de|del|a la|el) ?\d"
)
_BESIDE_A_WORD = re.compile(r"([a-z]+) [1-9](?!\d)")
_LISTED = re.compile(r"(?<!\d)[1-9](?!\d)")
_SECOND_BEST = re.compile(r"\b(?:but|though|pero|aunque|if not|si no|otherwise|sino)\b")


def after_slip(text: str) -> str:
    """What is left when what was put right or refused first is taken away."""
    said = plain(text)
    if len(_NO.findall(said)) > 1:  # "1. no 2. no 3. no"
        return text
    for pattern in (_REFUSED_FIRST, _SLIP):
        found = pattern.search(text)
        if found and not _REFUSES_TOO.search(text[found.end() :]):
            return text[found.end() :]
    return text


def by_listed_numbers(text: str, offer: Offer) -> Choice | None:
    """ "La 2 por favor mijita", "2 but 3 works too": numbers of the list among other words.

    Never sure: they may be hours all the same.
    """
    sentences = re.split(r"[.;!?\n]", text)  # "Can't do 1. 2 or 3 fine"
    said = " ".join(words_for.NOT_THAT.sub(" ", folded(part)) for part in sentences)
    if (
        not offer.numbered
        or re.search(rf"\b(?:{DAYS})\b", said)
        or _OTHER_NUMBER.search(plain(text))
    ):
        return None
    if any(looks_like_a_month(found[1]) for found in _BESIDE_A_WORD.finditer(said)):
        return None
    numbers = [int(found.group()) for found in _LISTED.finditer(said)]
    if not numbers or any(n not in offer.positions() or offer.at_hour(n) for n in numbers):
        return None
    kept = numbers[:1] if _SECOND_BEST.search(said) else numbers
    choice = chosen(kept)
    return choice and replace(choice, sure=False)

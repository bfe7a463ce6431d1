"""Whether words call a visit by a day or hour that it does not have: misread, or wished for."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.language.normalise import folded
from bot.language.when import Chosen, Kind, When, read_choice
from bot.language.when.calendar.setting import Setting
from bot.language.when.read import read_said


class Named(StrEnum):
    """The time that is said beside what is asked."""

    ITS_OWN = "its_own"  # or none at all
    ANOTHER = "another"  # as if it were the visit's
    WISHED = "wished"  # "Friday works": one that would suit


_ARRIVAL = timedelta(minutes=45)  # whoever says to be there so much earlier means the visit
_LONGEST = 14  # words; a longer message tells a story, and its times belong to that
_NOW = frozenset({"now", "right now", "ahora", "ahorita"})
_ONE_DAY = frozenset({Kind.TIME, Kind.DAY})
_PREPOSITIONS = (
    r"(?:(?:on|for|at|of|in|the|this|next|my|our|de|del|el|la|las|los|a|para|al|este|esta|dia|and"
    r"|y|then|entonces|pues|that|is) )*$"
)
# What a time right after these belongs to: the visit that is cancelled, or come to.
_CANCELS = re.compile(
    r"(?:^|\b)(?:appointment|appt|apt|visit|checkup|one|cita|consulta|visita|cancel\w*|my|mi|la"
    r"|make it|be there|come|come in|make|attend|ir|asistir|llegar|voy|vamos|anul\w+) "
    + _PREPOSITIONS
)
_COMES = re.compile(
    r"(?:^|\b(?:see (?:you|u|ya|yall|him|her|them)|be there|there|coming|come|ok|okay|yes|yeah|yep"
    r"|yup|si|sip|claro|sure|great|perfect|good|thanks|confirm\w*|nos vemos|estare|estaremos|voy"
    r"|vamos|ire|appointment|appt|apt|visit|cita|consulta)) ?" + _PREPOSITIONS
)
_POSSESSIVE = re.compile(r"(?i)\b(today|tomorrow)['’]s\b")
_PAUSE = re.compile(r"[.;!?\n]|,(?=\s*(?:el|la|on|the)?\s*$)")
_OWNED = re.compile(r"^ (?:s )?(?:appointment|appt|apt|visit|one|checkup|cita|consulta|visita)\b")
_SUITS = re.compile(
    r"^ (?:(?:is|its|thats|would be|will|sounds|que|esta|me|it|se|are|at \S+) )*(?:works?|work|fine"
    r"|good|great|ok|okay|perfect|better|best|please|pls|plz|bien|perfecto|mejor|queda|sirve"
    r"|funciona|parece|puedo|por favor|porfa)\b"
)
_YES = re.compile(
    r"\b(?:yes|yeah|yep|yup|yea|y|si|sip|claro|confirm\w*|see (?:you|u|ya|yall)|nos vemos|be there"
    r"|estare|estaremos|right|correct|verdad|cierto|correcto|coming|voy|vamos|ire)\b"
)
# Before a time that would suit; whoever says more speaks of the visit as they remember it.
_ONLY_SO = re.compile(
    r"(?:(?:ok|okay|k|sure|great|perfect|good|well|no|then|pues|bueno|the|el|la|las|a|at|on|for|this"
    r"|next|este|esta|thanks|gracias|hi|hello|hey|hola|maybe|how about|what about|and) )*"
)
_EARLY = re.compile(r"\b(?:early|arrive|before|until|till|after|antes|temprano|llego|hasta)\b")


def time_named(
    text: str, at: datetime, *, lang: str, now: datetime, zone: ZoneInfo, cancels: bool
) -> Named:
    """at: when the visit is. cancels: it is to be cancelled; else it is confirmed."""
    text = _POSSESSIVE.sub(r"\1", text)
    said = folded(text)
    if len(said.split()) > _LONGEST:
        return Named.ITS_OWN
    times = [
        when
        for when in _times(text, lang, now, zone)
        if when.kind in _ONE_DAY and folded(text[slice(*when.span)]) not in _NOW
    ]
    if not times or any(_is_of(text, when, at, lang, now, zone) for when in times):
        return Named.ITS_OWN
    before, after = _around(text, times[0])
    if cancels:
        attached = _CANCELS.search(before) or _OWNED.match(after)
        return Named.ANOTHER if attached else Named.ITS_OWN
    if _EARLY.search(said) or not _is_told_to_come(before, after):
        return Named.ITS_OWN
    wished = _ONLY_SO.fullmatch(before) and _YES.search(said) is None
    return Named.WISHED if wished else Named.ANOTHER


def _times(text: str, lang: str, now: datetime, zone: ZoneInfo) -> Iterator[When]:
    wanted, excluded = read_said(text, lang, Setting(now, zone, None, None, None))
    yield from (when for _, when in (*wanted, *excluded))


def _is_of(text: str, when: When, at: datetime, lang: str, now: datetime, zone: ZoneInfo) -> bool:
    words = text[slice(*when.span)]
    found = read_choice(words, [at], lang=lang, now=now, zone=zone, numbered=False)
    if found.chosen in {Chosen.ONE, Chosen.ANY} or _is_fair(when, at):
        return True
    if when.kind is not Kind.TIME or when.start is None:
        return False
    start = when.start.astimezone(zone)
    same_day = when.dayless or start.date() == at.astimezone(zone).date()
    early = at.astimezone(zone).replace(year=2000, month=1, day=1) - start.replace(
        year=2000, month=1, day=1
    )
    return same_day and timedelta() <= early % timedelta(hours=12) <= _ARRIVAL


def _is_fair(when: When, at: datetime) -> bool:
    """ "Next Wednesday" may be this week's."""
    spans = [(other.start, other.end) for other in when.ambiguous]
    return any(start and (start == at or (end and start <= at < end)) for start, end in spans)


def _around(text: str, when: When) -> tuple[str, str]:
    begins, ends = when.span
    # A time after a comma belongs to what is said there: "cancel my visit, Friday I call you".
    before, after = folded(_PAUSE.split(text[:begins])[-1]), folded(text[ends:])
    return (f"{before} " if before else ""), (f" {after}" if after else "")


def _is_told_to_come(before: str, after: str) -> bool:
    if not before:
        return not after or _SUITS.match(after) is not None or _YES.search(after) is not None
    return _COMES.search(before) is not None

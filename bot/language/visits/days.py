"""Which visits a part of a message names by day, hour or place in a list."""

import re
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.language.normalise import folded
from bot.language.visits.words import NEGATIONS
from bot.language.when import Chosen, Kind, When, read_choice
from bot.language.when.calendar.setting import Setting
from bot.language.when.read import read_said

_WEEKDAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|miercoles"
    r"|jueves|viernes|sabado|domingo"
)
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|am|pm|\b)|(?:{_WEEKDAY})s?\b|today|tomorrow|hoy|manana|pasado"
    r"|(?:next|this|following|coming) \w+|proxim[oa]|semana|mes|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)\w*)"
)
# Where a visit is to go, and not where it is.
_GOAL = re.compile(
    r"\b(?:to|until|till|al?|hasta|para|pal?)"
    rf" (?:(?:the|next|this|another|some|el|la|las|los|un|una|otro|otra|proximo|proxima|dia) )*"
    rf"(?:{_DAY}|week|semana|day|time|hora|month|mes|later|earlier|sooner).*$"
)
_VISIT = r"(?:appointments?|appts?|apts?|visits?|checkup|check up|one|1|cita|consulta|visita)"
_MOVE = (
    r"(?:move|change|switch|reschedule|resched|push|mover|mueva|muevame|cambiar|cambie|cambieme"
    r"|pasar|pase|paseme|reprogramar|reprograme|reagendar|posponer)"
)
_ITS_DAY = rf"(?P<day>(?:the |el |la |las |este |esta )?{_DAY}.*)$"
# A day beside these is the visit's own: "the one on", "la del", "move the 20th", "my 2pm visit".
_POINTERS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<!want )(?<!have )(?<!get )(?<!make )(?<!book )(?<!put )(?<!like )"
        rf"\b(?:the|my|that) {_VISIT} (?:(?:i have|is|thats|that is|on|at|from|of) )*{_ITS_DAY}",
        rf"\b(?:the|my|that|mi|la|el) (?P<day>(?:\w+ ){{1,3}}?){_VISIT}\b(?! of)",
        rf"\b{_MOVE} (?:my|that|mi|lo del|lo de el|(?=the|el)) ?{_ITS_DAY}",
        r"\b(?:la|las|lo|mi cita|la cita|mi consulta|la consulta|el turno|mi turno) "
        rf"(?:de el|del|de) {_ITS_DAY}",
        rf"(?:^|\b(?:y|pero|que|es) )el (?:de el|del|de) {_ITS_DAY}",
        rf"(?P<day>(?:\b(?:next|this) weeks|\b(?:{_WEEKDAY})s)\b)(?= (?:i|we|is|needs|one|cant"
        r"|wont|doesnt|has|appt|appointment|visit|no|yes|works|please|pls)\b|$)",
    )
)
_FOR_A_DAY = re.compile(rf"\bfor (?:(?:the|this|next|another|some) )*{_DAY}.*$")
_INSTEAD = re.compile(r"\b(?:instead|rather|better|mejor|en vez|prefer\w*|preferi\w*)\b")
_OF_THE = re.compile(r"\b(?:(?:la|el|lo|mi cita|la cita) )?(?:del|de el) (?=\d{1,2}\b(?! de la))")
# "The June one" is one in June, and not June 1.
_ONE_OF_A_MONTH = re.compile(
    r"\b(?:the|my|that) (jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) one\b"
)
# What refuses a visit of its own: a day, an hour of one, a week; not "mornings" or "after 3".
_REFUSED = frozenset({Kind.DAY, Kind.TIME, Kind.WEEK})


def by_day(
    part: str,
    times: Sequence[datetime],
    *,
    lang: str,
    now: datetime,
    zone: ZoneInfo,
    listed: bool,
    moves: bool,
) -> tuple[int, ...]:
    """Those at the day or hour that is said, or at a place in our list; positions from 0.

    moves: it asks for another time, so that a day may be where the visit is to go.
    """
    goalless = _GOAL.sub("", folded(part)) if moves else part
    # "Can't do the 28th" is about the visit of the 28th, whatever is to become of it.
    said = " ".join(word for word in goalless.split() if folded(word) not in NEGATIONS)
    said = _ONE_OF_A_MONTH.sub(r"in \1", _OF_THE.sub("el ", said))
    setting = Setting(now, zone, None, None, None)
    if not said or read_said(said, lang, setting)[1]:
        return ()
    choice = read_choice(said, times, lang=lang, now=now, zone=zone, numbered=listed)
    if choice.chosen not in (Chosen.ONE, Chosen.SEVERAL):
        return ()
    return tuple(sorted(option - 1 for option in choice.options))


def by_pointing(
    part: str, times: Sequence[datetime], *, lang: str, now: datetime, zone: ZoneInfo
) -> tuple[int, ...]:
    """Those whose own day is said beside a wish to move: refused, or as the day that a visit has.

    "Move it to the 20th" and "the 20th would be better" say where it is to go.
    """
    whole = folded(part)
    said = _FOR_A_DAY.sub("", _GOAL.sub("", whole))
    for word in _days_pointed(said):
        found = by_day(word, times, lang=lang, now=now, zone=zone, listed=False, moves=False)
        if found:
            return found
    if _INSTEAD.search(whole):
        return ()
    setting = Setting(now, zone, None, None, None)
    excluded = read_said(_OF_THE.sub("el ", part), lang, setting)[1]
    refused = [part[slice(*when.span)] for _, when in excluded if _is_one(when)]
    places = [
        by_day(word, times, lang=lang, now=now, zone=zone, listed=False, moves=False)
        for word in refused
    ]
    return next((found for found in places if found), ())


def _days_pointed(said: str) -> list[str]:
    found = (pointer.search(said) for pointer in _POINTERS)
    days = [match["day"] for match in found if match]
    # "La del 20": the article went with "del".
    return [re.sub(r"^(\d{1,2})(?= |$)", r"el \1", day) for day in days]


def _is_one(when: When) -> bool:
    return when.kind in _REFUSED and not when.recurring

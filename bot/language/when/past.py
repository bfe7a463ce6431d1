"""A time asked for that has been: "yesterday at 3", "el lunes pasado", May 1 said on May 4."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.language.clauses import clauses
from bot.language.normalise import folded
from bot.language.patterns import any_of
from bot.language.phrases import word_set
from bot.language.when.assemble import heard, reduced
from bot.language.when.calendar.arithmetic import made_date
from bot.language.when.model import Assumption, Kind, When
from bot.language.when.stances.told import TOLD

_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|a few|a couple(?: of)?)"
_CUANTOS = r"(?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|unos|unas)"
_PAST = any_of(
    rf"""
    (?:the )?day before yesterday
    yesterday|last night
    last (?:(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?|week|weekend
    |month)(?! (?:of|in) )
    {_COUNT} (?:days?|weeks?|months?) ago
    anteayer|antier|ayer|anoche
    (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|fin de semana
    |mes) (?:ante)?pasad[oa](?! manana)
    pasad[oa] (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|mes)
    (?<!desde )hace {_CUANTOS} (?:dias?|semanas?|mes(?:es)?)
    """
)
# What has been is told of, or names a thing: "I was sick yesterday", "la cita de ayer".
_TELLS = TOLD | word_set(
    """
    was were been have has had did didnt wasnt couldnt missed forgot got told said canceled
    cancelled waited tried sick ill texted emailed asked confirmed since from forget dropped
    era fue fueron estaba tenia habia pude pudo falte falto olvide olvido dije dijo dijeron quise
    iba quede enfermo enferma mal desde paso pasaron avise pedi escribi confirme
    llego llegaron dio di cancele hable espere esperando
    """
)
_NAMES = re.compile(r"\b(?:de|del|la de|el de) $")
_ASKS = word_set(
    """
    can could may move change switch reschedule resched come book available open free works work
    prefer want need like appointment instead at for to how about
    puedo puede podria quiero quisiera cambiar mover ir venir prefiero tiene tienen hay para mejor
    necesito a cita que
    """
)
_SOFT = word_set("the on in el la los las please pls porfa porfavor por favor then and y um no")


@dataclass(frozen=True)
class Timely:
    """What is left of a wish for a time; passed: all of its days have been."""

    when: When | None
    passed: bool = False


def timely(text: str, when: When | None, *, lang: str, now: datetime, zone: ZoneInfo) -> Timely:
    """when: as `read_when` reads the text. Of a time that has been, its hours are kept."""
    today = now.astimezone(zone).date()
    named = when is not None and not when.dayless
    if when is not None and named:
        to_come = [one for one in (when, *when.also) if not _has_been(one, today)]
        if len(to_come) == 1 + len(when.also):
            return Timely(when)
        if to_come:
            return Timely(replace(to_come[0], also=tuple(to_come[1:])))
        return Timely(_hours_of(when), passed=True)
    return Timely(when, passed=_asks_for_past(text) or _names_past_date(text, lang, today))


def _has_been(when: When, today: date) -> bool:
    """A date that was put into next year, though this year's is nearer."""
    if Assumption.YEAR not in when.assumptions or when.start is None:
        return False
    coming = when.start.date()
    was = made_date(coming.year - 1, coming.month, coming.day)
    return was is not None and was < today and today - was < coming - today


def _hours_of(when: When) -> When | None:
    kept = when.kind in (Kind.TIME, Kind.DAYPART)
    return replace(when, dayless=True, also=()) if kept else None


def _names_past_date(text: str, lang: str, today: date) -> bool:
    """A whole date of the last twelve months; what is older is a birth date."""
    for one in heard(reduced(text, lang)):
        day = one.said.day
        if day is not None and day.year and day.month and day.day and not one.excluded:
            on = made_date(day.year, day.month, day.day)
            if on is not None and 0 < (today - on).days < 366:
                return True
    return False


def _asks_for_past(text: str) -> bool:
    return any(_asked(folded(part)) for part in clauses(text))


def _asked(said: str) -> bool:
    found = _PAST.search(said)
    if found is None or _NAMES.search(said[: found.start()]):
        return False
    words = set(said.split())
    if words & _TELLS:
        return False
    beside = set((said[: found.start()] + said[found.end() :]).split()) - _SOFT
    return not beside or bool(beside & _ASKS) or all(word.isdigit() for word in beside)

"""A mere weekday, said without its date: which weeks' it may be, wished for or refused. Pure."""

import re
from dataclasses import replace
from datetime import datetime

from bot.language.normalise import folded
from bot.language.when import Kind, When

_NAME = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thu|thurs?|fri|sat|sun"
    r"|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)"
)
_HOUR = r"(?:la |las )?(?:\d{1,2}(?: ?\d\d)?(?: ?[ap] ?m)?|noon|lunch|mediodia|medio dia)"
_HOURS = (
    r"(?:(?:after|before|past|from|despues de|antes de|a partir de|desde|pasadas) " + _HOUR + r"|"
    r"(?:between|entre|from|de) " + _HOUR + r" (?:and|to|til|y|a) " + _HOUR + r"|"
    r"(?:in the |por la |en la |a la |de la |early |late |temprano (?:en|por) la )?"
    r"(?:mornings?|afternoons?|evenings?|mananas?|tardes?|noches?|mediodia))"
)
_BARE = re.compile(
    r"(?:(?:el|los|on|a|an|any|for|para|en|un) )*" + _NAME + r"(?: (?P<hours>" + _HOURS + r"))?"
)


def each_week(when: When | None, text: str) -> When | None:
    """A mere "Tuesday" or "Wed after 10" is each week's, as is each of those joined to it."""
    if when is None:
        return None
    also = tuple(_each_weeks(one, text) for one in when.also)
    return replace(_each_weeks(when, text), also=also)


def such_day_after(when: When | None, text: str) -> When | None:
    """The same on any week, for where the first is full; None: dates and hours are meant as said.

    text: the words in which it stands.
    """
    weekly = each_week(when, text)
    return None if weekly == when or weekly is None or weekly.excluded else weekly


def refused_each_week(
    when: When | None, text: str, visit_at: datetime | None = None
) -> When | None:
    """ "Not Wednesday" refuses each; who cannot come on the very day of the visit, only that."""
    if when is None or any(_is_day_of(no, visit_at) for no in when.excluded):
        return when
    return replace(when, excluded=tuple(_each_weeks(no, text) for no in when.excluded))


def _each_weeks(one: When, text: str) -> When:
    if one.kind is Kind.TIME or one.recurring or one.dayless:
        return one
    said = _BARE.fullmatch(folded(text[slice(*one.span)]).strip())
    return replace(one, recurring=True) if said else one


def _is_day_of(no: When, visit_at: datetime | None) -> bool:
    if visit_at is None or no.start is None or no.end is None or no.recurring:
        return False
    return no.start <= visit_at < no.end

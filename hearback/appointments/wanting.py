"""What a patient's words want of a new time: days and hours, with whom, where, sooner or later."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Facts
from bot.language.entities import Directory, Mention, read_entities
from bot.language.normalise import folded
from bot.language.patterns import each_of
from bot.language.when import Kind, When
from hearback.appointments.offers import Purpose, ToBook
from hearback.appointments.wishes import Wish
from hearback.clinics.model import Location, Provider

WEEK = timedelta(days=7)
_ARTICLE = re.compile(r"^(?:(?:el|on|a|for|para el) )+")
ONE_DAY = frozenset({Kind.TIME, Kind.DAY, Kind.DAYPART})
_NOT = re.compile(
    r"\b(?:not|no|dont|cant|wont|never|except|but|besides|without|instead of|rather than|other than"
    r"|different from|menos|excepto|salvo|sin|que no sea|en vez de|en lugar de|otro que no)"
    r"(?: \w+){0,3}$"
)
_ANOTHER_PROVIDER = re.compile(
    r"\b(?:(?:another|different|other) (?:doctor|dr|provider|nurse|person)|someone else"
    r"|somebody else|anyone else|(?:otr[oa]) (?:doctora?|dra?|medic[oa]|enfermer[oa]|persona)"
    r"|alguien mas)\b"
)
_OTHER_PLACE = re.compile(
    r"\b(?:the )?(?:other|another|different) (?:clinic|office|location|place|site|branch)\b"
    r"|\b(?:la |el )?otr[oa] (?:clinica|oficina|sucursal|lugar|consultorio|sede)\b"
)
_SOONER = re.compile(
    r"\b(?:sooner|earlier|move (?:it|me|my \w+) up|push (?:it )?up|antes|mas pronto|mas temprano"
    r"|adelant\w+)\b(?! (?:than|in the|de|que|del)\b)"
)
_LATER = re.compile(
    r"\b(?:later|push(?:ed)? (?:it |that |my \w+ )?(?:back|out)|mas tarde|mas adelante|pospon\w+"
    r"|atras\w+)\b(?! (?:than|in the|today|de|que|del)\b)"
)
_THAN_THOSE = re.compile(
    r"\b(?:sooner|earlier|before)(?: than)? (?:that|those|these|them|this|any of|the ones?)\b"
    r"|\b(?:antes|mas (?:pronto|temprano)) (?:de|que) (?:es[oae]s?|est[oae]s?|ell[oa]s|las que)\b"
)
_TOLD_BEFORE = each_of(
    r"""
    \b(?:said|told|asked|called|texted|wrote|mentioned|sent|spoke|talked|was|had|went
    |saw) (?:\w+ ){0,4}(?:earlier|before)\b
    \b(?:earlier|mas temprano|antes) (?:i|we|me|les?|habia|llame|dije|hable|pedi|mande
    |escribi)\b
    \b(?:llame|dije|hable|pedi|mande|escribi) (?:\w+ ){0,3}(?:antes|mas temprano)\b
    """
)


def sooner_than_offered(words: str, when: When | None) -> bool:
    """Whether times before those on offer are asked for. "Before Wednesday" is a time itself."""
    said = folded(words)
    if _TOLD_BEFORE.search(said):
        return False
    return _THAN_THOSE.search(said) is not None or (when is None and bool(_SOONER.search(said)))


async def wanted(
    session: AsyncSession,
    wish: Wish,
    words: str,
    when: When | None,
    *,
    clinic_id: UUID,
    language: str,
    today: date,
) -> Wish:
    """The wish with what these words add to it."""
    wish = wish.narrowed(when)
    said = folded(words)
    if when is None and not _TOLD_BEFORE.search(said):
        if _SOONER.search(said):
            wish = wish.sooner()
        elif _LATER.search(said):
            wish = wish.later()
    providers = await _names(session, Provider, clinic_id)
    places = await _names(session, Location, clinic_id)
    directory = Directory(providers=tuple(providers), places=tuple(places))
    named = read_entities(words, lang=language, today=today, directory=directory)
    wish = _with_providers(wish, words, named.provider, providers)
    return _at_places(wish, words, named.place, places)


def _with_providers(
    wish: Wish, words: str, named: Sequence[Mention], known: Mapping[str, UUID]
) -> Wish:
    wanted_ids: set[UUID] = set()
    refused: set[UUID] = set()
    unknown = False
    for mention in named:
        ids = {known[name] for name in mention.fits if name in known}
        if _NOT.search(folded(words[: mention.span[0]])):
            refused |= ids
        else:
            wanted_ids |= ids
            unknown = unknown or not ids
    if _ANOTHER_PROVIDER.search(folded(words)) and wish.usual_provider and not wanted_ids:
        refused.add(wish.usual_provider)
    if wanted_ids or unknown:
        wish = replace(wish, providers=frozenset(wanted_ids))
    if refused:
        usual = None if wish.usual_provider in refused else wish.usual_provider
        not_with = wish.not_providers | frozenset(refused)
        wish = replace(wish, not_providers=not_with, usual_provider=usual)
    return wish


def _at_places(wish: Wish, words: str, named: Sequence[Mention], known: Mapping[str, UUID]) -> Wish:
    """Only where there is more than one place to choose from."""
    if len(known) < 2:
        return wish
    if _OTHER_PLACE.search(folded(words)) and wish.usual_location is not None:
        others = frozenset(known.values()) - {wish.usual_location}
        return replace(wish, locations=others, usual_location=None)
    ids = {
        known[name]
        for mention in named
        for name in mention.fits
        if name in known and not _NOT.search(folded(words[: mention.span[0]]))
    }
    return replace(wish, locations=frozenset(ids)) if ids else wish


async def _names(
    session: AsyncSession, table: type[Provider] | type[Location], clinic_id: UUID
) -> dict[str, UUID]:
    rows = await session.execute(
        select(table.name, table.id).where(table.clinic_id == clinic_id).order_by(table.name)
    )
    return {row.name: row.id for row in rows}


_WEEKDAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|sat"
    r"|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?"
)


def such_day_after(when: When | None, text: str) -> When | None:
    """The same day a week on, of a mere "Tuesday" said for one."""
    if when is None or when.kind is not Kind.DAY or when.recurring or when.also or when.excluded:
        return None
    named = _ARTICLE.sub("", folded(text[slice(*when.span)]))
    if when.start is None or when.end is None or not _WEEKDAY.fullmatch(named):
        return None
    return replace(when, start=when.start + WEEK, end=when.end + WEEK)


def any_week(when: When | None, text: str) -> When | None:
    """A visit that there is not yet may be on any such day: a mere "Saturday" is each week's."""
    if (
        when is None
        or when.kind is not Kind.DAY
        or not _WEEKDAY.fullmatch(folded(text[slice(*when.span)]))
    ):
        return when
    return replace(when, recurring=True)


def wished_time(facts: Facts, purpose: Purpose) -> When | None:
    """What the message says of time, unless it names the very visit that is to be moved."""
    when = facts.when
    if when is None or isinstance(purpose, ToBook) or when.also or when.excluded:
        return when
    return None if _names_visit(when, purpose.visit.starts_at) else when


def _names_visit(when: When, at: datetime) -> bool:
    """Whether it is the visit's own day or hour. "After 3" and "next week" are wishes."""
    if when.start is None or when.dayless or when.recurring or when.kind not in ONE_DAY:
        return False
    return when.start == at or (when.end is not None and when.start <= at < when.end)

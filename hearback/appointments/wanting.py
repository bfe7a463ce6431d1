"""What a patient's words want of a new time: days and hours, with whom, where, sooner or later."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.context import Facts
from bot.language.entities import Directory, Mention, read_entities
from bot.language.normalise import folded
from bot.language.patterns import each_of
from bot.language.when import Kind, When
from hearback.appointments.any_such_day import each_week, refused_each_week
from hearback.appointments.offers import Purpose, ToBook
from hearback.appointments.wishes import Wish
from hearback.clinics.model import Location, Provider

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
# Counted from the visit, so that nothing on its other side will do: "a week later", "un dia antes".
_UNITS = r"(?:days?|weeks?|months?|hours?|dias?|semanas?|mes(?:es)?|horas?)"
_PUT_OFF = re.compile(
    rf"\b(?:{_UNITS} (?:after|later|out|despues|mas tarde|siguiente)(?! (?:de|que|than)\b)"
    rf"|(?:siguiente|following|next) {_UNITS}|(?:push|mov|bump|kick|shift)\w* (?:\w+ ){{0,2}}back"
    r"|delay|postpone|recorr\w+|atras[ea]\w*|retras[ea]\w*|pospon\w+|apla[cz]\w+)\b"
)
_FORWARD = re.compile(
    rf"\b(?:{_UNITS} (?:before|earlier|sooner|antes|mas temprano)(?! (?:de|que|than)\b)"
    r"|(?:mov|bump|bring|push|pull)\w* (?:\w+ ){0,2}(?:up|forward)|adelant\w+)\b"
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


def told_before(words: str) -> bool:
    """ "Like I said before", "ya llamé antes": when something was told, and no wish for sooner."""
    return _TOLD_BEFORE.search(folded(words)) is not None


def sooner_than_offered(words: str, when: When | None) -> bool:
    """Whether times before those on offer are asked for. "Before Wednesday" is a time itself."""
    if told_before(words):
        return False
    said = folded(words)
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
    if when is None and not told_before(words):
        if _SOONER.search(said):
            wish = wish.sooner()
        elif _LATER.search(said):
            wish = wish.later()
    wish = _on_its_side(wish, when, said)
    providers = await _names(session, Provider, clinic_id)
    places = await _names(session, Location, clinic_id)
    directory = Directory(providers=tuple(providers), places=tuple(places))
    named = read_entities(words, lang=language, today=today, directory=directory)
    wish = _with_providers(wish, words, named.provider, providers)
    return _at_places(wish, words, named.place, places)


def _on_its_side(wish: Wish, when: When | None, said: str) -> Wish:
    """What is full after the visit is not looked for before it, and the other way round."""
    at = wish.visit_starts_at
    if when is None or when.start is None or at is None or when.also or when.excluded:
        return wish
    if _PUT_OFF.search(said) and when.start >= at:
        return wish.later()
    if _FORWARD.search(said) and when.end is not None and when.start < at:
        return wish.sooner()
    return wish


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


def wished_time(facts: Facts, purpose: Purpose, words: str) -> When | None:
    """What the words say of time, unless they name the very visit that is to be moved."""
    when = facts.when
    if isinstance(purpose, ToBook):  # no visit stands yet, so a mere weekday is any week's
        return refused_each_week(each_week(when, words), words)
    at = purpose.visit.starts_at
    if when is None or (not when.also and not when.excluded and _names_visit(when, at)):
        return None
    return refused_each_week(when, words, at)


def _names_visit(when: When, at: datetime) -> bool:
    """Whether it is the visit's own day or hour. "After 3" and "next week" are wishes."""
    if when.start is None or when.dayless or when.recurring or when.kind not in ONE_DAY:
        return False
    return when.start == at or (when.end is not None and when.start <= at < when.end)

"""The published list of insurance plans: whether a message names one that stands on it."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.language.entities import read_entities
from bot.language.normalise import folded
from bot.language.phrases import word_set
from hearback.knowledge.model import AcceptedPlan
from hearback.texts.catalogue import Catalogue

SHOWN = 8  # plans in one text
# Kinds of plans of one insurer: to take one of them says nothing about the others.
_KINDS = word_set("""
    hmo ppo epo pos hdhp advantage complete gold silver bronze platinum select choice plus
    medicare medicaid marketplace exchange
    """)
# Public plans, and no kinds of one another: "Medicaid or Medicare" asks for either.
_PUBLIC = word_set("medicare medicaid")
# What a question for the list is made of, beside a plan's name.
_PLAIN = word_set("""
    do does you u ya guys we i my the a an any all of for is are be what which kind kinds type
    types list insurance insurances insurer insurers plan plans health medical carrier carriers
    company companies take takes taking accept accepts accepted accepting with work have hi hello
    hey please thanks thank there there your me can could tell know and or in network from it this
    that if still currently just wondering question quick wanted to ask about see go use does who
    que cual cuales seguro seguros medico medicos plan planes acepta aceptan aceptar toma toman
    reciben recibe trabajan con de la el los las un una mi su sus en y o hola gracias por favor
    buenas buenos dias tardes clase tipo tipos lista quisiera saber si ustedes alli ahi quiero
    necesito me puede decir hay tengo otra otro pregunta compania companias manejan
    """)


async def plans_of(session: AsyncSession, clinic_id: UUID) -> Sequence[AcceptedPlan]:
    query = select(AcceptedPlan).where(AcceptedPlan.clinic_id == clinic_id)
    return (await session.scalars(query.order_by(AcceptedPlan.name))).all()


def named_plan(text: str, plans: Sequence[AcceptedPlan]) -> AcceptedPlan | None:
    """The plan on the list that a message names; the fullest name first. None: none of them."""
    said, insurers = _words(text), _insurers(text)
    for plan in sorted(plans, key=lambda each: -len(each.name)):
        name = _words(plan.name)
        if name <= said and not (said & _KINDS) - _PUBLIC - name:
            return plan
        same_insurer = bool(insurers & _insurers(plan.name))
        if same_insurer and not (said & _KINDS) - name:
            return plan
    return None


def names_insurer(text: str) -> bool:
    """Whether an insurer or a public plan is named, as in answer to which plan it is."""
    return bool(_insurers(text) or _words(text) & {"medicaid", "medicare"})


def names_other_plan(text: str) -> bool:
    """Whether it asks about a certain plan, and not for the list."""
    return bool(_insurers(text)) or bool(_words(text) - _PLAIN)


def _words(text: str) -> set[str]:
    return {word for word in folded(text).split() if word.isalnum()}


def _insurers(text: str) -> set[str]:
    found = read_entities(text, lang="en", today=date.min.replace(year=2000))
    return {mention.key for mention in found.insurer}


async def plan_values(
    session: AsyncSession, plan_id: str, language: str, texts: Catalogue
) -> Mapping[str, str]:
    return {"plan": (await session.get_one(AcceptedPlan, UUID(plan_id))).name}


async def plans_values(
    session: AsyncSession, clinic_id: str, language: str, texts: Catalogue
) -> Mapping[str, str]:
    names = [plan.name for plan in await plans_of(session, UUID(clinic_id))]
    told = names[:SHOWN]
    if len(names) > SHOWN:
        more = len(names) - SHOWN
        told.append(f"{more} más" if language == "es" else f"{more} more")
    return {"plans": ", ".join(told)}

"""A clinic's own rules, over those of the installation."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.clinics.model import Clinic
from hearback.policy import Policy


async def rules_at(session: AsyncSession, clinic_id: UUID, rules: Policy) -> Policy:
    """What holds at one clinic. rules: the installation's."""
    clinic = await session.get_one(Clinic, clinic_id)
    return rules.with_own(clinic.own_rules)


async def rules_by_clinic(session: AsyncSession, rules: Policy) -> Mapping[UUID, Policy]:
    rows = await session.execute(select(Clinic.id, Clinic.own_rules).order_by(Clinic.id))
    return {clinic: rules.with_own(own) for clinic, own in rows}


async def clinics_by_rules(session: AsyncSession, rules: Policy) -> Mapping[Policy, Sequence[UUID]]:
    """Who shares the same rules: most installations have one set."""
    sharing: dict[Policy, list[UUID]] = defaultdict(list)
    for clinic, own in (await rules_by_clinic(session, rules)).items():
        sharing[own].append(clinic)
    return sharing

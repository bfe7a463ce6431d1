"""`hearback policy`: the rules in force, and what one clinic has of its own."""

import asyncio
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.cli.using import HomeOption, fail, settings_of
from hearback.clinics.model import Clinic, VisitType
from hearback.core.db import Database, Json
from hearback.core.errors import HearbackError
from hearback.policy import Policy, read_policy
from hearback.settings import read_settings

ClinicOption = Annotated[
    str | None, typer.Option("--clinic", help="Say what holds at this clinic, by its id.")
]


class UnknownClinic(HearbackError):
    status = 404

    def __init__(self, clinic_id: str, known: list[str]) -> None:
        super().__init__(f"No clinic has the id {clinic_id!r}; there are: {', '.join(known)}.")


@dataclass(frozen=True)
class Own:
    """What a clinic's record says itself. reminders: hours before a visit, by visit type."""

    rules: Json
    reminders: dict[str, tuple[int, ...]]


def policy(clinic: ClinicOption = None, home: HomeOption = None) -> None:
    """Show every rule that may be decided otherwise, with its value in the copy and its reason."""
    try:
        settings_of(home)
        file = os.environ.get("HEARBACK_POLICY_FILE")
        rules = read_policy(Path(file) if file else None)
        own = None if clinic is None else asyncio.run(_own(clinic))
    except HearbackError as error:
        raise fail(error) from None
    for line in told(rules, own):
        sys.stdout.write(line + "\n")


def told(rules: Policy, own: Own | None) -> Iterator[str]:
    """Each rule, with the clinic's own value where it has one."""
    here = rules.with_own(own.rules if own is not None else {})
    for name, value, meaning in rules.explained():
        if own is not None and name in own.rules:
            yield f"{name}: {getattr(here, name)}  (this clinic's own; else {value})"
        else:
            yield f"{name}: {value}"
        if own is not None and name == "reminder_hours_before":
            for visit_type, hours in sorted(own.reminders.items()):
                yield f"    {visit_type}: {hours or 'none'}  (this clinic's own)"
        yield f"    {meaning}"


async def _own(clinic_id: str) -> Own:
    db = Database(read_settings().database_url, pool=1)
    try:
        async with db.begin() as session:
            return await own_rules(session, clinic_id)
    finally:
        await db.close()


async def own_rules(session: AsyncSession, clinic_id: str) -> Own:
    """Raises UnknownClinic."""
    clinic = await session.scalar(select(Clinic).where(Clinic.external_id == clinic_id))
    if clinic is None:
        known = await session.scalars(select(Clinic.external_id).order_by(Clinic.external_id))
        raise UnknownClinic(clinic_id, list(known))
    rows = await session.execute(
        select(VisitType.external_id, VisitType.reminder_hours).where(
            VisitType.clinic_id == clinic.id, VisitType.reminder_hours.is_not(None)
        )
    )
    return Own(clinic.own_rules, {name: tuple(hours) for name, hours in rows if hours is not None})

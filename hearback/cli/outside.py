"""`hearback notices …`, `hearback integrations …`: who is told of urgent cases, and other desks."""

import sys
from datetime import datetime
from typing import Annotated
from uuid import UUID

import typer
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents.model import Staff
from hearback.cli.staffing import clinics_named, in_database
from hearback.cli.using import HomeOption, console
from hearback.clinics.model import Clinic
from hearback.conversations import outside
from hearback.conversations.model import Queue
from hearback.conversations.outside_model import Integration, IntegrationDelivery, Way
from hearback.keys import install_keys
from hearback.settings import read_settings
from hearback.wiring import clock_for

notices_app = typer.Typer(no_args_is_help=True, help="Who is told of an urgent case, and when.")
integrations_app = typer.Typer(no_args_is_help=True, help="Other desks that take the human side.")
ACTOR = "cli"
ClinicOption = Annotated[list[str], typer.Option(help="A clinic's id; may be given again.")]
QueueOption = Annotated[list[Queue], typer.Option(help="May be given again.")]


def _now() -> datetime:
    """By the clock of the copy that was chosen; its keys are there from then on."""
    settings = read_settings()
    install_keys(settings)
    return clock_for(settings).now()


@notices_app.command("add")
def add_notice(
    way: Annotated[Way, typer.Argument(help="How.")],
    to: Annotated[str, typer.Argument(help="An address, a number or an https:// address.")],
    clinic: ClinicOption,
    after: Annotated[int, typer.Option(help="Minutes without anybody who took the case.")] = 0,
    queue: Annotated[Queue | None, typer.Option(help="Only this one's cases; else all.")] = None,
    home: HomeOption = None,
) -> None:
    """Add a step. Steps with more minutes come later, while nobody has taken the case."""

    async def added(session: AsyncSession) -> None:
        now = _now()
        for clinic_id in await clinics_named(session, clinic):
            step, secret = await outside.add_step(
                session, clinic_id, way, to, after=after, queue=queue, actor=ACTOR, now=now
            )
            sys.stdout.write(f"{step.id}\n")
            if secret:
                sys.stdout.write(f"secret {secret}\n")

    in_database(home, added)


@notices_app.command("list")
def list_notices(home: HomeOption = None) -> None:
    """Show the steps in use. Whom they reach is not shown."""

    async def listed(session: AsyncSession) -> None:
        names = {row.id: row.external_id for row in await session.scalars(select(Clinic))}
        for step in await outside.steps(session):
            whose = step.queue or "every queue"
            told = f"{step.id} {names[step.clinic_id]}, {whose}: after {step.after_minutes} min"
            sys.stdout.write(f"{told} by {step.way}\n")

    in_database(home, listed)


@notices_app.command("end")
def end_notice(step: UUID, home: HomeOption = None) -> None:
    """End a step; what it was to tell is not told any more."""

    async def ended(session: AsyncSession) -> None:
        now = _now()
        await outside.end_step(session, step, actor=ACTOR, now=now)

    in_database(home, ended)
    console.print("The step is ended.")


@integrations_app.command("add")
def add_integration(
    name: Annotated[str, typer.Argument(help="Such as chatwoot.")],
    clinic: ClinicOption,
    queue: QueueOption,
    url: Annotated[str | None, typer.Option(help="Where changes are told; https://.")] = None,
    home: HomeOption = None,
) -> None:
    """Let another desk take cases of these queues at these clinics, and nothing else."""

    async def added(session: AsyncSession) -> None:
        now = _now()
        named = await clinics_named(session, clinic)
        keys = await outside.add_integration(
            session, name, named, queue, url=url, actor=ACTOR, now=now
        )
        sys.stdout.write(f"token {keys.token}\nsecret {keys.secret}\n")

    in_database(home, added)
    console.print("Both are shown once.")


@integrations_app.command("list")
def list_integrations(home: HomeOption = None) -> None:
    """Show other desks, and how many changes wait for each or were given up."""

    async def listed(session: AsyncSession) -> None:
        rows = await session.execute(
            select(Integration, Staff.name).join(Staff, Staff.id == Integration.staff_id)
        )
        for desk, name in rows.all():
            counts = await session.execute(
                select(IntegrationDelivery.state, func.count())
                .where(IntegrationDelivery.integration_id == desk.id)
                .group_by(IntegrationDelivery.state)
            )
            told = ", ".join(f"{state} {count}" for state, count in sorted(counts.all()))
            state = "in use" if desk.ended_at is None else "ended"
            sys.stdout.write(f"{name}: {state}; {told or 'nothing told yet'}\n")

    in_database(home, listed)


@integrations_app.command("retry")
def retry_integration(name: str, home: HomeOption = None) -> None:
    """Tell it again what was given up, now that its receiver is back."""
    counts: list[int] = []

    async def retried(session: AsyncSession) -> None:
        now = _now()
        counts.append(await outside.retry(session, name, actor=ACTOR, now=now))

    in_database(home, retried)
    console.print(f"{counts[0]} changes are told to {name} again.")


@integrations_app.command("end")
def end_integration(name: str, home: HomeOption = None) -> None:
    """Its token is refused and it is told nothing from now on."""

    async def ended(session: AsyncSession) -> None:
        now = _now()
        await outside.end_integration(session, name, actor=ACTOR, now=now)

    in_database(home, ended)
    console.print(f"{name} is ended.")

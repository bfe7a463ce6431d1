"""`hearback staff …`: accounts of the agents' desk, with roles at clinics and in queues."""

import asyncio
import secrets
import sys
from collections.abc import Awaitable, Callable
from typing import Annotated
from uuid import UUID

import typer
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents import service as accounts
from hearback.agents.model import Role, Staff
from hearback.agents.passwords import hashed
from hearback.agents.queries import access_of, all_staff
from hearback.cli.using import HomeOption, console, fail, in_home
from hearback.clinics.model import Clinic
from hearback.conversations.holding import Doing, put_all_back
from hearback.conversations.model import Queue
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.settings import read_settings
from hearback.wiring import clock_for

staff_app = typer.Typer(no_args_is_help=True, help="Accounts of the agents' desk.")
ACTOR = "cli"
# Where a role belongs when nobody says otherwise; whoever reads no thread needs none.
USUAL: dict[Role, tuple[Queue, ...]] = {
    Role.AGENT: (Queue.FRONT_DESK,),
    Role.NURSE: (Queue.CLINICAL,),
    Role.BILLING: (Queue.BILLING,),
    Role.SUPERVISOR: tuple(Queue),
    Role.MANAGER: tuple(Queue),
    Role.AUDITOR: tuple(Queue),
    Role.ADMIN: (),
}

FromStdin = Annotated[
    bool, typer.Option("--password-stdin", help="Read it from standard input; else one is made.")
]


class NoSuchClinic(HearbackError):
    def __init__(self, known: list[str]) -> None:
        super().__init__(f"No clinic has that id; known are {', '.join(known) or 'none yet'}.")


@staff_app.command("add")
def add_staff(
    name: Annotated[str, typer.Argument(help="To sign in with, such as rosa.diaz.")],
    role: Annotated[Role, typer.Option(help="What they do.")],
    clinic: Annotated[list[str], typer.Option(help="A clinic's id; may be given again.")],
    queue: Annotated[list[Queue] | None, typer.Option(help="The role's own, else these.")] = None,
    email: Annotated[str, typer.Option(help="By which the identity provider knows them.")] = "",
    display: Annotated[str, typer.Option(help="The name that colleagues read.")] = "",
    language: Annotated[str, typer.Option(help="Of the pages: en or es.")] = "en",
    password_stdin: FromStdin = False,
    home: HomeOption = None,
) -> None:
    """Make an account that may do one role's work at the clinics named, and nothing else."""
    password = typed_password(password_stdin)

    async def added(session: AsyncSession) -> None:
        shown, now = display or name.title(), clock_for(read_settings()).now()
        staff = await accounts.add(
            session, name, shown, await hashed(password), language=language, actor=ACTOR, now=now
        )
        for clinic_id in await clinics_named(session, clinic):
            queues = [*(queue or USUAL[role])]
            await accounts.grant(session, staff, clinic_id, role, queues, actor=ACTOR, now=now)
        if email:
            await accounts.know_by(session, name, email, actor=ACTOR, now=now)

    in_database(home, added)
    told_password(name, None if password_stdin else password)


@staff_app.command("list")
def list_staff(home: HomeOption = None) -> None:
    """Show every account with its roles."""

    async def listed(session: AsyncSession) -> None:
        clinics = {row.id: row.external_id for row in await session.scalars(select(Clinic))}
        for staff in await all_staff(session):
            sys.stdout.write(f"{await _described(session, staff, clinics)}\n")

    in_database(home, listed)


@staff_app.command("email")
def set_email(
    name: str,
    email: Annotated[
        str, typer.Argument(help="Left out: the provider signs them in no more.")
    ] = "",
    home: HomeOption = None,
) -> None:
    """Say by which address the clinic's identity provider knows an account."""

    async def changed(session: AsyncSession) -> None:
        now = clock_for(read_settings()).now()
        await accounts.know_by(session, name, email, actor=ACTOR, now=now)

    in_database(home, changed)
    how = "can sign in by the identity provider" if email else "signs in by password alone"
    console.print(f"{name} {how}.")


@staff_app.command("disable")
def disable_staff(name: str, home: HomeOption = None) -> None:
    """Shut an account and end its sessions now; what it held goes back to the queue. The trail
    keeps its name."""

    async def disabled(session: AsyncSession) -> None:
        now = clock_for(read_settings()).now()
        staff = await accounts.disable(session, name, actor=ACTOR, now=now)
        await put_all_back(Doing(session, staff.id, now))

    in_database(home, disabled)
    console.print(f"{name} is disabled and signed out.")


@staff_app.command("reset")
def reset_staff(name: str, password_stdin: FromStdin = False, home: HomeOption = None) -> None:
    """Give an account another password, lift its lock, and have its second factor set up anew."""
    password = typed_password(password_stdin)

    async def was_reset(session: AsyncSession) -> None:
        now = clock_for(read_settings()).now()
        await accounts.reset(session, name, await hashed(password), actor=ACTOR, now=now)

    in_database(home, was_reset)
    told_password(name, None if password_stdin else password)


def typed_password(from_stdin: bool) -> str:
    return sys.stdin.readline().rstrip("\n") if from_stdin else secrets.token_urlsafe(15)


def told_password(name: str, password: str | None) -> None:
    console.print(f"{name} can sign in at /console.")
    if password is not None:
        console.print("The password is shown once:")
        sys.stdout.write(f"{password}\n")


async def clinics_named(session: AsyncSession, named: list[str]) -> list[UUID]:
    rows = {row.external_id: row.id for row in await session.scalars(select(Clinic))}
    if not set(named) <= rows.keys():
        raise NoSuchClinic(sorted(rows))
    return [rows[name] for name in named]


async def _described(session: AsyncSession, staff: Staff, clinics: dict[UUID, str]) -> str:
    access = await access_of(session, staff.id)
    roles = [
        f"{grant.role} at {clinics[grant.clinic_id]} ({', '.join(grant.queues) or 'no queue'})"
        for grant in access.grants
    ]
    factor = "second factor" if staff.totp_sealed else "no second factor"
    return f"{staff.name}: {staff.state}, {factor}; {'; '.join(roles) or 'may do nothing'}"


def in_database(home: HomeOption, change: Callable[[AsyncSession], Awaitable[None]]) -> None:
    async def changed() -> None:
        db = Database(read_settings().database_url, pool=1)
        try:
            async with db.begin() as session:
                await change(session)
        finally:
            await db.close()

    in_home(home)
    try:
        asyncio.run(changed())
    except HearbackError as error:
        raise fail(error) from None

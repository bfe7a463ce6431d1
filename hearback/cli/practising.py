"""`hearback practice …`: accounts that learn with invented patients."""

from typing import Annotated

import typer
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.agents import service as accounts
from hearback.agents.model import Role
from hearback.agents.passwords import hashed
from hearback.cli.staffing import ACTOR, FromStdin, in_database, told_password, typed_password
from hearback.cli.using import HomeOption, console
from hearback.console.practice import practice_clinic, start_over
from hearback.conversations.model import Queue
from hearback.keys import install_keys
from hearback.settings import read_settings
from hearback.wiring import clock_for

practice_app = typer.Typer(
    no_args_is_help=True, help="Practice at the desk: invented patients, and nothing is sent."
)


@practice_app.command("add")
def add_learner(
    name: Annotated[str, typer.Argument(help="To sign in with, such as rosa.practice.")],
    role: Annotated[Role, typer.Option(help="What they learn to do.")] = Role.AGENT,
    display: Annotated[str, typer.Option(help="The name that the pages show.")] = "",
    language: Annotated[str, typer.Option(help="Of the pages: en or es.")] = "en",
    password_stdin: FromStdin = False,
    home: HomeOption = None,
) -> None:
    """Make an account for practice alone, and lay out the invented cases."""
    password = typed_password(password_stdin)

    async def added(session: AsyncSession) -> None:
        settings = read_settings()
        install_keys(settings)
        now = clock_for(settings).now()
        line = await practice_clinic(session)
        staff = await accounts.add(
            session,
            name,
            display or name.title(),
            await hashed(password),
            language=language,
            actor=ACTOR,
            now=now,
        )
        staff.in_practice = True
        await session.flush()
        await accounts.grant(session, staff, line.clinic.id, role, [*Queue], actor=ACTOR, now=now)
        await start_over(session, now=now)

    in_database(home, added)
    told_password(name, None if password_stdin else password)


@practice_app.command("reset")
def reset_practice(home: HomeOption = None) -> None:
    """Close what is open in practice, and lay out the invented cases anew."""

    async def was_reset(session: AsyncSession) -> None:
        settings = read_settings()
        install_keys(settings)
        await start_over(session, now=clock_for(settings).now())

    in_database(home, was_reset)
    console.print("Practice begins anew.")

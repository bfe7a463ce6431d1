"""`hearback troubles …`: what is wrong with our numbers and words, until somebody has mended it."""

import sys
from uuid import UUID

import typer
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.cli.staffing import in_database
from hearback.cli.using import HomeOption, console
from hearback.clinics.model import Clinic
from hearback.core.errors import HearbackError
from hearback.keys import install_keys
from hearback.outbound.queries import Trouble, open_troubles
from hearback.outbound.troubles import close_trouble
from hearback.settings import read_settings
from hearback.wiring import clock_for

troubles_app = typer.Typer(
    no_args_is_help=True, help="What is wrong with our numbers and words, and what is mended."
)
ACTOR = "cli"


class NoSuchTrouble(HearbackError):
    status = 404

    def __init__(self) -> None:
        super().__init__(
            "No open trouble has this id. `hearback troubles list` shows those that are open."
        )


@troubles_app.command("list")
def list_troubles(home: HomeOption = None) -> None:
    """Show what is open, the oldest first."""

    async def listed(session: AsyncSession) -> None:
        names = {row.id: row.external_id for row in await session.scalars(select(Clinic))}
        for trouble in await open_troubles(session):
            sys.stdout.write(f"{told(trouble, names[trouble.clinic_id])}\n")

    in_database(home, listed)


@troubles_app.command("close")
def close(trouble: UUID, home: HomeOption = None) -> None:
    """Say that it is mended: what it held back goes on."""

    async def closed(session: AsyncSession) -> None:
        settings = read_settings()
        install_keys(settings)
        now = clock_for(settings).now()
        if not await close_trouble(session, trouble, by=ACTOR, now=now):
            raise NoSuchTrouble

    in_database(home, closed)
    console.print("It is closed; what it held back goes on.")


def told(trouble: Trouble, clinic: str) -> str:
    words = f" of {trouble.text_version}" if trouble.text_version else ""
    since = f"{trouble.opened_at:%Y-%m-%d %H:%M %Z}"
    why = f"{trouble.code} ({trouble.meaning})"
    return f"{trouble.id} {clinic}: {trouble.kind}{words} since {since}, {why}"

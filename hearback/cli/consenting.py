"""`hearback consent …` and `hearback why`: the ledger of a number, and what was done on it."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.cli.using import HomeOption, console, fail, in_home
from hearback.consent import ledger
from hearback.core import audit
from hearback.core.bulk import blocks
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.core.phone import NotAPhoneNumber, e164
from hearback.keys import install_keys
from hearback.outbound.reassigned import Taken, take_deactivated
from hearback.outbound.why import Why, why
from hearback.patients.model import ContactPoint
from hearback.patients.queries import contact_point_by_number
from hearback.settings import read_settings
from hearback.wiring import clock_for, deactivations_of

consent_app = typer.Typer(no_args_is_help=True, help="The ledger of consent.")
Told = Callable[[AsyncSession, ContactPoint], Awaitable[str]]


class UnknownNumber(HearbackError):
    status = 404

    def __init__(self) -> None:
        super().__init__("Nobody is on file with this number. Write it as +15125550151.")


class DayNotSaid(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__("Say of which day the file is: --listed 2026-11-20.")


class NoNumber(HearbackError):
    status = 422

    def __init__(self, line: int) -> None:
        super().__init__(
            f"Line {line} is no number, such as 15125550151. Correct it; nothing was taken in."
        )


class NowhereToFetch(HearbackError):
    status = 422

    def __init__(self) -> None:
        super().__init__(
            "Give the file, or set HEARBACK_DEACTIVATIONS_URL. "
            "Example: HEARBACK_DEACTIVATIONS_URL=https://messaging.twilio.com/v1/Deactivations"
        )


@consent_app.command("export")
def export(number: str, home: HomeOption = None) -> None:
    """Print everything ever said about a number's consent, chained and sealed."""

    async def told(session: AsyncSession, point: ContactPoint) -> str:
        now = clock_for(read_settings()).now()
        await audit.record(session, "consent_exported", at=now, actor="cli", subject=point.id)
        entries = await ledger.entries_of(session, point.id)
        return ledger.export(point.number, entries, now=now)

    sys.stdout.write(_of(number, home, told))


@consent_app.command("verify")
def verify(file: Path, home: HomeOption = None) -> None:
    """Check that an exported ledger is as it was made here."""
    in_home(home)
    install_keys(read_settings())
    if not ledger.is_whole(file.read_text()):
        console.print("[red]This paper was changed, or was not made with these keys.[/red]")
        raise typer.Exit(1)
    console.print("The paper is whole.")


@consent_app.command("deactivated")
def deactivated(
    file: Annotated[Path | None, typer.Argument(help="Left out: it is fetched.")] = None,
    listed: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="The day of the list; else yesterday, if fetched."),
    ] = None,
    home: HomeOption = None,
) -> None:
    """Take in the carriers' list of deactivated numbers: one a line, such as 15125550151."""
    in_home(home)
    try:
        if file is not None and listed is None:
            raise DayNotSaid
        day = listed.replace(tzinfo=UTC) if listed else None
        if file is None or day is None:
            taken = asyncio.run(_fetched(day))
        else:
            taken = asyncio.run(_taken(numbers_in(file.read_text()), day))
    except HearbackError as error:
        raise fail(error) from None
    console.print(
        f"{taken.listed} numbers listed, {taken.ours} of them ours, {taken.broken} bonds ended."
    )


def numbers_in(text: str) -> list[str]:
    """One a line, empty lines aside. Raises NoNumber."""
    found = []
    for place, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                found.append(e164(f"+{line.strip().lstrip('+')}"))
            except NotAPhoneNumber as error:
                raise NoNumber(place) from error
    return found


async def _fetched(listed_at: datetime | None) -> Taken:
    """The list of that day, or of yesterday, from where it is kept: no transaction is open."""
    settings = read_settings()
    if not settings.deactivations_url:
        raise NowhereToFetch
    day = listed_at or clock_for(settings).now() - timedelta(days=1)
    day = day.replace(hour=0, minute=0, second=0, microsecond=0)
    source = deactivations_of(settings)
    try:
        numbers = await source.listed(day.date())
    finally:
        await source.close()
    return await _taken(numbers, day)


async def _taken(numbers: Sequence[str], listed_at: datetime) -> Taken:
    settings = read_settings()
    install_keys(settings)
    db, taken = Database(settings.database_url, pool=1), Taken()
    try:
        for some in blocks([e164(f"+{number.lstrip('+')}") for number in numbers]):
            async with db.begin() as session:
                now = clock_for(settings).now()
                taken = taken.and_also(await take_deactivated(session, some, listed_at, now=now))
    finally:
        await db.close()
    return taken


def why_number(number: str, home: HomeOption = None) -> None:
    """Say why a number may be texted or not, and why each of the last texts left or did not."""

    async def told(session: AsyncSession, point: ContactPoint) -> str:
        now = clock_for(read_settings()).now()
        await audit.record(session, "why_asked", at=now, actor="cli", subject=point.id)
        return "\n".join([*lines_of(await why(session, point)), ""])

    sys.stdout.write(_of(number, home, told))


def lines_of(found: Why) -> list[str]:
    may = "may be texted by ourselves" if found.may else "may not be texted by ourselves"
    lines = [f"This number {may}: {found.standing}, by {found.because}.", f"Caps: {found.caps}."]
    signed = f"form of {found.written}" if found.written else "none: no text that advertises"
    lines.append(f"Written consent: {signed}.")
    for entry in found.ledger:
        lines += entry.lines()
    lines.append("Texts, the newest first:")
    for one in found.messages:
        told = f"{one.decision} {one.reason}".strip()
        until = f" until {one.until}" if one.until else ""
        became = " ".join(filter(None, (one.state, one.delivery, str(one.error_code or ""))))
        lines += [
            f"{one.at:%Y-%m-%d %H:%M} {one.purpose}: {told}{until}; {became}",
            f"  because of {one.cause}; basis: {one.basis}; text: {one.text_version or '-'}"
            f"; consent: {one.consent or '-'}; zones: {', '.join(one.zones) or '-'}",
        ]
    return lines


def _of(number: str, home: Path | None, told: Told) -> str:
    in_home(home)

    async def asked() -> str:
        settings = read_settings()
        install_keys(settings)
        db = Database(settings.database_url, pool=1)
        try:
            async with db.begin() as session:
                point = await contact_point_by_number(session, e164(number))
                if point is None:
                    raise UnknownNumber
                return await told(session, point)
        finally:
            await db.close()

    try:
        return asyncio.run(asked())
    except HearbackError as error:
        raise fail(error) from None

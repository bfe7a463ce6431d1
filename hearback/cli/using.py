"""Which copy a command is about, and what it says on the way."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from hearback.cli.home import Home, latest_home, read_private
from hearback.core.errors import HearbackError
from hearback.keys import install_keys
from hearback.settings import read_settings

console = Console(stderr=True, highlight=False)

HomeOption = Annotated[
    Path | None,
    typer.Option("--home", help="The folder of a running copy. Default: the one started last."),
]


def say(line: str) -> None:
    console.print(f"[dim]·[/dim] {line}")


def fail(error: HearbackError) -> typer.Exit:
    console.print(f"[red]{escape(str(error))}[/red]")
    return typer.Exit(1)


def in_home(home: Path | None, *, quiet: bool = False) -> Home:
    """Take over the settings of a running copy, where the environment does not say otherwise.
    Raises HomeDamaged, BadSettings or BadKeys."""
    speaks_for_itself = _speaks_for_itself(home)
    place = settings_of(home, quiet=quiet)
    if place.environment.exists() and not speaks_for_itself:
        use({})
    return place


def settings_of(home: Path | None, *, quiet: bool = False) -> Home:
    """The same, whatever they are worth: nothing is looked at. Raises HomeDamaged."""
    place = Home(home or latest_home())
    if _speaks_for_itself(home):
        return place
    if place.environment.exists():
        take_over(read_private(place.environment))
    elif home is not None and not quiet:
        console.print(f"[red]{home} was never started; there is nothing to connect to.[/red]")
        raise typer.Exit(1)
    return place


def _speaks_for_itself(home: Path | None) -> bool:
    """Whether the environment does: no keys of another copy are mixed in then."""
    return home is None and "HEARBACK_DATABASE_URL" in os.environ


def take_over(environment: Mapping[str, str]) -> None:
    for name, value in environment.items():
        os.environ.setdefault(name, value)


def use(environment: Mapping[str, str]) -> None:
    take_over(environment)
    settings = read_settings()
    install_keys(settings)

"""Which copy a command is about, and what it says on the way."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from hearback.cli.home import Home, latest_home
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
    console.print(f"[red]{error}[/red]")
    return typer.Exit(1)


def in_home(home: Path | None, *, quiet: bool = False) -> Home:
    """Take over the settings of a running copy, where the environment does not say otherwise."""
    place = Home(home or latest_home())
    if home is None and "HEARBACK_DATABASE_URL" in os.environ:
        return place  # the environment speaks for itself: no keys of another copy are mixed in
    if place.environment.exists():
        use(json.loads(place.environment.read_text()))
    elif home is not None and not quiet:
        console.print(f"[red]{home} was never started; there is nothing to connect to.[/red]")
        raise typer.Exit(1)
    return place


def use(environment: Mapping[str, str]) -> None:
    for name, value in environment.items():
        os.environ.setdefault(name, value)
    settings = read_settings()
    install_keys(settings)

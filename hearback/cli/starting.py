"""`hearback up` alone: the imports of the others take seconds, which a start would wait for."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Annotated

import typer

from hearback.cli import stack
from hearback.cli.home import Home
from hearback.cli.places import LAST_WEB_PORT, ROOT, Ports
from hearback.cli.using import HomeOption, console, fail, say, use
from hearback.core.errors import HearbackError

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
PortOption = Annotated[
    int,
    typer.Option(min=1, max=LAST_WEB_PORT, help="The web port; the next three are used as well."),
]


@app.callback()
def only_up() -> None:
    """Makes `up` a command of its own here as well, where no other stands beside it."""


@app.command()
def up(port: PortOption = 8080, home: HomeOption = None) -> None:
    """Start the service for a clinic; settings come from HEARBACK_ variables."""
    place = Home(home or ROOT / ".hearback" / "live")
    place.prepare()
    ports = Ports(port)

    async def loaded(environment: Mapping[str, str]) -> None:
        use(environment)

    def ready() -> None:
        console.print(f"[bold green]Hearback is ready[/bold green] on port {ports.web}.")

    try:
        stack.check_settings(place, ports)
    except HearbackError as error:
        raise fail(error) from None
    run_stack(stack.Plan(place, ports, {}, with_simulator=False), loaded, ready)


def run_stack(plan: stack.Plan, loaded: stack.After, ready: Callable[[], None]) -> None:
    try:
        asyncio.run(stack.run(plan, say, loaded=loaded, ready=ready))
    except HearbackError as error:
        raise fail(error) from None

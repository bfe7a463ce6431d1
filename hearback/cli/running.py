"""`hearback web`, `fallback`, `worker`, `rasa` and `migrate`: a part each, for units, containers.

Each becomes the part itself, so that a signal reaches it and its exit code is seen.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from hearback.cli.migrating import upgrade
from hearback.cli.places import MODELS, RASA_PYTHON, ROOT, RasaMissing, rasa_environment
from hearback.cli.stack import RASA_VARIABLES
from hearback.cli.training import ensure_model
from hearback.cli.using import console, fail, say
from hearback.core.crypto import KeySet
from hearback.core.errors import HearbackError

# Not the worker's own list: to read it here would load all of the service.
ROLES = ("all", "turns", "sends")


class NoSuchRole(HearbackError):
    def __init__(self, wanted: str) -> None:
        super().__init__(f"A worker's role is one of {', '.join(ROLES)}, and not {wanted}.")


class RasaNotTold(HearbackError):
    def __init__(self, names: Sequence[str]) -> None:
        super().__init__(f"Rasa needs {', '.join(names)}. Set them, the same as for the service.")


def web() -> None:
    """Become the web process; settings come from HEARBACK_ variables."""
    _become([sys.executable, "-m", "hearback", "web"], os.environ)


def fallback() -> None:
    """Become the second door for texts, which needs no database."""
    _become([sys.executable, "-m", "hearback", "fallback"], os.environ)


def worker(
    role: Annotated[str, typer.Argument(help="all, turns or sends; behind a dash, any name.")],
) -> None:
    """Become a worker, such as `turns` or `turns-2`; run as many as there is work for."""
    try:
        _become([sys.executable, "-m", "hearback", "worker", role_in(role)], os.environ)
    except HearbackError as error:
        raise fail(error) from None


def role_in(instance: str) -> str:
    """The role of an instance's name: several of one role want several names. Raises NoSuchRole."""
    role = instance.split("-")[0]
    if role not in ROLES:
        raise NoSuchRole(instance)
    return role


def rasa(
    port: Annotated[int, typer.Option(help="The port, on 127.0.0.1.")] = 8082,
) -> None:
    """Become a Rasa with the model of the present inputs, trained now if need be."""
    try:
        if not RASA_PYTHON.exists():
            raise RasaMissing
        environment = rasa_environment(told_to_rasa(os.environ))
        model = ensure_model(say, MODELS / "training.log")
        argv: list[str | Path] = [RASA_PYTHON, "-m", "bot.shell", "--model", model]
        argv += ["--port", str(port)]
        _become(argv, environment)
    except HearbackError as error:
        raise fail(error) from None


def told_to_rasa(environment: Mapping[str, str]) -> dict[str, str]:
    """What Rasa is given, and nothing else: of the keys only those for its own rows.
    Raises RasaNotTold."""
    found = {name: environment[name] for name in RASA_VARIABLES if environment.get(name)}
    if "HEARBACK_TRACKER_KEYS" not in found and environment.get("HEARBACK_KEYS"):
        keys = KeySet.parse(environment["HEARBACK_KEYS"], environment.get("HEARBACK_INDEX_KEY", ""))
        found["HEARBACK_TRACKER_KEYS"] = keys.for_tracker()
    missing = [name for name in RASA_VARIABLES if name not in found]
    if missing:
        raise RasaNotTold(missing)
    return found


def migrate_schema() -> None:
    """Bring the database of HEARBACK_DATABASE_URL up to date; safe beside a running version."""
    # Not by the name /dev/stderr: under systemd that is a socket, which cannot be opened.
    if upgrade({}, "head", None) != 0:
        console.print("[red]The database could not be brought up to date; see above.[/red]")
        raise typer.Exit(1)
    console.print("The schema is up to date.")


def _become(argv: Sequence[str | Path], environment: Mapping[str, str]) -> NoReturn:
    os.chdir(ROOT)
    os.execve(argv[0], [str(word) for word in argv], {**environment, "PYTHONPATH": str(ROOT)})  # noqa: S606

"""`hearback review export`: approved examples as training lines, for a person to merge."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.ext.asyncio import AsyncSession

from hearback.cli.places import ROOT
from hearback.cli.staffing import ACTOR, in_database
from hearback.cli.using import HomeOption, console
from hearback.console.pages import LANGUAGES
from hearback.core import audit
from hearback.dialogue.reviews import approved_lines
from hearback.dialogue.training_lines import Line, as_file, fit_to_train, lines_of
from hearback.keys import install_keys
from hearback.settings import read_settings
from hearback.wiring import clock_for

review_app = typer.Typer(no_args_is_help=True, help="What people said of misread messages.")
TRAINED_ON = ROOT / "data" / "nlu"


@review_app.callback()
def review() -> None:
    """What people said of misread messages."""


@review_app.command("export")
def export_examples(
    out: Annotated[Path, typer.Option(help="The file to write.")],
    language: Annotated[str, typer.Option(help="en or es.")] = "en",
    home: HomeOption = None,
) -> None:
    """Write the approved examples of one language in the form of data/nlu."""
    if language not in LANGUAGES:
        console.print(f"[red]There is no {language}; choose {' or '.join(LANGUAGES)}.[/red]")
        raise typer.Exit(2)

    async def exported(session: AsyncSession) -> None:
        settings = read_settings()
        install_keys(settings)
        fit, left = await examples(session, language, now=clock_for(settings).now())
        out.write_text(as_file(fit))
        console.print(f"{len(fit)} lines written to {out}; {len(left)} are known or contradict.")

    in_database(home, exported)


async def examples(
    session: AsyncSession, language: str, *, now: datetime
) -> tuple[Sequence[Line], Sequence[Line]]:
    """(what may be added to the training lines, what may not); that they were read out stands on
    the trail."""
    found = fit_to_train(await approved_lines(session, language), _known(language))
    await audit.record(session, "examples_exported", at=now, actor=ACTOR, lines=len(found[0]))
    return found


def _known(language: str) -> list[Line]:
    files = sorted((TRAINED_ON / language).glob("*.yml"))
    return [line for file in files for line in lines_of(file)]

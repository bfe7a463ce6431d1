"""The commands."""

import asyncio
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer
import yaml
from rich.markup import escape
from rich.progress import Progress

from hearback.cli import demo as demo_clinic
from hearback.cli import stack
from hearback.cli.campaigning import campaign_app, show_health
from hearback.cli.consenting import consent_app, why_number
from hearback.cli.doctor import examine
from hearback.cli.explaining import explain_lines
from hearback.cli.home import Home
from hearback.cli.importing import importing
from hearback.cli.keeping import audit_app, keys_app
from hearback.cli.mending import troubles_app
from hearback.cli.outside import integrations_app, notices_app
from hearback.cli.places import ROOT, Ports
from hearback.cli.practising import practice_app
from hearback.cli.rehearsing import rehearse, stay, until_told
from hearback.cli.reviewing import review_app
from hearback.cli.ruling import policy
from hearback.cli.running import fallback, migrate_schema, rasa, web, worker
from hearback.cli.saving import backup, restore
from hearback.cli.staffing import staff_app
from hearback.cli.starting import PortOption, run_stack, up
from hearback.cli.training import ensure_model, swap_model
from hearback.cli.understanding import understood_lines
from hearback.cli.using import HomeOption, console, fail, in_home, say, settings_of, use
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from hearback.keys import install_keys
from hearback.policy import read_policy
from hearback.records.files import rows_of
from hearback.rehearsal.recording import record
from hearback.rehearsal.report import Result, as_json, exit_code, show_all
from hearback.rehearsal.run import cast
from hearback.rehearsal.stage_door import play_at
from hearback.settings import read_settings
from hearback.wiring import clock_for

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
app.add_typer(keys_app, name="keys")
app.add_typer(audit_app, name="audit")
app.add_typer(campaign_app, name="campaign")
app.add_typer(consent_app, name="consent")
app.add_typer(staff_app, name="staff")
app.add_typer(troubles_app, name="troubles")
app.add_typer(notices_app, name="notices")
app.add_typer(integrations_app, name="integrations")
app.add_typer(review_app, name="review")
app.add_typer(practice_app, name="practice")


@app.command()
def demo(port: PortOption = 8080, home_folder: HomeOption = None) -> None:
    """Start everything with an invented clinic and a phone simulator; Ctrl-C stops it."""
    home, ports = Home(home_folder or ROOT / ".hearback" / f"demo-{port}"), Ports(port)
    home.prepare()
    settings = demo_clinic.settings(ports, home.tokens())

    async def loaded(environment: Mapping[str, str]) -> None:
        use(environment)
        await demo_clinic.load_clinic(environment)

    def ready() -> None:
        console.print("\n[bold green]Hearback is ready.[/bold green]")
        console.print(f"  Phone simulator   http://127.0.0.1:{ports.simulator}/")
        desk = f"http://127.0.0.1:{ports.web}/console"
        names = ", ".join(name for name, *_ in demo_clinic.STAFF)
        console.print(f"  Agents' desk      {desk}")
        console.print(f"                    sign in as {names}; password {demo_clinic.PASSWORD!r}")
        console.print(f"  Service           http://127.0.0.1:{ports.web}/docs")
        console.print(f"  Health            http://127.0.0.1:{ports.web}/readyz")
        console.print("Ctrl-C stops it.\n")

    run_stack(stack.Plan(home, ports, settings, with_simulator=True), loaded, ready)


app.command()(up)


@app.command("import")
def import_file(
    file: Path,
    all_or_nothing: Annotated[bool, typer.Option(help="Take nothing if a row is bad.")] = False,
    home: HomeOption = None,
) -> None:
    """Take in clinics, patients and visits from a YAML or CSV file."""

    async def taken() -> int:
        settings = read_settings()
        install_keys(settings)
        db = Database(settings.database_url, pool=2)
        try:
            found = rows_of(file)
            policy = read_policy(settings.policy_file)
            taking = importing(db, clock_for(settings), policy)
            with Progress(console=console) as bar:
                task = bar.add_task("Importing", total=len(found))
                problems = await taking.take(
                    found,
                    all_or_nothing=all_or_nothing,
                    progress=lambda rows: bar.advance(task, rows),
                )
        finally:
            await db.close()
        for problem in problems:
            console.print(f"[red]{escape(f'{file.name}, {problem}')}[/red]")
        console.print(f"{taking.taken} rows taken, {len(problems)} bad.")
        return 1 if problems else 0

    in_home(home)
    try:
        code = asyncio.run(taken())
    except HearbackError as error:
        raise fail(error) from None
    raise typer.Exit(code)


@app.command()
def train(home: HomeOption = None) -> None:
    """Train the language model if its inputs changed; a running copy takes it up at once."""
    try:
        model = ensure_model(say, ROOT / ".hearback" / "training.log")
    except HearbackError as error:
        raise fail(error) from None
    console.print(f"The model is up to date: {model.name}")
    in_home(home, quiet=True)
    if asyncio.run(swap_model(model)):
        console.print("The running copy uses it now.")


@app.command()
def doctor(home: HomeOption = None) -> None:
    """Look for what is wrong, and say how to mend it."""
    settings_of(home, quiet=True)
    findings = asyncio.run(examine())
    for finding in findings:
        mark = "[green]ok[/green]   " if finding.is_fine else "[red]wrong[/red]"
        console.print(f"{mark} {escape(finding.what)}")
        if not finding.is_fine:
            console.print(f"      {escape(finding.mend)}")
    raise typer.Exit(0 if all(finding.is_fine for finding in findings) else 1)


@app.command()
def understand(
    explain: Annotated[
        bool, typer.Option("--explain", help="Show how one message is read, layer by layer.")
    ] = False,
    home: HomeOption = None,
) -> None:
    """Read JSON Lines of messages, write what each is understood as. Nothing is stored."""
    in_home(home, quiet=True)
    lines = (line.decode(errors="surrogateescape") for line in sys.stdin.buffer)
    try:
        for line in explain_lines(lines) if explain else understood_lines(lines):
            sys.stdout.write(line + "\n")
    except HearbackError as error:
        raise fail(error) from None


@app.command("rehearse")
def rehearse_files(
    files: list[Path],
    only: Annotated[str | None, typer.Option(help="Play the scenario with this id alone.")] = None,
    for_machines: Annotated[
        bool, typer.Option("--json", help="Write the results as JSON.")
    ] = False,
    policy_file: Annotated[Path | None, typer.Option("--policy", help="Rules to play by.")] = None,
    record_number: Annotated[
        str | None,
        typer.Option("--record", help="Write the demo's conversation with this number to FILE."),
    ] = None,
    at: Annotated[
        str | None, typer.Option("--at", help="Play on a stage that `hearback stage` keeps.")
    ] = None,
    home: HomeOption = None,
) -> None:
    """Play written conversations against the real service, with a fake clock and Twilio."""
    if record_number is not None:
        _record(record_number, files, home)
        return

    def done(result: Result) -> None:
        mark = "[green]passed[/green]" if result.passed else "[red]failed[/red]"
        console.print(f"{mark}  {result.id}  [dim]{result.seconds:.1f} s[/dim]")

    try:
        rules = read_policy(policy_file)
        if at is not None:
            results = asyncio.run(play_at(at, files, rules, only=only))
        else:
            results = until_told(rehearse(cast(files, only), rules, say=say, done=done))
    except HearbackError as error:
        raise fail(error) from None
    if for_machines:
        sys.stdout.write(as_json(results) + "\n")
    else:
        show_all(results, console)
    raise typer.Exit(exit_code(results))


@app.command("stage")
def keep_stage(
    port: Annotated[int, typer.Option(min=1, max=65_535, help="On this machine alone.")] = 8090,
) -> None:
    """Keep a stage for rehearsals, so that each begins at once; Ctrl-C ends it."""
    try:
        until_told(stay(port, say=say))
    except HearbackError as error:
        raise fail(error) from None
    except KeyboardInterrupt:
        say("The stage is closed.")


def _record(number: str, files: list[Path], home: Path | None) -> None:
    if len(files) != 1:
        console.print("[red]Name one file to write the scenario to.[/red]")
        raise typer.Exit(2)
    in_home(home)

    async def recorded() -> dict[str, Any]:
        db = Database(read_settings().database_url, pool=1)
        try:
            async with db.begin() as session:
                return await record(session, number)
        finally:
            await db.close()

    try:
        content = asyncio.run(recorded())
    except HearbackError as error:
        raise fail(error) from None
    files[0].write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=100))
    console.print(f"{len(content['scenarios'][0]['steps'])} steps written to {files[0]}.")


app.command()(policy)
app.command("why")(why_number)
app.command("health")(show_health)
app.command()(backup)
app.command()(restore)
app.command("migrate")(migrate_schema)
for part in (web, fallback, worker, rasa):
    app.command()(part)

"""The files in deploy/: what they call exists, what they set is read, and their times fit."""

import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.main import get_command
from typer.testing import CliRunner

from bot.shell.settings import EXAMPLES as RASA_EXAMPLES
from hearback.cli.app import app
from hearback.cli.running import ROLES, NoSuchRole, RasaNotTold, role_in, told_to_rasa
from hearback.cli.stack import RASA_VARIABLES
from hearback.core.crypto import KeySet
from hearback.core.processes import Pace
from hearback.main import REQUESTS_END_WITHIN
from hearback.settings import EXAMPLES, Settings
from hearback.worker import CALLS_END_WITHIN, TURNS_END_WITHIN, Role

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
ROOT = DEPLOY.parent
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))
INSTALLED = "/opt/hearback"
KNOWN = {*EXAMPLES, *RASA_EXAMPLES}
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yml").read_text())
OURS = {name: part for name, part in COMPOSE["services"].items() if part["image"] == "hearback"}
# Beside the turns and calls: what the processes need to fall silent and close.
CLOSING = 1.0


def settings_in(unit: Path) -> Iterator[tuple[str, str]]:
    for line in unit.read_text().splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            yield name, value


def value_of(unit: str, name: str) -> str:
    return next(value for key, value in settings_in(DEPLOY / "systemd" / unit) if key == name)


def told_in(file: Path) -> dict[str, str]:
    lines = [line for line in file.read_text().splitlines() if line and not line.startswith("#")]
    return dict(line.split("=", 1) for line in lines)


def is_a_command(words: list[str]) -> bool:
    """Whether our command line takes these words, as far as it can tell without doing anything."""
    known = get_command(app).commands  # type: ignore[attr-defined]
    if words[0] not in known:
        return False
    context = known[words[0]].make_context(words[0], list(words[1:]), resilient_parsing=False)
    return bool(context.command is known[words[0]])


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: str(unit.name))
def test_every_command_of_a_unit_is_one_of_ours(unit: Path) -> None:
    started = [value for name, value in settings_in(unit) if name == "ExecStart"]

    assert started
    for line in started:
        program, *words = line.replace("%i", "8082" if "rasa" in unit.name else "turns-2").split()
        assert program == f"{INSTALLED}/bin/hearback"
        assert is_a_command(words)
    assert (ROOT / "bin" / "hearback").exists()


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: str(unit.name))
def test_systemd_has_nothing_to_say_against_a_unit(unit: Path, tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("no systemd-analyze on this machine")
    for each in UNITS:
        here = each.read_text().replace(INSTALLED, str(ROOT))
        (tmp_path / each.name).write_text(here)

    ended = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", tmp_path / unit.name],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    complaints = [line for line in ended.stderr.splitlines() if "hearback" in line]
    assert complaints == []


def test_the_wait_before_a_kill_is_longer_than_a_stop_takes() -> None:
    worker = TURNS_END_WITHIN + CALLS_END_WITHIN + CLOSING
    assert float(value_of("hearback-worker@.service", "TimeoutStopSec")) > worker
    assert float(value_of("hearback-web.service", "TimeoutStopSec")) > REQUESTS_END_WITHIN + CLOSING
    assert Pace().grace.total_seconds() > worker
    for name, part in OURS.items():
        if name.startswith("worker"):
            assert float(part["stop_grace_period"].rstrip("s")) > worker
        if name == "web":
            assert float(part["stop_grace_period"].rstrip("s")) > REQUESTS_END_WITHIN + CLOSING


def test_workers_stop_before_what_they_ask() -> None:
    """systemd stops in the opposite order of After=."""
    worker = value_of("hearback-worker@.service", "After")
    assert {"hearback-web.service", "hearback-rasa@8082.service"} <= set(worker.split())
    assert "hearback-web.service" in value_of("hearback-rasa@.service", "After").split()


def test_the_settings_for_all_parts_are_known_and_nothing_needed_is_left_out() -> None:
    told = told_in(DEPLOY / "hearback.env.example")
    needed = {
        f"HEARBACK_{name.upper()}"
        for name, field in Settings.model_fields.items()
        if field.is_required()
    }

    assert set(told) <= KNOWN
    assert needed <= set(told)
    assert set(RASA_VARIABLES) - {"HEARBACK_TRACKER_KEYS"} <= set(told)


@pytest.mark.parametrize("name", OURS)
def test_a_container_runs_one_of_our_commands_with_known_settings(name: str) -> None:
    part = OURS[name]

    assert is_a_command(part["command"])
    assert set(part["environment"]) <= KNOWN
    assert part["env_file"] == "hearback.env"
    assert (DEPLOY / part["build"]["dockerfile"].removeprefix("deploy/")).exists()


def test_each_rasa_is_asked_where_it_listens() -> None:
    ports = {part["command"][2] for name, part in OURS.items() if name.startswith("rasa")}
    asked = OURS["web"]["environment"]["HEARBACK_RASA_URL"]
    told = told_in(DEPLOY / "hearback.env.example")["HEARBACK_RASA_URL"]

    assert {re.findall(r":(\d+)", asked)[n] for n in range(2)} == ports
    assert asked == told


def test_only_twilio_is_let_through_the_proxy() -> None:
    conf = (DEPLOY / "nginx.conf").read_text()
    passed = dict(re.findall(r"location (?:= )?(\S+) \{ proxy_pass (\S+); \}", conf))

    assert passed == {
        "/twilio/fallback": "http://127.0.0.1:8083",
        "/twilio/": "http://127.0.0.1:8080",
    }
    assert "location / { return 404; }" in conf
    assert conf.count("{") == conf.count("}")


def test_no_settings_keys_or_environments_of_this_machine_go_into_the_image() -> None:
    left_out = (ROOT / ".dockerignore").read_text().split()
    kept_back = (ROOT / ".gitignore").read_text().split()

    assert {"**/*.env", ".hearback", ".git", ".venv", "bot/.venv"} <= set(left_out)
    assert OURS["web"]["env_file"].endswith(".env")
    assert f"deploy/{OURS['web']['env_file']}" in kept_back


def test_nothing_but_the_proxy_is_published() -> None:
    published = {
        name: part["ports"] for name, part in COMPOSE["services"].items() if "ports" in part
    }
    assert published == {"machine": ["443:443"]}


def test_roles_are_those_of_the_worker() -> None:
    assert set(ROLES) == set(Role)


@pytest.mark.parametrize(
    ("instance", "role"),
    [
        pytest.param("turns", "turns", id="one"),
        pytest.param("turns-2", "turns", id="the second"),
        pytest.param("sends-at-night", "sends", id="any name"),
    ],
)
def test_an_instance_has_its_role_before_the_dash(instance: str, role: str) -> None:
    assert role_in(instance) == role


@pytest.mark.parametrize("instance", ["", "turn", "2-turns", "TURNS"])
def test_an_instance_without_a_role_is_refused(instance: str) -> None:
    with pytest.raises(NoSuchRole, match="turns"):
        role_in(instance)


def test_rasa_is_given_keys_for_its_own_rows_alone() -> None:
    keys = KeySet.fresh()
    whole = dict.fromkeys(RASA_VARIABLES, "x") | {
        "HEARBACK_KEYS": keys.written(),
        "HEARBACK_INDEX_KEY": keys.index_written(),
        "HEARBACK_TWILIO_AUTH_TOKEN": "secret",
    }
    del whole["HEARBACK_TRACKER_KEYS"]

    told = told_to_rasa(whole)

    assert set(told) == set(RASA_VARIABLES)
    assert told["HEARBACK_TRACKER_KEYS"] == keys.for_tracker()


def test_a_machine_of_rasas_alone_needs_no_other_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = KeySet.fresh()
    monkeypatch.setenv("HEARBACK_KEYS", keys.written())
    monkeypatch.setenv("HEARBACK_INDEX_KEY", keys.index_written())

    printed = CliRunner().invoke(app, ["keys", "tracker"]).stdout

    assert printed == f"HEARBACK_TRACKER_KEYS={keys.for_tracker()}\n"


def test_migrate_tells_a_journal_why_it_failed() -> None:
    """systemd's journal is a socket, and no socket can be opened by the name /dev/stderr."""
    journal, written = socket.socketpair()
    journal.settimeout(0.1)
    with journal, written:
        ended = subprocess.run(
            [sys.executable, "-m", "hearback.cli", "migrate"],
            cwd=ROOT,
            env={"HEARBACK_DATABASE_URL": "postgresql://x:y@127.0.0.1:9/none", "PYTHONPATH": "."},
            stdin=subprocess.DEVNULL,
            stdout=written.fileno(),
            stderr=written.fileno(),
            timeout=120,
            check=False,
        )
        told = "".join(read_all(journal))

    assert ended.returncode == 1
    assert "ConnectionRefusedError" in told
    assert "could not be brought up to date; see above" in " ".join(told.split())


def read_all(journal: socket.socket) -> Iterator[str]:
    with suppress(TimeoutError):
        while data := journal.recv(65_536):
            yield data.decode()


def test_what_rasa_was_not_told_is_named_at_once() -> None:
    with pytest.raises(RasaNotTold, match=r"HEARBACK_RASA_TOKEN.*HEARBACK_ACTIONS_TOKEN"):
        told_to_rasa({})


def test_every_folder_that_a_unit_writes_to_is_made_by_the_documented_step() -> None:
    """systemd starts no unit whose folders are not there."""
    operations = (ROOT / "docs" / "operations.md").read_text()
    (made,) = re.findall(
        r"^sudo install -d -o hearback -g hearback (.+)$", operations, re.MULTILINE
    )

    written = {
        folder
        for unit in UNITS
        for name, value in settings_in(unit)
        if name == "ReadWritePaths"
        for folder in value.split()
    }

    assert written == set(made.split())

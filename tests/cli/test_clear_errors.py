"""What ends a command is said in a line that tells what to do, and never as a trace."""

import asyncio
import errno
import json
import os
import signal
import socket
from pathlib import Path

import asyncpg
import pytest
import typer
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError
from typer.testing import CliRunner

from hearback.cli import edge
from hearback.cli.app import app
from hearback.cli.edge import AWAY, FULL, NO_TABLES, NOT_LET_IN, said_of
from hearback.cli.home import Home, HomeDamaged
from hearback.cli.places import PortForRoot, Ports, PortTaken, StagePortTaken, check_ports
from hearback.cli.rehearsing import stay, until_told
from hearback.cli.stack import Plan, environment_of
from hearback.core.crypto import KeysDamaged, KeySet
from hearback.core.db import Database
from hearback.core.errors import HearbackError
from tests.cli.test_demo_is_kept_apart import PORTS, SERVERS


class Refused(HearbackError):
    pass


@pytest.mark.parametrize(
    ("error", "said"),
    [
        pytest.param(Refused("Do this."), "Do this.", id="ours"),
        pytest.param(ConnectionRefusedError(errno.ECONNREFUSED, "no"), AWAY, id="nobody there"),
        pytest.param(
            FileNotFoundError(errno.ENOENT, "No such file or directory", "/backups/x.zip.part"),
            "/backups/x.zip.part: No such file or directory.",
            id="no such folder",
        ),
        pytest.param(OSError(errno.ENOSPC, "No space left on device"), FULL, id="the disk is full"),
        pytest.param(asyncpg.InvalidPasswordError("x"), NOT_LET_IN, id="a wrong password"),
        pytest.param(asyncpg.InvalidCatalogNameError("x"), NOT_LET_IN, id="no such database"),
        pytest.param(asyncpg.CannotConnectNowError("x"), AWAY, id="it is starting"),
        pytest.param(
            ProgrammingError("SELECT", {}, asyncpg.UndefinedTableError("x")),
            NO_TABLES,
            id="never migrated",
        ),
    ],
)
def test_what_ends_a_command_is_said_in_a_line(error: Exception, said: str) -> None:
    assert said_of(error) == said


def test_a_bug_keeps_its_trace() -> None:
    assert said_of(KeyError("x")) is None


def test_the_edge_says_it_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = typer.Typer()

    @typed.command()
    def only() -> None:
        raise Refused("Put [/backups] back.")

    monkeypatch.setattr("sys.argv", ["hearback"])

    with pytest.raises(SystemExit) as ended:
        edge.run(typed)

    assert ended.value.code == 1
    assert "Put [/backups] back." in capsys.readouterr().err


def test_work_that_is_told_to_stop_puts_its_things_away_first() -> None:
    put_away = list[str]()

    async def work() -> None:
        try:
            os.kill(os.getpid(), signal.SIGTERM)
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            put_away.append("the servers")

    with pytest.raises(KeyboardInterrupt):
        until_told(work())

    assert put_away == ["the servers"]


@pytest.mark.parametrize("port", ["0", "65533", "-1"])
@pytest.mark.parametrize("command", ["up", "demo"])
def test_a_port_that_cannot_be_is_refused(command: str, port: str) -> None:
    refused = CliRunner().invoke(app, [command, f"--port={port}"])

    assert refused.exit_code == 2
    assert "--port" in refused.output


def test_another_port_is_named_as_it_is_typed() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        taken = other.getsockname()[1]

        with pytest.raises(PortTaken, match=rf"Port {taken} is in use.*--port {taken + 8}"):
            check_ports(Ports(taken - 2))


async def test_a_stage_on_a_port_that_is_taken_is_refused_before_it_is_set() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        taken, said = other.getsockname()[1], list[str]()

        with pytest.raises(StagePortTaken, match=f"Port {taken} is in use"):
            await stay(taken, say=said.append)

    assert said == []


def test_a_port_for_root_alone_is_not_called_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(socket.socket, "bind", closed)

    with pytest.raises(PortForRoot, match="proxy"):
        check_ports(Ports(443))


async def test_a_database_that_was_never_migrated_is_told_apart(db: Database) -> None:
    with pytest.raises(ProgrammingError) as caught:
        async with db.begin() as session:
            await session.execute(text("SELECT * FROM no_such_table"))

    assert said_of(caught.value) == NO_TABLES


def test_keys_that_cannot_be_read_are_not_made_anew(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.key_file.write_text('{"keys": "k1:')

    with pytest.raises(KeysDamaged, match=r"keys\.json.*copy"):
        _ = home.keys

    assert home.key_file.read_text() == '{"keys": "k1:'


def test_a_damaged_file_of_a_home_is_named(tmp_path: Path) -> None:
    (tmp_path / "tokens.json").write_text("")

    with pytest.raises(HomeDamaged, match=r"tokens\.json"):
        Home(tmp_path).tokens()


def test_a_home_makes_no_keys_beside_those_that_are_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, given = Home(tmp_path), KeySet.fresh()
    monkeypatch.setenv("HEARBACK_KEYS", given.written())
    monkeypatch.setenv("HEARBACK_INDEX_KEY", given.index_written())

    told = environment_of(Plan(home, PORTS, {}, with_simulator=False), SERVERS)

    assert told["HEARBACK_KEYS"] == given.written()
    assert told["HEARBACK_TRACKER_KEYS"] == given.for_tracker()
    assert not home.key_file.exists()


def test_keys_are_on_the_disk_before_they_have_their_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, seen = tmp_path / "keys.json", list[bool]()
    monkeypatch.setattr("os.fsync", lambda _: seen.append(path.exists()))

    KeySet.fresh().save(path)

    assert seen == [False, True]  # the file, then the folder
    assert set(json.loads(path.read_text())) == {"keys", "index"}


@pytest.mark.parametrize("more", [(), ("--explain",)])
def test_lines_that_are_no_text_at_all_are_refused_by_their_number(more: tuple[str, ...]) -> None:
    ended = CliRunner().invoke(app, ["understand", *more], input=b"\xff\xfe\n")

    assert ended.exit_code == 1
    assert "Line 1 of the input is not a message" in ended.output

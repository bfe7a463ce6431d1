"""Whatever goes wrong, nothing that a patient wrote reaches a log: real processes."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORDS = "i feel sick, Denise Walcott, +15125550151"
OPENING = f"""
import asyncio, logging, sys
from hearback.core.log import configure, log
configure()
WORDS = {WORDS!r}
"""
CHAINED = """
try:
    try:
        raise ValueError(WORDS)
    except ValueError as error:
        raise RuntimeError(WORDS) from error
except RuntimeError:
    log.exception("work_loop")
"""
LIBRARY = """
try:
    int(WORDS)
except ValueError:
    logging.getLogger("uvicorn.error").error("Exception in ASGI application: %s", WORDS, exc_info=1)
"""
# As uvicorn tells that its port is taken.
MESSAGE = 'logging.getLogger("uvicorn.error").error(OSError(98, WORDS))'
ARGUMENTS = 'logging.getLogger("sqlalchemy").warning("parameters %s", WORDS)'
UNCAUGHT = "raise ValueError(WORDS)"
UNCAUGHT_IN_LOOP = """
async def main():
    raise KeyError(WORDS)
asyncio.run(main())
"""
LOST_TASK = """
async def fails():
    raise LookupError(WORDS)

async def main():
    task = asyncio.create_task(fails())
    await asyncio.sleep(0.01)
    del task
    import gc; gc.collect()
asyncio.run(main())
"""
OWN_KEYS = 'log.info("inbound", text=WORDS, body=WORDS, note="call +1 512 555 0151")'


def stderr_and_stdout(script: str, *arguments: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-c", OPENING + script, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return ended.stderr + ended.stdout


def lines_of(said: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in said.splitlines()]


@pytest.mark.parametrize(
    ("script", "told"),
    [
        pytest.param(CHAINED, "RuntimeError", id="an exception with a cause"),
        pytest.param(LIBRARY, "uvicorn.error", id="a traceback of a library"),
        pytest.param(MESSAGE, "EADDRINUSE", id="an exception in place of words"),
        pytest.param(ARGUMENTS, "sqlalchemy", id="arguments of a library"),
        pytest.param(UNCAUGHT, "ValueError", id="what ends the process"),
        pytest.param(UNCAUGHT_IN_LOOP, "KeyError", id="what ends the loop"),
        pytest.param(LOST_TASK, "LookupError", id="a task that nobody awaits"),
        pytest.param(OWN_KEYS, "inbound", id="our own line"),
    ],
)
def test_words_never_reach_a_log_and_the_place_does(script: str, told: str) -> None:
    said = stderr_and_stdout(script)

    lines = lines_of(said)
    assert lines
    assert told in said
    assert not any(word in said for word in ("sick", "Denise", "5550151", "555 0151"))


def test_the_place_of_an_error_is_told(tmp_path: Path) -> None:
    (line,) = lines_of(stderr_and_stdout(UNCAUGHT))

    assert line["event"] == "process_fell_over"
    assert line["error"] == "ValueError"
    assert line["at"]


DATABASE = """
from sqlalchemy import text
from hearback.core.db import Database

async def main():
    db = Database(sys.argv[1], pool=1)
    for statement in (
        "CREATE TEMPORARY TABLE said (words text UNIQUE)",
        "INSERT INTO said VALUES (:words)", "INSERT INTO said VALUES (:words)",
        "SELECT CAST(:words AS integer)",
    ):
        try:
            async with db.begin() as session:
                await session.execute(text(statement), {"words": WORDS} if ":" in statement else {})
        except Exception:
            log.exception("work_loop")
            logging.getLogger("uvicorn.error").exception("broke")
    await db.close()
asyncio.run(main())
"""


def test_values_in_statements_and_in_the_databases_answers_stay_out(database_url: str) -> None:
    said = stderr_and_stdout(DATABASE, database_url)

    lines = lines_of(said)
    assert {line["error"] for line in lines} >= {"IntegrityError"}
    assert not any(word in said for word in ("sick", "Denise", "5550151"))


def test_our_own_errors_are_told_in_full() -> None:
    said = stderr_and_stdout(
        "from hearback.settings import BadSettings\nraise BadSettings(['  X is missing'])"
    )

    assert said.splitlines() == ["The settings are not usable:", "  X is missing"]

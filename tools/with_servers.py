"""Runs a command with a Postgres and a Valkey of its own: `-m tools.with_servers COMMAND …`."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from hearback.core.embedded import EmbeddedPostgres, EmbeddedValkey


def main(command: list[str]) -> int:
    home = Path(tempfile.mkdtemp(prefix="hb-"))
    postgres, valkey = EmbeddedPostgres(home, durable=False), EmbeddedValkey(home)
    try:
        environment = {
            **os.environ,
            "HEARBACK_TEST_DATABASE_URL": postgres.start(),
            "HEARBACK_TEST_REDIS_URL": valkey.start(),
        }
        return subprocess.run(command, env=environment, check=False).returncode
    finally:
        valkey.remove()
        postgres.remove()
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

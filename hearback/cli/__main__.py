"""`python -m hearback.cli`."""

import sys

from hearback.cli.using import console

NO_DATABASE = (
    "The database does not answer. Is this copy running? Start it with `hearback up` or `hearback "
    "demo`; `hearback doctor` says what is wrong."
)

if sys.argv[1:2] == ["up"]:
    from hearback.cli.starting import app
else:
    from hearback.cli.app import app

try:
    app(prog_name="hearback")
except OSError as error:
    if error.filename is not None:  # of a file, which is no connection
        raise
    console.print(f"[red]{NO_DATABASE}[/red]")
    sys.exit(1)

"""`python -m hearback.cli`."""

import sys

if sys.argv[1:2] == ["up"]:
    from hearback.cli.starting import app
else:
    from hearback.cli.app import app

app(prog_name="hearback")

"""`python -m hearback.cli`."""

import sys

from hearback.cli.edge import run

if sys.argv[1:2] == ["up"]:
    from hearback.cli.starting import app
else:
    from hearback.cli.app import app

run(app)

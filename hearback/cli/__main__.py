"""`python -m hearback.cli`."""

from hearback.cli.app import app

app()

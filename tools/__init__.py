"""Checks of our own, run by `make check`."""

"""The clinic's website, where visitors of a scenario chat."""

SITE = "http://127.0.0.1"  # its name only: nothing is asked of it

"""Playing written conversations against the running service, and saying what came out otherwise."""

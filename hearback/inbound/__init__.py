"""A received message, from the door to its answer."""

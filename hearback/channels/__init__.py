"""The wires: one folder per channel, knowing nothing of what happens to a message."""

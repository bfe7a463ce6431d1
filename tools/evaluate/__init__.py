"""How well messages are understood, measured on lines never trained on: `make eval`."""

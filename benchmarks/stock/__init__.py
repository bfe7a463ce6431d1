"""A small assistant for stock Rasa: its default pipeline, and the same dialogue as ours."""

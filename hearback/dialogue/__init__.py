"""The Rasa client: one question, one answer, no transaction open."""

"""Thin Rasa graph components over bot.language, spaCy and the act model."""

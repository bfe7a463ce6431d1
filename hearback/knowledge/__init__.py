"""Answers that a clinic approved, in both languages, and finding the one that was asked for."""

"""Knowing who is asking before anything about a person is told (rules H16-H19)."""

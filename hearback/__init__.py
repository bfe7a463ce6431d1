"""Hearback: two-way patient outreach by text and web chat."""

__version__ = "0.1.0"

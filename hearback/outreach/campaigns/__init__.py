"""Campaigns: who is invited to what, in which order and pace, and what became of it."""

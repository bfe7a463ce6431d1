"""Screenings and vaccines that the record says are due, and what becomes of each."""

"""Clinics: places, hours, providers, visit types, and the numbers they text from."""

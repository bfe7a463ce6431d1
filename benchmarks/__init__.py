"""How fast the service is, measured beside stock Rasa in one run: `python -m benchmarks`."""

"""The outside world as real servers, so that demo, rehearsal and tests meet the same thing."""

"""Which act belongs to which subject, for Rasa's actions and for the turn alike."""

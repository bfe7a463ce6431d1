"""What Rasa may ask of the service: thin actions over the domains."""

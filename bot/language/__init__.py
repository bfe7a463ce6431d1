"""Plain reading of what people type: standard library only, shared by the service and by Rasa."""

"""Our ASGI door around Rasa: loopback only, a token, errors that raise, a bounded window."""

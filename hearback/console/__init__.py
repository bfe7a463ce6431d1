"""The agents' desk: server-rendered pages at /console."""

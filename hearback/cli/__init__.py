"""The `hearback` command: start, look after, feed and question the service."""

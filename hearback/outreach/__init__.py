"""Messages that we begin: reminders."""

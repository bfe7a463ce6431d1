"""Staff: accounts, roles limited to clinics and queues, signing in, and sessions."""

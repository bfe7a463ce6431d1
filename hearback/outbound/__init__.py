"""The only door out: whether a message may leave, the outbox, and the pumps that send."""

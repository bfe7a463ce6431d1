"""Threads, messages received, who holds a conversation, and what was handed to people."""

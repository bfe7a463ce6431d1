"""The practice's own records as they reach us: files now, its system later."""

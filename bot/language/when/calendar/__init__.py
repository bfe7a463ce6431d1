"""Times as said, placed on the clinic's calendar and clock."""

"""People, the numbers that reach them, and who may act for whom."""

"""Who writes and of whom: wrong numbers, deaths, names and birth dates, visitors, somebody else."""

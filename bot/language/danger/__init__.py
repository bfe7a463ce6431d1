"""Whether somebody is in danger: what safety.py reads, and the lists it reads by."""

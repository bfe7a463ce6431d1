"""What goes to people at once: for which reason, how soon, and with which honest words."""

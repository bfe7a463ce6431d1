"""What words beside each other mean: hours, days, months, lengths, periods, as said."""

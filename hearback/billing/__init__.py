"""What a patient owes, how to pay it, and what people in billing have to look at."""

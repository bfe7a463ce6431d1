"""What a time is to whoever writes it: wished, refused, told beside, taken back, second best."""

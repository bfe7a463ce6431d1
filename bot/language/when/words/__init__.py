"""From letters to tokens: the words about time in both languages, and the pieces of a message."""

"""Which of the times we offered a message picks."""

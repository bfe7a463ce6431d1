"""Whether somebody ends our texts in their own words: what free_words.py reads, and its lists."""

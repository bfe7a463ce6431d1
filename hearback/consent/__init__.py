"""Who agreed to be written to, who stopped, with what words and under which rule."""

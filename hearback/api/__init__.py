"""JSON doors: health for operators, and the demo's own."""

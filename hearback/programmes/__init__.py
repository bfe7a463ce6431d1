"""What we ask patients by ourselves, beyond their visits, and what their answers mean."""

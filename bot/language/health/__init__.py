"""What people tell of their health in answer to us: readings, symptoms, invitations to care."""

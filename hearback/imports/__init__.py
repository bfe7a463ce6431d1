"""Taking a practice's records in: clinics, patients, visits, idempotent on their external ids."""

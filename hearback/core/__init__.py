"""What every part stands on: time, ids, errors, encryption, the database, durable work, logs."""

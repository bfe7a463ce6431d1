"""What we say to patients, by key, language and version, and how times are told."""

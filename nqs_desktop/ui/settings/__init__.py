"""Language, theme, database file, signatories."""

"""The classifier of occupations."""

"""The list of specialties."""

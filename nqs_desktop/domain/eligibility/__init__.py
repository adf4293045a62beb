"""The check of a candidate against a position: a verdict for each requirement, with its reason."""

"""Many candidates against many positions at once, by the check's own pieces."""

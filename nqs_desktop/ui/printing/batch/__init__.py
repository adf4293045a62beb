"""Many papers of one kind at once: chosen, written or printed, told of."""

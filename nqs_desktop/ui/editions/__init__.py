"""Editions of the reference books: which one is shown, what differs between two."""

"""Taking in a document: choose it, see what would come of it, take it in."""

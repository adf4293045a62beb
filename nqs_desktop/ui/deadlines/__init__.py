"""The page of deadline plans."""

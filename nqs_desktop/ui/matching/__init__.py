"""Check: a candidate against a position, or against all of them."""

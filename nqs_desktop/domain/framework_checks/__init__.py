"""Checks of a sectoral framework: whether it is complete and agrees with itself and with the books."""

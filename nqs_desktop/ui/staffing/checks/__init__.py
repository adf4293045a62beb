"""Checks of the staffing table, beside the details of what they found."""

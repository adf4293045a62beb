"""Editions of a staffing table: which one shows, approving, amending, comparing."""

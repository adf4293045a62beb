"""Staffing tables from and to Excel: the dialog that takes one in by steps, and the commands of the page."""

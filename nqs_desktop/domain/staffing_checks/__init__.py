"""Checks of a staffing table: sums, languages, codes, numbers, departments, pay, people."""

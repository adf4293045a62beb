"""The staffing table: organisations, departments, positions."""

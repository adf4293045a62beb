"""Staffing tables of any office in Excel and other tables: what columns hold, and what the rows say."""

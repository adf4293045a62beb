"""The table editor: positions under their departments, typed like a spreadsheet."""

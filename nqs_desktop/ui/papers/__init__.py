"""Taking papers in: original and reading side by side, corrected and accepted position by position."""

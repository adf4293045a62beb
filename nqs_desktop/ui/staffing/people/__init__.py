"""People on positions: who holds what on the card of a position, in dialogs, and in a list of everybody."""
